"""The export command: shows the dialog, writes in the background and reports the result."""

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.audio.export_presets import BUILT_IN, ExportPresets
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.write_report import WriteReport
from voicestudio.checked_json import FormatError
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.export_request import ExportRequest
from voicestudio.document.export_work import ExportSource, Work, write_files
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.editing.clipboard import Clipboard
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.files.export_level import ExportLevel
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork
from voicestudio.texts import listed, sentences, tr

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Exported:
    """The result of an export: a report for each sound file, and what lies beside the first."""

    reports: tuple[WriteReport, ...]
    beside: tuple[Path, ...] = ()

    @property
    def path(self) -> Path:
        return self.reports[0].path

    @property
    def warning(self) -> str:
        """The first warning about levels, a whole sentence; "" without one."""
        return next((report.warning for report in self.reports if report.warning), "")

    def told(self, *more: str) -> str:
        """What was done, then the warning if there is one, and `more` whole sentences."""
        rest = sentences((self.warning, *more))
        return tr("{done}. {rest}", done=self.sentence, rest=rest) if rest else self.sentence

    @property
    def sentence(self) -> str:
        if len(self.reports) == 1 and self.beside:
            names = listed([path.name for path in self.beside])
            return tr("Exported to {path}, with {names} beside it", path=self.path, names=names)
        if len(self.reports) == 1:
            return tr("Exported to {path}", path=self.path)
        return tr(
            "Exported {n} file to {folder}",
            "Exported {n} files to {folder}",
            n=len(self.reports),
            folder=self.path.parent,
        )


class Exporter(QObject):
    """Runs one export at a time; each file appears under its name only when it is complete.

    Signals: begun(); exported(Exported); failed(str) with a sentence for the user; gave_up() when
    the user cancelled; details_wanted() to open the dialog with the episode's tags.
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
        clipboard: Clipboard,
        background: Background,
        strip: ProgressStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._clipboard, self._background = clipboard, background
        self._level = ExportLevel(background, self)
        self._work = ShownWork(strip, self)
        self._of_selection = False
        self._written: tuple[Document, Edit, ExportRequest] | None = None

    @property
    def busy(self) -> bool:
        return self._work.busy

    def ask(self) -> None:
        """Open the export dialog; accepting it starts the export."""
        self._ask(selection=False)

    def ask_for_selection(self) -> None:
        """Open the export dialog with the selection as range."""
        self._ask(selection=True)

    def _ask(self, *, selection: bool) -> None:
        self._of_selection = selection
        preset = self._settings.export_preset
        if not preset:
            self._open(None)
        else:
            self._background.run(_settings_of, preset, done=self._open, key="export preset")

    def _open(self, preset: ExportSettings | None) -> None:
        """Open the dialog with the settings of a preset, or those of the last export."""
        document = self._session.document
        if document is None or self.busy:
            return
        dialog = ExportDialog(
            self._session,
            self._level,
            self._settings.export_home or self._settings.export_folder,
            preset or self._suggested(document),
            self._background,
            self._window,
            selection=self._of_selection,
        )
        dialog.requested.connect(self.export)
        dialog.details_wanted.connect(self.details_wanted)
        dialog.rejected.connect(self.gave_up)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        self._background.run(self._source(document).read_files, done=dialog.set_read_files)
        dialog.open()

    def export(self, request: ExportRequest) -> None:
        """Start writing the document's present state; does nothing while another export runs."""
        document = self._session.document
        if document is None or self.busy:
            return
        self._settings.export_folder = str(request.path.parent)
        self._settings.export_settings = request.settings.to_json()
        self._written = (document, document.history.current, request)
        self.begun.emit()
        progress = self._work.begin(tr("Exporting {name}", name=request.path.name))
        self._background.run(
            write_files,
            self._source(document),
            request,
            Work(progress.report, progress.is_cancelled),
            done=partial(self._done, request),
            failed=self._failed,
        )

    def cancel(self) -> None:
        """Cancel the export; no incomplete file is left behind."""
        self._work.cancel()

    def _source(self, document: Document) -> ExportSource:
        return ExportSource.of(document, self._clipboard.clip)

    def _suggested(self, document: Document) -> ExportSettings:
        """Return the settings of the last export; with chapters if the document has any.

        Before the first one, and where they cannot be read, they are those of a podcast.
        """
        remembered = self._settings.export_settings
        if not remembered:
            return _usual(document)
        try:
            settings = ExportSettings.from_json(remembered)
        except FormatError as error:
            _log.warning("The settings of the last export are left out: %s.", error)
            return _usual(document)
        return settings.with_chapters() if document.had_chapters else settings

    def _done(self, request: ExportRequest, reports: tuple[WriteReport, ...]) -> None:
        self._work.end()
        self._mark_saved(clipped=any(report.is_clipped for report in reports))
        self.exported.emit(Exported(reports, request.beside(request.path)))

    def _mark_saved(self, *, clipped: bool) -> None:
        """Mark a document without a project as saved if the export contains all of it unchanged.

        That is not so for a part of it, another level, sample rate or number of channels, peaks
        that were clipped, or markers in a format other than WAV, which alone stores them.
        """
        if self._written is None:
            return
        document, state, request = self._written
        self._written = None
        all_of_it = (request.start, request.stop) == (0, state.all_tracks.sound.frames)
        if all_of_it and not request.parts:
            document.mark_exported(request.path, state)
        whole = all_of_it and not clipped and not request.parts
        holds_markers = request.settings.fmt.container == "WAV"
        whole = whole and (holds_markers or not document.history.markers.labels)
        sound = state.all_tracks.sound
        rate, channels = sound.sample_rate, sound.channels
        whole = whole and request.settings.keeps_sound(rate, channels)
        if whole and document.folder is None and document.is_current(state):
            document.mark_saved()

    def _failed(self, error: Exception) -> None:
        self._work.end()
        if isinstance(error, Cancelled):
            self.gave_up.emit()
            return
        if not isinstance(error, UserError):
            _log.error("export failed", exc_info=error)
        self.failed.emit(str(error) or tr("The export failed: {kind}.", kind=type(error).__name__))


def _settings_of(preset: str) -> ExportSettings | None:
    """Return the settings of the preset of that name; None if there is none any more."""
    try:
        return ExportPresets().find(preset).settings
    except UserError as error:
        _log.warning("The preset that exports begin with is left out: %s", error)
        return None


def _usual(document: Document) -> ExportSettings:
    """Return the settings of the preset for podcasts, which keeps the channels of `document`.

    Sound with more channels than a podcast has is exported as it is.
    """
    sound, markers = document.sound, document.history.markers.labels
    mono, stereo = BUILT_IN[0].settings, BUILT_IN[1].settings
    settings = {1: mono, 2: stereo}.get(sound.channels)
    return settings or ExportSettings(chapters=bool(markers))
