"""Recording two inputs at once to a track each, from a real sound server.

Modules: gui.recording.channel_choice, gui.recording.choices_menu.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot
from recording_driver import (
    RATE,
    killed_while_recording,
    reached,
    record_for,
    silence,
    take,
    where,
)
from sound_server import SoundServer
from sounds import noise
from window_driver import TIMEOUT_MS, child, click, labels, open_file, samples, settled

from voicestudio.audio.growing import GrowingFile
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing.track_edits import add_empty_track
from voicestudio.document.project.autosave import recovery_folder
from voicestudio.document.project.captures import Capture, Place, left_captures
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.takes_stretches import recorded_at
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.recording.channel_choice import ChannelChoice
from voicestudio.gui.shell.main_window import MainWindow

FADE = 240


@pytest.fixture
def window(new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot) -> MainWindow:
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "inputDevice", QComboBox).count() > 1)
    return window


def choose_two_tracks(window: MainWindow) -> None:
    channels = child(window, "recordChannels", ChannelChoice)
    channels.setCurrentIndex(channels.findText("2 tracks"))
    channels.activated.emit(channels.currentIndex())


def heard_in(track: np.ndarray, voice: np.ndarray) -> bool:
    at = where(track, voice)
    return at >= 0 and np.allclose(track[at : at + len(voice)], voice, atol=1e-6)


def speak_twice(window: MainWindow, studio: SoundServer, qtbot: QtBot) -> np.ndarray:
    """Let two people speak, each into an input, until both have been recorded."""
    voices = noise(round(0.5 * RATE), 2, level=0.4, seed=7)
    studio.speak(voices)
    qtbot.waitUntil(studio.is_silent, timeout=TIMEOUT_MS)
    recorder = window.recording.recorder
    enough = recorder.frames + RATE // 2
    qtbot.waitUntil(lambda: recorder.frames > enough, timeout=TIMEOUT_MS)
    return voices


def test_two_inputs_become_two_tracks_of_a_new_recording(
    window: MainWindow,
    studio: SoundServer,
    new_window: Callable[[], MainWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    silence(window)
    choose_two_tracks(window)
    assert (Settings().input_channels, Settings().inputs_apart) == (2, True)
    window.recording.toggle()
    reached(window, qtbot, "recording")
    voices = speak_twice(window, studio, qtbot)
    assert len(window.recording.strip.meter._bars) == 2
    take(window, qtbot, 0.1)
    session = window.session
    assert session.document is not None
    tracks = session.document.tracks
    assert [track.name for track in tracks] == ["Input 1", "Input 2"]
    assert [track.timeline.channels for track in tracks] == [1, 1]
    assert tracks.timelines[0].frames == tracks.timelines[1].frames == session.cursor
    first, second = (line.read(0, line.frames)[:, 0] for line in tracks.timelines)
    assert heard_in(first, voices[:, 0])
    assert not heard_in(first, voices[:, 1])
    assert heard_in(second, voices[:, 1])
    assert where(first, voices[:, 0]) == where(second, voices[:, 1])
    assert labels(window) == ("New", "Record")
    # It is one step, and is there again when the project is opened.
    with qtbot.waitSignal(window.files.journal.saved, timeout=TIMEOUT_MS):
        window.files.journal.save(tmp_path / "two.vstudio")
    session.undo()
    assert session.frames == 0
    session.redo()
    assert [track.name for track in session.document.tracks] == ["Input 1", "Input 2"]
    settled(window, qtbot)
    window.leave()
    again = new_window()
    open_file(again, tmp_path / "two.vstudio", qtbot)
    assert again.session.document is not None
    kept = again.session.document.tracks
    assert [track.name for track in kept] == ["Input 1", "Input 2"]
    assert np.array_equal(kept.timelines[1].read(0, len(second))[:, 0], second)


def test_beside_what_is_there_both_begin_at_the_cursor(
    window: MainWindow, studio: SoundServer, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "music.wav"
    soundfile.write(path, noise(4 * RATE, level=0.1, seed=3), RATE, subtype="FLOAT")
    open_file(window, path, qtbot)
    before = samples(window)
    window.session.select(RATE, RATE)
    window.actions_["record_panel"].trigger()
    choose_two_tracks(window)
    assert child(window, "recordTrack", QToolButton).isChecked()
    assert not child(window, "recordInsert", QToolButton).isEnabled()
    assert "2 of them, from 0:01.0 on" in child(window, "recordPlace", QLabel).text()
    window.recording.toggle()
    # The pre-roll comes first, for new tracks, too.
    reached(window, qtbot, "leading")
    reached(window, qtbot, "recording")
    speak_twice(window, studio, qtbot)
    take(window, qtbot, 0.1)
    assert window.session.document is not None
    music, *inputs = window.session.document.tracks
    assert np.array_equal(music.timeline.read(0, len(before)), before)
    assert [track.name for track in inputs] == ["Input 1", "Input 2"]
    for track in inputs:
        assert is_gap(track.timeline.slice(0, RATE))
        assert not is_gap(track.timeline.slice(RATE, RATE + RATE // 4))
    window.session.undo()
    assert len(window.session.document.tracks) == 1
    assert np.array_equal(samples(window), before)


def sounds(window: MainWindow) -> list[np.ndarray]:
    """The sound of each track."""
    assert window.session.document is not None
    return [line.read(0, line.frames)[:, 0] for line in window.session.document.tracks.timelines]


def test_going_on_records_into_the_same_two_tracks(
    window: MainWindow, studio: SoundServer, qtbot: QtBot
) -> None:
    session = window.session
    silence(window)
    choose_two_tracks(window)
    record_for(window, qtbot, 0.6)
    first = sounds(window)
    assert child(window, "recordEnd", QToolButton).isChecked()
    assert "On 2 tracks" in child(window, "recordPlace", QLabel).text()
    record_for(window, qtbot, 0.3)
    longer = sounds(window)
    assert len(longer) == 2
    assert len(longer[0]) == len(longer[1]) > len(first[0]) + 0.3 * RATE
    assert all(map(np.array_equal, (line[: len(first[0])] for line in longer), first))
    # Over a selection both are replaced, and what was there is a take of each.
    start, stop = RATE // 10, RATE // 2
    session.select(start, stop)
    studio.speak(noise(4 * RATE, 2, level=0.4, seed=9))
    window.recording.toggle()
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)
    assert labels(window)[-1] == "Record on 2 tracks"
    for now, before in zip(sounds(window), longer, strict=True):
        assert np.array_equal(now[:start], before[:start])
        assert np.array_equal(now[stop:], before[stop:])
        assert not np.array_equal(now, before)
    session.select_all_tracks()
    window.takes.choose(0)
    assert all(map(np.array_equal, sounds(window), longer))
    assert labels(window)[-1] == "Choose Before on 2 tracks"
    # One more take, of both again.
    window.actions_["record_take"].trigger()
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)
    assert session.document is not None
    for timeline in session.document.tracks.timelines:
        stretch = recorded_at(timeline, start)
        assert stretch is not None
        assert stretch.takes.names == ("Before", "Take 1", "Take 2")


def test_two_inputs_left_by_a_crash_never_go_over_anything(
    studio: SoundServer, new_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    path, before = tmp_path / "interview.wav", noise(2 * RATE, level=0.4, seed=1)
    soundfile.write(path, before, RATE, subtype="FLOAT")
    where = (path.name, str(path), RATE, 2 * RATE, RATE // 2, RATE)
    capture = Capture.create(recovery_folder(), Place(*where, mode="replace", apart=True))
    file = GrowingFile(capture.path, RATE, 2)
    voices = noise(RATE, 2, level=0.4, seed=2)
    file.append(voices)
    file.close()
    capture.release()
    window = new_window()
    qtbot.waitUntil(child(window, "recoveryBar").isVisible, timeout=TIMEOUT_MS)
    click(qtbot, window, "recoveryBarFirst")
    document = window.session
    qtbot.waitUntil(
        lambda: document.tracks is not None and len(document.tracks) == 3, timeout=TIMEOUT_MS
    )
    kept, *inputs = sounds(window)
    assert np.array_equal(kept[: 2 * RATE], before[:, 0])
    for number, track in enumerate(inputs):
        there = track[RATE // 2 : RATE // 2 + RATE]
        assert np.array_equal(there[FADE:-FADE], voices[FADE:-FADE, number])


def test_a_killed_window_gives_both_tracks_back(
    studio: SoundServer, new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    settings = Settings()
    settings.input_channels, settings.inputs_apart = 2, True
    settings.sync()
    frames = killed_while_recording()
    window = new_window()
    qtbot.waitUntil(child(window, "recoveryBar").isVisible, timeout=TIMEOUT_MS)
    click(qtbot, window, "recoveryBarFirst")
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=TIMEOUT_MS)
    assert window.session.document is not None
    tracks = window.session.document.tracks
    assert [track.name for track in tracks] == ["Input 1", "Input 2"]
    assert all(timeline.frames >= frames for timeline in tracks.timelines)
    qtbot.waitUntil(lambda: window.files.journal.idle, timeout=TIMEOUT_MS)
    assert left_captures([]) == []


def test_where_there_is_no_room_for_the_tracks_nothing_begins(
    window: MainWindow, qtbot: QtBot
) -> None:
    document = Document(ArrayMedium(noise(RATE, level=0.1, seed=5), RATE))
    while len(document.tracks) < 31:
        document.history.push(add_empty_track(document.tracks, 1))
    window.session.set_document(document)
    choose_two_tracks(window)
    window.recording.toggle()
    assert not window.recording.busy
    qtbot.waitUntil(lambda: "32 tracks" in window.messages.text, timeout=TIMEOUT_MS)
    assert len(document.tracks) == 31


def test_an_input_offers_what_it_can_do_and_the_choice_is_kept(qtbot: QtBot) -> None:
    choice = ChannelChoice()
    qtbot.addWidget(choice)
    choice.choose(4, True)
    choice.offer(2)
    assert (choice.channels, choice.apart) == (2, True)
    assert choice.count() == 3
    choice.offer(1)
    assert (choice.channels, choice.apart) == (1, False)
    choice.offer(32)
    assert (choice.channels, choice.apart) == (4, True)
    assert choice.itemText(choice.count() - 1) == "8 tracks"


def test_a_single_input_is_not_mixed_with_the_other_and_is_remembered(
    new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot
) -> None:
    settings = Settings()
    settings.first_input = 2
    settings.sync()
    window = new_window()
    inputs = child(window, "recordInputs", QComboBox)
    qtbot.waitUntil(lambda: inputs.currentText() == "Input 2")
    silence(window)
    window.recording.toggle()
    reached(window, qtbot, "recording")
    voices = speak_twice(window, studio, qtbot)
    take(window, qtbot, 0.1)
    assert samples(window).shape[1] == 1
    assert heard_in(samples(window)[:, 0], voices[:, 1])
    inputs.setCurrentIndex(0)
    inputs.activated.emit(0)
    assert Settings().first_input == 0


def test_what_a_narrow_window_has_no_room_for_is_in_a_menu(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["record_panel"].trigger()
    window.resize(911, 512)
    options = child(window, "recordOptions", QToolButton)
    qtbot.waitUntil(options.isVisible)
    assert not child(window, "recordChannels").isVisible()
    options.menu().aboutToShow.emit()
    offered = {action.text(): action for action in options.menu().actions()}
    channels = offered["Channels to record"].menu()
    next(action for action in channels.actions() if action.text() == "2 tracks").trigger()
    assert window.recording.strip.channels.apart
    assert Settings().inputs_apart
    for name, widget in (("Count-in", "recordCountIn"), ("Pre-roll", "recordPreRoll")):
        assert (name in offered) != child(window, widget).isVisible()
    window.resize(1500, 700)
    qtbot.waitUntil(lambda: not options.isVisible())
    assert child(window, "recordChannels", QComboBox).currentText() == "2 tracks"
