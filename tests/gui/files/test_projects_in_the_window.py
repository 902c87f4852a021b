"""Saving, opening, restoring and relinking projects, as a podcaster does it.

Modules: gui.files.file_controller, gui.files.journalling, gui.files.relinking, gui.files.saving,
gui.widgets.offer_bar.
"""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from window_driver import TIMEOUT_MS, choose, click, decide, labels, open_file, samples, settled

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits
from voicestudio.document.project.autosave import recovery_folder
from voicestudio.document.project.project import JOURNAL, Project
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "interview.wav"
    samples = np.random.default_rng(1).uniform(-0.5, 0.5, (2 * RATE, 2)).astype(np.float32)
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return path


@pytest.fixture
def opened(window: MainWindow, recording: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, recording, qtbot)
    return window


def edit(window: MainWindow) -> None:
    """A cut and a take, as if they had been made by hand and by the engine."""
    session = window.session
    session.apply(edits.cut(session.timeline, 1000, 3000))
    dry = session.timeline.read(5000, 9000)
    wet = ArrayMedium(dry * np.float32(0.25), RATE)
    session.apply(edits.take_result(session.timeline, 5000, 14_000, wet, "Enhance speech"))


def save_as(window: MainWindow, folder: Path, qtbot: QtBot, start: Callable[[], object]) -> None:
    with qtbot.waitSignal(window.files.journal.saved, timeout=TIMEOUT_MS):
        start()
        choose(window, "saveDialog", folder)


def test_save_and_open_again_with_its_history(
    opened: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    edit(opened)
    opened.session.undo()
    opened.session.redo()
    before, history = samples(opened), opened.session.document.history.labels
    folder = tmp_path / "episode 1.vstudio"
    save_as(opened, folder, qtbot, opened.actions_["save"].trigger)
    assert not opened.session.document.modified
    assert opened.windowTitle() == "episode 1[*] – VoiceStudio"
    assert Settings().recent_files[0] == folder
    opened.session.undo()
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.actions_["save"].trigger()
    opened.close()
    assert not opened.isVisible()

    again = new_window()
    open_file(again, folder / JOURNAL, qtbot)
    session = again.session
    assert session.document.name == "episode 1"
    assert session.document.history.labels == history
    assert session.document.history.index == 1
    assert not session.document.modified
    session.redo()
    assert np.array_equal(samples(again), before)
    session.go_to(0)
    assert session.frames == 2 * RATE
    assert again.findChild(QWidget, "statusFormat").text() == "WAV 32 bit float"
    again.files.open_path(folder)
    assert "open already" in again.messages.text


def test_saving_elsewhere_and_names_that_are_taken(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    edit(opened)
    first, second = tmp_path / "first.vstudio", tmp_path / "second"
    save_as(opened, first, qtbot, opened.files.saver.save)
    edit(opened)
    save_as(opened, second, qtbot, opened.actions_["save_as"].trigger)
    assert opened.session.document.folder == tmp_path / "second.vstudio"
    edit(opened)
    with qtbot.waitSignal(opened.files.journal.save_failed, timeout=TIMEOUT_MS):
        opened.files.journal.save(first)
    assert "exists already" in opened.messages.text
    assert opened.session.document.modified
    assert opened.session.document.folder == tmp_path / "second.vstudio"


def test_closing_can_save_first(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    edit(opened)
    opened.close()
    decide(opened, "Save…")
    opened.findChild(QFileDialog, "saveDialog").reject()
    assert opened.isVisible()
    opened.close()
    decide(opened, "Save…")
    choose(opened, "saveDialog", tmp_path / "kept.vstudio")
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=TIMEOUT_MS)
    kept = Project.open(tmp_path / "kept.vstudio")
    assert len(kept.states) == 3
    assert not kept.unsaved
    kept.project.close()
    assert list(recovery_folder().glob("*")) == []


def test_discarding_leaves_nothing_behind(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save_as(opened, tmp_path / "a.vstudio", qtbot, opened.files.saver.save)
    edit(opened)
    opened.close()
    decide(opened, "Discard Edits")
    assert not opened.isVisible()
    project = Project.open(tmp_path / "a.vstudio")
    assert [state.label for state in project.states] == ["Open"]
    project.project.close()


_KILLED = """
import os, signal, sys
import numpy as np
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits
from voicestudio.document.document import Document
document = Document.open(sys.argv[1])
history = document.history
if len(sys.argv) > 2:
    from pathlib import Path
    document.autosave.save(history.states, history.index, Path(sys.argv[2]))
history.push(edits.cut(document.timeline, 0, 1000))
document.autosave.record(history.states, history.index)
wet = ArrayMedium(np.zeros((4000, 2), np.float32), 48000)
history.push(edits.take_result(document.timeline, 0, 4000, wet, "Enhance speech"))
document.autosave.record(history.states, history.index)
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(*arguments: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", _KILLED, *map(str, arguments)], check=False)
    assert ended.returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_the_next_start_offers_back_what_a_killed_one_had(
    recording: Path, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    killed(recording)
    window = new_window()
    bar = window.files.recovery_bar
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    assert "2 edits to interview.wav can be restored" in bar.text
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        click(qtbot, window, "recoveryBarFirst")
    assert not bar.isVisible()
    document = window.session.document
    assert document.history.labels == ("Open", "Cut", "Enhance speech")
    assert document.name == "interview.wav"
    assert document.modified
    assert Settings().recent_files == []
    edit(window)
    settled(window, qtbot)
    before = samples(window)
    # The session ends without a question: offered back once more, whole.
    window.leave()
    second = new_window()
    qtbot.waitUntil(second.files.recovery_bar.isVisible, timeout=TIMEOUT_MS)
    assert "4 edits" in second.files.recovery_bar.text
    with qtbot.waitSignal(second.files.opener.opened, timeout=TIMEOUT_MS):
        click(qtbot, second, "recoveryBarFirst")
    assert np.array_equal(samples(second), before)
    second.session.document.mark_saved()
    second.close()
    assert list(recovery_folder().glob("*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_what_is_offered_back_can_be_discarded(
    recording: Path, new_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "show.vstudio"
    killed(recording, folder)
    Settings().add_recent(folder)
    killed(recording)
    window = new_window()
    bar = window.files.recovery_bar
    for _ in range(2):
        qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
        click(qtbot, window, "recoveryBarSecond")
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: window.background.idle, timeout=TIMEOUT_MS)
    assert list(recovery_folder().glob("*")) == []
    open_file(window, folder, qtbot)
    assert window.session.document.history.labels == ("Open",)


def test_a_project_is_chosen_as_a_folder_in_the_dialog_for_files(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    edit(opened)
    folder = tmp_path / "show.vstudio"
    save_as(opened, folder, qtbot, opened.actions_["save"].trigger)
    opened.session.set_document(None)
    settled(opened, qtbot)
    opened.actions_["open"].trigger()
    with qtbot.waitSignal(opened.files.opener.opened, timeout=TIMEOUT_MS):
        choose(opened, "openDialog", folder)
    assert opened.session.document.folder == folder


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_project_with_unsaved_edits_opens_with_them(
    recording: Path, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "show.vstudio"
    killed(recording, folder)
    open_file(window, folder, qtbot)
    assert window.session.document.history.labels == ("Open", "Cut", "Enhance speech")
    assert window.session.document.modified
    assert window.files.project_bar.isVisible()
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        click(qtbot, window, "projectBarFirst")
    assert window.session.document.history.labels == ("Open",)
    assert not window.session.document.modified
    assert not window.files.project_bar.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_discarding_what_was_found_asks_about_what_was_done_since(
    recording: Path, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "show.vstudio"
    killed(recording, folder)
    open_file(window, folder, qtbot)
    window.session.select(100, 200)
    window.actions_["delete"].trigger()
    click(qtbot, window, "projectBarFirst")
    decide(window, "Cancel")
    assert labels(window) == ("Open", "Cut", "Enhance speech", "Delete")


def test_a_moved_recording_is_located_without_losing_anything(
    opened: MainWindow,
    new_window: Callable[[], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
    recording: Path,
) -> None:
    edit(opened)
    before = samples(opened)
    folder = tmp_path / "a.vstudio"
    save_as(opened, folder, qtbot, opened.files.saver.save)
    opened.close()
    (tmp_path / "moved").mkdir()
    moved = recording.rename(tmp_path / "moved" / "other name.wav")
    wrong = tmp_path / "wrong.wav"
    soundfile.write(wrong, np.zeros((100, 2)), RATE)

    window = new_window()
    open_file(window, folder, qtbot)
    bar = window.files.project_bar
    assert bar.isVisible()
    assert "interview.wav is not at" in bar.text
    assert len(window.session.document.history.labels) == 3
    with qtbot.waitSignal(window.files.journal.failed, timeout=TIMEOUT_MS):
        click(qtbot, window, "projectBarFirst")
        choose(window, "locateDialog", wrong)
    assert "another length or format" in window.messages.text
    assert bar.isVisible()
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        click(qtbot, window, "projectBarFirst")
        choose(window, "locateDialog", moved)
    assert not bar.isVisible()
    assert np.array_equal(samples(window), before)
    assert not window.session.document.modified
    window.close()
    third = new_window()
    open_file(third, folder, qtbot)
    assert not third.files.project_bar.isVisible()
    assert np.array_equal(samples(third), before)


def test_a_project_that_is_open_elsewhere_says_so(
    opened: MainWindow, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "a.vstudio"
    first = opened.session.document
    held = Project.create(folder, None, first.history.states, 0)
    with qtbot.waitSignal(window.files.opener.failed, timeout=TIMEOUT_MS):
        window.files.open_path(folder)
    assert "another VoiceStudio window" in window.messages.text
    assert window.session.document is first
    held.close()


def test_a_damaged_project_opens_as_far_as_it_is_good_and_says_so(
    opened: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    edit(opened)
    folder = tmp_path / "a.vstudio"
    save_as(opened, folder, qtbot, opened.files.saver.save)
    opened.close()
    journal = (folder / JOURNAL).read_bytes()
    place = journal.index(b'"Enhance speech"')
    (folder / JOURNAL).write_bytes(journal[:place] + b"#" + journal[place + 1 :])
    window = new_window()
    open_file(window, folder, qtbot)
    assert window.session.document.history.labels == ("Open", "Cut")
    assert window.messages.kind == "warning"
    assert "This project is damaged: everything up to “Cut”" in window.messages.text


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
@pytest.mark.parametrize(("where", "droppable"), [("Open", False), ("Enhance speech", True)])
def test_what_is_damaged_is_offered_as_that_and_nothing_saved_can_be_discarded(
    recording: Path,
    new_window: Callable[[], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
    where: str,
    droppable: bool,
) -> None:
    folder = tmp_path / "show.vstudio"
    killed(recording, folder)
    Settings().add_recent(folder)
    journal = (folder / JOURNAL).read_bytes()
    spoilt = journal.replace(where.encode(), where.swapcase().encode())
    (folder / JOURNAL).write_bytes(spoilt)
    window = new_window()
    bar = window.files.recovery_bar
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    assert "The project show is damaged" in bar.text
    assert window.findChild(QWidget, "recoveryBarSecond").isVisible() == droppable
    if droppable:
        click(qtbot, window, "recoveryBarSecond")
        qtbot.waitUntil(lambda: window.background.idle, timeout=TIMEOUT_MS)
        (copy,) = folder.glob("*.damaged-*")
        assert copy.read_bytes() == spoilt
        open_file(window, folder, qtbot)
        assert window.session.document.history.labels == ("Open",)
        assert not window.session.document.modified


_FULL_DISK = """
import json, resource, sys, time
from pathlib import Path
from voicestudio.document.editing import edits
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow
app = make_application()
window = MainWindow()
window.show()
told, seen = [], []
window.files.journal.save_failed.connect(seen.append)
def wait(condition):
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        app.processEvents()
window.files.open_path(Path(sys.argv[1]))
wait(lambda: window.session.document is not None)
session, folder = window.session, Path(sys.argv[2])
window.files.journal.save(folder)
wait(lambda: session.document.folder is not None)
size = (folder / "project.vsj").stat().st_size
limit = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, limit[1]))
session.apply(edits.cut(session.timeline, 0, 1000))
wait(lambda: window.files.journal.idle)
told.append(window.messages.text)
window.files.saver.save()
wait(lambda: bool(seen))
told.append(window.messages.text)
modified = session.document.modified
resource.setrlimit(resource.RLIMIT_FSIZE, limit)
window.files.saver.save()
wait(lambda: not session.document.modified)
window.close()
print(json.dumps({"told": told, "modified": modified}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_disk_is_said_plainly_and_loses_nothing(recording: Path, tmp_path: Path) -> None:
    folder = tmp_path / "a.vstudio"
    result = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, recording, folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    outcome = json.loads(result.stdout.splitlines()[-1])
    assert all(f"cannot be written to {folder}" in told for told in outcome["told"])
    assert outcome["modified"]
    project = Project.open(folder)
    assert [state.label for state in project.states] == ["Open", "Cut"]
    project.project.close()


def test_saving_tells_of_sound_that_another_program_has_overwritten(
    opened: MainWindow, recording: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with recording.open("ab") as file:
        file.write(b"more")
    save_as(opened, tmp_path / "talk.vstudio", qtbot, opened.actions_["save"].trigger)
    assert opened.messages.kind == "warning"
    assert f"without the sound of {recording}" in opened.messages.text.replace("\u200b", "")
    opened.close()
    assert not opened.isVisible()
