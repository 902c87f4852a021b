"""Signals that end a command raise an exception, so that the command cleans up first."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from voicestudio.ending_signals import ENDING_SIGNALS

_DEFAULTS = (signal.SIG_DFL, signal.default_int_handler)


class Stopped(KeyboardInterrupt):
    """The process got a signal that asks it to end.

    Attributes: number of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class _Asked:
    """The number of the signal that was received, or 0.

    Raising in the handler is not enough: a library that runs then may convert or drop the
    exception.
    """

    number = 0


@contextmanager
def stopping_in_good_order() -> Iterator[None]:
    """Raise `Stopped` on SIGTERM and the like; a signal that `nohup` ignores stays ignored."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in ENDING_SIGNALS}
    wanted = [number for number, handler in before.items() if handler in _DEFAULTS]
    _Asked.number = 0
    for number in wanted:
        signal.signal(number, _stop)
    try:
        yield
    except Exception:
        raise_if_asked()
        raise
    finally:
        for number in wanted:
            signal.signal(number, before[number])


def raise_if_asked() -> None:
    """Raise `Stopped` if such a signal has been received."""
    if _Asked.number:
        raise Stopped(_Asked.number)


def asked_to_stop() -> bool:
    """A cancellation check that returns False or raises as `raise_if_asked`."""
    raise_if_asked()
    return False


def _stop(number: int, _frame: FrameType | None) -> None:
    _Asked.number = number
    raise Stopped(number)
