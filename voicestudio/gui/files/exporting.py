"""Exporting: asks how, writes in the background, says what came of it."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.write_report import WriteReport
from voicestudio.checked_json import FormatError
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.export_request import ExportRequest
from voicestudio.document.export_work import ExportSource, Work, write_files
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.files.export_level import ExportLevel
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Exported:
    """What was written: a report for each sound file; `path` is the first one."""

    reports: tuple[WriteReport, ...]

    @property
    def path(self) -> Path:
        return self.reports[0].path

    @property
    def warning(self) -> str:
        """Return the first warning about the level, completing 'but ...'; empty without one."""
        return next((report.warning for report in self.reports if report.warning), "")

    @property
    def sentence(self) -> str:
        if len(self.reports) == 1:
            return f"Exported to {self.path}"
        return f"Exported {len(self.reports)} files to {self.path.parent}"


class Exporter(QObject):
    """Exports at most once at a time; each file appears only when it is complete.

    Signals: begun(), exported(Exported), failed(str message), gave_up() when the user cancelled,
    details_wanted() when the user asks for the episode's details in the dialog.
    """

    begun = Signal()
    exported = Signal(object)
    failed = Signal(str)
    gave_up = Signal()
    details_wanted = Signal()

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        background: Background,
        strip: ProgressStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._background = background
        self._level = ExportLevel(background, self)
        self._work = ShownWork(strip, self)
        self._written: tuple[Document, Edit, ExportRequest] | None = None

    @property
    def busy(self) -> bool:
        return self._work.busy

    def ask(self) -> None:
        """Let the user choose format, range and file, then write."""
        self._ask(selection=False)

    def ask_for_selection(self) -> None:
        """The same, with only the selection suggested."""
        self._ask(selection=True)

    def _ask(self, *, selection: bool) -> None:
        document = self._session.document
        if document is None or self.busy:
            return
        dialog = ExportDialog(
            self._session,
            self._level,
            self._settings.export_folder,
            self._suggested(document),
            self._window,
            selection=selection,
        )
        dialog.requested.connect(self.export)
        dialog.details_wanted.connect(self.details_wanted)
        dialog.rejected.connect(self.gave_up)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.open()

    def export(self, request: ExportRequest) -> None:
        """Start writing the recording as it is now; does nothing while another export runs."""
        document = self._session.document
        if document is None or self.busy:
            return
        self._settings.export_folder = str(request.path.parent)
        self._settings.export_settings = request.settings.to_json()
        self._written = (document, document.history.current, request)
        self.begun.emit()
        progress = self._work.begin(f"Exporting {request.path.name}")
        self._background.run(
            write_files,
            ExportSource.of(document),
            request,
            Work(progress.report, progress.is_cancelled),
            done=self._done,
            failed=self._failed,
        )

    def cancel(self) -> None:
        """Stop writing; nothing half written is left behind."""
        self._work.cancel()

    def _suggested(self, document: Document) -> ExportSettings:
        """The settings of the last export; chapters always where the recording had some."""
        try:
            settings = ExportSettings.from_json(self._settings.export_settings)
        except FormatError as error:
            _log.warning("The settings of the last export are left out: %s.", error)
            settings = ExportSettings()
        return settings.with_chapters() if document.had_chapters else settings

    def _done(self, reports: tuple[WriteReport, ...]) -> None:
        self._work.end()
        self._mark_saved()
        self.exported.emit(Exported(reports))

    def _mark_saved(self) -> None:
        """What is no project counts as saved when all of it, as it is now, was written.

        Markers are in no sound file but WAV: whoever has set some is still asked to save, as is who
        has another level, rate or fewer channels written.
        """
        if self._written is None:
            return
        document, state, request = self._written
        self._written = None
        whole = not request.parts and (request.start, request.stop) == (0, state.timeline.frames)
        holds_markers = request.settings.fmt.container == "WAV"
        whole = whole and (holds_markers or not document.history.markers.labels)
        shape = state.timeline.sample_rate, state.timeline.channels
        whole = whole and request.settings.keeps_sound(*shape)
        if whole and document.folder is None and document.history.current is state:
            document.mark_saved()

    def _failed(self, error: Exception) -> None:
        self._work.end()
        if isinstance(error, Cancelled):
            self.gave_up.emit()
            return
        if not isinstance(error, UserError):
            _log.error("export failed", exc_info=error)
        self.failed.emit(str(error) or f"The export failed: {type(error).__name__}.")
