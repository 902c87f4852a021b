"""Keys of commands: changed, taken over, found again, whatever the settings file holds.

Modules: gui.preferences.shortcuts_page, gui.widgets.key_tip.
"""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot
from window_driver import child, click

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.preferences_dialog import PreferencesDialog
from voicestudio.gui.preferences.shortcuts_page import ShortcutsPage
from voicestudio.gui.shell.main_window import MainWindow


def opened(window: MainWindow) -> tuple[PreferencesDialog, ShortcutsPage]:
    window.actions_["preferences"].trigger()
    dialog = window.preferences.dialog
    assert dialog is not None
    dialog.show_page("Shortcuts")
    return dialog, child(dialog, "shortcutsPage", ShortcutsPage)


def keys(window: MainWindow, command: str) -> list[str]:
    return [key.toString() for key in window.actions_[command].shortcuts()]


def shown_keys(page: ShortcutsPage, label: str) -> str:
    return page.table.findItems(label, Qt.MatchFlag.MatchExactly)[0].text(2)


def test_keys_are_changed_taken_over_and_set_back(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["shortcuts"].trigger()
    dialog, page = opened(window)
    qtbot.keyClicks(page.search, "recording panel")
    field = child(dialog, "newShortcut", QKeySequenceEdit)
    qtbot.keyClick(field, Qt.Key.Key_L)
    assert "belongs to “Loop”" in child(dialog, "shortcutState", QLabel).text()
    click(qtbot, dialog, "setShortcut")
    assert keys(window, "record_panel") == ["L"]
    assert keys(window, "loop") == []
    assert child(window, "recordButton").toolTip() == "Record (R)"
    sheet = child(window, "shortcutTable", QTreeWidget)
    exactly = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    qtbot.waitUntil(lambda: sheet.findItems("Recording Panel", exactly)[0].text(1) == "L")
    window.shortcuts.set_keys("record", ["Ctrl+Alt+R"])
    assert child(window, "recordButton").toolTip() == "Record (Ctrl+Alt+R)"
    assert child(window, "recordGo").toolTip() == "Start or stop recording (Ctrl+Alt+R)"
    window.shortcuts.set_keys("record", [])
    assert child(window, "recordButton").toolTip() == "Record"
    window.shortcuts.reset("record")
    assert child(window, "recordButton").toolTip() == "Record (R)"
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "is free" in child(dialog, "shortcutState", QLabel).text()
    click(qtbot, dialog, "addShortcut")
    assert keys(window, "record_panel") == ["L", "Ctrl+K"]
    assert Settings().shortcuts == {"record_panel": ["L", "Ctrl+K"]}
    click(qtbot, dialog, "resetShortcut")
    assert keys(window, "record_panel") == ["Shift+R"]
    assert keys(window, "loop") == ["L"]
    click(qtbot, dialog, "removeShortcut")
    assert keys(window, "record_panel") == []
    click(qtbot, dialog, "restoreDefaults")
    assert keys(window, "record_panel") == ["Shift+R"]


def test_keys_of_every_window_are_not_for_commands(window: MainWindow, qtbot: QtBot) -> None:
    dialog, _page = opened(window)
    child(dialog, "newShortcut", QKeySequenceEdit).setKeySequence(QKeySequence("Shift+Left"))
    assert "is for the selection" in child(dialog, "shortcutState", QLabel).text()
    assert not child(dialog, "setShortcut").isEnabled()


@pytest.mark.parametrize(
    "own",
    [
        {"play": "Ctrl+K"},
        {"play": ["Left"]},
        {"play": ["Ctrl+K, Ctrl+L"]},
        {"play": [3]},
        {"play": ["x" * 10_000]},
        {"play": ["A"] * 50},
        {"nothing": ["Ctrl+K"], "": ["Ctrl+K"]},
    ],
)
def test_unusable_keys_are_left_out(new_window: Any, own: dict[str, Any]) -> None:
    settings = Settings()
    settings.shortcuts = own
    settings.sync()
    window = new_window()
    assert keys(window, "play") == ["Space"]


def test_a_key_belongs_to_one_command(new_window: Any) -> None:
    settings = Settings()
    settings.shortcuts = {"pause": ["Space"], "loop": ["Space", "Ctrl+K"]}
    settings.sync()
    window = new_window()
    held = [keys(window, command) for command in ("pause", "loop", "play")]
    assert sorted(held) == [[], ["Ctrl+K"], ["Space"]]
