"""Offers back what was not saved when the program died."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.document.keeper import find_unsaved, is_recovery
from voicestudio.document.unsaved import Unsaved, drop_unsaved
from voicestudio.gui.background import Background
from voicestudio.gui.offer_bar import OfferBar


class Recovery(QObject):
    """Looks once, when the program starts, and offers one piece of work after the other.

    What is neither restored nor discarded is offered again at the next start.

    Signals: restore_wanted(Path folder); failed(str).
    """

    restore_wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, bar: OfferBar, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._background = bar, background
        self._found: list[Unsaved] = []

    def look(self, projects: Iterable[Path]) -> None:
        """Look into the recovery folder and `projects`, in the background."""
        self._background.run(find_unsaved, list(projects), done=self._offer_all)

    def _offer_all(self, found: list[Unsaved]) -> None:
        self._found = found
        self._offer()

    def _offer(self) -> None:
        if self._found:
            text = f"VoiceStudio did not close in good order: {_what(self._found[0])}."
            self._bar.offer(text, ("Restore", self._restore), ("Discard", self._discard))

    def _restore(self) -> None:
        work = self._found.pop(0)
        self._offer()
        self.restore_wanted.emit(work.folder)

    def _discard(self) -> None:
        work = self._found.pop(0)
        self._background.run(drop_unsaved, work.folder, failed=self._not_dropped)
        self._offer()

    def _not_dropped(self, error: Exception) -> None:
        self.failed.emit(f"It could not be discarded: {error}")


def _what(work: Unsaved) -> str:
    if work.edits == 0:
        return f"unsaved work on {work.name} is still there"
    edits = "1 edit" if work.edits == 1 else f"{work.edits} edits"
    never = "" if is_recovery(work.folder) else " after the last save"
    return f"{edits} to {work.name}{never} can be restored"
