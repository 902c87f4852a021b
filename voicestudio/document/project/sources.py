"""Referring to the user's own files: where they were, and how to know them again elsewhere."""

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

_PROBES = 6
_PROBE_BYTES = 1 << 16


@dataclass(frozen=True)
class SourceReference:
    """A user's file as a project remembers it.

    Attributes:
        absolute, relative: Where it was, the second one seen from the project's folder, so that
            project and recording can be moved together. Empty where there is no way.
        size, mtime_ns: As the file system told when the reference was made.
        fingerprint: A digest of the length and of six short stretches over the file.
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
        """The reference to `path` for a project in `folder`.

        A file that is gone already gets one that matches nothing, to be located later. So does one
        that was changed since it was `opened` with that size and time of change (ns): what is in it
        now was never edited.
        """
        absolute = path.absolute()
        where = str(absolute), _relative(absolute, folder)
        try:
            status = absolute.stat()
            now = status.st_size, status.st_mtime_ns
            if opened is not None and now != opened:
                return cls(*where, *opened, "")
            return cls(*where, *now, fingerprint(absolute))
        except OSError:
            return cls(*where, 0, 0, "")

    def seen_from(self, folder: Path) -> "SourceReference":
        """The same file for a project in another folder."""
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
        """What the user calls the file, whatever system the project was made on."""
        return self.absolute.replace("\\", "/").rpartition("/")[2] or "the recording"

    def find(self, folder: Path) -> Path | None:
        """The file, beside the project or where it was; None when it is at neither place."""
        return next((path for path in self._places(folder) if self.matches(path)), None)

    def matches(self, path: Path) -> bool:
        """Whether `path` is that file. Reads it only when its time of change differs."""
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
        # Windows would sign in to a server that somebody else has named.
        if self.absolute and not _is_on_another_server(Path(self.absolute), folder):
            yield Path(self.absolute)


def fingerprint(path: Path) -> str:
    """A digest that tells one file from another in a few milliseconds. Raises OSError."""
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with os.fdopen(_opened(path), "rb") as file:
        for probe in range(_PROBES):
            file.seek(max(size - _PROBE_BYTES, 0) * probe // (_PROBES - 1))
            digest.update(file.read(_PROBE_BYTES))
    return digest.hexdigest()


def _opened(path: Path) -> int:
    """A descriptor of `path`, without waiting should it be a pipe by now. Raises OSError."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.open(path, flags)


@dataclass(frozen=True, eq=False)
class MissingMedium:
    """A user's file that is not where it was. It has its length; reading says what is missing."""

    reference: SourceReference
    sample_rate: int
    channels: int
    frames: int

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        raise UserError(
            f"{self.reference.name} is not at {self.reference.absolute} any more: locate it first."
        )


def _is_on_another_server(path: Path, folder: Path) -> bool:
    return path.drive.startswith("\\\\") and path.drive != folder.absolute().drive


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder.absolute())).as_posix()
    except ValueError:  # another drive
        return ""
