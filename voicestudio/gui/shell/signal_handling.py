"""Closes the window on SIGINT and SIGTERM: Ctrl+C in the terminal, or the session's end."""

import faulthandler
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = [signal.SIGINT, signal.SIGTERM]
if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) == signal.SIG_DFL:
    _SIGNALS.append(signal.SIGHUP)  # the terminal it was started from is closed; nohup ignores it
_PATIENCE_SECONDS = 20.0
"""Longer than closing takes where every thread is stuck."""


class InterruptHandler(QObject):
    """Calls `leave` on the GUI thread when the process is asked to end, until `restore`.

    Python runs signal handlers only between its own instructions, and not during Qt's event loop:
    the signal writes a byte to a socket, which wakes the loop. If the GUI thread does not answer,
    as when it waits for a file on a lost network drive, the process is ended anyway.
    """

    def __init__(self, leave: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._leave = leave
        self._heard, self._signalled = socket.socketpair()
        self._waking, self._woken = socket.socketpair()
        for end in (self._waking, self._woken, self._signalled):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._waking.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._nowhere = open(os.devnull, "w")  # noqa: PTH123, SIM115 (closed by `restore`)
        self._watch = threading.Thread(target=self._watch_over, name="signals", daemon=True)
        self._watch.start()
        self._wakeup_before = signal.set_wakeup_fd(self._signalled.fileno())
        self._before = {number: signal.signal(number, self._asked) for number in _SIGNALS}

    def restore(self) -> None:
        """Restore the previous signal handlers."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._signalled.close()
        self._watch.join()
        faulthandler.cancel_dump_traceback_later()
        for end in (self._heard, self._waking, self._woken, self._nowhere):
            end.close()

    def _watch_over(self) -> None:
        """The thread that passes signals on and waits some seconds for the answer."""
        while self._heard.recv(16):
            # A thread that needs nothing of Python's ends the process when the time is over.
            faulthandler.dump_traceback_later(_PATIENCE_SECONDS, exit=True, file=self._nowhere)
            self._woken.send(b"!")

    def _wake(self, *_socket: object) -> None:
        self._waking.recv(16)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self._leave()
