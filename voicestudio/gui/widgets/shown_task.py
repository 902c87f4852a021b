"""A slow task of a feature: run in the background, shown by a strip, cancelled by its button."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from voicestudio.error_messages import message_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork

_log = logging.getLogger(__name__)


class ShownTask(QObject):
    """Runs one task at a time.

    Signals: failed(str) with a message for the user; ended() after the task, whether it was done,
    failed or was cancelled; busy_changed(bool).

    Attributes: strip, which shows the progress.
    """

    failed = Signal(str)
    ended = Signal()
    busy_changed = Signal(bool)

    def __init__(self, name: str, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._done: Callable[[Any], object] | None = None
        self.strip = ProgressStrip(name)
        self.strip.busy_changed.connect(self.busy_changed)
        self._work = ShownWork(self.strip, self)

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether the task goes on."""
        return self._done is not None

    def run(
        self, title: str, function: Callable[..., Any], *args: Any, done: Callable[[Any], object]
    ) -> None:
        """Call `function(*args, report, is_cancelled)` in the background, then `done(result)`.

        Nothing happens while a task goes on. What either raises is told by `failed`; Cancelled is
        not told.
        """
        if self.busy:
            return
        self._done = done
        progress = self._work.begin(title)
        self._background.run(
            function,
            *args,
            progress.report,
            progress.is_cancelled,
            done=self._was_done,
            failed=self._has_failed,
            urgent=False,
        )

    def cancel(self) -> None:
        """Cancel the task, if there is one; it ends a moment later."""
        self._work.cancel()

    def shutdown(self) -> None:
        self.cancel()

    def _was_done(self, result: Any) -> None:
        done = self._done
        assert done is not None  # a task that runs has one
        self._end()
        try:
            done(result)
        except UserError as error:
            self.failed.emit(str(error))
        self.ended.emit()

    def _has_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("%s failed", self.strip.objectName(), exc_info=error)
            self.failed.emit(message_of(error))
        self.ended.emit()

    def _end(self) -> None:
        self._done = None
        self._work.end()
