"""Restores captures that were left when the program was killed, into their documents."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.document.capture_run import RecordRun
from voicestudio.document.project.captures import Capture
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.errors import UserError
from voicestudio.gui.files.file_controller import FileController
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.paths import is_there
from voicestudio.texts import tr


class CaptureRestorer(QObject):
    """Opens the document that a capture was made for; if that fails, makes a new one.

    Signals: found(RecordRun) to be inserted; failed(Exception).
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: EditorSession, files: FileController, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._files, self._background = session, files, background
        self._waiting: Capture | None = None
        session.document_changed.connect(self._document_came)
        files.guard.given_up.connect(self.give_up)
        files.capture_wanted.connect(self.restore)
        files.opener.failed.connect(self._do_without)
        files.opener.gave_up.connect(self.give_up)

    def restore(self, folder: Path) -> None:
        """Restore the capture in `folder`."""
        self._background.run(Capture.open, folder, done=self._opened, failed=self._not_opened)

    def release(self) -> None:
        """Leave captures that could not be restored to the next start."""
        capture, self._waiting = self._waiting, None
        if capture is not None:
            capture.release()

    def give_up(self) -> None:
        """Cancel restoring, because the user keeps the open document."""
        if self._waiting is not None:
            self.release()
            self.failed.emit(UserError(tr("You kept the open recording.")))

    def _opened(self, capture: Capture) -> None:
        self._waiting = capture
        home = capture.folder.parent
        target = capture.place.recording if home == recovery_folder() else str(home)
        if not self._fits(capture) and target and is_there(Path(target)):
            self._files.open_path(Path(target))  # `_document_came` follows
        else:
            self._document_came()

    def _do_without(self, _path: Path, _message: str) -> None:
        """Make a new document of the waiting capture, because its own cannot be opened."""
        self._document_came()

    def _not_opened(self, error: Exception) -> None:
        self.failed.emit(error)

    def _document_came(self) -> None:
        capture, document = self._waiting, self._session.document
        if capture is None:
            return
        if document is not None and not self._fits(capture):
            self._files.guard.ask(self._make_way)
            return
        self._waiting = None
        self.found.emit(RecordRun.restored(document, capture))

    def _make_way(self) -> None:
        self._session.set_document(None)  # `_document_came` follows

    def _fits(self, capture: Capture) -> bool:
        """Whether the capture's document is open and in the same state as then."""
        document, place = self._session.document, capture.place
        if document is None or not place.name:
            return False
        path = str(document.path) if document.path is not None else ""
        now = (path, self._session.frames, self._session.sample_rate)
        return now == (place.recording, place.frames, place.sample_rate)
