"""Cancellable waiting for sound that is still being decoded.

A read deep inside an effect or the player does not know the job it belongs to, so each thread sets
its own condition for cancelling.
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
class _WaitSettings:
    cancelled: Callable[[], bool] = _never
    idle: Callable[[], AbstractContextManager[object]] = nullcontext


_DEFAULT = _WaitSettings()
_present: ContextVar[_WaitSettings] = ContextVar("wait_settings", default=_DEFAULT)


@contextmanager
def waits_cancelled_when(
    cancelled: Callable[[], bool],
    idle: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Iterator[None]:
    """Let waits of this thread raise Cancelled once `cancelled()` is true.

    `idle()` is entered while the thread waits, for instance to release a lock.
    """
    token = _present.set(_WaitSettings(cancelled, idle))
    try:
        yield
    finally:
        _present.reset(token)


def wait_until(holds: Callable[[], bool], changed: threading.Condition) -> None:
    """Wait until `holds()`, which is tested whenever `changed` is notified, is true.

    Raises Cancelled on the condition set by `waits_cancelled_when`.
    """
    settings = _present.get()
    with settings.idle(), changed:
        while not changed.wait_for(holds, _POLL_SECONDS):
            if settings.cancelled():
                raise Cancelled
