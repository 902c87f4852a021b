"""Writing Vorbis comments: the tags of FLAC, Vorbis and Opus files."""

import struct
from base64 import b64encode
from collections.abc import Iterable

from voicestudio.audio.tags import Cover, Tags

_FRONT_COVER = 3


def comment_block(vendor: bytes, tags: Tags, *more: str) -> bytes:
    """Return a comment block with `tags` and `more` lines, without the container's framing."""
    return _block(vendor, [*_lines(tags), *(line.encode() for line in more)])


def picture_block(cover: Cover) -> bytes:
    """Return a picture block as in a FLAC file, without the block header."""
    kind = cover.kind.encode()
    size_and_colours = bytes(16)  # 0: to be read from the picture itself
    head = struct.pack(">II", _FRONT_COVER, len(kind)) + kind + struct.pack(">I", 0)
    return head + size_and_colours + struct.pack(">I", len(cover.data)) + cover.data


def picture_line(cover: Cover) -> str:
    """Return the picture as a comment line (METADATA_BLOCK_PICTURE), for Ogg files."""
    return "METADATA_BLOCK_PICTURE=" + b64encode(picture_block(cover)).decode()


def vendor_of(block: bytes) -> bytes:
    """Return the encoder's name in a comment block."""
    (length,) = struct.unpack_from("<I", block)
    return block[4 : 4 + length]


def _lines(tags: Tags) -> list[bytes]:
    lines = [f"{name.upper()}={text}" for name, text in tags.texts]
    for number, chapter in enumerate(tags.chapters):
        name = f"CHAPTER{number:03d}"
        lines += [f"{name}={_clock(chapter.start)}", f"{name}NAME={chapter.title}"]
    return [line.encode("utf-8", "replace") for line in lines]


def _clock(seconds: float) -> str:
    """Format a chapter time: '01:02:03.456'."""
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest / 1000:06.3f}"


def _block(vendor: bytes, lines: Iterable[bytes]) -> bytes:
    entries = list(lines)
    sized = [struct.pack("<I", len(entry)) + entry for entry in entries]
    head = struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", len(entries))
    return head + b"".join(sized)
