"""Files whose names are not text are opened, shown, remembered and saved like others."""

import os
import sys
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton
from window_driver import child, choose, open_file, settled

from voicestudio.gui.model.file_drop import dropped_files
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")


@pytest.fixture
def recording(tmp_path: Path, speech_like) -> Path:
    folder = tmp_path / os.fsdecode(b"episodes \xe9")
    folder.mkdir()
    soundfile.write(tmp_path / "plain.wav", speech_like(1.0, 16_000, 1), 16_000, "PCM_16")
    return (tmp_path / "plain.wav").rename(folder / os.fsdecode(b"caf\xe9\n.wav"))


def test_it_is_opened_named_and_remembered(window: MainWindow, recording: Path, qtbot) -> None:
    open_file(window, recording, qtbot)
    assert window.windowTitle().startswith(r"caf\xe9\n.wav")
    recent = child(window, "recentMenu", QMenu).actions()[0]
    assert recent.text() == r"caf\xe9\n.wav"
    window.session.set_document(None)
    with qtbot.waitSignal(window.files.opener.opened):
        recent.trigger()
    window.session.set_document(None)
    button = child(window, "recentButton", QPushButton)
    assert button.text() == r"caf\xe9\n.wav"
    with qtbot.waitSignal(window.files.opener.opened):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.settings.sync()
    assert Settings().recent_files == [recording]
    assert Settings().open_folder == str(recording.parent)


def test_a_message_shows_its_name(window: MainWindow, recording: Path, qtbot) -> None:
    recording.unlink()
    with qtbot.waitSignal(window.files.opener.failed):
        window.files.open_path(recording)
    text = child(window, "messageText", QLabel).text()
    assert r"caf\xe9\n.wav does not exist" in text


def test_it_is_edited_saved_and_opened_again(window: MainWindow, recording: Path, qtbot) -> None:
    open_file(window, recording, qtbot)
    window.session.select(1000, 2000)
    window.actions_["delete"].trigger()
    settled(window, qtbot)
    project = recording.with_name(os.fsdecode(b"\xff.vstudio"))
    with qtbot.waitSignal(window.files.journal.saved):
        window.files.journal.save(project)
    window.session.set_document(None)
    open_file(window, project, qtbot)
    assert window.windowTitle().startswith(r"\xff")
    assert window.session.frames == 15_000
    assert Settings().recent_files[0] == project


def test_export_and_save_propose_names_that_can_be_typed(window, recording, tmp_path, qtbot):
    open_file(window, recording, qtbot)
    window.actions_["export"].trigger()
    path = child(window, "exportPath", QLineEdit)
    path.setText(str(tmp_path / Path(path.text()).name))
    with qtbot.waitSignal(window.files.exporter.exported):
        child(window, "exportButton", QPushButton).click()
    window.actions_["save_as"].trigger()
    with qtbot.waitSignal(window.files.journal.saved):
        choose(window, "saveDialog", tmp_path / "talk.vstudio")


def test_it_can_be_dropped(recording: Path) -> None:
    dropped = QMimeData()
    encoded = "".join(f"%{byte:02X}" for byte in os.fsencode(recording))
    dropped.setUrls([QUrl.fromEncoded(f"file://{encoded.replace('%2F', '/')}".encode())])
    assert dropped_files(dropped) == [recording]
