"""One line that shows slow work (opening, exporting) and can stop it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from voicestudio.gui.widgets.eliding import elided
from voicestudio.texts import tr

_SHOW_AFTER_MS = 250


class ProgressStrip(QFrame):
    """Title, progress bar and Cancel; hidden while nothing runs.

    Signals: cancel_requested(); busy_changed(bool) when work begins and ends.

    Attributes: busy, whether work goes on.
    """

    cancel_requested = Signal()
    busy_changed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.busy = False
        self._label = QLabel(objectName=f"{name}Label")
        self._bar = QProgressBar(objectName=f"{name}Bar")
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"), objectName=f"{name}Cancel")
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.setAutoDefault(True)  # Enter presses it; Space always plays
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        # For very short work the strip would only flash.
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def begin(self, title: str) -> None:
        """Soon show `title` with a bar that does not know the length yet."""
        self._label.setText(elided(title, self._label))
        self._bar.setRange(0, 0)
        self._delay.start()
        self._set_busy(True)

    def set_fraction(self, fraction: float) -> None:
        """Show how much is done, 0 to 1."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(fraction * 1000))

    def end(self) -> None:
        self._delay.stop()
        self.hide()
        self._set_busy(False)

    def cancel(self) -> None:
        """Request cancelling, as the button does."""
        self.cancel_requested.emit()

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)
