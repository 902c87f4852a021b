"""Slowly varying level of the speech along a recording, for automatic gain.

The enhancer was trained with speech at one level, so its input is brought to that level and the
inverse gain is applied to its output. The level at an instant depends only on the 30 s before and
after it, so it does not depend on the blocks in which the sound is processed; a gain of the whole
sound changes the level by the same amount.

The level is that of the loudest speech nearby, so that relative levels within a sentence are kept.
Only where the sound stays far below it for a second, such as a speaker far from the microphone, is
the level lower: `_RANGE_DB` above what the sound reaches, so that pauses are not amplified to
speech.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from voicestudio.audio.medium import Medium, read_padded

_FRAME_SECONDS = 0.02
_HOP = 5  # frames between measurements
_WINDOW = 25  # frames per measurement, centred on it
# A measurement is its 80th percentile: clicks are shorter than a fifth of it, syllables are not.
_LOUD_FRAME = 20
_WIDE, _NEAR, _SMOOTH = 300, 10, 2  # measurements on either side
_RANGE_DB = 12.0
_SILENCE_DB = -130.0
_PAGE = 64  # measurements computed at once


class SpeechLevel:
    """The speech level of each channel of a medium, measured on demand."""

    def __init__(self, medium: Medium) -> None:
        self._medium = medium
        self._frame = max(1, round(_FRAME_SECONDS * medium.sample_rate))
        self._frames = max(1, medium.frames // self._frame)
        self._moments = -(-self._frames // _HOP)
        self._pages: dict[int, np.ndarray] = {}

    def gains_to(self, target_db: float, seconds: np.ndarray) -> np.ndarray:
        """Return gains (n, channels) float32 that bring the sound at `seconds` (n,) to `target_db`.

        `seconds` ascend. `target_db` is the RMS of 20 ms of loud speech, in dBFS.
        """
        hop_seconds = _HOP * self._frame / self._medium.sample_rate
        places = np.asarray(seconds, np.float64) / hop_seconds - 0.5
        first, last = int(np.floor(places[0])), int(np.floor(places[-1])) + 2
        levels = self._levels(first, last)
        gains = 10.0 ** ((target_db - levels) / 20.0)
        known = np.arange(first, last)
        return np.stack([np.interp(places, known, g) for g in gains.T], 1).astype(np.float32)

    def _levels(self, first: int, last: int) -> np.ndarray:
        """Return levels (last - first, channels) in dB of measurements, also outside the medium."""
        margin = _WIDE + _SMOOTH
        loud = self._measured(first - margin, last + margin)
        wide = _largest(loud, 2 * _WIDE + 1)
        inside = slice(_WIDE, len(loud) - _WIDE)
        near = _largest(loud, _NEAR + 1)
        before, after = near[_WIDE - _NEAR :], near[_WIDE:]
        quieter = np.minimum(before[: len(wide)], after[: len(wide)]) + _RANGE_DB
        steps = np.maximum(loud[inside], np.minimum(wide, quieter))
        weights = np.hanning(2 * _SMOOTH + 3)[1:-1]
        return sliding_window_view(steps, len(weights), axis=0) @ (weights / weights.sum())

    def _measured(self, first: int, last: int) -> np.ndarray:
        """Measure levels (last - first, channels) in dB; outside, the nearest is repeated."""
        wanted = np.clip(np.arange(first, last), 0, self._moments - 1)
        low, high = wanted[0] // _PAGE, wanted[-1] // _PAGE
        pages = np.concatenate([self._page(number) for number in range(low, high + 1)])
        return pages[wanted - low * _PAGE]

    def _page(self, number: int) -> np.ndarray:
        if number not in self._pages:
            self._pages[number] = self._measure(number * _PAGE, (number + 1) * _PAGE)
        return self._pages[number]

    def _measure(self, first: int, last: int) -> np.ndarray:
        margin = (_WINDOW - _HOP) // 2
        wanted = np.arange(first * _HOP - margin, last * _HOP + margin).clip(0, self._frames - 1)
        low, high = int(wanted[0]), int(wanted[-1]) + 1
        samples = read_padded(self._medium, low * self._frame, (high - low) * self._frame)
        cut = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
        cut = cut.reshape(high - low, self._frame, self._medium.channels)
        # The variance, since offset and rumble below the frame rate are not speech.
        power = cut.var(axis=1)[wanted - low].astype(np.float64)
        windows = sliding_window_view(power, _WINDOW, axis=0)[::_HOP]
        loud = np.partition(windows, _LOUD_FRAME, axis=-1)[..., _LOUD_FRAME]
        return 10.0 * np.log10(np.maximum(loud, 10.0 ** (_SILENCE_DB / 10.0)))


def _largest(values: np.ndarray, count: int) -> np.ndarray:
    """Return the maximum of every `count` neighbours along the first axis."""
    return sliding_window_view(values, count, axis=0).max(axis=-1)
