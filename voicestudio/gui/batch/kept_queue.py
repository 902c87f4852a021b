"""The unfinished rest of the queue of each window, in files for the next start."""

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from voicestudio.audio.preset_file import PresetFile
from voicestudio.checked_json import FormatError
from voicestudio.document.project.lock import FolderLock
from voicestudio.document.project.own_folder import is_own_folder
from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.errors import UserError
from voicestudio.gui.batch.queue_rows import MOST_FILES
from voicestudio.paths import data_dir, private_folder

_NAME = "queue.json"
_MOST_BYTES = 1 << 24
_LONGEST = 1 << 13


class KeptQueue:
    """The stored list of one window, in a folder that it keeps locked while the list has entries.

    A list whose folder nobody has locked is of a window that was closed or killed.
    """

    def __init__(self) -> None:
        self._token = secrets.token_hex(8)
        self._lock: FolderLock | None = None

    @property
    def _folder(self) -> Path:
        return _root() / self._token

    def take_left(self) -> list[BatchInput]:
        """Return the lists of windows that were closed or killed, stored as that of this one now.

        Invalid entries are left out, and so are lists that cannot be read or are damaged, which
        stay where they are. Raises UserError and OSError if they cannot be stored; they stay, too.
        """
        with contextlib.ExitStack() as held:
            found: dict[Path, BatchInput] = {}
            taken: list[Path] = []
            for folder in self._left(held):
                with contextlib.suppress(UserError):
                    for one in _read(folder):
                        found.setdefault(one.path, one)
                    taken.append(folder)
            inputs = list(found.values())[:MOST_FILES]
            if inputs:
                self.keep(inputs)
            for folder in taken:
                (folder / _NAME).unlink(missing_ok=True)  # first: the folder is unlocked soon
        for folder in taken:
            shutil.rmtree(folder, ignore_errors=True)
        return inputs

    def keep(self, inputs: Iterable[BatchInput]) -> None:
        """Store these recordings, replacing the earlier list. Raises UserError and OSError."""
        files = [[os.fspath(one.path), os.fspath(one.relative)] for one in inputs]
        if files:
            if self._lock is None:
                private_folder(self._folder)
                self._lock = FolderLock(self._folder)
            _file(self._folder).write({"files": files})
        elif self._lock is not None:
            (self._folder / _NAME).unlink(missing_ok=True)
            self._release()
            shutil.rmtree(self._folder, ignore_errors=True)

    def leave(self, inputs: Iterable[BatchInput]) -> None:
        """Store these recordings for the next start. Raises UserError and OSError."""
        try:
            self.keep(inputs)
        finally:
            self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _left(self, held: contextlib.ExitStack) -> Iterator[Path]:
        """Yield the folders of windows that are gone, locked until `held` ends."""
        root = _root()
        if not is_own_folder(root):
            return
        for folder in sorted(root.iterdir()):
            # One without a list may be in use in a moment.
            if folder == self._folder or not (folder / _NAME).exists():
                continue
            try:
                lock = FolderLock(folder)
            except (UserError, OSError):  # of a window that is open
                continue
            held.callback(lock.release)
            yield folder


def _root() -> Path:
    return data_dir() / "queues"


def _read(folder: Path) -> list[BatchInput]:
    """Return the valid entries of a list. Raises UserError."""
    found = []
    for entry in _file(folder).read()["files"][:MOST_FILES]:
        with contextlib.suppress(FormatError, ValueError):
            found.append(_input(entry))
    return found


def _file(folder: Path) -> PresetFile:
    return PresetFile(folder / _NAME, _MOST_BYTES, ("files",))


def _input(entry: Any) -> BatchInput:
    texts = entry if isinstance(entry, list) else []
    if len(texts) != 2 or not all(isinstance(t, str) and 0 < len(t) <= _LONGEST for t in texts):
        raise FormatError("no recording")
    path, relative = Path(texts[0]), Path(texts[1])
    # Results must lie below the output folder.
    if not path.is_absolute() or relative.is_absolute() or ".." in relative.parts:
        raise FormatError("no path of a recording")
    return BatchInput(path, relative)
