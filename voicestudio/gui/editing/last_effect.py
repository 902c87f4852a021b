"""Doing once more what was done last, without being asked anything."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from voicestudio.gui.widgets.plain_text import caption, tip


@dataclass(frozen=True)
class Repeatable:
    """Something that was done to the sound: its name, and `run`, which does it to what is selected
    then, with the same settings.
    """

    label: str
    run: Callable[[], object]


class LastEffect(QObject):
    """Remembers what was done last from the menu Effect and names it in `action`.

    `otherwise` is called for the command while nothing was done yet.
    """

    def __init__(self, action: QAction, otherwise: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._action, self._otherwise = action, otherwise
        self._last: Repeatable | None = None

    def remember(self, done: Repeatable) -> None:
        self._last = done
        self._action.setText(f"&Repeat {caption(done.label)}")
        self._action.setToolTip(tip(f"Repeat {done.label}"))  # otherwise made of the text

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"repeat": self._repeat}

    def _repeat(self) -> None:
        again = self._otherwise if self._last is None else self._last.run
        again()
