"""How loud speech is along a recording, as a level that changes slowly.

An effect that was taught at the usual level of speech is given the sound at that level, and what it
returns is taken back by the same gain. The level at an instant depends on the half minute of sound
on either side and on nothing else, so it is the same however the sound is processed in blocks, and
the sound multiplied by a number has the level moved by that number.

The level is that of the loudest speech nearby, so that the sounds of a sentence keep their places.
Only what stays far below it for a second, such as somebody far from the microphone, has a level of
its own, `_RANGE_DB` above what it reaches: a pause need not be heard as loud as speech.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from voicestudio.audio.medium import Medium, read_padded

_FRAME_SECONDS = 0.02
_HOP = 5  # frames from one measured moment to the next
_WINDOW = 25  # frames that a moment is measured over, in the middle of them
# A moment is as loud as its loud fifth: clicks are shorter than that, syllables are not.
_LOUD_FRAME = 20
_WIDE, _NEAR, _SMOOTH = 300, 10, 2  # moments on either side
_RANGE_DB = 12.0
_SILENCE_DB = -130.0
_PAGE = 64  # moments measured at once


class SpeechLevel:
    """The level of each channel of a medium, measured as far as it is asked for."""

    def __init__(self, medium: Medium) -> None:
        self._medium = medium
        self._frame = max(1, round(_FRAME_SECONDS * medium.sample_rate))
        self._frames = max(1, medium.frames // self._frame)
        self._moments = -(-self._frames // _HOP)
        self._pages: dict[int, np.ndarray] = {}

    def gains_to(self, target_db: float, seconds: np.ndarray) -> np.ndarray:
        """Gains (n, channels) float32 that bring the sound at these instants (n,) to a level.

        `seconds` rise. `target_db` is the RMS of 20 ms of loud speech, in dB below full scale.
        """
        hop_seconds = _HOP * self._frame / self._medium.sample_rate
        places = np.asarray(seconds, np.float64) / hop_seconds - 0.5
        first, last = int(np.floor(places[0])), int(np.floor(places[-1])) + 2
        levels = self._levels(first, last)
        gains = 10.0 ** ((target_db - levels) / 20.0)
        known = np.arange(first, last)
        return np.stack([np.interp(places, known, g) for g in gains.T], 1).astype(np.float32)

    def _levels(self, first: int, last: int) -> np.ndarray:
        """Levels (last - first, channels) in dB at moments, some of which may be outside."""
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
        """How loud moments are, (last - first, channels) in dB; outside like the nearest one."""
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
        # The variance: a constant offset, and rumble slower than a frame, are not speech.
        power = cut.var(axis=1)[wanted - low].astype(np.float64)
        windows = sliding_window_view(power, _WINDOW, axis=0)[::_HOP]
        loud = np.partition(windows, _LOUD_FRAME, axis=-1)[..., _LOUD_FRAME]
        return 10.0 * np.log10(np.maximum(loud, 10.0 ** (_SILENCE_DB / 10.0)))


def _largest(values: np.ndarray, count: int) -> np.ndarray:
    """The largest of every `count` neighbours along the first axis."""
    return sliding_window_view(values, count, axis=0).max(axis=-1)
