"""A message goes when what it speaks of has ended, and not before."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sound_server import SoundServer, used_by_this_process
from timeouts import TIMEOUT_MS
from window_driver import activate, child, click, open_file, press, settled

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.export_request import ExportRequest
from voicestudio.effects.emotion_effect import EMOTION
from voicestudio.effects.enhance import ENHANCE
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.message_bar import LONG_SECONDS, Subject
from voicestudio.playback.devices import output_devices

RATE = 48_000
EFFECTS = Path(__file__).parents[2] / "inference" / "effect_package"


@pytest.fixture
def opened(window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, short_file, qtbot)
    return window


def said(window: MainWindow, words: str) -> bool:
    return window.messages.isVisible() and words in window.messages.text


def test_another_recording_ends_what_was_said_of_the_one_before(opened: MainWindow) -> None:
    subjects = opened.messages.findChildren(Subject)
    assert len(subjects) > 10
    other = Document(ArrayMedium(np.zeros((RATE, 1), np.float32), RATE))
    stay = []
    for subject in subjects:
        for kind in (subject.warning, subject.error):
            kind("Something is not as it should be.")
            opened.session.set_document(other)
            if opened.messages.isVisible():
                stay.append(subject)
            opened.messages.dismiss()
    # The input, the disk, cleaning up while playing, the list of recent files, a training and
    # presets of one's own are no part of it, nor are files that are processed beside it or reports.
    assert len(set(stay)) == 8


def test_only_its_own_end_takes_a_message_away(opened: MainWindow) -> None:
    bar = opened.messages
    first, second = bar.subject(), bar.subject()
    first.warning("The first thing.")
    second.over()
    assert said(opened, "first thing")
    second.error("The second thing.")
    first.over()
    assert said(opened, "second thing")
    second.over()
    assert not bar.isVisible()


def test_a_device_that_is_there_again(tmp_path: Path, opened: MainWindow, qtbot: QtBot) -> None:
    if output_devices():
        pytest.skip("this machine has an audio output")
    qtbot.waitUntil(child(opened, "noAudioDevice").isVisible)
    with qtbot.waitSignal(opened.playback.failed, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Space")
    assert said(opened, "No audio output")
    server = SoundServer(tmp_path / "run")
    with used_by_this_process(server, output_devices):
        click(qtbot, opened, "outputRescan")
        qtbot.waitUntil(lambda: not opened.messages.isVisible(), timeout=TIMEOUT_MS)
        press(qtbot, opened, "Space")
        qtbot.waitUntil(lambda: opened.playback.playing, timeout=TIMEOUT_MS)
        opened.player.close()  # a stream that outlives its server waits for ever


def test_an_edit_that_was_refused(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Ctrl+J")
    assert opened.messages.kind == "warning"
    assert opened.messages.isVisible()
    opened.session.select(100, 1000)
    press(qtbot, opened, "Del")
    assert not opened.messages.isVisible()


def test_no_marker_where_one_was_to_be_removed(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(RATE, RATE)
    press(qtbot, opened, "Ctrl+B")
    opened.session.select(10, 10)
    opened.actions_["remove_markers"].trigger()
    assert said(opened, "No marker starts here")
    opened.session.select(RATE, RATE)
    assert not opened.messages.isVisible()


def test_a_file_that_cannot_be_opened(
    opened: MainWindow, short_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"no sound")
    with qtbot.waitSignal(opened.files.opener.failed, timeout=TIMEOUT_MS):
        opened.files.open_path(bad)
    assert said(opened, "bad.wav")
    opened.session.select(10, 200)
    assert said(opened, "bad.wav")
    open_file(opened, short_file, qtbot)
    assert not opened.messages.isVisible()


def test_what_an_effect_has_done(test_effects: None, opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
    assert said(opened, "Compare with 1")
    press(qtbot, opened, "Ctrl+Z")
    assert not opened.messages.isVisible()


def test_an_effect_that_was_cancelled(test_effects: None, opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.effects.cancelled, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
        opened.effects.cancel()
    assert said(opened, "Cancelled")
    assert opened.messages._timer.isActive(), "it goes away"


def test_results_are_compared_by_the_names_of_the_buttons(opened: MainWindow) -> None:
    for label, words in (
        (EMOTION.label, "1 (Enhanced) and 2 (Original)"),
        (ENHANCE.label, "1 (Enhanced), 2 (Original) and 3 (Removed)"),
    ):
        opened.effects.applied.emit(label)
        assert said(opened, words)
    names = [child(opened, f"monitor_{one}").text() for one in ("result", "original", "removed")]
    assert names == ["Enhanced", "Original", "Removed"]


def test_news_go_unless_they_are_used(opened: MainWindow, qtbot: QtBot) -> None:
    activate(opened, qtbot)
    bar = opened.messages
    bar.subject().info("Exported to talk.mp3", "Show in Folder", lambda: None, long=True)
    assert bar._timer.interval() == 1000 * LONG_SECONDS
    child(bar, "messageAction").setFocus()
    bar._timer.timeout.emit()
    assert said(opened, "Exported"), "who may press its button has time"
    assert bar._timer.isActive()
    opened.tracks.setFocus()
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    bar._timer.timeout.emit()
    assert said(opened, "Exported")
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    bar._timer.timeout.emit()
    assert not bar.isVisible()
    bar.subject().warning("The disk is full.")
    assert not bar._timer.isActive(), "trouble stays"


def test_a_result_that_waits(test_effects: None, opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
    opened.effects.conflicted.emit("Gain is ready, but something is in its way.")
    press(qtbot, opened, "Ctrl+Z")
    assert said(opened, "in its way"), "it has not ended: undoing is what it asks for"
    opened.effects.run("test-gain", {"gain": 0.5}, "cpu")
    assert not said(opened, "in its way")
    qtbot.waitUntil(lambda: not opened.effects.busy, timeout=TIMEOUT_MS)


def test_an_export_that_was_too_loud(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened
    window.processing.gain(30.0)
    settings = ExportSettings("wav24")
    target = tmp_path / "loud.wav"
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        window.files.exporter.export(
            ExportRequest(target, settings, 0, window.session.frames, False)
        )
    assert said(window, "too loud")
    press(qtbot, window, "Ctrl+Z")
    assert not window.messages.isVisible()


def test_an_export_that_failed_is_tried_again(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    exporter = opened.files.exporter
    target = tmp_path / "there.wav"
    soundfile.write(target, np.zeros(10), RATE)
    request = ExportRequest(target, ExportSettings("wav16"), 0, opened.session.frames, False)
    with qtbot.waitSignal(exporter.failed, timeout=TIMEOUT_MS):
        exporter.export(request)
    assert opened.messages.kind == "error"
    with qtbot.waitSignal(exporter.exported, timeout=TIMEOUT_MS):
        exporter.export(replace(request, replace=True))
        assert not opened.messages.isVisible()
    assert opened.messages.kind == "info"


def test_edits_that_can_be_kept_again(opened: MainWindow, qtbot: QtBot) -> None:
    journal = opened.files.journal
    autosave = opened.session.document.autosave
    record = autosave.record

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    autosave.record = full
    opened.session.select(0, 100)
    with qtbot.waitSignal(journal.failed, timeout=TIMEOUT_MS):
        press(qtbot, opened, "Del")
    assert said(opened, "cannot be kept")
    autosave.record = record
    press(qtbot, opened, "Ctrl+Z")
    settled(opened, qtbot)
    assert not opened.messages.isVisible()


def test_getting_ready_to_clean_up_ends_when_it_is_turned_off(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.actions_["live"].trigger()
    assert "preparing" in opened.status.currentMessage()
    opened.actions_["live"].trigger()
    assert not opened.status.currentMessage()


@pytest.fixture
def test_effects(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slow and simple effects, brought in as another package would bring them."""
    monkeypatch.setattr(sys, "path", [str(EFFECTS), *sys.path])
