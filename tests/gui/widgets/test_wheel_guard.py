"""The wheel scrolls: it changes no list, number or slider that happens to be under the pointer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_driver import child, open_file

from voicestudio.effects.registry import effects
from voicestudio.gui.shell.main_window import MainWindow

KINDS = (QComboBox, QAbstractSpinBox, QSlider)
NOTCH = 120


@pytest.fixture
def opened(window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, short_file, qtbot)
    return window


def turn(widget: QWidget, notches: int) -> None:
    """Turn the wheel over a widget; who ignores it lets its parent have it, as Qt does by itself
    for the system's events only.
    """
    middle = widget.mapToGlobal(QPointF(widget.rect().center()))
    while True:
        event = QWheelEvent(
            widget.mapFromGlobal(middle),
            middle,
            QPoint(),
            QPoint(0, notches * NOTCH),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        if event.isAccepted() or widget.isWindow():
            return
        widget = widget.parentWidget()


def value(widget: QWidget) -> float:
    return widget.currentIndex() if isinstance(widget, QComboBox) else widget.value()


def fields(root: QWidget) -> Iterator[QWidget]:
    return (found for kind in KINDS for found in root.findChildren(kind))


def let_it_go_both_ways(widget: QWidget) -> None:
    """Give it something else to be changed to."""
    if isinstance(widget, QComboBox):
        while widget.count() < 2:
            widget.addItem("another")
    else:
        widget.setValue((widget.minimum() + widget.maximum()) // 2)


def assert_unmoved_by_the_wheel(root: QWidget) -> None:
    found = list(fields(root))
    assert found
    for widget in found:
        let_it_go_both_ways(widget)
        before = value(widget)
        for focused in (False, True):
            if focused:
                widget.setFocus()
            elif widget.hasFocus():
                widget.clearFocus()
            for notches in (1, -1, -3):
                turn(widget, notches)
            assert value(widget) == before, (widget.objectName(), focused)
            assert focused or not widget.hasFocus(), widget.objectName()


@pytest.mark.parametrize("name", [spec.name for spec in effects()])
def test_no_field_of_the_window_follows_the_wheel(opened: MainWindow, name: str) -> None:
    opened.effect_panel.choose_effect(name)
    opened.effect_panel.form.more.set_open(True)
    opened.recording.strip.show()
    assert_unmoved_by_the_wheel(opened)


@pytest.mark.parametrize("command", ["export", "gain", "normalise", "insert_silence"])
def test_no_field_of_a_dialog_follows_the_wheel(opened: MainWindow, command: str) -> None:
    opened.session.select(10, 2000)
    opened.actions_[command].trigger()
    dialog = next(found for found in opened.findChildren(QDialog) if found.isVisible())
    assert_unmoved_by_the_wheel(dialog)
    dialog.reject()


def test_the_panel_scrolls_where_the_wheel_is_turned_over_a_list(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.resize(opened.width(), 560)
    opened.actions_["emotion"].trigger()
    area = opened.effect_panel.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    emotion = child(opened, "parameter_emotion")
    before = value(emotion)
    turn(emotion, -1)
    assert bar.value() > 0
    assert value(emotion) == before
