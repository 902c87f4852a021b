"""Offers to restore unsaved work after the program was killed."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.captures import LeftCapture, drop_capture, left_captures
from voicestudio.document.project.recovery_folder import is_recovery
from voicestudio.document.project.unsaved_work import Unsaved, drop_unsaved
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.timecode import format_duration


class Recovery(QObject):
    """Looks once, when the program starts, and offers one piece of work after the other.

    Work that is neither restored nor discarded is offered again at the next start.

    Signals: restore_wanted(Path folder) of a project, capture_wanted(Path folder) of something
    recorded that is in no document; failed(str).
    """

    restore_wanted = Signal(object)
    capture_wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, bar: OfferBar, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._background = bar, background
        self._found: list[Unsaved | LeftCapture] = []

    def look(self, projects: Iterable[Path]) -> None:
        """Look into the recovery folder and `projects`, in the background."""
        self._background.run(_find, list(projects), done=self._offer_all)

    def _offer_all(self, found: list[Unsaved | LeftCapture]) -> None:
        self._found = found
        self._offer()

    def _offer(self) -> None:
        if not self._found:
            return
        work, discard = self._found[0], ("Discard", self._discard)
        if not isinstance(work, Unsaved) or not work.damaged:
            text = f"VoiceStudio did not close in good order: {_what(work)}."
            self._bar.offer(text, ("Restore", self._restore), discard)
        else:
            answers = (("Open", self._restore), discard)
            self._bar.offer(_damage(work), *answers[: 1 + work.droppable])

    def _restore(self) -> None:
        work = self._found.pop(0)
        self._offer()
        wanted = self.restore_wanted if isinstance(work, Unsaved) else self.capture_wanted
        wanted.emit(work.folder)

    def _discard(self) -> None:
        work = self._found.pop(0)
        drop = drop_unsaved if isinstance(work, Unsaved) else drop_capture
        self._background.run(drop, work.folder, failed=self._not_dropped)
        self._offer()

    def _not_dropped(self, error: Exception) -> None:
        self.failed.emit(f"It could not be discarded: {error}")


def _find(projects: list[Path]) -> list[Unsaved | LeftCapture]:
    """Projects first: recordings may belong into one of them. Damaged ones last."""
    unsaved = find_unsaved(projects)
    whole = [work for work in unsaved if not work.damaged]
    return [*whole, *left_captures(projects), *(work for work in unsaved if work.damaged)]


def _damage(work: Unsaved) -> str:
    if is_recovery(work.folder):
        return f"Unsaved work on {work.name} is damaged: the readable part can be opened."
    after = "Discard goes back to the last save. " if work.droppable else ""
    return (
        f"The project {work.name} is damaged: the readable part can be opened. {after}A copy "
        "of its history is kept in it."
    )


def _what(work: Unsaved | LeftCapture) -> str:
    if isinstance(work, LeftCapture):
        whom = f" for {work.name}" if work.name else ""
        return f"{format_duration(work.seconds)} recorded{whom} can be restored"
    if work.edits == 0:
        return f"unsaved work on {work.name} is still there"
    edits = "1 edit" if work.edits == 1 else f"{work.edits} edits"
    never = "" if is_recovery(work.folder) else " after the last save"
    return f"{edits} to {work.name}{never} can be restored"
