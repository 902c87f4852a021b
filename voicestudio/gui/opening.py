"""Opening recordings in the background."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from voicestudio.audio.formats import dialog_pattern
from voicestudio.audio.probe import AudioInfo, probe
from voicestudio.document.document import Document
from voicestudio.document.project import JOURNAL, Opened, Project, project_folder
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.background import Background
from voicestudio.gui.progress_strip import ProgressStrip
from voicestudio.gui.session import EditorSession
from voicestudio.gui.work_progress import ShownWork, WorkProgress
from voicestudio.printable import shown

_log = logging.getLogger(__name__)

FILE_FILTER = f"Recordings ({dialog_pattern()});;All files (*)"
OPEN_FILTER = f"Recordings and projects ({dialog_pattern()} {JOURNAL});;All files (*)"


class Opener(QObject):
    """Opens one file at a time; a newer request gives up the older one.

    What cannot be opened leaves the present recording as it is.

    Signals: begun(), opened(Path, AudioInfo or None), project_opened(Opened) after it where it is a
    project, failed(Path, str message).
    """

    begun = Signal()
    opened = Signal(object, object)
    project_opened = Signal(object)
    failed = Signal(object, str)

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        strip: ProgressStrip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._work = ShownWork(strip, self)
        self._path = Path()

    def open(self, path: Path) -> None:
        """Start opening `path`."""
        self._path = path
        self.begun.emit()
        self._background.run(
            _open,
            path,
            self._work.begin(f"Opening {path.name}"),
            done=self._done,
            failed=self._failed,
            key="open",
        )

    def cancel(self) -> None:
        """Give up what is being opened."""
        self._work.cancel()

    def _done(self, result: tuple[Document, AudioInfo | None, Opened | None]) -> None:
        self._work.end()
        document, info, project = result
        self._session.set_document(document)
        self.opened.emit(self._path, info)
        if project is not None:
            self.project_opened.emit(project)

    def _failed(self, error: Exception) -> None:
        self._work.end()
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserError):
            _log.error("opening %s failed", self._path, exc_info=error)
        reason = str(error) or type(error).__name__
        known = isinstance(error, UserError)
        self.failed.emit(
            self._path, reason if known else shown(f"{self._path} cannot be opened: {reason}")
        )


class ProjectChoice(QObject):
    """Lets a dialog for files choose a project, which is a folder, by entering it."""

    def __init__(self, dialog: QFileDialog, choose: Callable[[str], object]) -> None:
        super().__init__(dialog)
        self._dialog, self._choose = dialog, choose

    def entered(self, folder: str) -> None:
        if project_folder(Path(folder)) is not None:
            self._dialog.reject()
            self._choose(folder)


def _open(path: Path, progress: WorkProgress) -> tuple[Document, AudioInfo | None, Opened | None]:
    folder = project_folder(path)
    if folder is None:
        return Document.open(path, progress.report, progress.is_cancelled), probe(path), None
    opened = Project.open(folder, progress.report, progress.is_cancelled)
    document = Document.of_project(opened)
    return document, _info(document.path), opened


def _info(recording: Path | None) -> AudioInfo | None:
    """What kind of file a project was made from, if that is still there."""
    try:
        return probe(recording) if recording is not None else None
    except UserError:
        return None
