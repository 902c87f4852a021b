"""The export dialog."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.chapter_files import youtube_caution
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.output_formats import FFMPEG_FORMATS, OUTPUT_FORMATS, OutputFormat
from voicestudio.audio.true_peak import PeakLevels
from voicestudio.audio.write_report import level_caution
from voicestudio.document.document import Document
from voicestudio.document.export_request import ExportRequest, FilePart
from voicestudio.document.export_work import told_own
from voicestudio.document.project.chapter_markers import chapters_of
from voicestudio.document.project.document_pieces import in_file_name, piece_names, pieces_of
from voicestudio.document.timeline.read_files import ReadFiles
from voicestudio.gui.files.export_level import ExportLevel
from voicestudio.gui.files.export_options import ExportOptions
from voicestudio.gui.files.export_preset_row import ExportPresetRow
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.labels import CentredForm, wrapped_label
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.paths import is_folder, is_there, resource_path, unwritable
from voicestudio.printable import shown, typed
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

_MARGIN, _LEAST_WIDTH = 18, 600
_MOST_LOOKED_AT = 64
_ENDINGS = {fmt.extension for fmt in (*OUTPUT_FORMATS, *FFMPEG_FORMATS)}


class ExportDialog(QDialog):
    """Asks for preset, format, loudness, range and file name of an export.

    The Export button is disabled while the file name cannot be used.

    Signals: requested(ExportRequest) when accepted; details_wanted() to open the dialog with
    title, cover and other tags.
    """

    requested = Signal(object)
    details_wanted = Signal()

    def __init__(
        self,
        session: EditorSession,
        level: ExportLevel,
        folder: str,
        settings: ExportSettings,
        background: Background,
        parent: QWidget,
        *,
        selection: bool = False,
    ) -> None:
        """Start with `settings` in `folder`; with `selection` the range is the selection."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(
            tr("Export Selection") if selection else tr("Export", sense="a command")
        )
        self._session, self._level, self._background = session, level, background
        self._levels: PeakLevels | None = None
        self._not_for_youtube = ""
        document = session.document
        assert document is not None  # the command is disabled without a document
        self._document: Document = document
        self._source = document.path
        self._read_files = ReadFiles.of((), document.path)
        markers, frames = document.history.markers, session.frames
        self._pieces = pieces_of(markers, document.condition, frames)
        self._make_widgets()
        self.options.set_settings(settings)
        self.presets.show_matching()
        self._lay_out()
        guard_wheel(self)
        home = first_folder(Path(folder) if folder else None, self._source)
        self.path.setText(str(self._suggested(home, selection=selection)))
        self.only_selection.setChecked(selection)
        self._count_chapters()
        self._check()
        level.measured.connect(self._take_levels)
        self._ranges.buttonToggled.connect(self._change_range)
        self.options.changed.connect(self._change_options)
        self.options.format_changed.connect(self._change_extension)
        self.finished.connect(level.cancel)
        self._measure()

    @property
    def formats(self) -> QWidget:
        return self.options.formats

    @property
    def request(self) -> ExportRequest:
        """The request that the fields describe now."""
        start, stop = self._range
        return ExportRequest(
            self._target,
            self.options.settings,
            start,
            stop,
            self.replace.isVisibleTo(self),
            self._parts,
            *(box.isChecked() and box.isEnabled() for box in self._chapter_boxes),
            self.report.isChecked(),
        )

    @property
    def _format(self) -> OutputFormat:
        return self.options.format

    @property
    def _range(self) -> tuple[int, int]:
        chosen = self.only_selection.isChecked()
        return self._session.selection if chosen else (0, self._session.frames)

    @property
    def _typed_path(self) -> Path:
        """The path as it was typed."""
        typed_path = Path(self.path.text().strip())
        try:
            return typed_path.expanduser()
        except RuntimeError:  # "~name" with an unknown user
            return typed_path

    @property
    def _target(self) -> Path:
        """The file: the path that was typed, with the ending of the format if it has none."""
        path = self._typed_path
        if not path.name or path.suffix.lower() in _ENDINGS:
            return path
        return path.with_name(path.name + self._format.extension)

    @property
    def _chapter_boxes(self) -> tuple[QCheckBox, QCheckBox]:
        return self.json_chapters, self.text_chapters

    @property
    def _parts(self) -> tuple[FilePart, ...]:
        """Return the files for regions or between markers; empty if one file is requested."""
        if not self.separate.isChecked():
            return ()
        target = self._target
        names = piece_names(target.stem, self._pieces, target.suffix)
        return tuple(
            FilePart(target.with_name(name), piece.start, piece.stop, piece.name)
            for name, piece in zip(names, self._pieces, strict=True)
        )

    def _suggested(self, home: Path, *, selection: bool) -> Path:
        """Return a file in `home` called as the title, else as the recording."""
        extension, title = self._format.extension, in_file_name(self._document.tags.text("title"))
        if title and not selection and not is_there(path := home / f"{title}{extension}"):
            return path
        own = typed(self._source.stem) if self._source is not None else "recording"
        kind = "selection" if selection else "edited"
        return home / f"{title or own} {kind}{extension}"

    def set_read_files(self, files: ReadFiles) -> None:
        """Set the files that the document is read from: they cannot be chosen."""
        self._read_files = files
        self._check()

    def accept(self) -> None:
        """Emit `requested` and close."""
        request = self.request
        super().accept()
        self.requested.emit(request)

    def _make_widgets(self) -> None:
        timeline = self._document.sound
        self.options = ExportOptions(timeline.sample_rate, timeline.channels, 0, self)
        self.options.hide()  # its fields are in the rows of this dialog's form
        self.presets = ExportPresetRow(self.options, self._background, self)
        self._make_range()
        self._make_files_beside()
        self.path = QLineEdit(objectName="exportPath")
        self.path.setAccessibleName(tr("File"))
        self.path.textChanged.connect(self._check)
        self.replace = QCheckBox(tr("Replace the existing file"), objectName="exportReplace")
        self.replace.setAccessibleName(tr("Replace the existing file"))
        self.replace.checkStateChanged.connect(self._check)
        self._note = wrapped_label("exportNote", "caption")
        self._caution = wrapped_label("exportLevel", "alert")
        self._caution.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self._buttons.addButton(
            tr("Export", sense="a command"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.export_button.setObjectName("exportButton")
        self.export_button.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _make_range(self) -> None:
        rate, (start, stop) = self._session.sample_rate, self._session.selection
        whole = format_duration(self._session.frames / rate)
        chosen = format_duration((stop - start) / rate)
        self.whole = QRadioButton(tr("All ({whole})", whole=whole), objectName="exportWhole")
        self.only_selection = QRadioButton(
            tr("Selection ({chosen})", chosen=chosen), objectName="exportSelection"
        )
        self.only_selection.setEnabled(start != stop)
        if start == stop:
            self.only_selection.setText(tr("Selection (none)"))
        count = len(self._pieces)
        labels = self._document.history.markers.labels
        what = tr("Regions") if any(label.region for label in labels) else tr("Between markers")
        self.separate = QRadioButton(
            tr("{what} ({n} file)", "{what} ({n} files)", what=what, n=count),
            objectName="exportSeparate",
        )
        self.separate.setEnabled(count > 0)
        self.whole.setChecked(True)
        self._ranges = QButtonGroup(self)
        for button in (self.whole, self.only_selection, self.separate):
            self._ranges.addButton(button)

    def _make_files_beside(self) -> None:
        self.json_chapters = QCheckBox(tr("Chapters, JSON"), objectName="exportJsonChapters")
        self.text_chapters = QCheckBox(tr("Chapters for YouTube"), objectName="exportTextChapters")
        self.report = QCheckBox(tr("Report"), objectName="exportReport")
        for box in (*self._chapter_boxes, self.report):
            box.toggled.connect(self._change_options)

    def _lay_out(self) -> None:
        browse = _button(tr("Browse…"), "exportBrowse", tr("Choose the file"))
        browse.clicked.connect(self._browse)
        details = _button(tr("Details…"), "exportDetails", tr("Episode details"))
        details.clicked.connect(self.details_wanted)
        self.options.tags_row.addWidget(details)
        form = CentredForm()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Preset"), self.presets)
        form.addRow(tr("Format"), self.options.encoding_row)
        form.addRow(tr("Sound"), self.options.sound_row)
        form.addRow(tr("Loudness"), self.options.loudness_row)
        form.addRow(tr("What"), _row(self.whole, self.only_selection, self.separate))
        form.addRow(tr("Tags"), self.options.tags_row)
        form.addRow(tr("Also write"), _row(self.json_chapters, self.text_chapters, self.report))
        form.addRow(tr("File"), _row(self.path, browse, stretch=self.path))
        form.addRow("", self._note)
        form.addRow("", self._caution)
        form.addRow("", self.replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 12)
        column.addStrut(_LEAST_WIDTH - 2 * _MARGIN)  # more where longer texts need it
        column.addLayout(form)
        column.addSpacing(4)
        column.addWidget(self._buttons)

    def _change_range(self, _button: object, on: bool) -> None:
        if on:
            self._count_chapters()
            self._check()
            self._measure()

    def _count_chapters(self) -> None:
        """Offer as many chapters as the range has."""
        history, rate = self._document.history, self._session.sample_rate
        start, stop = self._range
        chapters = chapters_of(history.markers, self._document.condition, rate, start, stop)
        count = len(chapters)
        self._not_for_youtube = youtube_caution(chapters, (stop - start) / rate)
        self.options.show_markers(count)
        for box in self._chapter_boxes:
            box.setEnabled(count > 0)

    def _measure(self) -> None:
        self._levels = None
        self._show_caution()
        self._level.measure(self._document.sound, *self._range)

    def _take_levels(self, levels: PeakLevels) -> None:
        self._levels = levels
        self._show_caution()

    def _show_caution(self) -> None:
        """Show warnings: of measured peaks that would clip in the format, and of chapters.

        With a target loudness none clip, because the limiter keeps peaks below a ceiling.
        """
        known = self._levels is not None and self.options.settings.loudness is None
        caution = level_caution(self._format, self._levels) if known and self._levels else ""
        text = self.text_chapters
        wanted = text.isChecked() and text.isEnabled() and not self.separate.isChecked()
        cautions = filter(None, (caution, self._not_for_youtube if wanted else ""))
        self._caution.setText("\n".join(cautions))
        self._caution.setVisible(bool(self._caution.text()))

    def _change_options(self) -> None:
        self._show_caution()
        self._check()

    def _change_extension(self) -> None:
        if self._target.name:
            self.path.setText(str(self._target.with_suffix(self._format.extension)))

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export to"), str(self._target))
        dialog.setObjectName("exportFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # This dialog asks about replacing files itself, also for a name that was typed.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(str(self._target))
        dialog.fileSelected.connect(self._use_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use_file(self, name: str) -> None:
        path = Path(name)
        if path.suffix.lower() != self._format.extension:
            known = [f for f in self.options.available if f.extension == path.suffix.lower()]
            if known:
                self.options.choose_format(known[0])
            else:
                path = path.with_name(path.name + self._format.extension)
        self.path.setText(str(path))

    def _check(self, _change: object = None) -> None:
        problem = self._problem()
        there = [] if problem else [p for p in self._looked_at if is_there(p)]
        self.replace.setVisible(bool(there))
        several = len(there) > 1
        self.replace.setText(
            tr("Replace the files that are there")
            if several
            else tr("Replace the file that is there")
        )
        self._note.setText(shown(problem) or (_exist(there) if there else self._hint()))
        self.export_button.setEnabled(not problem and (not there or self.replace.isChecked()))

    @property
    def _looked_at(self) -> tuple[Path, ...]:
        """The first of the files to be written, few enough to check at each key press.

        `write_files` checks all of them before it writes.
        """
        return self.request.every_path[:_MOST_LOOKED_AT]

    def _problem(self) -> str:
        """Return why the file name cannot be used; "" if it can."""
        target, typed_path = self._target, self._typed_path
        if not self.path.text().strip() or not target.name:
            return tr("Type a file name.")
        if not target.is_absolute():
            return tr("Type the whole path of the file.")
        for path in (typed_path, target):
            if is_folder(path):
                return tr("{target} is a folder.", target=path)
        if target.suffix.lower() != self._format.extension:
            return tr("The file name must end in {extension}.", extension=self._format.extension)
        timeline, encoding = self._document.sound, self.options.settings.encoding
        if why := encoding.impossible(self._format, timeline.sample_rate, timeline.channels):
            return why
        own = self._read_files.first_of(self._looked_at)
        if own is not None:
            return told_own(own)
        why = next(filter(None, map(unwritable, self._looked_at)), "")
        return tr("This cannot be written: {why}.", why=why) if why else ""

    def _hint(self) -> str:
        timeline, settings = self._document.sound, self.options.settings
        channels = settings.encoding.channels_of(timeline.channels)
        if caution := self._format.caution(channels):
            return caution
        if (parts := self._parts) and len(parts) > 1:
            return tr(
                "Written as {first} to {last}.", first=parts[0].path.name, last=parts[-1].path.name
            )
        if self._target != self._typed_path:
            return tr("The file will be called {name}.", name=shown(self._target.name))
        wanted = settings.encoding.rate_of(self._format, timeline.sample_rate)
        if wanted != (settings.rate or timeline.sample_rate):
            return tr("Converted to {wanted} Hz, which this format needs.", wanted=wanted)
        return tr("The recording itself is not changed.")


def _exist(there: list[Path]) -> str:
    if len(there) == 1:
        return tr("{name} exists already.", name=there[0].name)
    return tr(
        "{name} and {n} more exists already.",
        "{name} and {n} more exist already.",
        name=there[0].name,
        n=len(there) - 1,
    )


def _button(text: str, name: str, told: str) -> QPushButton:
    button = QPushButton(text, objectName=name)
    button.setAccessibleName(told)
    button.setAutoDefault(False)
    return button


def _row(*widgets: QWidget, stretch: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is stretch else 0)
    if stretch is None:
        row.addStretch()
    return row


def first_folder(remembered: Path | None, source: Path | None) -> Path:
    """Return the first usable folder: the remembered one, that of the source, the user's music.

    Folders that do not exist or are not writable are skipped, as is the program's own folder, which
    holds the sample recording.
    """
    beside = source.absolute().parent if source is not None else None
    if beside is not None and beside.is_relative_to(resource_path("").absolute()):
        beside = None
    music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    for folder in (remembered, beside, Path(music)):
        if folder is None or typed(str(folder)) != str(folder):  # cannot be shown in a text field
            continue
        if is_folder(folder) and os.access(folder, os.W_OK):
            return folder
    return Path.home()
