"""Reading and searching a file of any length in constant memory."""

from typing import BinaryIO

from voicestudio.audio.data_end import data_end

_WINDOW_BYTES = 1 << 20
_LEAST_BYTES = 1 << 17


class ByteWindow:
    """Random access to the bytes of a file, fastest when positions ascend.

    Attributes: size, the length of the file in bytes, without most of its trailing zeros.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = data_end(file)
        self._start, self._held = 0, b""

    def at(self, position: int, count: int) -> bytes:
        """Return `count` bytes (at most 128 KiB) from `position`; fewer at the end of the file."""
        offset = self._load(position)
        return self._held[offset : offset + count]

    def rest(self, position: int) -> bytes:
        """Return 128 KiB to 1 MiB from `position`; less only at the end of the file."""
        offset = self._load(position)
        return self._held[offset:] if offset else self._held

    def find(self, wanted: bytes, position: int) -> int:
        """Return the first position of `wanted` (a few bytes) from `position` on, else `size`."""
        while position < self.size:
            offset = self._load(position)
            found = self._held.find(wanted, offset)
            if found >= 0:
                return self._start + found
            end = self._start + len(self._held)
            if end >= self.size or not self._held:
                break
            position = max(position + 1, end - len(wanted) + 1)
        return self.size

    def _load(self, position: int) -> int:
        """Load a block that contains `position`; returns the index of `position` in the block."""
        offset = position - self._start
        held = len(self._held)
        enough = offset + _LEAST_BYTES <= held or self._start + held >= self.size
        if not (0 <= offset <= held and enough and self._held):
            self._file.seek(position)
            self._start, self._held, offset = position, self._file.read(_WINDOW_BYTES), 0
        return offset
