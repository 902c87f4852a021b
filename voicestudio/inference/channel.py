"""Requests of several threads over one connection, whose answers come in the order of requests."""

import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from voicestudio.errors import Cancelled
from voicestudio.inference.messages import Request, receive, send

CancelCheck = Callable[[], bool]

# How often a wait checks whether it was cancelled.
_POLL_SECONDS = 0.05


class Channel:
    """The window's end of the connection to an inference process.

    Several threads may have requests out at a time. The answer to one that was cancelled is dropped
    when it comes.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changed = threading.Condition()
        # Guarded by `_changed`; requests are numbered in the order in which they are sent.
        self._sent = self._received = 0
        self._answers: dict[int, object] = {}
        self._abandoned: set[int] = set()
        self._is_read = False

    def exchange(self, request: Request, cancelled: CancelCheck) -> object:
        """Send a request and return its answer.

        Raises Cancelled within a tenth of a second after `cancelled` returns True; EOFError or
        OSError when the other end is closed.
        """
        with self._changed:
            send(self._connection, request)
            number = self._sent
            self._sent += 1
        while True:
            with self._changed:
                if number in self._answers:
                    return self._answers.pop(number)
                if cancelled():
                    self._abandoned.add(number)
                    raise Cancelled
            self._read_or_wait()

    def settle(self, seconds: float, cancelled: CancelCheck) -> bool:
        """Wait for the answers to cancelled requests; return False if they take too long.

        Raises as `exchange`.
        """
        deadline = time.monotonic() + seconds
        while self._abandoned:
            if cancelled():
                raise Cancelled
            if time.monotonic() > deadline:
                return False
            self._read_or_wait()
        return True

    def close(self) -> None:
        self._connection.close()

    def _read_or_wait(self) -> None:
        """Read the next answer, for whichever thread it is; wait if another thread is reading."""
        with self._changed:
            if self._is_read:
                self._changed.wait(_POLL_SECONDS)
                return
            self._is_read = True
        try:
            if self._connection.poll(_POLL_SECONDS):
                self._keep(receive(self._connection))
        finally:
            with self._changed:
                self._is_read = False
                self._changed.notify_all()

    def _keep(self, answer: object) -> None:
        with self._changed:
            number = self._received
            self._received += 1
            if number in self._abandoned:
                self._abandoned.remove(number)
            else:
                self._answers[number] = answer
