"""The log file: errors and warnings of the program, for its developers.

All processes of a user write to one file, `voicestudio.log` in the platform's log folder. It is
rotated at a megabyte, keeping three old files. No audio, file contents or user's texts are logged,
and of paths outside the program only the file name.
"""

import faulthandler
import logging
import os
import platform
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from voicestudio import __version__
from voicestudio.paths import log_dir, private_folder
from voicestudio.printable import one_line

_log = logging.getLogger(__name__)
_LARGEST_BYTES = 1_000_000
_KEPT_BEFORE = 3

TOLD = {"told": True}
"""`extra` of a record whose message the user has seen already: the terminal leaves it out."""

_PROGRAM = (
    str(Path(__file__).parent.parent) + os.sep,
    str(Path(platform.__file__).parent) + os.sep,
    sys.prefix + os.sep,
)
_FOLDERS = re.compile(
    r"""(?<![\w.])(?:[A-Za-z]:[\\/]|\\\\|/(?![\s/]))"""  # a root: C:\, \\ or /
    r"""(?:(?:(?![\s"']/)[^\n/\\])*[\\/])+"""  # folders, as far as no other path begins
)


def log_path() -> Path:
    """Return the path of the log file; it does not exist if it cannot be written."""
    return log_dir() / "voicestudio.log"


@contextmanager
def logging_to_file(process: str) -> Iterator[None]:
    """Log records of all modules to the file inside, and warnings to the terminal as well.

    Uncaught exceptions of threads and crashes of the process are logged, too. If the file cannot be
    written only the terminal is used.

    Args:
        process: The name of this process in the file.
    """
    with ExitStack() as until:
        until.enter_context(_handled_by(_Terminal()))
        with suppress(OSError):
            until.enter_context(_handled_by(_LogFile(process)))
            until.enter_context(_deaths_written_to(log_path()))
        until.callback(setattr, threading, "excepthook", threading.excepthook)
        threading.excepthook = _thread_failed
        _log.info("version %s, Python %s, %s", __version__, sys.version.split()[0], _system())
        yield


def set_log_level(level: str) -> None:
    """Write "info" and all that is worse, or "warning" and "error" only, in this process."""
    logging.getLogger("voicestudio").setLevel(level.upper())


def _system() -> str:
    return f"{platform.system()} {platform.release()} {platform.machine()}"


@contextmanager
def _handled_by(handler: logging.Handler) -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger("voicestudio")
    level = ours.level
    root.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        yield
    finally:
        ours.setLevel(level)
        root.removeHandler(handler)
        handler.close()


@contextmanager
def _deaths_written_to(path: Path) -> Iterator[None]:
    """Log thread stacks on a crash in native code, unless faulthandler is on already."""
    if faulthandler.is_enabled():
        yield
        return
    with _opened(path) as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


def _thread_failed(failure: threading.ExceptHookArgs) -> None:
    if failure.exc_value is not None:
        name = failure.thread.name if failure.thread else "one that has ended"
        _log.error("the thread %s failed", name, exc_info=failure.exc_value)


class _Terminal(logging.StreamHandler[TextIO]):
    """Warnings and errors, one line each; the traceback is in the file."""

    def __init__(self) -> None:
        super().__init__()
        self.setLevel(logging.WARNING)
        self.addFilter(lambda record: not getattr(record, "told", False))

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        cause = "" if error is None else f": {''.join(traceback.format_exception_only(error))}"
        return one_line(record.getMessage() + cause)


class _LogFile(RotatingFileHandler):
    def __init__(self, process: str) -> None:
        path = private_folder(log_dir()) / log_path().name
        super().__init__(path, maxBytes=_LARGEST_BYTES, backupCount=_KEPT_BEFORE, encoding="utf-8")
        self.setFormatter(_Formatter(process))

    def _open(self) -> TextIOWrapper:
        return _opened(Path(self.baseFilename))

    def rotate(self, source: str, dest: str) -> None:
        with suppress(OSError):  # on Windows, while another process has it open
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Ignore failed writes: a full disk must not stop the program."""


def _opened(path: Path) -> TextIOWrapper:
    """Open `path` for appending, readable by the user only."""

    def private(name: str, flags: int) -> int:
        return os.open(name, flags, 0o600)

    return open(path, "a", encoding="utf-8", errors="backslashreplace", opener=private)


class _Formatter(logging.Formatter):
    def __init__(self, process: str) -> None:
        super().__init__(f"%(asctime)s {process}[%(process)d] %(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        record.message = one_line(record.message)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        return without_folders(super().format(record))


def without_folders(text: str) -> str:
    """Return `text` with paths reduced to their last part, or relative to the program's folder."""
    for root in _PROGRAM:
        text = text.replace(root, "")
    return _FOLDERS.sub("…/", text)
