"""A miniature corpus, laid out like the real one, from generated sound."""

import csv
from pathlib import Path

import pytest
import soundfile

from voicestudio.training.corpus import build_pack

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
