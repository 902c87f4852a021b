"""The menu on the sound: what it offers where, from the mouse and from the keyboard."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, press, samples

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.output_formats import OUTPUT_FORMATS
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.canvas import Canvas

RATE = 48_000
ON_SELECTION = {
    *("play_selection", "cut", "copy", "delete", "silence", "trim", "fade_in", "fade_out", "gain"),
    *("enhance_now", "emotion", "add_marker", "export_selection", "zoom_selection"),
}


@pytest.fixture
def opened(window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, short_file, qtbot)
    return window


def view_of(window: MainWindow, name: str) -> Canvas:
    return getattr(window.tracks, name)


def right_click(view: Canvas, frame: float) -> None:
    where = QPoint(round(view.x_of(frame)), view.height() // 2)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, where, view.mapToGlobal(where), Qt.KeyboardModifier(0))
    QApplication.sendEvent(view, event)


def menu(window: MainWindow) -> QMenu:
    return child(window, "contextMenu", QMenu)


def offered(window: MainWindow) -> set[str]:
    found = menu(window)
    assert found.isVisible()
    named = {action.objectName().removeprefix("action_") for action in found.actions()}
    assert all(action.isEnabled() for action in found.actions() if action.text())
    return named


@pytest.mark.parametrize("name", ["waveform", "spectrogram", "ruler"])
def test_a_click_on_the_selection_offers_what_works_on_it(opened: MainWindow, name: str) -> None:
    opened.session.select(RATE // 2, RATE)
    right_click(view_of(opened, name), 0.75 * RATE)
    assert offered(opened) >= ON_SELECTION
    assert "paste" not in offered(opened), "nothing was copied"
    assert opened.session.selection == (RATE // 2, RATE)
    menu(opened).close()
    opened.editing.copy()
    right_click(view_of(opened, name), 0.75 * RATE)
    assert "paste" in offered(opened)
    menu(opened).close()


@pytest.mark.parametrize("name", ["waveform", "spectrogram"])
def test_a_click_beside_the_selection_puts_the_cursor_there(opened: MainWindow, name: str) -> None:
    opened.session.select(RATE // 2, RATE)
    right_click(view_of(opened, name), 1.5 * RATE)
    assert abs(opened.session.cursor - 1.5 * RATE) < RATE // 50
    assert not opened.session.has_selection
    there = offered(opened)
    assert {"play_on", "insert_silence", "split", "add_marker", "select_all"} <= there
    assert not there & {"cut", "delete", "fade_in", "export_selection"}
    menu(opened).close()


def test_what_is_chosen_happens(opened: MainWindow, qtbot: QtBot) -> None:
    before = samples(opened)
    opened.session.select(RATE // 2, RATE)
    right_click(opened.tracks.waveform, 0.75 * RATE)
    opened.actions_["silence"].trigger()
    menu(opened).close()
    assert labels(opened)[-1] == "Silence"
    assert not samples(opened)[RATE // 2 : RATE].any()
    assert np.array_equal(samples(opened)[RATE:], before[RATE:])


@pytest.mark.parametrize("key", [Qt.Key.Key_F10, Qt.Key.Key_Menu])
@pytest.mark.parametrize("name", ["waveform", "spectrogram"])
def test_the_keyboard_opens_it_and_walks_through_it(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    view = view_of(opened, name)
    view.setFocus()
    opened.session.select(RATE // 2, RATE)
    keys = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_F10 else Qt.KeyboardModifier(0)
    qtbot.keyClick(view, key, keys)
    assert offered(opened) >= ON_SELECTION
    assert opened.session.selection == (RATE // 2, RATE)
    shown = menu(opened)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.activeAction() is opened.actions_["play_selection"]
    while shown.activeAction() is not opened.actions_["delete"]:
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert opened.session.frames == 2 * RATE - RATE // 2


def test_the_system_s_menu_key_shows_it_at_the_cursor(opened: MainWindow) -> None:
    view = opened.tracks.waveform
    opened.session.select(RATE // 2, RATE)
    corner = QPoint(3, 3)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, corner, view.mapToGlobal(corner), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(view, event)
    assert offered(opened) >= ON_SELECTION
    assert menu(opened).x() > view.mapToGlobal(corner).x() + 20
    menu(opened).close()


@pytest.mark.parametrize(
    ("fmt", "most"), [("wavfloat", 0.0), ("wav24", 2.0**-22), ("flac", 2.0**-22)]
)
def test_the_exported_selection_is_the_selection(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, fmt: str, most: float
) -> None:
    window, (start, stop) = opened, (12_345, 67_890)
    before, history = samples(window), labels(window)
    window.settings.export_settings = ExportSettings().to_json()  # not the first export
    window.session.select(start, stop)
    press(qtbot, window, "Ctrl+Alt+E")
    dialog = child(window, "exportDialog", ExportDialog)
    assert dialog.windowTitle() == "Export Selection"
    assert dialog.only_selection.isChecked()
    assert "selection" in Path(dialog.path.text()).name
    names = [option.name for option in OUTPUT_FORMATS]
    dialog.formats.setCurrentIndex(names.index(fmt))
    target = tmp_path / f"part{Path(dialog.path.text()).suffix}"
    dialog.path.setText(str(target))
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        click(qtbot, dialog, "exportButton")
    written, rate = soundfile.read(target, dtype="float32", always_2d=True)
    assert rate == RATE
    assert written.shape == (stop - start, 2)
    assert np.abs(written - before[start:stop]).max() <= most
    assert labels(window) == history
    assert window.session.selection == (start, stop)


def test_without_a_selection_there_is_none_to_export(opened: MainWindow) -> None:
    opened.session.select(10, 10)
    assert not opened.actions_["export_selection"].isEnabled()
    assert opened.actions_["export"].isEnabled()
