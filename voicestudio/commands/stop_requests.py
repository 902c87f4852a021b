"""Requests to a long command to save its work and end: a signal, or a line on standard input."""

import contextlib
import os
import signal
import stat
import threading
from collections.abc import Callable, Iterator

from voicestudio.ending_signals import ENDING_SIGNALS
from voicestudio.training.personal.training_events import STOP_LINE


@contextlib.contextmanager
def stop_requests(*, reads_lines: bool) -> Iterator[threading.Event]:
    """Yield an event that is set once a signal asks this process to end.

    With `reads_lines` also by a line `stop` on standard input, or by the end of the input.
    """
    asked = threading.Event()
    if reads_lines and _somebody_may_write():
        threading.Thread(target=_wait_for_stop, args=(asked,), daemon=True).start()
    with _on_signals(lambda: asked.set()):
        yield asked


def _somebody_may_write() -> bool:
    """Whether standard input is a pipe, socket or terminal, not /dev/null, a file or closed."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or os.isatty(0)


def _wait_for_stop(asked: threading.Event) -> None:
    # Not sys.stdin: its lock would keep the interpreter from ending.
    line = b""
    with contextlib.suppress(OSError):  # closed by the other side
        while chunk := os.read(0, 1024):
            line = (line + chunk)[-1024:]
            if STOP_LINE.encode() in map(bytes.strip, line.split(b"\n")[:-1]):
                break
    asked.set()


@contextlib.contextmanager
def _on_signals(called: Callable[[], None]) -> Iterator[None]:
    """Call `called` on the signals that end a process, instead of ending."""
    before = {number: signal.getsignal(number) for number in ENDING_SIGNALS}
    wanted = [number for number, old in before.items() if old is not signal.SIG_IGN]
    if threading.current_thread() is not threading.main_thread():
        wanted = []
    for number in wanted:
        signal.signal(number, lambda *_: called())
    try:
        yield
    finally:
        for number in wanted:
            signal.signal(number, before[number])
