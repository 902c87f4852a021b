"""The effect panel is as high as before, and as wide, in whatever window it was meanwhile.

Modules: gui.shell.dock_share, gui.shell.low_window_docks, gui.shell.whole_panel.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, click, laid_out, open_file

from voicestudio.gui.shell.low_window_docks import in_sight
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.compact_widgets import ScrollingPanel

LEFT = Qt.MouseButton.LeftButton


def share(window: MainWindow) -> float:
    """The share of the effect dock in the height of both docks."""
    upper, lower = (child(window, name, QDockWidget) for name in ("effectDock", "markerDock"))
    return upper.height() / (upper.height() + lower.height())


def resize(window: MainWindow, size: tuple[int, int], wanted: float, qtbot: QtBot) -> None:
    """Give the window another size, and wait until the effect dock has its share."""
    window.resize(*size)
    qtbot.waitUntil(
        lambda: window.height() == size[1] and abs(share(window) - wanted) < 0.02,
        timeout=TIMEOUT_MS,
    )


def drag_separator(window: MainWindow, pixels: int, qtbot: QtBot) -> None:
    """Move the separator below the effect dock, as the user does."""
    upper = child(window, "effectDock", QDockWidget)
    high, place = upper.height(), QPoint(upper.x() + 40, upper.geometry().bottom() + 2)
    assert window.childAt(place) is None
    QTest.mousePress(window, LEFT, pos=place)
    QTest.mouseMove(window, place + QPoint(0, pixels // 2))
    QTest.mouseMove(window, place + QPoint(0, pixels))
    qtbot.waitUntil(lambda: abs(upper.height() - high - pixels) < 8, timeout=TIMEOUT_MS)
    QTest.mouseRelease(window, LEFT, pos=place + QPoint(0, pixels))


def test_a_low_window_does_not_leave_the_panel_low(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 1000)
    docks = [child(window, name, QDockWidget) for name in ("effectDock", "markerDock")]
    qtbot.waitUntil(lambda: sum(dock.height() for dock in docks) > 600, timeout=TIMEOUT_MS)
    laid_out(qtbot)
    drag_separator(window, -120, qtbot)
    moved = share(window)
    window.resize(911, 512)
    effects, markers = docks
    qtbot.waitUntil(lambda: markers in window.tabifiedDockWidgets(effects), timeout=TIMEOUT_MS)
    assert in_sight(docks) is effects
    resize(window, (1366, 1000), moved, qtbot)
    assert markers not in window.tabifiedDockWidgets(effects)


def test_the_pauses_leave_the_effects_their_height(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    effects, pauses = (child(window, name, QDockWidget) for name in ("effectDock", "shortenDock"))
    qtbot.waitUntil(lambda: effects.height() > 300, timeout=TIMEOUT_MS)
    assert pauses.isHidden()
    window.shorten.panel.wanted.emit()
    qtbot.waitUntil(lambda: in_sight((effects, pauses)) is pauses, timeout=TIMEOUT_MS)
    area = child(window, "shortenPanelArea", ScrollingPanel)
    qtbot.waitUntil(lambda: pauses.height() > 300, timeout=TIMEOUT_MS)
    assert area.verticalScrollBar().maximum() == 0
    window.effect_panel.wanted.emit()
    qtbot.waitUntil(lambda: in_sight((effects, pauses)) is effects, timeout=TIMEOUT_MS)
    assert effects.height() > 300


def test_what_the_user_has_dragged_is_kept_for_the_next_window(
    new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    first = new_window()
    first.resize(1366, 1000)
    qtbot.waitUntil(lambda: first.height() == 1000, timeout=TIMEOUT_MS)
    laid_out(qtbot)
    drag_separator(first, -150, qtbot)
    moved = share(first)
    first.close()
    second = new_window()
    second.effect_panel.choose_effect("equaliser")  # which needs more
    qtbot.waitUntil(lambda: abs(share(second) - moved) < 0.02, timeout=TIMEOUT_MS)


def test_effects_have_the_height_they_need_above_an_empty_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1350, 720)
    effects, markers = (child(window, f"{name}Dock", QDockWidget) for name in ("effect", "marker"))
    area = child(window, "effectPanelArea", ScrollingPanel)
    qtbot.waitUntil(lambda: window.height() == 720 and effects.height() > 300)
    QTest.mouseClick(window.effect_panel, LEFT, pos=QPoint(2, 2))  # moves no separator
    window.effect_panel.choose_effect("de-click")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0, timeout=TIMEOUT_MS)
    window.effect_panel.choose_effect("emotion")
    hint = child(window, "markerHint")
    qtbot.waitUntil(lambda: markers.height() < 110, timeout=20_000)
    assert hint.height() >= hint.heightForWidth(hint.width())


def test_panels_are_as_wide_as_they_must_be(window: MainWindow) -> None:
    for dock in window.findChildren(QDockWidget):
        width = max(dock.sizeHint().width(), window.effect_panel.minimumSizeHint().width())
        assert width <= max(dock.minimumSizeHint().width(), dock.minimumWidth())


def test_the_panel_is_as_wide_with_a_scroll_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    panel, area = window.effect_panel, child(window, "effectPanelArea", ScrollingPanel)
    bar = area.verticalScrollBar()
    panel.choose_effect("limiter")
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=TIMEOUT_MS)
    width = panel.form.width()
    panel.choose_effect("equaliser")
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    assert panel.form.width() == width


def test_measured_loudness_is_seen_without_scrolling(window: MainWindow, qtbot: QtBot) -> None:
    effects, loudness = (
        child(window, f"{name}Dock", QDockWidget) for name in ("effect", "loudness")
    )
    area = child(window, "loudnessPanelArea", ScrollingPanel)
    for height in (700, 768, 900):
        window.resize(1366, height)
        qtbot.waitUntil(lambda high=height: window.height() == high and effects.height() > 200)
        for _ in range(3):  # until the docks have their shares
            laid_out(qtbot)
        child(window, "markerDock", QDockWidget).raise_()
        window.loudness.panel.wanted.emit()
        qtbot.waitUntil(lambda: in_sight([loudness]) is loudness, timeout=TIMEOUT_MS)
        qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0, timeout=TIMEOUT_MS)
        assert area.viewport().height() >= window.loudness.panel.minimumSizeHint().height()
        assert effects.isVisible()


def test_measuring_in_the_panel_leaves_its_values_in_sight(
    window: MainWindow, short_file: Path, qtbot: QtBot
) -> None:
    window.resize(1350, 720)
    open_file(window, short_file, qtbot)
    area = child(window, "loudnessPanelArea", ScrollingPanel)
    loudness, markers = (child(window, f"{n}Dock", QDockWidget) for n in ("loudness", "marker"))
    loudness.raise_()  # as by its tab
    qtbot.waitUntil(lambda: in_sight([loudness]) is loudness, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0, timeout=TIMEOUT_MS)
    markers.raise_()
    qtbot.waitUntil(lambda: markers.height() < 140, timeout=TIMEOUT_MS)
    loudness.raise_()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0, timeout=TIMEOUT_MS)
    drag_separator(window, 60, qtbot)
    assert area.verticalScrollBar().maximum() > 0
    click(qtbot, window, "loudnessMeasure")
    value = child(window, "loudness_integrated")
    qtbot.waitUntil(lambda: "LUFS" in value.text(), timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0, timeout=TIMEOUT_MS)
