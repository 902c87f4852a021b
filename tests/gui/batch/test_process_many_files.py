"""Process Many Files: a list of recordings made into episodes by worker processes.

Modules: episodes.queue_run, gui.batch.batch_feature, gui.batch.batch_queue, gui.batch.kept_queue,
gui.batch.queue_form, gui.batch.queue_table, gui.batch.queue_words, gui.batch.work_clock.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pictures import cover
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sounds import noise
from window_driver import child, click, labels, open_file, press

from voicestudio.audio.export_presets import BUILT_IN
from voicestudio.audio.tags import read_tags
from voicestudio.episodes import queue_run
from voicestudio.episodes.batch_folder import OWN_FOLDER
from voicestudio.errors import UserError
from voicestudio.gui.batch.queue_rows import QueueRow, QueueState
from voicestudio.gui.batch.queue_window import QueueWindow
from voicestudio.gui.files.episode_dialog import EpisodeDialog
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import data_dir

RATE = 16_000


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A folder with two short recordings and a file that is none."""
    folder = tmp_path / "in"
    (folder / "march").mkdir(parents=True)
    for number, path in enumerate((folder / "a.wav", folder / "march" / "b.wav")):
        soundfile.write(path, noise(RATE, level=0.05, seed=number), RATE)
    (folder / "broken.wav").write_bytes(b"RIFF and nothing else")
    return folder


def opened(window: MainWindow, qtbot: QtBot, *paths: Path) -> QueueWindow:
    """Open the window as its command does, with a chain without networks, and add `paths`."""
    press(qtbot, window, "Ctrl+Shift+B")
    queue = window.batch.window
    assert queue is not None
    child(queue, "queueChain", QComboBox).setCurrentText("Voice polish")
    queue.form.jobs.setValue(1)
    if paths:
        with qtbot.waitSignal(window.batch.queue.added):
            queue.add(paths)
    return queue


def rows(window: MainWindow) -> list[QueueRow]:
    return list(window.batch.queue.model.rows)


def names(window: MainWindow) -> list[str]:
    return [row.input.path.name for row in rows(window)]


def run_to_the_end(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.batch.queue.finished):
        click(qtbot, window.batch.window, "queueStart")


def long_file(path: Path) -> Path:
    """Twenty minutes, which take longer to make than the test does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.tile(noise(RATE), (1200, 1)), RATE)
    return path


def working(window: MainWindow, path: Path) -> bool:
    row = window.batch.queue.model.at(path)
    return row is not None and row.state == QueueState.WORKING and row.fraction > 0.0


def test_each_file_is_made_or_says_why_not_and_nothing_is_overwritten(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    out = given.parent / "processed"
    out.mkdir()
    (out / "a.mp3").write_text("mine")
    queue = opened(window, qtbot, given)
    assert names(window) == ["a.wav", "broken.wav", "b.wav"]
    assert queue.form.folder == out  # suggested beside the recordings
    assert "0 of 3 files are done" in queue.state.text()
    run_to_the_end(window, qtbot)
    first, broken, second = rows(window)
    assert first.words.startswith("Failed: ")
    assert "exists already" in first.words
    assert broken.words == "Failed: broken.wav is not a sound file that VoiceStudio can read."
    queue.table.setCurrentIndex(queue.table.model().index(1, 0))
    assert str(given / "broken.wav") in queue.notice.text
    assert second.words == "Done"
    before, after = second.loudness.split(" → ")
    assert before != after == "−16.0"
    assert (out / "a.mp3").read_text() == "mine"
    assert soundfile.info(out / "march" / "b.mp3").channels == 1
    assert queue.state.text() == "1 of 3 files are done, 2 failed."

    # Once more, with what is there replaced, as was asked for.
    click(qtbot, queue, "queueRetry")
    child(queue, "queueOverwrite").click()
    run_to_the_end(window, qtbot)
    assert [row.words.split(":")[0] for row in rows(window)] == ["Done", "Failed", "Done"]
    assert soundfile.info(out / "a.mp3").frames > 0

    # Adding the same again adds nothing; what is made twice is known.
    with qtbot.waitSignal(window.batch.queue.added):
        queue.add([given / "a.wav"])
    assert "list already" in queue.notice.text
    queue.table.selectAll()
    qtbot.keyClick(queue.table, Qt.Key.Key_Delete)
    assert rows(window) == []
    with qtbot.waitSignal(window.batch.queue.added):
        queue.add([given / "a.wav"])
    run_to_the_end(window, qtbot)
    assert rows(window)[0].words == "Done before"

    queue.table.setCurrentIndex(queue.table.model().index(0, 0))
    with qtbot.waitSignal(window.files.opener.opened):
        qtbot.keyClick(queue.table, Qt.Key.Key_Return)
    assert window.session.document.path == out / "a.mp3"


def test_files_are_reordered_paused_and_given_up_while_they_are_made(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    slow = long_file(given.parent / "slow" / "slow.wav")
    queue = opened(window, qtbot, slow, given / "a.wav", given / "march" / "b.wav")
    queue.table.setCurrentIndex(queue.table.model().index(2, 0))
    qtbot.keyClick(queue.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(window) == ["slow.wav", "b.wav", "a.wav"]
    assert queue.table.chosen == [1]
    click(qtbot, queue, "queueStart")
    qtbot.waitUntil(lambda: working(window, slow))
    assert not queue.form.chain.isEnabled()
    assert window.batch.status.isVisible()
    assert "of 3 files" in window.batch.status.text()

    click(qtbot, queue, "queuePause")
    assert "Paused" in queue.state.text()
    told: list[int] = []
    window.batch.queue.changed.connect(lambda: told.append(len(told)))
    quiet_for(qtbot, told)
    assert not any(row.outcome for row in rows(window))

    # A file that was begun is given up, and the next ones are made.
    queue.table.setCurrentIndex(queue.table.model().index(0, 0))
    click(qtbot, queue, "queueRemove")
    with qtbot.waitSignal(window.batch.queue.finished):
        click(qtbot, queue, "queuePause")
    assert [row.words for row in rows(window)] == ["Done", "Done"]
    made = given.parent / "slow" / "processed"
    assert sorted(path.name for path in made.glob("*.mp3")) == ["a.mp3", "b.mp3"]
    assert list((made / OWN_FOLDER / "unfinished").iterdir()) == []
    assert (made / "b.mp3").stat().st_mtime_ns < (made / "a.mp3").stat().st_mtime_ns


def quiet_for(qtbot: QtBot, told: list[int], polls: int = 40) -> None:
    """Wait until nothing new was told for a while."""
    seen: list[int] = []

    def quiet() -> bool:
        seen.append(len(told))
        return len(seen) > polls and seen[-polls] == seen[-1]

    qtbot.waitUntil(quiet)


def test_closing_asks_and_the_next_start_goes_on(
    window: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, given: Path
) -> None:
    slow = long_file(given.parent / "z" / "slow.wav")
    queue = opened(window, qtbot, given / "a.wav", slow)
    click(qtbot, queue, "queueStart")
    qtbot.waitUntil(lambda: working(window, slow))
    queue.reject()
    window.close()
    assert window.isVisible()
    assert "1 file of “Process Many Files” is not made yet" in window.batch._question.text
    click(qtbot, window, "queueQuestionSecond")
    assert window.batch.queue.busy
    window.close()
    click(qtbot, window, "queueQuestionFirst")
    qtbot.waitUntil(lambda: not window.isVisible())

    soundfile.write(slow, noise(RATE), RATE)
    other = new_window()
    qtbot.waitUntil(lambda: bool(rows(other)))
    assert names(other) == ["slow.wav"]
    assert "not made yet" in other.messages.text
    click(qtbot, other, "messageAction")
    queue = other.batch.window
    assert queue is not None
    assert queue.form.chain.currentText() == "Voice polish"
    queue.reject()
    queue.start_button.click()
    with qtbot.waitSignal(other.batch.queue.finished):
        pass
    assert "1 of 1 file is done" in other.messages.text


def test_a_folder_that_never_answers_does_not_hold_the_window(
    window: MainWindow, qtbot: QtBot, given: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = threading.Event()

    @contextlib.contextmanager
    def dead_share(_path: Path) -> Iterator[None]:
        answer.wait()
        raise UserError("It answered too late.")
        yield

    monkeypatch.setattr(queue_run, "opened_batch_folder", dead_share)
    queue = opened(window, qtbot, given / "a.wav")
    try:
        click(qtbot, queue, "queueStart")
        queue.reject()
        window.close()
        assert window.isVisible()
        click(qtbot, window, "queueQuestionFirst")
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        answer.set()


@pytest.mark.skipif(os.name != "posix", reason="this system has no such pipes")
def test_a_pipe_in_the_output_folder_is_told(window: MainWindow, qtbot: QtBot, given: Path) -> None:
    own = given.parent / "processed" / OWN_FOLDER
    own.mkdir(parents=True)
    os.mkfifo(own / "record.jsonl")
    queue = opened(window, qtbot, given / "a.wav")
    queue.form.path.setText(str(own.parent))
    with qtbot.waitSignal(window.batch.queue.failed):
        click(qtbot, queue, "queueStart")
    assert "record.jsonl cannot be read: it is a device or pipe" in queue.notice.text
    assert not window.batch.queue.busy


def test_each_window_stores_its_own_list(
    window: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, given: Path
) -> None:
    """Lists of open windows are neither offered in others nor removed by them."""
    opened(window, qtbot, given / "a.wav")
    qtbot.waitUntil(lambda: len(stored()) == 1)
    other = new_window()
    opened(other, qtbot, given / "march" / "b.wav")
    qtbot.waitUntil(lambda: len(stored()) == 2)
    assert names(other) == ["b.wav"]
    third = new_window()
    for closed in (third, other, window):
        closed.close()
        qtbot.waitUntil(lambda closed=closed: not closed.isVisible())
    assert len(stored()) == 2
    last = new_window()
    qtbot.waitUntil(lambda: sorted(names(last)) == ["a.wav", "b.wav"])
    assert len(stored()) == 1
    queue = opened(last, qtbot)
    queue.table.selectAll()
    qtbot.keyClick(queue.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: stored() == [])


def stored() -> list[Path]:
    return list(data_dir().glob("queues/*/queue.json"))


def test_files_are_exported_without_any_effect(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    queue = opened(window, qtbot, given / "a.wav")
    form = queue.form
    assert form.edit_chains.isEnabled()
    form.chain.setCurrentIndex(form.chain.findData("Export only"))
    form.chain.activated.emit(form.chain.currentIndex())
    assert not form.edit_chains.isEnabled()
    form.export.set_settings(
        next(preset.settings for preset in BUILT_IN if preset.name == "Archive (FLAC)")
    )
    assert form.state()["chain"] == "Export only"
    window.batch._show_chains()  # what was chosen stays when the list changes
    assert form.chain.currentText() == "Export only, no effects"
    run_to_the_end(window, qtbot)
    target = rows(window)[0].target
    assert target is not None
    assert np.array_equal(soundfile.read(target)[0], soundfile.read(given / "a.wav")[0])
    form.restore({"chain": "Voice polish"})
    assert form.edit_chains.isEnabled()
    form.restore({"chain": "Export only"})
    assert form.options("cpu").recipe.chain is None


def test_an_output_folder_that_is_removed_is_made_again(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    queue = opened(window, qtbot, given / "a.wav", given / "march" / "b.wav")
    out = queue.form.folder
    removed: list[Path] = []

    def remove() -> None:
        if rows(window)[0].done and not removed:
            # At once, although the next file is being written into it.
            removed.append(out.rename(out.with_name("removed")))

    window.batch.queue.changed.connect(remove)
    run_to_the_end(window, qtbot)
    assert removed
    assert rows(window)[1].words == "Done"
    assert soundfile.info(out / "b.mp3").frames > 0


def test_several_dropped_files_can_be_processed(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    paths = [given / "a.wav", given / "march" / "b.wav"]
    with qtbot.waitSignal(window.files.opener.opened):
        drop(window, *paths)
    assert "One recording is open at a time" in window.messages.text
    with qtbot.waitSignal(window.batch.queue.added):
        click(qtbot, window, "messageAction")
    assert names(window) == ["a.wav", "b.wav"]
    queue = window.batch.window
    with qtbot.waitSignal(window.batch.queue.added):
        drop(queue, given)
    assert names(window) == ["a.wav", "b.wav", "broken.wav"]


def drop(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(os.fspath(path)) for path in paths])
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(200, 200), copy, data, left, no_key)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(200, 200), copy, data, left, no_key))


def test_what_cannot_begin_is_told_in_the_window(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    queue = opened(window, qtbot, given / "a.wav")
    queue.form.path.setText("")
    click(qtbot, queue, "queueStart")
    assert "Choose the folder" in queue.notice.text
    queue.form.path.setText(str(given / "a.wav"))
    with qtbot.waitSignal(window.batch.queue.failed):
        click(qtbot, queue, "queueStart")
    assert "cannot be written" in queue.notice.text
    assert not window.batch.queue.busy
    assert rows(window)[0].words == "Waiting"
    click(qtbot, queue, "queueAddFiles")
    dialog = child(queue, "queueFilesDialog", QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.reject()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_fits_a_small_screen(window: MainWindow, qtbot: QtBot, theme: str) -> None:
    apply_theme(QApplication.instance(), theme)
    queue = opened(window, qtbot)
    queue.resize(911, 470)
    qtbot.waitUntil(lambda: queue.size() == QSize(911, 470))
    assert queue.table.height() > 100
    for widget in (*queue.findChildren(QAbstractButton), *queue.findChildren(QComboBox)):
        if widget.isVisible():
            place = widget.mapTo(queue, QPoint(0, 0))
            assert queue.rect().contains(widget.rect().translated(place)), widget.objectName()
            assert widget.accessibleName() or not isinstance(widget, QComboBox)


def test_the_chosen_chain_is_edited_and_applied_to_nothing_open(
    window: MainWindow, qtbot: QtBot, given: Path
) -> None:
    open_file(window, given / "a.wav", qtbot)
    queue = opened(window, qtbot, given / "a.wav")
    click(qtbot, queue, "queueEditChains")
    assert child(window, "chainChoice", QComboBox).currentText() == "Voice polish"
    assert not child(window, "chainApply").isVisible()
    click(qtbot, window, "chainUse")
    assert not child(window, "chainEditor").isVisible()
    assert queue.form.chain.currentText() == "Voice polish"

    # A chain that comes with the program is kept: the changed one gets another name.
    click(qtbot, queue, "queueEditChains")
    strength = child(window, "chainStrength", QSpinBox)
    strength.setValue(40)
    click(qtbot, window, "chainUse")
    child(window, "nameField", QLineEdit).setText("Half polish")
    with qtbot.waitSignal(window.presets.changed):
        click(qtbot, window, "nameSave")
    assert queue.form.chain.currentText() == "Half polish"
    click(qtbot, queue, "queueEditChains")
    assert strength.value() == 40
    strength.setValue(60)
    with qtbot.waitSignal(window.presets.changed):
        click(qtbot, window, "chainUse")
    (own,) = window.presets.presets.chains
    assert (own.name, own.steps[0].strength) == ("Half polish", 0.6)
    assert queue.form.options("cpu").recipe.chain.steps[0].strength == 0.6
    assert labels(window) == ("Open",)

    window.chains.edit()
    assert child(window, "chainApply").isVisible()
    assert not child(window, "chainUse").isVisible()


def test_all_files_get_the_same_show_and_the_title_of_their_name(
    window: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, given: Path
) -> None:
    queue = opened(window, qtbot, given / "a.wav")
    click(qtbot, queue, "queueTags")
    dialog = child(queue, "episodeDialog", EpisodeDialog)
    assert "title" not in dialog.fields
    dialog.fields["album"].setText("Our show")
    dialog.fields["date"].setText("1.12.2026")
    dialog.cover.set_cover(cover())
    click(qtbot, dialog, "episodeDone")
    run_to_the_end(window, qtbot)
    tags = read_tags(given / "processed" / "a.mp3")
    assert [tags.text(name) for name in ("title", "album", "date")] == [
        *("a", "Our show", "2026-12-01")
    ]
    assert tags.cover == cover()

    window.leave()
    other = opened(new_window(), qtbot)
    assert other.form.options("cpu").recipe.tags.text("album") == "Our show"


def test_the_first_size_fits_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    queue = opened(window, qtbot)
    room = queue.screen().availableGeometry().size()
    assert queue.height() <= room.height() - 32
    assert queue.width() <= max(room.width(), queue.minimumWidth())
