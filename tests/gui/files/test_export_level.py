"""Before exporting the dialog says what a format would do to the level; WAV files hold markers."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_driver import open_file

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.wav_cues import Cue, read_cues
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A second that is too loud, then one that only is so between samples, then a quiet one."""
    time = np.arange(RATE)
    loud = 2.0 * np.sin(time / 10)
    between = 1.2 * np.hanning(RATE) * np.sin(np.pi / 2 * time + np.pi / 4)
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.concatenate([loud, between, 0.1 * loud]), RATE, "FLOAT")
    return path


def _asked(window: MainWindow) -> tuple[ExportDialog, QLabel]:
    window.settings.export_settings = ExportSettings().to_json()  # not the first export
    window.files.exporter.ask()
    dialog = window.findChild(ExportDialog)
    return dialog, dialog.findChild(QLabel, "exportLevel")


def test_what_will_clip_is_said_before(window: MainWindow, recording: Path, qtbot: QtBot) -> None:
    open_file(window, recording, qtbot)
    window.session.select(RATE, 2 * RATE)
    dialog, caution = _asked(window)
    qtbot.waitUntil(lambda: "too loud by 6.0 dB and would be clipped" in caution.text())
    assert caution.isVisible()
    for label, told in (
        ("MP3", "too loud by 6.0 dB: players will clip it"),
        ("WAV, 32 bit float", ""),
        ("FLAC, lossless", "would be clipped"),
    ):
        dialog.formats.setCurrentText(label)
        assert told in caution.text()
        assert caution.isVisible() == bool(told)
    dialog.only_selection.click()
    qtbot.waitUntil(lambda: "Between its samples it reaches 1.6 dB" in caution.text())
    dialog.reject()


def test_nothing_is_said_of_what_fits(window: MainWindow, recording: Path, qtbot: QtBot) -> None:
    open_file(window, recording, qtbot)
    window.session.select(2 * RATE, 3 * RATE)
    window.settings.export_settings = ExportSettings().to_json()  # not the first export
    window.files.exporter.ask_for_selection()
    dialog = window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: dialog._levels is not None)
    assert dialog.findChild(QLabel, "exportLevel").isHidden()
    dialog.reject()


def test_markers_go_into_wav_files_and_come_back(
    window: MainWindow, recording: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    open_file(window, recording, qtbot)
    window.session.select(RATE, 2 * RATE)
    window.actions_["add_marker"].trigger()
    (label,) = window.session.markers.labels
    assert window.isWindowModified()
    target = tmp_path / "marked.wav"
    dialog, _ = _asked(window)
    dialog.formats.setCurrentText("WAV, 32 bit float")  # others would clip this recording
    dialog.path.setText(str(target))
    with qtbot.waitSignal(window.files.exporter.exported):
        dialog.export_button.click()
    assert read_cues(target) == (Cue(label.start, label.stop, label.name),)
    assert not window.isWindowModified()  # all of it is in that file
    open_file(window, target, qtbot)
    assert window.session.markers.labels == (label,)
    assert not window.isWindowModified()
