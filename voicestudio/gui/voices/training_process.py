"""The process that trains, as the window sees it: started, listened to, asked to stop."""

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
from voicestudio.training.personal.training_events import (
    STOP_LINE,
    Failed,
    Paused,
    Result,
    event_of,
)

_log = logging.getLogger(__name__)

_STOPPING_MS = 15_000
"""How long it may take to save after it was asked to stop."""
_TOO_SLOW = "The training did not stop in time and was ended: it can go on from its last save."
_STDERR_TAIL = 4096
_MOST_COMPLAINTS = 5
_PROGRAM = Path(__file__).resolve().parents[3]


def training_command(folder: Path) -> list[str]:
    """The program and its arguments that train what is in `folder`."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "voicestudio"]
    return [sys.executable, *own, "finetune", "run", str(folder), "--json"]


class TrainingProcess(QObject):
    """One run of the command; nothing here waits for it but `end_now`.

    Signals:
        told(Event): whatever it tells, but for its end.
        ended(Result | Paused | Failed): it has exited, exactly once; a death without a word is a
            `Failed` that says how it died.
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
        """Begin; what goes wrong is told by `ended`."""
        self._process.start()

    @property
    def running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def pid(self) -> int:
        """The process's id, 0 when there is none."""
        return self._process.processId()

    def stop(self) -> None:
        """Ask it to save and end; it is killed when it does not."""
        if self.running and not self._stopping:
            self._stopping = True
            self._process.write(f"{STOP_LINE}\n".encode())
            self._patience.start()

    def end_now(self, milliseconds: int) -> None:
        """Ask it to save and wait at most that long, then kill it: for the window's end only."""
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
            _log.warning("the training told what is no event (%s)", error)

    def _read_errors(self) -> None:
        tail = self._errors + self._process.readAllStandardError().data()
        self._errors = tail[-_STDERR_TAIL:]

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(Failed(f"The training could not be started: {self._process.errorString()}."))

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
    """What to tell of a process that ended without telling how; `code` is the signal's number
    when it `crashed`."""
    said = next((line.strip() for line in reversed(stderr.splitlines()) if line.strip()), "")
    if "MemoryError" in said or "not enough memory" in said:
        return "The training needed more memory than there is: close other programs, then go on."
    if crashed and code == getattr(signal, "SIGKILL", 9):
        return (
            "The training was ended by the system or another program, perhaps because memory ran "
            "short: close other programs, then go on from where it was saved."
        )
    how = f"signal {code}" if crashed else f"exit code {code}"
    because = f"{how}: {one_line(said)[:200]}" if said else how
    return f"The training ended unexpectedly ({because})."


def _environment() -> QProcessEnvironment:
    """The window's own, with this very program first where modules are looked for."""
    environment = QProcessEnvironment.systemEnvironment()
    if not getattr(sys, "frozen", False):
        before = environment.value("PYTHONPATH")
        path = os.pathsep.join(filter(None, [str(_PROGRAM), before]))
        environment.insert("PYTHONPATH", path)
    return environment
