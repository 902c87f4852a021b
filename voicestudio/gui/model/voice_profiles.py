"""The library of voice profiles in the window: read in the background and kept up to date."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from voicestudio.gui.model.background import Background
from voicestudio.inference.engine import Engine, VoiceCheckJob
from voicestudio.profiles.library import Damaged, Kept, Library
from voicestudio.texts import tr

T = TypeVar("T")

_SETTLED_MS = 100
"""Adding or renaming a profile changes the folder several times."""


class VoiceProfiles(QObject):
    """The profiles of the library, and changes of it, each reported in a sentence.

    When another program changes the folder, it is read again.

    Attributes: library; entries, empty until it was read; problem, why it cannot be read, or "".

    Signals:
        changed(list[Profile]): it has been read; the whole profiles in it, by name.
        renamed(str old, str new): before `changed`.
        told(str), failed(str): how a change went.
    """

    changed = Signal(list)
    renamed = Signal(str, str)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, background: Background, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._engine = background, engine
        self.library = Library()
        self.entries: list[Kept | Damaged] = []
        self.problem = ""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._folder_changed)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self.refresh)

    def start(self) -> None:
        """Read the library for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Read the library again, soon."""
        self._background.run(
            _entries,
            self.library,
            done=self._read,
            failed=self._not_read,
            key="voice profiles",
            waiting=False,
        )

    def rename(self, entry: Kept, name: str) -> None:
        self._change(partial(_renamed, self.library, entry, name), self._on_renamed)

    def delete(self, entry: Kept | Damaged) -> None:
        self._change(partial(_deleted, self.library, entry), self._on_changed)

    def export(self, entry: Kept, target: Path) -> None:
        """Copy a profile to `target`, which is replaced if it exists."""
        self._change(partial(_exported, self.library, entry, target), self._on_changed)

    def import_(self, path: Path) -> None:
        """Check that a profile's weights load, in the inference process, then add a copy of it."""
        job = self._engine.submit(VoiceCheckJob(path))
        job.done.connect(self._on_checked)
        job.failed.connect(self.failed)

    def _change(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, done=done, failed=self._on_failed)

    def _on_checked(self, path: Path) -> None:
        self._change(partial(_imported, self.library, path), self._on_changed)

    def _on_changed(self, sentence: str) -> None:
        self.told.emit(sentence)
        self.refresh()

    def _on_renamed(self, names: tuple[str, str]) -> None:
        old, new = names
        self.renamed.emit(old, new)
        self._on_changed(tr("“{old}” is called “{new}” now.", old=old, new=new))

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(str(error))
        self.refresh()

    def _read(self, entries: list[Kept | Damaged]) -> None:
        self._show(entries, "")

    def _not_read(self, error: Exception) -> None:
        self._show([], str(error))

    def _show(self, entries: list[Kept | Damaged], problem: str) -> None:
        self.entries, self.problem = entries, problem
        self._watch()
        self.changed.emit([entry.profile for entry in entries if isinstance(entry, Kept)])

    def _watch(self) -> None:
        folder = str(self.library.folder)
        if not self.problem and folder not in self._watcher.directories():
            self._watcher.addPath(folder)

    def _folder_changed(self, _folder: str) -> None:
        self._settling.start()


def _entries(library: Library) -> list[Kept | Damaged]:
    library.make_folder()  # so that it can be watched
    return library.entries()


def _renamed(library: Library, entry: Kept, name: str) -> tuple[str, str]:
    return entry.profile.name, library.rename(entry, name).profile.name


def _deleted(library: Library, entry: Kept | Damaged) -> str:
    library.delete(entry)
    name = entry.profile.name if isinstance(entry, Kept) else entry.path.name
    return tr("“{name}” was deleted.", name=name)


def _exported(library: Library, entry: Kept, target: Path) -> str:
    library.export(entry, target, overwrite=True)
    return tr("“{name}” was copied to {target}.", name=entry.profile.name, target=target)


def _imported(library: Library, path: Path) -> str:
    return tr("Imported as “{name}”.", name=library.import_(path).profile.name)
