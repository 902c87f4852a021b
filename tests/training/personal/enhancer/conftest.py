"""A user's recordings, a small base model, and one packed replay set for all tests here.

What several tests look at is trained once: `whole`.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from voicestudio.networks.checkpoint import build_enhancer, save_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.paths import model_dir
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.personal_training import train_personal
from voicestudio.training.personal.training_events import Event, Result
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, write_job

RATE = 48_000
CLEAN_FROM = round(14.3 * RATE)
"""From here to its end the bundled recording is clean speech."""
TINY = EnhancerConfig(
    low_bins=64, bands=16, channels=16, frequency_units=16, time_units=16, blocks=1
)
"""With recurrences of a size that kernels are compiled for."""
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
def shared_cache(
    with_replay_set: Callable[[Path], None], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    cache = tmp_path_factory.mktemp("cache")
    with_replay_set(cache)
    return cache


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


def _live_in_small_world(patch: pytest.MonkeyPatch, cache: Path, models: Path) -> None:
    patch.setenv("VOICESTUDIO_CACHE", str(cache))
    patch.setenv("VOICESTUDIO_MODELS", str(models))
    patch.setenv("VOICESTUDIO_THREADS", "1")  # other threads, other last bits


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch, shared_cache: Path, small_models: Path) -> None:
    _live_in_small_world(monkeypatch, shared_cache, small_models)


@pytest.fixture
def quick() -> PersonalRecipe:
    """Six steps of a second."""
    return QUICK


@pytest.fixture(scope="session")
def few_seconds(clean_speech: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seconds of speech, for all tests: whoever changes them takes `own_seconds`."""
    path = tmp_path_factory.mktemp("user") / "few seconds.wav"
    soundfile.write(path, np.tile(clean_speech, 3), RATE)
    return path


@pytest.fixture(scope="session")
def quick_job(few_seconds: Path, room_file: Path) -> TrainingJob:
    return TrainingJob(
        goal="enhancer",
        name="Mine",
        voice=(Excerpt(path=few_seconds),),
        room=(Excerpt(path=room_file),),
        minutes=30.0,  # more than it takes on a busy machine
    )


@pytest.fixture
def folder(tmp_path: Path, quick_job: TrainingJob) -> Path:
    """A training that is about to begin, with seconds of speech."""
    place = tmp_path / "training"
    place.mkdir()
    write_job(quick_job, place)
    return place


@pytest.fixture
def own_seconds(folder: Path, tmp_path: Path, quick_job: TrainingJob) -> Path:
    """The recording that the training in `folder` learns from, for this test alone."""
    path = tmp_path / "few seconds.wav"
    shutil.copyfile(quick_job.voice[0].path, path)
    write_job(replace(quick_job, voice=(Excerpt(path=path),)), folder)
    return path


@dataclass(frozen=True)
class WholeTraining:
    """A training that has ended, and what was told meanwhile."""

    folder: Path
    told: list[Event]
    result: Result


@pytest.fixture(scope="session")
def whole(
    quick_job: TrainingJob,
    shared_cache: Path,
    small_models: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> WholeTraining:
    """The training of `folder` without a break, to look at."""
    place, told = tmp_path_factory.mktemp("whole"), list[Event]()
    write_job(quick_job, place)
    torch.set_flush_denormal(False)  # as in every test
    with pytest.MonkeyPatch.context() as patch:
        _live_in_small_world(patch, shared_cache, small_models)
        result = train_personal(place, told.append, lambda: False, recipe=QUICK, workers=0)
    assert isinstance(result, Result)
    return WholeTraining(place, told, result)
