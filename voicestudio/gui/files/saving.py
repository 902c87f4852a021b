"""Save and Save As for projects."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.document.project.project import SUFFIX
from voicestudio.gui.files.export_dialog import first_folder
from voicestudio.gui.files.journalling import Journalling
from voicestudio.gui.model.session import EditorSession
from voicestudio.printable import typed
from voicestudio.texts import tr

PROJECT_FILTER = tr("VoiceStudio projects (*{suffix})", suffix=SUFFIX)


class Saver(QObject):
    """Save and Save As.

    Signals: gave_up(), when the user did not say where to.
    """

    gave_up = Signal()

    def __init__(self, session: EditorSession, journal: Journalling, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._journal, self._window = session, journal, window

    def save(self) -> None:
        """Save where it was saved before, else ask."""
        document = self._session.document
        if document is None:
            return
        if document.folder is not None:
            self._journal.save(document.folder)
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask where to save."""
        document = self._session.document
        if document is None:
            return
        source = document.folder or document.path
        folder = first_folder(None, source)
        stem = typed(source.stem) if source is not None else tr("Untitled")
        dialog = QFileDialog(self._window, tr("Save Project"), str(folder), PROJECT_FILTER)
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(_unused(folder, stem).name)
        dialog.fileSelected.connect(self._save_to)
        dialog.rejected.connect(self.gave_up)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.open()

    def _save_to(self, name: str) -> None:
        path = Path(name)
        self._journal.save(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))


def _unused(folder: Path, stem: str) -> Path:
    """A project name in `folder` that nothing has yet."""
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{SUFFIX}", number + 1
    return path
