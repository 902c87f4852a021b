"""A medium converted to another sample rate while it is read."""

from dataclasses import dataclass
from math import gcd

import numpy as np

from voicestudio.audio.medium import Medium, check_range, read_padded
from voicestudio.audio.resample import resample

# Frames of context the resampling filter needs on each side of a block, in periods of the lower
# rate.
_CONTEXT = 512


def at_rate(medium: Medium, sample_rate: int) -> Medium:
    """Return `medium` converted to `sample_rate` (Hz), or itself if it has that rate."""
    return medium if medium.sample_rate == sample_rate else _AtRate(medium, sample_rate)


@dataclass(frozen=True, eq=False)
class _AtRate:
    """A medium that is resampled on reading.

    Blocks begin where frames of both rates coincide and are converted with context on both sides,
    so the result does not depend on how it is read.
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
