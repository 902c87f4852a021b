"""A time read-out that can be typed into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from voicestudio.timecode import format_time, parse_time


class TimeField(QLineEdit):
    """Shows a position or length in frames as a time; typing another time and Enter asks for it.

    What cannot be read as a time is marked and put back with Escape or by leaving the field. While
    the user types, new values are remembered but not shown.

    Signals: time_entered(int frames).
    """

    time_entered = Signal(int)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setToolTip(f"{label}. Type a time such as 1:23.5 or 83.5 and press Enter.")
        self.setProperty("role", "time")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._frames = 0
        self._rate = 48000
        self._fit("0:00:00.000")
        self.returnPressed.connect(self._commit)
        self.editingFinished.connect(self._restore)
        self.textEdited.connect(self._check)
        self.show_frames(0, 48000)

    def show_frames(self, frames: int, sample_rate: int) -> None:
        """Show `frames` at `sample_rate`."""
        self._frames, self._rate = frames, sample_rate
        if not (self.hasFocus() and self.isModified()):
            text = format_time(frames / sample_rate)
            if text != self.text():
                self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def set_point_size(self, points: float) -> None:
        """Use larger or smaller digits."""
        font = self.font()
        font.setPointSizeF(points)
        self.setFont(font)
        self._fit("0:00:00.000")

    def _fit(self, widest: str) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)
        self.setFixedWidth(QFontMetrics(font).horizontalAdvance(widest) + 22)

    def _commit(self) -> None:
        seconds = parse_time(self.text())
        if seconds is None:
            self._mark(False)
            return
        self.setModified(False)
        self.time_entered.emit(round(seconds * self._rate))
        self._restore()
        self.clearFocus()

    def _check(self, text: str) -> None:
        self._mark(parse_time(text) is not None)

    def _restore(self) -> None:
        if self.hasFocus() and self.isModified() and parse_time(self.text()) is None:
            return
        self.setModified(False)
        self._mark(True)
        self.setText(format_time(self._frames / self._rate))

    def _mark(self, valid: bool) -> None:
        if self.property("valid") != valid:
            self.setProperty("valid", valid)
            self.style().unpolish(self)
            self.style().polish(self)
