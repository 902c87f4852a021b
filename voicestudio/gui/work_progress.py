"""Carries progress out of a worker thread and the wish to cancel into it."""

import threading
import time

from PySide6.QtCore import QObject, Signal

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
