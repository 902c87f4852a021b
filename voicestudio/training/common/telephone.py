"""What telephones and voice recorders do to speech: automatic gain, noise suppression, codecs.

All at 48 kHz; everything random is drawn from `rng`.
"""

import io

import numpy as np
import soundfile
import soxr

from voicestudio.sample_rate import SAMPLE_RATE

_RATE = 8000  # of telephone codecs
_CODECS = (("WAV", "GSM610"), ("WAV", "ULAW"), ("WAV", "ALAW"))
_LOWEST_HZ, _HIGHEST_HZ = (150.0, 350.0), (3300.0, 3800.0)
_FRAME = SAMPLE_RATE // 50
_PEAK = 0.5
_FLOOR = 1e-5


def automatic_gain(heard: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The gain (n,) of an automatic level control that hears samples (n,).

    It follows the level down at once and up with a time constant of 0.1 to 2 s, evens out 30 to
    90 % of its changes in dB, and amplifies by 20 dB at most.
    """
    frames = max(1, len(heard) // _FRAME)
    power = np.array([np.mean(part**2) for part in np.array_split(heard, frames)])
    level = 10 * np.log10(power + _FLOOR**2)
    keep = np.exp(-_FRAME / SAMPLE_RATE / rng.uniform(0.1, 2.0))
    followed = np.empty(frames)
    held = level[0]
    for number, now in enumerate(level):
        held = max(now, keep * held + (1 - keep) * now)
        followed[number] = held
    gain = rng.uniform(0.3, 0.9) * (np.max(followed) - followed)
    centres = (np.arange(frames) + 0.5) * len(heard) / frames
    smooth = np.interp(np.arange(len(heard)), centres, np.minimum(gain, 20.0))
    return (10 ** (smooth / 20)).astype(np.float32)


def telephone_band(rng: np.random.Generator) -> tuple[float, float]:
    """The lowest and highest frequency of a telephone line in hertz."""
    return float(rng.uniform(*_LOWEST_HZ)), float(rng.uniform(*_HIGHEST_HZ))


def noise_suppressed(samples: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Samples (n,) after a simple suppressor, such as harms quiet speech as well.

    Spectral subtraction (Boll 1979) of the level that each frequency stays below for 10 to 30 %
    of the time, by 6 to 18 dB at most.
    """
    hop = _FRAME // 2
    padded = np.pad(samples, (hop, hop + -len(samples) % hop))
    window = np.hanning(_FRAME + 1)[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::hop] * window
    spectra = np.fft.rfft(frames)
    power = np.abs(spectra) ** 2
    noise = np.quantile(power, rng.uniform(0.1, 0.3), axis=0) * rng.uniform(1.5, 4.0)
    least = 10 ** (-rng.uniform(6, 18) / 20)
    gain = np.sqrt(np.clip(1 - noise / (power + _FLOOR**2), least**2, 1))
    parts = np.fft.irfft(spectra * gain, _FRAME)
    whole = np.zeros(len(padded))
    for number, part in enumerate(parts):
        whole[number * hop : number * hop + _FRAME] += part
    return whole[hop : hop + len(samples)].astype(np.float32)


def through_telephone_codec(samples: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Samples (n,) after GSM 06.10, or G.711 (mu-law or A-law), at 8 kHz; same length, no delay."""
    container, codec = _CODECS[rng.integers(len(_CODECS))]
    narrow = soxr.resample(samples, SAMPLE_RATE, _RATE, quality="MQ")
    gain = _PEAK / max(float(np.abs(narrow).max(initial=0.0)), _FLOOR)
    stream = io.BytesIO()
    soundfile.write(stream, narrow * gain, _RATE, format=container, subtype=codec)
    stream.seek(0)
    decoded, _ = soundfile.read(stream, dtype="float32")
    wide = soxr.resample(decoded[: len(narrow)] / gain, _RATE, SAMPLE_RATE, quality="MQ")
    return np.pad(wide[: len(samples)], (0, max(0, len(samples) - len(wide)))).astype(np.float32)
