"""Marks on the waveform for checks: a hatched underline with a tool tip."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip

from voicestudio.document.timeline.timeline_checks import checks_between
from voicestudio.effects.checks import EXPLANATIONS, Check
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme

_HATCHED = 8
_LINE = 2
_NARROWEST = 4.0


class CheckMarks(QObject):
    """Draws the visible checks at the lower edge of a view and explains them in tool tips."""

    def __init__(self, view: TimeAxis) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def paint(self, painter: QPainter) -> None:
        """Draw them on the layer of the view."""
        timeline, theme = self._view.session.timeline, current_theme()
        if timeline is None:
            return
        hatching = QBrush(theme.warning, Qt.BrushStyle.BDiagPattern)
        for check in checks_between(timeline, *self._view.visible_frames()):
            place = self._place(check)
            painter.fillRect(place, hatching)
            painter.fillRect(place.adjusted(0, _HATCHED, 0, 0), theme.warning)

    def at(self, x: float, y: float) -> Check | None:
        """The check whose mark is under (x, y) in widget coordinates."""
        timeline = self._view.session.timeline
        if timeline is None:
            return None
        reach = _NARROWEST * self._view.frames_per_pixel
        frame = self._view.frame_at(x)
        for check in checks_between(timeline, int(frame - reach), int(frame + reach) + 1):
            if self._place(check).adjusted(-1, -2, 1, 1).contains(x, y):
                return check
        return None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the tool tip of the mark under the mouse; other events go to the view."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        check = self.at(event.pos().x(), event.pos().y())
        if check is None:
            return False
        place = self._place(check).toAlignedRect()
        QToolTip.showText(event.globalPos(), EXPLANATIONS[check.kind], self._view, place)
        return True

    def _place(self, check: Check) -> QRectF:
        left, right = self._view.x_of(check.start), self._view.x_of(check.stop)
        height = _HATCHED + _LINE
        return QRectF(left, self._view.height() - height, max(right - left, _NARROWEST), height)
