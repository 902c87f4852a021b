"""Keeps the last discarded recording so that discarding can be undone until the window closes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.document.capture_run import RecordRun
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.recording.record_restoring import CaptureRestorer
from voicestudio.texts import tr
from voicestudio.timecode import format_duration


class RecordDiscarding(QObject):
    """Holds the last discarded recording.

    Signals: discarded(str message).
    """

    discarded = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        restorer: CaptureRestorer,
        background: Background,
        put_in: Callable[[RecordRun], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._restorer, self._background = session, restorer, background
        self._put_in = put_in
        self._run: RecordRun | None = None

    @property
    def holds_one(self) -> bool:
        return self._run is not None

    def set_aside(self, run: RecordRun, seconds: float) -> None:
        """Keep `run`; the one discarded before is deleted."""
        before, self._run = self._run, run
        run.unwanted = False
        if before is not None and before.capture is not None:
            self._background.run(before.capture.discard)
        self.discarded.emit(
            tr(
                "The recording ({length}) was discarded; everything is as before.",
                length=format_duration(seconds),
            )
        )

    def bring_back(self) -> None:
        """Insert the last discarded recording into the document it was made for."""
        run, self._run = self._run, None
        if run is None or run.capture is None:
            return
        if run.document is self._session.document:
            self._put_in(run)
        else:
            folder = run.capture.folder
            run.capture.release()
            self._restorer.restore(folder)

    def clear_up(self) -> None:
        """Delete it from the disk."""
        if self._run is not None and self._run.capture is not None:
            self._run.capture.discard()
