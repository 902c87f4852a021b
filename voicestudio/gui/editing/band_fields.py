"""Number fields for the selected frequency band."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.compact_widgets import Caption
from voicestudio.gui.widgets.value_field import ValueField
from voicestudio.texts import tr

_PATTERN = re.compile(r"(\d+(?:[.,]\d*)?|[.,]\d+)\s*(k?)\s*(?:hz)?", re.IGNORECASE)
_WIDEST = "44100"


def parse_hertz(text: str) -> float | None:
    """'120', '120 Hz', '1.5k' or '1,5 kHz' in hertz; None for anything else."""
    match = _PATTERN.fullmatch(text.strip())
    if match is None:
        return None
    return float(match[1].replace(",", ".")) * (1000.0 if match[2] else 1.0)


class FrequencyField(ValueField):
    """A field for a frequency in hertz; Enter requests it, an empty field is the band's limit.

    Signals: entered(object), with hertz or None for an empty field.
    """

    entered = Signal(object)

    def __init__(self, name: str, label: str, empty: str, parent: QWidget | None = None) -> None:
        hint = tr(
            "{label} in hertz. Type a number such as 120 or 1.5k and press Enter.", label=label
        )
        super().__init__(name, label, hint, _WIDEST, parent)
        self.setPlaceholderText(empty)

    def show_hertz(self, hertz: float | None) -> None:
        """Show a frequency, or nothing."""
        self.show_text("" if hertz is None else f"{hertz:.0f}")

    def readable(self, text: str) -> bool:
        return not text.strip() or parse_hertz(text) is not None

    def ask_for(self, text: str) -> None:
        self.entered.emit(parse_hertz(text))


class BandFields(QWidget):
    """Fields for the lowest and highest selected frequency, and a button to select all."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandFields")
        self._session = session
        self.low = FrequencyField("bandLow", tr("Lowest selected frequency"), "0")
        self.high = FrequencyField("bandHigh", tr("Highest selected frequency"), tr("all"))
        self.all = QToolButton(text=tr("All", sense="frequencies"), objectName="bandAll")
        self.all.setAccessibleName(tr("Select all frequencies"))
        self.all.setToolTip(tr("Select all frequencies (Ctrl+Shift+F)"))
        self.all.setProperty("role", "plain")
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all.clicked.connect(session.clear_band)
        self.low.entered.connect(self._set_low)
        self.high.entered.connect(self._set_high)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget in (
            Caption(tr("Band")),
            self.low,
            Caption(tr("to", sense="between two ends")),
            self.high,
            Caption("Hz"),
        ):
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
