"""The selected frequencies as a box in the spectrogram: drawn, and dragged with the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.canvas import EDGE_REACH
from voicestudio.gui.widgets.theme import Theme

FROM_HEIGHT = 20
"""So many pixels a drag goes up or down before it selects frequencies, not only a time."""

_AROUND = QColor(8, 10, 14, 110)
_HANDLE_WIDTH, _HANDLE_HEIGHT = 26.0, 5.0


class BandBox:
    """Draws and drags the session's selected frequency band in one view.

    A horizontal drag selects time only; once it is also some pixels high it selects the
    frequencies it covers, until it is lower again. With Ctrl it does so from the first pixel.
    """

    def __init__(
        self,
        session: EditorSession,
        frequency_at: Callable[[float], float],
        y_of: Callable[[float], float],
    ) -> None:
        self._session = session
        self._frequency_at, self._y_of = frequency_at, y_of
        self._fixed: float | None = None
        self._began: float | None = None
        self._at_once = False

    # -- dragging ---------------------------------------------------------------------------

    def edge_near(self, y: float) -> float | None:
        """The edge of the band, in hertz, that a press at `y` takes hold of, or None."""
        band = self._session.band
        if band is None:
            return None
        nearest = min((band.low_hz, band.high_hz), key=lambda hertz: abs(self._y_of(hertz) - y))
        return nearest if abs(self._y_of(nearest) - y) <= EDGE_REACH else None

    def take_edge(self, y: float) -> bool:
        """Begin to drag the edge near `y`; False when there is none."""
        edge, band = self.edge_near(y), self._session.band
        if edge is None or band is None:
            return False
        self._fixed = band.high_hz if edge == band.low_hz else band.low_hz
        return True

    def begin(self, y: float, *, at_once: bool) -> None:
        """Begin a new selection at `y`, as a box `at_once` or only once it is high enough."""
        self._began, self._at_once = y, at_once

    def drag_to(self, y: float) -> None:
        """The pointer is at `y`, within the view."""
        if self._fixed is not None:
            self._session.set_band(self._fixed, self._frequency_at(y))
        elif self._began is not None and self._session.has_selection:
            if self._at_once or abs(y - self._began) >= FROM_HEIGHT:
                self._session.set_band(self._frequency_at(self._began), self._frequency_at(y))
            else:
                self._session.clear_band()

    def end(self) -> None:
        """The drag is over."""
        self._fixed = self._began = None

    # -- painting ---------------------------------------------------------------------------

    def paint(self, painter: QPainter, left: float, right: float, bottom: float, t: Theme) -> bool:
        """Draw the box between two times; what is above and below it is dimmed. False if none."""
        band = self._session.band
        if band is None:
            return False
        high, low = (min(max(self._y_of(hz), 0.0), bottom) for hz in (band.high_hz, band.low_hz))
        width = right - left
        painter.fillRect(QRectF(left, 0, width, high), _AROUND)
        painter.fillRect(QRectF(left, low, width, bottom - low), _AROUND)
        faint = QColor(t.selection_edge)
        faint.setAlpha(90)
        for x in (left, right):
            painter.fillRect(QRectF(x - 0.5, 0, 1, bottom), faint)
        painter.fillRect(QRectF(left, high, width, low - high), t.selection)
        painter.setPen(QPen(t.selection_edge, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left, high, width, low - high))
        self._paint_handles(painter, (left + right) / 2, (high, low), t.selection_edge)
        return True

    def _paint_handles(
        self, painter: QPainter, x: float, edges: tuple[float, float], colour: QColor
    ) -> None:
        """Draw the handles in the middles of the edges."""
        if edges[1] - edges[0] < 3 * _HANDLE_HEIGHT:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for y in edges:
            grip = QRectF(0, 0, _HANDLE_WIDTH, _HANDLE_HEIGHT)
            grip.moveCenter(QPointF(x, y))
            painter.drawRoundedRect(grip, 2.5, 2.5)
        painter.restore()
