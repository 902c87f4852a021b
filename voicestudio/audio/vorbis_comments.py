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
    return [f"{name.upper()}={text}".encode() for name, text in tags.texts]


def _block(vendor: bytes, lines: Iterable[bytes]) -> bytes:
    entries = list(lines)
    sized = [struct.pack("<I", len(entry)) + entry for entry in entries]
    head = struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", len(entries))
    return head + b"".join(sized)
