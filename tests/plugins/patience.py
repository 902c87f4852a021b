"""Waiting on a machine that may be slow or busy, and measures of time that other work cannot spoil.

What a test waits for comes, or it does not: how long that takes is not the question, so waiting
ends late. Where the time is the question, what other processes took of it is not counted.
"""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

PATIENCE_SECONDS = 60.0
PATIENCE_MS = round(PATIENCE_SECONDS * 1000)
_ATTEMPTS = 5
_SCHEDULER = Path("/proc/thread-self/schedstat")


def pytest_configure() -> None:
    """Let every wait of pytest-qt be as patient, where a test does not say otherwise."""
    for wait in (
        QtBot.waitUntil,
        QtBot.waitSignal,
        QtBot.waitSignals,
        QtBot.waitExposed,
        QtBot.waitActive,
        QtBot.waitCallback,
    ):
        assert wait.__kwdefaults__["timeout"] == 5000
        wait.__kwdefaults__["timeout"] = PATIENCE_MS


def kept_waiting() -> float:
    """Seconds this thread was ready to run while others ran; always 0 where nobody counts it."""
    try:
        return int(_SCHEDULER.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def least(measure: Callable[[], float], enough: float) -> float:
    """The least of up to five measures; none follows one that is below `enough`.

    Other processes lengthen some of them; what the program itself does is in every one.
    """
    found: list[float] = []
    while len(found) < _ATTEMPTS and not (found and found[-1] < enough):
        found.append(measure())
    return min(found)
