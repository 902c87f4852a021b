"""How many bytes a compressed file lacks, according to its own headers.

Comparing the end that the headers declare with the size on disk shows whether a file was cut off in
transfer, without decoding anything.
"""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from voicestudio.audio.containers.leading_tags import after_id3

_OGG_LONGEST_PAGE = 27 + 255 + 255 * 255


def missing_bytes(path: Path) -> int | None:
    """Return how many bytes are missing according to the headers; 0 if the file is complete.

    None if bytes are missing and the number is unknown: fragmented files declare only the end of
    the last fragment. A format that declares no length counts as complete. Raises OSError.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(16)
        for recognises, promised_end in _FORMATS:
            if recognises(head):
                try:
                    end, is_of_all = promised_end(file, size)
                except struct.error:  # the header itself is truncated: decoding will fail
                    return 0
                if end <= size:
                    return 0
                return end - size if is_of_all else None
    return 0


def may_be_mp3(path: Path) -> bool:
    """Tell whether the file begins like an mp3 file: with a frame, or a tag. Raises OSError."""
    with path.open("rb") as file:
        start = after_id3(file)
        file.seek(start)
        return start > 0 or _is_mp3(file.read(16))


def _ogg_end(file: BinaryIO, size: int) -> tuple[int, bool]:
    tail_start = max(0, size - 2 * _OGG_LONGEST_PAGE)
    file.seek(tail_start)
    tail = file.read()
    page = tail.rfind(b"OggS")
    if page < 0:
        return size + 1, False
    if len(tail) < page + 27:
        return size + 27 - (len(tail) - page), False
    lacing = tail[page + 27 : page + 27 + tail[page + 26]]
    return tail_start + page + 27 + tail[page + 26] + sum(lacing), False


def _mpeg4_end(file: BinaryIO, size: int) -> tuple[int, bool]:
    position, is_of_all = 0, True
    while position + 8 <= size:
        file.seek(position)
        length, name = struct.unpack(">I4s", file.read(8))
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
        if length < 8:  # 0 means up to the end of the file
            return size, True
        is_of_all = is_of_all and name != b"moof"
        position += length
    return position, is_of_all


def _is_mp3(head: bytes) -> bool:
    sync = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0
    return sync and head[1] & 0x06 != 0 and head[2] & 0xF0 != 0xF0


_FORMATS: tuple[
    tuple[Callable[[bytes], bool], Callable[[BinaryIO, int], tuple[int, bool]]], ...
] = (
    (lambda head: head[:4] == b"OggS", _ogg_end),
    (lambda head: head[4:8] == b"ftyp", _mpeg4_end),
)
