"""Reverberation time, estimated from the decay of speech sounds.

Nothing can end faster than the room lets it: the steepest falls of level over 96 ms, in four ranges
of frequency, follow the reverberation time. Which power of each was fitted on simulated rooms (130
voices in 0.1 to 0.8 s and as many without a room, noise 15 to 50 dB below); after J. Y. C. Wen,
E. A. P. Habets and P. A. Naylor, "Blind estimation of reverberation time based on the distribution
of signal decay rates", ICASSP 2008.
"""

import numpy as np

from voicestudio.training.personal.sound_blocks import BANDS, FRAME_SECONDS, decibels

RANGES = 4
_FALL_FRAMES = 6
_FLOOR_PERCENTILE, _TOP_PERCENTILE = 10, 95
_ABOVE_FLOOR_DB, _BELOW_TOP_DB, _END_DB = 15.0, 25.0, 3.0
_STEEPEST_PERCENTILE = 5
_LEAST_FALLS = 40
_SCALE = 1.626
_EXPONENTS = np.array([0.282, 0.580, 0.082, 0.656])


def falls(bands_db: np.ndarray) -> list[np.ndarray]:
    """How fast the level falls, in dB/s, wherever it does so well above the noise, by range.

    `bands_db` is (T, BANDS) of a block.
    """
    if len(bands_db) <= _FALL_FRAMES:
        return [np.zeros(0, np.float32)] * RANGES
    power = 10.0 ** (bands_db.reshape(len(bands_db), RANGES, BANDS // RANGES) / 10.0)
    return [_falls_of(levels) for levels in decibels(power.sum(axis=2)).T]


def reverberation_time(by_range: list[np.ndarray]) -> float | None:
    """Seconds, from the falls of a whole recording; None when there are too few."""
    if min(map(len, by_range)) < _LEAST_FALLS:
        return None
    steepest = [np.percentile(-some, 100 - _STEEPEST_PERCENTILE) for some in by_range]
    return float(_SCALE * np.prod((60.0 / np.array(steepest)) ** _EXPONENTS))


def _falls_of(levels: np.ndarray) -> np.ndarray:
    before, after = levels[:-_FALL_FRAMES], levels[_FALL_FRAMES:]
    floor, top = np.percentile(levels, [_FLOOR_PERCENTILE, _TOP_PERCENTILE])
    well_above = before > max(floor + _ABOVE_FLOOR_DB, top - _BELOW_TOP_DB)
    usable = well_above & (after > floor + _END_DB) & (after < before)
    return ((after - before)[usable] / (_FALL_FRAMES * FRAME_SECONDS)).astype(np.float32)
