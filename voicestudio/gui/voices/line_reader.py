"""Splitting a stream of bytes into lines of bounded length."""

from collections.abc import Iterator

LONGEST_LINE = 1 << 16


class LineReader:
    """Splits bytes into lines and drops those that are longer than `LONGEST_LINE`."""

    def __init__(self) -> None:
        self._begun = bytearray()
        self._too_long = False

    def lines(self, data: bytes) -> Iterator[bytes]:
        """Yield the lines that `data` completes, without their line ends."""
        *whole, rest = data.split(b"\n")
        for part in whole:
            self._append(part)
            if not self._too_long:
                yield bytes(self._begun)
            self._begun.clear()
            self._too_long = False
        self._append(rest)

    def _append(self, part: bytes) -> None:
        if self._too_long or len(self._begun) + len(part) > LONGEST_LINE:
            self._too_long = True
            self._begun.clear()
        else:
            self._begun += part
