"""Meter of the gain that an effect applies at this moment."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.gui.widgets.accessible_roles import METER
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.texts import numeral, tr

LOWEST_DB, HIGHEST_DB = -24.0, 12.0
RETURN_DB_PER_SECOND = 24.0
_HEIGHT, _BAR, _TEXT = 18, 8, 64


class GainMeter(QWidget):
    """A bar from 0 dB to the left for a reduction, to the right for an increase, and the number.

    It follows a lower gain at once, so that short reductions are seen, and a higher one slowly.
    """

    accessible_role = METER

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gainMeter")
        self.setAccessibleName(tr("Gain of the effect that is heard"))
        self.setToolTip(
            tr("How far the effect turns the sound down or up now, without make-up gain")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.gain_db = 0.0
        """The gain that is shown, in dB."""
        self._clock = QElapsedTimer()
        self._changed()
        theme_notifier().changed.connect(self._repaint)

    @property
    def text(self) -> str:
        """The number beside the bar."""
        gain_db = round(self.gain_db, 1)
        return f"{numeral(gain_db, '+.1f−') if gain_db else numeral(0.0, '.1f')} dB"

    def set_gain(self, gain_db: float) -> None:
        """Show the gain of this moment."""
        seconds = self._clock.restart() / 1000.0 if self._clock.isValid() else 0.0
        if not self._clock.isValid():
            self._clock.start()
        before, risen = self.gain_db, self.gain_db + RETURN_DB_PER_SECOND * seconds
        self.gain_db = min(gain_db, risen)
        if round(before, 1) != round(self.gain_db, 1):
            self._changed()

    def reset(self) -> None:
        """Show no gain."""
        self.gain_db = 0.0
        self._clock.invalidate()
        self._changed()

    def sizeHint(self) -> QSize:
        return QSize(3 * _TEXT, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _TEXT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, bar = current_theme(), QRectF(0, (_HEIGHT - _BAR) / 2, self.width() - _TEXT, _BAR)
        zero, end = (self._x_of(db, bar.width()) for db in (0.0, self.gain_db))
        with QPainter(self) as painter:
            painter.fillRect(bar, theme.canvas)
            filled = QRectF(min(zero, end), bar.top(), abs(end - zero), _BAR)
            painter.fillRect(filled, theme.warning if end < zero else theme.accent)
            painter.fillRect(QRectF(zero - 0.5, bar.top() - 2, 1, _BAR + 4), theme.muted)
            painter.setPen(theme.text)
            place = QRectF(bar.right(), 0, _TEXT, _HEIGHT)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text
            )

    @staticmethod
    def _x_of(db: float, width: float) -> float:
        share = (min(max(db, LOWEST_DB), HIGHEST_DB) - LOWEST_DB) / (HIGHEST_DB - LOWEST_DB)
        return share * width

    def _changed(self) -> None:
        self.setAccessibleDescription(self.text)
        self.update()

    def _repaint(self) -> None:
        self.update()
