"""The edits after the last save of a project that is not open, found without opening its sound."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.document.project.fields import LimitError
from voicestudio.document.project.journal import (
    JOURNAL,
    Event,
    JournalContents,
    JournalFile,
    keep_copy,
    read_journal,
    saved_length,
)
from voicestudio.document.project.lock import FolderLock
from voicestudio.document.project.media_folder import NAME as MEDIA
from voicestudio.document.project.media_folder import MediaFolder
from voicestudio.document.project.own_folder import refuse_links
from voicestudio.document.project.recovery_folder import is_recovery, remove_recovery
from voicestudio.errors import UserError
from voicestudio.texts import tr


@dataclass(frozen=True)
class Unsaved:
    """The edits after the last save of a project that is not open.

    Attributes:
        folder: The project's folder.
        name: The name for the user.
        edits: How many can be read, at least 0.
        changed: When it was last written, in seconds since 1970.
        damaged: Whether a part of it cannot be read.
        droppable: Whether dropping the edits certainly keeps the saved part.
    """

    folder: Path
    name: str
    edits: int
    changed: float = 0.0
    damaged: bool = False
    droppable: bool = True


def unsaved_work(folder: Path) -> Unsaved | None:
    """Return the unsaved edits in `folder`; None if there are none.

    Raises InUseError when a window has it open, UserError when it is refused, and OSError.
    """
    refuse_links(folder, MEDIA)
    FolderLock(folder).release()
    reading = _read(folder)
    damaged = _is_damaged(folder, reading)
    history, saved = _histories(reading.events)
    kept = saved or (history[0][:1], 0)
    if not damaged and (history == kept or not history[0]):
        return None
    recording = Path(str(reading.events[0].get("recording", "") if reading.events else "")).name
    name = folder.stem
    if is_recovery(folder) or not damaged:
        name = recording or (tr("Untitled") if saved is None else name)
    changed = (folder / JOURNAL).lstat().st_mtime
    droppable = is_recovery(folder) or saved_length(reading) is not None
    edits = len(set(history[0]) - set(kept[0]))
    return Unsaved(folder, name, edits, changed, damaged, droppable)


def drop_unsaved(folder: Path) -> None:
    """Drop the edits after the last save; the whole project if it was never saved.

    Saved work is never dropped: if damage hides the end of the saved part, nothing is. A damaged
    journal is copied before it is truncated. Raises InUseError, UserError and OSError.
    """
    refuse_links(folder, MEDIA)
    lock = FolderLock(folder)
    try:
        if is_recovery(folder):
            remove_recovery(folder, lock)
            return
        reading = _read(folder)
        length = saved_length(reading)
        if length is None:
            return
        if reading.rest != "nothing":
            keep_copy(folder / JOURNAL)
        JournalFile(folder / JOURNAL, length).close()
    finally:
        lock.release()


def _is_damaged(folder: Path, reading: JournalContents) -> bool:
    lines = reading.events[0].get("lines") if reading.events else None
    lost = not isinstance(lines, int) or len(reading.events) < lines
    if not is_recovery(folder):  # a named project was saved
        lost = lost or (lines != 0 and saved_length(reading) is None)
    return reading.rest == "damaged" or lost or _lacks_sound(folder, reading.events)


def _lacks_sound(folder: Path, events: list[Event]) -> bool:
    """Whether sound that the program made is missing, as in a partly removed project."""
    media = MediaFolder(folder)
    names = {str(event["stored"]) for event in events if "stored" in event}
    return not all(map(media.holds, names))


_History = tuple[list[int], Any]


def _histories(events: list[Event]) -> tuple[_History, _History | None]:
    """Return the events of the states and the current one, at the end and at the last save."""
    states: list[int] = []
    index: Any = 0
    saved: _History | None = None
    for number, event in enumerate(events):
        if type(state := event.get("state")) is int and 0 <= state <= len(states):
            states[state:] = [number]
            index = state
        elif "go" in event:
            index = event["go"]
        elif "saved" in event:
            saved = list(states), index
    return (states, index), saved


def _read(folder: Path) -> JournalContents:
    try:
        return read_journal(folder / JOURNAL)
    except LimitError as error:
        raise UserError(tr("{folder} is refused: {error}.", folder=folder, error=error)) from error
