"""Asking how and where to export."""

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.output_formats import OUTPUT_FORMATS, OutputFormat
from voicestudio.audio.true_peak import PeakLevels
from voicestudio.audio.write_report import level_caution
from voicestudio.gui.files.export_level import ExportLevel
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.paths import is_there, resource_path
from voicestudio.printable import typed
from voicestudio.timecode import format_duration


@dataclass(frozen=True)
class ExportRequest:
    """What to write: frames [start, stop) to `path`; `replace` allows an existing file to go."""

    path: Path
    fmt: OutputFormat
    start: int
    stop: int
    replace: bool


class ExportDialog(QDialog):
    """Format, range and file name. Exporting is off while the file name cannot be used.

    Signals: requested(ExportRequest).
    """

    requested = Signal(object)

    def __init__(
        self,
        session: EditorSession,
        level: ExportLevel,
        folder: str,
        parent: QWidget,
        *,
        selection: bool = False,
    ) -> None:
        """`selection`: suggest only what is selected rather than all of it."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle("Export Selection" if selection else "Export")
        self.setMinimumWidth(520)
        self._session, self._level = session, level
        self._levels: PeakLevels | None = None
        document = session.document
        self._source = document.path if document is not None else None
        self._make_widgets()
        self._lay_out()
        guard_wheel(self)
        stem = typed(self._source.stem) if self._source is not None else "recording"
        home = first_folder(Path(folder) if folder else None, self._source)
        kind = "selection" if selection else "edited"
        self.path.setText(str(home / f"{stem} {kind}{self._format.extension}"))
        self.only_selection.setChecked(selection)
        self._check()
        level.measured.connect(self._take_levels)
        self.only_selection.toggled.connect(self._measure)
        self.finished.connect(level.cancel)
        self._measure()

    @property
    def _format(self) -> OutputFormat:
        return OUTPUT_FORMATS[self.formats.currentIndex()]

    @property
    def _range(self) -> tuple[int, int]:
        chosen = self.only_selection.isChecked()
        return self._session.selection if chosen else (0, self._session.frames)

    @property
    def _target(self) -> Path:
        return Path(self.path.text().strip()).expanduser()

    def accept(self) -> None:
        """Hand over what was asked for and close."""
        start, stop = self._range
        request = ExportRequest(
            self._target, self._format, start, stop, self.replace.isVisibleTo(self)
        )
        super().accept()
        self.requested.emit(request)

    def _make_widgets(self) -> None:
        self.formats = QComboBox(objectName="exportFormat")
        self.formats.setAccessibleName("Format")
        self.formats.addItems([fmt.label for fmt in OUTPUT_FORMATS])
        names = [fmt.name for fmt in OUTPUT_FORMATS]
        self.formats.setCurrentIndex(names.index("wav24") if "wav24" in names else 0)
        self.formats.currentIndexChanged.connect(self._change_extension)
        self._make_range()
        self.path = QLineEdit(objectName="exportPath")
        self.path.setAccessibleName("File")
        self.path.textChanged.connect(self._check)
        self.replace = QCheckBox("Replace the file that is there", objectName="exportReplace")
        self.replace.setAccessibleName("Replace the file that is there")
        self.replace.checkStateChanged.connect(self._check)
        self._note = QLabel(objectName="exportNote")
        self._note.setWordWrap(True)
        self._note.setProperty("role", "caption")
        self._caution = QLabel(objectName="exportLevel")
        self._caution.setWordWrap(True)
        self._caution.setProperty("role", "alert")
        self._caution.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self._buttons.addButton(
            "Export", QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.export_button.setObjectName("exportButton")
        self.export_button.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _make_range(self) -> None:
        rate, (start, stop) = self._session.sample_rate, self._session.selection
        whole = format_duration(self._session.frames / rate)
        chosen = format_duration((stop - start) / rate)
        self.whole = QRadioButton(f"Whole recording ({whole})", objectName="exportWhole")
        self.only_selection = QRadioButton(f"Selection ({chosen})", objectName="exportSelection")
        self.only_selection.setEnabled(start != stop)
        if start == stop:
            self.only_selection.setText("Selection (nothing selected)")
        self.whole.setChecked(True)
        self._ranges = QButtonGroup(self)
        self._ranges.addButton(self.whole)
        self._ranges.addButton(self.only_selection)

    def _lay_out(self) -> None:
        ranges = QVBoxLayout()
        ranges.addWidget(self.whole)
        ranges.addWidget(self.only_selection)
        browse = QPushButton("Browse…", objectName="exportBrowse")
        browse.setAccessibleName("Choose the file")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        file_row = QHBoxLayout()
        file_row.addWidget(self.path, 1)
        file_row.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow("Format", self.formats)
        form.addRow("What", ranges)
        form.addRow("File", file_row)
        form.addRow("", self._note)
        form.addRow("", self._caution)
        form.addRow("", self.replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(self._buttons)

    def _measure(self, _change: object = None) -> None:
        self._levels = None
        self._show_caution()
        timeline = self._session.timeline
        if timeline is not None:
            self._level.measure(timeline, *self._range)

    def _take_levels(self, levels: PeakLevels) -> None:
        self._levels = levels
        self._show_caution()

    def _show_caution(self) -> None:
        """What the format would do to the level, as soon as that is known."""
        caution = level_caution(self._format, self._levels) if self._levels is not None else ""
        self._caution.setText(caution)
        self._caution.setVisible(bool(caution))

    def _change_extension(self, _index: int) -> None:
        self._show_caution()
        if self.path.text().strip():
            self.path.setText(str(self._target.with_suffix(self._format.extension)))

    def _browse(self) -> None:
        dialog = QFileDialog(self, "Export to", str(self._target))
        dialog.setObjectName("exportFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Replacing is asked for here, once, whichever way the name was given.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(str(self._target))
        dialog.fileSelected.connect(self._use_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use_file(self, name: str) -> None:
        path = Path(name)
        suffixes = {fmt.extension: index for index, fmt in reversed([*enumerate(OUTPUT_FORMATS)])}
        if path.suffix.lower() != self._format.extension:
            if path.suffix.lower() in suffixes:
                self.formats.setCurrentIndex(suffixes[path.suffix.lower()])
            else:
                path = path.with_name(path.name + self._format.extension)
        self.path.setText(str(path))

    def _check(self, _change: object = None) -> None:
        problem = self._problem()
        target = self._target
        exists = not problem and is_there(target)
        self.replace.setVisible(exists)
        self._note.setText(
            problem or (f"{target.name} exists already." if exists else self._hint())
        )
        self.export_button.setEnabled(not problem and (not exists or self.replace.isChecked()))

    def _problem(self) -> str:
        """Why the file name cannot be used; empty when it can."""
        target = self._target
        if not self.path.text().strip() or not target.name:
            return "Type a file name."
        if not target.is_absolute():
            return "Type the whole path of the file."
        if target.is_dir():
            return f"{target} is a folder."
        if not target.parent.is_dir():
            return f"There is no folder {target.parent}."
        if target.suffix.lower() != self._format.extension:
            return f"The file name must end in {self._format.extension}."
        if self._source is not None and is_there(target) and target.samefile(self._source):
            return "This is the recording itself: choose another name, so that it stays as it is."
        return ""

    def _hint(self) -> str:
        timeline = self._session.timeline
        if timeline is not None and (caution := self._format.caution(timeline.channels)):
            return caution
        rate = self._session.sample_rate
        wanted = self._format.rate_for(rate)
        if wanted != rate:
            return f"Converted from {rate} Hz to {wanted} Hz, which this format needs."
        return "The recording itself is not changed."


def first_folder(remembered: Path | None, source: Path | None) -> Path:
    """Where to export to: as last time, beside the recording, or with the user's music.

    Never inside the program, where the sample lies, and only where there is a folder to write to.
    """
    beside = source.absolute().parent if source is not None else None
    if beside is not None and beside.is_relative_to(resource_path("").absolute()):
        beside = None
    music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    for folder in (remembered, beside, Path(music)):
        if folder is None or typed(str(folder)) != str(folder):  # no dialog can name it
            continue
        if folder.is_dir() and os.access(folder, os.W_OK):
            return folder
    return Path.home()
