"""The window stays responsive while the engine works: no gap in the event loop over 50 ms.

Gaps are measured in the real window, with a timer every 5 ms, while a selection of ten minutes is
enhanced. Forgiven is only the time in which the kernel let other processes run although the GUI
thread was ready to (Linux counts it for each thread): on a busy machine that is not the window's
doing. What the window itself computes or waits for, locks and files included, always counts. On a
busy machine who holds the lock, or the display server, has to wait as well, so a gap only counts
when it is there again in every one of several windows.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile
from gap_meter import LARGEST_GAP_SECONDS, GapMeter, described
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from timeouts import least

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import model_dir

RATE = 48_000
MINUTES = 10
IDLE_SECONDS = 3.0
PROCESSING_SECONDS = 12.0
TIMEOUT_MS = 60_000


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
    with qtbot.waitSignal(made.files.opener.opened, timeout=TIMEOUT_MS):
        made.files.open_path(recording)
    qtbot.waitUntil(lambda: made.background.idle, timeout=TIMEOUT_MS)
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
    starting = meter.measure(qtbot, TIMEOUT_MS / 1000, lambda: bool(fractions))
    assert fractions, "the effect did not begin"
    processing = meter.measure(qtbot, PROCESSING_SECONDS, lambda: not window.effects.busy)
    finished = not window.effects.busy
    if not finished:
        with qtbot.waitSignal(window.effects.cancelled, timeout=TIMEOUT_MS):
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
