"""Attenuating one of two bands while it is loud; for the de-esser and the de-plosive."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from voicestudio.effects.ballistics import Average, Ballistics
from voicestudio.effects.band_split import BandSplit
from voicestudio.effects.hops import Delay, GainRamp, HoppedStream, factors, hop_of, hop_powers


@dataclass(frozen=True)
class BandDetector:
    """When and how fast a band is attenuated.

    Attributes:
        attack, release: time constants of the attenuation, in seconds.
        average: time constant of the measured powers, in seconds.
        slope: decibels of attenuation for each decibel above the threshold.
        quietest_db: power in dBFS up to which the band is not attenuated.
    """

    attack: float
    release: float
    average: float
    slope: float
    quietest_db: float


def band_reduction(
    sample_rate: int,
    channels: int,
    split: BandSplit,
    detector: BandDetector,
    *,
    latency: int,
    threshold_db: float,
    most_db: float,
    reference: Callable[[np.ndarray], np.ndarray],
) -> HoppedStream:
    """Return a stream that attenuates the filtered band of `split`, with `latency` in frames.

    It is attenuated by up to `most_db` while its power, relative to that of a reference, exceeds
    `threshold_db`. `reference` returns the reference for blocks of the delayed sound, float64
    (frames, channels).
    """
    hop = hop_of(sample_rate)
    delay = latency - hop + 1
    held = Delay(delay - split.delay, 2 * channels)
    gains = _Gains(sample_rate, detector, threshold_db, most_db)

    def work(sound: np.ndarray) -> np.ndarray:
        whole, part = split(sound)
        gain = gains(part, reference(whole))
        both = held(np.concatenate([whole, part], axis=1))
        return both[:, :channels] + (gain - 1.0) * both[:, channels:]

    return HoppedStream(hop, channels, latency, delay, work)


class _Gains:
    """Computes the gains of the attenuated band from whole hops of it and of the reference."""

    def __init__(
        self, sample_rate: int, detector: BandDetector, threshold_db: float, most_db: float
    ) -> None:
        self._hop = hop_of(sample_rate)
        hop_seconds = self._hop / sample_rate
        self._detector, self._threshold, self._most = detector, threshold_db, most_db
        self._follow = Ballistics(detector.attack, detector.release, hop_seconds)
        self._ramp = GainRamp(self._hop)
        self._power, self._reference_power = (
            Average(detector.average, hop_seconds) for _ in range(2)
        )

    def __call__(self, part: np.ndarray, reference: np.ndarray) -> np.ndarray:
        """Return linear gains (frames, 1) for sound (frames, channels)."""
        return self._ramp(factors(-self._follow(self._reduction(part, reference))))

    def _reduction(self, part: np.ndarray, reference: np.ndarray) -> np.ndarray:
        """Return the wanted attenuation in dB at the end of each hop, (k,)."""
        power = self._power(hop_powers(part, self._hop))
        against = self._reference_power(hop_powers(reference, self._hop))
        relative = 10.0 * np.log10((power + 1e-20) / (against + 1e-20))
        wanted = np.clip(self._detector.slope * (relative - self._threshold), 0.0, self._most)
        return np.where(power > 10.0 ** (self._detector.quietest_db / 10.0), wanted, 0.0)
