"""Iterating over the chunks of RIFF and IFF files, including malformed ones."""

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from voicestudio.audio.containers.layout import is_name

_MOST_CHUNKS = 10_000
# How far to search for a chunk after one with a wrong length.
_SEARCHED_BYTES = 1 << 22


class FileChunk(NamedTuple):
    """A chunk: its name, the offset of its content, and the length that its header states."""

    name: bytes
    start: int
    length: int


def chunks(
    file: BinaryIO,
    position: int,
    end: int,
    *,
    big_endian: bool,
    known: frozenset[bytes],
    wanted: frozenset[bytes],
) -> Iterator[FileChunk]:
    """Yield the chunks from `position` on, at most 10,000.

    Chunks of odd length may lack their padding byte, which shows by a `known` name. After a chunk
    with an impossible length, the next one with a `wanted` name is searched for.
    """
    form = ">4sI" if big_endian else "<4sI"
    for _ in range(_MOST_CHUNKS):
        header = _read(file, position, 8)
        if len(header) < 8:
            return
        name, length = struct.unpack(form, header)
        if not is_name(name):
            found = _next(file, position, wanted)
            if found is None:
                return
            position = found
            continue
        yield FileChunk(name, position + 8, length)
        stop = position + 8 + length
        if stop > end:
            found = _next(file, position + 8, wanted)
            position = end if found is None else found
        else:
            position = _behind(file, stop, length % 2, known)


def _behind(file: BinaryIO, stop: int, padding: int, known: frozenset[bytes]) -> int:
    padded = stop + padding
    for position in (padded, stop):
        if _read(file, position, 4) in known:
            return position
    return stop if is_name(_read(file, stop, 4)) and not is_name(_read(file, padded, 4)) else padded


def _next(file: BinaryIO, position: int, wanted: frozenset[bytes]) -> int | None:
    data = _read(file, position, _SEARCHED_BYTES)
    places = [data.find(name) for name in wanted]
    found = [place for place in places if place >= 0]
    return position + min(found) if found else None


def _read(file: BinaryIO, position: int, count: int) -> bytes:
    file.seek(position)
    return file.read(count)
