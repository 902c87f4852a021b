"""Preferences are taken to another computer in a file, which may be a stranger's.

Modules: gui.preferences.exchange.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_driver import child, choose, click

from voicestudio.errors import UserError
from voicestudio.gui.model.preferences_file import read_preferences, values_of
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow


def written(path: Path, preferences: Any, kind: object = "voicestudio-preferences-1") -> Path:
    path.write_text(json.dumps({"format": kind, "preferences": preferences}), "utf-8")
    return path


def test_preferences_are_exported_and_imported(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    settings, path = window.settings, tmp_path / "mine.json"
    settings.theme, settings.count_in, settings.output_device = "dark", 3, "Speaker"
    settings.shortcuts = {"loop": ["Ctrl+K"]}
    window.actions_["preferences"].trigger()
    dialog = window.preferences.dialog
    assert dialog is not None
    click(qtbot, dialog, "exportPreferences")
    choose(window, "preferencesFileDialog", path)
    notice = child(dialog, "exchangeNoticeText", QLabel)
    qtbot.waitUntil(lambda: "Exported" in notice.text())
    assert "Speaker" not in path.read_text("utf-8")
    before = values_of(settings)
    settings.theme, settings.count_in, settings.output_device = "light", 0, "Phones"
    settings.shortcuts = {}
    click(qtbot, dialog, "importPreferences")
    assert not notice.isVisible()
    names = [d for d in dialog.children() if d.objectName() == "preferencesFileDialog"]
    names[-1].fileSelected.emit(str(path))
    names[-1].reject()
    qtbot.waitUntil(lambda: "imported" in notice.text())
    assert values_of(settings) == before
    assert settings.output_device == "Phones"
    assert window.actions_["theme_dark"].isChecked()
    assert window.actions_["loop"].shortcut().toString() == "Ctrl+K"


def test_panels_show_what_was_imported(window: MainWindow) -> None:
    settings = window.settings
    settings.loudness_target = -230
    settings.shorten_longer_than = 700
    settings.shorten_to = 300
    settings.shorten_fillers = True
    assert window.loudness.panel.target.lufs == -23.0
    assert window.shorten.panel.lengths == (0.7, 0.3)
    assert window.shorten.panel.fillers
    kept = (settings.shorten_longer_than, settings.shorten_to, settings.shorten_fillers)
    assert kept == (700, 300, True)


def test_what_does_not_fit_is_left_out_and_named(tmp_path: Path) -> None:
    wanted = {
        "theme": "sepia",
        "count_in": 7,
        "snap": 1,
        "crossfade_ms": 101,
        "loop": True,
        "bed_intro": 1e3,
        "shortcuts": [],
        "output_device": "Speaker",
        "__class__": "x",
        "x" * 500: 3,
    }
    read = read_preferences(written(tmp_path / "odd.json", wanted))
    assert read.values == {"loop": True}
    assert set(read.unusable) == {
        *("theme", "count_in", "snap", "crossfade_ms", "bed_intro", "shortcuts")
    }
    assert set(read.unknown) == {"output_device", "__class__", "x" * 500}
    assert len(read.sentence) < 400


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"preferences": {}}',
        b'{"format": "voicestudio-preferences-1", "preferences": [1]}',
        b"[" * 100_000,
        b" " * (1 << 19),
    ],
)
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(UserError):
        read_preferences(path)
    with pytest.raises(UserError):
        read_preferences(tmp_path)


def test_every_value_that_is_exported_can_be_imported(tmp_path: Path) -> None:
    values = values_of(Settings())
    assert "first_input" not in values, "it is of a device, like the number of channels"
    assert read_preferences(written(tmp_path / "all.json", values)).values == values
