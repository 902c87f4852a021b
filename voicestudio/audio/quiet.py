"""Keeping what decoders say about damaged files off the terminal: we tell of it ourselves."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2


class _Quiet:
    """The standard error of the process, while it goes nowhere."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._kept: int | None = None

    def begin(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._kept = _sent_nowhere()

    def end(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0 and self._kept is not None:
                os.dup2(self._kept, _STDERR)
                os.close(self._kept)
                self._kept = None


_quiet = _Quiet()


@contextmanager
def quiet() -> Iterator[None]:
    """Let nothing reach the standard error of this process meanwhile: mpg123 always complains.

    To be held for a moment only, since other threads are not heard either.
    """
    _quiet.begin()
    try:
        yield
    finally:
        _quiet.end()


def _sent_nowhere() -> int | None:
    """Let standard error go nowhere; what it was before, or None where there was none."""
    try:
        kept = os.dup(_STDERR)
    except OSError:  # a program without a terminal
        return None
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STDERR)
    os.close(nowhere)
    return kept
