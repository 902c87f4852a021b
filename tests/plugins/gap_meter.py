"""Measuring how long the event loop is blocked."""

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot
from timeouts import cpu_wait_seconds

LARGEST_GAP_SECONDS = 0.050


class GapMeter(QObject):
    """Measures gaps between turns of the event loop, in seconds, with a 5 ms timer."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: list[tuple[float, float]] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def measure(self, qtbot: QtBot, seconds: float, until: Callable[[], bool]) -> np.ndarray:
        """Run for `seconds`, or until `until` returns true; returns shape (turns, 2).

        The columns are the gap before each turn, and how much of it other processes used the
        CPU.
        """
        end = time.perf_counter() + seconds
        self._turns = [(time.perf_counter(), cpu_wait_seconds())]
        self._timer.start()
        qtbot.waitUntil(
            lambda: time.perf_counter() > end or until(), timeout=round(seconds * 1000) + 30_000
        )
        self._timer.stop()
        return np.diff(self._turns, axis=0)

    def _tick(self) -> None:
        self._turns.append((time.perf_counter(), cpu_wait_seconds()))


def described(turns: np.ndarray) -> str:
    gaps = turns[:, 0] * 1000
    own = gaps - turns[:, 1] * 1000
    return (
        f"worst gap {gaps.max():.1f} ms ({own.max():.1f} ms of the window's own), "
        f"99 % below {np.quantile(gaps, 0.99):.1f} ms, {len(gaps)} turns"
    )
