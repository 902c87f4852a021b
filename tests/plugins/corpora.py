"""Miniature corpora of generated sound, laid out like real ones."""

import csv
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.training.common.corpus import build_pack
from voicestudio.training.emotion.emotion_data import build_emotion_pack

_COLUMNS = ("path", "set", "corpus", "speaker", "bandwidth_hz")


@pytest.fixture(scope="session")
def corpus(tmp_path_factory, speech_like, room_noise) -> Path:
    """A folder with manifest.csv, speech of every corpus, and noise."""
    folder = tmp_path_factory.mktemp("corpus")
    rows = []
    speech = ("kathleen", "kerstin", "lj_male", "librispeech", "banglaser", "emodb")
    for number, name in enumerate(speech * 6):
        path = f"speech_{number}.flac"
        soundfile.write(folder / path, speech_like(2.5, seed=number), 48_000)
        rows.append((path, "speech", name, f"speaker_{number}", "8000"))
    for number, name in enumerate(("moodist", "blanket", "mechvibes") * 20):
        path = f"noise_{number}.flac"
        soundfile.write(folder / path, room_noise(1.5, seed=number), 48_000)
        rows.append((path, "noise", name, "", "18000"))
    rows.append(("forbidden.flac", "speech", "ravdess", "actor", "22000"))
    with (folder / "manifest.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([_COLUMNS, *rows])
    return folder


@pytest.fixture(scope="session")
def pack(corpus, tmp_path_factory) -> Path:
    """The miniature corpus, packed."""
    folder = tmp_path_factory.mktemp("pack")
    build_pack([corpus], folder)
    return folder


# Pitch in Hz, pitch range in semitones, level, and syllables per second of an emotion.
_MOODS = {
    "neutral": (120.0, 1.0, 0.10, 4.0),
    "happy": (165.0, 3.0, 0.15, 5.0),
    "angry": (175.0, 1.5, 0.30, 4.5),
    "sad": (112.0, 0.4, 0.05, 3.0),
}
_VOICES = {
    "ravdess": ("ravdess_01", "ravdess_02", "ravdess_17"),
    "nemo": ("nemo_EB0", "nemo_IC0", "nemo_SM0"),
}
_LANGUAGES = {"ravdess": "en", "nemo": "pl"}


def spoken(mood: str, seed: int = 0, seconds: float = 1.0) -> np.ndarray:
    """Return a voice with an emotion, (n,) float32 at 48 kHz: harmonics with a pitch contour."""
    pitch, swing, level, speed = _MOODS[mood]
    random = np.random.default_rng(seed)
    time = np.arange(round(seconds * 48_000)) / 48_000
    bend = swing * np.sin(2 * np.pi * (1.3 * time + random.random())) + random.normal(0, 0.3)
    phase = 2 * np.pi * np.cumsum(pitch * 2 ** (bend / 12)) / 48_000
    tone = sum(np.sin(k * phase) / k for k in range(1, 25))
    made = level * tone * np.abs(np.sin(np.pi * speed * time)) + 1e-4 * random.normal(
        size=len(time)
    )
    return made.astype(np.float32)


@pytest.fixture(scope="session")
def emotional_corpus(tmp_path_factory) -> Path:
    """A folder with manifest.csv: six voices of two corpora say three texts in four moods."""
    folder = tmp_path_factory.mktemp("moods")
    columns = ("path", "set", "corpus", "speaker", "sex", "language", "emotion", "intensity")
    columns += ("text_id", "take", "duration_s", "bandwidth_hz")
    rows = []
    voices = [(corpus, voice) for corpus, several in _VOICES.items() for voice in several]
    for corpus, voice in voices:
        for text in range(3):
            for mood in _MOODS:
                path = f"{voice}_{mood}_{text}.flac"
                soundfile.write(folder / path, spoken(mood, len(rows)), 48_000)
                kind = (corpus, voice, "f", _LANGUAGES[corpus], mood, "normal")
                rows.append((path, "emotion", *kind, f"{corpus}_{text}", "01", "1.0", "20000"))
    with (folder / "manifest.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([columns, *rows])
    return folder


@pytest.fixture(scope="session")
def emotion_pack(emotional_corpus, tmp_path_factory) -> Path:
    """The miniature emotional corpus, packed and analysed."""
    folder = tmp_path_factory.mktemp("mood_pack")
    build_emotion_pack([emotional_corpus], folder)
    return folder
