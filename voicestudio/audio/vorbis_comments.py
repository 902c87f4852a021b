"""Vorbis comments: how FLAC, Vorbis and Opus files tell of themselves."""

import struct
from collections.abc import Iterable

from voicestudio.audio.tags import Tags


def comment_block(vendor: bytes, tags: Tags) -> bytes:
    """The comments as bytes, without what a container puts around them."""
    return _block(vendor, _lines(tags))


def vendor_of(block: bytes) -> bytes:
    """Which encoder a block of comments names."""
    (length,) = struct.unpack_from("<I", block)
    return block[4 : 4 + length]


def _lines(tags: Tags) -> list[bytes]:
    lines = [f"{name.upper()}={text}" for name, text in tags.texts]
    for number, chapter in enumerate(tags.chapters):
        name = f"CHAPTER{number:03d}"
        lines += [f"{name}={_clock(chapter.start)}", f"{name}NAME={chapter.title}"]
    return [line.encode() for line in lines]


def _clock(seconds: float) -> str:
    """'01:02:03.456', as chapters are told."""
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest / 1000:06.3f}"


def _block(vendor: bytes, lines: Iterable[bytes]) -> bytes:
    entries = list(lines)
    sized = [struct.pack("<I", len(entry)) + entry for entry in entries]
    head = struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", len(entries))
    return head + b"".join(sized)
