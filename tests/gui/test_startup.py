"""How the program starts, and how it ends when the terminal says so."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

LOADED = "import sys, voicestudio.gui.app; print(*{name.split('.')[0] for name in sys.modules})"
RUNNING = """
from PySide6.QtCore import QTimer
from voicestudio.gui.app import make_application, run
make_application()
QTimer.singleShot(0, lambda: print("running", flush=True))
raise SystemExit(run())
"""


def test_the_window_starts_without_the_heavy_libraries() -> None:
    """Together they would keep the user waiting for seconds."""
    loaded = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert "PySide6" in loaded
    assert not {"scipy", "torch", "pyloudnorm", "sounddevice"} & set(loaded)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to a single child")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_terminal_can_end_it_in_good_order(number: int, tmp_path: Path) -> None:
    folders = {"VOICESTUDIO_CONFIG": str(tmp_path), "VOICESTUDIO_CACHE": str(tmp_path)}
    started = subprocess.Popen(
        [sys.executable, "-c", RUNNING],
        env={**os.environ, **folders},
        stdout=subprocess.PIPE,
        text=True,
    )
    with started:
        assert started.stdout is not None
        assert started.stdout.readline() == "running\n"
        started.send_signal(number)
        assert started.wait(60) == 0
    assert "geometry" in (tmp_path / "voicestudio.ini").read_text()
