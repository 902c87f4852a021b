"""Whatever a file, a marker, a device or another package is called: it is shown, and does nothing.

After each thing that a user may do every widget of the window is looked at.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QMessageBox,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_driver import TIMEOUT_MS, child, open_file, press

from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.plain_text import breakable, tip, title
from voicestudio.playback.devices import Device

RATE = 48_000
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"
PICTURE = "<img src='file:///nowhere/a.png'>"
RUDE = {
    "a picture": PICTURE,
    "a line break": "one\ntwo",
    "turned round": "\u202egpj.exe",
    "keys and marks": "R&B &&x [*] <b>",
    "very long": "W" * 5000,
    "half a letter": "\udcff<i>",
}
# As far as a file may be called so.
FILE_NAMES = ["<img src=x>", "a\nb", "\u202egpj", "R&B [*] <b>", "W" * 240]


@pytest.fixture
def window(
    new_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> MainWindow:
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])
    window = new_window()
    window.resize(1280, 720)
    return window


def recording(folder: Path, name: str) -> Path:
    path = folder / f"{name}.wav"
    soundfile.write(path, np.random.default_rng(1).uniform(-0.4, 0.4, RATE), RATE)
    return path


def tool_tips(window: MainWindow) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for tree in window.findChildren(QTreeWidget):
        for row in range(tree.topLevelItemCount()):
            yield from (tree.topLevelItem(row).toolTip(n) for n in range(tree.columnCount()))
    for action in window.findChildren(QAction):
        yield action.toolTip()


def texts(window: MainWindow) -> Iterator[str]:
    """What is written in lists and on buttons."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model is not None else 0):
            for column in (0, 1):
                yield str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))
    for box in window.findChildren(QComboBox):
        yield from (box.itemText(row) for row in range(box.count()))
    for button in window.findChildren(QAbstractButton):
        yield button.text()


def look_at(window: MainWindow, qtbot: QtBot) -> None:
    """Nothing is taken for markup, a key, a line break or another direction, or makes room."""
    qtbot.wait(1)  # what has just come is dressed when it is shown
    for label in window.findChildren(QLabel):
        if label.isVisible():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
        assert "\u202e" not in label.text(), label.objectName()
    for told in tool_tips(window):
        assert not GuiQt.mightBeRichText(told) or told == GuiQt.convertFromPlainText(
            _unescaped(told)
        ), told
    for text in texts(window):
        assert not {"\u202e", "\n"} & set(text), text
    assert window.minimumSizeHint().width() <= 1280
    assert window.width() == 1280


def _unescaped(html: str) -> str:
    plain = html.removeprefix("<p>").removesuffix("</p>")
    for escaped, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("\xa0", " ")):
        plain = plain.replace(escaped, letter)
    return plain.replace("&amp;", "&")


@pytest.mark.parametrize("name", FILE_NAMES)
def test_of_a_file(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    path = recording(tmp_path, name)
    open_file(window, path, qtbot)
    look_at(window, qtbot)
    window.files.show_recent()
    window.session.apply(edits.silence(window.session.timeline, 10, 20))
    window.close()
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    look_at(window, qtbot)
    assert box.width() <= 1280
    box.close()
    window.actions_["export"].trigger()
    look_at(window, qtbot)
    child(window, "exportDialog").close()
    window.session.set_document(None)  # the page at the start lists it
    look_at(window, qtbot)
    menu = child(window, "recentMenu")
    shown = menu.actions()[0].text().replace("&&", "")
    assert "&" not in shown
    with qtbot.waitSignal(window.files.opener.failed, timeout=TIMEOUT_MS):
        window.files.open_path(tmp_path / f"{name} which is not there.wav")
    assert window.messages.isVisible()
    look_at(window, qtbot)


@pytest.mark.parametrize("name", RUDE.values(), ids=RUDE.keys())
def test_of_markers_and_steps(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    open_file(window, recording(tmp_path, "interview"), qtbot)
    timeline = window.session.timeline
    markers = Markers().added(Marker(100, 100, name), Marker(5000, 9000, name))
    window.session.apply(Edit(name, timeline, markers=markers))
    look_at(window, qtbot)
    for tracks in (window.tracks.marker_lane, window.tracks.waveform):
        tracks.grab()
    window.tracks.marker_lane.edit_name(markers.labels[0])
    look_at(window, qtbot)
    window.tracks.setFocus()
    press(qtbot, window, "Escape")
    assert window.session.document.history.markers == markers, "looking at a name changes nothing"


@pytest.mark.parametrize("name", RUDE.values(), ids=RUDE.keys())
def test_of_messages_offers_and_devices(window: MainWindow, qtbot: QtBot, name: str) -> None:
    device = Device(99, name, name, 2, RATE, False)
    for choice in (window.transport.output, window.recording.strip.input):
        choice.show_devices([device], device.label)
    window.recording.toggle_panel()
    subject = window.messages.subject()
    subject.warning(f"{name} cannot be opened.", name, window.close)
    look_at(window, qtbot)
    window.files.recovery_bar.offer(f"{name} can be restored.", (name, window.close))
    look_at(window, qtbot)
    window.files.guard.ask(window.show, name)
    look_at(window, qtbot)
    next(box for box in window.findChildren(QMessageBox) if box.isVisible()).close()


def test_of_effects_of_other_packages(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(window, recording(tmp_path, "interview"), qtbot)
    choice = child(window, "effectChoice", QComboBox)
    choice.setCurrentIndex(next(n for n in range(choice.count()) if "Rude" in choice.itemText(n)))
    look_at(window, qtbot)
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effects.run("test-rude", {}, "cpu")
    look_at(window, qtbot)
    assert window.actions_["repeat"].text().count("&Rude") == 1
    assert "&&Rude" in window.actions_["repeat"].text()


@pytest.mark.parametrize("name", RUDE.values(), ids=RUDE.keys())
def test_the_helpers(name: str) -> None:
    told = tip(name)
    assert not GuiQt.mightBeRichText(told) or told.startswith("<p>&lt;") or "&lt;" in told
    assert len(told) < 2000
    assert "[*]" not in title(name).replace("[*][*]", "")
    assert breakable(name).replace("\N{ZERO WIDTH SPACE}", "") == name
    assert max(map(len, breakable(name).replace("\N{ZERO WIDTH SPACE}", " ").split(" "))) <= 24
