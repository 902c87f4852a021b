"""Background measurement of the peaks of the range to be exported, for the export dialog."""

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.medium import Medium
from voicestudio.audio.true_peak import PeakLevels, peak_levels
from voicestudio.gui.model.background import Background, Task


class ExportLevel(QObject):
    """Measures one range at a time in the background; a new request cancels the previous one.

    Signals: measured(PeakLevels) with linear values.
    """

    measured = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None

    def measure(self, medium: Medium, start: int, stop: int) -> None:
        """Measure frames [start, stop) of `medium`; `measured` follows unless reading fails."""
        self.cancel()
        self._task = self._background.run(
            peak_levels,
            medium,
            start,
            stop,
            done=self._done,
            failed=self._failed,
            cancellable=True,
            urgent=False,
        )

    def cancel(self) -> None:
        """Cancel the measurement; `measured` is not emitted."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _done(self, levels: PeakLevels) -> None:
        self._task = None
        self.measured.emit(levels)

    def _failed(self, _error: Exception) -> None:
        """Ignore read errors: the export itself will report them."""
        self._task = None
