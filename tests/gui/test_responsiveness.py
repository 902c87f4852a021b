"""The window stays responsive while the engine works: no gap in the event loop over 50 ms.

Gaps are measured in the real window, with a timer every 5 ms, while a selection of ten minutes is
enhanced. What the machine itself does to an idle window, measured first in the same run, is all
that is forgiven.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from voicestudio.gui.main_window import MainWindow
from voicestudio.gui.theme import apply_theme
from voicestudio.paths import model_dir

RATE = 48_000
MINUTES = 10
IDLE_SECONDS = 4.0
PROCESSING_SECONDS = 15.0
LARGEST_GAP_SECONDS = 0.050
PATIENCE_MS = 60_000


class GapMeter(QObject):
    """Gaps between turns of the event loop, in seconds, as a 5 ms timer sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def measure(self, qtbot: QtBot, seconds: float, until: Callable[[], bool]) -> np.ndarray:
        """The gaps of `seconds` of running, or less when `until` holds earlier."""
        self.gaps, self._last = [], time.perf_counter()
        end = self._last + seconds
        self._timer.start()
        qtbot.waitUntil(
            lambda: time.perf_counter() > end or until(), timeout=round(seconds * 1000) + 30_000
        )
        self._timer.stop()
        return np.array(self.gaps)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


@pytest.fixture
def long_recording(tmp_path: Path, speech_like: Callable[..., np.ndarray]) -> Path:
    path = tmp_path / "long.wav"
    minute = speech_like(60)
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16") as file:
        for _ in range(MINUTES):
            file.write(minute)
    return path


@pytest.fixture
def window(qtbot: QtBot, long_recording: Path) -> Iterator[MainWindow]:
    """The recording open, every picture painted, the engine warm: as a user starts an effect."""
    apply_theme(QApplication.instance(), "dark")
    made = MainWindow()
    made.resize(1600, 900)
    made.show()
    qtbot.waitExposed(made)
    with qtbot.waitSignal(made.opener.opened, timeout=PATIENCE_MS):
        made.open_path(long_recording)
    qtbot.waitUntil(lambda: made.background.idle, timeout=PATIENCE_MS)
    yield made
    made.close()
    made.deleteLater()


def test_no_gap_over_50_ms_while_ten_minutes_are_enhanced(
    window: MainWindow, qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    if not any(model_dir().glob("enhancer/*.safetensors")):
        pytest.skip("the enhancer has not been trained yet")
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
    report = (
        f"idle: worst {idle.max() * 1000:.1f} ms, p99 {np.quantile(idle, 0.99) * 1000:.1f} ms; "
        f"enhancing: worst {working.max() * 1000:.1f} ms, "
        f"p99 {np.quantile(working, 0.99) * 1000:.1f} ms over {len(working)} turns, "
        f"{fractions[-1]:.0%} of {MINUTES} minutes done"
    )
    print(report)
    record_property("gaps", report)
    assert len(processing) > 500 or finished, "the event loop hardly turned: nothing was measured"
    assert working.max() < max(LARGEST_GAP_SECONDS, 1.2 * idle.max()), report
