"""The window as the user starts it, when something in it goes wrong that nobody expected."""

import subprocess
import sys

import pytest
from timeouts import TIMEOUT_SECONDS

from voicestudio.log_file import log_path

# Fails in some way once the window is there, tells what the message bar says, and ends.
FAILING = """
import sys, threading
from PySide6.QtCore import QObject, QThread, QTimer, qCritical
from PySide6.QtWidgets import QApplication
from voicestudio import cli
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow

def fail():
    raise ValueError("an accident with /home/ann/private/talk.wav")

class Failing(QThread):
    def run(self):
        fail()

def act():
    {act}

def look():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if {ready}:
        print(window.messages.text, window.messages._button.text(), flush=True)
        window.leave()

application = make_application()
window_looked_at = QTimer(interval=50)
window_looked_at.timeout.connect(look)
QTimer.singleShot(0, act)
QTimer.singleShot(0, window_looked_at.start)
sys.exit(cli.main([]))
"""


def started(act: str, ready: str) -> subprocess.CompletedProcess[str]:
    code = FAILING.format(act=act, ready=ready)
    return subprocess.run(
        [sys.executable, "-c", code],
        text=True, capture_output=True, timeout=2 * TIMEOUT_SECONDS, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "act",
    [
        "fail()",
        "threading.Thread(target=fail).start()",
        "application.failing = Failing(); application.failing.start()",
    ],
    ids=["slot", "thread", "qthread"],
)
def test_the_message_names_the_log_that_tells_where_it_happened(act: str) -> None:
    ended = started(act, "window.messages.text")
    assert ended.returncode == 0
    assert "ValueError: an accident" in ended.stdout
    assert ended.stdout.endswith(" Report…\n")
    assert str(log_path()) in ended.stdout.replace("\u200b", "")
    logged = log_path().read_text("utf-8")
    assert "in fail" in logged
    assert "an accident with …/talk.wav" in logged
    assert "private" not in logged
    assert "Traceback" not in ended.stderr
    assert "an accident" in ended.stderr


def test_what_fails_again_and_again_is_written_once() -> None:
    again = "[QTimer.singleShot(0, fail) for _ in range(100)]"
    assert started(again, "window.messages.text").returncode == 0
    assert log_path().read_text("utf-8").count("Traceback") == 1


def test_what_cannot_be_told_ends_there() -> None:
    window = "next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))"
    assert started(f"{window}.messages.show_message = None; fail()", "True").returncode == 0
    assert "could not be told" in log_path().read_text("utf-8")


def test_what_qt_complains_of_is_written() -> None:
    assert started("qCritical('no such plug-in')", "True").returncode == 0
    assert "ERROR qt: default: no such plug-in" in log_path().read_text("utf-8")
