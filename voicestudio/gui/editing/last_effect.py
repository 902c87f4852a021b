"""The command Repeat: applies the last effect again with the same settings."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.texts import tr


@dataclass(frozen=True)
class Repeatable:
    """A command that was applied: its name, and `run`, which applies it with the same settings
    to the current selection.
    """

    label: str
    run: Callable[[], object]


class LastEffect(QObject):
    """Keeps the last applied command of the menu Effect and shows its name in `action`.

    `otherwise` is called for the command while there is none.
    """

    def __init__(self, action: QAction, otherwise: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._action, self._otherwise = action, otherwise
        self._last: Repeatable | None = None

    def remember(self, done: Repeatable) -> None:
        self._last = done
        self._action.setText(tr("&Repeat {label}", label=caption(done.label)))
        self._action.setToolTip(
            tip(tr("Repeat {label}", label=done.label))
        )  # otherwise made of the text

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"repeat": self._repeat}

    def _repeat(self) -> None:
        again = self._otherwise if self._last is None else self._last.run
        again()
