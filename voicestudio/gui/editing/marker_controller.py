"""Commands for markers and regions: add, go to, remove, import and export label files."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.audio.chapter_files import (
    JSON_SUFFIX,
    TEXT_SUFFIX,
    is_chapter_file,
    read_chapter_file,
    write_chapter_file,
)
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.project.chapter_markers import chapter_markers, chapters_of
from voicestudio.document.project.label_files import LabelsRead, read_labels, write_labels
from voicestudio.errors import UserError
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.plain_text import shortened
from voicestudio.printable import shown
from voicestudio.texts import quoted, tr

_LONGEST = 40  # characters of a name in the history
_EXPORT_FILTER = tr(
    "Audacity labels (*.txt);;Chapters, JSON (*.json);;Chapters "
    "for YouTube (*{suffix});;All files (*)",
    suffix=TEXT_SUFFIX,
)
_IMPORT_FILTER = tr("Audacity labels and chapters (*.txt *.json);;All files (*)")


class MarkerController(QObject):
    """Changes the markers of the document, each change one step that can be undone.

    Signals: failed(str), told(str) and, about the selection, refused(str) with a message for the
    user; added(Marker) to be named.
    """

    added = Signal(object)
    failed = Signal(str)
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, session: EditorSession, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._added: Edit | None = None
        # Returns whether it has set the marker instead, in the running recording.
        self.while_recording: Callable[[], bool] | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "add_marker": self.add,
            "next_marker": self.go_to_next,
            "previous_marker": self.go_to_previous,
            "remove_markers": self.remove_selected,
            "import_labels": self._ask_for_import,
            "export_labels": self._ask_for_export,
        }

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` of markers, until there are others or something else is selected."""
        changed, selected = self._session.markers_changed, self._session.selection_changed
        markers = bar.subject(changed)
        self.failed.connect(markers.warning)
        self.told.connect(markers.info)
        self.refused.connect(bar.subject(changed, selected).warning)

    def add(self) -> None:
        """A marker at the playhead; while nothing plays a region over the selection, if any."""
        if self.while_recording is not None and self.while_recording():
            return
        document, playhead = self._session.document, self._session.playhead
        if document is None:
            return
        start, stop = self._session.selection if playhead is None else (playhead, playhead)
        region, markers = stop > start, document.history.markers
        number = 1 + sum(label.region == region for label in markers.labels)
        name = (
            tr("Region {number}", number=number) if region else tr("Marker {number}", number=number)
        )
        new = Marker(start, stop, name)
        self._change(_add(new), markers.added(new))
        self._added = document.history.current
        self.added.emit(new)

    def rename(self, label: Marker, name: str) -> None:
        """Rename a marker; for one that was just added this is part of the same history step."""
        name, document = " ".join(name.split()), self._session.document
        if document is None or name == label.name or label not in document.history.markers.labels:
            return
        named = replace(label, name=name)
        markers = document.history.markers.changed(label, named)
        added = document.history.current
        if added is self._added:
            self._session.amend(Edit(_add(named), document.timeline, markers=markers))
        else:
            quoted = _in_quotes(named)
            self._change(
                tr("Rename region {name}", name=quoted)
                if named.region
                else tr("Rename marker {name}", name=quoted),
                markers,
            )

    def remove(self, *labels: Marker) -> None:
        if self._session.document is not None and labels:
            region, quoted = labels[0].region, _in_quotes(labels[0])
            if len(labels) > 1:
                label = tr("Remove {n} marker", "Remove {n} markers", n=len(labels))
            elif region:
                label = tr("Remove region {name}", name=quoted)
            else:
                label = tr("Remove marker {name}", name=quoted)
            self._change(label, self._session.document.history.markers.removed(*labels))

    def remove_selected(self) -> None:
        """Remove the markers that start in the selection, its ends included, or at the cursor."""
        start, stop = self._session.selection
        labels = [label for label in self._session.markers.labels if start <= label.start <= stop]
        if labels:
            self.remove(*labels)
        else:
            self.refused.emit(tr("No marker starts here: select it in the list of markers first."))

    def go_to(self, label: Marker) -> None:
        """Put the cursor on a marker, or select a region, and bring it into sight."""
        self._session.select(label.start, label.stop)
        self._session.reveal(label.start)

    def go_to_next(self) -> None:
        label = self._session.markers.after(self._session.selection[0])
        if label is not None:
            self.go_to(label)

    def go_to_previous(self) -> None:
        label = self._session.markers.before(self._session.selection[0])
        if label is not None:
            self.go_to(label)

    def import_labels(self, path: Path) -> None:
        """Add the markers of a file of labels or of chapters to those there are."""
        document = self._session.document
        if document is None:
            return
        timeline = document.timeline
        try:
            labels = _read(path, timeline.sample_rate, timeline.frames)
        except UserError as error:
            self.failed.emit(str(error))
            return
        if not labels:
            self.failed.emit(tr("There are no markers in {name}.", name=shown(path.name)))
            return
        self._change(tr("Import markers"), document.history.markers.added(*labels))
        read = tr("Markers read from {name}: {count}.", name=shown(path.name), count=len(labels))
        if labels.note:
            self.failed.emit(f"{read} {labels.note}")
        else:
            self.told.emit(read)

    def export_labels(self, path: Path) -> None:
        path = path if path.suffix else path.with_suffix(".txt")
        try:
            self._write(path)
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self.told.emit(tr("Markers written to {path}", path=shown(path)))

    def _write(self, path: Path) -> None:
        """Write labels, or chapters if the file is called so. Raises UserError."""
        document, rate = self._session.document, self._session.sample_rate
        assert document is not None  # or the command could not be used
        markers = self._session.markers
        if is_chapter_file(path):
            frames = self._session.frames
            write_chapter_file(path, chapters_of(markers, document.condition, rate, 0, frames))
        else:
            write_labels(path, markers.labels, rate)

    def _change(self, label: str, markers: Markers) -> None:
        self._session.apply(Edit(label, self._session.open_timeline, markers=markers))

    def _ask_for_import(self) -> None:
        dialog = self._dialog(tr("Import Markers or Chapters"), self._settings.open_folder)
        dialog.setNameFilter(_IMPORT_FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import_name)
        dialog.open()

    def _ask_for_export(self) -> None:
        document = self._session.document
        assert document is not None  # or the command could not be used
        dialog = self._dialog(tr("Export Markers or Chapters"), self._settings.export_folder)
        dialog.setNameFilter(_EXPORT_FILTER)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.filterSelected.connect(self._filter_chosen)
        dialog.selectFile(f"{Path(document.name).stem}.txt")
        dialog.fileSelected.connect(self._export_name)
        dialog.open()

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setObjectName("labelsDialog")
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        return dialog

    def _filter_chosen(self, chosen: str) -> None:
        """Give the name the suffix of the kind of file, which decides what is written."""
        dialog, kinds = self.sender(), (Path(JSON_SUFFIX).suffix, TEXT_SUFFIX, ".txt")
        suffix = next((kind for kind in kinds if f"(*{kind})" in chosen), "")
        if not suffix or not isinstance(dialog, QFileDialog):
            return
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        for name in dialog.selectedFiles()[:1]:
            known = next((kind for kind in kinds if name.lower().endswith(kind)), "")
            dialog.selectFile(Path(name[: len(name) - len(known)] + suffix).name)

    def _import_name(self, name: str) -> None:
        self.import_labels(Path(name))

    def _export_name(self, name: str) -> None:
        self.export_labels(Path(name))


def _add(label: Marker) -> str:
    quoted = _in_quotes(label)
    if label.region:
        return tr("Add region {name}", name=quoted)
    return tr("Add marker {name}", name=quoted)


def _in_quotes(label: Marker) -> str:
    """The name of `label` for the history, shortened."""
    return quoted(shortened(shown(label.name), _LONGEST))


def _read(path: Path, sample_rate: int, frames: int) -> LabelsRead:
    """Read labels, or chapters as exports write them and others. Raises UserError."""
    if not is_chapter_file(path):
        return read_labels(path, sample_rate, frames)
    return LabelsRead(chapter_markers(read_chapter_file(path), sample_rate, frames), "")
