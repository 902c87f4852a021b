"""One command for many files: a bad one is told of, and the others are done all the same."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from voicestudio.commands import failures
from voicestudio.commands.stopping import raise_if_asked
from voicestudio.errors import UserError

Given = TypeVar("Given")
Made = TypeVar("Made")


class Batch:
    """Counts the inputs that went wrong. With a single input an error is the command's own."""

    def __init__(self, inputs: Sequence[object]) -> None:
        self._count, self._failed = len(inputs), 0

    def each(self, items: Iterable[Given], work: Callable[[Given], Made]) -> list[Made]:
        """`work` on every item; what came of those that went well."""
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
        """Raise UserError, with the count, when any of them went wrong; `done` as 'enhanced'."""
        if self._failed:
            raise UserError(f"{self._failed} of {self._count} files could not be {done}.")
