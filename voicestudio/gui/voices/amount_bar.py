"""The amount of usable speech against the amount needed, and the benefit of more."""

from PySide6.QtWidgets import QLabel, QProgressBar, QStyle, QVBoxLayout, QWidget

from voicestudio.gui.voices.material_checks import MaterialChecks
from voicestudio.gui.widgets.plain_text import breakable
from voicestudio.texts import tr
from voicestudio.training.personal.recording_advice import (
    ENOUGH_SECONDS,
    PLENTY_SECONDS,
    amount,
)


class AmountBar(QWidget):
    """A bar that is full with enough speech, then with plenty of it, and sentences below it."""

    def __init__(self, checks: MaterialChecks) -> None:
        super().__init__(objectName="amount")
        self._checks = checks
        self._bar = QProgressBar(objectName="amountBar", textVisible=False)
        self._bar.setAccessibleName(tr("Speech recorded so far"))
        self._words = QLabel(objectName="amountWords", wordWrap=True)
        self._warning = QLabel(objectName="amountWarning", wordWrap=True)
        self._warning.setProperty("role", "alert")
        column = QVBoxLayout(self)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)
        column.setContentsMargins(margin, 0, margin, 0)  # in line with the page above
        column.setSpacing(4)
        for widget in (self._bar, self._words, self._warning):
            column.addWidget(widget)
        checks.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the findings of the checks so far."""
        total = self._checks.total
        seconds = total.speech_seconds if total is not None else 0.0
        wanted = ENOUGH_SECONDS if seconds < ENOUGH_SECONDS else PLENTY_SECONDS
        self._bar.setRange(0, round(wanted))
        self._bar.setValue(round(min(seconds, wanted)))
        self._bar.setFormat(
            tr("{seconds:.0f} of {wanted:.0f} s of speech", seconds=seconds, wanted=wanted)
        )
        words = total.sentence if total is not None else amount(0.0)
        self._words.setText(words)
        self._bar.setAccessibleDescription(words)
        findings = "\n".join(f.sentence for f in total.findings) if total is not None else ""
        self._warning.setText(breakable(findings))
        self._warning.setVisible(bool(findings))
