"""ID3 tags, version 2.4, as they stand at the beginning of mp3 files (https://id3.org)."""

from voicestudio.audio.tags import Tags

_FRAMES = {
    "title": b"TIT2",
    "artist": b"TPE1",
    "album": b"TALB",
    "albumartist": b"TPE2",
    "composer": b"TCOM",
    "date": b"TDRC",
    "genre": b"TCON",
    "tracknumber": b"TRCK",
    "copyright": b"TCOP",
}
_UTF8 = b"\x03"


def id3_tag(tags: Tags) -> bytes:
    """The tag as bytes, to be put in front of the frames of an mp3 file."""
    frames = [_text_frame(name, text) for name, text in tags.texts]
    body = b"".join(frames)
    return b"ID3\x04\x00\x00" + _synchsafe(len(body)) + body


def _text_frame(name: str, text: str) -> bytes:
    if name == "comment":  # a language and a description, here empty, come first
        return _frame(b"COMM", _UTF8 + b"XXX\0" + text.encode())
    return _frame(_FRAMES[name], _UTF8 + text.encode())


def _frame(name: bytes, body: bytes) -> bytes:
    return name + _synchsafe(len(body)) + b"\0\0" + body


def _synchsafe(number: int) -> bytes:
    """28 bits, seven to a byte: no byte looks like the beginning of a frame of sound."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))
