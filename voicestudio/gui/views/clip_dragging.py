"""Dragging clips with the mouse, along their track, to other tracks, and by their ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QScrollArea

from voicestudio.document.timeline.clips import TrackClip, clip_at, clips_between
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.canvas import EDGE_REACH
from voicestudio.gui.views.clip_drag import ClipDrag, Goal, Part
from voicestudio.gui.views.clip_painting import GRIP
from voicestudio.gui.views.clip_preview import ClipPreview
from voicestudio.gui.views.edge_scroll import EdgeScroll
from voicestudio.gui.views.snapping import REACH, places
from voicestudio.gui.views.sound_lane import SoundLane
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.texts import tr

_STILL = 3
"""Pixels the mouse has to move first."""

_LEAST_PIXELS, _LEAST_SECONDS = 6, 0.01
"""What stays of a clip whose end is dragged to the other one: it can be seen, and grabbed again."""

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


@dataclass
class _Held:
    """What is dragged: `grabbed` frames of it lie left of the mouse, which was pressed at a point.

    It has no goal before the mouse has moved.

    Attributes: at: Where the mouse is now, on the screen; free: whether nothing is snapped to.
    """

    drag: ClipDrag
    lane: SoundLane
    grabbed: float
    pressed: QPoint
    at: QPoint
    free: bool = False
    goal: Goal | None = None


class ClipDragging(QObject):
    """An event filter of lanes: with Ctrl, or by the bar at its top, a clip is dragged.

    An end of a clip is pulled instead where the press is near it; with Alt the sound under the
    clip is moved while its ends stay. Only the picture changes until the mouse is let go; Escape
    ends the drag. Alt pressed during the drag suspends snapping. Beyond an edge the view scrolls.

    Attributes: preview.

    Signals: edit_wanted(Edit); failed(str) with a message for the user.
    """

    edit_wanted = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        tracks: QScrollArea,
        lanes: Callable[[], Mapping[int, SoundLane]],
    ) -> None:
        super().__init__(tracks)
        inner = tracks.widget()
        assert inner is not None  # the rows, which the scroll area was given
        self._session, self._inner, self._lanes = session, inner, lanes
        self.preview = ClipPreview(self._inner)
        self._edges = EdgeScroll(session, tracks, self)
        self._edges.scrolled.connect(self._scrolled)
        self._enabled = True
        self._held: _Held | None = None
        session.timeline_changed.connect(self.cancel)

    @property
    def scrolls(self) -> bool:
        """Whether the view scrolls under what is dragged."""
        return self._edges.active

    def watch(self, lane: SoundLane) -> None:
        """Let clips of `lane` be dragged."""
        lane.installEventFilter(self)

    def set_enabled(self, on: bool) -> None:
        """Let clips be dragged, or not while nothing may be edited."""
        self._enabled = on
        if not on:
            self.cancel()

    def cancel(self) -> None:
        """End the drag without an edit."""
        if self._held is not None:
            self._held = None
            self._edges.stop()
            self.preview.end()

    # -- events -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent() if isinstance(watched, SoundLane):
                return self._mouse(watched, event)
            case QKeyEvent() if self._held is not None and event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
        return False

    def _mouse(self, lane: SoundLane, event: QMouseEvent) -> bool:
        held = self._held
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == _LEFT and held is None:
                return self._take(lane, event)
            case QEvent.Type.MouseMove if held is not None:
                self._move(held, event)
            case QEvent.Type.MouseMove if not event.buttons():
                return self._hover(lane, event)
            case QEvent.Type.MouseButtonRelease if event.button() == _LEFT and held is not None:
                self._let_go(held)
        return held is not None

    def _take(self, lane: SoundLane, event: QMouseEvent) -> bool:
        found, tracks = self._under(lane, event), self._session.tracks
        if found is None or tracks is None:
            return False
        number, clip, part = found
        near = [*places(self._session), *self._session.selection]
        if part == "clip" and event.modifiers() & _ALT:
            part = "sound"
        drag = ClipDrag(tracks, number, clip, part, near, self._session.markers)
        end = clip.stop if part == "stop" else clip.start
        grabbed = lane.frame_at(event.position().x()) - end
        at = event.globalPosition().toPoint()
        self._held = _Held(drag, lane, grabbed, at, at)
        return True

    def _move(self, held: _Held, event: QMouseEvent) -> None:
        held.at, held.free = event.globalPosition().toPoint(), bool(event.modifiers() & _ALT)
        if held.goal is None:
            if (held.at - held.pressed).manhattanLength() < _STILL:
                return
            self._begin(held)
        self._edges.follow(held.lane, held.at)
        self._show(held)

    def _scrolled(self) -> None:
        """What is dragged stays with the mouse while the view moves below."""
        if self._held is not None:
            self._show(self._held)

    def _show(self, held: _Held) -> None:
        number, lane = self._lane_at(held.at)
        frame = lane.frame_at(lane.mapFromGlobal(held.at).x()) - held.grabbed
        reach = 0 if held.free else REACH * lane.frames_per_pixel
        least = max(
            _LEAST_PIXELS * lane.frames_per_pixel, _LEAST_SECONDS * self._session.sample_rate
        )
        goal = held.goal = held.drag.goal(number, frame, reach, least)
        line = None
        if goal.snapped is not None:
            line = lane.mapTo(self._inner, QPoint()).x() + lane.x_of(goal.snapped)
        target = self._lanes()[goal.number]
        rect = self._rect(target, goal.start, goal.stop)
        crossed = [frames / target.frames_per_pixel for frames in goal.crossed]
        self.preview.move_to(
            rect,
            fits=goal.fits,
            line=line,
            crossed=(crossed[0], crossed[1]),
            later=goal.later / target.frames_per_pixel,
            text=self._text(goal),
        )
        if held.drag.part in ("clip", "sound"):
            self.preview.left = self._rect(held.lane, *held.drag.clip)

    def _text(self, goal: Goal) -> str:
        if not goal.fits:
            return tr("No room here")
        seconds = goal.later / self._session.sample_rate
        if not seconds:
            return ""
        if seconds > 0:
            return tr("Sound {seconds:.3f} s later", seconds=seconds)
        return tr("Sound {seconds:.3f} s earlier", seconds=-seconds)

    def _begin(self, held: _Held) -> None:
        clip, lane = held.drag.clip, held.lane
        if held.drag.part in ("clip", "sound"):
            self.preview.begin(self._rect(lane, *clip), _picture(lane, clip))
        else:
            self.preview.begin(QRectF(), None)

    def _let_go(self, held: _Held) -> None:
        self.cancel()
        if held.goal is None:
            self._click(held)
            return
        try:
            edit = held.drag.edit(held.goal)
        except UserError as error:
            self.failed.emit(str(error))
        else:
            if edit is not None:
                self.edit_wanted.emit(edit)

    def _click(self, held: _Held) -> None:
        """Select a clip whose bar was clicked; elsewhere, with Ctrl, put the cursor there."""
        place = held.lane.mapFromGlobal(held.pressed)
        self._session.set_focus(held.drag.number)
        if place.y() <= GRIP:
            self._session.select(held.drag.clip.start, held.drag.clip.stop)
            return
        frame = held.lane.frame_at(place.x())
        self._session.select(frame, frame)
        held.lane.clicked.emit(self._session.cursor)

    def _hover(self, lane: SoundLane, event: QMouseEvent) -> bool:
        found = self._under(lane, event)
        if found is None:
            return False
        shape = Qt.CursorShape.SplitHCursor
        if found[2] == "clip":
            slides = event.modifiers() & _ALT
            shape = Qt.CursorShape.SizeHorCursor if slides else Qt.CursorShape.OpenHandCursor
        lane.setCursor(shape)
        return True

    # -- what is where ----------------------------------------------------------------------

    def _under(self, lane: SoundLane, event: QMouseEvent) -> tuple[int, TrackClip, Part] | None:
        """The track, the clip and its part that a press there takes hold of."""
        position = event.position()
        if not (self._enabled and lane.has_clips and lane.content.contains(position.toPoint())):
            return None
        if position.y() > GRIP and not event.modifiers() & _CONTROL:
            return None
        if isinstance(lane, WaveformView) and _held_by_others(lane, position):
            return None
        number = next((n for n, other in self._lanes().items() if other is lane), None)
        found = self._part_at(lane, position.x())
        return None if number is None or found is None else (number, *found)

    def _part_at(self, lane: SoundLane, x: float) -> tuple[TrackClip, Part] | None:
        timeline, splits = lane.timeline, lane.splits
        assert timeline is not None  # it has clips
        low, high = (int(lane.frame_at(x + by)) for by in (-EDGE_REACH, EDGE_REACH))
        ends = list[tuple[bool, float, TrackClip, Part]]()
        for clip in clips_between(timeline, low, high + 1, splits):
            left, right = lane.x_of(clip.start), lane.x_of(clip.stop)
            sides: tuple[tuple[Part, float], ...] = ("start", x - left), ("stop", right - x)
            for part, within in sides:  # pixels inside the clip, or outside where negative
                reach = min(EDGE_REACH, (right - left) / 4) if within >= 0 else EDGE_REACH
                if abs(within) < reach:
                    ends.append((within < 0, abs(within), clip, part))
        if ends:
            return min(ends)[2:]
        clip = clip_at(timeline, int(lane.frame_at(x)), splits)
        return None if clip is None else (clip, "clip")

    def _lane_at(self, at: QPoint) -> tuple[int, SoundLane]:
        """The lane under a point of the screen, or the nearest one."""

        def distance(pair: tuple[int, SoundLane]) -> float:
            y, height = pair[1].mapFromGlobal(at).y(), pair[1].height()
            return max(-y, y - height, 0)

        return min(self._lanes().items(), key=distance)

    def _rect(self, lane: SoundLane, start: int, stop: int) -> QRectF:
        corner = lane.mapTo(self._inner, QPoint())
        left, right = lane.x_of(start), lane.x_of(stop)
        return QRectF(corner.x() + left, corner.y(), right - left, lane.height())


def _held_by_others(view: WaveformView, position: QPointF) -> bool:
    """Whether a press there takes hold of a handle or of the volume curve."""
    return bool(view.handles.part_at(position)) or view.curve.takes(position)


def _picture(lane: SoundLane, clip: TrackClip) -> tuple[QPixmap, float] | None:
    """A picture of the part of a clip in sight, and how far right of its start that begins."""
    left, right, content = lane.x_of(clip.start), lane.x_of(clip.stop), lane.content
    first, last = round(max(left, content.left())), round(min(right, content.right() + 1))
    if last <= first:
        return None
    return lane.grab(QRect(first, 0, last - first, lane.height())), first - left
