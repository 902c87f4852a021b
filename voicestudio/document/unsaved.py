"""What a project that nobody has open holds beyond its last save; its sound is not opened."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from voicestudio.document.journal import JournalFile, read_journal
from voicestudio.document.lock import FolderLock
from voicestudio.document.project import JOURNAL


@dataclass(frozen=True)
class Unsaved:
    """What a project that nobody has open holds beyond its last save.

    Attributes: folder, name for the user, edits: how many, at least 0.
    """

    folder: Path
    name: str
    edits: int


def unsaved_work(folder: Path) -> Unsaved | None:
    """What could be offered back from `folder`; None when there is nothing.

    Raises InUseError when a window has it open, and OSError.
    """
    FolderLock(folder).release()
    reading = read_journal(folder / JOURNAL)
    states: list[int] = []
    index: object = 0
    saved: tuple[list[int], object] | None = None
    for number, event in enumerate(reading.events):
        if isinstance(state := event.get("state"), int):
            states[state:] = [number]
            index = state
        elif "go" in event:
            index = event["go"]
        elif "saved" in event:
            saved = list(states), index
    if not states:
        return Unsaved(folder, folder.stem, 0) if reading.rest == "damaged" else None
    kept = saved or (states[:1], 0)
    if (states, index) == kept:
        return None
    recording = Path(str(reading.events[0].get("recording", ""))).name
    name = recording or ("Untitled" if saved is None else folder.stem)
    return Unsaved(folder, name, len(set(states) - set(kept[0])))


def drop_unsaved(folder: Path) -> None:
    """Forget what `unsaved_work` found in `folder`; all of it when it was never saved.

    Raises InUseError and OSError.
    """
    lock = FolderLock(folder)
    try:
        reading = read_journal(folder / JOURNAL)
        saves = (
            end for event, end in zip(reading.events, reading.ends, strict=True) if "saved" in event
        )
        length = max(saves, default=None)
        if length is None:
            shutil.rmtree(folder)
        else:
            JournalFile(folder / JOURNAL, length).close()
    finally:
        lock.release()
