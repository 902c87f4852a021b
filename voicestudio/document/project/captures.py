"""Captures on disk, from their beginning until they are in a document; they survive crashes.

A capture is a folder, `ID.capture/`, in the recovery folder or in the open project:

    ID.w64          the sound, which grows
    capture.json    its target; removed once the sound is stored elsewhere
    lock            held by the recording process
"""

import contextlib
import json
import os
import shutil
import stat
import time
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast, get_args

from voicestudio.audio.files import FileMedium
from voicestudio.audio.growing import HEADER_BYTES, mend
from voicestudio.audio.partials import partial_file
from voicestudio.document.editing.recorded import InsertMode
from voicestudio.document.project.fields import Fields, FormatError
from voicestudio.document.project.journal import sync_folder
from voicestudio.document.project.lock import FolderLock
from voicestudio.document.project.own_folder import (
    OwnFolder,
    is_own_folder,
    refuse_links,
)
from voicestudio.document.project.recovery_folder import recovery_folder
from voicestudio.document.timeline.conversion import converted
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.paths import folder_mode, private_folder
from voicestudio.plain_file import open_plain
from voicestudio.texts import tr

SUFFIX = ".capture"
_DETAILS = "capture.json"
_MOST_DETAILS = 1 << 16
_BEING_MADE_SECONDS = 60.0


@dataclass(frozen=True)
class Place:
    """The target of a capture.

    Attributes:
        name: The name of the document; empty for a new one.
        recording: The file the document was opened from, or empty.
        sample_rate, frames: Of the document when recording began.
        start, stop: The range that the capture replaces; equal if its length is open.
        lead: How many frames of pre-roll the capture begins with, at its own rate.
        mode: Whether it is inserted, replaces sound, or is appended.
        apart: Whether each of its channels becomes a track of its own.
        first_input: The number of the input that is its first channel.
    """

    name: str = ""
    recording: str = ""
    sample_rate: int = 0
    frames: int = 0
    start: int = 0
    stop: int = 0
    lead: int = 0
    mode: InsertMode = "insert"
    apart: bool = False
    first_input: int = 1


@dataclass(frozen=True)
class LeftCapture:
    """A capture that a crash left behind, in no document.

    Attributes: folder; name of its document, may be empty; seconds.
    """

    folder: Path
    name: str
    seconds: float


class Capture:
    """A capture of this process, in progress or not yet in a document.

    Attributes: folder; path of the sound; place.
    """

    def __init__(self, folder: Path, place: Place, lock: FolderLock) -> None:
        self.folder, self.place, self._lock = folder, place, lock
        self.path = _sound(folder)

    @classmethod
    def create(cls, parent: Path, place: Place) -> "Capture":
        """Create a capture in the folder `parent`, without the sound file. Raises OSError."""
        folder = parent / f"{uuid.uuid4().hex}{SUFFIX}"
        if parent == recovery_folder():
            private_folder(parent)
        folder.mkdir(mode=folder_mode(parent))
        lock = FolderLock.patiently(folder)
        capture = cls(folder, place, lock)
        capture._write_place()
        sync_folder(parent)
        return capture

    @classmethod
    def open(cls, folder: Path) -> "Capture":
        """Open a capture left behind. Raises UserError (InUseError while it is recorded)."""
        try:
            refuse_links(folder)
            lock = FolderLock.patiently(folder)
            place = _place(folder)
            if _mended(folder):
                return cls(folder, place, lock)
        except OSError as error:
            raise UserError(
                tr("{folder} cannot be read: {reason}.", folder=folder, reason=error.strerror)
            ) from error
        raise UserError(tr("{folder} holds no sound.", folder=folder))

    def set_lead(self, frames: int) -> None:
        """Store the length of the pre-roll. Raises OSError."""
        self.place = replace(self.place, lead=frames)
        self._write_place()

    def clip(self, sample_rate: int = 0, channels: int = 0) -> Timeline:
        """Return the sound after the pre-roll, converted to another rate and channels if given.

        Mono is copied to every channel; more channels than wanted are all replaced by their
        mean. Empty if nothing was captured. Raises UserError, also when there is no room to
        convert it.
        """
        medium = FileMedium(self.path)
        clip = Timeline.from_medium(medium).slice(
            min(self.place.lead, medium.frames), medium.frames
        )
        rate, channels = sample_rate or clip.sample_rate, channels or clip.channels
        try:
            return converted(clip, rate, channels, self.folder / f"{uuid.uuid4().hex}.w64")
        except OSError as error:
            raise UserError(
                tr(
                    "it cannot be converted to {rate} Hz because of the disk ({reason}).",
                    rate=rate,
                    reason=error.strerror,
                )
            ) from error

    def settle(self) -> None:
        """Note that its sound is stored elsewhere: it is not offered again. Raises OSError."""
        (self.folder / _DETAILS).unlink(missing_ok=True)

    @property
    def settled(self) -> bool:
        """Whether its sound is stored elsewhere."""
        return not (self.folder / _DETAILS).exists()

    def release(self) -> None:
        """Remove it if it is settled, else keep it for recovery at the next start."""
        settled = self.settled
        self._lock.release()
        if settled:
            shutil.rmtree(self.folder, ignore_errors=True)

    def discard(self) -> None:
        """Remove it."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write_place(self) -> None:
        target = self.folder / _DETAILS
        with partial_file(target) as partial:
            partial.write_text(json.dumps(asdict(self.place)), "utf-8")
            partial.replace(target)
        sync_folder(self.folder)


def left_captures(projects: Iterable[Path]) -> list[LeftCapture]:
    """Return the captures in no document, from the recovery folder and `projects`.

    Newest first. Useless remains are removed.
    """
    folders = [
        folder
        for parent in (recovery_folder(), *filter(is_own_folder, projects))
        for folder in parent.glob(f"*{SUFFIX}")
        if is_own_folder(folder)
    ]
    found = [left for folder in folders if (left := _left(folder)) is not None]
    return sorted(found, key=lambda left: left.folder.stat().st_mtime, reverse=True)


def drop_capture(folder: Path) -> None:
    """Remove a capture that is not wanted. Raises InUseError and OSError."""
    lock = FolderLock(folder)
    # In this order, so that a partly removed capture is not offered again.
    with OwnFolder(folder) as own:
        own.remove(_DETAILS)
    lock.release()
    shutil.rmtree(folder)


def _left(folder: Path) -> LeftCapture | None:
    try:
        made_at = folder.stat().st_mtime
        refuse_links(folder)
        FolderLock(folder).release()
        if not (folder / _DETAILS).exists() or not _holds_sound(folder):
            # Settled or empty; another window may be creating one just now.
            if time.time() - made_at > _BEING_MADE_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)
            return None
        place = _place(folder)
        if not _mended(folder):
            return None
        medium = FileMedium(_sound(folder))
        medium.close()
    except (OSError, UserError):
        return None
    seconds = max(medium.frames - place.lead, 0) / medium.sample_rate
    return LeftCapture(folder, place.name, seconds)


def _holds_sound(folder: Path) -> bool:
    sound = _sound(folder)
    return sound.exists() and sound.stat().st_size > HEADER_BYTES


def _mended(folder: Path) -> bool:
    """Correct the length in the sound's header; returns whether there is any. Raises OSError.

    A file with a second hard link is complete and in a project already, so it is left alone.
    """
    sound = _sound(folder)
    status = sound.lstat()
    if not stat.S_ISREG(status.st_mode):
        return False
    return status.st_nlink > 1 or mend(sound) > 0


def _sound(folder: Path) -> Path:
    return folder / f"{folder.stem}.w64"


def _place(folder: Path) -> Place:
    """Return its target, or an empty one if unreadable. Raises OSError when it is settled."""
    with os.fdopen(open_plain(folder / _DETAILS), encoding="utf-8", errors="replace") as file:
        text = file.read(_MOST_DETAILS)
    with contextlib.suppress(ValueError, FormatError):
        fields = Fields(json.loads(text))
        place = Place(
            name=fields.text("name"),
            recording=fields.text("recording"),
            sample_rate=fields.integer("sample_rate"),
            frames=fields.integer("frames"),
            start=fields.integer("start"),
            stop=fields.integer("stop"),
            lead=fields.integer("lead"),
            # Notes of earlier versions lack these.
            apart=fields.flag("apart") if "apart" in fields else False,
            first_input=fields.integer("first_input", 1) if "first_input" in fields else 1,
        )
        return replace(place, mode=_mode(fields, place))
    return Place()


def _mode(fields: Fields, place: Place) -> InsertMode:
    """Return the insert mode; notes of earlier versions imply it by the selection only."""
    written = next((fields.text(name) for name in ("mode", "way") if name in fields), "")
    usual: InsertMode = "replace" if place.stop > place.start else "insert"
    return cast(InsertMode, written) if written in get_args(InsertMode) else usual
