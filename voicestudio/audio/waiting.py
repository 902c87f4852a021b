"""Waiting for sound that is still being decoded, in a way that whoever waits can give up.

A read deep below an effect or the player knows nothing of who wants it. So each thread says for
itself when it gives up.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass

from voicestudio.errors import Cancelled

_POLL_SECONDS = 0.05


def _never() -> bool:
    return False


@dataclass(frozen=True)
class _Patience:
    cancelled: Callable[[], bool] = _never
    idle: Callable[[], AbstractContextManager[object]] = nullcontext


_PATIENT = _Patience()
_present: ContextVar[_Patience] = ContextVar("patience", default=_PATIENT)


@contextmanager
def giving_up(
    cancelled: Callable[[], bool],
    idle: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Iterator[None]:
    """Let waits of this thread end with Cancelled once `cancelled()` is true.

    `idle()` is entered for as long as the thread waits: what it holds may be lent to others then.
    """
    token = _present.set(_Patience(cancelled, idle))
    try:
        yield
    finally:
        _present.reset(token)


def wait_until(holds: Callable[[], bool], changed: threading.Condition) -> None:
    """Return when `holds()`, which is asked whenever `changed` is notified.

    Raises Cancelled when this thread gives up, see `giving_up`.
    """
    patience = _present.get()
    with patience.idle(), changed:
        while not changed.wait_for(holds, _POLL_SECONDS):
            if patience.cancelled():
                raise Cancelled
