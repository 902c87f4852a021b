"""Where files may be dropped while a recording is open: as new tracks, or opened instead."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.timecode import format_time

_OPEN_SHARE = 0.25
_GAP, _INSET = 8, 12


class DropZones(QWidget):
    """Covers `centre` while files are dragged over the window.

    Over the upper zone they are added as tracks, from the time under the mouse on, which `axis`
    maps; over the lower one, and outside, they are opened in place of the recording.

    Signals: add_wanted(object paths, int frame); open_wanted(object paths).
    """

    add_wanted = Signal(object, int)
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
    def open_zone(self) -> QRect:
        """The zone for opening, in own coordinates."""
        return self._zones[1]

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
        at = self.mapFromGlobal(position)
        add = self._session.document is not None and self.add_zone.contains(at)
        self.end()
        if add:
            self.add_wanted.emit(tuple(paths), self._frame_at(at))
        else:
            self.open_wanted.emit(paths)

    @property
    def _zones(self) -> tuple[QRect, QRect]:
        inside = self._centre.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        low = round(inside.height() * _OPEN_SHARE)
        upper, lower = QRect(inside), QRect(inside)
        upper.setBottom(inside.bottom() - low - _GAP)
        lower.setTop(inside.bottom() - low)
        return upper, lower

    def _frame_at(self, at: QPoint) -> int:
        frame = self._axis.frame_at(self._axis.mapFrom(self._centre, at).x())
        return round(min(max(frame, 0), self._session.frames))

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
            if at is not None and self.add_zone.contains(at):
                zone = self.add_zone
                painter.fillRect(at.x(), zone.top(), 2, zone.height(), theme.accent)

    def _texts(self, at: QPoint | None) -> tuple[tuple[QRect, str, str], ...]:
        frame = self._frame_at(at) if at is not None else 0
        begins = format_time(frame / self._session.sample_rate)
        document = self._session.document
        name = document.name if document is not None else ""
        return (
            (self.add_zone, "Add as a new track", f"beginning at {begins}"),
            (self.open_zone, "Open instead", f"closes {name}"),
        )
