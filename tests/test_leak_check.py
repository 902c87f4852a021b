"""The check that guards every other test finds what is left running and names its starter."""

from pathlib import Path

import pytest

LEAKY = """
import subprocess, sys, threading
import leak_check
from PySide6.QtCore import QObject, QThread, QTimer

leak_check.GRACE_SECONDS = 0.2
kept = []


def test_thread():
    released = threading.Event()
    thread = threading.Thread(target=released.wait, name="reader", daemon=True)
    thread.start()


def test_process():
    # Ends by itself when its input closes, with this process.
    command = [sys.executable, "-c", "input()"]
    kept.append(subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL))


def test_timer(qtbot):
    kept.append(QTimer(objectName="ticker"))
    kept[-1].start(1000)


def test_timer_started_by_a_signal(qtbot):
    first, second = QTimer(singleShot=True), QTimer(interval=1000, objectName="chained")
    kept.extend([first, second])
    first.timeout.connect(second.start)
    with qtbot.waitSignal(first.timeout):
        first.start(1)


def test_qthread(qtbot):
    kept.append(QThread(objectName="worker"))
    kept[-1].start()


def test_stops_the_qthread(qtbot):
    worker = kept.pop()
    worker.quit()
    worker.wait()


def test_tidy(qtbot):
    thread = threading.Thread(target=len, args=("",))
    thread.start()
    owner = QObject()
    QTimer(owner).start(1000)
    owner.deleteLater()
"""


@pytest.fixture
def report(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.RunResult:
    """The outcome of running the leaky tests under the check."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "plugins"))
    pytester.makepyfile(test_leaky=LEAKY)
    return pytester.runpytest_subprocess("-p", "leak_check")


def test_every_kind_of_leak_fails_its_test_and_names_who_started_it(
    report: pytest.RunResult,
) -> None:
    report.assert_outcomes(passed=7, errors=5)
    report.stdout.fnmatch_lines(
        [
            "left running: Thread 'reader', started by test_leaky.py:* in test_thread",
            "left running: child process * started by test_leaky.py:* in test_process",
            "left running: QTimer 'ticker', started by test_leaky.py:* in test_timer",
            "left running: QTimer 'chained', started by test_leaky.py:* in *started_by_a_signal",
            "left running: QThread 'worker', started by test_leaky.py:* in test_qthread",
        ]
    )
