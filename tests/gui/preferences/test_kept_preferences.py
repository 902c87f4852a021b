"""Preferences about what is kept on the disk: models, the log, unsaved work.

Modules: gui.preferences.models_page, gui.preferences.installed_models, gui.preferences.log_page,
gui.preferences.cache_page.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot
from window_driver import child, click, open_file, settled

from voicestudio.audio.cache import size_limit
from voicestudio.audio.files import open_medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.project.autosave import Autosave
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.gui.preferences.installed_models import bytes_text
from voicestudio.gui.preferences.preferences_dialog import PreferencesDialog
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.paths import cache_dir
from voicestudio.profiles.library import Library
from voicestudio.profiles.profile_file import SUFFIX


def opened(window: MainWindow, page: str) -> PreferencesDialog:
    window.actions_["preferences"].trigger()
    dialog = window.preferences.dialog
    assert dialog is not None
    dialog.show_page(page)
    return dialog


def test_models_are_listed_with_licence_and_size(
    new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    folder = Library().folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"Broken{SUFFIX}").write_bytes(b"no profile")
    table = child(opened(new_window(), "Models and Voices"), "installedModels")
    find = table.findItems
    qtbot.waitUntil(lambda: bool(find("Voice file", Qt.MatchFlag.MatchStartsWith)))
    enhancer = find("Enhancer: studio", Qt.MatchFlag.MatchExactly)[0]
    assert enhancer.text(1).startswith("Any use")
    assert enhancer.text(2).endswith("kB")
    moods = find("Emotion: non-commercial", Qt.MatchFlag.MatchExactly)[0]
    assert moods.text(1).startswith("Not for commercial use")


@pytest.mark.parametrize(
    ("size", "said"), [(7, "7 bytes"), (1500, "1.5 kB"), (999_600, "1.0 MB"), (3.2e9, "3.2 GB")]
)
def test_sizes_in_words(size: float, said: str) -> None:
    assert bytes_text(size) == said


def test_unsaved_work_of_this_window_stays_and_others_go(
    window: MainWindow, short_file: Path, qtbot: QtBot
) -> None:
    left = Autosave(short_file)
    document = Document(open_medium(short_file), path=short_file)
    document.history.push(edits.delete(document.timeline, 0, 4800))
    left.record(document.history.states, 1)
    folder = left.folder
    left.close(discard=False)
    open_file(window, short_file, qtbot)
    window.session.select(0, 9600)
    window.actions_["delete"].trigger()
    settled(window, qtbot)
    own = window.session.document
    dialog = opened(window, "Log and Privacy")
    state, delete = child(dialog, "leftWork", QLabel), child(dialog, "deleteLeft")
    qtbot.waitUntil(delete.isEnabled)
    assert state.text().startswith("One piece of work")
    click(qtbot, dialog, "deleteLeft")
    click(qtbot, dialog, "deleteLeftWorkFirst")
    qtbot.waitUntil(lambda: state.text().startswith("There is none"))
    assert folder is not None
    assert not folder.exists()
    assert len(list(recovery_folder().glob("*.vstudio"))) == 1
    assert window.session.document is own


def test_the_level_of_the_log(window: MainWindow, qtbot: QtBot) -> None:
    logger = logging.getLogger("voicestudio")
    before = logger.level
    try:
        dialog = opened(window, "Log and Privacy")
        box = child(dialog, "preference_log_level", QComboBox)
        box.setCurrentIndex(1)
        box.activated.emit(1)
        assert logger.level == logging.WARNING
        click(qtbot, dialog, "restoreDefaults")
        assert logger.level == logging.INFO
    finally:
        logger.setLevel(before)


def test_the_cache_is_counted_limited_and_cleared(
    window: MainWindow, short_file: Path, qtbot: QtBot
) -> None:
    folder = cache_dir() / "decoded"
    folder.mkdir(exist_ok=True)
    left = folder / "left.w64"
    left.write_bytes(b"x" * 200_000)
    os.utime(left, (0, 0))
    open_file(window, short_file, qtbot)
    qtbot.waitUntil(lambda: any((cache_dir() / "peaks").glob("*.peaks")))
    (peaks,) = (cache_dir() / "peaks").glob("*.peaks")
    os.utime(peaks, (0, 0))
    dialog = opened(window, "Cache")
    used = child(dialog, "cacheUsed", QLabel)
    qtbot.waitUntil(lambda: "decoded recordings 200 kB" in used.text())
    box = child(dialog, "preference_cache_limit", QComboBox)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    qtbot.waitUntil(lambda: size_limit() == 2 << 30)
    click(qtbot, dialog, "clearCache")
    qtbot.waitUntil(lambda: used.text().startswith("200 kB removed"))
    assert not left.exists()
    assert peaks.exists()  # the open window reads them
