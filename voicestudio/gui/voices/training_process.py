"""The training process, controlled from the window: started, its events read, stopped."""

import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from voicestudio.checked_json import FormatError
from voicestudio.gui.voices.line_reader import LineReader
from voicestudio.printable import one_line
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import (
    STOP_LINE,
    Failed,
    Paused,
    Result,
    event_of,
)

_log = logging.getLogger(__name__)

_STOPPING_MS = 15_000
"""How long the process may take to save after it was asked to stop, in milliseconds."""
_TOO_SLOW = tr("The training did not stop in time and was ended: it can go on from its last save.")
_STDERR_TAIL = 4096
_MOST_COMPLAINTS = 5
_PROGRAM = Path(__file__).resolve().parents[3]


def training_command(folder: Path) -> list[str]:
    """Return the command line that trains the job in `folder`."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "voicestudio"]
    return [sys.executable, *own, "finetune", "run", str(folder), "--json"]


class TrainingProcess(QObject):
    """One run of the training command; only `end_now` blocks.

    Signals:
        told(Event): each event but the final one.
        ended(Result | Paused | Failed): emitted exactly once, when the process has exited; without
            a final event it is a `Failed` that gives the exit code or the signal.
    """

    told = Signal(object)
    ended = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._reader = LineReader()
        self._last: Result | Paused | Failed | None = None
        self._errors = b""
        self._complaints = 0
        self._over = self._stopping = False
        self._patience = QTimer(self, singleShot=True, interval=_STOPPING_MS)
        self._patience.timeout.connect(self._give_up)
        self._process = process = QProcess(self)
        process.setProgram(command[0])
        process.setArguments(list(command[1:]))
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.errorOccurred.connect(self._failed_to_start)
        process.finished.connect(self._finished)

    def start(self) -> None:
        """Start the process; a failure to start is reported by `ended`."""
        self._process.start()

    @property
    def running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def pid(self) -> int:
        """The process ID; 0 if it does not run."""
        return self._process.processId()

    def stop(self) -> None:
        """Ask the process to save and end; it is killed after 15 s."""
        if self.running and not self._stopping:
            self._stopping = True
            self._process.write(f"{STOP_LINE}\n".encode())
            self._patience.start()

    def end_now(self, milliseconds: int) -> None:
        """Ask the process to save, block for at most `milliseconds`, then kill it."""
        if not self.running:
            return
        self.stop()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(milliseconds)

    def _give_up(self) -> None:
        _log.warning("the training did not stop within %d ms and was killed", _STOPPING_MS)
        self._last = Failed(_TOO_SLOW)
        self._process.kill()

    def _read(self) -> None:
        for line in self._reader.lines(bytes(self._process.readAllStandardOutput().data())):
            try:
                event = event_of(line)
            except FormatError as error:
                self._complain(error)
                continue
            if isinstance(event, Result | Paused | Failed):
                self._last = event
            else:
                self.told.emit(event)

    def _complain(self, error: Exception) -> None:
        self._complaints += 1
        if self._complaints <= _MOST_COMPLAINTS:
            _log.warning("the training printed a line that is no event (%s)", error)

    def _read_errors(self) -> None:
        tail = self._errors + self._process.readAllStandardError().data()
        self._errors = tail[-_STDERR_TAIL:]

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(
                Failed(
                    tr(
                        "The training could not be started: {reason}.",
                        reason=self._process.errorString(),
                    )
                )
            )

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._read_errors()
        crashed = status == QProcess.ExitStatus.CrashExit
        words = self._errors.decode("utf-8", "replace")
        self._end(self._last or Failed(death_sentence(code, crashed=crashed, stderr=words)))

    def _end(self, how: Result | Paused | Failed) -> None:
        self._patience.stop()
        if not self._over:
            self._over = True
            self.ended.emit(how)


def death_sentence(code: int, *, crashed: bool, stderr: str) -> str:
    """Return the message for a process that ended without a final event.

    `code` is the exit code, or the number of the signal if it `crashed`; `stderr` is what it wrote
    to standard error.
    """
    said = next((line.strip() for line in reversed(stderr.splitlines()) if line.strip()), "")
    if "MemoryError" in said or "not enough memory" in said:
        return tr(
            "The training needed more memory than there is: close other programs, then go on."
        )
    if crashed and code == getattr(signal, "SIGKILL", 9):
        return tr(
            "The training was ended by the system or another program, "
            "perhaps because memory ran short: close other programs, then "
            "go on from where it was saved."
        )
    how = tr("signal {code}", code=code) if crashed else tr("exit code {code}", code=code)
    because = f"{how}: {one_line(said)[:200]}" if said else how
    return tr("The training ended unexpectedly ({because}).", because=because)


def _environment() -> QProcessEnvironment:
    """Return the window's environment, with this installation first on PYTHONPATH."""
    environment = QProcessEnvironment.systemEnvironment()
    if not getattr(sys, "frozen", False):
        before = environment.value("PYTHONPATH")
        path = os.pathsep.join(filter(None, [str(_PROGRAM), before]))
        environment.insert("PYTHONPATH", path)
    return environment
