"""Where a recording is louder than its own background, or than a fixed level."""

from dataclasses import dataclass

import numpy as np

from voicestudio.shortening.band_levels import decibels

_SMOOTHED = 5
"""Moments over which levels are averaged, so that noise does not cross the threshold."""
_BLOCK = 2_000
"""Moments, 20 s, for which there is one threshold, by the noise in them and their neighbours."""
_FLOOR_PERCENTILE, _TOP_PERCENTILE = 5.0, 95.0
_TOP_OF_BLOCKS = 80.0
_QUIETEST_BLOCKS = 20.0
_ABOVE_FLOOR_DB = 9.0
_BELOW_TOP_DB = 10.0
_FAINTEST_DB = 40.0
"""Sound further below the loudest band of the speech is no speech: faint breaths, echoes."""
_VOICE_BANDS, _VOICE_DB = 2, 22.0
_LEAST_RANGE_DB = 15.0
"""Bands with a smaller distance between noise and speech are not used."""


def sounding(levels: np.ndarray, threshold_db: float | None = None) -> np.ndarray:
    """Return for each row of `band_levels` whether there is more than background, bool (T,).

    With `threshold_db` the power of all bands together, of the loudest channel, counts. Otherwise
    each band of each channel is compared with its own noise in the minute around it: 9 dB above
    that, or 10 dB below the level of speech where that is less, but no more than 40 dB below the
    loudest band of the speech. Sound whose level never varies by 15 dB, such as music or noise
    alone, counts as sounding from end to end.
    """
    if threshold_db is not None:
        return _loud(levels, threshold_db)
    heard, told = np.zeros(len(levels), bool), False
    for channel in range(levels.shape[1]):
        bands = [_Band.of(_smoothed(column)) for column in levels[:, channel].T]
        faintest = max(band.top for band in bands) - _FAINTEST_DB
        for band, column in zip(bands, levels[:, channel].T, strict=True):
            if band.tells:
                told = True
                limits = np.repeat(band.thresholds(faintest), _BLOCK)[: len(levels)]
                heard |= _smoothed(column) > limits
    return heard if told else np.ones(len(levels), bool)


def voiced(levels: np.ndarray) -> np.ndarray:
    """Return for each row of `band_levels` whether there is a voice, bool (T,).

    That is so where, in a channel, the voice's bands are at most 22 dB below the loudest band of
    the speech. What sounds without a voice for long is no word: a breath, for instance.
    """
    heard = np.zeros(len(levels), bool)
    for channel in range(levels.shape[1]):
        top = max(_Band.of(_smoothed(column)).top for column in levels[:, channel].T)
        for column in levels[:, channel].T[:_VOICE_BANDS]:
            heard |= _smoothed(column) > top - _VOICE_DB
    return heard


def _loud(levels: np.ndarray, threshold_db: float) -> np.ndarray:
    heard = np.zeros(len(levels), bool)
    for channel in range(levels.shape[1]):
        power = np.zeros(len(levels), np.float32)
        for column in levels[:, channel].T:
            power += 10.0 ** (decibels(column) / 10.0)
        heard |= _averaged(power) > 10.0 ** (threshold_db / 10.0)
    return heard


def _averaged(values: np.ndarray) -> np.ndarray:
    """Return the mean of `_SMOOTHED` values around each; the first and last are repeated."""
    if not len(values):
        return values
    # With numpy alone: the window starts without scipy.
    padded = np.pad(values, _SMOOTHED // 2, mode="edge")
    return np.convolve(padded, np.full(_SMOOTHED, 1.0 / _SMOOTHED, np.float32), mode="valid")


def _smoothed(column: np.ndarray) -> np.ndarray:
    return _averaged(decibels(column))


@dataclass(frozen=True)
class _Band:
    """Levels of speech and noise in one band of one channel, in dB; of noise one for each block."""

    top: float
    floors: np.ndarray

    @classmethod
    def of(cls, values: np.ndarray) -> "_Band":
        starts = range(0, len(values), _BLOCK)
        floors = [_floor(values, start) for start in starts]
        tops = [np.percentile(values[at : at + _BLOCK], _TOP_PERCENTILE) for at in starts]
        top = float(np.percentile(tops, _TOP_OF_BLOCKS)) if tops else -np.inf
        return cls(top, np.array(floors))

    @property
    def tells(self) -> bool:
        """Whether speech and noise can be told apart."""
        if not len(self.floors):
            return False
        return self.top - np.percentile(self.floors, _QUIETEST_BLOCKS) >= _LEAST_RANGE_DB

    def thresholds(self, faintest: float) -> np.ndarray:
        """Return the threshold of each block."""
        above = np.minimum(self.floors + _ABOVE_FLOOR_DB, self.top - _BELOW_TOP_DB)
        return np.maximum(above, faintest)


def _floor(values: np.ndarray, start: int) -> float:
    around = values[max(0, start - _BLOCK) : start + 2 * _BLOCK]
    return float(np.percentile(around, _FLOOR_PERCENTILE))
