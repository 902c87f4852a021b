"""Loudness during playback or recording, in one line beside the level meter."""

import math

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QPushButton

from voicestudio.playback.running_loudness import LiveLoudness
from voicestudio.texts import listed, numeral, tr

_UPDATE_MS = 100
_NAMES = (
    ("M", "momentary", tr("momentary"), "LUFS"),
    ("S", "short_term", tr("short-term"), "LUFS"),
    ("I", "integrated", tr("integrated"), "LUFS"),
    ("TP", "true_peak", tr("true peak"), "dBTP"),
)
_FIGURE_SPACE = "\u2007"
_WIDEST = 5
# Lower values, in LUFS, are shown as silence.
_FLOOR = -70.0


class LoudnessReadout(QPushButton):
    """Shows four values; pressing it restarts the measurement.

    Signals: reset_wanted().
    """

    reset_wanted = Signal()

    def __init__(self, name: str, label: str) -> None:
        super().__init__(objectName=name)
        self.setAccessibleName(tr("{label}, reset", label=label))
        self.setFlat(True)
        self.setAutoDefault(True)  # Enter presses it; Space always plays
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "readout")
        self.setToolTip(
            tr(
                "Loudness in LUFS: M of the last 0.4 s, S of the last 3 s, I "
                "of everything since it began, and TP, the highest true peak "
                "in dBTP. Click to reset."
            )
        )
        self._clock = QElapsedTimer()
        self._shown: LiveLoudness | None = None
        self.clicked.connect(self._reset)
        self._show(LiveLoudness())

    def show_loudness(self, values: LiveLoudness) -> None:
        """Show new values, ten times a second at most."""
        if self._clock.isValid() and self._clock.elapsed() < _UPDATE_MS:
            return
        self._clock.start()
        if values != self._shown:
            self._show(values)

    def clear(self) -> None:
        """Show no values."""
        self._show(LiveLoudness())

    def _reset(self) -> None:
        self.clear()
        self.reset_wanted.emit()

    def _show(self, values: LiveLoudness) -> None:
        self._shown = values
        texts = [
            (short, long, unit, _text(getattr(values, name))) for short, name, long, unit in _NAMES
        ]
        cells = (f"{short} {text.rjust(_WIDEST, _FIGURE_SPACE)}" for short, _, _, text in texts)
        self.setText("  ".join(cells))
        told = listed(f"{long} {text} {unit}" for _, long, unit, text in texts)
        self.setAccessibleDescription(told)


def _text(value: float) -> str:
    if not math.isfinite(value) or value < _FLOOR:
        return "–"
    return numeral(value, ".1f−")
