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


def _vowel(seconds: float, formants: tuple[float, ...], pitch: float) -> np.ndarray:
    """Return a steady voice of peak 0.3 at 48 kHz."""
    count = round(seconds * 48_000)
    voice = np.diff(np.floor(np.arange(count) * pitch / 48_000), prepend=0.0)
    for formant in formants:
        radius, angle = np.exp(-np.pi * 100 / 48_000), 2 * np.pi * formant / 48_000
        poles = [1.0, -2 * radius * np.cos(angle), radius**2]
        voice = np.asarray(lfilter([1.0], poles, voice))
    ramp = np.minimum(1.0, np.minimum(np.arange(count), np.arange(count)[::-1]) / 960)
    return 0.3 * ramp * voice / np.abs(voice).max()


@pytest.fixture(scope="session")
def hesitant_speech() -> np.ndarray:
    """Ten seconds of changing vowels at 48 kHz, silent from 3.6 to 5 s but for an "uh" at 4 s.

    That is a vowel held for half a second. Float32 of shape (frames, 1).
    """
    rng = np.random.default_rng(3)
    sound = 0.0005 * rng.uniform(-1.0, 1.0, 480_000)
    for at in range(0, 480_000, 4_800):
        formants = rng.uniform(300, 800), rng.uniform(900, 2200), rng.uniform(2300, 3000)
        vowel = _vowel(0.1, formants, rng.uniform(110, 160))
        if not 172_800 <= at < 240_000:
            sound[at : at + 4_800] += vowel
    sound[192_000:216_000] += _vowel(0.5, (550.0, 1300.0, 2500.0), 105.0)
    return sound[:, np.newaxis].astype(np.float32)


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
