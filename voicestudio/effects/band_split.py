"""Splitting sound into two bands that add up to it exactly, for effects that change one of them."""

import numpy as np

_HIGHEST = 0.4


class BandSplit:
    """A linear-phase filter and its complement, both `delay` frames late.

    Attributes:
        delay: half of the filter's length, in frames.
    """

    def __init__(
        self, sample_rate: int, channels: int, hertz: float, seconds: float, *, upper: bool
    ) -> None:
        """The part above `hertz` if `upper`, otherwise below; the filter is `seconds` long."""
        from scipy.signal import firwin

        self.delay = max(1, round(seconds * sample_rate / 2))
        # The filter needs some room below half of the sample rate.
        edge = min(hertz, _HIGHEST * sample_rate)
        taps = firwin(2 * self.delay + 1, edge, pass_zero=not upper, fs=sample_rate)
        self._taps = np.asarray(taps)[:, np.newaxis]
        self._past = np.zeros((2 * self.delay, channels))

    def __call__(self, sound: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The next frames of all of the sound (frames, channels), and of the part."""
        from scipy.signal import oaconvolve

        joined = np.concatenate([self._past, sound])
        self._past = joined[len(sound) :]
        whole = joined[self.delay : len(joined) - self.delay]
        return whole, oaconvolve(joined, self._taps, mode="valid", axes=0)
