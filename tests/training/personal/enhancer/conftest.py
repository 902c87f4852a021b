"""A user's recordings, a small base model, and one packed replay set for all tests here."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from voicestudio.networks.checkpoint import build_enhancer, save_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.paths import model_dir
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, write_job

RATE = 48_000
CLEAN_FROM = round(14.3 * RATE)
"""From here to its end the bundled recording is clean speech."""
TINY = EnhancerConfig(low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1)
QUICK = PersonalRecipe(
    batch=4,
    seconds=1.0,
    steps=6,
    validate_every=2,
    watched=3,
    judged=3,
    judged_seconds=1.5,
    least_speech=5.0,
    mixing=replace(PersonalRecipe().mixing, room_count=4),
    general_mixing=replace(PersonalRecipe().general_mixing, room_count=4),
)


@pytest.fixture(scope="session")
def clean_speech(sample_recording: Path) -> np.ndarray:
    """A few sentences without noise, (n,)."""
    samples, _ = soundfile.read(sample_recording, dtype="float32", always_2d=True)
    return samples[CLEAN_FROM:, 0]


@pytest.fixture(scope="session")
def voice_file(clean_speech: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More than a minute of speech of one voice."""
    path = tmp_path_factory.mktemp("user") / "voice.wav"
    soundfile.write(path, np.tile(clean_speech, 1 + 150 * RATE // len(clean_speech)), RATE)
    return path


@pytest.fixture(scope="session")
def room_file(room_noise, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("user") / "room.wav"
    soundfile.write(path, room_noise(12.0), RATE)
    return path


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def models_with(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """A function that makes a folder of the shipped weights but a small enhancer of that seed."""
    shipped = model_dir()

    def make(seed: int) -> Path:
        folder = tmp_path_factory.mktemp("models")
        shutil.copytree(shipped, folder, dirs_exist_ok=True, ignore=lambda *_: ["enhancer"])
        (folder / "enhancer").mkdir()
        torch.manual_seed(seed)
        save_enhancer(build_enhancer(TINY), folder / "enhancer" / "enhancer.safetensors", {})
        return folder

    return make


@pytest.fixture(scope="session")
def small_models(models_with: Callable[[int], Path]) -> Path:
    """With an enhancer that takes milliseconds."""
    return models_with(1)


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch, shared_cache: Path, small_models: Path) -> None:
    monkeypatch.setenv("VOICESTUDIO_CACHE", str(shared_cache))
    monkeypatch.setenv("VOICESTUDIO_MODELS", str(small_models))
    monkeypatch.setenv("VOICESTUDIO_THREADS", "1")  # other threads, other last bits


@pytest.fixture
def quick() -> PersonalRecipe:
    """Six steps of a second."""
    return QUICK


@pytest.fixture
def folder(tmp_path: Path, clean_speech: np.ndarray, room_file: Path) -> Path:
    """A training that is about to begin, with seconds of speech."""
    voice = tmp_path / "few seconds.wav"
    soundfile.write(voice, np.tile(clean_speech, 3), RATE)
    place = tmp_path / "training"
    place.mkdir()
    job = TrainingJob(
        goal="enhancer",
        name="Mine",
        voice=(Excerpt(path=voice),),
        room=(Excerpt(path=room_file),),
        minutes=1.0,
    )
    write_job(job, place)
    return place
