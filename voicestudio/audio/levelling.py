"""Bringing sound to a loudness below a ceiling of the true peak while it is written to a file."""

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
"""dB by which lossy coding usually raises limited peaks."""
_CODED_CLOSE_LU = 0.06
_MOST_ATTEMPTS = 5
_MOST_AFTER_CODING_DB = 3.0
"""dB of gain at most that corrects the loudness after lossy coding, which changes it by tenths."""
_SAFE_DB, _SAFER_DB = 0.05, 0.3
"""dB by which a ceiling is lowered beyond an excess, at first and later: Opus raises peaks by an
amount that varies by tenths from try to try."""


@dataclass(frozen=True)
class Levelled:
    """The `write.Levelling` that normalises a file, also after lossy coding has changed it.

    Attributes:
        normalisation: The gain and limiter before any coding.
        ceiling_db: The ceiling of the true peak of the file, in dBTP.
        most_db: The largest gain, in dB, also after corrections for coding.
        attempts: The number of corrections after coding so far.
    """

    normalisation: Normalisation
    ceiling_db: float
    most_db: float
    attempts: int = 0

    def level(self, blocks: Iterator[np.ndarray], rate: int, channels: int) -> Iterator[np.ndarray]:
        """Yield the levelled sound of float32 `blocks` (frames, channels), as long as they are."""
        return self.normalisation.level(blocks, rate, channels)

    def after_coding(self, coded: Loudness) -> "Levelled | None":
        """Return the levelling that corrects the loudness and true peak changed by coding.

        None if both are as asked for, or no correction brings them nearer. The ceiling takes
        precedence over the loudness.
        """
        now = self.normalisation
        excess, error = coded.true_peak - self.ceiling_db, now.target - coded.integrated
        last = self.attempts == _MOST_ATTEMPTS
        there = excess <= 0.0 and (last or abs(error) <= _CODED_CLOSE_LU)
        if there or not math.isfinite(error) or self.attempts > _MOST_ATTEMPTS:
            return None
        limit, safe = now.ceiling_db, _SAFER_DB if self.attempts else _SAFE_DB
        lower = excess + safe if excess > -_SAFE_DB else 0.0
        if lower:
            limit = (self.ceiling_db if limit is None else limit) - lower
        # With a limiter, moving its ceiling changes the level by what the gain does not.
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
    """Find the levelling of `count` frames from `start` to the loudness set; None for silence.

    They are measured as they will be in the file: read once, and several times if peaks have to be
    limited. Raises Cancelled.
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
