"""Choosing among what was recorded in the place at the cursor."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.take_choices import choose_take
from voicestudio.document.timeline.takes_stretches import TakesStretch, recorded_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.recording.takes_panel import TakesPanel


class TakeChoosing(QObject):
    """Shows the takes of the place at the cursor in a panel, and lets another one be heard.

    Attributes: panel.
    """

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.panel = TakesPanel()
        self.panel.chosen.connect(self.choose)
        session.timeline_changed.connect(self._refresh)
        session.selection_changed.connect(self._refresh)
        session.document_changed.connect(self._refresh)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"previous_take": self._previous, "next_take": self._next}

    def met_needs(self) -> set[Need]:
        """Meets "recorded_takes" where there are some at the cursor."""
        return {"recorded_takes"} if self._stretch() is not None else set()

    def choose(self, number: int) -> None:
        """Let the take with that number be heard, on all selected tracks that have it."""
        stretch = self._stretch()
        if stretch is not None and number != stretch.takes.chosen:
            make = partial(_chosen, self._session.selection, number)
            self._session.apply(self._session.edit_of_selected(make))

    def _previous(self) -> None:
        self._step(-1)

    def _next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        stretch = self._stretch()
        if stretch is not None:
            self.choose((stretch.takes.chosen + by) % len(stretch.takes.sounds))

    def _stretch(self) -> TakesStretch | None:
        timeline = self._session.timeline
        return recorded_at(timeline, *self._session.selection) if timeline is not None else None

    def _refresh(self) -> None:
        stretch = self._stretch()
        takes = stretch.takes if stretch is not None else None
        self.panel.show_takes(takes, open_document=self._session.document is not None)


def _chosen(place: tuple[int, int], number: int, timeline: Timeline) -> Edit:
    """Let the take with that number be heard in one track. Raises UserError if it has none."""
    stretch = recorded_at(timeline, *place)
    if stretch is None or number >= len(stretch.takes.sounds):
        raise UserError("There is no such take here.")
    return choose_take(timeline, stretch, number)
