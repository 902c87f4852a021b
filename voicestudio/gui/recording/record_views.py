"""Views of the input while recording."""

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.gui.views.canvas import Canvas
from voicestudio.gui.views.columns import column_shades, indexed_image, shade_table
from voicestudio.gui.widgets.accessible_roles import PICTURE
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.playback.live_peaks import LivePeaks
from voicestudio.texts import tr


class PeakRoll(QWidget):
    """Draws the last seconds of the input, scrolling to the left."""

    accessible_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peakRoll")
        self.setAccessibleName(tr("Input"))
        self.setAccessibleDescription(tr("What was heard in the last seconds"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._peaks: LivePeaks | None = None
        self._recording = False
        theme_notifier().changed.connect(self._repaint)

    def show_peaks(self, peaks: LivePeaks | None, recording: bool) -> None:
        """Show the end of `peaks`; in red while `recording`."""
        self._peaks, self._recording = peaks, recording
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 44)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.canvas_border)
        painter.setBrush(theme.canvas)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        box = self.rect().adjusted(2, 2, -2, -2)
        middle = box.top() + box.height() / 2
        painter.setPen(theme.grid)
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
        if self._peaks is not None:
            last = len(self._peaks)
            frames = self._peaks.bin_frames
            start = (last - box.width()) * frames
            columns = self._peaks.columns(start, last * frames, box.width())
            known = np.arange(box.width()) >= box.width() - last
            colour = theme.error if self._recording else theme.waveform
            paint_columns(painter, box, columns, known, colour, self.devicePixelRatioF())

    def _repaint(self, _theme: object = None) -> None:
        self.update()


class RecordOverlay(QWidget):
    """An overlay of a view that shows the place of a recording and its progress."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("recordOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._peaks: LivePeaks | None = None
        self._place = (0, 0, 0)
        self._lead = 0
        self._rate = 1.0
        self._words = ""
        canvas.installEventFilter(self)
        canvas.session.view_changed.connect(self.update)
        self.hide()

    def show_recording(
        self, peaks: LivePeaks, place: tuple[int, int, int], lead: int, rate: float
    ) -> None:
        """Show a recording that goes to [start, stop) of the document and has come to `reached`.

        `place` is (start, reached, stop), where `stop` may be equal to `start` for an open end;
        `lead` frames of `peaks` come before it, and one frame of the document is `rate` of them.
        """
        self._peaks, self._place, self._lead, self._rate = peaks, place, lead, rate
        self.setGeometry(self._canvas.content)
        if not self.isVisible():
            self.show()
            self.raise_()
        self.update()

    def show_words(self, words: str) -> None:
        """Show a sentence on the effect of the recording on the document."""
        self._words = words

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._peaks is None:
            return
        theme, painter = current_theme(), QPainter(self)
        self._paint_sound(painter)
        metrics = painter.fontMetrics()
        box = QRectF(0, 4, metrics.horizontalAdvance(self._words) + 16, metrics.height() + 6)
        box.moveLeft(min(max(self._x(self._place[0]) + 8, 6), max(self.width() - box.width(), 0)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.error)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.on_error)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)

    def _paint_sound(self, painter: QPainter) -> None:
        assert self._peaks is not None  # there is something to paint
        theme = current_theme()
        start, reached, stop = self._place
        left, right = self._x(start), self._x(reached)
        if stop > start:
            box = QRectF(left, 1, self._x(stop) - left, self.height() - 2)
            painter.fillRect(box, _clear(theme.error, 26))
            painter.setPen(theme.error)
            painter.drawRect(box)
        first, last = max(round(left), 0), min(round(right), self.width())
        if first >= last:
            return
        painter.fillRect(QRect(first, 0, last - first, self.height()), theme.canvas)
        painter.fillRect(QRect(first, 0, last - first, self.height()), _clear(theme.error, 34))
        frames = [self._lead + (self._frame(x) - start) * self._rate for x in (first, last)]
        columns = self._peaks.columns(frames[0], frames[1], last - first)
        box = QRect(first, 0, last - first, self.height())
        known = np.ones(last - first, bool)
        paint_columns(painter, box, columns, known, theme.error, self.devicePixelRatioF())
        painter.fillRect(QRectF(right - 1, 0, 2, self.height()), theme.error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.content)
        return super().eventFilter(watched, event)

    def _x(self, frame: float) -> float:
        return self._canvas.x_of(frame) - self._canvas.content.left()

    def _frame(self, x: float) -> float:
        return self._canvas.frame_at(x + self._canvas.content.left())


def paint_columns(
    painter: QPainter,
    box: QRect,
    columns: np.ndarray,
    known: np.ndarray,
    colour: QColor,
    ratio: float,
) -> None:
    """Paint `columns` (lowest, highest), one a pixel of `box`, where they are `known`."""
    height = round(box.height() * ratio)
    level = np.repeat(np.clip(columns, -1.0, 1.0), max(round(ratio), 1), axis=0)
    top = (1.0 - level[:, 1]) * height / 2
    bottom = (1.0 - level[:, 0]) * height / 2
    top[~np.repeat(known, max(round(ratio), 1))] = height + 1.0
    nothing = np.zeros(len(top))
    image = indexed_image(
        column_shades(top, bottom, nothing, nothing, height), shade_table(colour, colour)
    )
    painter.drawImage(QRectF(box), image)


def _clear(colour: QColor, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
