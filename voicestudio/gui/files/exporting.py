"""Exporting: asks how, writes in the background, says what came of it."""

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.audio.medium import Medium
from voicestudio.audio.tags import Tags
from voicestudio.audio.wav_cues import Cue
from voicestudio.audio.write import write_medium
from voicestudio.audio.write_report import WriteReport
from voicestudio.document.document import Document
from voicestudio.document.project.chapter_markers import chapters_of, cues_of
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.files.export_dialog import ExportDialog, ExportRequest
from voicestudio.gui.files.export_level import ExportLevel
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork, WorkProgress

_log = logging.getLogger(__name__)


class Exporter(QObject):
    """Exports one file at a time; the file appears only when it is complete.

    Signals: begun(), exported(WriteReport), failed(str message), gave_up() when the user cancelled.
    """

    begun = Signal()
    exported = Signal(object)
    failed = Signal(str)
    gave_up = Signal()

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
        self._written: tuple[Document, Timeline, ExportRequest] | None = None

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
        if self._session.document is None or self.busy:
            return
        folder = self._settings.export_folder
        dialog = ExportDialog(self._session, self._level, folder, self._window, selection=selection)
        dialog.requested.connect(self.export)
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
        self._written = (document, document.timeline, request)
        self.begun.emit()
        self._background.run(
            _write,
            document.timeline,
            _tags(document, request),
            cues_of(document.history.markers, document.condition, request.start, request.stop),
            request,
            self._work.begin(f"Exporting {request.path.name}"),
            done=self._done,
            failed=self._failed,
        )

    def cancel(self) -> None:
        """Stop writing; nothing is left behind."""
        self._work.cancel()

    def _done(self, report: WriteReport) -> None:
        self._work.end()
        self._mark_saved()
        self.exported.emit(report)

    def _mark_saved(self) -> None:
        """What is no project counts as saved when all of it, as it is now, was written.

        Markers are in no sound file but WAV: whoever has set some is still asked to save.
        """
        if self._written is None:
            return
        document, timeline, request = self._written
        self._written = None
        whole = (request.start, request.stop) == (0, timeline.frames)
        holds_markers = request.fmt.container == "WAV"
        whole = whole and (holds_markers or not document.history.markers.labels)
        if whole and document.folder is None and document.timeline is timeline:
            document.mark_saved()

    def _failed(self, error: Exception) -> None:
        self._work.end()
        if isinstance(error, Cancelled):
            self.gave_up.emit()
            return
        if not isinstance(error, UserError):
            _log.error("export failed", exc_info=error)
        self.failed.emit(str(error) or f"The export failed: {type(error).__name__}.")


def _tags(document: Document, request: ExportRequest) -> Tags:
    """The tags of the episode.

    Markers are chapters where the recording had some; else they are the user's own notes, which WAV
    files have a place for.
    """
    if not document.had_chapters:
        return document.tags
    markers, rate = document.history.markers, document.timeline.sample_rate
    return document.tags.with_chapters(
        chapters_of(markers, document.condition, rate, request.start, request.stop)
    )


def _write(
    medium: Medium,
    tags: Tags,
    cues: tuple[Cue, ...],
    request: ExportRequest,
    progress: WorkProgress,
) -> WriteReport:
    """Write what was asked for."""
    return write_medium(
        medium,
        request.path,
        fmt=request.fmt,
        start=request.start,
        count=request.stop - request.start,
        overwrite=request.replace,
        progress=progress.report,
        cancelled=progress.is_cancelled,
        tags=tags,
        cues=cues,
    )
