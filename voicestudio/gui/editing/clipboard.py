"""The clipboard: sound that was copied in this window, or sound files from other programs.

For other programs a copy is a sound file in the cache. It is written when the window loses the
focus, because this window does not need it. The system's clipboard also gets a mark, by which a
window recognises its own copy and copies of other VoiceStudio windows.
"""

import logging
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication

from voicestudio.audio.cache import prune, remove_abandoned
from voicestudio.audio.formats import EXTENSIONS
from voicestudio.audio.output_formats import output_format
from voicestudio.audio.write import write_medium
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.file_drop import dropped_files
from voicestudio.paths import cache_dir
from voicestudio.texts import tr

_log = logging.getLogger(__name__)

MARK = "application/x-voicestudio-clip"
LONGEST_SECONDS = 600.0
"""Longer clips are not written for other programs."""

_FOLDER = "clipboard"
_MOST_BYTES = 1 << 30
_MOST_NAME_BYTES = 120


class Clipboard(QObject):
    """Holds sound that was copied here, and follows the system's clipboard.

    Signals: changed() when the content to paste may have changed.
    """

    changed = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._clip: Timeline | None = None
        self._parts: tuple[Timeline, ...] = ()
        self._mark = ""
        self._path: Path | None = None
        self._writing: Task | None = None
        self._foreign = False
        self._system = QGuiApplication.clipboard()
        self._system.dataChanged.connect(self._look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._application_changed)
        # Asking another program takes a while: not before the window exists.
        self._first_look = QTimer(self, singleShot=True)
        self._first_look.timeout.connect(self._look)
        self._first_look.start()

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.changed,)

    def met_needs(self) -> set[Need]:
        """Meets "clipboard" while there is something to paste."""
        return {"clipboard"} if self.filled else set()

    @property
    def clip(self) -> Timeline | None:
        """The sound that was copied here last, of several tracks their mix; or None."""
        return self._clip

    @property
    def filled(self) -> bool:
        """Whether there is something to paste."""
        return self._clip is not None or self._foreign

    def put(self, clip: Timeline, name: str = "", parts: tuple[Timeline, ...] = ()) -> None:
        """Hold `clip`, copied from the document `name`, and offer it to other programs.

        `parts` is the sound of each track where several were copied, of which `clip` is the mix.
        """
        if self._writing is not None:
            self._writing.cancel()
            self._writing = None
        self._clip, self._mark = clip, uuid.uuid4().hex
        self._parts = parts
        short = clip.duration <= LONGEST_SECONDS
        self._path = _new_path(name, self._mark) if short else None
        data = QMimeData()
        data.setData(MARK, self._mark.encode())
        if self._path is not None:
            data.setUrls([QUrl.fromLocalFile(str(self._path))])
        self._system.setMimeData(data)
        self._application_changed(QGuiApplication.applicationState())
        self.changed.emit()

    def content(self) -> Timeline | tuple[Timeline, ...] | tuple[Path, ...] | None:
        """The content to paste: sound of this window, of one or several tracks; files; or None.

        Of two VoiceStudio windows the other one may still be writing its file (`is_clip`). Raises
        UserError, for information, when its sound is too long to be handed over.
        """
        data = self._system.mimeData()
        mark = _mark(data)
        if mark and mark == self._mark:
            return self._parts or self._clip
        files = _sound_files(data)
        if mark and not files:
            raise UserError(
                tr(
                    "Sound of more than {minutes:.0f} minutes can only be "
                    "pasted in the window in which it was copied: open the "
                    "recording here, or export that part.",
                    minutes=LONGEST_SECONDS / 60,
                )
            )
        return files or self._parts or self._clip

    def shutdown(self) -> None:
        """Remove the own copy from the system's clipboard before the program ends.

        Otherwise Qt would delete it after Python has ended, and crash.
        """
        mark = _mark(self._system.mimeData())
        if mark and mark == self._mark:
            self._system.clear()

    # -- other programs ---------------------------------------------------------------------

    def _look(self) -> None:
        data = self._system.mimeData()
        mark = _mark(data)
        self._foreign = mark != self._mark if mark else bool(_sound_files(data))
        self.changed.emit()

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        """Write the file when the window loses the focus."""
        if state == Qt.ApplicationState.ApplicationActive or self._writing is not None:
            return
        if self._clip is not None and self._path is not None:
            self._writing = self._background.run(
                _write,
                self._clip,
                self._path,
                failed=self._not_written,
                cancellable=True,
                waiting=False,
            )

    def _not_written(self, error: Exception) -> None:
        _log.warning("the copied sound cannot be offered to other programs: %s", error)


def is_clip(path: Path) -> bool:
    """Whether a path is that of a copy of a VoiceStudio window; it may not be written yet."""
    return path.parent == cache_dir() / _FOLDER


def _new_path(name: str, mark: str) -> Path:
    stem = Path(name).stem.encode(errors="ignore")[:_MOST_NAME_BYTES].decode(errors="ignore") or tr(
        "Untitled"
    )
    return cache_dir() / _FOLDER / f"{stem} {mark[:8]}.wav"


def _mark(data: QMimeData | None) -> str:
    held = bytes(data.data(MARK).data()) if data is not None and data.hasFormat(MARK) else b""
    return held.decode(errors="replace")


def _sound_files(data: QMimeData | None) -> tuple[Path, ...]:
    if data is None or not data.hasUrls():
        return ()
    return tuple(path for path in dropped_files(data) if path.suffix.lower() in EXTENSIONS)


def _write(clip: Timeline, path: Path, *, cancelled: Callable[[], bool]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(path.parent)
    prune(path.parent, _MOST_BYTES)
    write_medium(clip, path, fmt=output_format("wavfloat"), cancelled=cancelled)
