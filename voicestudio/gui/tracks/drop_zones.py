"""Where files may be dropped while a recording is open: as new tracks, in a track, or opened."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from voicestudio.document.timeline.gaps import is_gap
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_text
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.eliding import elided
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import quoted, tr

_SHARES = (0.45, 0.3, 0.25)
"""How much of the height each zone has."""

_GAP, _INSET = 8, 12


class DropZones(QWidget):
    """Covers `centre` while files are dragged over the window.

    Over the upper zone they are added as tracks, over the middle one inserted into the track that
    has the focus; both at the time under the mouse, which `axis` maps. Over the lower zone, and
    outside, they are opened in place of the recording.

    Signals: add_wanted(object paths, int frame); insert_wanted(object paths, int start, int stop)
    to replace these frames; open_wanted(object paths).
    """

    add_wanted = Signal(object, int)
    insert_wanted = Signal(object, int, int)
    open_wanted = Signal(object)

    def __init__(self, session: EditorSession, axis: TimeAxis, centre: QWidget) -> None:
        super().__init__(centre)
        self.setObjectName("dropZones")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._session, self._axis, self._centre = session, axis, centre
        self._at: QPoint | None = None
        self.hide()

    @property
    def add_zone(self) -> QRect:
        """The zone for adding, in own coordinates."""
        return self._zones[0]

    @property
    def insert_zone(self) -> QRect:
        """The zone for inserting into a track, in own coordinates."""
        return self._zones[1]

    @property
    def open_zone(self) -> QRect:
        """The zone for opening, in own coordinates."""
        return self._zones[2]

    def drag(self, position: QPoint) -> None:
        """Files are dragged over `position`, in coordinates of the screen."""
        if self._session.document is None:
            return
        self.setGeometry(self._centre.rect())
        self._at = self.mapFromGlobal(position)
        self.raise_()
        self.show()
        self.update()

    def end(self) -> None:
        """The files were dragged away."""
        self._at = None
        self.hide()

    def drop(self, paths: list[Path], position: QPoint) -> None:
        """Files were dropped at `position`, in coordinates of the screen."""
        at, there = self.mapFromGlobal(position), self._session.document is not None
        self.end()
        if there and self.add_zone.contains(at):
            self.add_wanted.emit(tuple(paths), self._frame_at(at))
        elif there and self.insert_zone.contains(at):
            self.insert_wanted.emit(tuple(paths), *self._replaced(at))
        else:
            self.open_wanted.emit(paths)

    @property
    def _zones(self) -> tuple[QRect, QRect, QRect]:
        inside = self._centre.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        height = inside.height() - 2 * _GAP
        upper, middle, lower = (QRect(inside) for _ in _SHARES)
        upper.setHeight(round(height * _SHARES[0]))
        middle.setTop(upper.bottom() + 1 + _GAP)
        middle.setHeight(round(height * _SHARES[1]))
        lower.setTop(middle.bottom() + 1 + _GAP)
        return upper, middle, lower

    def _frame_at(self, at: QPoint) -> int:
        frame = self._axis.frame_at(self._axis.mapFrom(self._centre, at).x())
        return round(min(max(frame, 0), self._session.frames))

    def _replaced(self, at: QPoint) -> tuple[int, int]:
        """The frames that files dropped there replace: the selection, or none."""
        frame, selection = self._frame_at(at), self._session.selection
        return selection if selection[0] <= frame < selection[1] else (frame, frame)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, at = current_theme(), self._at
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(theme.window)
            veil.setAlpha(225)
            painter.fillRect(self.rect(), veil)
            for zone, title, note in self._texts(at):
                chosen = at is not None and zone.contains(at)
                painter.setPen(QPen(theme.accent if chosen else theme.border, 2))
                painter.setBrush(theme.raised if chosen else theme.panel)
                painter.drawRoundedRect(zone, 8, 8)
                painter.setPen(theme.text)
                painter.drawText(zone.adjusted(0, 0, 0, -18), Qt.AlignmentFlag.AlignCenter, title)
                painter.setPen(theme.muted)
                painter.drawText(zone.adjusted(0, 22, 0, 0), Qt.AlignmentFlag.AlignCenter, note)
            if at is not None:
                self._paint_place(painter, at)

    def _paint_place(self, painter: QPainter, at: QPoint) -> None:
        """Paint where the files would begin, or what they would replace."""
        accent = current_theme().accent
        if self.add_zone.contains(at):
            painter.fillRect(at.x(), self.add_zone.top(), 2, self.add_zone.height(), accent)
        elif self.insert_zone.contains(at):
            zone, (start, stop) = self.insert_zone, self._replaced(at)
            left, right = (self._x_of(frame) for frame in (start, stop))
            left, right = max(left, zone.left()), min(right, zone.right() - 2)
            shade = QColor(accent)
            shade.setAlpha(60)
            painter.fillRect(left, zone.top(), max(right - left, 0), zone.height(), shade)
            edge = left if start != stop else at.x()
            painter.fillRect(edge, zone.top(), 2, zone.height(), accent)

    def _x_of(self, frame: int) -> int:
        return self._axis.mapTo(self._centre, QPoint(round(self._axis.x_of(frame)), 0)).x()

    def _texts(self, at: QPoint | None) -> tuple[tuple[QRect, str, str], ...]:
        frame = self._frame_at(at) if at is not None else 0
        begins = time_text(frame, self._session.sample_rate)
        document, tracks = self._session.document, self._session.tracks
        if document is None or tracks is None:
            return ()
        where = (
            quoted(tracks.title(self._session.focus)) if len(tracks) > 1 else tr("the recording")
        )
        return (
            (self.add_zone, tr("Add as a new track"), tr("beginning at {begins}", begins=begins)),
            (
                self.insert_zone,
                tr("Insert into {where}", where=elided(where, self)),
                self._note(at, begins),
            ),
            (self.open_zone, tr("Open instead"), tr("closes {name}", name=document.name)),
        )

    def _note(self, at: QPoint | None, begins: str) -> str:
        """What inserting at that place does to the sound that is there."""
        start, stop = self._replaced(at) if at is not None else (0, 0)
        if start != stop:
            return tr("in place of the selection")
        timeline = self._session.timeline
        if timeline is None or start >= timeline.frames:
            return tr("at the end, {begins}", begins=begins)
        if is_gap(timeline.slice(start, start + 1)):
            return tr("at {begins}, in the gap if there is room", begins=begins)
        return tr("at {begins}; what follows moves", begins=begins)
