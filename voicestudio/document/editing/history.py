"""Undo history without a limit: states share their data, so keeping all of them costs little."""

from collections.abc import Sequence
from dataclasses import replace

from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.markers import Markers


class History:
    """The states of a document and the index of the current one; each state has its markers.

    Attributes:
        index: Position of the current state; 0 is the first one.
    """

    def __init__(self, first: Edit) -> None:
        self._edits = [settled(first, Markers())]
        self.index = 0

    @classmethod
    def restored(cls, states: Sequence[Edit], index: int) -> "History":
        """Return a history with these `states` (at least one), at `index`."""
        history = cls(states[0])
        history._edits = list(states)
        history.go_to(index)
        return history

    @property
    def states(self) -> tuple[Edit, ...]:
        """All states, oldest first, including those that can be redone."""
        return tuple(self._edits)

    @property
    def current(self) -> Edit:
        return self._edits[self.index]

    @property
    def markers(self) -> Markers:
        """The markers of the current state."""
        return self.current.markers or Markers()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of all states, oldest first, including those that can be redone."""
        return tuple(edit.label for edit in self._edits)

    @property
    def can_undo(self) -> bool:
        return self.index > 0

    @property
    def can_redo(self) -> bool:
        return self.index < len(self._edits) - 1

    def push(self, edit: Edit) -> None:
        """Append `edit` as the current state; states that could be redone are dropped."""
        del self._edits[self.index + 1 :]
        tags = self.current.tags if edit.tags is None else edit.tags
        self._edits.append(replace(settled(edit, self.markers), tags=tags))
        self.index += 1

    def exchange(self, states: Sequence[Edit]) -> None:
        """Put `states` in the place of all, which differ from them in their markers at most."""
        self._edits = list(states)

    def undo(self) -> Edit:
        """Go one state back, if there is one; returns the current state."""
        return self.go_to(max(self.index - 1, 0))

    def redo(self) -> Edit:
        """Go one state forward, if there is one; returns the current state."""
        return self.go_to(min(self.index + 1, len(self._edits) - 1))

    def go_to(self, index: int) -> Edit:
        """Make state `index` current and return it. Raises IndexError when there is none."""
        if not 0 <= index < len(self._edits):
            raise IndexError(f"there is no state {index} among {len(self._edits)}")
        self.index = index
        return self.current
