"""What asks a program to end, as the processes that it starts should see it."""

import contextlib
import signal
from collections.abc import Iterator
from multiprocessing import resource_tracker

from voicestudio.ending_signals import ENDING_SIGNALS, ending_signals_held


def ignore_stopping(*_: object) -> None:
    """Make this process ignore `ENDING_SIGNALS`: the one that started it decides about them."""
    for number in ENDING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)


@contextlib.contextmanager
def stopping_held_back() -> Iterator[None]:
    """Processes begun in here are not ended by `ENDING_SIGNALS` even before they can ignore them.

    They inherit the signal mask; here signals received meanwhile are delivered afterwards.
    """
    with ending_signals_held():
        if hasattr(signal, "pthread_sigmask"):
            # It outlives SIGINT and SIGTERM by itself, but not SIGHUP; starting it unblocks the
            # former.
            resource_tracker.ensure_running()
            signal.pthread_sigmask(signal.SIG_BLOCK, ENDING_SIGNALS)
        yield
