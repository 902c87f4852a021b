"""The frequency response in the effect panel: it follows the fields, and its handles set them.

Modules: gui.widgets.canvas_field, effects.frequency_response, gui.widgets.response_curve.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTabBar, QToolTip
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, open_file

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.response_curve import ResponseCurve

TAB = Qt.FocusPolicy.TabFocus
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def curve(window: MainWindow, sample_recording: Path, qtbot: QtBot) -> ResponseCurve:
    open_file(window, sample_recording, qtbot)
    window.effect_panel.open("equaliser")
    return laid_out(child(window, "response_equaliser", ResponseCurve), qtbot)


def laid_out(curve: ResponseCurve, qtbot: QtBot) -> ResponseCurve:
    qtbot.waitUntil(lambda: curve.height() == curve.sizeHint().height(), timeout=TIMEOUT_MS)
    return curve


def at(curve: ResponseCurve, number: int) -> QPoint:
    return curve.point(number).toPoint()


def drag(qtbot: QtBot, curve: ResponseCurve, number: int, by: QPoint) -> None:
    start = at(curve, number)
    qtbot.mousePress(curve, LEFT, pos=start)
    for share in (0.5, 1.0):
        qtbot.mouseMove(curve, start + by * share)
    qtbot.mouseRelease(curve, LEFT, pos=start + by)


def turn(curve: ResponseCurve, place: QPoint, steps: int) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(place),
        QPointF(curve.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(curve, event)
    return event


def test_handles_are_dragged_and_follow_the_fields(
    window: MainWindow, curve: ResponseCurve, qtbot: QtBot
) -> None:
    form = window.effect_panel.form
    drag(qtbot, curve, 2, QPoint(12, -30))
    values = form.values()
    assert 1_100 < values["bell2_frequency"] < 3_000
    assert 3 < values["bell2_gain"] < 15
    assert curve.accessibleName().startswith("Frequency response. Middle bell: ")
    before = at(curve, 2)
    child(window, "parameter_bell2_gain").setValue(-12)
    assert at(curve, 2).y() > before.y() + 20
    assert at(curve, 2).x() == before.x()
    drag(qtbot, curve, 4, QPoint(500, 500))
    assert form.values()["high_frequency"] == 20_000
    assert form.values()["high_gain"] == -18
    qtbot.mouseDClick(curve, LEFT, pos=at(curve, 2))
    assert form.values()["bell2_gain"] == 0


def test_the_wheel_makes_a_bell_narrower_and_scrolls_elsewhere(
    window: MainWindow, curve: ResponseCurve
) -> None:
    form = window.effect_panel.form
    assert turn(curve, at(curve, 2), 3).isAccepted()
    assert form.values()["bell2_q"] == pytest.approx(1.2**3, abs=0.02)
    before = form.values()
    turn(curve, QPoint(curve.width() // 2, 4), 3)
    assert form.values() == before


def test_the_keyboard_does_the_same(window: MainWindow, curve: ResponseCurve, qtbot: QtBot) -> None:
    form, shift = window.effect_panel.form, Qt.KeyboardModifier.ShiftModifier
    curve.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        qtbot.keyClick(curve, key)
    assert form.values()["bell1_gain"] == 3.5
    qtbot.keyClick(curve, Qt.Key.Key_Right, shift)
    assert form.values()["bell1_frequency"] == pytest.approx(200 * 2 ** (1 / 12), abs=1)
    qtbot.keyClick(curve, Qt.Key.Key_Up, shift)
    assert form.values()["bell1_q"] == pytest.approx(1.2)
    assert "Low bell: 212 Hz, +3.5 dB, Q 1.2" in curve.accessibleName()
    qtbot.keyClick(curve, Qt.Key.Key_Delete)
    assert form.values()["bell1_gain"] == 0


def test_a_handle_tells_which_fields_it_sets(
    window: MainWindow, curve: ResponseCurve, qtbot: QtBot
) -> None:
    form = window.effect_panel.form
    captions = [label.text() for label in form.findChildren(QLabel)]
    assert {"1 Low shelf", "4 High bell", "4 High bell gain", "5 High shelf gain"} <= {*captions}
    child(window, "parameter_bell3_gain").setValue(4)
    place = at(curve, 3)
    asked = QHelpEvent(QEvent.Type.ToolTip, place, curve.mapToGlobal(place))
    QApplication.sendEvent(curve, asked)
    assert "High bell: 4000 Hz, +4 dB, Q 1" in QToolTip.text()
    QToolTip.hideText()
    window.effect_panel.open("high-pass")
    assert "Frequency" in [label.text() for label in form.findChildren(QLabel)]


def test_tab_goes_from_the_preset_to_the_curve_to_the_fields(
    window: MainWindow, curve: ResponseCurve, qtbot: QtBot
) -> None:
    presets = window.effect_panel.presets
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    presets.choice.setFocus()
    passed = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    assert passed == [presets.button, curve, child(window, "parameter_low_frequency")]
    areas = [w for kind in (QTabBar, QScrollArea) for w in window.findChildren(kind)]
    assert not [w.objectName() for w in areas if w.focusPolicy() & TAB and not w.accessibleName()]


def test_filters_have_a_handle_at_their_frequency(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.effect_panel
    panel.open("high-pass")
    curve = child(window, "response_high-pass", ResponseCurve)
    assert curve.isVisibleTo(panel)
    assert not child(window, "response_equaliser", ResponseCurve).isVisibleTo(panel)
    drag(qtbot, laid_out(curve, qtbot), 0, QPoint(25, 0))
    assert panel.form.values()["frequency"] > 100
    low = child(window, "response_low-pass", ResponseCurve)
    panel.open("low-pass")
    assert curve.isHidden()
    drag(qtbot, laid_out(low, qtbot), 0, QPoint(-25, 0))
    assert panel.form.values()["frequency"] < 9_000
