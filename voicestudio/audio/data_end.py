"""Finding where the content of a file ends that is padded with zeros, as after an aborted download.

The padding may be gigabytes long, so it must not be searched.
"""

import errno
import os
from typing import BinaryIO

_WINDOW_BYTES = 1 << 20
_KEPT_BYTES = 1 << 17
_MOST_HOLES = 10_000
_ZEROS = bytes(_WINDOW_BYTES)


def data_end(file: BinaryIO) -> int:
    """Return how many bytes of `file` to read: its content and 128 KiB of the zeros after it.

    No page or frame of a compressed file contains more zeros than that. Raises OSError.
    """
    size = end = file.seek(0, os.SEEK_END)
    while end > 0 and _is_zero(file, max(0, end - _WINDOW_BYTES), end):
        hole = _last_hole(file, size) if end == size else end
        end = hole if hole < end else max(0, end - _WINDOW_BYTES)
    return min(size, end + _KEPT_BYTES)


def _is_zero(file: BinaryIO, start: int, stop: int) -> bool:
    for begin in (max(start, stop - 64), start):  # usually the last bytes are enough
        file.seek(begin)
        held = file.read(stop - begin)
        if held != _ZEROS[: len(held)]:
            return False
    return True


def _last_hole(file: BinaryIO, size: int) -> int:
    """Return where the trailing hole of a sparse file of `size` bytes begins; `size` if none."""
    try:
        handle = file.fileno()
        place = os.lseek(handle, 0, os.SEEK_CUR)
    except OSError:  # no file of the operating system, such as `PiecedFile`
        return size
    try:
        return _behind_content(handle)
    except (OSError, AttributeError):  # Windows has no SEEK_DATA
        return size
    finally:
        os.lseek(handle, place, os.SEEK_SET)  # Python's buffered reader relies on this position


def _behind_content(handle: int) -> int:
    stop = 0
    for _ in range(_MOST_HOLES):
        try:
            start = os.lseek(handle, stop, os.SEEK_DATA)
        except OSError as error:
            if error.errno == errno.ENXIO:  # no more content
                return stop
            raise
        stop = os.lseek(handle, start, os.SEEK_HOLE)
    raise OSError(errno.E2BIG, "too many holes")
