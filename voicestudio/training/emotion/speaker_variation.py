"""Other speakers made of a recording's frames: formants moved, tempo changed.

Both are linear in the frames, so that what is known about a pair stays true when its two sides are
changed alike.
"""

import numpy as np

from voicestudio.voice.frames import BAND_CENTRES_HZ, BANDS, erb_rate

_PLACES = erb_rate(BAND_CENTRES_HZ)


def formants_moved(bands: np.ndarray, factor: float) -> np.ndarray:
    """Levels (T, BANDS) of a voice whose formants are at `factor` times the frequency.

    Bands for which there is nothing to take have the level of the outermost.
    """
    place = np.interp(erb_rate(BAND_CENTRES_HZ / factor), _PLACES, np.arange(BANDS))
    below = np.minimum(place.astype(int), BANDS - 2)
    part = (place - below).astype(bands.dtype)
    return bands[:, below] * (1 - part) + bands[:, below + 1] * part


def bands_left(bands: int, factor: float) -> int:
    """How many of the lowest `bands` are known when formants have moved as in `formants_moved`."""
    known = BAND_CENTRES_HZ / factor <= BAND_CENTRES_HZ[bands - 1] * (1 + 1e-9)
    return min(bands, int(np.count_nonzero(known)))


def faster(values: np.ndarray, factor: float) -> np.ndarray:
    """Rows (T, D) in `factor` times the tempo: about T / factor of them, interpolated."""
    count = max(1, round(len(values) / factor))
    place = (np.arange(count) + 0.5) * len(values) / count - 0.5
    place = np.clip(place, 0, len(values) - 1)
    before = place.astype(int)
    after = np.minimum(before + 1, len(values) - 1)
    part = (place - before)[:, None].astype(values.dtype)
    return values[before] * (1 - part) + values[after] * part
