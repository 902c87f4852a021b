"""The process that trains, as the window runs it: started, paused, gone on with, and every end.

Modules: gui.voices.line_reader, gui.voices.training_record.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
import stand_in_training
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from voicestudio.gui.model.background import Background
from voicestudio.gui.voices import training_process
from voicestudio.gui.voices.left_trainings import left_trainings
from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.training_process import training_command
from voicestudio.gui.voices.training_words import state_text
from voicestudio.training.personal.training_folder import only_training
from voicestudio.training.personal.training_job import JOB_FILE, Excerpt, TrainingJob

WAYS = Path(stand_in_training.__file__)


@pytest.fixture
def folder(own_folders: Path) -> Path:
    made = own_folders / "data" / "training" / "Ada"
    (made / "recordings").mkdir(parents=True)
    (made / "recordings" / "take 1.wav").write_bytes(b"sound")
    return made


@pytest.fixture
def job(tmp_path: Path) -> TrainingJob:
    return TrainingJob(goal="enhancer", name="Ada", voice=(Excerpt(path=tmp_path / "voice.wav"),))


@pytest.fixture
def going(qtbot: QtBot) -> Iterator[Callable[[str], RunningTraining]]:
    """Makes the training of a window, whose process goes one of the stand-in's ways."""
    owners: list[tuple[QObject, Background, RunningTraining]] = []

    def make(way: str) -> RunningTraining:
        owner = QObject()
        background = Background(owner, threads=1)

        def command(folder: Path) -> list[str]:
            return [sys.executable, str(WAYS), str(folder), way]

        training = RunningTraining(background, owner)
        training.command = command
        owners.append((owner, background, training))
        return training

    yield make
    for _, background, training in owners:
        training.shutdown()
        background.finish()


Going = Callable[[str], RunningTraining]


def ended(training: RunningTraining, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: not training.busy)
    return training.state


def under_way(training: RunningTraining, qtbot: QtBot, steps: int = 5) -> None:
    qtbot.waitUntil(lambda: len(training.record.losses) >= steps)


def test_a_training_tells_its_events_and_its_result(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("steady")
    training.begin(folder, job)
    assert training.busy
    assert ended(training, qtbot) == "finished"
    record = training.record
    assert [step for step, _ in record.losses] == list(range(1, stand_in_training.STEPS + 1))
    assert [score.step for score in record.scores] == [0, 10, 20, 30, 40]
    assert len(record.clips) == 2
    assert len(record.advice) == 1
    assert record.result is not None
    assert record.result.accepted
    assert record.fraction == 1.0
    (undecided,) = left_trainings()
    assert undecided.record.result == record.result


def test_a_paused_training_goes_on_where_it_was_also_in_another_window(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    first = going("steady")
    first.begin(folder, job)
    under_way(first, qtbot, 12)
    first.pause()
    assert ended(first, qtbot) == "paused"
    reached = first.record.losses[-1][0]
    (found,) = left_trainings()
    assert found.job == job
    second = going("steady")
    second.show(found)
    assert second.state == "paused"
    assert [score.step for score in second.record.scores] == [0, 10]
    second.go_on()
    assert ended(second, qtbot) == "finished"
    assert second.record.losses[0][0] == reached + 1
    assert [score.step for score in second.record.scores] == [0, 10, 20, 30, 40]


@pytest.mark.parametrize("paused", [False, True])
def test_cancelling_removes_what_was_made_and_keeps_the_recordings(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot, paused: bool
) -> None:
    training = going("forever")
    training.begin(folder, job)
    under_way(training, qtbot)
    if paused:
        training.pause()
        assert ended(training, qtbot) == "paused"
    training.cancel()
    assert ended(training, qtbot) == "none"
    assert {path.name for path in folder.iterdir()} == {JOB_FILE, "recordings"}
    assert (folder / "recordings" / "take 1.wav").read_bytes() == b"sound"
    assert not left_trainings()


DEATHS = {
    "killed": "another program, perhaps because memory ran short",
    "crash": "ended unexpectedly (signal 11)",
    "memory": "needed more memory than there is",
    "unknown": "(exit code 3: KeyError: 'unheard of')",
    "mute": "(exit code 0)",
    "full": "The disk is full: free some space, then go on.",
    "nan": "The loss is not a number any more.",
}


@pytest.mark.parametrize("way", DEATHS)
def test_whatever_ends_a_training_is_told_in_a_sentence(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot, way: str
) -> None:
    training = going(way)
    training.begin(folder, job)
    assert ended(training, qtbot) == "failed"
    assert DEATHS[way] in training.sentence
    assert "\n" not in training.sentence
    assert (folder / "recordings" / "take 1.wav").exists()


def test_going_on_keeps_the_curve_and_says_from_where(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("steady")
    training.begin(folder, job)
    under_way(training, qtbot, 12)
    training.pause()
    assert ended(training, qtbot) == "paused"
    reached = training.record.losses[-1][0]
    assert f"{reached / stand_in_training.STEPS:.0%}"[:-1] in state_text(training)
    told, fractions = set[str](), list[float | None]()
    training.told.connect(lambda _: told.add(state_text(training)))
    training.told.connect(lambda _: fractions.append(training.record.fraction))
    training.go_on()
    assert ended(training, qtbot) == "finished"
    assert any(words.startswith("Going on from") for words in told)
    assert not any("Getting" in words for words in told)
    assert min(done for done in fractions if done is not None) >= reached / stand_in_training.STEPS
    assert [step for step, _ in training.record.losses] == list(
        range(1, stand_in_training.STEPS + 1)
    )
    (found,) = left_trainings()
    assert found.record.fraction == 1.0


def test_a_training_that_the_time_has_ended_says_so(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("late")
    told = set[str]()
    training.told.connect(lambda _: told.add(state_text(training)))
    training.begin(folder, job)
    assert ended(training, qtbot) == "finished"
    assert any(words.startswith("Time is up: comparing") for words in told)


def test_a_killed_training_goes_on_from_what_was_saved(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("killed")
    training.begin(folder, job)
    assert ended(training, qtbot) == "failed"
    (found,) = left_trainings()
    again = going("steady")
    again.show(found)
    again.go_on()
    assert ended(again, qtbot) == "finished"
    assert again.record.losses[0][0] == 11


def test_what_is_no_event_is_dropped_and_logged_whatever_its_length(
    going: Going,
    folder: Path,
    job: TrainingJob,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    training = going("garbage")
    training.begin(folder, job)
    assert ended(training, qtbot) == "finished"
    assert [step for step, _ in training.record.losses] == list(range(1, 41))
    assert 2 <= caplog.text.count("no event") <= 10


def test_a_process_that_does_not_stop_is_killed(
    going: Going,
    folder: Path,
    job: TrainingJob,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(training_process, "_STOPPING_MS", 200)
    training = going("deaf")
    training.begin(folder, job)
    under_way(training, qtbot)
    training.pause()
    assert ended(training, qtbot) == "failed"
    assert "did not stop in time" in training.sentence


def test_a_program_that_is_not_there_is_told(
    folder: Path, job: TrainingJob, qtbot: QtBot, tmp_path: Path
) -> None:
    owner = QObject()
    background = Background(owner, threads=1)
    training = RunningTraining(background, owner)
    training.command = lambda _: [str(tmp_path / "nothing")]
    training.begin(folder, job)
    assert ended(training, qtbot) == "failed"
    assert "could not be started" in training.sentence
    background.finish()


def test_a_folder_that_cannot_be_written_is_told(
    going: Going, job: TrainingJob, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    training = going("steady")
    training.begin(tmp_path / "file" / "below", job)
    assert ended(training, qtbot) == "failed"
    assert "cannot be made" in training.sentence


@pytest.mark.parametrize("damaged", ["job.json", "events.jsonl", "result.json"])
def test_damage_in_the_folder_stops_nothing(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot, damaged: str
) -> None:
    training = going("steady")
    training.begin(folder, job)
    under_way(training, qtbot)
    training.pause()
    ended(training, qtbot)
    (folder / damaged).write_bytes(b"\xff{[" + b"x" * 200_000 + b"\n[]\n")
    found = left_trainings()
    assert len(found) == (damaged != "job.json")
    training.go_on()
    assert ended(training, qtbot) == "finished"


def test_closing_the_window_saves_and_then_closes(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("forever")
    assert not training.delays_close(pytest.fail)
    training.begin(folder, job)
    under_way(training, qtbot)
    closed: list[bool] = []
    assert training.delays_close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed))
    assert training.state == "paused"
    assert int((folder / "state.pt").read_text()) >= 5
    assert len(left_trainings()) == 1


def test_the_window_can_also_close_at_once_and_loses_nothing(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("forever")
    training.begin(folder, job)
    under_way(training, qtbot)
    training.shutdown()
    assert int((folder / "state.pt").read_text()) >= 5


def test_cancelling_and_closing_at_once_leaves_nothing_behind(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("forever")
    training.begin(folder, job)
    under_way(training, qtbot)
    training.cancel()
    closed: list[bool] = []
    assert training.delays_close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed))
    assert not left_trainings()


def test_a_machine_that_sleeps_delays_it_and_no_more(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot
) -> None:
    training = going("steady")
    training.begin(folder, job)
    under_way(training, qtbot)
    os.kill(training.pid, signal.SIGSTOP)
    qtbot.wait(300)
    os.kill(training.pid, signal.SIGCONT)
    assert ended(training, qtbot) == "finished"
    assert training.record.seconds_left is not None or training.record.stage is not None


def test_only_one_training_runs(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot, tmp_path: Path
) -> None:
    training = going("forever")
    training.begin(folder, job)
    training.begin(tmp_path / "other", job)
    assert training.folder == folder
    under_way(training, qtbot)
    pid = training.pid
    training.go_on()
    assert training.pid == pid


def test_the_command_is_the_program_itself_where_it_is_frozen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert training_command(folder)[1:3] == ["-m", "voicestudio"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert training_command(folder) == [sys.executable, "finetune", "run", str(folder), "--json"]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [("two at once", "Another training is running"), ("files moved", "voice.wav")],
)
def test_the_real_command_tells_in_a_sentence_why_it_cannot_train(
    going: Going, folder: Path, job: TrainingJob, qtbot: QtBot, trouble: str, words: str
) -> None:
    training = going("steady")
    training.command = training_command
    with only_training() if trouble == "two at once" else nullcontext():
        assert not left_trainings()
        training.begin(folder, job)
        assert ended(training, qtbot) == "failed"
    assert words in training.sentence
    assert "unexpectedly" not in training.sentence
    assert training.sentence.count("\n") == 0
