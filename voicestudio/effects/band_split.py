"""A linear-phase band split whose two bands sum to the delayed input exactly."""

import numpy as np

_HIGHEST = 0.4


class BandSplit:
    """Filters consecutive blocks with a linear-phase FIR high-pass or low-pass.

    The other band is the difference of the two outputs.

    Attributes:
        delay: The latency of both outputs in frames, half of the filter's length.
    """

    def __init__(
        self, sample_rate: int, channels: int, hertz: float, seconds: float, *, upper: bool
    ) -> None:
        """Split at `hertz`, at most 0.4 times the rate; `seconds` is the length of the filter.

        The filter passes the band above `hertz` if `upper`, else the band below.
        """
        from scipy.signal import firwin

        self.delay = max(1, round(seconds * sample_rate / 2))
        # The transition band must end below half of the sample rate.
        edge = min(hertz, _HIGHEST * sample_rate)
        taps = firwin(2 * self.delay + 1, edge, pass_zero=not upper, fs=sample_rate)
        self._taps = np.asarray(taps)[:, np.newaxis]
        self._past = np.zeros((2 * self.delay, channels))

    def __call__(self, sound: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Filter the next frames, (frames, channels).

        Returns the delayed input and its filtered band, float64 of the same shape.
        """
        from scipy.signal import oaconvolve

        joined = np.concatenate([self._past, sound])
        self._past = joined[len(sound) :]
        whole = joined[self.delay : len(joined) - self.delay]
        return whole, oaconvolve(joined, self._taps, mode="valid", axes=0)
