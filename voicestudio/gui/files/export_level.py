"""Measuring, while the user still chooses, how loud what is to be exported gets."""

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.medium import Medium
from voicestudio.audio.true_peak import PeakLevels, peak_levels
from voicestudio.gui.model.background import Background, Task


class ExportLevel(QObject):
    """Measures one stretch at a time in the background; a newer one gives up the older one.

    Signals: measured(PeakLevels).
    """

    measured = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None

    def measure(self, medium: Medium, start: int, stop: int) -> None:
        """Begin with frames [start, stop)."""
        self.cancel()
        self._task = self._background.run(
            peak_levels,
            *(medium, start, stop),
            done=self._done,
            failed=self._failed,
            cancellable=True,
            urgent=False,
        )

    def cancel(self) -> None:
        """Measure no more; nothing is reported."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _done(self, levels: PeakLevels) -> None:
        self._task = None
        self.measured.emit(levels)

    def _failed(self, _error: Exception) -> None:
        """What cannot be read is told when it is exported."""
        self._task = None
