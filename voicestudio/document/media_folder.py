"""Sound that belongs to a project: results of effects and the like, in files of its own."""

import contextlib
import errno
import os
import re
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

import soundfile

from voicestudio.audio.cache import partial_file
from voicestudio.audio.files import AudioFileError, FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.document.fields import FormatError
from voicestudio.document.journal import sync_folder
from voicestudio.errors import UserError

_NAME = re.compile(r"[0-9a-f]{32}\.(w64|wav|rf64|flac)")
_PARTIAL = re.compile(rf"\.{_NAME.pattern}\.[0-9a-f]+\.part")
_BLOCK_FRAMES = 1 << 16


class MediaFolder:
    """The folder `media` of a project. Its files are never changed once they are there."""

    def __init__(self, project: Path) -> None:
        self.path = project / "media"

    def add(self, medium: Medium) -> str:
        """Keep the sound of `medium`; returns the name of its file. Raises OSError.

        A file of the program's own becomes known here under one more name (a hard link), which
        costs nothing and lets the medium that has it open go on; where the file system cannot do
        that, and for sound that is in no file, its samples are written.
        """
        self.path.mkdir(exist_ok=True)
        if isinstance(medium, FileMedium) and (name := self._linked(medium)) is not None:
            return name
        name = f"{uuid.uuid4().hex}.w64"
        with partial_file(self.path / name) as partial:
            _write(medium, partial)
            _sync(partial)
            partial.replace(self.path / name)
        sync_folder(self.path)
        return name

    def open(self, name: str) -> FileMedium:
        """A file that was added.

        Raises FormatError for a name that `add` cannot have given and for a file that is missing
        or damaged, and UserError when it may not be read now.
        """
        if not _NAME.fullmatch(name):
            raise FormatError(f"{name!r:.80} is not the name of a file in the project")
        path = self.path / name
        try:
            path.open("rb").close()
        except FileNotFoundError as error:
            raise FormatError(f"{name} is missing in the project") from error
        except OSError as error:
            raise UserError(f"{path} cannot be read: {error.strerror}.") from error
        try:
            return FileMedium(path)
        except AudioFileError as error:
            raise FormatError(str(error)) from error

    def remove(self, names: Iterable[str]) -> None:
        """Delete files, as far as that is possible."""
        for name in names:
            with contextlib.suppress(OSError):
                (self.path / name).unlink(missing_ok=True)

    def remove_all_but(self, names: set[str]) -> None:
        """Delete what `add` made and nothing in `names` refers to any more."""
        with contextlib.suppress(OSError):
            known = [path.name for path in self.path.iterdir()]
            own = (name for name in known if _NAME.fullmatch(name) or _PARTIAL.fullmatch(name))
            self.remove(name for name in own if name not in names)

    def _linked(self, medium: FileMedium) -> str | None:
        name = f"{uuid.uuid4().hex}{medium.path.suffix}"
        if not (_NAME.fullmatch(name) and medium.has_own_path):
            return None
        target = self.path / name
        try:
            os.link(medium.path, target)
        except OSError:
            return None
        _sync(target)
        sync_folder(self.path)
        return name


def _write(medium: Medium, path: Path) -> None:
    """All of `medium` as float32. Raises OSError when it does not fit on the disk."""
    free = shutil.disk_usage(path.parent).free
    needed = medium.frames * medium.channels * 4
    if free < needed:
        raise _disk_full()
    try:
        with soundfile.SoundFile(
            path, "w", medium.sample_rate, medium.channels, format="W64", subtype="FLOAT"
        ) as sound:
            for start in range(0, medium.frames, _BLOCK_FRAMES):
                sound.write(medium.read(start, min(_BLOCK_FRAMES, medium.frames - start)))
    # soundfile asserts that everything was written; libsndfile does not report every failure.
    except (soundfile.LibsndfileError, AssertionError) as error:
        raise _disk_full() from error
    if path.stat().st_size < needed:
        raise _disk_full()


def _disk_full() -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
