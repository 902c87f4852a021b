"""The file of a recording in progress."""

import errno
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.growing import GrowingFile
from voicestudio.playback.armed_input import ArmedInput
from voicestudio.texts import tr

FULL = tr("The disk is full, so recording stopped: everything up to here is kept.")

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Captured:
    """A finished recording.

    Attributes:
        path: The file, complete, with `frames` frames.
        overflows: How many times sound was lost because the computer was too slow.
        trouble: A sentence if the recording ended because of an error, else empty.
    """

    path: Path
    sample_rate: int
    channels: int
    frames: int
    overflows: int
    trouble: str


class RecordingFile:
    """A new file for the sound from now on. All but `frames` is for the thread that takes.

    Attributes: first, the number of its first frame among all frames taken.
    """

    def __init__(self, path: Path, armed: ArmedInput) -> None:
        """Create the file. Raises OSError, also when it exists already."""
        self._path, self._armed = path, armed
        self._file = GrowingFile(path, armed.sample_rate, armed.channels)
        while len(armed.take()):
            pass  # skip sound from before
        armed.start_peaks()
        self.first, self._overflows = armed.taken, armed.overflows

    @property
    def frames(self) -> int:
        """Number of frames written."""
        return self._file.frames

    def write(self, block: np.ndarray) -> None:
        """Append `block`. Raises OSError when the disk is full; what fitted is kept."""
        self._file.append(block)

    def sync(self) -> None:
        """Write everything to the disk (fsync), so it survives a loss of power. Raises OSError."""
        self._file.sync()

    def complete(self, trouble: str) -> Captured:
        """Write the remaining sound and close. Errors are reported in `trouble`."""
        for finish in (self._write_rest, self._file.close):
            try:
                finish()
            except Exception as error:  # the sound written is there; its header may be out of date
                trouble = trouble or sentence(error)
        file, lost = self._file, self._armed.overflows - self._overflows
        return Captured(
            self._path,
            file.sample_rate,
            file.channels,
            file.frames,
            overflows=lost,
            trouble=trouble,
        )

    def _write_rest(self) -> None:
        while len(block := self._armed.take()):
            self._file.append(block)


def sentence(error: Exception) -> str:
    """Return a sentence for the user on why a recording ended because of `error`."""
    if not isinstance(error, OSError):  # a driver may raise anything
        return tr("Recording stopped: {error}.", error=error)
    if error.errno in _NO_ROOM:
        return FULL
    return tr(
        "The recording cannot be written ({reason}): the sound before is kept.",
        reason=error.strerror,
    )
