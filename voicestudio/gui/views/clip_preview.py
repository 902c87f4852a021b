"""Shows over the tracks where a dragged clip would go."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from voicestudio.gui.views.clip_painting import paint_cross
from voicestudio.gui.widgets.theme import current_theme

_TINT, _PICTURE, _LINE = 70, 0.7, 2.0


class ClipPreview(QWidget):
    """Covers `tracks` during a drag; the mouse does not notice it.

    Attributes:
        place: The rectangle of the clip, or None.
        left: The one that it leaves.
        fits: Whether there is room for it.
        crossed: How wide the cross-fades at its start and at its end are, in pixels.
        later: How far right its sound has moved under it, in pixels.
        text: What is said about it.
    """

    def __init__(self, tracks: QWidget) -> None:
        super().__init__(tracks)
        self.setObjectName("clip_preview")
        self._tracks = tracks
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.place: QRectF | None = None
        self.fits, self.crossed, self.later = True, (0.0, 0.0), 0.0
        self.text = ""
        self.left = QRectF()
        self._picture: tuple[QPixmap, float] | None = None
        self._line: float | None = None
        self.hide()

    def begin(self, left: QRectF, picture: tuple[QPixmap, float] | None) -> None:
        """The clip at `left` is dragged; its picture begins so many pixels right of its start."""
        self.left, self._picture = left, picture
        self.setGeometry(self._tracks.rect())
        self.raise_()
        self.show()

    def move_to(
        self,
        place: QRectF,
        *,
        fits: bool,
        line: float | None,
        crossed: tuple[float, float],
        later: float = 0.0,
        text: str = "",
    ) -> None:
        """It would go to `place` and say `text`; `line` is where an end snapped, or None."""
        self.place, self.fits, self._line = place, fits, line
        self.crossed, self.later, self.text = crossed, later, text
        self.update()

    def end(self) -> None:
        """The drag is over."""
        self.place, self._picture = None, None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.place is None:
            return
        theme = current_theme()
        colour = theme.accent if self.fits else theme.muted
        tint, veil = QColor(colour), QColor(theme.panel)
        tint.setAlpha(_TINT)
        veil.setAlpha(150)
        with QPainter(self) as painter:
            painter.fillRect(self.left, veil)
            if self._picture is not None and self.fits:
                picture, offset = self._picture
                width = picture.deviceIndependentSize().width()
                left = self.place.left() + offset + self.later
                target = QRectF(left, self.place.top(), width, self.place.height())
                painter.setClipRect(self.place)
                painter.setOpacity(_PICTURE)
                painter.drawPixmap(target, picture, QRectF(picture.rect()))
                painter.setOpacity(1.0)
                painter.setClipping(False)
            painter.fillRect(self.place, tint)
            style = Qt.PenStyle.SolidLine if self.fits else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, 1, style))
            painter.drawRect(self.place.adjusted(0, 0, -1, -1))
            for wide, left in zip(
                self.crossed, (self.place.left(), self.place.right() - self.crossed[1]), strict=True
            ):
                if wide:
                    paint_cross(painter, QRectF(left, self.place.top(), wide, self.place.height()))
            if self.text:
                _words(painter, self.place.intersected(QRectF(self.rect())), self.text)
            if self._line is not None:
                top = QPointF(self._line - _LINE / 2, 0)
                painter.fillRect(QRectF(top, QPointF(top.x() + _LINE, self.height())), theme.cursor)


def _words(painter: QPainter, place: QRectF, text: str) -> None:
    """Write `text` in the middle of a place, on a background that it can be read on."""
    theme, flags = current_theme(), Qt.AlignmentFlag.AlignCenter
    box = painter.boundingRect(place, flags, text).adjusted(-5, -2, 5, 2)
    painter.fillRect(box, theme.panel)
    painter.setPen(theme.text)
    painter.drawText(box, flags, text)
