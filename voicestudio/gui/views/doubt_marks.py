"""Marks on the waveform where speech may have suffered: an underline with hatching, and a tip."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip

from voicestudio.audio.doubts import EXPLANATIONS, Doubt
from voicestudio.document.doubts import doubts_between
from voicestudio.gui.theme import current_theme
from voicestudio.gui.views.canvas import Canvas

_HATCHED = 8
_LINE = 2
_NARROWEST = 4.0


class DoubtMarks(QObject):
    """What a view draws and tells of the doubts in sight; at its lower edge."""

    def __init__(self, view: Canvas) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def paint(self, painter: QPainter) -> None:
        """Draw them on the layer of the view."""
        timeline, theme = self._view.session.timeline, current_theme()
        if timeline is None:
            return
        hatching = QBrush(theme.warning, Qt.BrushStyle.BDiagPattern)
        for doubt in doubts_between(timeline, *self._view.visible_frames()):
            place = self._place(doubt)
            painter.fillRect(place, hatching)
            painter.fillRect(place.adjusted(0, _HATCHED, 0, 0), theme.warning)

    def at(self, x: float, y: float) -> Doubt | None:
        """The doubt whose mark is under (x, y) in widget coordinates."""
        timeline = self._view.session.timeline
        if timeline is None:
            return None
        reach = _NARROWEST * self._view.frames_per_pixel
        frame = self._view.frame_at(x)
        for doubt in doubts_between(timeline, int(frame - reach), int(frame + reach) + 1):
            if self._place(doubt).adjusted(-1, -2, 1, 1).contains(x, y):
                return doubt
        return None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Explain the mark under the mouse; everything else is the view's."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        doubt = self.at(event.pos().x(), event.pos().y())
        if doubt is None:
            return False
        place = self._place(doubt).toAlignedRect()
        QToolTip.showText(event.globalPos(), EXPLANATIONS[doubt.kind], self._view, place)
        return True

    def _place(self, doubt: Doubt) -> QRectF:
        left, right = self._view.x_of(doubt.start), self._view.x_of(doubt.stop)
        height = _HATCHED + _LINE
        return QRectF(left, self._view.height() - height, max(right - left, _NARROWEST), height)
