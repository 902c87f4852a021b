"""Markers and regions in the real window: keys, mouse, the list, and label files.

Modules: gui.editing.marker_controller, gui.editing.marker_panel, gui.views.marker_lane.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from window_driver import press

from voicestudio.audio.chapter_files import read_chapter_file
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing.markers import Marker
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme, current_theme

RATE = 48_000
SECONDS = 10


@pytest.fixture
def window(new_window: Callable[[], MainWindow]) -> MainWindow:
    window = new_window()
    noise = np.random.default_rng(1).uniform(-0.4, 0.4, (SECONDS * RATE, 1)).astype(np.float32)
    window.session.set_document(Document(ArrayMedium(noise, RATE)))
    return window


def mark(qtbot: QtBot, window: MainWindow, start: float, stop: float) -> None:
    """Select between two times in seconds and press what sets a marker."""
    window.session.select(start * RATE, stop * RATE)
    press(qtbot, window, "Ctrl+B")


def labels(window: MainWindow) -> list[tuple[float, float, str]]:
    markers = window.session.document.history.markers
    return [(m.start / RATE, m.stop / RATE, m.name) for m in markers.labels]


def drag(qtbot: QtBot, window: MainWindow, start: float, stop: float) -> None:
    """Drag in the lane from one time to another."""
    lane = window.tracks.marker_lane
    first, last = (QPoint(round(lane.x_of(time * RATE)), 8) for time in (start, stop))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(lane, left, pos=first)
    for share in (0.5, 1.0):
        qtbot.mouseMove(lane, first + (last - first) * share)
    qtbot.mouseRelease(lane, left, pos=last)


def test_a_key_sets_markers_and_regions_and_undo_takes_them_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert not window.tracks.marker_lane.isVisible()
    mark(qtbot, window, 1, 1)
    mark(qtbot, window, 2, 4)
    assert labels(window) == [(1, 1, "Marker 1"), (2, 4, "Region 1")]
    assert window.tracks.marker_lane.isVisible()
    assert window.session.document.modified
    press(qtbot, window, "Ctrl+Z")
    press(qtbot, window, "Ctrl+Z")
    assert labels(window) == []
    assert not window.tracks.marker_lane.isVisible()


def test_while_playing_the_marker_is_set_at_the_playhead(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(RATE, 2 * RATE)
    window.session.set_playhead(5 * RATE)
    press(qtbot, window, "Ctrl+B")
    assert labels(window) == [(5, 5, "Marker 1")]
    window.session.set_playhead(None)


def test_markers_move_with_edits_and_come_back_with_undo(window: MainWindow, qtbot: QtBot) -> None:
    for start, stop in ((1, 1), (3, 3), (6, 8)):
        mark(qtbot, window, start, stop)
    window.session.select(2 * RATE, 4 * RATE)
    press(qtbot, window, "Del")
    assert [label[:2] for label in labels(window)] == [(1, 1), (4, 6)]
    press(qtbot, window, "Ctrl+Z")
    assert [label[:2] for label in labels(window)] == [(1, 1), (3, 3), (6, 8)]


def test_keys_go_from_marker_to_marker(window: MainWindow, qtbot: QtBot) -> None:
    mark(qtbot, window, 1, 1)
    mark(qtbot, window, 2, 4)
    window.session.select(0, 0)
    seen = []
    for keys in ("Alt+Right", "Alt+Right", "Alt+Right", "Alt+Left"):
        press(qtbot, window, keys)
        seen.append(tuple(frame / RATE for frame in window.session.selection))
    assert seen == [(1, 1), (2, 4), (2, 4), (1, 1)]
    press(qtbot, window, "Alt+Del")
    assert labels(window) == [(2, 4, "Region 1")]


def test_the_list_has_a_menu_that_goes_there_renames_and_deletes(
    window: MainWindow, qtbot: QtBot
) -> None:
    mark(qtbot, window, 1, 1)
    mark(qtbot, window, 2, 4)
    window.session.select(0, 0)
    panel = window.marker_panel
    row = panel.list.topLevelItem(1)
    panel.list.setCurrentItem(row)
    panel.list.customContextMenuRequested.emit(panel.list.visualItemRect(row).center())
    go, rename, delete = panel.findChild(QMenu, "markerMenu").actions()
    go.trigger()
    assert window.session.selection == (2 * RATE, 4 * RATE)
    rename.trigger()
    field = panel.list.viewport().findChild(QLineEdit)
    assert field.height() <= panel.list.visualItemRect(row).height()
    field.setText("Answer")
    qtbot.keyPress(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(window)[1][2] == "Answer")
    delete.trigger()
    assert labels(window) == [(1, 1, "Marker 1")]


def test_flags_regions_and_their_ends_are_dragged_in_one_step_each(
    window: MainWindow, qtbot: QtBot
) -> None:
    mark(qtbot, window, 1, 1)
    mark(qtbot, window, 4, 6)
    steps = len(window.session.document.history.labels)
    drag(qtbot, window, 1, 2)
    assert labels(window)[0][0] == pytest.approx(2, abs=0.05)
    drag(qtbot, window, 6, 7)
    assert labels(window)[1][:2] == pytest.approx((4, 7), abs=0.05)
    drag(qtbot, window, 5, 6)
    assert labels(window)[1][:2] == pytest.approx((5, 8), abs=0.05)
    drag(qtbot, window, 7, 30)
    assert labels(window)[1][:2] == pytest.approx((7, 10), abs=0.05)
    assert len(window.session.document.history.labels) == steps + 4
    assert window.session.document.history.labels[-1] == "Move region"


def test_a_click_in_the_lane_goes_there_and_changes_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    mark(qtbot, window, 4, 6)
    window.session.select(0, 0)
    steps = len(window.session.document.history.labels)
    drag(qtbot, window, 5, 5)
    assert window.session.selection == (4 * RATE, 6 * RATE)
    assert len(window.session.document.history.labels) == steps


def test_names_are_typed_in_the_list_and_lines_removed_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    mark(qtbot, window, 1, 1)
    mark(qtbot, window, 4, 6)
    panel = window.marker_panel.list
    assert panel.topLevelItemCount() == 2
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.setFocus()
    panel.setCurrentItem(panel.topLevelItem(1))
    qtbot.keyClick(panel, Qt.Key.Key_F2)
    editor = panel.findChild(QLineEdit)
    qtbot.keyClicks(editor, "The answer, c")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(window)[1] == (4, 6, "The answer, c"))
    assert panel.topLevelItem(1).text(0) == "The answer, c"
    panel.itemClicked.emit(panel.topLevelItem(0), 0)
    assert window.session.selection == (RATE, RATE)
    panel.setCurrentItem(panel.topLevelItem(1))
    panel.setFocus()
    window.session.select(0, RATE)
    qtbot.keyClick(panel, Qt.Key.Key_Delete)
    assert labels(window) == [(1, 1, "Marker 1")]
    assert window.session.frames == SECONDS * RATE, "the sound was not deleted instead"


def test_label_files_come_and_go(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    mark(qtbot, window, 1, 1)
    mark(qtbot, window, 4, 6)
    before = labels(window)
    window.actions_["export_labels"].trigger()
    asked = window.findChild(QFileDialog, "labelsDialog")
    for kind, suffix in ((1, ".json"), (2, ".chapters.txt"), (0, ".txt")):
        asked.filterSelected.emit(asked.nameFilters()[kind])
        assert asked.selectedFiles()[0].endswith(suffix)
    asked.close()
    window.markers.export_labels(tmp_path / "labels")
    written = tmp_path / "labels.txt"
    assert written.read_text().splitlines()[0] == "1.000000\t1.000000\tMarker 1"
    press(qtbot, window, "Ctrl+Z")
    press(qtbot, window, "Ctrl+Z")
    window.markers.import_labels(written)
    assert labels(window) == before
    assert window.messages.kind == "info"
    for name in ("talk.json", "talk.chapters.txt"):
        window.markers.export_labels(tmp_path / name)
        assert "Marker 1" in (tmp_path / name).read_text()
        assert len(read_chapter_file(tmp_path / name)) >= 2
    written.write_text("1.0\tnonsense\n")
    window.markers.import_labels(written)
    assert "labels.txt is not a label file; line 1" in window.messages.text
    assert labels(window) == before
    written.write_text("1.0\tnonsense\n2.0\t2.0\tHere\n")
    window.markers.import_labels(written)
    assert "1 of 2 lines was skipped" in window.messages.text
    assert len(labels(window)) == len(before) + 1
    asked.deleteLater()
    QApplication.sendPostedEvents(asked, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_flags_and_splits_are_seen(window: MainWindow, qtbot: QtBot, theme: str) -> None:
    apply_theme(QApplication.instance(), theme)
    markers = window.session.markers.added(Marker(2 * RATE, 2 * RATE, "Here"))
    window.session.preview_markers(markers.split(5 * RATE))
    lane, waveform = window.tracks.marker_lane, window.tracks.waveform
    qtbot.waitUntil(lane.isVisible)
    flag = lane.grab().toImage().pixelColor(round(lane.x_of(2 * RATE)) + 3, 6)
    assert flag == current_theme().marker
    image = waveform.grab().toImage()
    x = round(waveform.x_of(5 * RATE))
    dark = {image.pixelColor(x, y).name() for y in range(2, 20)}
    assert current_theme().cursor.name() in dark
    window.session.preview_markers(None)
