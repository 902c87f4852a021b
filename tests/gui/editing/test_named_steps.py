"""Undo and Redo name their steps in the menu."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from window_driver import open_file, press

from voicestudio.gui.shell.main_window import MainWindow


def test_undo_and_redo_name_their_steps(window: MainWindow, short_file: Path, qtbot: QtBot) -> None:
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    assert (undo.text(), redo.text()) == ("&Undo", "&Redo")
    open_file(window, short_file, qtbot)
    assert (undo.text(), undo.toolTip()) == ("&Undo", "Undo")
    window.session.select(0, 100)
    press(qtbot, window, "Del")
    press(qtbot, window, "Ctrl+A")
    press(qtbot, window, "Ctrl+L")
    assert (undo.text(), redo.text()) == ("&Undo Silence", "&Redo")
    press(qtbot, window, "Ctrl+Z")
    assert (undo.text(), redo.text()) == ("&Undo Delete", "&Redo Silence")
    assert redo.toolTip() == "Redo Silence"
    press(qtbot, window, "Ctrl+Z")
    assert (undo.text(), redo.text()) == ("&Undo", "&Redo Delete")
    open_file(window, short_file, qtbot)
    assert (undo.text(), redo.text()) == ("&Undo", "&Redo")
