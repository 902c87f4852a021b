"""Preferences that other windows and processes begin with: devices, recording, exports, cores.

Modules: gui.preferences.audio_page, gui.preferences.export_page,
gui.preferences.computation_page.
"""

import os
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from window_driver import child, click, open_file

from voicestudio.audio.export_presets import ExportPresets
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.preferences.preferences_dialog import PreferencesDialog
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.inference.device import THREADS_VARIABLE
from voicestudio.playback.devices import Device

MICROPHONE = Device(7, "Microphone", "ALSA", 2, 48_000, False)


def opened(window: MainWindow, page: str) -> PreferencesDialog:
    window.actions_["preferences"].trigger()
    dialog = window.preferences.dialog
    assert dialog is not None
    dialog.show_page(page)
    return dialog


def choose_data(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_recording_choices_are_those_of_the_strip(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.input_device = MICROPHONE.label
    dialog = opened(window, "Audio")
    strip = window.recording.strip
    child(dialog, "preference_pre_roll", QCheckBox).click()
    choose_data(child(dialog, "preference_count_in", QComboBox), 3)
    child(dialog, "preference_count_aloud", QCheckBox).click()
    assert (strip.pre_roll, strip.count_in.seconds, strip.count_in.aloud) == (False, 3, False)
    child(strip, "recordPreRoll", QCheckBox).click()
    assert child(dialog, "preference_pre_roll", QCheckBox).isChecked()
    click(qtbot, dialog, "restoreDefaults")
    assert (strip.pre_roll, strip.count_in.seconds, strip.count_in.aloud) == (True, 0, True)
    assert window.settings.input_device == ""


def test_a_missing_device_is_remembered(window: MainWindow) -> None:
    window.settings.input_device = MICROPHONE.label
    dialog = opened(window, "Audio")
    child(dialog, "preference_pre_roll", QCheckBox).click()
    assert window.settings.input_device == MICROPHONE.label


def test_exports_begin_with_the_preset_and_folder_of_the_preferences(
    window: MainWindow, short_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    ExportPresets().save("For the archive", ExportSettings("flac", rate=96_000))
    home = tmp_path / "exports"
    home.mkdir()
    dialog = opened(window, "Export")
    box = child(dialog, "preference_export_preset", QComboBox)
    qtbot.waitUntil(lambda: box.findData("For the archive") > 0)
    choose_data(box, "For the archive")
    window.settings.export_home = str(home)
    assert child(dialog, "preference_export_home_path", QLineEdit).text() == str(home)
    open_file(window, short_file, qtbot)
    window.actions_["export"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ExportDialog, "exportDialog") is not None)
    export = child(window, "exportDialog", ExportDialog)
    assert (export.request.settings.format, export.request.settings.rate) == ("flac", 96_000)
    assert export.request.path.parent == home
    export.reject()


def test_device_and_cores(window: MainWindow, qtbot: QtBot) -> None:
    asked = os.environ.get(THREADS_VARIABLE)
    dialog = opened(window, "Computation")
    choose_data(child(dialog, "preference_effect_device", QComboBox), "cpu")
    assert window.effect_panel.device == "cpu"
    choose_data(child(dialog, "preference_effect_threads", QComboBox), 1)
    assert os.environ[THREADS_VARIABLE] == "1"
    click(qtbot, dialog, "restoreDefaults")
    assert os.environ.get(THREADS_VARIABLE) == asked
    assert window.effect_panel.device == "auto"
