"""The signals by which the terminal or the system asks a process to end."""

import contextlib
import signal
from collections.abc import Iterator

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
ENDING_SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
"""Those that there are on this system."""


@contextlib.contextmanager
def ending_signals_held() -> Iterator[None]:
    """Have this thread get them afterwards; does nothing on Windows.

    A process or thread that is started inside does not get them at all, until it says otherwise.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING_SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
