"""Carries progress out of a worker thread and the wish to cancel into it."""

import threading
import time

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.widgets.progress_strip import ProgressStrip

_SECONDS_BETWEEN_REPORTS = 0.05


class WorkProgress(QObject):
    """Pass `report` and `is_cancelled` to slow work; both may be called from its thread.

    Signals: changed(float fraction), at most twenty times a second.
    """

    changed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._reported_at = 0.0

    def report(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self._reported_at >= _SECONDS_BETWEEN_REPORTS:
            self._reported_at = now
            self.changed.emit(fraction)

    def cancel(self) -> None:
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class ShownWork(QObject):
    """Slow work, one piece at a time, that a strip shows and whose button cancels it."""

    def __init__(self, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._progress: WorkProgress | None = None
        strip.cancel_requested.connect(self.cancel)

    @property
    def busy(self) -> bool:
        return self._progress is not None

    def begin(self, title: str) -> WorkProgress:
        """Show `title`; the work before is cancelled. Pass the returned object to the work."""
        if self._progress is not None:  # its work may still report for a moment
            self._progress.cancel()
            self._progress.changed.disconnect(self._strip.set_fraction)
        self._progress = WorkProgress(self)
        self._progress.changed.connect(self._strip.set_fraction)
        self._strip.begin(title)
        return self._progress

    def cancel(self) -> None:
        """Cancel the current work, if there is any; it has not ended yet."""
        if self._progress is not None:
            self._progress.cancel()

    def end(self) -> None:
        """It has ended, in whatever way."""
        if self._progress is not None:
            self._progress.deleteLater()
            self._progress = None
        self._strip.end()
