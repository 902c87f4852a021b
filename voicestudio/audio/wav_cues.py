"""Markers in WAV files: the `cue ` chunk, and names and lengths in a LIST chunk of type `adtl`.

Compatible with Audition, Reaper and Sound Forge (Multimedia Programming Interface and Data
Specifications 1.0, IBM and Microsoft 1991).
"""

import logging
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from voicestudio.audio.containers.chunks import FileChunk, chunks
from voicestudio.audio.containers.leading_tags import after_id3
from voicestudio.audio.containers.wav import KNOWN_CHUNKS, is_wav
from voicestudio.audio.tags import plain_text
from voicestudio.audio.wav_chunks import LARGEST, append_chunks, chunk

_log = logging.getLogger(__name__)

_MOST_CUES = 20_000
_MOST_BYTES = 4 << 20
_LONGEST_NAME = 1000
_WANTED = frozenset({b"cue ", b"LIST"})
_POINT = struct.Struct("<II4sIII")
_LENGTH = struct.Struct("<II4sHHHH")


@dataclass(frozen=True, order=True)
class Cue:
    """A named position `start` in frames or, with `stop` > `start`, a named range [start, stop)."""

    start: int
    stop: int
    name: str = ""


def read_cues(path: Path) -> tuple[Cue, ...]:
    """Return the markers of a WAV file in order of time, at most 20,000; none for other files."""
    try:
        return _read_cues(path)
    except OSError as error:
        _log.info("no markers were read from %s: %s", path, error)
        return ()


def _read_cues(path: Path) -> tuple[Cue, ...]:
    with path.open("rb") as file:
        start = after_id3(file)
        file.seek(start)
        head = file.read(12)
        if not is_wav(head):
            return ()
        end = file.seek(0, os.SEEK_END)
        big_endian = head[:4] == b"RIFX"
        found = chunks(
            file, start + 12, end, big_endian=big_endian, known=KNOWN_CHUNKS, wanted=_WANTED
        )
        points, names, lengths = dict[int, int](), dict[int, str](), dict[int, int]()
        for chunk in found:
            if big_endian or chunk.name not in _WANTED:
                continue
            content = _content(file, chunk)
            if chunk.name == b"cue ":
                points |= _points(content)
            elif content[:4] == b"adtl":
                _take_texts(content[4:], names, lengths)
    cues = (
        Cue(frame, frame + lengths.get(number, 0), names.get(number, ""))
        for number, frame in points.items()
    )
    return tuple(sorted(cues)[:_MOST_CUES])


def append_cues(path: Path, cues: tuple[Cue, ...]) -> None:
    """Append markers to a WAV or RF64 file that we wrote. Raises OSError.

    Positions beyond 4 G frames cannot be stored and are left out. A WAV file without room for the
    chunks stays unchanged.
    """
    kept = [cue for cue in sorted(cues) if cue.stop <= LARGEST][:_MOST_CUES]
    if kept:
        names = chunk(b"LIST", b"adtl" + b"".join(_texts(kept)))
        append_chunks(path, chunk(b"cue ", _cue_chunk(kept)) + names)


def _cue_chunk(cues: list[Cue]) -> bytes:
    points = (_POINT.pack(n, cue.start, b"data", 0, 0, cue.start) for n, cue in enumerate(cues))
    return struct.pack("<I", len(cues)) + b"".join(points)


def _texts(cues: list[Cue]) -> Iterator[bytes]:
    """Yield the names, then the lengths: libsndfile finds no name after a length."""
    for number, cue in enumerate(cues):
        name = cue.name.encode("utf-8", "replace")
        yield chunk(b"labl", struct.pack("<I", number) + name + b"\0")
    for number, cue in enumerate(cues):
        if cue.stop > cue.start:
            fields = number, cue.stop - cue.start, b"rgn ", 0, 0, 0, 0
            yield chunk(b"ltxt", _LENGTH.pack(*fields))


def _content(file: BinaryIO, chunk: FileChunk) -> bytes:
    file.seek(chunk.start)
    return file.read(min(chunk.length, _MOST_BYTES))


def _points(content: bytes) -> dict[int, int]:
    """Parse the `cue ` chunk: the frame of each marker by its identifier."""
    table = content[4 : 4 + _MOST_CUES * _POINT.size]
    table = table[: len(table) // _POINT.size * _POINT.size]
    return {number: frame for number, _, _, _, _, frame in _POINT.iter_unpack(table)}


def _take_texts(content: bytes, names: dict[int, str], lengths: dict[int, int]) -> None:
    """Add names and lengths in frames of an `adtl` list; a label takes precedence over a note."""
    at = 0
    while at + 12 <= len(content):
        name, size, number = struct.unpack_from("<4sII", content, at)
        text = content[at + 12 : at + 8 + size]
        if name == b"labl" or (name == b"note" and number not in names):
            names[number] = _name(text)
        elif name == b"ltxt" and len(text) >= 4:
            lengths[number] = int.from_bytes(text[:4], "little")
        at += 8 + size + size % 2


def _name(text: bytes) -> str:
    raw = text.partition(b"\0")[0]
    try:
        return plain_text(raw.decode())[:_LONGEST_NAME]
    except UnicodeDecodeError:  # Windows programs write the system's code page
        return plain_text(raw.decode("cp1252", "replace"))[:_LONGEST_NAME]
