"""Adding sound files to the open recording as new tracks."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.audio.files import open_medium
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.conversion import source_at_rate
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.error_messages import message_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.files.opening import FILE_FILTER
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Asked:
    """Files that are being opened, to begin at frame `start` of the document."""

    document: Document
    paths: tuple[Path, ...]
    start: int


class TrackAdding(QObject):
    """Opens sound files in the background and adds each as a track; one edit for all.

    Signals: failed(str) with a message for the user; added(object path) for a single file;
    ended() when opening has, whether or not it led to an edit; busy_changed(bool).

    Attributes: strip, which shows that files are being opened.
    """

    failed = Signal(str)
    added = Signal(object)
    ended = Signal()
    busy_changed = Signal(bool)

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
        self._background, self._open_instead = background, open_instead
        self._asked: _Asked | None = None
        self.strip = ProgressStrip("trackStrip")
        self.strip.busy_changed.connect(self.busy_changed)
        self._work = ShownWork(self.strip, self)
        session.document_changed.connect(self.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"add_to_recording": self.ask}

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether files are being opened."""
        return self.strip.busy

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what was added or could not be, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.failed.connect(subject.warning)
        self.added.connect(
            lambda path: subject.info(
                f"{path.name} was added as a new track.",
                "Open It Instead",
                lambda: self._open(path),
            )
        )

    def shutdown(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Cancel opening; nothing is added."""
        self._work.cancel()

    def ask(self) -> None:
        """Let the user choose sound files to add at the cursor."""
        dialog = QFileDialog(
            self._window, "Add to This Recording", self._settings.open_folder, FILE_FILTER
        )
        dialog.setObjectName("addDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def add(self, paths: tuple[Path, ...], start: int) -> None:
        """Add sound files as tracks that begin at frame `start`."""
        document = self._session.document
        if document is None or self._asked is not None or not paths:
            return
        self._asked = _Asked(document, paths, max(start, 0))
        progress = self._work.begin(f"Opening {', '.join(path.name for path in paths)}")
        self._background.run(
            _opened,
            paths,
            document.timeline.sample_rate,
            progress.report,
            progress.is_cancelled,
            done=self._was_opened,
            failed=self._not_opened,
        )

    def _chosen(self, names: list[str]) -> None:
        self.add(tuple(map(Path, names)), self._session.selection[0])

    def _was_opened(self, clips: tuple[Timeline, ...]) -> None:
        asked = self._end()
        if asked.document is self._session.document:
            try:
                self._session.apply(_added(asked, clips))
            except UserError as error:
                self.failed.emit(str(error))
            else:
                if len(asked.paths) == 1:
                    self.added.emit(asked.paths[0])
        self.ended.emit()

    def _not_opened(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("adding tracks failed", exc_info=error)
            self.failed.emit(message_of(error))
        self.ended.emit()

    def _end(self) -> _Asked:
        asked, self._asked = self._asked, None
        assert asked is not None
        self._work.end()
        return asked

    def _open(self, path: Path) -> None:
        """Undo adding a file, and open it as a recording of its own."""
        self._session.undo()
        self._open_instead(path)


def _opened(
    paths: tuple[Path, ...],
    rate: int,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[Timeline, ...]:
    """Open sound files at the rate of the document. Raises UserError, OSError and Cancelled."""
    clips = []
    for number, path in enumerate(paths):

        def part(fraction: float, before: int = number) -> None:
            report((before + fraction) / len(paths))

        medium = open_medium(path, progress=part, cancelled=cancelled)
        if medium.sample_rate != rate:
            medium = source_at_rate(medium, rate)
        clips.append(Timeline.from_medium(medium))
    return tuple(clips)


def _added(asked: _Asked, clips: tuple[Timeline, ...]) -> Edit:
    """Return one edit that adds each clip as a track."""
    tracks: Tracks = asked.document.tracks
    edit: Edit | None = None
    for path, clip in zip(asked.paths, clips, strict=True):
        edit = add_track(tracks, clip, asked.start, path.stem)
        tracks = edit.all_tracks
    assert edit is not None  # nothing is opened without a path
    return edit
