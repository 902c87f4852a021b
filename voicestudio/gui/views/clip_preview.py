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
        fits: Whether there is room for it.
        crossed: How wide the cross-fades at its start and at its end are, in pixels.
    """

    def __init__(self, tracks: QWidget) -> None:
        super().__init__(tracks)
        self.setObjectName("clip_preview")
        self._tracks = tracks
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.place: QRectF | None = None
        self.fits, self.crossed = True, (0.0, 0.0)
        self._left = QRectF()
        self._picture: tuple[QPixmap, float] | None = None
        self._line: float | None = None
        self.hide()

    def begin(self, left: QRectF, picture: tuple[QPixmap, float] | None) -> None:
        """The clip at `left` is dragged; its picture begins so many pixels right of its start."""
        self._left, self._picture = left, picture
        self.setGeometry(self._tracks.rect())
        self.raise_()
        self.show()

    def move_to(
        self, place: QRectF, *, fits: bool, line: float | None, crossed: tuple[float, float]
    ) -> None:
        """It would go to `place`; `line` is where an end snapped, or None."""
        self.place, self.fits, self._line, self.crossed = place, fits, line, crossed
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
            painter.fillRect(self._left, veil)
            if self._picture is not None and self.fits:
                picture, offset = self._picture
                width = picture.deviceIndependentSize().width()
                target = QRectF(self.place.left() + offset, self.place.top(), width, 0)
                target.setHeight(self.place.height())
                painter.setOpacity(_PICTURE)
                painter.drawPixmap(target, picture, QRectF(picture.rect()))
                painter.setOpacity(1.0)
            painter.fillRect(self.place, tint)
            style = Qt.PenStyle.SolidLine if self.fits else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, 1, style))
            painter.drawRect(self.place.adjusted(0, 0, -1, -1))
            for wide, left in zip(
                self.crossed, (self.place.left(), self.place.right() - self.crossed[1]), strict=True
            ):
                if wide:
                    paint_cross(painter, QRectF(left, self.place.top(), wide, self.place.height()))
            if not self.fits:
                painter.drawText(self.place, Qt.AlignmentFlag.AlignCenter, "No room here")
            if self._line is not None:
                top = QPointF(self._line - _LINE / 2, 0)
                painter.fillRect(QRectF(top, QPointF(top.x() + _LINE, self.height())), theme.cursor)
