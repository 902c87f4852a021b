"""The window on a small screen: everything can be reached, and no text is cut off."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from window_driver import child

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.gui.main_window import MainWindow
from voicestudio.gui.spare_room import SpareCaption
from voicestudio.gui.theme import apply_theme
from voicestudio.playback.devices import Device

SMALLEST, SMALL, LARGER = QSize(880, 470), QSize(1000, 600), QSize(1280, 720)
RATE = 48_000


@pytest.fixture(params=["light", "dark"])
def window(
    request: pytest.FixtureRequest, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> MainWindow:
    window = new_window()
    apply_theme(QApplication.instance(), request.param)
    window.session.set_document(Document(ArrayMedium(np.zeros((4 * RATE, 2), np.float32), RATE)))
    shrink(window, qtbot, SMALL)
    return window


def shrink(window: MainWindow, qtbot: QtBot, size: QSize) -> None:
    window.resize(size)
    qtbot.waitUntil(lambda: window.size() == size)


def place(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_everything_in_the_transport_is_whole(window: MainWindow) -> None:
    for button in window.transport.findChildren(QAbstractButton):
        if button.isVisible():
            assert window.rect().contains(place(button, window)), button.objectName()
            assert button.width() >= button.minimumSizeHint().width(), button.objectName()
    for label in window.transport.findChildren(QLabel):
        whole = label.width() >= label.sizeHint().width()
        assert whole or isinstance(label, SpareCaption), label.text()


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
        assert strip.findChild(QAbstractButton, "recordLeadIn").isVisible()
    window.recording.strip.hide()


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


def test_recording_fits_too(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.recording.strip
    strip.show_state("recording")
    strip.show_time(754.2)
    strip.show_left(40_000)
    strip.show()
    qtbot.waitUntil(lambda: strip.width() > 0 and strip.isVisible())
    QApplication.processEvents()
    assert window.size() == SMALL
    for name in ("recordState", "recordElapsed", "recordLeft"):
        label = child(strip, name)
        assert label.width() >= label.sizeHint().width(), name
