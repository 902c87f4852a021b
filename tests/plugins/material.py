"""Sound for tests: generated speech-like material, and the shared corpora."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import butter, lfilter, sosfilt

_REPOSITORY = Path(__file__).resolve().parents[2]
_FORMANTS_HZ = (600.0, 1250.0, 2600.0, 3500.0)
_BANDWIDTHS_HZ = (80.0, 110.0, 160.0, 220.0)
_SYLLABLES_PER_SECOND = 4.0

SpeechMaker = Callable[..., np.ndarray]


def _voice(count: int, sample_rate: int, rng: np.random.Generator) -> np.ndarray:
    """Return pulses of a gliding pitch through four formants, with some noise."""
    seconds = np.arange(count) / sample_rate
    pitch = 130.0 + 25.0 * np.sin(2 * np.pi * (0.7 * seconds + rng.random()))
    cycles = np.cumsum(pitch) / sample_rate
    source = np.diff(np.floor(cycles), prepend=0.0) + 0.02 * rng.standard_normal(count)
    for formant, bandwidth in zip(_FORMANTS_HZ, _BANDWIDTHS_HZ, strict=True):
        if formant < sample_rate / 2:
            radius = np.exp(-np.pi * bandwidth / sample_rate)
            angle = 2 * np.pi * formant / sample_rate
            poles = [1.0, -2 * radius * np.cos(angle), radius**2]
            source = np.asarray(lfilter([sum(poles)], poles, source))
    return source


def _syllables(count: int, sample_rate: int, rng: np.random.Generator) -> np.ndarray:
    """Return an envelope in [0, 1]: syllables of varying loudness with some digital silence."""
    step = sample_rate / _SYLLABLES_PER_SECOND
    index = np.arange(count) / step
    loudness = rng.uniform(0.4, 1.0, int(index[-1]) + 1 if count else 1)
    loudness[rng.random(loudness.size) < 0.2] = 0.0
    return loudness[index.astype(int)] * np.sin(np.pi * (index % 1.0)) ** 2


@pytest.fixture(scope="session")
def speech_like() -> SpeechMaker:
    """A function that makes sound with pitch, formants, syllables and pauses, peak 0.5.

    `speech_like(seconds, sample_rate=48000, channels=1, seed=0)` returns float32 of shape (frames,
    channels), the same for the same arguments; channels differ from one another.
    """

    def make(
        seconds: float, sample_rate: int = 48_000, channels: int = 1, seed: int = 0
    ) -> np.ndarray:
        count = round(seconds * sample_rate)
        made = np.empty((count, channels), dtype=np.float32)
        for channel in range(channels):
            rng = np.random.default_rng((seed, channel))
            sound = _voice(count, sample_rate, rng) * _syllables(count, sample_rate, rng)
            made[:, channel] = 0.5 * sound / max(np.abs(sound).max(initial=0.0), 1e-9)
        return made

    return make


@pytest.fixture(scope="session")
def room_noise() -> SpeechMaker:
    """A function that makes steady noise like a fan's, RMS 0.05.

    `room_noise(seconds, sample_rate=48000, channels=1, seed=0)` returns float32 of shape (frames,
    channels), the same for the same arguments.
    """

    def make(
        seconds: float, sample_rate: int = 48_000, channels: int = 1, seed: int = 0
    ) -> np.ndarray:
        rng = np.random.default_rng((seed, 1_000))
        white = rng.standard_normal((round(seconds * sample_rate), channels))
        low = butter(1, min(800.0, 0.4 * sample_rate), fs=sample_rate, output="sos")
        noise = np.asarray(sosfilt(low, white, axis=0))
        return (0.05 * noise / max(np.sqrt(np.mean(noise**2)), 1e-9)).astype(np.float32)

    return make


@pytest.fixture(scope="session")
def sample_recording() -> Path:
    """The bundled sample recording."""
    return _REPOSITORY / "resources" / "sample" / "sample.flac"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of shared corpora beside the checkout; the test is skipped where it is missing."""
    folder = _REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared corpora are not on this machine")
    return folder
