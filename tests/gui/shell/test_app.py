"""How the program starts, and how it ends when the terminal says so.

Modules: gui.shell.signal_handling, gui.widgets.icons.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from timeouts import TIMEOUT_SECONDS

from voicestudio.paths import resource_path

LOADED = "import sys, {}; print(*{{name.split('.')[0] for name in sys.modules}})"
ROOT = Path(__file__).parents[3]
MOST_MEGABYTES = 250
"""All processes with a short recording open and nothing going on."""
TORCH_MEGABYTES = 150
RUNNING = """
from PySide6.QtCore import QTimer
from voicestudio.gui.shell.app import make_application, run
make_application()
QTimer.singleShot(0, lambda: print("running", flush=True))
raise SystemExit(run())
"""


def _loaded_with(module: str) -> set[str]:
    command = [sys.executable, "-c", LOADED.format(module)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_the_window_starts_without_the_heavy_libraries() -> None:
    """Together they would keep the user waiting for seconds."""
    loaded = _loaded_with("voicestudio.gui.shell.app")
    assert "PySide6" in loaded
    assert not {"scipy", "torch", "pyloudnorm", "sounddevice", "pyqtgraph"} & loaded


def test_the_command_line_imports_a_command_only_when_it_is_used() -> None:
    heavy = {"numpy", "scipy", "torch", "PySide6", "soundfile", "tqdm"}
    assert not heavy & _loaded_with("voicestudio.cli")
    assert not {"scipy", "torch", "PySide6"} & _loaded_with("voicestudio.commands.info")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_torch_comes_with_the_first_effect_and_into_a_process_of_its_own(tmp_path: Path) -> None:
    """What a user does: opens a recording, lets it rest, clicks Enhance."""
    folders = {"VOICESTUDIO_CONFIG": str(tmp_path / "c"), "VOICESTUDIO_CACHE": str(tmp_path / "k")}
    sample = resource_path("sample/sample.flac")
    command = [sys.executable, "-m", "benchmarks.started", str(time.time()), str(sample)]
    done = subprocess.run(
        command,
        env={**os.environ, **folders},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=TIMEOUT_SECONDS,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["idle"] < MOST_MEGABYTES
    assert not found["torch"]
    assert found["computing"] > found["idle"] + TORCH_MEGABYTES


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to a single child")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_can_end_it_in_good_order(number: int, tmp_path: Path) -> None:
    if number != signal.SIGINT and signal.getsignal(number) == signal.SIG_IGN:
        pytest.skip("these tests run under nohup, which the program respects")
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


def test_texts_and_controls_are_as_large_as_the_preferences_say(tmp_path: Path) -> None:
    program = (
        "from voicestudio.gui.model.settings import Settings; s = Settings(); s.percent = '150';"
        "s.sync(); from voicestudio.gui.shell.app import make_application;"
        "print(make_application().devicePixelRatio())"
    )
    environment = {**os.environ, "VOICESTUDIO_CONFIG": str(tmp_path)}
    environment.pop("QT_SCALE_FACTOR", None)
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert float(done.stdout) == 1.5
