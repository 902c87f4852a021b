"""Choosing among what was recorded in the place at the cursor, renaming it and deleting it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.take_choices import (
    checked_take_name,
    choose_take,
    delete_take,
    rename_take,
)
from voicestudio.document.timeline.recorded_takes import take_title
from voicestudio.document.timeline.takes_stretches import TakesStretch, recorded_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.recording.takes_panel import TakesPanel
from voicestudio.gui.widgets.name_dialog import NameDialog
from voicestudio.printable import shown
from voicestudio.texts import tr


class TakeChoosing(QObject):
    """Shows the takes of the place at the cursor in a panel, and edits them as asked there.

    Edits apply to all selected tracks that have the take.

    Attributes: panel.
    """

    def __init__(self, session: EditorSession, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.panel = TakesPanel()
        self.panel.chosen.connect(self.choose)
        self.panel.rename_wanted.connect(self.ask_name)
        self.panel.delete_wanted.connect(self.delete)
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
        """Let the take with that number be heard."""
        stretch = self._stretch()
        if stretch is not None and number != stretch.takes.chosen:
            self._edit(number, partial(choose_take, crossfade=self._session.crossfade))

    def delete(self, number: int) -> None:
        """Take the take with that number away."""
        stretch = self._stretch()
        if stretch is not None and number < len(stretch.takes.names):
            make = partial(delete_take, crossfade=self._session.crossfade)
            self._edit(number, make, name=stretch.takes.names[number])

    def ask_name(self, number: int) -> None:
        """Ask for another name of the take with that number."""
        stretch = self._stretch()
        if stretch is None or number >= len(stretch.takes.names):
            return
        now = shown(take_title(stretch.takes.names[number]))
        dialog = NameDialog(
            tr("Rename Take"), now, checked_take_name, lambda _name: "", self._window
        )
        dialog.chosen.connect(partial(self._rename, stretch, number))
        dialog.open()

    def _rename(self, stretch: TakesStretch, number: int, name: str) -> None:
        asked_about = self._stretch() == stretch
        if asked_about and name != take_title(stretch.takes.names[number]):
            self._edit(number, rename_take, name, name=stretch.takes.names[number])

    def _edit(
        self, number: int, make: Callable[..., Edit], *details: object, name: str = ""
    ) -> None:
        edit = partial(_edited, self._session.selection, number, name, make, details)
        self._session.apply(self._session.edit_of_selected(edit))

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


def _edited(
    place: tuple[int, int],
    number: int,
    name: str,
    make: Callable[..., Edit],
    details: tuple[object, ...],
    timeline: Timeline,
) -> Edit:
    """Edit the take with that number, and that name if it is given, in one track.

    Raises UserError if it has none.
    """
    stretch = recorded_at(timeline, *place)
    names = stretch.takes.names if stretch is not None else ()
    if stretch is None or number >= len(names) or (name and names[number] != name):
        raise UserError(tr("There is no such take here."))
    return make(timeline, stretch, number, *details)
