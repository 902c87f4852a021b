"""Ctrl+C in the terminal, or the end of the session, closes the window in good order."""

import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = [signal.SIGINT, signal.SIGTERM]
if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) == signal.SIG_DFL:
    _SIGNALS.append(signal.SIGHUP)  # the terminal it was started from is closed; nohup ignores it


class InterruptHandler(QObject):
    """Calls `leave` on the GUI thread when the process is asked to end, until `restore`.

    Python runs its handlers only between its own instructions, and Qt's event loop is none: the
    byte that arrives on a socket wakes it.
    """

    def __init__(self, leave: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._leave = leave
        self._waking, self._woken = socket.socketpair()
        for end in (self._waking, self._woken):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._waking.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._wakeup_before = signal.set_wakeup_fd(self._woken.fileno())
        self._before = {number: signal.signal(number, self._asked) for number in _SIGNALS}

    def restore(self) -> None:
        """Give the signals back to whoever had them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._waking.close()
        self._woken.close()

    def _wake(self, *_socket: object) -> None:
        self._waking.recv(16)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self._leave()
