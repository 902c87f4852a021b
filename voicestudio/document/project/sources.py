"""References to the user's own files, and how to identify them."""

import hashlib
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from voicestudio.audio.medium import check_range
from voicestudio.document.project.fields import Fields
from voicestudio.errors import UserError
from voicestudio.plain_file import open_plain
from voicestudio.texts import tr

_PROBES = 6
_PROBE_BYTES = 1 << 16


@dataclass(frozen=True)
class SourceReference:
    """A project's reference to a user's file.

    Attributes:
        absolute, relative: Its path; `relative` is relative to the project's folder, so that
            both can be moved together. Empty if there is none.
        size, mtime_ns: From the file system when the reference was made.
        fingerprint: A digest of the length and of six short stretches of the file.
    """

    absolute: str
    relative: str
    size: int
    mtime_ns: int
    fingerprint: str

    @classmethod
    def to(
        cls, path: Path, folder: Path, opened: tuple[int, int] | None = None
    ) -> "SourceReference":
        """Return the reference to `path` for a project in `folder`.

        For a missing file it matches nothing, so that the file can be located later.
        """
        absolute = path.absolute()
        found = cls(str(absolute), _relative(absolute, folder), 0, 0, "")
        try:
            status = absolute.stat()
            now = status.st_size, status.st_mtime_ns
            if opened is not None and now != opened:
                size, mtime_ns = opened
                return replace(found, size=size, mtime_ns=mtime_ns)
            size, mtime_ns = now
            return replace(found, size=size, mtime_ns=mtime_ns, fingerprint=fingerprint(absolute))
        except OSError:
            return found

    def seen_from(self, folder: Path) -> "SourceReference":
        """Return the reference for a project in another folder."""
        return replace(self, relative=_relative(Path(self.absolute), folder))

    @classmethod
    def from_fields(cls, fields: Fields) -> "SourceReference":
        return cls(
            fields.text("absolute"),
            fields.text("relative"),
            fields.integer("size"),
            fields.integer("mtime_ns", high=1 << 63),
            fields.text("fingerprint", 64),
        )

    def to_json(self) -> dict[str, Any]:
        return dict(vars(self))

    @property
    def name(self) -> str:
        """The file name, whatever system the project was made on."""
        return self.absolute.replace("\\", "/").rpartition("/")[2] or tr("the recording")

    def find(self, folder: Path) -> Path | None:
        """Return the file, relative to the project or at its absolute path; None if not found."""
        return next((path for path in self._places(folder) if self.matches(path)), None)

    def matches(self, path: Path) -> bool:
        """Whether `path` is that file. Reads it only if its modification time differs."""
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode) or status.st_size != self.size:
                return False
            return status.st_mtime_ns == self.mtime_ns or fingerprint(path) == self.fingerprint
        except (OSError, ValueError):
            return False

    def _places(self, folder: Path) -> Iterable[Path]:
        if self.relative:
            yield Path(os.path.normpath(folder.absolute() / self.relative))
        # Windows would authenticate to a server named by a stranger.
        if self.absolute and not _is_on_another_server(Path(self.absolute), folder):
            yield Path(self.absolute)


def fingerprint(path: Path) -> str:
    """Return a digest that identifies a file, within a few milliseconds. Raises OSError."""
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with os.fdopen(open_plain(path, follow_link=True), "rb") as file:
        for probe in range(_PROBES):
            file.seek(max(size - _PROBE_BYTES, 0) * probe // (_PROBES - 1))
            digest.update(file.read(_PROBE_BYTES))
    return digest.hexdigest()


@dataclass(frozen=True, eq=False)
class MissingMedium:
    """A user's file that was not found. It has the file's length; reading raises an error."""

    reference: SourceReference
    sample_rate: int
    channels: int
    frames: int

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        raise UserError(
            tr(
                "{name} is not at {path} any more, or was changed: locate it first.",
                name=self.reference.name,
                path=self.reference.absolute,
            )
        )


def _is_on_another_server(path: Path, folder: Path) -> bool:
    return path.drive.startswith("\\\\") and path.drive != folder.absolute().drive


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder.absolute())).as_posix()
    except ValueError:  # on another drive
        return ""
