"""Sony Wave64 files."""

import struct
from typing import BinaryIO

from voicestudio.audio.containers.layout import Claim, PcmLayout, laid_out
from voicestudio.audio.containers.wav import read_format

_RIFF = b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00"
_MOST_CHUNKS = 10_000
_HEADER_BYTES = 24


def is_w64(head: bytes) -> bool:
    """Whether the first 16 bytes begin a W64 file."""
    return head[:16] == _RIFF


def w64_layout(file: BinaryIO, start: int, end: int) -> PcmLayout | None:
    """The layout of the W64 file at `start`; None when it does not describe its sound.

    Raises OSError.
    """
    position, described, claim = start + 40, b"", None
    for _ in range(_MOST_CHUNKS):
        if position + _HEADER_BYTES > end:
            break
        file.seek(position)
        header = file.read(_HEADER_BYTES)
        name, length = struct.unpack("<4s12xQ", header)
        if name == b"fmt ":
            described = file.read(64)
        if name == b"data":
            content = max(0, length - _HEADER_BYTES)
            claim = Claim(position + _HEADER_BYTES, content)
        if length < _HEADER_BYTES or (described and claim):
            break
        position += (length + 7) // 8 * 8
    if claim is None:
        return None
    found = read_format(file, described, claim.start, big_endian=False)
    if found is None:
        return None
    coding, rate, channels = found
    return laid_out(file, "w64", coding, rate, channels, [claim], end)
