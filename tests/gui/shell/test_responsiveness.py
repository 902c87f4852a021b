"""The window stays responsive while the engine works: no gap in the event loop over 50 ms.

Gaps are measured in the real window, with a timer every 5 ms, while a selection of ten minutes is
enhanced. Forgiven is only the time in which the kernel let other processes run although the GUI
thread was ready to (Linux counts it for each thread): on a busy machine that is not the window's
doing. What the window itself computes or waits for, locks and files included, always counts. On a
busy machine who holds the lock, or the display server, has to wait as well, so a gap only counts
when it is there again in every one of several windows.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile
from patience import kept_waiting, least
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import model_dir

RATE = 48_000
MINUTES = 10
IDLE_SECONDS = 3.0
PROCESSING_SECONDS = 12.0
LARGEST_GAP_SECONDS = 0.050
PATIENCE_MS = 60_000


class GapMeter(QObject):
    """Gaps between turns of the event loop, in seconds, as a 5 ms timer sees them."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: list[tuple[float, float]] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def measure(self, qtbot: QtBot, seconds: float, until: Callable[[], bool]) -> np.ndarray:
        """Run for `seconds`, or less when `until` holds earlier; shape (turns, 2).

        The columns are the gap before each turn and how much of it other processes took.
        """
        end = time.perf_counter() + seconds
        self._turns = [(time.perf_counter(), kept_waiting())]
        self._timer.start()
        qtbot.waitUntil(
            lambda: time.perf_counter() > end or until(), timeout=round(seconds * 1000) + 30_000
        )
        self._timer.stop()
        return np.diff(self._turns, axis=0)

    def _tick(self) -> None:
        self._turns.append((time.perf_counter(), kept_waiting()))


def described(turns: np.ndarray) -> str:
    gaps = turns[:, 0] * 1000
    own = gaps - turns[:, 1] * 1000
    return (
        f"worst gap {gaps.max():.1f} ms ({own.max():.1f} ms of the window's own), "
        f"99 % below {np.quantile(gaps, 0.99):.1f} ms, {len(gaps)} turns"
    )


@pytest.fixture
def long_recording(tmp_path: Path, speech_like: Callable[..., np.ndarray]) -> Path:
    path = tmp_path / "long.wav"
    minute = speech_like(60)
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16") as file:
        for _ in range(MINUTES):
            file.write(minute)
    return path


@contextmanager
def opened_window(qtbot: QtBot, recording: Path) -> Iterator[MainWindow]:
    """The recording open, every picture painted: as a user starts an effect."""
    apply_theme(QApplication.instance(), "dark")
    made = MainWindow()
    made.resize(1600, 900)
    made.show()
    qtbot.waitExposed(made)
    with qtbot.waitSignal(made.recordings.opener.opened, timeout=PATIENCE_MS):
        made.files.open_path(recording)
    qtbot.waitUntil(lambda: made.background.idle, timeout=PATIENCE_MS)
    try:
        yield made
    finally:
        made.leave()
        made.deleteLater()


def gaps_while_enhancing(window: MainWindow, qtbot: QtBot) -> tuple[float, str]:
    """The largest gap of the window's own, in seconds, and a report."""
    meter = GapMeter()
    idle = meter.measure(qtbot, IDLE_SECONDS, lambda: False)
    fractions: list[float] = []
    window.effects.progressed.connect(lambda fraction, _left: fractions.append(fraction))
    window.session.select(0, MINUTES * 60 * RATE)
    window.effect_panel.request()
    # From the press of the button on: starting the process and loading the network included.
    starting = meter.measure(qtbot, PATIENCE_MS / 1000, lambda: bool(fractions))
    assert fractions, "the effect did not begin"
    processing = meter.measure(qtbot, PROCESSING_SECONDS, lambda: not window.effects.busy)
    finished = not window.effects.busy
    if not finished:
        with qtbot.waitSignal(window.effects.cancelled, timeout=PATIENCE_MS):
            window.effects.cancel()
    working = np.concatenate([starting, processing])
    report = f"idle: {described(idle)}; enhancing to {fractions[-1]:.0%}: {described(working)}"
    assert len(processing) > 500 or finished, "the event loop hardly turned: nothing was measured"
    return (working[:, 0] - working[:, 1]).max(), report


@pytest.mark.alone
def test_no_gap_over_50_ms_while_ten_minutes_are_enhanced(
    long_recording: Path, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    if not any(model_dir().glob("enhancer/*.safetensors")):
        pytest.skip("the enhancer has not been trained yet")
    reports: list[str] = []

    def largest_gap() -> float:
        with opened_window(qtbot, long_recording) as window:
            gap, report = gaps_while_enhancing(window, qtbot)
        reports.append(report)
        return gap

    gap = least(largest_gap, LARGEST_GAP_SECONDS)
    print(*reports, sep="\n")
    record_property("gaps", reports)
    assert gap < LARGEST_GAP_SECONDS, reports
