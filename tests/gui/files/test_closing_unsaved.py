"""Before anything is lost the user is told what is and what stays; buttons say what they do.

Modules: gui.files.unsaved_guard, gui.files.unsaved_words.
"""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from window_driver import TIMEOUT_MS, decide, open_file, settled

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.growing import GrowingFile
from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.export_request import ExportRequest
from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.captures import Capture, Place, left_captures
from voicestudio.document.project.project import Project
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.gui.files import opening
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "interview.wav"
    soundfile.write(path, np.random.default_rng(1).uniform(-0.4, 0.4, 2 * RATE), RATE)
    return path


def record(window: MainWindow, qtbot: QtBot, seconds: float = 1.0) -> None:
    """What the recorder leaves is put in as after a recording, without a microphone."""
    document = window.session.document
    frames = window.session.frames
    name, path = (document.name, str(document.path or "")) if document else ("", "")
    place = Place(name, path, RATE if document else 0, frames, frames, frames, mode="end")
    capture = Capture.create(recovery_folder(), place)
    file = GrowingFile(capture.path, RATE, 1)
    file.append(np.full((round(seconds * RATE), 1), 0.125, np.float32))
    file.close()
    capture.release()
    window.recording.restorer.restore(capture.folder)
    qtbot.waitUntil(lambda: window.session.frames > frames, timeout=TIMEOUT_MS)
    settled(window, qtbot)


def edit(window: MainWindow) -> None:
    window.session.apply(edits.silence(window.session.timeline, 100, 200))


def save(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    with qtbot.waitSignal(window.files.journal.saved, timeout=TIMEOUT_MS):
        window.files.journal.save(folder)


def asked(window: MainWindow) -> tuple[str, set[str]]:
    """Close the window; what it asks, and the answers it offers."""
    window.close()
    assert window.isVisible()
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    return f"{box.text()} {box.informativeText()}", {button.text() for button in box.buttons()}


def test_what_was_never_saved_is_said_to_be_deleted_and_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    record(window, qtbot)
    words, answers = asked(window)
    assert "never saved" in words
    assert "1.0\N{NO-BREAK SPACE}s" in words
    assert "deletes that sound" in words
    assert "stays" not in words
    assert "not changed" not in words
    assert answers == {"Save…", "Delete Recording", "Cancel"}
    decide(window, "Cancel")
    assert window.isVisible()
    asked(window)
    decide(window, "Delete Recording")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT_MS)
    assert find_unsaved([]) == []
    assert list(recovery_folder().glob("*")) == []


def test_a_recording_that_was_undone_is_not_lost_without_a_word(
    window: MainWindow, qtbot: QtBot
) -> None:
    record(window, qtbot)
    window.session.undo()
    assert window.session.frames == 0
    words, answers = asked(window)
    assert "1.0\N{NO-BREAK SPACE}s" in words
    assert "Delete Recording" in answers


def test_of_edits_to_a_file_only_the_edits_are_lost(
    window: MainWindow, recording: Path, qtbot: QtBot
) -> None:
    before = recording.read_bytes()
    open_file(window, recording, qtbot)
    edit(window)
    words, answers = asked(window)
    assert "The file “interview.wav” itself stays as it is" in words
    assert "deletes" not in words
    assert answers == {"Save…", "Discard Edits", "Cancel"}
    decide(window, "Discard Edits")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT_MS)
    assert recording.read_bytes() == before


def test_what_was_recorded_into_a_file_is_said_to_be_deleted(
    window: MainWindow, recording: Path, qtbot: QtBot
) -> None:
    open_file(window, recording, qtbot)
    record(window, qtbot)
    words, answers = asked(window)
    assert "The file “interview.wav” itself stays as it is" in words
    assert "deletes your recordings" in words
    assert answers == {"Save…", "Delete Recordings and Edits", "Cancel"}


@pytest.mark.parametrize("recorded", [False, True])
def test_of_a_project_what_was_saved_stays(
    window: MainWindow, recording: Path, qtbot: QtBot, tmp_path: Path, recorded: bool
) -> None:
    open_file(window, recording, qtbot)
    record(window, qtbot)
    save(window, qtbot, tmp_path / "episode.vstudio")
    assert not window.files.guard.has_question()
    if recorded:
        record(window, qtbot)
    else:
        edit(window)
    words, answers = asked(window)
    assert "The project “episode” stays as you saved it last" in words
    assert ("permanently deletes recordings" in words) == recorded
    discard = "Delete Recordings and Edits" if recorded else "Discard Edits"
    assert answers == {"Save", discard, "Cancel"}
    decide(window, discard)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT_MS)


def test_a_recording_that_can_be_redone_from_the_project_is_not_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, new_window: Callable[[], MainWindow]
) -> None:
    record(window, qtbot)
    record(window, qtbot)
    window.session.undo()
    save(window, qtbot, tmp_path / "episode.vstudio")
    assert not window.files.guard.has_question()
    window.leave()
    second = new_window()
    open_file(second, tmp_path / "episode.vstudio", qtbot)
    assert not second.files.guard.has_question()
    second.session.redo()
    assert second.session.frames == 2 * RATE
    assert second.files.guard.has_question()


def test_after_an_export_only_what_came_then_is_spoken_of(
    window: MainWindow, qtbot: QtBot, new_window: Callable[[], MainWindow]
) -> None:
    record(window, qtbot)
    window.session.document.mark_saved()
    assert not window.files.guard.has_question()
    edit(window)
    words, _ = asked(window)
    assert "Files that you exported stay" in words


def test_an_export_does_not_stand_for_a_recording_that_was_undone(
    window: MainWindow, qtbot: QtBot, recording: Path, tmp_path: Path
) -> None:
    open_file(window, recording, qtbot)
    record(window, qtbot)
    window.session.undo()
    request = ExportRequest(tmp_path / "part.wav", ExportSettings("wav16"), 0, RATE, replace=False)
    with qtbot.waitSignal(window.files.exporter.exported):
        window.files.exporter.export(request)
    window.leave()  # as when the program is killed
    assert len(find_unsaved([])) == 1


def test_after_an_export_at_another_level_the_exported_file_is_named(
    window: MainWindow, recording: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(window, recording, qtbot)
    edit(window)
    frames = window.session.frames
    settings = ExportSettings("mp3", loudness=-16.0)
    request = ExportRequest(tmp_path / "out.mp3", settings, 0, frames, replace=False)
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        window.files.exporter.export(request)
    words, answers = asked(window)
    assert "The exported file “out.mp3” stays. The file “interview.wav” itself" in words
    assert "they cannot be changed or undone later" in words
    assert answers == {"Save…", "Discard Edits Only", "Cancel"}
    decide(window, "Cancel")
    edit(window)
    assert "“out.mp3” stays, without what you did since." in asked(window)[0]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Opening a file takes until this is set."""
    ready, really = threading.Event(), opening._open

    def open_slowly(*arguments: object) -> object:
        ready.wait(TIMEOUT_MS / 1000)
        return really(*arguments)

    monkeypatch.setattr(opening, "_open", open_slowly)
    yield ready
    ready.set()


@pytest.fixture
def other(recording: Path, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Path:
    """A project beside the recording, which is open."""
    open_file(window, recording, qtbot)
    save(window, qtbot, tmp_path / "other.vstudio")
    open_file(window, recording, qtbot)
    return tmp_path / "other.vstudio"


def question_of(window: MainWindow, qtbot: QtBot) -> str:
    """What is asked when something has come."""

    def there() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[0].text()


def test_edits_made_while_a_file_is_opened_are_asked_about(
    window: MainWindow, qtbot: QtBot, other: Path, slow: threading.Event
) -> None:
    window.files.open_path(other)
    edit(window)
    slow.set()
    assert "Save your edits of “interview.wav” as a project?" in question_of(window, qtbot)
    decide(window, "Cancel")
    assert window.session.document.history.labels == ("Open", "Silence")
    Project.open(other).project.close()  # nobody holds it any more
    window.files.open_path(other)
    decide(window, "Discard Edits")
    qtbot.waitUntil(lambda: window.session.document.folder == other)


def test_a_recording_made_while_a_file_is_opened_is_asked_about_although_it_was_undone(
    window: MainWindow, qtbot: QtBot, other: Path, slow: threading.Event
) -> None:
    window.files.open_path(other)
    record(window, qtbot)
    window.session.undo()
    slow.set()
    assert "your recordings" in question_of(window, qtbot)


def test_nobody_is_asked_twice_about_the_same_edits(
    window: MainWindow, qtbot: QtBot, other: Path, slow: threading.Event
) -> None:
    edit(window)
    window.files.open_path(other)
    decide(window, "Discard Edits")
    slow.set()
    qtbot.waitUntil(lambda: window.session.document.folder == other)


def test_a_recording_that_is_not_brought_back_does_not_come_later(
    window: MainWindow, qtbot: QtBot, other: Path, recording: Path
) -> None:
    edit(window)
    capture = Capture.create(recovery_folder(), Place("gone.wav", "/gone.wav", RATE, 9, 9, 9))
    file = GrowingFile(capture.path, RATE, 1)
    file.append(np.full((RATE, 1), 0.125, np.float32))
    file.close()
    capture.release()
    window.recording.restorer.restore(capture.folder)
    question_of(window, qtbot)
    decide(window, "Cancel")
    assert "kept, and offered" in window.messages.text
    assert len(left_captures([])) == 1
    window.session.undo()
    open_file(window, other, qtbot)
    assert window.session.document.folder == other
    assert window.session.document.history.labels == ("Open",)


@pytest.mark.parametrize("command", ["save", "export", "gain", "export_labels"])
def test_a_dialog_goes_with_the_document_it_was_opened_for(
    window: MainWindow, qtbot: QtBot, other: Path, slow: threading.Event, command: str
) -> None:
    window.session.document.history.push(
        Edit("Mark", window.session.timeline, markers=Markers((Marker(1, 1, "here"),)))
    )
    window.session.select(100, 200)
    window.files.opener.open(other)
    window.actions_[command].trigger()
    assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))
    slow.set()
    qtbot.waitUntil(lambda: window.session.document.folder == other)
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))
