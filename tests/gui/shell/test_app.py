"""How the program starts, and how it ends when the terminal says so.

Modules: gui.shell.signal_handling, gui.widgets.icons.
"""

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
MOST_MEGABYTES = 230
"""The window with a short recording; torch alone adds some 180."""
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
def test_voicestudio_file_keeps_torch_out_of_the_windows_process(tmp_path: Path) -> None:
    """What a user types, until the recording is drawn and the network waits in its own process."""
    folders = {"VOICESTUDIO_CONFIG": str(tmp_path / "c"), "VOICESTUDIO_CACHE": str(tmp_path / "k")}
    command = [sys.executable, "-m", "voicestudio", str(resource_path("sample/sample.flac"))]
    with subprocess.Popen(command, env={**os.environ, **folders}) as started:
        try:
            process = Path(f"/proc/{started.pid}")
            _wait(lambda: any((tmp_path / "k").glob("peaks/*.peaks")))
            _wait(lambda: any(_holds_torch(child) for child in _children(process)))
            assert not _holds_torch(process)
            assert _megabytes(process) < MOST_MEGABYTES
        finally:
            started.terminate()
            assert started.wait(TIMEOUT_SECONDS) == 0


def _wait(condition) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _children(process: Path) -> list[Path]:
    numbers = [task.read_text().split() for task in process.glob("task/*/children")]
    return [Path(f"/proc/{number}") for of_one in numbers for number in of_one]


def _holds_torch(process: Path) -> bool:
    try:
        return "/torch/" in (process / "maps").read_text()
    except OSError:  # it ended meanwhile
        return False


def _megabytes(process: Path) -> float:
    status = (process / "status").read_text().split("VmRSS:")[1]
    return int(status.split()[0]) / 1024


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
