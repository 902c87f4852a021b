"""Projects: a folder that holds everything done to a recording, and survives whatever happens.

    NAME.vstudio/project.vsj   the journal: every state of the history, as it came about
    NAME.vstudio/media/        sound the program made, such as results of effects
    NAME.vstudio/lock          held while a window has the project open

The user's own recordings stay where they are; the journal refers to them. What is done is appended
when it is done. Saving writes a new journal and puts it in the place of the old one, so that
what follows the mark of the last save can be offered back, or dropped.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from voicestudio.audio.files import open_medium
from voicestudio.audio.partials import partial_name
from voicestudio.document.editing.edits import Edit
from voicestudio.document.project import project_messages as messages
from voicestudio.document.project.fields import Fields, FormatError, LimitError
from voicestudio.document.project.history_log import (
    HistoryLog,
    ProjectReader,
    Replay,
    missing_media,
    relinked,
)
from voicestudio.document.project.journal import (
    JOURNAL,
    LEFT_OVER,
    Event,
    JournalFile,
    Reading,
    keep_copy,
    read_journal,
    saved_length,
    sync_folder,
    write_journal,
)
from voicestudio.document.project.lock import FolderLock
from voicestudio.document.project.media_folder import NAME as MEDIA
from voicestudio.document.project.media_folder import MediaFolder
from voicestudio.document.project.own_folder import OwnFolder, is_own_folder, is_plain, refuse_links
from voicestudio.document.project.recovery_folder import remove_recovery
from voicestudio.document.project.sources import MissingMedium, SourceReference
from voicestudio.errors import UserError
from voicestudio.paths import folder_mode, is_there

SUFFIX = ".vstudio"
FORMAT = 1
"""Projects of a higher format are refused."""


@dataclass(frozen=True)
class Opened:
    """A project as it was found.

    Attributes:
        project: Open for writing.
        states, index: Its history.
        saved: The state the user saved last, or None.
        saved_states: The history as it was then.
        unsaved: Whether more was done since.
        missing: The user's own files that are not where they were.
        warning: One sentence when the journal was not whole, otherwise empty.
    """

    project: "Project"
    states: tuple[Edit, ...]
    index: int
    saved: Edit | None
    saved_states: tuple[Edit, ...]
    unsaved: bool
    missing: tuple[MissingMedium, ...]
    warning: str


class Project:
    """A project that this process writes. One thread at a time may use it.

    Everything that writes raises UserError when it cannot, for instance on a full disk; what was
    written before is then as it was, and the next call writes what is still owed.

    Attributes:
        folder: Where it is.
        recording: The file that was opened first, or None.
    """

    def __init__(self, folder: Path, recording: Path | None, lock: FolderLock) -> None:
        self.folder, self.recording = folder, recording
        self._lock = lock
        self._media = MediaFolder(folder)
        self._chronicle = HistoryLog(folder, self._media)
        self._journal: JournalFile | None = None
        self._length = 0
        self._saved_length: int | None = None
        self._missing: dict[int, MissingMedium] = {}

    # -- coming into being ------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        recording: Path | None,
        states: Sequence[Edit],
        index: int,
        *,
        saved: bool = True,
        origin: "Project | None" = None,
    ) -> "Project":
        """A new project with this history; it appears under its name once it is whole.

        `origin` is where the history has been journalled so far. Raises UserError, also when there
        is something at `folder` already.
        """
        if os.path.lexists(folder):
            raise UserError(f"{folder} exists already: choose another name.")
        making = folder.with_name(partial_name(folder.name))
        try:
            making.parent.mkdir(mode=folder_mode(folder.parent), parents=True, exist_ok=True)
            making.mkdir(mode=folder_mode(folder.parent))
            chronicle = HistoryLog(folder, MediaFolder(making))
            if origin is not None:
                chronicle = origin._chronicle.moved_to(folder, MediaFolder(making))
            batch = chronicle.batch(states, index)
            length = write_journal(
                making / JOURNAL, _whole_journal(recording, batch.events, saved=saved)
            )
            making.rename(folder)
            sync_folder(folder.parent)
            project = cls(folder, recording, FolderLock.patiently(folder))
            project._journal = JournalFile(folder / JOURNAL, length)
        except (OSError, LimitError) as error:
            raise messages.not_kept(folder, error) from error
        finally:
            shutil.rmtree(making, ignore_errors=True)
        batch.commit()
        chronicle.set_media(project._media)
        project._chronicle = chronicle
        project._saved_length = length if saved else None
        return project

    @classmethod
    def open(
        cls,
        folder: Path,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Opened:
        """Open a project for writing.

        A journal that is not whole is read up to where it is; what is not read is kept beside it.
        Raises UserError (InUseError when another window has it), also for one that holds links or
        asks for more than any project does, and Cancelled.
        """
        _check_is_project(folder)
        try:
            lock = FolderLock.patiently(folder)
        except OSError as error:
            raise UserError(f"{folder} cannot be opened for writing: {error.strerror}.") from error
        try:
            return cls._opened(folder, lock, progress, cancelled)
        except (OSError, LimitError) as error:
            lock.release()
            raise messages.not_opened(folder, error) from error
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(
        cls,
        folder: Path,
        lock: FolderLock,
        progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> Opened:
        reading = read_journal(folder / JOURNAL)
        header = _header(folder, reading)
        open_source = partial(open_medium, progress=progress, cancelled=cancelled)
        recording = header.text("recording")
        project = cls(folder, Path(recording) if recording else None, lock)
        replay = Replay(ProjectReader(folder, project._media, open_source))
        good, reason = _replay(replay, reading)
        if not replay.states:
            raise messages.damaged(folder, reason)
        whole = good == len(reading.events) and reading.rest == "nothing"
        whole = whole and good >= header.integer("lines")
        if not whole:
            keep_copy(folder / JOURNAL)
        project._journal = JournalFile(folder / JOURNAL, reading.ends[good - 1])
        project._saved_length = saved_length(reading, good)
        project._chronicle.adopt(replay)
        project._missing = missing_media(replay.media)
        if whole:
            project._remove_unused(reading.events)
        saved_states, saved_index = replay.saved or ((), 0)
        return Opened(
            project,
            tuple(replay.states),
            replay.index,
            saved_states[saved_index] if saved_states else None,
            saved_states,
            replay.unsaved,
            tuple({m.reference.absolute: m for m in project._missing.values()}.values()),
            "" if whole else messages.warning(reading, good, replay),
        )

    # -- writing ----------------------------------------------------------------------------

    def record(self, states: Sequence[Edit], index: int) -> None:
        """Append what has been done since the last call; returns when it is safe on the disk."""
        with self._told():
            batch = self._chronicle.batch(states, index)
            if not batch.events:
                return
            try:
                self._open_journal().append(batch.events)
            except BaseException:
                batch.give_up()
                raise
            batch.commit()

    def mark_saved(self) -> None:
        """Note that what is recorded now is kept elsewhere, for instance exported."""
        with self._told():
            journal = self._open_journal()
            journal.append([{"saved": True}])
            self._saved_length = journal.length

    def save(self, states: Sequence[Edit], index: int) -> None:
        """Write the history anew, without what cannot be redone any more, as the saved one."""
        with self._told():
            chronicle = self._chronicle.restarted()
            batch = chronicle.batch(states, index)
            try:
                self._close_journal()
                length = write_journal(
                    self.folder / JOURNAL, _whole_journal(self.recording, batch.events)
                )
            except BaseException:
                batch.give_up()
                raise
            batch.commit()
            self._chronicle = chronicle
            self._length = self._saved_length = length

    def relink(self, missing: MissingMedium, path: Path) -> None:
        """Use `path` where `missing` is; the project has to be opened again to hear it.

        Raises UserError when it is not a recording of the same length and format.
        """
        found = open_medium(path)
        shape = (found.sample_rate, found.channels, found.frames)
        if shape != (missing.sample_rate, missing.channels, missing.frames):
            raise UserError(
                f"{path} is not {missing.reference.name}: it has another length or format."
            )
        numbers = [
            number
            for number, medium in self._missing.items()
            if medium.reference.absolute == missing.reference.absolute
        ]
        source = SourceReference.to(path, self.folder).to_json()
        events: list[Event] = [{"relink": numbers, "source": source}]
        with self._told():
            journal = self._open_journal()
            # Where there is nothing to save, this is no change that would have to be saved.
            if journal.length == self._saved_length:
                events.append({"saved": True})
            journal.append(events)
            if len(events) > 1:
                self._saved_length = journal.length

    def discard_unsaved(self) -> None:
        """Forget what was done since the last save. The project has to be opened again."""
        with self._told():
            if self._saved_length is not None:
                self._open_journal().cut(self._saved_length)

    def delete(self) -> None:
        """Remove the whole project, as far as that is possible; for what was never saved."""
        self._close_journal()
        with contextlib.suppress(OSError):
            remove_recovery(self.folder, self._lock)
        self._lock.release()

    def close(self) -> None:
        """Let others open it. May be called again."""
        self._close_journal()
        self._lock.release()

    # -- inside -----------------------------------------------------------------------------

    def _open_journal(self) -> JournalFile:
        if self._journal is None:
            self._journal = JournalFile(self.folder / JOURNAL, self._length)
        return self._journal

    def _close_journal(self) -> None:
        if self._journal is not None:
            # Where the file goes on if a new one cannot take its place.
            self._length = self._journal.length
            self._journal.close()
            self._journal = None

    @contextlib.contextmanager
    def _told(self) -> Any:
        try:
            self._lock.check()
            yield
        except (OSError, LimitError) as error:
            raise messages.not_kept(self.folder, error) from error

    def _remove_unused(self, events: list[Event]) -> None:
        """Delete results that no event speaks of, unless they may help to mend the project."""
        with OwnFolder(self.folder) as folder:
            names = folder.names()
            for name in filter(LEFT_OVER.fullmatch, names):
                folder.remove(name)
        if not any(name.startswith(f"{JOURNAL}.damaged") for name in names):
            self._media.remove_all_but({str(e["stored"]) for e in events if "stored" in e})


def project_folder(path: Path) -> Path | None:
    """The project that `path` is, or whose journal it is; None when it is something else."""
    folder = path.parent if path.name == JOURNAL else path
    return folder if folder.suffix == SUFFIX or is_there(folder / JOURNAL) else None


def _whole_journal(
    recording: Path | None, events: list[Event], *, saved: bool = True
) -> list[Event]:
    """The events of a new journal, with a header that tells how many there are."""
    body = [*events, {"saved": True}] if saved else events
    path = str(recording.absolute()) if recording is not None else ""
    return [{"format": FORMAT, "recording": path, "lines": len(body) + 1}, *body]


def _check_is_project(folder: Path) -> None:
    if not folder.exists():
        raise UserError(f"{folder} does not exist.")
    if not os.path.lexists(folder / JOURNAL):
        raise UserError(f"{folder} is not a VoiceStudio project: it has no {JOURNAL}.")
    try:
        refuse_links(folder, MEDIA)
    except OSError as error:
        raise messages.not_opened(folder, error) from error
    if not is_plain(folder / JOURNAL):
        raise UserError(f"{folder} is not a VoiceStudio project: its {JOURNAL} is no file.")
    if os.path.lexists(folder / MEDIA) and not is_own_folder(folder / MEDIA):
        raise UserError(f"{folder} is refused: {MEDIA} in it is no folder.")


def _header(folder: Path, reading: Reading) -> Fields:
    header = Fields(reading.events[0] if reading.events else {})
    try:
        version = header.integer("format", 1)
        header.text("recording")
        header.integer("lines")
    except FormatError as error:
        raise messages.damaged(folder, "its first line is not whole") from error
    if version > FORMAT:
        raise UserError(
            f"{folder} was made by a newer version of VoiceStudio: install that one to open it."
        )
    return header


def _replay(replay: Replay, reading: Reading) -> tuple[int, str]:
    """Apply events as far as they are good: how many, and why no more. Raises LimitError."""
    events = relinked(reading.events)
    for number, event in enumerate(events[1:], start=1):
        try:
            replay.apply(event)
        except FormatError as error:
            return number, str(error)
    return len(events), "its history is not there"
