"""The sound files inside a project: results of effects and the like."""

import contextlib
import errno
import os
import re
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

import soundfile

from voicestudio.audio.files import AudioFileError, FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.document.project.fields import FormatError
from voicestudio.document.project.own_folder import OwnFolder, is_plain
from voicestudio.errors import UserError
from voicestudio.paths import file_mode
from voicestudio.plain_file import open_plain
from voicestudio.texts import tr

NAME = "media"

_NAME = re.compile(r"[0-9a-f]{32}\.(w64|wav|rf64|flac)")
_PARTIAL = re.compile(rf"\.{_NAME.pattern}\.[0-9a-f]+\.part")
_PRIVATE = 0o600
_BLOCK_FRAMES = 1 << 16


class MediaFolder:
    """The folder `media` of a project. Its files are never modified."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self.path = project / NAME

    def add(self, medium: Medium) -> str:
        """Store the sound of `medium`; returns the name of its file. Raises OSError.

        A file that the program made gets a hard link, which costs nothing and keeps the open medium
        valid; without hard links, and for sound that is in no file, the samples are written.
        """
        with OwnFolder(self._project) as project:
            project.make(NAME)
        with OwnFolder(self.path) as folder:
            if isinstance(medium, FileMedium) and (name := _linked(medium, folder)) is not None:
                return name
            name = f"{uuid.uuid4().hex}.w64"
            with folder.replacing(name) as handle:
                _write(medium, handle, self.path)
            return name

    def open(self, name: str) -> FileMedium:
        """Open a stored file.

        Raises FormatError for an invalid name and for a file that is missing or damaged, and
        UserError when it cannot be read now.
        """
        if not _NAME.fullmatch(name):
            raise FormatError(f"{name!r:.80} is not the name of a file in the project")
        path = self.path / name
        try:
            os.close(open_plain(path))
        except FileNotFoundError as error:
            raise FormatError(f"{name} is missing in the project") from error
        except OSError as error:
            raise UserError(
                tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
            ) from error
        try:
            return FileMedium(path)
        except AudioFileError as error:
            raise FormatError(str(error)) from error

    def holds(self, name: str) -> bool:
        """Whether a file of that name exists."""
        return bool(_NAME.fullmatch(name)) and is_plain(self.path / name)

    def remove(self, names: Iterable[str]) -> None:
        """Delete files, ignoring errors."""
        with contextlib.suppress(OSError), OwnFolder(self.path) as folder:
            for name in names:
                folder.remove(name)

    def remove_all_but(self, names: set[str]) -> None:
        """Delete the files made by `add` that are not in `names`."""
        with contextlib.suppress(OSError), OwnFolder(self.path) as folder:
            for name in folder.names():
                if name not in names and (_NAME.fullmatch(name) or _PARTIAL.fullmatch(name)):
                    folder.remove(name)


def _linked(medium: FileMedium, folder: OwnFolder) -> str | None:
    """Hard-link the file that `medium` has open; returns its name in `folder`, or None."""
    name = f"{uuid.uuid4().hex}{medium.path.suffix}"
    if not (_NAME.fullmatch(name) and medium.has_own_path):
        return None
    try:
        folder.link(medium.path, name)
        _sync(folder, name)
    except OSError:
        folder.remove(name)
        return None
    folder.sync()
    return name


def _sync(folder: OwnFolder, name: str) -> None:
    """Sync a file to the disk and give it the permissions of its new folder."""
    handle = folder.open(name, os.O_RDWR)
    try:
        if file_mode(folder.path) != _PRIVATE and hasattr(os, "fchmod"):
            os.fchmod(handle, os.fstat(handle).st_mode | folder.path.stat().st_mode & 0o666)
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(medium: Medium, handle: int, folder: Path) -> None:
    """Write all of `medium` as float32. Raises OSError when the disk is full."""
    needed = medium.frames * medium.channels * 4
    if shutil.disk_usage(folder).free < needed:
        raise _disk_full()
    # On Windows libsndfile cannot use descriptors opened by Python.
    file = handle if os.name == "posix" else os.fdopen(handle, "r+b", closefd=False)
    try:
        with soundfile.SoundFile(
            file,
            "w",
            medium.sample_rate,
            medium.channels,
            format="W64",
            subtype="FLOAT",
            closefd=False,
        ) as sound:
            for start in range(0, medium.frames, _BLOCK_FRAMES):
                sound.write(medium.read(start, min(_BLOCK_FRAMES, medium.frames - start)))
    # soundfile asserts that all was written; libsndfile does not report every failure.
    except (soundfile.LibsndfileError, AssertionError) as error:
        raise _disk_full() from error
    if os.fstat(handle).st_size < needed:
        raise _disk_full()


def _disk_full() -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
