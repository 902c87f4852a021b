"""Running a command on many files: an error in one is reported, and the others are processed."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from voicestudio.commands import failures
from voicestudio.commands.stopping import raise_if_asked
from voicestudio.errors import UserError

Given = TypeVar("Given")
Made = TypeVar("Made")


class EachInput:
    """Counts the inputs that failed. With a single input its error is raised."""

    def __init__(self, inputs: Sequence[object]) -> None:
        self._count, self._failed = len(inputs), 0

    def call(self, items: Iterable[Given], work: Callable[[Given], Made]) -> list[Made]:
        """Call `work` on every item; returns the results of those that did not fail."""
        made = []
        for item in items:
            raise_if_asked()
            try:
                made.append(work(item))
            except Exception as error:
                raise_if_asked()
                if self._count == 1:
                    raise
                failures.tell(error)
                self._failed += 1
        return made

    def finish(self, done: str) -> None:
        """Raise UserError with the count if any input failed; `done`: a participle, 'enhanced'."""
        if self._failed:
            raise UserError(f"{self._failed} of {self._count} files could not be {done}.")
