"""A ducked curve follows the speech in the real window, in the step of the edit itself."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, press, settled

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.medium import ArrayMedium
from voicestudio.cli import main
from voicestudio.document.editing.track_edits import add_track, rename_track
from voicestudio.document.export_request import ExportRequest
from voicestudio.document.project.project import Project
from voicestudio.document.project.unsaved_work import unsaved_work
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def ducked(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Speech at 2 and 6 s with the focus, over music that was ducked under it."""
    voice = noise(9 * RATE, level=0.0005, seed=1)
    for second in (2, 6):
        voice[second * RATE : (second + 1) * RATE] += noise(RATE, level=0.4, seed=2)
    path = tmp_path / "voice.wav"
    soundfile.write(path, voice, RATE, "FLOAT")
    open_file(window, path, qtbot)
    session = window.session
    assert session.tracks is not None
    session.apply(rename_track(session.tracks, 0, "Anna & Ben"))
    music = Timeline.from_medium(ArrayMedium(noise(9 * RATE, level=0.2, seed=3), RATE))
    session.apply(add_track(session.tracks, music, 0, "Music"))
    press(qtbot, window, "Shift+D")
    with qtbot.waitSignal(window.ducking.task.ended, timeout=TIMEOUT_MS):
        click(qtbot, child(window, "duckDialog"), "duckApply")
    session.set_focus(0)
    return window


def curve(window: MainWindow) -> Envelope:
    assert window.session.tracks is not None
    return window.session.tracks[1].envelope


def falls(window: MainWindow) -> list[float]:
    points = curve(window).points
    return [round(frame / RATE, 1) for frame, gain_db in points if gain_db == -15.0][::2]


def silence(window: MainWindow, qtbot: QtBot, start: float, stop: float) -> None:
    window.session.select(round(start * RATE), round(stop * RATE))
    with qtbot.waitSignal(window.following.followed, timeout=TIMEOUT_MS):
        press(qtbot, window, "Ctrl+L")


def test_undoing_the_edit_brings_the_old_curve_back(ducked: MainWindow, qtbot: QtBot) -> None:
    assert falls(ducked) == [2.0, 6.0]
    before, curve_before = labels(ducked), curve(ducked)
    silence(ducked, qtbot, 1.5, 3.5)
    assert falls(ducked) == [6.0]
    assert ducked.session.selection == (round(1.5 * RATE), round(3.5 * RATE))
    assert labels(ducked) == (*before, "Silence")
    press(qtbot, ducked, "Ctrl+Z")
    assert curve(ducked) == curve_before
    assert not ducked.following.busy
    press(qtbot, ducked, "Ctrl+Shift+Z")
    assert falls(ducked) == [6.0]
    assert not ducked.following.busy


def test_undone_at_once_nothing_is_made_anew(ducked: MainWindow, qtbot: QtBot) -> None:
    curve_before = curve(ducked)
    ducked.session.select(round(1.5 * RATE), round(3.5 * RATE))
    press(qtbot, ducked, "Ctrl+L")
    assert ducked.following.busy
    press(qtbot, ducked, "Ctrl+Z")
    assert not ducked.following.busy
    assert curve(ducked) == curve_before
    with qtbot.waitSignal(ducked.following.followed, timeout=TIMEOUT_MS):
        press(qtbot, ducked, "Ctrl+Shift+Z")
    assert falls(ducked) == [6.0]
    press(qtbot, ducked, "Ctrl+Z")
    assert curve(ducked) == curve_before


def test_of_edits_in_a_row_each_gets_its_curve(ducked: MainWindow, qtbot: QtBot) -> None:
    """The first one when it is gone back to, and then redo still leads to the second one."""
    session = ducked.session
    session.select(round(1.5 * RATE), round(3.5 * RATE))
    press(qtbot, ducked, "Ctrl+L")
    silence(ducked, qtbot, 5.5, 7.5)
    assert curve(ducked) == Envelope()
    with qtbot.waitSignal(ducked.following.followed, timeout=TIMEOUT_MS):
        press(qtbot, ducked, "Ctrl+Z")
    assert falls(ducked) == [6.0]
    press(qtbot, ducked, "Ctrl+Shift+Z")
    assert curve(ducked) == Envelope()


def test_the_header_says_what_it_follows_until_it_is_changed_by_hand(
    ducked: MainWindow, qtbot: QtBot
) -> None:
    caption = child(ducked, "track_follows_1", QLabel)
    assert caption.isVisible()
    assert caption.text() == "Follows Anna & Ben"
    assert "Anna & Ben" in caption.toolTip()
    assert not child(ducked, "track_follows_0", QLabel).isVisible()
    ducked.session.select(0, RATE)
    ducked.session.set_focus(1)
    press(qtbot, ducked, "Alt+Shift+Up")
    assert not caption.isVisible()
    by_hand = curve(ducked)
    ducked.session.set_focus(0)
    ducked.session.select(round(1.5 * RATE), round(3.5 * RATE))
    press(qtbot, ducked, "Ctrl+L")
    assert not ducked.following.busy
    assert curve(ducked) == by_hand


def test_a_project_goes_on_following(ducked: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Saved before the curve caught up, and opened again."""
    folder, document = tmp_path / "talk.vstudio", ducked.session.document
    assert document is not None
    ducked.session.select(round(1.5 * RATE), round(3.5 * RATE))
    press(qtbot, ducked, "Ctrl+L")
    states = document.history.states
    Project.create(folder, document.path, states, len(states) - 1).close()
    with qtbot.waitSignal(ducked.following.followed, timeout=TIMEOUT_MS):
        pass
    settled(ducked, qtbot)
    press(qtbot, ducked, "Ctrl+Z")
    assert falls(ducked) == [2.0, 6.0]
    ducked.files.journal.let_go(lambda: None, discard=True)
    with qtbot.waitSignal(ducked.following.followed, timeout=TIMEOUT_MS):
        open_file(ducked, folder, qtbot)
    assert falls(ducked) == [6.0]
    assert labels(ducked)[-1] == "Silence"


def exported(window: MainWindow, qtbot: QtBot, path: Path) -> np.ndarray:
    session = window.session
    request = ExportRequest(path, ExportSettings("wavfloat", tags=False), 0, session.frames, False)
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        window.files.exporter.export(request)
    return soundfile.read(path, dtype="float32", always_2d=True)[0]


def test_an_export_at_once_has_the_curve_of_the_edited_speech(
    ducked: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Before the curve in the window has caught up; the same from the command line."""
    ducked.session.select(round(1.5 * RATE), round(3.5 * RATE))
    press(qtbot, ducked, "Ctrl+L")
    assert ducked.following.busy
    document = ducked.session.document
    assert document is not None
    folder, states = tmp_path / "talk.vstudio", document.history.states
    Project.create(folder, document.path, states, len(states) - 1).close()
    written = exported(ducked, qtbot, tmp_path / "at once.wav")
    qtbot.waitUntil(lambda: falls(ducked) == [6.0], timeout=TIMEOUT_MS)
    np.testing.assert_array_equal(written, document.sound.read(0, document.sound.frames))
    assert not document.modified
    of_project = tmp_path / "of project.wav"
    assert main(["export", str(folder), "-o", str(of_project)]) == 0
    assert np.abs(soundfile.read(of_project, always_2d=True)[0] - written).max() < 1e-4


def test_what_was_saved_before_the_curve_caught_up_is_saved(
    ducked: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    ducked.session.select(round(1.5 * RATE), round(3.5 * RATE))
    press(qtbot, ducked, "Ctrl+L")
    folder = tmp_path / "talk.vstudio"
    saved = ducked.files.journal.saved
    with qtbot.waitSignals([ducked.following.followed, saved], timeout=TIMEOUT_MS):
        ducked.files.journal.save(folder)
    assert ducked.session.document is not None
    assert not ducked.session.document.modified
    ducked.files.journal.let_go(lambda: None, discard=False)
    settled(ducked, qtbot)
    assert unsaved_work(folder) is None
