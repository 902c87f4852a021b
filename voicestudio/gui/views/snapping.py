"""Snapping: dragged selection edges go to nearby markers, splits and zero crossings."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from voicestudio.audio.zero_crossings import nearest_zero
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.time_axis import TimeAxis

REACH = 6
"""Pixels from which a place draws the end that is dragged."""

_STILL = 3
"""Pixels the mouse has to move first, so that a click never makes a selection."""

_LINE = 2.0


class Snapping(QObject):
    """Snaps a drag in one view to the session's `snap_targets`.

    An edge that did not snap goes to the nearest zero crossing when the mouse is released, if the
    session has `snap_to_zero`. Alt suspends both.

    Attributes:
        line: The frame that the dragged edge snapped to, which is highlighted, or None.
    """

    def __init__(self, view: TimeAxis) -> None:
        super().__init__(view)
        self.line: int | None = None
        self._view, self._session = view, view.session
        self._pressed: float | None = None
        self._still = self._suspended = self._new = False
        self._looked_for: tuple[Timeline, tuple[int, int]] | None = None

    def begin(self, event: QMouseEvent, *, new: bool) -> None:
        """The mouse was pressed and drags the edge at the cursor, or both of a `new` selection."""
        self._pressed, self._still, self._new = event.position().x(), True, new
        self._suspended = _alt(event)

    def move(self, event: QMouseEvent) -> None:
        """The mouse was moved, perhaps with nothing held."""
        if self._pressed is not None:
            self._suspended = _alt(event)
            self._still = self._still and abs(event.position().x() - self._pressed) < _STILL

    def drawn(self, frame: float) -> float:
        """The frame that an edge dragged to `frame` snaps to, or `frame`."""
        near = None if self._suspended or self._still else self._nearest(frame)
        if near != self.line:
            self.line = near
            self._view.update()
        return frame if near is None else near

    def end(self, event: QMouseEvent) -> None:
        """The mouse was let go."""
        pressed, self._pressed = self._pressed, None
        suspended, drawn = self._suspended or _alt(event), self.line is not None
        if drawn:
            self.line = None
            self._view.update()
        timeline = self._session.timeline
        free = not suspended and (self._new or not drawn)
        if pressed is None or timeline is None or not (free and self._session.snap_to_zero):
            return
        if self._session.has_selection:
            self._look_for_zeros(timeline, drawn)

    def paint(self, painter: QPainter) -> None:
        """Highlight the frame that the dragged edge snapped to."""
        if self.line is not None:
            x, theme = self._view.x_of(self.line), self._view.overlay_theme()
            rect = QRectF(x - _LINE / 2, 0, _LINE, self._view.height())
            painter.fillRect(rect, theme.cursor)

    # -- places -----------------------------------------------------------------------------

    def _nearest(self, frame: float) -> int | None:
        reach, anchor = REACH * self._view.frames_per_pixel, _anchor(self._session)
        near = (place for place in places(self._session) if abs(place - frame) <= reach)
        others = (place for place in near if place != anchor)
        return min(others, key=lambda place: abs(place - frame), default=None)

    # -- zero crossings ---------------------------------------------------------------------

    def _look_for_zeros(self, timeline: Timeline, drawn: bool) -> None:
        """Move edges that did not snap to zero crossings, which are read in the background."""
        anchor, cursor = _anchor(self._session), self._session.cursor
        self._looked_for = timeline, (anchor, cursor)
        self._view.background.run(
            _zeros,
            timeline,
            anchor if self._new else None,
            None if drawn else cursor,
            done=self._found,
            key="snap to zero",
        )

    def _found(self, zeros: tuple[int | None, int | None]) -> None:
        looked_for, self._looked_for = self._looked_for, None
        if looked_for is None:
            return
        timeline, ends = looked_for
        now = _anchor(self._session), self._session.cursor
        if self._pressed is None and timeline is self._session.timeline and now == ends:
            anchor, cursor = (
                end if zero is None else zero for end, zero in zip(ends, zeros, strict=True)
            )
            if anchor != cursor:
                self._session.select(anchor, cursor)


def _zeros(
    timeline: Timeline, anchor: int | None, cursor: int | None
) -> tuple[int | None, int | None]:
    return _zero(timeline, anchor), _zero(timeline, cursor)


def _zero(timeline: Timeline, frame: int | None) -> int | None:
    """The nearest zero crossing; the ends of the recording are kept."""
    if frame is None or frame in (0, timeline.frames):
        return None
    return nearest_zero(timeline, frame)


def _anchor(session: EditorSession) -> int:
    """The end of the selection that is not dragged."""
    start, stop = session.selection
    return stop if session.cursor == start else start


def places(session: EditorSession) -> Iterator[int]:
    """Yield the frames that edges snap to."""
    targets = session.snap_targets
    if "ends" in targets:
        yield 0
        yield session.frames
    if "playhead" in targets and session.playhead is not None:
        yield session.playhead
    if "splits" in targets:
        yield from session.splits_of(session.focus)
    for label in session.markers.labels if "markers" in targets else ():
        yield label.start
        yield label.stop


def _alt(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
