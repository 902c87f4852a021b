"""Suppressing the messages that libsndfile's mp3 decoder prints to stderr.

mpg123 inside libsndfile writes to the standard error of the process, and this cannot be turned off.
So stderr is redirected to a temporary file during decoding; lines that are not the decoder's, from
any thread, are written to the original stderr afterwards.
"""

import os
import re
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_STDERR = 2
_OF_THE_DECODER = re.compile(rb"^\[src/libmpg123/[^\n]*\n?", re.MULTILINE)
_MOST_HELD_BYTES = 1 << 20


class _StderrFilter:
    """Redirects the standard error of the process while anyone decodes, dropping mpg123's lines.

    Other output is delayed until the decoder call ends (some hundredths of a second).
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._kept: int | None = None
        self._held: int | None = None
        self._forwarded = 0

    def begin(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._redirect()

    def end(self) -> None:
        with self._lock:
            self._users -= 1
            if self._kept is None:
                return
            self._forward(self._kept)
            if self._users == 0:
                os.dup2(self._kept, _STDERR)
                self._forward(self._kept)  # forward what was written since the last call
                os.close(self._kept)
                self._kept = None

    def _redirect(self) -> None:
        """Redirect stderr to a file; does nothing if there is no stderr or no room for a file.

        The file is kept between calls: a thread may still be writing to it when one ends.
        """
        try:
            if self._held is not None and self._forwarded > _MOST_HELD_BYTES:
                os.close(self._held)
                self._held = None
            if self._held is None:
                self._held, self._forwarded = _appended_file(), 0
            self._kept = os.dup(_STDERR)
        except OSError:  # a program without a terminal, or no room for a file
            return
        os.dup2(self._held, _STDERR)

    def _forward(self, target: int) -> None:
        assert self._held is not None
        size = os.lseek(self._held, 0, os.SEEK_END)
        os.lseek(self._held, self._forwarded, os.SEEK_SET)
        # A write by another thread in between leaves nothing to read yet: it is read the next time.
        text = os.read(self._held, size - self._forwarded)
        self._forwarded += len(text)
        text = _OF_THE_DECODER.sub(b"", text)
        with suppress(OSError):  # stderr may be closed
            while text:
                text = text[os.write(target, text) :]


def _appended_file() -> int:
    """Return the handle of an empty, unnamed file opened with O_APPEND."""
    # `tempfile.TemporaryFile` opens without O_APPEND in every mode.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_TEMPORARY", 0)
        return os.open(f"{folder}/stderr", flags, 0o600)


_filter = _StderrFilter()


@contextmanager
def quiet() -> Iterator[None]:
    """Suppress what mpg123 prints to the standard error of this process inside the block."""
    _filter.begin()
    try:
        yield
    finally:
        _filter.end()
