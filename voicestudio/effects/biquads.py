"""Second-order filter sections (biquads), and applying them to consecutive blocks.

The formulas are those of Robert Bristow-Johnson, "Cookbook formulae for audio equalizer biquad
filter coefficients" (W3C Audio EQ Cookbook). Sections are as `scipy.signal.sosfilt` takes them:
b0, b1, b2, 1, a1, a2.
"""

import math

import numpy as np
from numpy.typing import ArrayLike

# Highest filter frequency, as a share of the sample rate; above it there is no sound to filter.
HIGHEST = 0.49
_NOTHING = 1e-30


def bell(hertz: float, gain_db: float, q: float, sample_rate: int) -> list[float]:
    """Return a peaking section of `gain_db` at `hertz`; `q` is `hertz` over the bandwidth."""
    amplitude, cosine, alpha = _terms(hertz, gain_db, q, sample_rate)
    return _section(
        (1 + alpha * amplitude, -2 * cosine, 1 - alpha * amplitude),
        (1 + alpha / amplitude, -2 * cosine, 1 - alpha / amplitude),
    )


def low_shelf(hertz: float, gain_db: float, sample_rate: int) -> list[float]:
    """Return a section of `gain_db` below `hertz`, where the gain is half of `gain_db`."""
    return _shelf(hertz, gain_db, sample_rate, 1)


def high_shelf(hertz: float, gain_db: float, sample_rate: int) -> list[float]:
    """Return a section of `gain_db` above `hertz`, where the gain is half of `gain_db`."""
    return _shelf(hertz, gain_db, sample_rate, -1)


def high_pass(hertz: float, sample_rate: int) -> np.ndarray:
    """Return a Butterworth high-pass of second order at `hertz`, as sections (1, 6)."""
    from scipy.signal import butter

    return np.asarray(butter(2, hertz, "highpass", fs=sample_rate, output="sos"))


def response_db(sections: ArrayLike, sample_rate: int, hertz: np.ndarray) -> np.ndarray:
    """Return the gain in dB of sections in series, (sections, 6), at frequencies in hertz, (k,).

    Above half of the sample rate there is no sound: the gain there is 0 dB.
    """
    delay = np.exp(-2j * np.pi * hertz / sample_rate)
    gains = np.zeros(len(hertz))
    for b0, b1, b2, a0, a1, a2 in np.asarray(sections, np.float64).reshape(-1, 6):
        above, below = b0 + delay * (b1 + delay * b2), a0 + delay * (a1 + delay * a2)
        gains += 20.0 * np.log10((np.abs(above) + _NOTHING) / (np.abs(below) + _NOTHING))
    return np.where(hertz <= sample_rate / 2, gains, 0.0)


class SectionStream:
    """A `Stream` of sections in series, (sections, 6), without latency; it starts at rest."""

    def __init__(self, sections: ArrayLike, channels: int) -> None:
        self._sections = np.asarray(sections, np.float64).reshape(-1, 6)
        self._state = np.zeros((len(self._sections), 2, channels))

    def filtered(self, sound: np.ndarray) -> np.ndarray:
        """Filter the next frames, (frames, channels); returns float64."""
        if not len(self._sections) or not len(sound):
            return sound.astype(np.float64)
        from scipy.signal import sosfilt

        out, self._state = sosfilt(self._sections, sound.astype(np.float64), axis=0, zi=self._state)
        # A decaying state ends in denormal numbers, which processors handle many times slower.
        self._state[np.abs(self._state) < _NOTHING] = 0.0
        return out

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        """As `Stream.process`; without sections the samples are returned unchanged."""
        if not len(self._sections):
            return samples
        return self.filtered(samples).astype(np.float32)


def _terms(hertz: float, gain_db: float, q: float, rate: int) -> tuple[float, float, float]:
    turn = 2 * math.pi * hertz / rate
    return 10 ** (gain_db / 40), math.cos(turn), math.sin(turn) / (2 * q)


def _shelf(hertz: float, gain_db: float, sample_rate: int, side: int) -> list[float]:
    """Return a low shelf (`side` 1) or a high shelf (`side` -1) with Q = 1/sqrt(2).

    This is the steepest slope without overshoot.
    """
    a, cosine, alpha = _terms(hertz, gain_db, math.sqrt(0.5), sample_rate)
    root = 2 * math.sqrt(a) * alpha
    c = side * cosine
    return _section(
        (
            a * ((a + 1) - (a - 1) * c + root),
            side * 2 * a * ((a - 1) - (a + 1) * c),
            a * ((a + 1) - (a - 1) * c - root),
        ),
        (
            (a + 1) + (a - 1) * c + root,
            side * -2 * ((a - 1) + (a + 1) * c),
            (a + 1) + (a - 1) * c - root,
        ),
    )


def _section(b: tuple[float, float, float], a: tuple[float, float, float]) -> list[float]:
    return [value / a[0] for value in (*b, *a)]
