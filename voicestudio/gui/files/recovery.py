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
from voicestudio.texts import tr
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
        work, discard = self._found[0], (tr("Discard"), self._discard)
        if not isinstance(work, Unsaved) or not work.damaged:
            text = tr("VoiceStudio did not close properly: {what}.", what=_what(work))
            self._bar.offer(text, (tr("Restore"), self._restore), discard)
        else:
            answers = ((tr("Open"), self._restore), discard)
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
        self.failed.emit(tr("It could not be discarded: {error}", error=error))


def _find(projects: list[Path]) -> list[Unsaved | LeftCapture]:
    """Projects first: recordings may belong into one of them. Damaged ones last."""
    unsaved = find_unsaved(projects)
    whole = [work for work in unsaved if not work.damaged]
    return [*whole, *left_captures(projects), *(work for work in unsaved if work.damaged)]


def _damage(work: Unsaved) -> str:
    if is_recovery(work.folder):
        return tr(
            "Unsaved work on {name} is damaged: the readable part can be opened.", name=work.name
        )
    if work.droppable:
        return tr(
            "The project {name} is damaged: the readable part can be opened. Discard goes back to "
            "the last save. A copy of its history is kept in it.",
            name=work.name,
        )
    return tr(
        "The project {name} is damaged: the readable part can be opened. A copy of its history "
        "is kept in it.",
        name=work.name,
    )


def _what(work: Unsaved | LeftCapture) -> str:
    if isinstance(work, LeftCapture):
        length = format_duration(work.seconds)
        if not work.name:
            return tr("{length} recorded can be restored", length=length)
        return tr("{length} recorded for {name} can be restored", length=length, name=work.name)
    if work.edits == 0:
        return tr("unsaved work on {name} is still there", name=work.name)
    if is_recovery(work.folder):
        return tr(
            "{n} edit to {name} can be restored",
            "{n} edits to {name} can be restored",
            n=work.edits,
            name=work.name,
        )
    return tr(
        "{n} edit to {name} after the last save can be restored",
        "{n} edits to {name} after the last save can be restored",
        n=work.edits,
        name=work.name,
    )
