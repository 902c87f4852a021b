"""Waiting with long timeouts, and time measurements corrected for other processes' CPU use.

Tests run on slow and busy machines, so waits for conditions have long timeouts. Where a duration is
tested, the time that other processes took is subtracted.
"""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

TIMEOUT_SECONDS = 180.0
TIMEOUT_MS = round(TIMEOUT_SECONDS * 1000)
_ATTEMPTS = 5
_THIS_THREAD = Path("/proc/thread-self")


def pytest_configure() -> None:
    """Set the default timeout of pytest-qt's waits."""
    for wait in (
        QtBot.waitUntil,
        QtBot.waitSignal,
        QtBot.waitSignals,
        QtBot.waitExposed,
        QtBot.waitActive,
        QtBot.waitCallback,
    ):
        assert wait.__kwdefaults__["timeout"] == 5000
        wait.__kwdefaults__["timeout"] = TIMEOUT_MS


def cpu_wait_seconds() -> float:
    """Return how long this thread was ready to run but waited for a CPU; 0 where unsupported."""
    try:
        return scheduled()[1]
    except OSError:
        return 0.0


def scheduled(thread: Path = _THIS_THREAD) -> tuple[float, float]:
    """Return for how many seconds a thread, a folder of /proc, ran on a CPU and waited for one.

    Raises OSError where there is no such thread, or this is not Linux.
    """
    ran, waited, _ = (thread / "schedstat").read_text().split()
    return int(ran) / 1e9, int(waited) / 1e9


def least(measure: Callable[[], float], enough: float) -> float:
    """Return the least of up to five measurements; stops at one below `enough`.

    Other processes lengthen some of them; the program's own time is in all of them.
    """
    found: list[float] = []
    while len(found) < _ATTEMPTS and not (found and found[-1] < enough):
        found.append(measure())
    return min(found)
