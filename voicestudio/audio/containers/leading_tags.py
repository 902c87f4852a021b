"""Skipping ID3v2 tags in front of any sound file."""

from typing import BinaryIO

_MOST_TAGS = 100


def after_id3(file: BinaryIO) -> int:
    """Return the offset of the sound file after its ID3v2 tags. Raises OSError."""
    position = 0
    for _ in range(_MOST_TAGS):
        file.seek(position)
        header = file.read(10)
        if len(header) < 10 or header[:3] != b"ID3":
            break
        length = 0
        for byte in header[6:10]:
            length = length << 7 | byte & 0x7F
        position += 10 + length + (10 if header[5] & 0x10 else 0)
    return position
