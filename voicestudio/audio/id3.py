"""Writing ID3 tags, version 2.4, for the beginning of mp3 files (https://id3.org)."""

import struct

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.tags import Cover, Tags

_FRAMES = {
    "title": b"TIT2",
    "artist": b"TPE1",
    "album": b"TALB",
    "albumartist": b"TPE2",
    "composer": b"TCOM",
    "date": b"TDRC",
    "genre": b"TCON",
    "tracknumber": b"TRCK",
    "discnumber": b"TPOS",
    "copyright": b"TCOP",
    "publisher": b"TPUB",
    "isrc": b"TSRC",
    "language": b"TLAN",
}
_TOP_AND_ORDERED = 3
_NO_OFFSETS = 0xFFFFFFFF, 0xFFFFFFFF  # the chapter is given by times, not by byte offsets
_FRONT_COVER = 3
_UTF8 = b"\x03"


def id3_tag(tags: Tags, seconds: float) -> bytes:
    """Return the bytes of the ID3v2.4 tag for a file that is `seconds` long."""
    frames = [_text_frame(name, text) for name, text in tags.texts]
    if tags.cover is not None:
        frames.append(_frame(b"APIC", _picture(tags.cover)))
    frames += _chapter_frames(tags.chapters, seconds)
    body = b"".join(frames)
    return b"ID3\x04\x00\x00" + _synchsafe(len(body)) + body


def _chapter_frames(chapters: tuple[Chapter, ...], seconds: float) -> list[bytes]:
    """Return a table of contents (CTOC) and one frame (CHAP) per chapter.

    A chapter without an end of its own lasts until the next one or the end of the file.
    """
    if not chapters:
        return []
    names = [b"chp%d\0" % number for number in range(len(chapters))]
    head = b"toc\0" + bytes([_TOP_AND_ORDERED, len(names)])
    frames = [_frame(b"CTOC", head + b"".join(names))]
    starts = [round(1000 * chapter.start) for chapter in chapters]
    usual = [*starts[1:], max(starts[-1], round(1000 * seconds))]
    stops = [round(1000 * c.stop) or end for c, end in zip(chapters, usual, strict=True)]
    for name, chapter, *times in zip(names, chapters, starts, stops, strict=True):
        title = _frame(b"TIT2", _UTF8 + chapter.title.encode("utf-8", "replace"))
        frames.append(_frame(b"CHAP", name + struct.pack(">IIII", *times, *_NO_OFFSETS) + title))
    return frames


def _text_frame(name: str, text: str) -> bytes:
    if name == "comment":  # a COMM frame has a language and a description before the text
        return _frame(b"COMM", _UTF8 + b"XXX\0" + text.encode())
    if name not in _FRAMES:  # a TXXX frame has its name before the text
        return _frame(b"TXXX", _UTF8 + name.encode() + b"\0" + text.encode())
    return _frame(_FRAMES[name], _UTF8 + text.encode())


def _picture(cover: Cover) -> bytes:
    return b"\0" + cover.kind.encode() + bytes([0, _FRONT_COVER, 0]) + cover.data


def _frame(name: bytes, body: bytes) -> bytes:
    return name + _synchsafe(len(body)) + b"\0\0" + body


def _synchsafe(number: int) -> bytes:
    """Encode 28 bits, seven to a byte, so that no byte looks like an mp3 frame header."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))
