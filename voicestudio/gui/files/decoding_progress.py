"""The progress strip of a file that is open while it is still being decoded."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.audio.decoding import Decoding, LengthError
from voicestudio.document.editing.late_flaws import with_flaws_marked
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.timecode import format_time

_log = logging.getLogger(__name__)
_LOOK_MS = 100


class DecodingProgress(QObject):
    """Shows the progress of decoding in a strip, and reports how it ended.

    Cancelling asks for the document to be closed (`close_wanted`), which ends decoding. Otherwise
    decoding goes on as long as something refers to the medium, such as the clipboard.

    Signals: close_wanted(); reopen_wanted() when it is longer or shorter than it was opened and
    nothing was done to it yet; failed(str message) when not all of it can be used; found() when
    something is wrong with the recording, which is in the document's condition and marked.
    """

    close_wanted = Signal()
    reopen_wanted = Signal()
    failed = Signal(str)
    found = Signal()

    def __init__(self, session: EditorSession, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._strip = session, strip
        self._decoding: Decoding | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._given_up = False
        session.document_changed.connect(self._begin)
        strip.cancel_requested.connect(self._give_up)

    def _give_up(self) -> None:
        self._given_up = True
        self.close_wanted.emit()

    def _begin(self) -> None:
        if self._decoding is not None and self._given_up:
            self._decoding.stop()
        self._given_up = False
        self._end()
        document = self._session.document
        if document is not None and document.decoding is not None:
            self._decoding = document.decoding
            self._strip.begin(f"Decoding {self._decoding.info.path.name}")
            self._timer.start()

    def _end(self) -> None:
        if self._decoding is not None:
            self._decoding = None
            self._timer.stop()
            self._strip.end()

    def _look(self) -> None:
        decoding = self._decoding
        if decoding is None:
            return
        self._strip.set_fraction(min(1.0, decoding.frames / decoding.info.frames))
        if not decoding.ended:
            return
        self._end()
        if isinstance(decoding.error, LengthError):
            self._tell_length(decoding.error)
        elif decoding.error is not None:
            self._tell(decoding, decoding.error)
        else:
            self._note(decoding)

    def _tell_length(self, error: LengthError) -> None:
        document = self._session.document
        if document is not None and len(document.history.states) == 1:
            self.reopen_wanted.emit()
        else:
            self.failed.emit(str(error))

    def _tell(self, decoding: Decoding, error: Exception) -> None:
        if not isinstance(error, UserError):
            _log.error("decoding %s failed", decoding.info.path, exc_info=error)
        reason = str(error) if isinstance(error, UserError) else f"Decoding stopped: {error}."
        there = format_time(decoding.frames / decoding.info.sample_rate)
        name = Path(decoding.info.path).name
        self.failed.emit(f"{reason} Only the first {there} of {name} can be used: open it again.")

    def _note(self, decoding: Decoding) -> None:
        document = self._session.document
        if document is None or decoding.condition == document.condition:
            return
        marked = with_flaws_marked(document.history, document.condition, decoding.condition)
        document.condition = decoding.condition
        if marked is not None:
            self._session.apply(marked)
        self.found.emit()
