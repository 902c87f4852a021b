"""Ducking in the real window: asked for, found in the background, one step to undo.

Modules: gui.tracks.duck_dialog.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, click, open_file, press

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow

SPOKEN = 2.0, 3.5


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Somebody who speaks from 2.0 to 3.5 s, and six seconds of music with the focus."""
    voice = noise(6 * RATE, level=0.0005, seed=1)
    first, last = (round(second * RATE) for second in SPOKEN)
    voice[first:last] += noise(last - first, level=0.4, seed=2)
    path = tmp_path / "voice.wav"
    soundfile.write(path, voice, RATE, "FLOAT")
    open_file(window, path, qtbot)
    assert window.session.tracks is not None
    music = Timeline.from_medium(ArrayMedium(noise(6 * RATE, level=0.2, seed=3), RATE))
    window.session.apply(add_track(window.session.tracks, music, 0, "Music"))
    return window


def curve(window: MainWindow) -> Envelope:
    assert window.session.tracks is not None
    return window.session.tracks[1].envelope


def duck(window: MainWindow, qtbot: QtBot, depth_db: float) -> None:
    press(qtbot, window, "Shift+D")
    dialog = child(window, "duckDialog")
    child(dialog, "duckDepth", QDoubleSpinBox).setValue(depth_db)
    with qtbot.waitSignal(window.ducking.task.ended, timeout=TIMEOUT_MS):
        click(qtbot, dialog, "duckApply")


def test_music_makes_way_for_speech_in_one_step(opened: MainWindow, qtbot: QtBot) -> None:
    duck(opened, qtbot, 12.0)
    frames, gains_db = np.array(curve(opened).points).T
    assert gains_db.tolist() == [0.0, -12.0, -12.0, 0.0]
    expected = (SPOKEN[0] - 0.3, SPOKEN[0], SPOKEN[1] + 0.5, SPOKEN[1] + 1.5)
    np.testing.assert_allclose(frames / RATE, expected, atol=0.06)
    assert opened.tracks.waveform.curve.visible
    press(qtbot, opened, "Ctrl+Z")
    assert not curve(opened)
    assert opened.settings.duck_depth == 120


def test_without_speaking_tracks_there_is_nothing_to_do(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Shift+D")
    dialog = child(opened, "duckDialog")
    child(dialog, "duckUnder_0", QCheckBox).setChecked(False)
    assert not child(dialog, "duckApply").isEnabled()
    dialog.reject()


def test_a_silent_track_has_no_speech(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.set_focus(0)
    opened.session.select(0, 6 * RATE)
    press(qtbot, opened, "Ctrl+L")
    opened.session.set_focus(1)
    duck(opened, qtbot, 12.0)
    assert not curve(opened)
    assert "No speech was found" in opened.messages.text
