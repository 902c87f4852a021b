"""Projects: folders that hold the history of a document and survive crashes.

    NAME.vstudio/project.vsj   the journal: every state of the history
    NAME.vstudio/media/        sound the program made, such as results of effects
    NAME.vstudio/lock          held while a window has the project open

The user's own files stay where they are; the journal refers to them. Edits are appended at once.
Saving replaces the journal by a new one, so that edits after the last save can be recovered or
dropped.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.audio.decoding import Decoding
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
    JournalContents,
    JournalFile,
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
from voicestudio.document.project.source_opener import SourceOpener
from voicestudio.document.project.sources import MissingMedium, SourceReference
from voicestudio.errors import UserError
from voicestudio.paths import folder_mode, is_there
from voicestudio.texts import tr

SUFFIX = ".vstudio"
FORMAT = 1
"""Projects of a higher format are refused."""


@dataclass(frozen=True)
class Opened:
    """A project after opening.

    Attributes:
        project: Open for writing.
        states, index: Its history.
        saved: The state saved last, or None.
        saved_states: The history at the last save.
        unsaved: Whether there are edits after it.
        missing: The user's files that were not found.
        decodings: Those that are still being decoded.
        warning: A sentence if the journal was damaged, otherwise empty.
    """

    project: "Project"
    states: tuple[Edit, ...]
    index: int
    saved: Edit | None
    saved_states: tuple[Edit, ...]
    unsaved: bool
    missing: tuple[MissingMedium, ...]
    decodings: tuple[Decoding, ...]
    warning: str


class Project:
    """A project open for writing. Not thread-safe.

    Methods that write raise UserError on failure, for instance on a full disk; earlier data stay
    intact, and the next call writes what is missing.

    Attributes:
        folder: Its folder.
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

    # -- creating and opening ------------------------------------------------------------------

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
        """Create a project with this history; it gets its name when it is complete.

        `origin` is the project that journalled the history so far. Raises UserError, also when
        `folder` exists.
        """
        if os.path.lexists(folder):
            raise UserError(tr("{folder} exists already: choose another name.", folder=folder))
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

        A damaged journal is read up to the damage, and the rest is kept beside it. Raises UserError
        (InUseError when another window has it open), also for one with links or beyond the limits,
        and Cancelled.
        """
        _check_is_project(folder)
        try:
            lock = FolderLock.patiently(folder)
        except OSError as error:
            raise UserError(
                tr(
                    "{folder} cannot be opened for writing: {reason}.",
                    folder=folder,
                    reason=error.strerror,
                )
            ) from error
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
        sources = SourceOpener(progress, cancelled)
        recording = header.text("recording")
        project = cls(folder, Path(recording) if recording else None, lock)
        replay = Replay(ProjectReader(folder, project._media, sources.open))
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
            tuple(sources.decodings),
            "" if whole else messages.warning(reading, good, replay),
        )

    # -- writing ----------------------------------------------------------------------------

    def record(self, states: Sequence[Edit], index: int) -> None:
        """Append the edits since the last call; returns when they are on the disk."""
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

    def exchange(self, exchanged: Iterable[tuple[Edit, Edit]]) -> None:
        """Take the second state of each pair for the first one, without writing anything.

        They differ in marks of damage, which are found again when the project is opened.
        """
        self._chronicle.exchange(exchanged)

    def mark_saved(self) -> None:
        """Note that the history as it is counts as saved, for instance since it was exported."""
        with self._told():
            journal = self._open_journal()
            journal.append([{"saved": True}])
            self._saved_length = journal.length

    def save(self, states: Sequence[Edit], index: int) -> None:
        """Write the history as saved to a new journal, without states out of redo's reach."""
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
        """Use `path` in place of `missing`; the project must be reopened to hear it.

        Raises UserError when it is neither the same file nor one of the same length and format.
        """
        found = open_medium(path)
        shape = (found.sample_rate, found.channels, found.frames)
        known = (missing.sample_rate, missing.channels, missing.frames)
        same_file = missing.reference.matches(path) and found.channels == missing.channels
        if shape != known and not same_file:
            raise UserError(
                tr(
                    "{path} is not {name}: it has another length or format.",
                    path=path,
                    name=missing.reference.name,
                )
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
            # Without unsaved edits, relinking does not count as one.
            if journal.length == self._saved_length:
                events.append({"saved": True})
            journal.append(events)
            if len(events) > 1:
                self._saved_length = journal.length

    def discard_unsaved(self) -> None:
        """Drop the edits since the last save. The project must be reopened."""
        with self._told():
            if self._saved_length is not None:
                self._open_journal().cut(self._saved_length)

    def delete(self) -> None:
        """Remove a project that was never saved, ignoring errors."""
        self._close_journal()
        with contextlib.suppress(OSError):
            remove_recovery(self.folder, self._lock)
        self._lock.release()

    def close(self) -> None:
        """Unlock the project. May be called again."""
        self._close_journal()
        self._lock.release()

    # -- internal ------------------------------------------------------------------------------

    def _open_journal(self) -> JournalFile:
        if self._journal is None:
            self._journal = JournalFile(self.folder / JOURNAL, self._length)
        return self._journal

    def _close_journal(self) -> None:
        if self._journal is not None:
            # Where the file continues if a new one cannot replace it.
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
        """Delete stored media that no event refers to, unless a repair may need them."""
        with OwnFolder(self.folder) as folder:
            names = folder.names()
            for name in filter(LEFT_OVER.fullmatch, names):
                folder.remove(name)
        if not any(name.startswith(f"{JOURNAL}.damaged") for name in names):
            self._media.remove_all_but({str(e["stored"]) for e in events if "stored" in e})


def project_folder(path: Path) -> Path | None:
    """Return the project at `path`, or whose journal it is; None if it is something else."""
    folder = path.parent if path.name == JOURNAL else path
    return folder if folder.suffix == SUFFIX or is_there(folder / JOURNAL) else None


def _whole_journal(
    recording: Path | None, events: list[Event], *, saved: bool = True
) -> list[Event]:
    """Return the events of a new journal, with a header that holds their number."""
    body = [*events, {"saved": True}] if saved else events
    path = str(recording.absolute()) if recording is not None else ""
    return [{"format": FORMAT, "recording": path, "lines": len(body) + 1}, *body]


def _check_is_project(folder: Path) -> None:
    if not folder.exists():
        raise UserError(tr("{folder} does not exist.", folder=folder))
    if not os.path.lexists(folder / JOURNAL):
        raise UserError(
            tr(
                "{folder} is not a VoiceStudio project: it has no {journal}.",
                folder=folder,
                journal=JOURNAL,
            )
        )
    try:
        refuse_links(folder, MEDIA)
    except OSError as error:
        raise messages.not_opened(folder, error) from error
    if not is_plain(folder / JOURNAL):
        raise UserError(
            tr(
                "{folder} is not a VoiceStudio project: its {journal} is no file.",
                folder=folder,
                journal=JOURNAL,
            )
        )
    if os.path.lexists(folder / MEDIA) and not is_own_folder(folder / MEDIA):
        raise UserError(
            tr("{folder} is refused: {media} in it is no folder.", folder=folder, media=MEDIA)
        )


def _header(folder: Path, reading: JournalContents) -> Fields:
    header = Fields(reading.events[0] if reading.events else {})
    try:
        version = header.integer("format", 1)
        header.text("recording")
        header.integer("lines")
    except FormatError as error:
        raise messages.damaged(folder, tr("its first line is not whole")) from error
    if version > FORMAT:
        raise UserError(
            tr(
                "{folder} was made by a newer version of VoiceStudio: install that one to open it.",
                folder=folder,
            )
        )
    return header


def _replay(replay: Replay, reading: JournalContents) -> tuple[int, str]:
    """Apply events up to the first invalid one; returns their number and the reason.

    Raises LimitError.
    """
    events = relinked(reading.events)
    for number, event in enumerate(events[1:], start=1):
        try:
            replay.apply(event)
        except FormatError as error:
            return number, str(error)
    return len(events), tr("its history is not there")
