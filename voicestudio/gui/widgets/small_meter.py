"""A level meter that fits into the strip of a track."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.gui.widgets.accessible_roles import METER
from voicestudio.gui.widgets.meter import FLOOR_DB, LevelBar, told_level
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.texts import tr

_WIDTH, _HEIGHT = 64, 8
_LONGEST_STEP = 0.25
_MID_DB, _HIGH_DB = -9.0, -1.0


class SmallMeter(QWidget):
    """One bar from -60 to 0 dBFS: peak, and RMS brighter. Nothing moves while nothing is heard."""

    accessible_role = METER

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setToolTip(tr("Level of this track in the mix while it plays: peak, and RMS brighter"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bar = LevelBar()
        self._clock = QElapsedTimer()
        self._changed()
        theme_notifier().changed.connect(self._repaint)

    @property
    def peak_db(self) -> float:
        """The peak that is shown, in dBFS."""
        return self._bar.peak

    def set_level(self, peak: float, rms: float) -> None:
        """Show linear levels; the bar rises at once and falls smoothly."""
        elapsed = self._clock.restart() / 1000 if self._clock.isValid() else 0.0
        if not self._clock.isValid():
            self._clock.start()
        before = self._widths()
        self._bar.update(peak, rms, min(elapsed, _LONGEST_STEP))
        if self._widths() != before:
            self._changed()

    def rest(self) -> None:
        """Let the bar go dark."""
        self._bar = LevelBar()
        self._clock.invalidate()
        self._changed()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        peak, rms = self._widths()
        colour = theme.meter_low
        if self._bar.peak >= _MID_DB:
            colour = theme.meter_high if self._bar.peak >= _HIGH_DB else theme.meter_mid
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.meter_track)
            painter.setOpacity(0.45)
            painter.fillRect(QRectF(0, 0, peak, self.height()), colour)
            painter.setOpacity(1.0)
            painter.fillRect(QRectF(0, 0, rms, self.height()), colour)

    def _widths(self) -> tuple[int, int]:
        """How far peak and RMS reach, in pixels."""
        return self._x(self._bar.peak), self._x(self._bar.rms)

    def _x(self, db: float) -> int:
        return round((min(db, 0.0) - FLOOR_DB) / -FLOOR_DB * self.width())

    def _changed(self) -> None:
        self.setAccessibleDescription(told_level(self.peak_db))
        self.update()

    def _repaint(self, _theme: object = None) -> None:
        self.update()
