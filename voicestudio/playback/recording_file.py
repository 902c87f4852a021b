"""A recording on its way to the disk."""

import errno
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.growing import GrowingFile
from voicestudio.playback.armed_input import ArmedInput

FULL = "The disk is full, so recording stopped: everything up to here is kept."

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Captured:
    """A recording that has ended.

    Attributes:
        path: Where it is: a complete file, as long as `frames`.
        overflows: How often sound was lost because the computer was too slow.
        trouble: A sentence when it did not end because somebody wanted it to, else empty.
    """

    path: Path
    sample_rate: int
    channels: int
    frames: int
    overflows: int
    trouble: str


class RecordingFile:
    """A new file for what comes in from now on. All but `frames` is for the thread that takes.

    Attributes: first, the number of its first frame among those that were taken.
    """

    def __init__(self, path: Path, armed: ArmedInput) -> None:
        """Raises OSError, also when there is such a file already."""
        self._path, self._armed = path, armed
        self._file = GrowingFile(path, armed.sample_rate, armed.channels)
        while len(armed.take()):
            pass  # what came in before
        armed.start_peaks()
        self.first, self._overflows = armed.taken, armed.overflows

    @property
    def frames(self) -> int:
        """How many were written."""
        return self._file.frames

    def write(self, block: np.ndarray) -> None:
        """Add what was taken. Raises OSError, having kept what there was room for."""
        self._file.append(block)

    def sync(self) -> None:
        """Put everything on the disk, so that it outlasts a loss of power. Raises OSError."""
        self._file.sync()

    def complete(self, trouble: str) -> Captured:
        """Add what is left and close. What goes wrong then is told as `trouble`, too."""
        for finish in (self._write_rest, self._file.close):
            try:
                finish()
            except Exception as error:  # what was written is there; its header may be behind
                trouble = trouble or sentence(error)
        file, lost = self._file, self._armed.overflows - self._overflows
        return Captured(*(self._path, file.sample_rate, file.channels, file.frames, lost, trouble))

    def _write_rest(self) -> None:
        while len(block := self._armed.take()):
            self._file.append(block)


def sentence(error: Exception) -> str:
    """What to tell the user when a recording ended because of `error`."""
    if not isinstance(error, OSError):  # whatever a driver comes up with
        return f"Recording stopped: {error}."
    if error.errno in _NO_ROOM:
        return FULL
    return f"The recording cannot be written ({error.strerror}): what was written before is kept."
