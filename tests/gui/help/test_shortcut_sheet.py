"""The sheet of keys: as they are now, found, copied and saved."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, click

from voicestudio.gui.help.shortcut_sheet import ShortcutSheet, key_groups
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def sheet(window: MainWindow) -> ShortcutSheet:
    for _ in range(2):
        window.actions_["shortcuts"].trigger()
    (shown,) = window.findChildren(ShortcutSheet)
    return shown


def rows(sheet: ShortcutSheet) -> dict[str, str]:
    """The rows that are shown: keys by command."""
    table = sheet.table
    menus = [table.topLevelItem(n) for n in range(table.topLevelItemCount())]
    shown = [menu for menu in menus if not menu.isHidden()]
    found = [menu.child(n) for menu in shown for n in range(menu.childCount())]
    return {row.text(0): row.text(1) for row in found if not row.isHidden()}


def test_search_finds_commands_keys_and_menus(sheet: ShortcutSheet, qtbot: QtBot) -> None:
    assert rows(sheet)["Redo"] == "Ctrl+Shift+Z or Ctrl+Y"
    qtbot.keyClicks(sheet.field, "marker ctrl+b")
    assert rows(sheet) == {"Add Marker or Region": "Ctrl+B"}
    assert not sheet.nothing.isVisible()
    sheet.field.setText("no such command")
    assert rows(sheet) == {}
    assert sheet.nothing.isVisible()
    sheet.field.setText("zoom")
    assert "Fit Recording" in rows(sheet)  # by its English name in the table of commands


def test_the_sheet_follows_keys_that_change(
    window: MainWindow, sheet: ShortcutSheet, qtbot: QtBot
) -> None:
    window.actions_["fade_in"].setShortcut(QKeySequence("Ctrl+Alt+9"))
    qtbot.waitUntil(lambda: rows(sheet).get("Fade In") == "Ctrl+Alt+9")
    click(qtbot, sheet, "shortcutCopy")
    assert "\tFade In\tCtrl+Alt+9" in QApplication.clipboard().text().splitlines()
    assert key_groups(window.actions_)[-1].menu == "Mouse"


def test_the_sheet_is_saved_to_be_printed(
    sheet: ShortcutSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    notice = child(sheet, "shortcutNotice")
    sheet._save(str(tmp_path / "missing" / "keys.pdf"))
    qtbot.waitUntil(lambda: notice.kind == "error" and notice.isVisible(), timeout=TIMEOUT_MS)
    sheet._save(str(tmp_path / "keys.pdf"))
    qtbot.waitUntil(lambda: notice.kind == "info", timeout=TIMEOUT_MS)
    content = (tmp_path / "keys.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
