"""The lane of markers and regions: flags and bars with names, which can be dragged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.canvas import EDGE_REACH, Canvas, hairline
from voicestudio.gui.views.marker_name_field import MarkerNameField
from voicestudio.gui.widgets.keys import takes_key
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.printable import shown
from voicestudio.texts import tr

HEIGHT = 20
_FLAG_WIDTH = 8
_NAME_GAP = 4
_FIELD_WIDTH = 190

Part = Literal["start", "stop", "whole"]


@dataclass(frozen=True)
class _Hold:
    """A drag of a part of one of `markers`, which began at frame `grip`."""

    markers: Markers
    label: Marker
    part: Part
    grip: float


class MarkerLane(Canvas):
    """Shows markers and regions; drag a flag, a region or one of its ends, click to go there.

    A double-click edits the name in place. Hidden while there are no markers.

    Attributes:
        name_field: where a name is typed.

    Signals:
        named(Marker, str): the user entered a name for the marker.
    """

    named = Signal(object, str)

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, background, parent)
        self.setObjectName("marker_lane")
        self.setAccessibleName(tr("Markers and regions"))
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._hold: _Hold | None = None
        self._moved: Marker | None = None
        self.name_field = MarkerNameField(self)
        self.name_field.named.connect(self.named)
        self.name_field.finished.connect(self._named)
        session.view_changed.connect(self._place_field)
        session.markers_changed.connect(self._markers_changed)
        self._markers_changed()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def edit_name(self, label: Marker) -> None:
        """Open the name field for `label` beside its flag."""
        self.name_field.open(label)
        self._place_field()

    def _markers_changed(self) -> None:
        labels, named = self.session.markers.labels, self.name_field.label
        if named is not None and named not in labels:
            # It has moved with its sound, or is gone.
            same = [label for label in labels if label.name == named.name]
            self.name_field.follow(same[0] if len(same) == 1 else None)
        self.setVisible(bool(labels))
        self._place_field()
        self.update()

    def _place_field(self) -> None:
        """Move the field beside the flag, or to the end of the lane if the flag is not visible."""
        label = self.name_field.label
        if label is not None:
            left = round(self.x_of(label.start)) + (0 if label.region else _FLAG_WIDTH)
            last = max(self.width() - _FIELD_WIDTH, self.content.left())
            left = min(max(left, self.content.left()), last)
            self.name_field.setGeometry(left, 0, _FIELD_WIDTH, HEIGHT - 1)

    def _named(self, by_key: bool) -> None:
        """Give the focus back to the view, unless the user has moved it elsewhere."""
        if by_key and (views := self.parentWidget()) is not None:
            views.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    # -- painting ---------------------------------------------------------------------------

    def paint_background(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.fillRect(self.rect(), theme.panel)
        painter.setPen(hairline(theme.canvas_border))
        painter.drawLine(0, HEIGHT - 1, self.width(), HEIGHT - 1)

    def paint_overlay(self, painter: QPainter) -> None:
        painter.setClipRect(self.content)
        labels = self.session.markers.labels
        for number, label in enumerate(labels):
            after = labels[number + 1].start if number + 1 < len(labels) else None
            self._paint_label(painter, label, after)
        if self.session.playhead is not None:
            self._paint_line(painter, self.session.playhead, current_theme().playhead, 1.6)

    def _paint_label(self, painter: QPainter, label: Marker, after: int | None) -> None:
        theme = current_theme()
        left, right = self.x_of(label.start), self.x_of(label.stop)
        if left > self.width() or right < self.content.left() - _FLAG_WIDTH:
            return
        text_left = left + _NAME_GAP
        if label.region:
            painter.fillRect(QRectF(left, 2, right - left, HEIGHT - 5), theme.region)
            for x in (left, right):
                painter.fillRect(QRectF(x - 0.75, 2, 1.5, HEIGHT - 3), theme.marker)
            # The name of a long region stays in sight while its beginning is not.
            text_left = max(text_left, self.content.left() + _NAME_GAP)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.marker)
            tip = left + _FLAG_WIDTH
            flag = [(left, 3), (tip, 3), (tip - 3, 7), (tip, 11), (left, 11)]
            painter.drawPolygon([QPointF(x, y) for x, y in flag])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.fillRect(QRectF(left - 0.5, 3, 1, HEIGHT - 4), theme.marker)
            text_left = tip + _NAME_GAP
        limit = self.content.right() if after is None else self.x_of(after) - _NAME_GAP
        if label.region:
            limit = min(limit, right - _NAME_GAP)
        self._paint_name(painter, shown(label.name), text_left, limit)

    def _paint_name(self, painter: QPainter, name: str, left: float, limit: float) -> None:
        if limit - left < 10:
            return
        text = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(limit - left)
        )
        painter.setPen(current_theme().text)
        box = QRectF(left, 0, limit - left, HEIGHT - 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    # -- mouse and keyboard -----------------------------------------------------------------

    def held_at(self, x: float) -> tuple[Marker, Part] | None:
        """The marker and the part of it that a press at `x` drags; None if there is none."""
        best: tuple[float, Marker, Part] | None = None
        for label in self.session.markers.labels:
            left, right = self.x_of(label.start), self.x_of(label.stop)
            if label.region:
                parts: list[tuple[Part, float]] = [("start", left), ("stop", right)]
            else:
                parts = [("whole", min(max(x, left), left + _FLAG_WIDTH))]
            for part, place in parts:
                distance = abs(place - x)
                if distance <= EDGE_REACH and (best is None or distance < best[0]):
                    best = distance, label, part
            if best is None and label.region and left < x < right:
                best = EDGE_REACH, label, "whole"
        return best[1:] if best else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = self.held_at(event.position().x())
        if event.button() != Qt.MouseButton.LeftButton or held is None:
            super().mousePressEvent(event)
            return
        label, part = held
        self._moved = None
        self._hold = _Hold(self.session.markers, label, part, self.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hold, x = self._hold, event.position().x()
        if hold is None:
            super().mouseMoveEvent(event)
            return
        by = round(self.frame_at(self._inside(x)) - hold.grip)
        if self._moved is None and abs(self.x_of(hold.grip) - x) < 2:
            return
        self._moved = self._dragged(hold, by)
        self.session.preview_markers(hold.markers.changed(hold.label, self._moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        hold, self._hold = self._hold, None
        if event.button() != Qt.MouseButton.LeftButton or hold is None:
            return
        if self._moved is None or self._moved == hold.label:
            self.session.preview_markers(None)
            self.session.select(hold.label.start, hold.label.stop)
            self.clicked.emit(hold.label.start)
        else:
            changed = hold.markers.changed(hold.label, self._moved)
            label = tr("Move region") if hold.label.region else tr("Move marker")
            self.session.apply(Edit(label, self.session.open_timeline, markers=changed))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        held = self.held_at(event.position().x())
        if held is None:
            super().mouseDoubleClickEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._hold = None
            self.edit_name(held[0])

    def event(self, event: QEvent) -> bool:
        """Keep Escape from being a shortcut during a drag."""
        escape = (Qt.Key.Key_Escape,)
        return takes_key(event, escape, allowed=self._is_held) or super().event(event)

    def _is_held(self) -> bool:
        return self._hold is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends a drag without a change."""
        if self._hold is not None and event.key() == Qt.Key.Key_Escape:
            self._hold = None
            self.session.preview_markers(None)
        else:
            super().keyPressEvent(event)

    def _dragged(self, hold: _Hold, by: int) -> Marker:
        label, end = hold.label, self.session.frames
        if hold.part == "start":
            return replace(label, start=min(max(label.start + by, 0), label.stop - 1))
        if hold.part == "stop":
            return replace(label, stop=max(min(label.stop + by, end), label.start + 1))
        by = min(max(by, -label.start), end - label.stop)
        return replace(label, start=label.start + by, stop=label.stop + by)

    def _show_cursor(self, position: QPointF) -> None:
        held = self.held_at(position.x())
        if held is None:
            super()._show_cursor(position)
        elif held[0].region and held[1] != "whole":
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
