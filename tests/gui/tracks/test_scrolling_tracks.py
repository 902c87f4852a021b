"""Many tracks scroll by a bar over them, and whatever is dragged beyond an edge scrolls the view.

Modules: gui.views.edge_scroll, gui.widgets.overlay_bar.
"""

from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import open_file, settled

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.track_edits import add_empty_track, add_track
from voicestudio.document.timeline.clips import clips
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.sound_lane import SoundLane

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
COUNT = 32


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Thirty-two tracks: a voice of ten seconds, and a second of it at once on the others."""
    voice = noise(10 * RATE, level=0.3, seed=1)
    soundfile.write(tmp_path / "voice.wav", voice, RATE, "FLOAT")
    open_file(window, tmp_path / "voice.wav", qtbot)
    clip = Timeline.from_medium(ArrayMedium(voice[:RATE], RATE))
    for _ in range(COUNT - 1):
        assert window.session.tracks is not None
        window.session.apply(add_track(window.session.tracks, clip, RATE))
    window.session.set_focus(0)
    window.session.select(0, 0)
    bar = window.tracks.stack.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == 0)
    return window


def test_a_bar_lies_over_the_tracks_and_takes_no_width(opened: MainWindow, qtbot: QtBot) -> None:
    stack = opened.tracks.stack
    bar, real = stack.bar, stack.verticalScrollBar()
    assert bar.isVisible()
    assert not real.isVisible()
    lane = stack.lane(5)
    assert opened.tracks.waveform.width() == opened.tracks.ruler.width() == lane.width()
    assert bar.geometry().right() == stack.rect().right()
    assert bar.maximum() == real.maximum()
    end = bar.rect().bottomLeft() + QPoint(6, -3)
    while bar.value() < bar.maximum():
        before = bar.value()
        qtbot.mouseClick(bar, LEFT, pos=end)
        assert bar.value() > before
    assert real.value() == real.maximum()
    last = stack.headers[-1]
    assert stack.viewport().rect().contains(last.mapTo(stack.viewport(), QPoint(5, 5)))
    opened.session.set_focus(1)
    qtbot.waitUntil(lambda: bar.value() < 200)  # the track that has the focus is seen
    assert bar.value() == real.value()
    while opened.session.document is not None and opened.session.document.history.can_undo:
        opened.session.undo()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_clip_that_is_dragged_beyond_an_edge_scrolls(opened: MainWindow, qtbot: QtBot) -> None:
    stack, session = opened.tracks.stack, opened.session
    session.set_view(0, 2 * RATE)
    lane = stack.lane(1)
    start = QPoint(round(lane.x_of(1.5 * RATE)), 30)
    qtbot.mousePress(lane, LEFT, CTRL, start)
    qtbot.mouseMove(lane, start + QPoint(5, 0))
    right = QPoint(lane.width() + 60, 30)
    qtbot.mouseMove(lane, right)
    qtbot.waitUntil(lambda: session.view[0] > RATE)
    below = QPoint(start.x(), stack.viewport().height() + 80)
    qtbot.mouseMove(lane, lane.mapFromGlobal(stack.viewport().mapToGlobal(below)))
    bar = stack.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 300)
    view = session.view
    inside = stack.viewport().mapToGlobal(QPoint(start.x(), stack.viewport().height() // 2))
    qtbot.mouseMove(lane, lane.mapFromGlobal(inside))
    rows, place = bar.value(), stack.clips.preview.place
    assert place is not None
    left = round(place.left() - lane.mapTo(lane.window(), QPoint()).x())
    assert session.view == view
    assert left < start.x() < left + place.width()
    qtbot.mouseRelease(lane, LEFT, CTRL, lane.mapFromGlobal(inside))
    assert bar.value() == pytest.approx(rows, abs=200)
    assert session.tracks is not None
    moved = [t.number for t in session.tracks if len(clips(t.timeline, t.splits)) == 2]
    assert moved == [session.focus]
    assert session.focus > 2
    track = session.tracks[session.focus]
    (clip,) = (c for c in clips(track.timeline, track.splits) if c.start != RATE)
    assert clip.start > 1.2 * RATE


def test_escape_ends_the_scrolling(opened: MainWindow, qtbot: QtBot) -> None:
    stack, session = opened.tracks.stack, opened.session
    session.set_view(0, 2 * RATE)
    lane = stack.lane(1)
    start = QPoint(round(lane.x_of(1.5 * RATE)), 30)
    qtbot.mousePress(lane, LEFT, CTRL, start)
    qtbot.mouseMove(lane, start + QPoint(5, 0))
    qtbot.mouseMove(lane, QPoint(lane.width() + 60, 30))
    qtbot.waitUntil(lambda: session.view[0] > 0)
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert not stack.clips.scrolls
    qtbot.mouseRelease(lane, LEFT, CTRL, start)


class PaintedLanes(QObject):
    """Collects which lanes are painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lanes: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, SoundLane):
            self.lanes.add(watched.track)
        return False


def test_of_many_tracks_that_appear_only_those_in_sight_are_painted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "voice.wav"
    soundfile.write(path, noise(RATE, level=0.3, seed=1), RATE, "FLOAT")
    open_file(window, path, qtbot)
    for _ in range(20):
        window.session.apply(add_empty_track(window.session.open_tracks, 1))
    window.session.go_to(0)
    settled(window, qtbot)
    window.session.go_to(20)
    paints, stack = PaintedLanes(window), window.tracks.stack
    for lane in stack.lanes().values():
        lane.installEventFilter(paints)
    qtbot.waitUntil(lambda: 20 in paints.lanes, timeout=TIMEOUT_MS)
    assert len(paints.lanes) < 10
