"""The progress strip of a document of which files are still being decoded."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.audio.decoding import Decoding
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.texts import tr
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
        self._decodings: tuple[Decoding, ...] = ()
        self._running: list[Decoding] = []
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
        if self._given_up:
            for decoding in self._running:
                decoding.stop()
        self._given_up = False
        self._end()
        document = self._session.document
        if document is not None and document.decodings:
            self._decodings, self._running = document.decodings, list(document.decodings)
            self._strip.begin(tr("Decoding {name}", name=self._name()))
            self._timer.start()

    def _name(self) -> str:
        first, *others = self._decodings
        return (
            tr("{n} recording", "{n} recordings", n=len(others) + 1)
            if others
            else first.info.path.name
        )

    def _end(self) -> None:
        if self._decodings:
            self._decodings, self._running = (), []
            self._timer.stop()
            self._strip.end()

    def _look(self) -> None:
        if not self._decodings:
            return
        done = sum(decoding.frames for decoding in self._decodings)
        whole = sum(decoding.info.frames for decoding in self._decodings)
        self._strip.set_fraction(min(1.0, done / whole))
        ended = [decoding for decoding in self._running if decoding.ended]
        self._running = [decoding for decoding in self._running if decoding not in ended]
        if not self._running:
            self._end()
        for decoding in ended:
            self._tell_end(decoding)

    def _tell_end(self, decoding: Decoding) -> None:
        if decoding.other_length and self._is_untouched(decoding):
            self.reopen_wanted.emit()
        elif decoding.error is None:
            self._note(decoding)
        elif decoding.in_use:
            self._tell(decoding, decoding.error)

    def _is_untouched(self, decoding: Decoding) -> bool:
        """Whether it is the file that was opened, and nothing was done to it."""
        document = self._session.document
        if document is None or document.decoding is not decoding:
            return False
        return len(document.history.states) == 1

    def _tell(self, decoding: Decoding, error: Exception) -> None:
        if not isinstance(error, UserError):
            _log.error("decoding %s failed", decoding.info.path, exc_info=error)
        reason = (
            str(error)
            if isinstance(error, UserError)
            else tr("Decoding stopped: {error}.", error=error)
        )
        there = format_time(decoding.frames / decoding.info.sample_rate)
        name = Path(decoding.info.path).name
        self.failed.emit(
            tr(
                "{reason} Only the first {there} of {name} can be used: open it again.",
                reason=reason,
                there=there,
                name=name,
            )
        )

    def _note(self, decoding: Decoding) -> None:
        document = self._session.document
        if document is None or decoding not in document.decodings:
            return
        if self._session.mark_damage():
            self.found.emit()
