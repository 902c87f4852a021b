"""The window on a small screen: everything can be reached, and no text is cut off.

Modules: gui.shell.welcome, gui.widgets.strip_stack.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.compact_widgets import SpareCaption
from voicestudio.playback.devices import Device

SMALLEST, SMALL, LARGER = QSize(880, 470), QSize(1000, 600), QSize(1280, 720)
RATE = 48_000
ROOT = Path(__file__).parents[3]


@pytest.fixture(params=["light", "dark"])
def window(
    request: pytest.FixtureRequest, new_window: Callable[..., MainWindow], qtbot: QtBot
) -> MainWindow:
    window = new_window(request.param)
    window.session.set_document(Document(ArrayMedium(np.zeros((4 * RATE, 2), np.float32), RATE)))
    shrink(window, qtbot, SMALL)
    return window


def shrink(window: MainWindow, qtbot: QtBot, size: QSize) -> None:
    window.resize(size)
    qtbot.waitUntil(lambda: window.size() == size)


def place(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_everything_in_the_transport_is_whole(window: MainWindow, qtbot: QtBot) -> None:
    for button in window.transport.findChildren(QAbstractButton):
        if button.isVisible():
            assert window.rect().contains(place(button, window)), button.objectName()
            assert button.width() >= button.minimumSizeHint().width(), button.objectName()
    for label in window.transport.findChildren(QLabel):
        whole = label.width() >= label.sizeHint().width()
        assert whole or isinstance(label, SpareCaption), label.text()
    monitors = child(window, "monitorList", QToolButton)
    assert monitors.text() == "Listen: Enhanced"
    shrink(window, qtbot, SMALLEST)
    qtbot.waitUntil(lambda: monitors.text() == "Enhanced")
    assert monitors.accessibleName() == "Listen to: Enhanced"
    assert monitors.width() >= monitors.minimumSizeHint().width()


@pytest.mark.parametrize("state", ["armed", "recording"])
@pytest.mark.parametrize("width", [910, 1000, 1280, 1700])
def test_everything_in_the_record_strip_is_whole(
    window: MainWindow, qtbot: QtBot, state: str, width: int
) -> None:
    strip = window.recording.strip
    strip.input.show_devices([Device(9, "A microphone with a name", "ALSA", 2, RATE, False)], "")
    strip.show_left(30_000.0)
    strip.show()
    window.resize(width, 640)
    qtbot.waitUntil(lambda: window.width() == width)
    strip.show_state(state)
    qtbot.waitUntil(lambda: strip.minimumSizeHint().width() <= strip.width())
    QApplication.processEvents()
    there = [*strip.findChildren(QAbstractButton), *strip.findChildren(QComboBox), strip.meter]
    for widget in there:
        if widget.isVisible():
            assert strip.rect().contains(QRect(widget.mapTo(strip, QPoint(0, 0)), widget.size())), (
                widget.objectName()
            )
            assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
    assert window.recording.strip.findChild(QAbstractButton, "recordGo").isVisible()
    if width == 1700:
        assert strip.roll.isVisible()
        assert strip.findChild(QAbstractButton, "recordPreRoll").isVisible()
    window.recording.strip.hide()


def test_what_gets_wider_later_is_made_room_for(window: MainWindow, qtbot: QtBot) -> None:
    shrink(window, qtbot, SMALL)
    show_recording(window)
    strip, go = window.recording.strip, child(window, "recordGo")
    qtbot.waitUntil(lambda: strip.mode.width() >= strip.mode.minimumSizeHint().width())
    strip.input.setMinimumWidth(strip.input.width() + 60)
    qtbot.waitUntil(lambda: strip.input.width() >= strip.input.minimumWidth())
    assert go.width() >= go.minimumSizeHint().width()


def test_what_is_left_out_comes_back_with_room_for_it(window: MainWindow, qtbot: QtBot) -> None:
    caption = window.transport.findChild(SpareCaption)
    meter = window.transport.meter
    shrink(window, qtbot, SMALLEST)
    qtbot.waitUntil(lambda: caption.width() < caption.sizeHint().width())
    narrow = meter.width()
    assert caption.width() < caption.sizeHint().width()
    shrink(window, qtbot, LARGER)
    qtbot.waitUntil(lambda: caption.width() >= caption.sizeHint().width())
    assert meter.width() > narrow


def test_the_panel_is_scrolled_to_what_does_not_fit(window: MainWindow) -> None:
    button = child(window, "enhanceButton")
    area = window.effect_panel.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    assert area.viewport().width() >= window.effect_panel.minimumSizeHint().width()
    area.ensureWidgetVisible(button)
    assert window.rect().contains(place(button, window))
    assert place(area, window).contains(place(button, window).center())


def test_no_effect_makes_the_panel_wider(window: MainWindow) -> None:
    dock, panel = child(window, "effectDock"), window.effect_panel
    width = dock.width()
    for spec in panel.specs:
        panel.choose_effect(spec.name)
        panel.form.more.set_open(True)
        panel.set_busy(True, f"{spec.label} with the voice of somebody whose name is long")
        QApplication.processEvents()
        assert dock.width() == width, spec.name
        panel.set_busy(False)


@pytest.mark.parametrize("name", ["enhance", "emotion"])
def test_what_starts_an_effect_is_never_scrolled_out_of_sight(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    panel, row = window.effect_panel, child(window, "effectRow")
    panel.choose_effect(name)
    panel.form.more.set_open(True)
    shrink(window, qtbot, SMALLEST)
    area = scroll_area_of(panel)
    bar = area.verticalScrollBar()

    def shown() -> bool:
        seen = QRect(area.viewport().mapTo(window, QPoint(0, 0)), area.viewport().size())
        return seen.contains(place(row, window)) and row.height() >= row.minimumSizeHint().height()

    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.waitUntil(shown)
    panel.set_busy(True)
    assert child(panel, "effectCancel").isVisible()
    qtbot.waitUntil(shown)
    panel.set_busy(False)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: row.geometry().bottom() < area.widget().height() - 20)


def test_recording_fits_too(window: MainWindow, qtbot: QtBot) -> None:
    show_recording(window)
    strip = window.recording.strip
    qtbot.waitUntil(lambda: strip.width() > 0 and strip.isVisible())
    QApplication.processEvents()
    assert window.size() == SMALL
    for name in ("recordState", "recordElapsed", "recordLeft"):
        label = child(strip, name)
        assert label.width() >= label.sizeHint().width(), name


# -- the smallest window: a screen of 1366 by 768 at 150 %, less the bar of the desktop -----------

CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QSlider, QLineEdit, QProgressBar)


def show_recording(window: MainWindow) -> None:
    strip = window.recording.strip
    strip.show_state("recording")
    strip.show_time(754.2)
    strip.show_left(40_000)
    strip.show()


def show_progress(window: MainWindow) -> None:
    for strip in (window.processing.strip, window.pasting.strip, window.files.export_strip):
        strip.begin("Looking for the loudest peak")
        strip.show()


def show_message(window: MainWindow) -> None:
    window.messages.subject().warning("Something was edited meanwhile.", "Use Result", print)


def show_emotion(window: MainWindow) -> None:
    window.session.select(RATE, 3 * RATE)
    window.actions_["emotion"].trigger()


def show_start_page(window: MainWindow) -> None:
    window.session.set_document(None)


def show_opening(window: MainWindow) -> None:
    show_start_page(window)
    window.welcome.show_recent([Path(f"/recordings/{number}.wav") for number in range(5)])
    window.files.export_strip.begin("Opening")
    window.files.export_strip.show()


SHOWN = [
    show_recording,
    show_progress,
    show_message,
    show_emotion,
    show_start_page,
    show_opening,
]


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def is_behind(widget: QWidget) -> bool:
    """Whether it is in a panel that lies behind another, which Qt calls visible."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent is not None and parent.visibleRegion().isEmpty()


def controls(window: MainWindow) -> list[QWidget]:
    found = (w for kind in CONTROLS for w in window.findChildren(kind))
    own = (w for w in found if w.isVisible() and w.window() is window and not is_behind(w))
    # Parts of other controls and of Qt's own bars.
    return [w for w in own if w.objectName() and not w.objectName().startswith("qt_")]


def assert_whole(window: MainWindow) -> None:
    for control in controls(window):
        # A style sheet may change a padding by a pixel without a new layout.
        name, needed = control.objectName(), control.minimumSizeHint() - QSize(2, 1)
        assert control.width() >= needed.width(), name
        assert control.height() >= needed.height(), name
        area = scroll_area_of(control)
        if area is None:
            assert window.rect().contains(place(control, window)), name
        else:
            assert area.isVisible(), name
            assert window.rect().contains(place(area, window)), name
            assert area.viewport().width() >= needed.width(), name


def assert_none_overlap(window: MainWindow) -> None:
    floating = (window.messages, *window.messages.findChildren(QWidget))
    found = [c for c in controls(window) if c not in floating and scroll_area_of(c) is None]
    for one, other in combinations(found, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        both = place(one, window).intersected(place(other, window))
        assert both.isEmpty(), (one.objectName(), other.objectName())


def settled(window: MainWindow, qtbot: QtBot, *checks: Callable[[MainWindow], None]) -> None:
    """Wait until `checks` hold: layouts settle in several turns, as lists of devices arrive."""
    for check in checks:
        qtbot.waitUntil(partial(check, window), timeout=TIMEOUT_MS)


@pytest.mark.parametrize("size", [SMALLEST, QSize(1024, 560)], ids=["880x470", "1024x560"])
@pytest.mark.parametrize("show", [None, *SHOWN])
def test_nothing_is_cut_off_in_the_smallest_window(
    window: MainWindow, qtbot: QtBot, size: QSize, show: Callable[[MainWindow], None] | None
) -> None:
    shrink(window, qtbot, size)
    if show is not None:
        show(window)
    settled(window, qtbot, assert_whole, assert_none_overlap)
    assert window.size() == size
    if show is show_message:
        assert window.rect().contains(place(window.messages, window))


def test_everything_at_once_can_be_scrolled_to(window: MainWindow, qtbot: QtBot) -> None:
    shrink(window, qtbot, SMALLEST)
    for show in (show_recording, show_progress, show_message, show_emotion):
        show(window)
    settled(window, qtbot, assert_none_overlap)
    assert window.size() == SMALLEST
    strips = child(window, "strips", QScrollArea)
    for name in ("measuringStripCancel", "pasteStripCancel", "recordGo", "recordClose"):
        button = child(window, name)
        strips.ensureWidgetVisible(button, 0, 0)
        seen = QRect(strips.viewport().mapTo(window, QPoint(0, 0)), strips.viewport().size())
        assert seen.intersected(place(button, window)).width() == button.width(), name
    assert window.tracks.waveform.isVisible()
    assert window.tracks.waveform.height() >= 40


def test_a_strip_that_ends_gives_its_room_back(window: MainWindow, qtbot: QtBot) -> None:
    strips = child(window, "strips", QScrollArea)
    assert strips.height() == 0
    show_progress(window)
    qtbot.waitUntil(lambda: strips.height() > 90)
    for strip in (window.processing.strip, window.pasting.strip, window.files.export_strip):
        strip.end()
    qtbot.waitUntil(lambda: strips.height() == 0)


@pytest.mark.parametrize("name", ["enhance", "emotion"])
def test_the_panel_has_room_beside_its_scroll_bar(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    panel = window.effect_panel
    panel.choose_effect(name)
    panel.form.more.set_open(True)
    area = scroll_area_of(panel)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.isVisible() and bar.maximum() > 0)
    for text in ("", "Getting the preview ready…"):
        child(window, "emotionSection").show_previewing(text)
        QApplication.processEvents()
        assert panel.width() <= area.viewport().width()
        assert panel.width() >= panel.minimumSizeHint().width()
        for control in controls(window):
            if panel.isAncestorOf(control):
                inside = QRect(control.mapTo(panel, QPoint(0, 0)), control.size())
                assert 0 <= inside.left() <= inside.right() < panel.width(), control.objectName()
    if name == "emotion":
        assert child(panel, "emotionPreviewing").isVisible()
        assert child(panel, "emotionPreview").text() == "Preview"


_SCALED = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow

if __name__ == "__main__":
    app = make_application()
    window = MainWindow()
    room = window.screen().availableSize() - window.size()
    window.show()
    window.resize(880, 470)
    QTest.qWait(200)
    print(window.devicePixelRatioF(), window.width(), window.height(), room.height() >= 40)
    window.leave()
"""


def test_it_fits_a_scaled_screen(tmp_path: Path) -> None:
    script = tmp_path / "scaled.py"
    script.write_text(_SCALED)
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "QT_SCALE_FACTOR": "1.5", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout.split() == ["1.5", "880", "470", "True"], done.stderr
    # The first time there is room for the window's title bar.
