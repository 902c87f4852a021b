"""Panels are shown and hidden from the menu View, also where they share their place."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from voicestudio.gui.shell.main_window import MainWindow


def _entry(window: MainWindow, text: str) -> QAction:
    return next(a for a in window.menus.menu("View").actions() if a.text() == text)


def test_a_panel_behind_another_comes_to_the_front(window: MainWindow, qtbot: QtBot) -> None:
    history = window.findChild(QDockWidget, "historyDock")
    entry = _entry(window, "History Panel")
    qtbot.waitUntil(lambda: not entry.isChecked())  # Markers lie over it
    entry.trigger()
    qtbot.waitUntil(lambda: not history.visibleRegion().isEmpty())
    assert entry.isChecked()
    assert not _entry(window, "Markers Panel").isChecked()
    entry.trigger()
    qtbot.waitUntil(history.isHidden)
    assert not entry.isChecked()
    entry.trigger()
    qtbot.waitUntil(lambda: not history.visibleRegion().isEmpty())
