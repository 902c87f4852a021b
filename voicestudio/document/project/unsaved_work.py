"""What a project that nobody has open holds beyond its last save; its sound is not opened."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.document.project.fields import LimitError
from voicestudio.document.project.journal import (
    JOURNAL,
    Event,
    JournalFile,
    Reading,
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


@dataclass(frozen=True)
class Unsaved:
    """What a project that nobody has open holds beyond its last save.

    Attributes:
        folder: Where it is.
        name: What the user calls it.
        edits: How many can be read, at least 0.
        changed: When it was written last, in seconds since 1970.
        damaged: Whether not all of it can be read.
        droppable: Whether dropping it leaves what was saved; not where that cannot be told.
    """

    folder: Path
    name: str
    edits: int
    changed: float = 0.0
    damaged: bool = False
    droppable: bool = True


def unsaved_work(folder: Path) -> Unsaved | None:
    """What could be offered back from `folder`; None when there is nothing.

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
        name = recording or ("Untitled" if saved is None else name)
    changed = (folder / JOURNAL).lstat().st_mtime
    droppable = is_recovery(folder) or saved_length(reading) is not None
    edits = len(set(history[0]) - set(kept[0]))
    return Unsaved(folder, name, edits, changed, damaged, droppable)


def drop_unsaved(folder: Path) -> None:
    """Forget what was done after the last save; all of it when it was never saved under a name.

    Nothing that was saved is ever dropped. Where the end of what was saved cannot be found for
    damage nothing is dropped at all, and before anything is cut off a damaged journal it is
    copied. Raises InUseError, UserError and OSError.
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


def _is_damaged(folder: Path, reading: Reading) -> bool:
    lines = reading.events[0].get("lines") if reading.events else None
    lost = not isinstance(lines, int) or len(reading.events) < lines
    if not is_recovery(folder):  # what has a name was saved
        lost = lost or (lines != 0 and saved_length(reading) is None)
    return reading.rest == "damaged" or lost or _lacks_sound(folder, reading.events)


def _lacks_sound(folder: Path, events: list[Event]) -> bool:
    """Whether sound that the program made is not there, as in a project that is half removed."""
    media = MediaFolder(folder)
    names = {str(event["stored"]) for event in events if "stored" in event}
    return not all(map(media.holds, names))


_History = tuple[list[int], Any]


def _histories(events: list[Event]) -> tuple[_History, _History | None]:
    """The lines that hold the states, and which is current: at the end, and at the last save."""
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


def _read(folder: Path) -> Reading:
    try:
        return read_journal(folder / JOURNAL)
    except LimitError as error:
        raise UserError(f"{folder} is refused: {error}.") from error
