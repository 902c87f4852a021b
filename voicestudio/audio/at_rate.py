"""A medium as heard at another rate, converted while it is read."""

from dataclasses import dataclass
from math import gcd

import numpy as np

from voicestudio.audio.medium import Medium, check_range, read_padded
from voicestudio.audio.resample import resample

# Sound around a block that the resampling filter sees, in periods of the slower of the two rates.
_CONTEXT = 512


def at_rate(medium: Medium, sample_rate: int) -> Medium:
    """`medium` as heard at `sample_rate`; itself when that is its own rate."""
    return medium if medium.sample_rate == sample_rate else _AtRate(medium, sample_rate)


@dataclass(frozen=True, eq=False)
class _AtRate:
    """A medium resampled while it is read.

    Blocks are cut where frames of both rates coincide and converted with their surroundings, so
    that they join as if the whole had been converted at once.
    """

    source: Medium
    sample_rate: int

    @property
    def channels(self) -> int:
        return self.source.channels

    @property
    def frames(self) -> int:
        return round(self.source.frames * self.sample_rate / self.source.sample_rate)

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        common = gcd(self.source.sample_rate, self.sample_rate)
        source_period = self.source.sample_rate // common
        own_period = self.sample_rate // common
        context = -(-_CONTEXT // min(source_period, own_period))
        first = start // own_period - context
        last = -(-(start + count) // own_period) + context
        count_read = (last - first) * source_period
        samples = read_padded(self.source, first * source_period, count_read)
        converted = resample(samples, self.source.sample_rate, self.sample_rate)
        skipped = start - first * own_period
        return converted[skipped : skipped + count]
