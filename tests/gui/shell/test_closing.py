"""The window closes, and the program ends, whatever its threads are waiting for.

Modules: gui.shell.running_work.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import soundfile
from timeouts import TIMEOUT_SECONDS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends signals to a child")

_HANGING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from voicestudio.document.project import autosave
from voicestudio.gui.shell import app
from voicestudio.gui.files import opening
from voicestudio.gui.files import recovery
what = sys.argv[2]
def hang(*_arguments, **_options):  # as a file on a network that is gone
    print("waiting", flush=True)
    time.sleep(100_000)
def begin():
    window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "mainWindow")
    if what == "close":
        QTimer.singleShot(1500, window.close)
    if what == "window":
        hang()
    if what == "journal":
        autosave.Autosave.record = hang
        window.files.opener.opened.connect(lambda *_: change(window))
        window.files.open_path(Path(sys.argv[1]))
def change(window):
    from voicestudio.document.editing import edits
    session = window.session
    session.apply(edits.cut(session.timeline, 0, 100))
if what in ("open", "close"):
    opening._open = hang
    paths = [Path(sys.argv[1])]
else:
    paths = []
if what == "look":
    recovery._find = hang
QTimer.singleShot(0, begin)
sys.exit(app.run(paths))
"""


@contextmanager
def hanging(what: str, recording: Path) -> Iterator[subprocess.Popen[str]]:
    """The program, in which something waits for ever."""
    command = [sys.executable, "-c", _HANGING, str(recording), what]
    # QTimer.singleShot before there is an application says so on stderr.
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        try:
            assert started.stdout is not None
            assert started.stdout.readline() == "waiting\n"
            yield started
        finally:
            if started.poll() is None:
                started.kill()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    soundfile.write(path, [0.1] * 20_000, 8000)
    return path


@pytest.mark.parametrize(
    ("what", "number"),
    [("open", signal.SIGTERM), ("look", signal.SIGINT), ("journal", signal.SIGTERM)],
)
def test_it_ends_when_asked_although_a_thread_waits_for_ever(
    recording: Path, what: str, number: int
) -> None:
    with hanging(what, recording) as started:
        began = time.monotonic()
        started.send_signal(number)
        assert started.wait(TIMEOUT_SECONDS) == 0
        assert time.monotonic() - began < 30


def test_its_window_can_be_closed_although_a_file_does_not_answer(recording: Path) -> None:
    with hanging("close", recording) as started:
        assert started.wait(TIMEOUT_SECONDS) == 0


def test_it_ends_even_if_the_window_itself_waits(recording: Path) -> None:
    with hanging("window", recording) as started:
        started.send_signal(signal.SIGTERM)
        assert started.wait(TIMEOUT_SECONDS) == 1


def test_projects_with_pipes_are_refused_and_the_window_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "evil.vstudio"
    folder.mkdir()
    os.mkfifo(folder / "project.vsj")
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer\n"
        "from voicestudio.gui.shell import app\n"
        "from voicestudio.gui.files.opening import Opener\n"
        "failed = Opener._failed\n"
        "Opener._failed = lambda self, e: (failed(self, e), print(e, flush=True))\n"
        "sys.exit(app.run([Path(sys.argv[1])]))\n"
    )
    command = [sys.executable, "-c", script, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        assert "is refused: project.vsj in it is a pipe" in started.stdout.readline()
        started.terminate()
        assert started.wait(TIMEOUT_SECONDS) == 0
