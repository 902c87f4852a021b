"""Voice > Manage Voices…: what is listed, told and done there, with mouse and keyboard.

Modules: gui.voices.voice_table, gui.widgets.keys.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shipped_profiles import with_changed_header, with_changed_profile, write_voice
from window_driver import child

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.manage_voices import ManageVoices
from voicestudio.profiles.library import Library
from voicestudio.profiles.profile_file import read_profile


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    return write_voice(tmp_path / "ada.vsvoice", card="Recorded in\nthe <b>kitchen</b>.")


@pytest.fixture
def library(voice: Path, tmp_path: Path) -> Library:
    """A voice that is good, one that is not better, and three files that cannot be used."""
    library = Library()
    library.keep(voice)
    library.keep(write_voice(tmp_path / "b.vsvoice", "Bob & <i>Co</i>", accepted=False, gain={}))
    (library.folder / "cut.vsvoice").write_bytes(voice.read_bytes()[:3000])
    newer = library.folder / "newer.vsvoice"
    with_changed_profile(write_voice(newer, "Newer"), version=7)
    (library.folder / "link.vsvoice").symlink_to(voice)
    return library


def opened(window: MainWindow, qtbot: QtBot, rows: int) -> ManageVoices:
    window.actions_["manage_voices"].trigger()
    dialog = next(d for d in window.findChildren(ManageVoices) if d.isVisible())
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == rows)
    return dialog


def texts(dialog: ManageVoices, column: int = 0) -> list[str]:
    table = dialog.table
    rows = range(table.topLevelItemCount())
    return [table.topLevelItem(row).text(column).replace("\xa0", " ") for row in rows]


def select(dialog: ManageVoices, row: int) -> str:
    """Select a row; what is told about it."""
    dialog.table.setCurrentItem(dialog.table.topLevelItem(row))
    return dialog.details.toPlainText().replace("\xa0", " ")


def press(qtbot: QtBot, dialog: ManageVoices, name: str) -> None:
    qtbot.mouseClick(child(dialog, name, QPushButton), Qt.MouseButton.LeftButton)


def choose(dialog: ManageVoices, path: Path) -> None:
    files = child(dialog, "voiceFileDialog", QFileDialog)
    child(files, "fileNameEdit", QLineEdit).setText(str(path))
    files.accept()


def test_without_voices_there_is_a_button_to_train(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, 0)
    assert "no voices of your own yet" in child(dialog, "noVoices", QLabel).text()
    for name in ("renameVoice", "deleteVoiceButton", "exportVoice"):
        assert not child(dialog, name).isEnabled()
    dialog.train_wanted.disconnect()
    with qtbot.waitSignal(dialog.train_wanted):
        press(qtbot, dialog, "trainFirst")
    window.actions_["manage_voices"].trigger()
    assert len([d for d in window.findChildren(ManageVoices) if d.isVisible()]) == 1


def test_voices_and_damaged_files_are_listed_with_all_that_is_known(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, 5)
    files = ["cut.vsvoice", "link.vsvoice", "newer.vsvoice"]
    assert texts(dialog) == ["Ada", "Bob & <i>Co</i>", *files]
    assert texts(dialog, 1) == ["Cleaner sound"] * 2 + ["Cannot be used"] * 3
    assert texts(dialog, 2)[0] == "29 November 2026"
    assert texts(dialog, 3)[0] == "1 min 31 s"
    assert texts(dialog, 4)[:2] == ["less noise and room +1.2 dB, clarity +0.15", "Not better"]
    told = select(dialog, 0)
    assert "From 1 min 31 s of speech and 12 s of the room" in told
    assert "Recorded in\nthe <b>kitchen</b>." in told
    assert "Not measured to be better" in select(dialog, 1)
    assert "damaged" in select(dialog, 2)
    assert not child(dialog, "renameVoice").isEnabled()
    assert child(dialog, "deleteVoiceButton").isEnabled()
    assert "a link" in select(dialog, 3)
    assert "newer version" in select(dialog, 4)
    assert dialog.table.accessibleName() == "Voices"
    assert dialog.details.accessibleName() == "Details of the voice"
    for button in dialog.findChildren(QPushButton):
        assert button.accessibleName() or not button.isVisible()


def test_a_name_is_typed_in_its_row(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, 5)

    def type_name(name: str) -> None:
        dialog.activateWindow()
        dialog.table.setFocus()
        qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
        editor = next(e for e in dialog.table.findChildren(QLineEdit) if e.isVisible())
        editor.setText(name)
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    select(dialog, 0)
    type_name("Zoë")
    qtbot.waitUntil(lambda: texts(dialog)[:2] == ["Bob & <i>Co</i>", "Zoë"])
    assert dialog.isVisible()
    assert dialog.table.chosen.profile.name == "Zoë"
    assert "called “Zoë” now" in dialog.message.text()
    for refused, why in (
        ("bob & <I>co</I>", "already"),
        ("", "needs a name"),
        ("x" * 99, "at most"),
    ):
        type_name(refused)
        qtbot.waitUntil(lambda why=why: why in dialog.message.text())
        assert texts(dialog)[1] == "Zoë"
    assert dialog.message.property("role") == "alert"
    assert QApplication.activeModalWidget() is None


def test_deleting_asks_in_the_dialog(
    window: MainWindow, library: Library, voice: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, 5)
    select(dialog, 0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert child(dialog, "deleteVoiceText").text().startswith("Delete “Ada”?")
    press(qtbot, dialog, "deleteVoiceSecond")
    assert library.find("Ada")
    # The question goes when something else is selected: it would be about that.
    press(qtbot, dialog, "deleteVoiceButton")
    select(dialog, 1)
    assert not child(dialog, "deleteVoice").isVisible()
    select(dialog, 0)
    press(qtbot, dialog, "deleteVoiceButton")
    press(qtbot, dialog, "deleteVoiceFirst")
    qtbot.waitUntil(lambda: "Ada" not in texts(dialog))
    assert "“Ada” was deleted." in dialog.message.text()
    select(dialog, texts(dialog).index("link.vsvoice"))
    press(qtbot, dialog, "deleteVoiceButton")
    press(qtbot, dialog, "deleteVoiceFirst")
    qtbot.waitUntil(lambda: "link.vsvoice" not in texts(dialog))
    assert voice.is_file()


def test_voices_are_exported_and_imported(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, 5)
    select(dialog, 0)
    press(qtbot, dialog, "exportVoice")
    choose(dialog, tmp_path / "out")
    qtbot.waitUntil(lambda: "was copied to" in dialog.message.text())
    out = tmp_path / "out.vsvoice"
    assert read_profile(out).name == "Ada"
    press(qtbot, dialog, "importVoice")
    choose(dialog, out)
    assert dialog.message.text() == "Checking the file…"
    qtbot.waitUntil(lambda: "Ada 2" in texts(dialog))
    assert dialog.message.text() == "Imported as “Ada 2”."
    config = '{"low_bins": 160, "bands": 32, "channels": 64, "blocks": 3}'
    with_changed_header(out, lambda header: header["__metadata__"].update(config=config))
    press(qtbot, dialog, "importVoice")
    choose(dialog, out)
    qtbot.waitUntil(lambda: "damaged" in dialog.message.text())
    press(qtbot, dialog, "exportVoice")
    choose(dialog, tmp_path / "missing" / "x.vsvoice")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.message.text())
    assert QApplication.activeModalWidget() is None
    assert len(library.profiles()) == 3


def test_a_dialog_that_was_closed_meanwhile_is_not_missed(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, 5)
    dialog._import(str(library.find("Ada").path))
    press(qtbot, dialog, "closeVoices")
    qtbot.waitUntil(lambda: len(library.profiles()) == 3)
    assert len(texts(opened(window, qtbot, 6))) == 6


def test_a_folder_that_cannot_be_used_is_told_and_the_window_works(
    new_window: Callable[[], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("VOICESTUDIO_DATA", str(blocked))
    dialog = opened(new_window(), qtbot, 0)
    qtbot.waitUntil(lambda: "cannot be used" in dialog.message.text())
    assert child(dialog, "noVoices").isVisible()
