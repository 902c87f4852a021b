"""The process that makes episodes, one at a time, as its parent asks for them."""

import contextlib
import logging
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
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


Result = EpisodeReport | EpisodeFailure


def serve_episodes(connection: Connection, threads: int) -> None:
    """Answer each `Episode` with fractions of progress, then a report or a failure.

    Whatever is received meanwhile, and the end of the other side, cancels the episode and ends the
    process. `threads` are for networks, unless the user's environment says how many.
    """
    _ignore_ending_signals()
    os.environ.setdefault(THREADS_VARIABLE, str(threads))
    ended = (EOFError, OSError, Cancelled)
    with logging_to_file("batch worker"), connection, contextlib.suppress(*ended):
        while isinstance(episode := connection.recv(), Episode):
            progress = _Progress(connection)
            connection.send(made_or_failure(episode, progress, connection.poll))


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
