"""Bringing sound to a loudness, below a ceiling of the true peak, on its way into a file."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.loudness_meter import Loudness
from voicestudio.audio.medium import Medium
from voicestudio.audio.normalising import Normalisation, SoundToMeasure, normalisation_of
from voicestudio.audio.write import converted_blocks

_CODING_DB = 0.4
"""What lossy coding usually adds to peaks that a limiter has made equal."""
_CODED_CLOSE_LU = 0.06
_MOST_ATTEMPTS = 5
_MOST_AFTER_CODING_DB = 3.0
"""Coding changes loudness by tenths of a decibel; what else it takes, gain does not bring back."""
_SAFE_DB = 0.05


@dataclass(frozen=True)
class Levelled:
    """The `write.Levelling` that normalises a file, also after lossy coding has changed it.

    Attributes:
        normalisation: What is done to the sound before any coding.
        ceiling_db: What the true peak of the file stays below, in dBTP.
        most_db: The gain that is not exceeded, whatever coding does, in decibels.
        attempts: How often coding has led to something else.
    """

    normalisation: Normalisation
    ceiling_db: float
    most_db: float
    attempts: int = 0

    def level(self, blocks: Iterator[np.ndarray], rate: int, channels: int) -> Iterator[np.ndarray]:
        """Yield the levelled sound of float32 `blocks` (frames, channels), as long as they are."""
        return self.normalisation.level(blocks, rate, channels)

    def after_coding(self, coded: Loudness) -> "Levelled | None":
        """Return what gets the coded sound to its loudness below its ceiling.

        None if it is there, or nothing brings it nearer. The ceiling has the last word.
        """
        now = self.normalisation
        excess, error = coded.true_peak - self.ceiling_db, now.target - coded.integrated
        last = self.attempts == _MOST_ATTEMPTS
        there = excess <= 0.0 and (last or abs(error) <= _CODED_CLOSE_LU)
        if there or not math.isfinite(error) or self.attempts > _MOST_ATTEMPTS:
            return None
        limit, lower = now.ceiling_db, max(0.0, excess + _SAFE_DB)
        if lower:
            limit = (self.ceiling_db if limit is None else limit) - lower
        # What the limiter does not give in gain it gives in level when its ceiling is moved.
        wanted = (error + lower * (1 - now.slope)) / now.slope
        gain = now.gain_db - lower if last else min(now.gain_db + wanted, self.most_db)
        if (gain, limit) == (now.gain_db, now.ceiling_db):
            return None
        better = replace(now, gain_db=gain, ceiling_db=limit)
        return replace(self, normalisation=better, attempts=self.attempts + 1)


def found_levelling(
    medium: Medium,
    start: int,
    count: int,
    settings: ExportSettings,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Levelled | None:
    """Measure frames [start, start + count) as they will be in the file, and return what brings
    them to the loudness of the settings; None for silence.

    The sound is read once, and some times more if peaks have to be limited. Raises Cancelled.
    """
    assert settings.loudness is not None
    rate = settings.encoding.rate_of(settings.fmt, medium.sample_rate)
    channels = settings.encoding.channels_of(medium.channels)

    def blocks(report: Callable[[float], None]) -> Iterator[np.ndarray]:
        return converted_blocks(medium, start, count, rate, channels, report, cancelled)

    limit = settings.ceiling - (_CODING_DB if settings.fmt.lossy else 0.0)
    sound = SoundToMeasure(rate, channels, blocks)
    found = normalisation_of(sound, settings.loudness, limit, progress or (lambda _: None))
    if found is None:
        return None
    return Levelled(found, settings.ceiling, found.gain_db + _MOST_AFTER_CODING_DB)
