"""Adding sound files to the open recording as new tracks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.track_edits import add_track
from voicestudio.gui.files.opening import FILE_FILTER
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.tracks.added_clips import (
    AddedClip,
    damage_of,
    opened_clips,
    with_first_named,
)
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.shown_task import ShownTask
from voicestudio.texts import listed, tr


@dataclass(frozen=True)
class _Asked:
    """Files that are being opened, to begin at frame `start` of the document."""

    document: Document
    paths: tuple[Path, ...]
    start: int


class TrackAdding(QObject):
    """Opens sound files in the background and adds each as a track; one edit for all.

    Signals: added(object path) for a single file; damaged(str) with what is wrong with files that
    were added.

    Attributes: task, the opening.
    """

    added = Signal(object)
    damaged = Signal(str)

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        background: Background,
        open_instead: Callable[[Path], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._open_instead = open_instead
        self.task = ShownTask("trackStrip", background, self)
        session.document_changed.connect(self.task.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"add_to_recording": self.ask}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what was added or could not be, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.task.failed.connect(subject.warning)
        self.damaged.connect(subject.warning)
        self.added.connect(
            lambda path: subject.info(
                tr("{name} was added as a new track.", name=path.name),
                tr("Open It Instead"),
                lambda: self._open(path),
            )
        )

    def ask(self) -> None:
        """Let the user choose sound files to add at the cursor."""
        dialog = QFileDialog(
            self._window, tr("Add to This Recording"), self._settings.open_folder, FILE_FILTER
        )
        dialog.setObjectName("addDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.open()

    def add(self, paths: tuple[Path, ...], start: int) -> None:
        """Add sound files as tracks that begin at frame `start`."""
        document = self._session.document
        if document is None or not paths:
            return
        asked = _Asked(document, paths, max(start, 0))
        self.task.run(
            tr("Opening {names}", names=listed(path.name for path in paths)),
            opened_clips,
            paths,
            document.timeline.sample_rate,
            done=lambda clips: self._was_opened(asked, clips),
        )

    def _chosen(self, names: list[str]) -> None:
        self.add(tuple(map(Path, names)), self._session.selection[0])

    def _was_opened(self, asked: _Asked, clips: tuple[AddedClip, ...]) -> None:
        if asked.document is not self._session.document:
            return
        self._session.apply(_added(asked, clips))
        if damage := damage_of(clips, asked.document.timeline.sample_rate):
            self.damaged.emit(damage)
        elif len(asked.paths) == 1:
            self.added.emit(asked.paths[0])

    def _open(self, path: Path) -> None:
        """Undo adding a file, and open it as a recording of its own."""
        self._session.undo()
        self._open_instead(path)


def _added(asked: _Asked, clips: tuple[AddedClip, ...]) -> Edit:
    """Return one edit that adds each clip as a track, and marks what is damaged in it."""
    tracks = with_first_named(asked.document)
    edit: Edit | None = None
    flaws = []
    for clip in clips:
        edit = add_track(tracks, clip.timeline, asked.start, clip.path.stem)
        tracks = edit.all_tracks
        flaws += clip.flaws(asked.start)
    assert edit is not None  # nothing is opened without a path
    return replace(edit, markers=asked.document.history.markers.added(*flaws)) if flaws else edit
