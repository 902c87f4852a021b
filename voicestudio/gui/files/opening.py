"""Opening recordings in the background."""

import logging
import operator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.audio.formats import dialog_pattern
from voicestudio.audio.probe import AudioInfo, probe
from voicestudio.document.document import Document
from voicestudio.document.project.project import JOURNAL, Opened, Project, project_folder
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.files.unsaved_guard import UnsavedGuard
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork, WorkProgress
from voicestudio.printable import shown
from voicestudio.texts import tr

_log = logging.getLogger(__name__)

_Result = tuple[Document, AudioInfo | None, Opened | None]

FILE_FILTER = tr("Recordings ({patterns});;All files (*)", patterns=dialog_pattern())
OPEN_FILTER = tr(
    "Recordings and projects ({patterns} {journal});;All files (*)",
    patterns=dialog_pattern(),
    journal=JOURNAL,
)


class Opener(QObject):
    """Opens one file at a time; a newer request cancels the older one.

    If opening fails the present recording stays open. So it does until the user has decided about
    edits that were made during the opening.

    Signals: begun(), opened(Path, AudioInfo or None), project_opened(Opened) after it where it is a
    project, failed(Path, str message), gave_up() when it is not to be opened after all.
    """

    begun = Signal()
    gave_up = Signal()
    opened = Signal(object, object)
    project_opened = Signal(object)
    failed = Signal(object, str)

    def __init__(
        self,
        session: EditorSession,
        guard: UnsavedGuard,
        effects: EffectController,
        background: Background,
        strip: ProgressStrip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._guard, self._effects = guard, effects
        self._work = ShownWork(strip, self)
        self._path = Path()
        self._replaced: list[object] = []
        self._ready: _Result | None = None
        guard.given_up.connect(self._drop_ready)

    def open(self, path: Path) -> None:
        """Start opening `path`; the user has decided about the present document."""
        self._path = path
        self._replaced = self._there()
        self.begun.emit()
        self._background.run(
            _open,
            path,
            self._work.begin(tr("Opening {name}", name=path.name)),
            done=self._done,
            failed=self._failed,
            key="open",
        )

    def cancel(self) -> None:
        """Cancel the opening."""
        self._work.cancel()

    def _there(self) -> list[object]:
        """The document that would be closed, its state, the last command, and the running work."""
        document, running = self._session.document, self._effects.running_label
        history = document.history if document is not None else None
        states = (history.current, history.states[-1]) if history is not None else (None, None)
        return [document, *states, running]

    def _done(self, result: _Result) -> None:
        self._work.end()
        self._drop_ready()
        self._ready = result
        if self._guard.asking:  # about a later request
            self._drop_ready()
            return
        decided = all(map(operator.is_, self._replaced, self._there()))
        show, running = partial(self._show, self._path), self._effects.running_label
        self._guard.ask_once_more(show, running, decided=decided)

    def _show(self, path: Path) -> None:
        if self._ready is None:
            return
        (document, info, project), self._ready = self._ready, None
        self._session.set_document(document)
        self.opened.emit(path, info)
        if project is not None:
            self.project_opened.emit(project)

    def _drop_ready(self) -> None:
        """Release the opened document, which is not to be shown after all."""
        if self._ready is not None:
            (_, _, project), self._ready = self._ready, None
            if project is not None:
                project.project.close()
            self.gave_up.emit()

    def _failed(self, error: Exception) -> None:
        self._work.end()
        if isinstance(error, Cancelled):
            self.gave_up.emit()
            return
        if not isinstance(error, UserError):
            _log.error("opening %s failed", self._path, exc_info=error)
        reason = str(error) or type(error).__name__
        known = isinstance(error, UserError)
        self.failed.emit(
            self._path,
            reason
            if known
            else shown(tr("{path} cannot be opened: {reason}", path=self._path, reason=reason)),
        )


class OpenDialog(QFileDialog):
    """Lets the user choose a recording, or a project, which is a folder.

    Signals: chosen(str path).
    """

    chosen = Signal(str)

    def __init__(self, folder: str, parent: QWidget) -> None:
        super().__init__(parent, tr("Open a Recording"), folder, OPEN_FILTER)
        self.setObjectName("openDialog")
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.directoryEntered.connect(self._choose_project)
        self.fileSelected.connect(self.chosen)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """Choose the selected project, instead of entering its folder."""
        if not any(map(self._choose_project, self.selectedFiles()[:1])):
            super().accept()

    def _choose_project(self, folder: str) -> bool:
        if project_folder(Path(folder)) is None:
            return False
        self.reject()
        self.chosen.emit(folder)
        return True


def _open(path: Path, progress: WorkProgress) -> _Result:
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
