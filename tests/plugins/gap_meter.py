"""Measuring how long the event loop is blocked."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot
from timeouts import scheduled

LARGEST_GAP_SECONDS = 0.050
_THREADS = Path("/proc/self/task")


class _Times(NamedTuple):
    """Seconds: when a turn began and ended; this thread on a CPU, kept off one; others kept off.

    The latter by thread id, of all threads.
    """

    began: float
    ended: float
    computed: float
    waited: float
    others: dict[str, float]


class GapMeter(QObject):
    """Measures gaps between turns of the event loop, in seconds, with a 5 ms timer."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: list[_Times] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def measure(self, qtbot: QtBot, seconds: float, until: Callable[[], bool]) -> np.ndarray:
        """Run for `seconds`, or until `until` returns true; returns shape (turns, 2).

        The columns are the gap before each turn, and how much of it other processes used the CPU:
        while this thread was kept off it, or waited (for Python's lock) and another thread of this
        process was kept off it.
        """
        end = time.perf_counter() + seconds
        self._turns = [_times()]
        self._timer.start()
        qtbot.waitUntil(
            lambda: time.perf_counter() > end or until(), timeout=round(seconds * 1000) + 30_000
        )
        self._timer.stop()
        pairs = zip(self._turns[:-1], self._turns[1:], strict=True)
        return np.array([_gap(*pair) for pair in pairs]).reshape(-1, 2)

    def _tick(self) -> None:
        self._turns.append(_times())


def _times() -> _Times:
    began = time.perf_counter()
    computed, waited, others = 0.0, 0.0, dict[str, float]()
    with contextlib.suppress(OSError):  # not on Linux: nothing is subtracted there
        computed, waited = scheduled()
        for thread in _THREADS.iterdir():
            with contextlib.suppress(OSError):  # it has ended
                others[thread.name] = scheduled(thread)[1]
    return _Times(began, time.perf_counter(), computed, waited, others)


def _gap(before: _Times, after: _Times) -> tuple[float, float]:
    gap = after.began - before.ended  # reading these times takes milliseconds itself
    waited = after.waited - before.waited
    blocked = max(0.0, gap - waited - (after.computed - before.computed))
    others = sum(then - before.others.get(one, 0.0) for one, then in after.others.items()) - waited
    return gap, waited + min(blocked, max(0.0, others))


def described(turns: np.ndarray) -> str:
    gaps = turns[:, 0] * 1000
    own = gaps - turns[:, 1] * 1000
    return (
        f"worst gap {gaps.max():.1f} ms ({own.max():.1f} ms of the window's own), "
        f"99 % below {np.quantile(gaps, 0.99):.1f} ms, {len(gaps)} turns"
    )
