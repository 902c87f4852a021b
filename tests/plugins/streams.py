"""Running the streams of sequential effects, and measuring them."""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.parameters import complete
from voicestudio.effects.spec import EffectSpec, Stream


def opened(
    spec: EffectSpec, values: Mapping[str, float], channels: int = 1, rate: int = 48_000
) -> Stream:
    """A new stream of an effect; parameters that are not given have their defaults."""
    assert spec.stream is not None
    return spec.stream.load("cpu", rate, channels, complete(spec.parameters, values))


def done(
    spec: EffectSpec,
    sound: np.ndarray,
    values: Mapping[str, float],
    rate: int = 48_000,
    blocks: list[int] | None = None,
) -> np.ndarray:
    """The effect of `sound`, in blocks of these lengths and then the rest, without its latency."""
    assert spec.stream is not None
    latency = spec.stream.latency(rate)
    stream = opened(spec, values, sound.shape[1], rate)
    padded = np.concatenate([sound, np.zeros((latency, sound.shape[1]), np.float32)])
    cuts = np.cumsum(blocks or [])
    parts = [stream.process(part) for part in np.split(padded, cuts)]
    assert all(part.dtype == np.float32 for part in parts)
    return np.concatenate(parts)[latency:]


def response_db(
    spec: EffectSpec, rate: int, values: Mapping[str, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Frequencies in hertz, and by how many dB an effect changes each: that of an impulse."""
    impulse = np.zeros((rate, 1), np.float32)
    impulse[0] = 1.0
    heard = done(spec, impulse, values, rate)
    amplitude = np.abs(np.fft.rfft(heard[:, 0].astype(np.float64)))
    return np.fft.rfftfreq(rate, 1 / rate), 20 * np.log10(amplitude + 1e-12)


def level_db(sound: np.ndarray) -> float:
    """The RMS in dB of full scale."""
    return float(20 * np.log10(np.sqrt(np.mean(np.square(sound, dtype=np.float64))) + 1e-12))
