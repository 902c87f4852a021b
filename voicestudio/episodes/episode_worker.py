"""The process that makes episodes, one at a time, as its parent asks for them."""

import contextlib
import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from multiprocessing.connection import Connection

from voicestudio.ending_signals import ENDING_SIGNALS
from voicestudio.episodes.episode_making import Episode, EpisodeReport, make_episode
from voicestudio.error_messages import message_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.device import THREADS_VARIABLE
from voicestudio.log_file import TOLD, logging_to_file

_log = logging.getLogger(__name__)
_PROGRESS_SECONDS = 0.2


@dataclass(frozen=True)
class EpisodeFailure:
    """Why an episode was not made, in one sentence."""

    message: str


class Interruption(Enum):
    """What is asked of a process while it makes an episode."""

    PAUSE = auto()
    GO_ON = auto()
    DROP = auto()


Result = EpisodeReport | EpisodeFailure


def serve_episodes(connection: Connection, threads: int, niceness: int = 0) -> None:
    """Answer each `Episode` with fractions of progress, then a report or a failure.

    An `Interruption` that comes meanwhile is obeyed; a dropped episode is answered with it. The end
    of the other side cancels the episode and ends the process. `threads` are for networks, unless
    the user's environment says how many.
    """
    _ignore_ending_signals()
    if niceness and hasattr(os, "nice"):
        os.nice(niceness)
    os.environ.setdefault(THREADS_VARIABLE, str(threads))
    ended = (EOFError, OSError)
    with logging_to_file("batch worker"), connection, contextlib.suppress(*ended):
        while True:
            episode = connection.recv()
            if isinstance(episode, Episode):  # else it was for one that has just ended
                connection.send(_answer(episode, connection))


def _answer(episode: Episode, connection: Connection) -> "Result | Interruption":
    """Return what an episode came to. Raises EOFError if the other side has ended meanwhile."""
    interrupted = _Interruptions(connection)
    try:
        return made_or_failure(episode, _Progress(connection), interrupted)
    except Cancelled:
        if interrupted.ended:
            raise EOFError from None
        return Interruption.DROP


class _Interruptions:
    """Whether the episode is given up; waits while it is paused. Any thread may ask.

    Attributes: ended, whether the other side has.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection, self._lock = connection, threading.Lock()
        self.ended = self._dropped = False

    def __call__(self) -> bool:
        with self._lock:
            try:
                self._listen()
            except (EOFError, OSError):
                self.ended = True
            return self.ended or self._dropped

    def _listen(self) -> None:
        paused = False
        while not self._dropped and (paused or self._connection.poll()):
            told = self._connection.recv()
            paused = told == Interruption.PAUSE
            self._dropped = told == Interruption.DROP


def _ignore_ending_signals() -> None:
    """Ignore signals that a terminal or service sends to every process; the parent handles them."""
    for number in ENDING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):  # held back while this process was started
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING_SIGNALS)


def made_or_failure(
    episode: Episode, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Result:
    """Make an episode as `make_episode` does. Raises Cancelled; all other errors are a failure."""
    try:
        return make_episode(episode, progress, cancelled)
    except Cancelled:
        raise
    except Exception as error:
        known = isinstance(error, UserError)
        _log.error("%s", message_of(error), exc_info=None if known else error, extra=TOLD)
        return EpisodeFailure(message_of(error))


class _Progress:
    """Sends fractions from 0 to 1, a few a second."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._next = connection, 0.0

    def __call__(self, fraction: float) -> None:
        if time.monotonic() >= self._next:
            self._connection.send(float(fraction))
            self._next = time.monotonic() + _PROGRESS_SECONDS
