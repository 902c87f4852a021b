"""The effect panel is as high as before, and as wide, in whatever window it was meanwhile.

Modules: gui.shell.dock_share, gui.shell.low_window_docks, gui.shell.whole_panel.
"""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, laid_out

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


def test_a_low_window_does_not_leave_the_panel_low(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 1000)
    docks = [child(window, name, QDockWidget) for name in ("effectDock", "markerDock")]
    qtbot.waitUntil(lambda: sum(dock.height() for dock in docks) > 600, timeout=TIMEOUT_MS)
    before = share(window)
    window.resizeDocks(docks, [400, 300], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: abs(share(window) - before) > 0.03, timeout=TIMEOUT_MS)
    QTest.mouseRelease(window, LEFT)  # as after dragging the separator
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
