"""Clips are dragged with the mouse in the real window.

Modules: gui.views.clip_dragging, gui.views.clip_drag, gui.views.clip_preview.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import labels, laid_out, open_file, press

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.track_edits import add_track, set_track_envelope
from voicestudio.document.timeline.clips import clips
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.sound_lane import SoundLane

LEFT, CTRL, NONE = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
MUSIC = noise(RATE, 1, level=0.2, seed=2)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A voice of two seconds, a second of music from 1 s on, and a stereo one from 3 s on."""
    soundfile.write(tmp_path / "voice.wav", noise(2 * RATE, level=0.3, seed=1), RATE, "FLOAT")
    open_file(window, tmp_path / "voice.wav", qtbot)
    for start, sound in ((1, MUSIC), (3, noise(RATE, 2, level=0.1, seed=3))):
        assert window.session.tracks is not None
        clip = Timeline.from_medium(ArrayMedium(sound, RATE))
        window.session.apply(add_track(window.session.tracks, clip, start * RATE))
    window.session.select(0, 0)
    laid_out(qtbot)
    return window


def lane(window: MainWindow, number: int) -> SoundLane:
    return window.tracks.stack.lanes()[number]


def at(view: SoundLane, seconds: float, y: int = 30) -> QPoint:
    return QPoint(round(view.x_of(seconds * RATE)), y)


def drag(
    qtbot: QtBot,
    view: SoundLane,
    start: QPoint,
    to: tuple[QWidget, QPoint],
    keys: Qt.KeyboardModifier = CTRL,
    *,
    drop: bool = True,
) -> None:
    """Drag from a point of a lane to a point of another one."""
    stop = view.mapFromGlobal(to[0].mapToGlobal(to[1]))
    qtbot.mousePress(view, LEFT, keys, start)
    for point in (start + QPoint(5, 0), stop):
        qtbot.mouseMove(view, point)
    if drop:
        qtbot.mouseRelease(view, LEFT, keys, stop)


def places(window: MainWindow) -> list[list[tuple[float, float]]]:
    """Where clips begin and end, in seconds, in each track."""
    assert window.session.tracks is not None
    found = (clips(timeline) for timeline in window.session.tracks.timelines)
    return [[(c.start / RATE, c.stop / RATE) for c in track] for track in found]


@pytest.mark.parametrize(("y", "keys"), [(30, CTRL), (4, NONE)])
def test_a_clip_is_dragged_along_its_track_and_snaps(
    opened: MainWindow, qtbot: QtBot, y: int, keys: Qt.KeyboardModifier
) -> None:
    view, before = lane(opened, 1), len(labels(opened))
    near = 3.0 + 4 * view.frames_per_pixel / RATE
    drag(qtbot, view, at(view, 1.5, y), (view, at(view, near + 0.5, y)), keys)
    assert places(opened)[1] == [(3.0, 4.0)], "the start of the other clip"
    timeline = opened.session.timeline
    assert timeline is not None
    np.testing.assert_array_equal(timeline.read(3 * RATE, RATE), MUSIC)
    assert opened.session.focus == 1
    assert opened.session.selection == (3 * RATE, 4 * RATE)
    assert labels(opened)[before:] == ("Move clip",)
    press(qtbot, opened, "Ctrl+Z")
    assert places(opened)[1] == [(1.0, 2.0)]


def test_a_clip_is_dragged_to_another_track_and_never_over_sound(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view, other = lane(opened, 1), lane(opened, 2)
    preview = opened.tracks.stack.clips.preview
    drag(qtbot, view, at(view, 1.5), (other, at(other, 0.8)), drop=False)
    assert preview.isVisible()
    assert preview.fits
    assert preview.place is not None
    assert preview.place.top() == other.mapTo(preview.parentWidget(), QPoint()).y()
    qtbot.mouseRelease(view, LEFT, CTRL, view.mapFromGlobal(other.mapToGlobal(at(other, 0.8))))
    assert not preview.isVisible()
    assert places(opened)[1] == []
    (start, stop), (later, _) = places(opened)[2]
    assert (stop - start, later) == pytest.approx((1.0, 3.0))
    assert start == pytest.approx(0.3, abs=0.02)
    view, other = lane(opened, 2), lane(opened, 0)
    drag(qtbot, view, at(view, 3.5), (other, at(other, 1.0)), drop=False)
    assert not preview.fits
    qtbot.mouseRelease(view, LEFT, CTRL, view.mapFromGlobal(other.mapToGlobal(at(other, 1.0))))
    assert places(opened)[2][1] == pytest.approx((3.0, 4.0))


def test_ends_are_pulled_in_and_out_again(opened: MainWindow, qtbot: QtBot) -> None:
    view = lane(opened, 1)
    qtbot.mouseMove(view, at(view, 1.5, 4))
    qtbot.waitUntil(
        lambda: view.cursor().shape() == Qt.CursorShape.OpenHandCursor, timeout=TIMEOUT_MS
    )
    drag(qtbot, view, at(view, 1.0), (view, at(view, 1.3)))
    (start, stop) = places(opened)[1][0]
    assert start == pytest.approx(1.3, abs=0.02)
    assert stop == 2.0
    assert labels(opened)[-1] == "Trim clip"
    view = lane(opened, 1)
    drag(qtbot, view, at(view, start), (view, at(view, 0.2)))
    assert places(opened)[1] == [(1.0, 2.0)]
    timeline = opened.session.timeline
    assert timeline is not None
    np.testing.assert_array_equal(timeline.read(RATE, RATE), MUSIC)


def test_of_a_clip_that_is_trimmed_away_something_stays_to_be_grabbed(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = lane(opened, 1)
    drag(qtbot, view, at(view, 1.0), (view, at(view, 2.5)))
    (start, stop) = places(opened)[1][0]
    assert stop == 2.0
    pixels = (stop - start) * RATE / view.frames_per_pixel
    assert 5 < pixels < 8
    view = lane(opened, 1)
    drag(qtbot, view, at(view, start), (view, at(view, 0.2)))
    assert places(opened)[1] == [(1.0, 2.0)]


def test_a_clip_over_the_end_of_another_one_is_cross_faded(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view, preview = lane(opened, 1), opened.tracks.stack.clips.preview
    drag(qtbot, view, at(view, 1.5), (lane(opened, 0), at(view, 2.0)), drop=False)
    assert preview.fits
    assert preview.crossed[0] == pytest.approx(view.x_of(RATE) - view.x_of(RATE / 2), abs=1.5)
    assert preview.crossed[1] == 0
    drop = lane(opened, 0).mapToGlobal(at(view, 2.0))
    qtbot.mouseRelease(view, LEFT, CTRL, view.mapFromGlobal(drop))
    (first, second) = places(opened)[0]
    assert first == (0.0, 2.0)
    assert second == pytest.approx((1.5, 2.5), abs=0.02)
    voice = opened.session.timeline
    assert voice is not None
    start = round(second[0] * RATE)
    count = 2 * RATE - start
    angle = np.pi / 2 * (np.arange(count) + 1)[:, np.newaxis] / (count + 1)
    speech = noise(2 * RATE, level=0.3, seed=1)[start:]
    expected = np.cos(angle) * speech + np.sin(angle) * MUSIC[:count]
    np.testing.assert_allclose(voice.read(start, count), expected, atol=1e-6)
    np.testing.assert_array_equal(voice.read(2 * RATE, 1000), MUSIC[count : count + 1000])
    # Its end is taken hold of inside the other clip.
    view = lane(opened, 0)
    drag(qtbot, view, at(view, 2.0), (view, at(view, 1.8)))
    assert places(opened)[0][0] == pytest.approx((0.0, 1.8), abs=0.02)
    press(qtbot, opened, "Ctrl+Z")
    press(qtbot, opened, "Ctrl+Z")
    assert places(opened)[:2] == [[(0.0, 2.0)], [(1.0, 2.0)]]


def test_a_moved_clip_takes_its_curve_to_another_track(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.session.tracks is not None
    curve = Envelope(((RATE, 0.0), (2 * RATE, -12.0)))
    opened.session.apply(set_track_envelope(opened.session.tracks, 1, curve))
    opened.session.select(0, 0)
    view, other = lane(opened, 1), lane(opened, 0)
    drag(qtbot, view, at(view, 1.3), (other, at(other, 2.8)))
    start = round(places(opened)[0][1][0] * RATE)
    after = opened.session.tracks
    frames = np.arange(0, RATE, 1000)
    np.testing.assert_allclose(
        after[0].envelope.db_at(start + frames), curve.db_at(RATE + frames), atol=1e-4
    )
    assert after[0].envelope.db_at(RATE) == 0.0
    press(qtbot, opened, "Ctrl+Z")
    assert opened.session.tracks[0].envelope == Envelope()
    assert opened.session.tracks[1].envelope == curve


def test_escape_ends_a_drag_and_a_click_puts_the_cursor(opened: MainWindow, qtbot: QtBot) -> None:
    view, before = opened.tracks.waveform, labels(opened)
    assert opened.session.focus == 2
    drag(qtbot, view, at(view, 3.5), (view, at(view, 1.0)), drop=False)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, CTRL, at(view, 1.0))
    assert labels(opened) == before
    other = lane(opened, 1)
    with qtbot.waitSignal(opened.tracks.clicked):  # what plays goes on from there
        qtbot.mouseClick(other, LEFT, CTRL, at(other, 1.5))
    assert opened.session.focus == 1
    assert opened.session.cursor == pytest.approx(1.5 * RATE, abs=RATE / 20)
    assert labels(opened) == before


def test_cut_sound_is_pasted_into_a_gap_of_another_track(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.set_focus(1)
    opened.session.select(RATE, 2 * RATE)
    press(qtbot, opened, "Ctrl+C")
    opened.session.set_focus(2)
    opened.session.select(RATE, RATE)
    press(qtbot, opened, "Ctrl+V")
    qtbot.waitUntil(lambda: labels(opened)[-1] == "Paste")
    assert places(opened)[2] == [(1.0, 2.0), (3.0, 4.0)]
