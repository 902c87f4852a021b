"""A marker is named where it stands, and no name that is typed calls a command.

Modules: gui.views.marker_name_field.
"""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_driver import activate, child, labels, press

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.markers import Marker
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000
SECONDS = 10
EVERY_BARE_KEY = "RrLlZzCc123[],. "


@pytest.fixture
def window(new_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = new_window()
    noise = np.random.default_rng(1).uniform(-0.4, 0.4, (SECONDS * RATE, 1)).astype(np.float32)
    window.session.set_document(Document(ArrayMedium(noise, RATE)))
    window.session.select(2 * RATE, 2 * RATE)
    activate(window, qtbot)
    return window


def field(window: MainWindow) -> QLineEdit:
    return child(window, "markerName", QLineEdit)


def typed(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type to whatever has the focus, as a keyboard does."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, letter)


def names(window: MainWindow) -> list[str]:
    return [label.name for label in window.session.document.history.markers.labels]


def commands_called(window: MainWindow) -> list[str]:
    """Filled from now on with the names of the commands that are called."""
    called: list[str] = []
    for action in window.actions():
        name = action.objectName()
        action.triggered.connect(lambda *_, name=name: called.append(name))
    return called


@pytest.mark.parametrize("name", ["Intro", "RLZC", EVERY_BARE_KEY.strip(), "Zoo [2], c. l, r 1"])
def test_a_name_is_typed_at_once_and_calls_nothing(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    press(qtbot, window, "Ctrl+B")
    assert QApplication.focusWidget() is field(window)
    called = commands_called(window)
    typed(qtbot, window, name)
    assert names(window) == ["Marker 1"], "not before it is done"
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    assert names(window) == [name]
    assert called == []
    assert not window.recording.busy
    assert not field(window).isVisible()
    assert QApplication.focusWidget() is window.tracks.waveform
    assert labels(window) == ("New", f"Add marker “{name}”")
    window.session.undo()
    assert names(window) == []


def test_it_stands_at_its_marker_and_stays_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    lane = window.tracks.marker_lane
    press(qtbot, window, "Ctrl+B")
    qtbot.waitUntil(lambda: 0 <= field(window).x() - lane.x_of(2 * RATE) <= 10)
    window.session.set_view(RATE, 4 * RATE)
    assert 0 <= field(window).x() - lane.x_of(2 * RATE) <= 10
    window.session.set_view(8 * RATE, 9 * RATE)
    assert lane.rect().contains(field(window).geometry())
    assert field(window).hasFocus()


def test_escape_keeps_the_marker_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+B")
    typed(qtbot, window, "Never")
    called = commands_called(window)
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert names(window) == ["Marker 1"]
    assert not field(window).isVisible()
    assert called == []


def test_a_click_elsewhere_takes_the_name(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+B")
    typed(qtbot, window, "Kept")
    qtbot.mouseClick(window.tracks.waveform, Qt.MouseButton.LeftButton, pos=QPoint(400, 40))
    assert names(window) == ["Kept"]
    assert not field(window).isVisible()


def test_the_next_marker_takes_the_name_of_the_one_before(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "Ctrl+B")
    typed(qtbot, window, "One")
    window.session.set_playhead(5 * RATE)
    qtbot.keySequence(field(window), "Ctrl+B")
    typed(qtbot, window, "Two")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    assert names(window) == ["One", "Two"]
    window.session.set_playhead(None)


def test_a_region_is_named_the_same_way(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(4 * RATE, 6 * RATE)
    press(qtbot, window, "Ctrl+B")
    typed(qtbot, window, "The answer")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    assert names(window) == ["The answer"]


def test_a_double_click_names_it_again(window: MainWindow, qtbot: QtBot) -> None:
    markers = window.session.markers.added(Marker(4 * RATE, 6 * RATE, "Old"))
    window.session.apply(edits.Edit("Add region", window.session.timeline, markers=markers))
    lane = window.tracks.marker_lane
    qtbot.waitUntil(lane.isVisible)
    place = QPoint(round(lane.x_of(5 * RATE)), 8)
    qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=place)
    typed(qtbot, window, "New")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    assert names(window) == ["New"]
    assert labels(window)[-1] == "Rename region “New”"


def test_an_edit_meanwhile_moves_the_marker_and_the_name_finds_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, window, "Ctrl+B")
    typed(qtbot, window, "Here")
    window.session.apply(edits.delete(window.session.timeline, 0, RATE))
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    (label,) = window.session.markers.labels
    assert (label.start, label.name) == (RATE, "Here")
    window.session.select(0, 0)
    press(qtbot, window, "Ctrl+B")
    window.session.undo()
    assert not field(window).isVisible()
    assert names(window) == ["Here"]


def test_right_after_a_marker_a_stray_letter_records_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, window, "Ctrl+B")
    press(qtbot, window, "R")  # with the focus elsewhere, as when a click has moved it
    assert not window.recording.busy
    press(qtbot, window, "Ctrl+B")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    press(qtbot, window, "R")
    assert window.recording.busy, "whoever is done with the name means it"


def text_fields(window: MainWindow) -> list[QWidget]:
    kinds = (QLineEdit, QAbstractSpinBox)
    found = [w for kind in kinds for w in window.findChildren(kind)]
    found += [box for box in window.findChildren(QComboBox) if box.isEditable()]
    return [w for w in found if w.isVisible() and w.isEnabled()]


def test_no_text_field_of_the_window_lets_a_bare_key_call_a_command(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.select(RATE, 2 * RATE)
    press(qtbot, window, "Ctrl+B")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    panel = window.marker_panel.list
    window.findChild(QWidget, "markerDock").raise_()
    panel.setCurrentItem(panel.topLevelItem(0))
    panel.editItem(panel.topLevelItem(0), 0)
    fields = text_fields(window)
    assert len(fields) > 6
    called = commands_called(window)
    for one in fields:
        one.setFocus()
        for key in EVERY_BARE_KEY:
            if one.isVisible():
                qtbot.keyClicks(one, key)
        assert called == [], one.objectName()
