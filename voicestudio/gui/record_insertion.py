"""From the sound on the disk to an edit in the document, and when its folder can go."""

import logging

from PySide6.QtCore import QObject, Signal

from voicestudio.document.captures import Capture
from voicestudio.document.document import Document
from voicestudio.document.recorded import record
from voicestudio.document.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.background import Background
from voicestudio.gui.journalling import Journalling
from voicestudio.gui.record_run import RecordRun
from voicestudio.gui.session import EditorSession

_log = logging.getLogger(__name__)

_KEPT = "It is kept, and offered to you when VoiceStudio is started the next time."


class RecordInsertion(QObject):
    """Puts recordings into the session's document, or a new one.

    Holds the folder of each until its document is closed and the journal keeps the sound.

    Signals: ended() when a recording was put in, or could not be; failed(str) before that.
    """

    ended = Signal()
    failed = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        journal: Journalling,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._journal, self._background = session, journal, background
        self._run: RecordRun | None = None
        self._captures: list[Capture] = []
        session.document_changed.connect(self._forget_settled)

    def put_in(self, run: RecordRun) -> None:
        """Put in what `run` has recorded; `ended` follows."""
        self._run = run
        self._background.run(run.clip, done=self._insert, failed=self._not_put_in)

    def discard(self, run: RecordRun) -> None:
        """Remove the folder of a run that has, or is to have, no sound."""
        if run.capture is not None:
            self._background.run(run.capture.discard)
            run.capture = None

    def clear_up(self, unfinished: RecordRun | None) -> None:
        """Remove what documents hold by now; after the last edit has been journalled.

        What is `unfinished` is left to the next start.
        """
        if unfinished is not None:
            self._hold(unfinished)
        for capture in self._captures:
            capture.release()

    def tell(self, error: Exception) -> None:
        """Let the user know why something recorded is in no document yet."""
        if not isinstance(error, UserError):
            _log.error("a recording could not be put in", exc_info=error)
        self.failed.emit(f"The recording could not be put in: {error} {_KEPT}")

    def _insert(self, clip: Timeline) -> None:
        run, document = self._run, self._session.document
        assert run is not None  # it is being put in
        assert run.capture is not None
        if clip.frames == 0 or document is not run.document:
            self._not_put_in(UserError("The document it was made for is not open any more."))
            return
        if document is None:
            document = Document(Timeline((), clip.sample_rate, clip.channels))
            document.history.push(record(document.timeline, 0, clip))
            self._session.set_document(document)
        else:
            start = min(run.place.start, self._session.frames)
            self._session.apply(record(document.timeline, start, clip, punched=run.punched))
        self._journal.when_kept(run.capture.settle)
        self._end()

    def _not_put_in(self, error: Exception) -> None:
        self.tell(error)
        self._end()

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            self._hold(run)
        self.ended.emit()

    def _hold(self, run: RecordRun) -> None:
        if run.capture is not None:
            self._captures.append(run.capture)
            run.capture = None

    def _forget_settled(self) -> None:
        """Remove what closed documents held; what is open elsewhere stays readable."""
        settled = [capture for capture in self._captures if capture.settled]
        self._captures = [capture for capture in self._captures if capture not in settled]
        for capture in settled:
            self._background.run(capture.release)
