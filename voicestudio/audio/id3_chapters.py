"""Reading the chapters in the ID3 tag (versions 2.3 and 2.4) of an mp3 file (https://id3.org)."""

import struct
from collections.abc import Iterator
from pathlib import Path

from voicestudio.audio.chapters import Chapter

_HEAD_BYTES = 10
_MOST_BYTES = 1 << 24
_UNSYNCHRONISED, _EXTENDED = 0x80, 0x40
_TIMES = struct.Struct(">IIII")
_ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")


def id3_chapters(path: Path) -> list[Chapter]:
    """Return the chapters in the file's tag; empty if there is none. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        if len(head) < _HEAD_BYTES or head[:3] != b"ID3" or head[3] not in (3, 4):
            return []
        body = file.read(min(_synchsafe(head[6:]), _MOST_BYTES))
    version, flags = head[3], head[5]
    if flags & _UNSYNCHRONISED and version == 3:
        body = body.replace(b"\xff\0", b"\xff")
    if flags & _EXTENDED:
        size = _synchsafe(body) if version == 4 else int.from_bytes(body[:4], "big") + 4
        body = body[size:]
    found = (_chapter(frame, version) for name, frame in _frames(body, version) if name == b"CHAP")
    return [chapter for chapter in found if chapter is not None]


def _frames(body: bytes, version: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of each frame, up to the padding."""
    at = 0
    while at + _HEAD_BYTES <= len(body) and body[at] != 0:
        size = body[at + 4 : at + 8]
        length = _synchsafe(size) if version == 4 else int.from_bytes(size, "big")
        begin = at + _HEAD_BYTES
        content = body[begin : begin + length]
        if version == 4 and body[at + 9] & 0x02:  # unsynchronisation of this frame only
            content = content.replace(b"\xff\0", b"\xff")
        yield body[at : at + 4], content
        at = begin + length


def _chapter(frame: bytes, version: int) -> Chapter | None:
    _, _, rest = frame.partition(b"\0")
    if len(rest) < _TIMES.size:
        return None
    start, stop, *_ = _TIMES.unpack_from(rest)
    inside = _frames(rest[_TIMES.size :], version)
    title = next((_text(text) for name, text in inside if name == b"TIT2"), "")
    return Chapter(start / 1000, title, stop / 1000)


def _text(content: bytes) -> str:
    if not content or content[0] >= len(_ENCODINGS):
        return ""
    return content[1:].decode(_ENCODINGS[content[0]], "replace").rstrip("\0")


def _synchsafe(four: bytes) -> int:
    """Decode 28 bits, seven to a byte."""
    number = 0
    for byte in four[:4]:
        number = number << 7 | byte & 0x7F
    return number
