"""Clips are split, joined, slid and nudged by commands of the window, and slid with the mouse."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from window_driver import labels, open_file, press

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.clips import clips
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow

VOICE, MUSIC = noise(2 * RATE, level=0.3, seed=1), noise(RATE, level=0.2, seed=2)
STEP = RATE // 100


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A voice of two seconds, which has the focus, and a second of music from 0.5 s on."""
    soundfile.write(tmp_path / "voice.wav", VOICE, RATE, "FLOAT")
    open_file(window, tmp_path / "voice.wav", qtbot)
    assert window.session.tracks is not None
    clip = Timeline.from_medium(ArrayMedium(MUSIC, RATE))
    window.session.apply(add_track(window.session.tracks, clip, RATE // 2))
    window.session.set_focus(0)
    window.session.select(RATE, RATE)
    return window


def places(window: MainWindow, number: int = 0) -> list[tuple[int, int]]:
    assert window.session.tracks is not None
    track = window.session.tracks[number]
    return [tuple(clip) for clip in clips(track.timeline, window.session.splits_of(number))]


def heard(window: MainWindow) -> np.ndarray:
    return window.session.open_timeline.read(0, window.session.open_timeline.frames)


def test_a_split_applies_to_all_tracks_in_time_or_to_one(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Ctrl+I")
    assert places(opened) == [(0, RATE), (RATE, 2 * RATE)]
    assert places(opened, 1) == [(RATE // 2, RATE), (RATE, 3 * RATE // 2)]
    press(qtbot, opened, "Ctrl+J")
    assert places(opened) == [(0, 2 * RATE)]
    assert len(places(opened, 1)) == 1
    opened.actions_["all_in_time"].trigger()
    press(qtbot, opened, "Ctrl+I")
    assert len(places(opened)) == 2
    assert len(places(opened, 1)) == 1
    press(qtbot, opened, "Ctrl+Z")
    assert len(places(opened)) == 1
    opened.actions_["all_in_time"].trigger()


def test_clips_and_splits_are_nudged(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Ctrl+I")
    press(qtbot, opened, "Alt+.")
    assert places(opened) == [(0, RATE + STEP), (RATE + STEP, 2 * RATE)]
    assert opened.session.cursor == RATE + STEP, "it goes along"
    press(qtbot, opened, "Alt+,")
    press(qtbot, opened, "Alt+,")
    assert places(opened)[0] == (0, RATE - STEP)
    np.testing.assert_array_equal(heard(opened), VOICE)
    opened.session.select(3 * RATE // 2, 3 * RATE // 2)
    press(qtbot, opened, "Alt+.")
    press(qtbot, opened, "Alt+.")
    assert places(opened)[1] == (RATE + STEP, 2 * RATE + 2 * STEP)
    assert labels(opened)[-2:] == ("Nudge clip", "Nudge clip")
    opened.session.select(0, 0)
    press(qtbot, opened, "Alt+,")
    assert "start of the recording" in opened.messages.text


def test_the_sound_is_slid_by_keys_and_with_alt(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(RATE, 3 * RATE // 2)
    press(qtbot, opened, "Ctrl+I")
    press(qtbot, opened, "Ctrl+Alt+.")
    expected = VOICE.copy()
    expected[RATE : 3 * RATE // 2] = VOICE[RATE - STEP : 3 * RATE // 2 - STEP]
    np.testing.assert_array_equal(heard(opened), expected)
    press(qtbot, opened, "Ctrl+Alt+,")
    np.testing.assert_array_equal(heard(opened), VOICE)
    opened.session.select(0, 0)  # its handles would be in the way
    view, preview = opened.tracks.waveform, opened.tracks.stack.clips.preview
    start = QPoint(round(view.x_of(1.25 * RATE)), 4)
    left, alt = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
    qtbot.mousePress(view, left, alt, start)
    for by in (10, 40):
        qtbot.mouseMove(view, start + QPoint(by, 0))
    assert preview.later == pytest.approx(40, abs=1)
    place = preview.place
    assert place is not None
    assert place.width() == pytest.approx(view.x_of(RATE / 2) - view.x_of(0), abs=1)
    qtbot.mouseRelease(view, left, alt, start + QPoint(40, 0))
    by = round(40 * view.frames_per_pixel)
    assert places(opened)[1] == (RATE, 3 * RATE // 2), "the clip stays"
    shifts = [d for d in range(by - 200, by + 200) if heard(opened)[RATE] == VOICE[RATE - d]]
    assert len(shifts) == 1
    expected[RATE : 3 * RATE // 2] = VOICE[RATE - shifts[0] : 3 * RATE // 2 - shifts[0]]
    np.testing.assert_array_equal(heard(opened), expected)
    press(qtbot, opened, "Ctrl+Z")
    np.testing.assert_array_equal(heard(opened), VOICE)


def test_in_a_gap_there_is_no_clip(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.set_focus(1)
    opened.session.select(0, 0)
    before = labels(opened)
    press(qtbot, opened, "Ctrl+Alt+.")
    assert "no clip here" in opened.messages.text
    assert labels(opened) == before
