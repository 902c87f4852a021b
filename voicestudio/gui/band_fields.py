"""The selected frequencies as numbers that can be typed over."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from voicestudio.gui.session import EditorSession

_PATTERN = re.compile(r"(\d+(?:[.,]\d*)?|[.,]\d+)\s*(k?)\s*(?:hz)?", re.IGNORECASE)
_WIDEST = "44100"


def parse_hertz(text: str) -> float | None:
    """'120', '120 Hz', '1.5k' or '1,5 kHz' in hertz; None for anything else."""
    match = _PATTERN.fullmatch(text.strip())
    if match is None:
        return None
    return float(match[1].replace(",", ".")) * (1000.0 if match[2] else 1.0)


class FrequencyField(QLineEdit):
    """A frequency in hertz; typing another and Enter asks for it, an empty one is the end of all.

    What cannot be read is marked, and put back with Escape or by leaving the field.

    Signals: entered(object), with hertz or None for an empty field.
    """

    entered = Signal(object)

    def __init__(self, name: str, label: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setToolTip(f"{label} in hertz. Type a number such as 120 or 1.5k and press Enter.")
        self.setPlaceholderText(empty)
        self.setProperty("role", "time")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)
        self.setFixedWidth(QFontMetrics(font).horizontalAdvance(_WIDEST) + 22)
        self._shown = ""
        self.returnPressed.connect(self._commit)
        self.editingFinished.connect(self._restore)
        self.textEdited.connect(self._check)

    def show_hertz(self, hertz: float | None) -> None:
        """Show a frequency, or nothing; while the user types it is only remembered."""
        self._shown = "" if hertz is None else f"{hertz:.0f}"
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._shown)
            self._mark(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_back()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        text = self.text().strip()
        hertz = parse_hertz(text)
        if text and hertz is None:
            self._mark(False)
            return
        self.setModified(False)
        self.entered.emit(hertz)
        self._put_back()

    def _check(self, text: str) -> None:
        self._mark(not text.strip() or parse_hertz(text) is not None)

    def _restore(self) -> None:
        """Leaving the field puts back what was not entered; Enter leaves a mistake to be mended."""
        if not self.hasFocus():
            self._put_back()

    def _put_back(self) -> None:
        self.setModified(False)
        self._mark(True)
        self.setText(self._shown)

    def _mark(self, valid: bool) -> None:
        if self.property("valid") != valid:
            self.setProperty("valid", valid)
            self.style().unpolish(self)
            self.style().polish(self)


class BandFields(QWidget):
    """Lowest and highest selected frequency, and a button that selects all of them again."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandFields")
        self._session = session
        self.low = FrequencyField("bandLow", "Lowest selected frequency", "0")
        self.high = FrequencyField("bandHigh", "Highest selected frequency", "all")
        self.all = QToolButton(text="All", objectName="bandAll")
        self.all.setAccessibleName("Select all frequencies")
        self.all.setToolTip("Select all frequencies (Ctrl+Shift+F)")
        self.all.setProperty("role", "plain")
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all.clicked.connect(session.clear_band)
        self.low.entered.connect(self._set_low)
        self.high.entered.connect(self._set_high)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget in (_caption("Band"), self.low, _caption("to"), self.high, _caption("Hz")):
            row.addWidget(widget)
        row.addWidget(self.all)
        session.band_changed.connect(self._refresh)
        session.document_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        band, there = self._session.band, self._session.frames > 0
        self.low.show_hertz(band.low_hz if band else None)
        self.high.show_hertz(band.high_hz if band else None)
        self.low.setEnabled(there)
        self.high.setEnabled(there)
        self.all.setEnabled(band is not None)

    def _set_low(self, hertz: float | None) -> None:
        band = self._session.band
        low = 0.0 if hertz is None else hertz
        high = band.high_hz if band else self._session.sample_rate / 2
        self._session.set_band(low, max(high, low))

    def _set_high(self, hertz: float | None) -> None:
        band = self._session.band
        high = self._session.sample_rate / 2 if hertz is None else hertz
        low = band.low_hz if band else 0.0
        self._session.set_band(min(low, high), high)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "caption")
    return label
