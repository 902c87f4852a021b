"""The engine with voice profiles: other weights, found by name, and what happens when they go."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from emotion_model import spoken
from pytestqt.qtbot import QtBot
from shipped_profiles import with_changed_header, with_other_weights, write_voice
from sounds import noise_medium
from timeouts import TIMEOUT_MS

from voicestudio.audio.medium import ArrayMedium
from voicestudio.inference.engine import EffectJob, Engine, Job, VoiceCheckJob
from voicestudio.profiles.library import Library


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.shutdown()


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def medium() -> ArrayMedium:
    return noise_medium(0.5)


class JobRunner:
    """Runs jobs to their end."""

    def __init__(self, engine: Engine, qtbot: QtBot) -> None:
        self._engine, self._qtbot = engine, qtbot

    def result(self, job: Job) -> object:
        handle = self._engine.submit(job)
        handle.failed.connect(print)
        with self._qtbot.waitSignal(handle.done, timeout=TIMEOUT_MS) as done:
            pass
        return done.args[0]

    def enhanced(self, medium: ArrayMedium, profile: str) -> np.ndarray:
        job = EffectJob("enhance", {}, medium, 0, medium.frames, "cpu", profile)
        return self.result(job).read(0, medium.frames)

    def failure(self, job: Job) -> str:
        handle = self._engine.submit(job)
        with self._qtbot.waitSignal(handle.failed, timeout=TIMEOUT_MS) as failed:
            pass
        return failed.args[0]


@pytest.fixture
def runner(engine: Engine, qtbot: QtBot) -> JobRunner:
    return JobRunner(engine, qtbot)


def test_a_profile_takes_the_place_of_the_shipped_weights(
    runner: JobRunner, library: Library, medium: ArrayMedium, tmp_path: Path
) -> None:
    library.keep(write_voice(tmp_path / "same.vsvoice", "Same"))
    library.keep(with_other_weights(write_voice(tmp_path / "other.vsvoice", "Other")))
    shipped = runner.enhanced(medium, "")
    assert np.array_equal(runner.enhanced(medium, "Same"), shipped)
    other = runner.enhanced(medium, "Other")
    assert not np.allclose(other, shipped, atol=1e-4)
    assert np.array_equal(runner.enhanced(medium, ""), shipped)
    # Another profile under the name of one that is loaded is another profile.
    library.delete(library.find("Other"))
    missing = EffectJob("enhance", {}, medium, 0, medium.frames, "cpu", "Other")
    told = runner.failure(missing)
    assert told.startswith("There is no voice “Other” on this computer: import its file")
    library.keep(tmp_path / "same.vsvoice", "Other")
    assert np.array_equal(runner.enhanced(medium, "Other"), shipped)


def test_a_job_ends_with_the_profile_that_it_began_with(
    engine: Engine, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = library.keep(write_voice(tmp_path / "ada.vsvoice"))
    medium = noise_medium(25.0)
    job = engine.submit(EffectJob("enhance", {"size": 1}, medium, 0, medium.frames, "cpu", "Ada"))
    with qtbot.waitSignal(job.done, timeout=TIMEOUT_MS):
        with qtbot.waitSignal(job.progress, timeout=TIMEOUT_MS):
            pass  # a block is done, and two are to come
        library.delete(kept)


def test_a_voice_is_converted_with_a_profile(
    runner: JobRunner, library: Library, tmp_path: Path
) -> None:
    library.keep(write_voice(tmp_path / "same.vsvoice", "Same", "emotion"))
    other = with_other_weights(write_voice(tmp_path / "other.vsvoice", "Other", "emotion"))
    library.keep(other)
    medium = ArrayMedium(spoken(2.0), 48_000)

    def converted(profile: str) -> np.ndarray:
        made = runner.result(EffectJob("emotion", {}, medium, 0, medium.frames, "cpu", profile))
        return made.wet.read(0, made.wet.frames)

    shipped = converted("")
    assert np.array_equal(converted("Same"), shipped)
    assert not np.array_equal(converted("Other"), shipped)


def test_a_profile_for_something_else_or_a_damaged_one_is_told(
    runner: JobRunner, library: Library, medium: ArrayMedium, tmp_path: Path
) -> None:
    def failure(effect: str, name: str) -> str:
        return runner.failure(EffectJob(effect, {}, medium, 0, medium.frames, "cpu", name))

    ada = library.keep(write_voice(tmp_path / "ada.vsvoice"))
    assert "was trained for cleaner sound" in failure("emotion", "Ada")
    config = '{"low_bins": 160, "bands": 32, "channels": 64, "blocks": 3}'
    with_changed_header(ada.path, lambda header: header["__metadata__"].update(config=config))
    assert "is damaged: import its file again" in failure("enhance", "Ada")


def test_files_are_tried_before_they_are_imported(runner: JobRunner, tmp_path: Path) -> None:
    good = write_voice(tmp_path / "ada.vsvoice")
    moods = write_voice(tmp_path / "moods.vsvoice", "Moods", "emotion")
    assert runner.result(VoiceCheckJob(good)) == good
    assert runner.result(VoiceCheckJob(moods)) == moods

    def without_a_tensor(header: dict) -> None:
        header.pop(next(name for name in header if name[0] != "_"))

    with_changed_header(good, without_a_tensor)
    assert "is damaged" in runner.failure(VoiceCheckJob(good))
    good.write_text("no profile")
    assert "not a voice file" in runner.failure(VoiceCheckJob(good))
