"""Recording as a podcaster does it: a real sound server plays into the input of a real window.

Modules: document.capture_run, gui.files.recovery, gui.recording.insert_mode_choice,
gui.recording.record_advance, gui.recording.record_beginning, gui.recording.record_discarding,
gui.recording.record_inputs, gui.recording.record_insertion, gui.recording.record_marking,
gui.recording.record_page, gui.recording.record_placing, gui.recording.record_pre_roll,
gui.recording.record_readouts, gui.recording.record_restoring, gui.recording.record_strip,
gui.recording.record_trouble, gui.widgets.device_choice, gui.widgets.recent_peak.
"""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from recording_driver import RATE, killed_while_recording, reached, record_for, silence, take, where
from sound_server import SoundServer
from sounds import noise
from timeouts import cpu_wait_seconds, least
from window_driver import TIMEOUT_MS, child, click, decide, labels, open_file, press, samples

from voicestudio.audio.growing import GrowingFile
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.project.autosave import recovery_folder
from voicestudio.document.project.captures import Capture, Place, left_captures
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.gui.files import opening
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.recording.record_views import RecordOverlay
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.playback import recorder
from voicestudio.playback.devices import Device

FADE = 240


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "interview.wav"
    soundfile.write(path, noise(round(6.0 * RATE), level=0.4, seed=1), RATE, subtype="FLOAT")
    return path


@pytest.fixture
def window(new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot) -> MainWindow:
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "inputDevice", QComboBox).count() > 1)
    return window


@pytest.fixture
def opened(window: MainWindow, recording: Path, qtbot: QtBot) -> MainWindow:
    open_file(window, recording, qtbot)
    return window


def test_r_records_a_new_document_and_r_ends_it(
    window: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    press(qtbot, window, "R")
    reached(window, qtbot, "recording")
    assert child(window, "recordStrip").isVisible()
    assert child(window, "recordState", QLabel).text() == "Recording"
    voice = noise(round(0.5 * RATE), 2, level=0.4, seed=7)
    studio.speak(voice)
    recorder = window.recording.recorder
    qtbot.waitUntil(studio.is_silent, timeout=TIMEOUT_MS)
    enough = max(recorder.frames + RATE // 2, 1.5 * RATE)
    qtbot.waitUntil(lambda: recorder.frames > enough, timeout=TIMEOUT_MS)
    assert child(window, "recordElapsed", QLabel).text() > "0:01"
    assert "left on the disk" in child(window, "recordLeft", QLabel).text()
    press(qtbot, window, "R")
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=TIMEOUT_MS)
    document = window.session.document
    assert (document.name, document.modified) == ("Untitled", True)
    assert list(document.history.labels) == ["New", "Record"]
    assert (window.session.timeline.channels, window.session.sample_rate) == (1, RATE)
    heard = samples(window)[:, 0]
    at = where(heard, voice.mean(axis=1))
    assert np.allclose(heard[at : at + len(voice)], voice.mean(axis=1), atol=1e-6)
    qtbot.waitUntil(lambda: window.files.journal.idle, timeout=TIMEOUT_MS)
    assert left_captures([]) == []
    window.recording.marking.told.emit("A marker was set.")
    window.session.set_document(None)
    assert not window.messages.isVisible()
    assert child(window, "recordElapsed", QLabel).text() == "0:00.0"


def test_what_a_closed_document_held_makes_room(window: MainWindow, qtbot: QtBot) -> None:
    record_for(window, qtbot, 0.2)
    qtbot.waitUntil(lambda: window.files.journal.idle, timeout=TIMEOUT_MS)
    assert len(list(recovery_folder().glob("*.capture"))) == 1
    window.files.journal.let_go(lambda: None, discard=True)
    qtbot.waitUntil(lambda: not any(recovery_folder().glob("*")), timeout=TIMEOUT_MS)


def test_space_ends_it_too_and_stereo_is_remembered(
    window: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    channels = child(window, "recordChannels", QComboBox)
    channels.setCurrentIndex(1)
    channels.activated.emit(1)
    silence(window)
    click(qtbot, window, "recordButton")
    reached(window, qtbot, "recording")
    assert child(window, "recordButton").accessibleName() == "Stop recording"
    qtbot.waitUntil(lambda: window.recording.recorder.frames > 4800, timeout=TIMEOUT_MS)
    press(qtbot, window, "Space")
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=TIMEOUT_MS)
    assert window.session.timeline.channels == 2
    assert not window.recording.busy
    later = Settings()
    assert (later.input_channels, later.pre_roll) == (2, False)


def test_the_level_is_shown_before_anything_is_recorded(
    window: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    window.actions_["record_panel"].trigger()
    reached(window, qtbot, "armed")
    studio.speak(np.full((5 * RATE, 2), 0.5, np.float32))
    meter = window.recording.strip.meter
    qtbot.waitUntil(lambda: -6.5 < meter.peak_db < -5.5, timeout=TIMEOUT_MS)
    assert list(recovery_folder().glob("*")) == []
    click(qtbot, window, "recordClose")
    reached(window, qtbot, "closed")
    assert not child(window, "recordStrip").isVisible()
    qtbot.waitUntil(lambda: window.recording.recorder.state == "closed", timeout=TIMEOUT_MS)


def test_over_a_selection_it_replaces_exactly_that(
    opened: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    silence(opened)
    before = samples(opened)
    start, stop = 2 * RATE, 3 * RATE
    opened.session.select(start, stop)
    studio.speak(np.full((4 * RATE, 2), 0.25, np.float32))
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    # It ends by itself.
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    after = samples(opened)
    assert len(after) == len(before)
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[stop:], before[stop:])
    assert not np.array_equal(after[start:stop], before[start:stop])
    assert opened.session.selection == (start, stop)
    assert opened.session.document.history.labels[-1] == "Record"
    opened.session.undo()
    assert np.array_equal(samples(opened), before)
    opened.session.redo()
    assert np.array_equal(samples(opened), after)


def test_takes_follow_each_other_when_nothing_else_is_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    click(qtbot, window, "welcomeRecord")
    press(qtbot, window, "R")
    reached(window, qtbot, "recording")
    take(window, qtbot, 0.3)
    first = samples(window)
    assert child(window, "recordEnd", QToolButton).isChecked()
    assert "nothing is replaced" in child(window, "recordPlace", QLabel).text()
    silence(window)
    for _ in range(2):
        was = samples(window)
        record_for(window, qtbot, 0.3)
        assert np.array_equal(samples(window)[: len(was)], was)
        assert len(samples(window)) > len(was) + 0.3 * RATE
    assert np.array_equal(samples(window)[: len(first)], first)
    assert labels(window) == ("New", "Record", "Record", "Record")


def test_a_new_track_is_recorded_while_the_others_are_heard(
    opened: MainWindow, qtbot: QtBot
) -> None:
    session, before, start = opened.session, samples(opened), RATE
    session.select(start, start)
    opened.actions_["record_panel"].trigger()
    click(qtbot, opened, "recordTrack")
    assert "new track" in child(opened, "recordPlace", QLabel).text()
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    assert opened.player.state == "playing"
    take(opened, qtbot, 2.0)  # what came late is cut off: 0.55 s were seen on a busy machine
    assert opened.player.state != "playing"
    assert session.document is not None
    voice, new = session.document.tracks
    assert np.array_equal(voice.timeline.read(0, len(before)), before)
    assert is_gap(new.timeline.slice(0, start))
    assert not is_gap(new.timeline.slice(start, start + RATE // 4))
    assert session.cursor > start + RATE // 4
    session.undo()
    assert np.array_equal(samples(opened), before)


def test_what_is_recorded_at_the_end_stays_in_sight(opened: MainWindow, qtbot: QtBot) -> None:
    silence(opened)
    session, before = opened.session, opened.session.frames
    session.set_view(before - RATE // 2, before)
    session.select(before, before)
    opened.actions_["record_panel"].trigger()
    click(qtbot, opened, "recordEnd")
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: session.view[1] > before + RATE // 2, timeout=TIMEOUT_MS)
    assert session.view[1] - session.view[0] == pytest.approx(RATE // 2, abs=2)
    overlay = opened.tracks.waveform.findChild(RecordOverlay)
    assert 0 < overlay._x(overlay._place[1]) <= overlay.width()
    session.set_view(0, RATE)  # the user looks elsewhere
    frames = opened.recording.recorder.frames
    take(opened, qtbot, frames / RATE + 0.3)
    assert session.frames > before + RATE // 2
    assert session.view[1] <= session.frames


@pytest.mark.parametrize("second", [0, 1, 5])
def test_at_the_cursor_it_is_put_in_between(opened: MainWindow, qtbot: QtBot, second: int) -> None:
    silence(opened)
    before, start = samples(opened), second * RATE
    opened.session.apply(
        Edit(
            "Add marker",
            opened.session.timeline,
            markers=Markers().added(Marker(start + 100, start + 100, "Behind")),
        )
    )
    opened.session.select(start, start)
    opened.actions_["record_panel"].trigger()
    assert child(opened, "recordInsert", QToolButton).isChecked()
    assert "what follows moves on" in child(opened, "recordPlace", QLabel).text()
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    assert "Inserting at" in child(opened, "recordPlace", QLabel).text()
    assert opened.tracks.waveform.findChild(RecordOverlay).isVisible()
    assert not child(opened, "recordReplace").isEnabled()
    take(opened, qtbot, 0.5)
    after, stop = samples(opened), opened.session.cursor
    assert stop - start > RATE // 2
    assert len(after) == len(before) + stop - start
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[stop:], before[start:])
    assert opened.session.markers.labels[0].start == stop + 100
    opened.session.undo()
    assert np.array_equal(samples(opened), before)
    assert opened.session.markers.labels[0].start == start + 100


def test_replacing_what_follows_has_to_be_chosen_each_time(
    opened: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    silence(opened)
    before = samples(opened)
    opened.session.select(RATE, RATE)
    opened.actions_["record_panel"].trigger()
    click(qtbot, opened, "recordReplace")
    assert "replaces what follows 0:01.0" in child(opened, "recordPlace", QLabel).text()
    record_for(opened, qtbot, 0.5)
    after = samples(opened)
    stop = opened.session.cursor
    assert stop > 1.5 * RATE
    assert len(after) == len(before)
    assert np.array_equal(after[:RATE], before[:RATE])
    assert np.array_equal(after[stop:], before[stop:])
    opened.session.undo()
    assert np.array_equal(samples(opened), before)
    assert child(opened, "recordInsert", QToolButton).isChecked()
    click(qtbot, opened, "recordReplace")
    again = new_window()
    again.session.set_document(Document(opened.session.timeline))
    again.session.select(RATE, RATE)
    again.actions_["record_panel"].trigger()
    assert child(again, "recordInsert", QToolButton).isChecked()


def test_over_a_selection_another_way_can_be_chosen_and_is_remembered(
    opened: MainWindow, qtbot: QtBot
) -> None:
    silence(opened)
    before = samples(opened)
    opened.session.select(RATE, 2 * RATE)
    opened.actions_["record_panel"].trigger()
    assert child(opened, "recordReplace", QToolButton).isChecked()
    assert "replaces 0:01.0 to 0:02.0" in child(opened, "recordPlace", QLabel).text()
    click(qtbot, opened, "recordInsert")
    record_for(opened, qtbot, 0.2)
    after, stop = samples(opened), opened.session.cursor
    assert np.array_equal(after[:RATE], before[:RATE])
    assert np.array_equal(after[stop:], before[RATE:])
    opened.session.select(RATE, 2 * RATE)
    click(qtbot, opened, "recordEnd")
    record_for(opened, qtbot, 0.2)
    assert np.array_equal(samples(opened)[: len(after)], after)
    assert Settings().record_over_selection == "end"


def test_stopped_early_the_rest_of_the_selection_stays(opened: MainWindow, qtbot: QtBot) -> None:
    silence(opened)
    before = samples(opened)
    opened.session.select(RATE, 5 * RATE)
    record_for(opened, qtbot, 0.3)
    after, (start, stop) = samples(opened), opened.session.selection
    assert len(after) == len(before)
    assert (start, stop < 4 * RATE) == (RATE, True)
    assert np.array_equal(after[:start], before[:start])
    assert np.array_equal(after[stop:], before[stop:])


def test_a_recording_can_be_thrown_away_and_had_back(opened: MainWindow, qtbot: QtBot) -> None:
    silence(opened)
    before = samples(opened)
    opened.session.select(RATE, 2 * RATE)
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    enough = RATE // 4
    qtbot.waitUntil(lambda: opened.recording.recorder.frames > enough, timeout=TIMEOUT_MS)
    click(qtbot, opened, "recordDiscard")
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert np.array_equal(samples(opened), before)
    assert labels(opened) == ("Open",)
    assert "was discarded" in opened.messages.text
    assert not child(opened, "recordDiscard").isVisible()
    click(qtbot, opened, "messageAction")
    qtbot.waitUntil(lambda: labels(opened) == ("Open", "Record"), timeout=TIMEOUT_MS)
    assert not np.array_equal(samples(opened), before)
    assert not opened.actions_["restore_recording"].isEnabled()


def test_a_new_recording_can_be_thrown_away_too(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "R")
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: window.recording.recorder.frames > 4800, timeout=TIMEOUT_MS)
    window.actions_["discard_recording"].trigger()
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)
    assert window.session.document is None
    assert window.pages.currentWidget() is window.welcome
    assert len(left_captures([])) == 0
    window.actions_["restore_recording"].trigger()
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=TIMEOUT_MS)
    assert window.session.frames > 4000


def test_what_was_thrown_away_is_gone_when_the_window_is_closed(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.recording.toggle()
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: window.recording.recorder.frames > 4800, timeout=TIMEOUT_MS)
    window.recording.discard()
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)
    assert any(recovery_folder().glob("*.capture"))
    window.close()
    assert not any(recovery_folder().glob("*.capture"))


def test_the_button_of_the_start_page_shows_the_level_first(
    window: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    click(qtbot, window, "welcomeRecord")
    reached(window, qtbot, "armed")
    assert window.pages.currentWidget() is window.recording.page
    assert not window.recording.busy
    assert list(recovery_folder().glob("*")) == []
    advice = child(window, "levelAdvice", QLabel)
    qtbot.waitUntil(lambda: "Nothing is heard" in advice.text())
    studio.speak(np.full((3 * RATE, 2), 0.4, np.float32))
    qtbot.waitUntil(lambda: "A good level" in advice.text())
    assert child(window, "recordGo", QPushButton).text() == "Start Recording"
    assert "to begin" in child(window, "recordPageKeys", QLabel).text()
    click(qtbot, window, "recordGo")
    reached(window, qtbot, "recording")
    assert child(window, "recordPageKeys", QLabel).text() == "Press R or Space to stop."
    assert child(window, "recordGo", QPushButton).text() == "Stop"
    assert child(window, "recordPageTitle", QLabel).text() == "Recording"
    qtbot.waitUntil(lambda: window.recording.recorder.frames > 4800, timeout=TIMEOUT_MS)
    click(qtbot, window, "recordGo")
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=TIMEOUT_MS)
    assert window.pages.currentWidget() is window.tracks


def test_without_a_microphone_the_page_says_so_until_there_is_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with monkeypatch.context() as without:
        without.setattr(recorder, "find_input", lambda _label: None)
        click(qtbot, window, "welcomeRecord")
        title, advice = (child(window, n, QLabel) for n in ("recordPageTitle", "levelAdvice"))
        qtbot.waitUntil(lambda: "connect a microphone" in advice.text(), timeout=TIMEOUT_MS)
        assert title.text() == "Nothing can be recorded yet"
    click(qtbot, window, "inputRescan")
    qtbot.waitUntil(lambda: "Nothing is heard yet" in advice.text(), timeout=TIMEOUT_MS)
    assert title.text() == "Check the level, then record"


def test_from_the_level_one_goes_back_to_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window, "welcomeRecord")
    assert window.pages.currentWidget() is window.recording.page
    click(qtbot, window, "recordClose")
    assert window.pages.currentWidget() is window.welcome
    reached(window, qtbot, "closed")


def test_markers_set_while_recording_are_in_what_was_recorded(
    opened: MainWindow, qtbot: QtBot
) -> None:
    silence(opened)
    opened.session.select(2 * RATE, 2 * RATE)
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: opened.recording.recorder.frames > RATE // 4, timeout=TIMEOUT_MS)
    opened.actions_["add_marker"].trigger()
    assert opened.session.markers.labels == ()
    take(opened, qtbot, 0.5)
    (label,) = opened.session.markers.labels
    assert 2.2 * RATE < label.start < opened.session.cursor
    assert labels(opened) == ("Open", "Record")


def test_markers_are_named_while_playing_goes_on(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Space")
    qtbot.waitUntil(lambda: (opened.session.playhead or 0) > RATE // 4, timeout=TIMEOUT_MS)
    for name in ("Intro", "R, l"):
        qtbot.keySequence(QApplication.focusWidget(), "Ctrl+B")
        for letter in name:
            qtbot.keyClicks(QApplication.focusWidget(), letter)
        assert opened.playback.playing
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.playback.playing
    assert not opened.recording.busy
    assert [label.name for label in opened.session.markers.labels] == ["Intro", "R, l"]
    press(qtbot, opened, "Space")
    assert not opened.playback.playing


def test_edits_made_while_recording_do_not_move_it_over_other_sound(
    opened: MainWindow, qtbot: QtBot
) -> None:
    silence(opened)
    before = samples(opened)
    opened.session.select(4 * RATE, 5 * RATE)
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    opened.session.apply(edits.delete(opened.session.timeline, 0, RATE))
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    after = samples(opened)
    assert len(after) == 5 * RATE
    assert np.array_equal(after[FADE : 3 * RATE], before[RATE + FADE : 4 * RATE])
    assert np.array_equal(after[4 * RATE :], before[5 * RATE :])


def test_the_speaker_hears_what_comes_before_and_the_place_is_right(
    opened: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    """The microphone hears the pre-roll: with that in the sound it is known where it was due."""
    before = samples(opened)[:, 0]
    start, stop = 4 * RATE, 5 * RATE
    opened.session.select(start, stop)
    opened.recording.toggle()
    reached(opened, qtbot, "leading")
    capture = opened.recording._run.capture
    qtbot.waitUntil(lambda: opened.session.playhead is not None, timeout=TIMEOUT_MS)
    assert start - 2.1 * RATE < opened.session.playhead < start
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert np.array_equal(samples(opened)[:start, 0], before[:start])
    everything, _ = soundfile.read(capture.path, dtype="float32")
    heard_at = where(everything, before[start - 2 * RATE : start])
    lead = capture.place.lead
    assert abs(heard_at + 2 * RATE - lead) < 0.03 * RATE


def test_in_the_pre_roll_nothing_can_be_edited_and_stopping_changes_nothing(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(0, RATE)
    opened.editing.silence()
    before = samples(opened)
    opened.session.select(4 * RATE, 5 * RATE)
    handles, history = opened.tracks.waveform.handles, opened.session.document.history
    assert handles.rect_of("in") is not None
    opened.recording.toggle()
    reached(opened, qtbot, "leading")
    press(qtbot, opened, "Ctrl+Z")
    press(qtbot, opened, "Del")
    assert handles.rect_of("in") is None
    assert not child(opened, "history").isEnabled()
    opened.actions_["record"].trigger()
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert np.array_equal(samples(opened), before)
    assert handles.rect_of("in") is not None
    assert opened.actions_["undo"].isEnabled()
    assert child(opened, "history").isEnabled()
    assert len(history.labels) == 2
    qtbot.waitUntil(lambda: not any(recovery_folder().glob("*.capture")), timeout=TIMEOUT_MS)


def test_escape_gives_a_recording_up_before_it_has_begun(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.session.timeline
    opened.session.select(4 * RATE, 5 * RATE)
    press(qtbot, opened, "R")
    reached(opened, qtbot, "leading")
    qtbot.waitUntil(lambda: opened.session.playhead is not None, timeout=TIMEOUT_MS)
    press(qtbot, opened, "Esc")
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert opened.session.timeline is before
    assert opened.session.selection == (4 * RATE, 5 * RATE)
    qtbot.waitUntil(lambda: opened.session.playhead is None, timeout=TIMEOUT_MS)
    assert opened.player.state != "playing"
    qtbot.waitUntil(lambda: not any(recovery_folder().glob("*.capture")), timeout=TIMEOUT_MS)
    # What is recorded is not given up by that key.
    opened.session.select(RATE, RATE)
    silence(opened)
    press(qtbot, opened, "R")
    reached(opened, qtbot, "recording")
    press(qtbot, opened, "Esc")
    assert opened.recording.busy
    take(opened, qtbot, 0.1)
    assert len(opened.session.document.history.labels) == 2


def test_a_document_at_another_rate_gets_the_right_length(
    window: MainWindow, studio: SoundServer, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "cd.wav"
    generator = np.random.default_rng(3)
    soundfile.write(path, generator.uniform(-0.5, 0.5, (4 * 44_100, 2)), 44_100, subtype="FLOAT")
    open_file(window, path, qtbot)
    silence(window)
    before = samples(window)
    window.session.select(44_100, 2 * 44_100)
    window.recording.toggle()
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)
    after = samples(window)
    assert after.shape == before.shape
    assert np.array_equal(after[:44_100], before[:44_100])
    assert np.array_equal(after[2 * 44_100 :], before[2 * 44_100 :])


def test_opening_another_file_puts_the_recording_in_first(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    silence(opened)
    opened.session.select(0, 0)
    opened.recording.toggle()
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: opened.recording.recorder.frames > 4800, timeout=TIMEOUT_MS)
    other = tmp_path / "other.wav"
    soundfile.write(other, noise(round(0.5 * RATE), level=0.4, seed=2), RATE)
    opened.files.open_path(other)
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    # Now there is an edit, so there is a question before the other file is opened.
    assert opened.session.document.history.labels[-1] == "Record"
    box = child(opened, "unsavedBox")
    assert box.isVisible()
    box.close()


def test_a_file_that_takes_long_to_open_waits_for_what_is_recorded_meanwhile(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.wav"
    soundfile.write(other, noise(round(1.0 * RATE), level=0.4, seed=2), RATE)
    silence(opened)
    really, ready = opening._open, threading.Event()

    def open_slowly(*arguments: object) -> object:
        ready.wait(TIMEOUT_MS / 1000)
        return really(*arguments)

    monkeypatch.setattr(opening, "_open", open_slowly)
    opened.files.open_path(other)
    opened.actions_["record"].trigger()
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: opened.recording.recorder.frames > RATE // 2)
    ready.set()
    qtbot.waitUntil(lambda: opened.files.guard.asking)
    assert labels(opened) == ("Open", "Record")
    decide(opened, "Delete Recordings and Edits")
    qtbot.waitUntil(lambda: opened.session.document.path == other)


def test_an_input_that_is_gone_is_a_message(
    opened: MainWindow, qtbot: QtBot, studio: SoundServer
) -> None:
    choice = opened.recording.strip.input
    gone = Device(99, "Old Microphone", "ALSA", 2, RATE, False)
    choice.show_devices([gone], gone.label)
    opened.recording.toggle()
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert "Old Microphone (ALSA)” is not there any more" in opened.messages.text
    assert not opened.session.document.history.can_undo
    opened.recording.inputs.look()
    qtbot.waitUntil(lambda: choice.device is None)
    record_for(opened, qtbot, 0.2)
    assert opened.session.document.history.can_undo


@pytest.mark.skipif(sys.platform == "win32", reason="folders in use cannot be removed")
def test_a_project_that_is_removed_while_recording_is_not_said_to_keep_it(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    silence(opened)
    folder = tmp_path / "show.vstudio"
    with qtbot.waitSignal(opened.files.journal.saved):
        opened.files.journal.save(folder)
    opened.actions_["record"].trigger()
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: opened.recording.recorder.frames > RATE // 4)
    shutil.rmtree(folder)
    opened.actions_["record"].trigger()
    qtbot.waitUntil(lambda: not opened.recording.busy)
    assert "No such file or directory. The folder that it was" in opened.messages.text


def test_what_never_begins_leaves_nothing_on_the_disk(
    opened: MainWindow, qtbot: QtBot, studio: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_path: Path, _rate: int, _channels: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("voicestudio.playback.recording_file.GrowingFile", no_room)
    opened.recording.toggle()
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert "disk is full" in opened.messages.text
    qtbot.waitUntil(lambda: not any(recovery_folder().glob("*.capture")), timeout=TIMEOUT_MS)


def test_an_input_that_never_answers_keeps_nobody_from_leaving(
    opened: MainWindow, qtbot: QtBot, studio: SoundServer
) -> None:
    recorder = opened.recording.recorder
    with studio.asleep():
        opened.recording.toggle()
        reached(opened, qtbot, "opening")
        opened.close()
        assert opened.isVisible()
        qtbot.waitUntil(lambda: not opened.isVisible(), timeout=TIMEOUT_MS)
        assert recorder.state == "opening"
    qtbot.waitUntil(lambda: recorder.state in ("failed", "closed"), timeout=TIMEOUT_MS)
    recorder.close()
    assert not any(recovery_folder().glob("*.capture"))


def test_the_ruler_is_silent_while_something_is_recorded(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(4 * RATE, 5 * RATE)
    opened.recording.toggle()
    reached(opened, qtbot, "leading")
    opened.tracks.ruler.scrubbed.emit(float(RATE))
    assert opened.player.state == "playing"
    assert opened.recording.state == "leading"
    opened.tracks.ruler.scrub_ended.emit()
    assert opened.player.state == "playing"
    reached(opened, qtbot, "recording")
    opened.playback.play_on()
    assert not opened.playback.playing
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert samples(opened).shape[0] == 6 * RATE
    opened.playback.play_on()
    assert opened.playback.playing


def test_little_room_on_the_disk_is_seen(window: MainWindow) -> None:
    strip, left = window.recording.strip, child(window, "recordLeft", QLabel)
    strip.show_left(7200.0)
    assert not left.property("low")
    strip.show_left(60.0)
    assert left.property("low")
    assert left.text().startswith("1\N{NO-BREAK SPACE}min")


@pytest.mark.alone
def test_starting_and_stopping_keep_the_window_alive(
    opened: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    """Time in which other processes had the processor is forgiven."""
    turns: list[tuple[float, float]] = []

    def turn() -> None:
        turns.append((time.perf_counter(), cpu_wait_seconds()))

    silence(opened)
    timer = QTimer(opened)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(turn)

    def largest_gap() -> float:
        turns.clear()
        timer.start(5)
        record_for(opened, qtbot, 1.0)
        timer.stop()
        gaps = np.diff(turns, axis=0)
        return float((gaps[:, 0] - gaps[:, 1]).max())

    assert least(largest_gap, 0.050) < 0.050


def test_what_was_recorded_into_a_saved_project_is_found_in_it(
    window: MainWindow,
    new_window: Callable[[], MainWindow],
    recording: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    document = Document.open(recording)
    folder = tmp_path / "episode.vstudio"
    document.autosave.save(document.history.states, 0, folder)
    document.autosave.close(discard=False)
    frames = document.timeline.frames
    place = Place("episode", str(recording), RATE, frames, RATE, 2 * RATE, 4800, "replace")
    capture = Capture.create(folder, place)
    file = GrowingFile(capture.path, RATE, 1)
    file.append(np.full((4800 + RATE // 2, 1), 0.125, np.float32))
    file.close()
    capture.release()
    Settings().add_recent(folder)
    again = new_window()
    bar = child(again, "recoveryBar")
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    click(qtbot, again, "recoveryBarFirst")
    qtbot.waitUntil(
        lambda: again.session.document is not None and again.session.document.history.can_undo,
        timeout=TIMEOUT_MS,
    )
    assert again.session.document.folder == folder
    after = samples(again)[:, 0]
    assert len(after) == frames
    assert (after[RATE + FADE : RATE + RATE // 2 - FADE] == 0.125).all()
    before = noise(round(6.0 * RATE), level=0.4, seed=1)[:, 0]
    assert np.array_equal(after[:RATE], before[:RATE])
    assert np.array_equal(after[RATE + RATE // 2 :], before[RATE + RATE // 2 :])


UNPLUGGED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow

app = make_application()
window = MainWindow()
window.show()
window.recording.toggle()

def step():
    if not window.recording.busy:
        timer.stop()
        document = window.session.document
        labels = list(document.history.labels) if document is not None else []
        print(labels, "|", window.messages.text, flush=True)
        window.leave()
    elif window.recording.recorder.frames > 24_000:
        print("recorded", flush=True)

timer = QTimer()
timer.timeout.connect(step)
timer.start(20)
app.exec()
"""


def test_an_input_that_is_unplugged_leaves_what_was_recorded(
    tmp_path: Path, server: SoundServer
) -> None:
    room = SoundServer(tmp_path / "run")
    process = subprocess.Popen(
        [sys.executable, "-c", UNPLUGGED],
        env=os.environ | room.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    room.close()
    output, errors = process.communicate(timeout=60)
    assert first == "recorded\n", first + errors
    assert output.splitlines()[-1] == (
        "['New', 'Record'] | The input stopped working, perhaps because it was unplugged: "
        "everything recorded until then is kept."
    ), errors


def test_a_killed_window_offers_a_new_recording_back(
    studio: SoundServer, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    frames = killed_while_recording()
    window = new_window()
    bar = child(window, "recoveryBar")
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    assert "recorded can be restored" in bar.text
    click(qtbot, window, "recoveryBarFirst")
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=TIMEOUT_MS)
    assert window.session.frames >= frames
    qtbot.waitUntil(lambda: window.files.journal.idle, timeout=TIMEOUT_MS)
    assert left_captures([]) == []


def test_a_killed_window_puts_it_back_into_its_place(
    studio: SoundServer, recording: Path, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    frames = killed_while_recording(recording)
    window = new_window()
    bar = child(window, "recoveryBar")
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    assert "recorded for interview.wav" in bar.text
    click(qtbot, window, "recoveryBarFirst")
    qtbot.waitUntil(
        lambda: window.session.document is not None and window.session.document.history.can_undo,
        timeout=TIMEOUT_MS,
    )
    before, after = noise(round(6.0 * RATE), level=0.4, seed=1), samples(window)
    stop = window.session.cursor
    assert stop >= RATE + frames
    assert np.array_equal(after[:RATE], before[:RATE])
    assert np.array_equal(after[stop:], before[RATE:])


def test_what_is_not_wanted_back_is_gone(
    studio: SoundServer, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    killed_while_recording()
    window = new_window()
    bar = child(window, "recoveryBar")
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
    click(qtbot, window, "recoveryBarSecond")
    qtbot.waitUntil(lambda: not any(recovery_folder().glob("*.capture")), timeout=TIMEOUT_MS)


def test_closing_in_mid_recording_keeps_it_for_the_next_start(
    window: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window.recording.toggle()
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: window.recording.recorder.frames > RATE // 2, timeout=TIMEOUT_MS)
    window.leave()
    again = new_window()
    bar = child(again, "recoveryBar")
    qtbot.waitUntil(bar.isVisible, timeout=TIMEOUT_MS)
