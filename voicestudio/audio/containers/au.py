"""Sun's (NeXT's) .au and .snd files."""

import struct
from typing import BinaryIO

from voicestudio.audio.containers.layout import Claim, Coding, PcmLayout, laid_out

_HEADER_BYTES = 24
_UNKNOWN_LENGTH = 0xFFFFFFFF
_CODINGS = {
    1: ("ULAW", 1),
    2: ("PCM_S8", 1),
    3: ("PCM_16", 2),
    4: ("PCM_24", 3),
    5: ("PCM_32", 4),
    6: ("FLOAT", 4),
    7: ("DOUBLE", 8),
    27: ("ALAW", 1),
}


def is_au(head: bytes) -> bool:
    """Whether the first bytes begin an AU file."""
    return head[:4] in {b".snd", b"dns."}


def au_layout(file: BinaryIO, start: int, end: int) -> PcmLayout | None:
    """The layout of the AU file at `start`; None when its header is cut off. Raises OSError."""
    file.seek(start)
    header = file.read(_HEADER_BYTES)
    if len(header) < _HEADER_BYTES:
        return None
    big_endian = header[:4] == b".snd"
    offset, length, code, rate, channels = struct.unpack(
        f"{'>' if big_endian else '<'}5I", header[4:]
    )
    if not _HEADER_BYTES <= offset <= end - start:
        offset = _HEADER_BYTES
    claim = Claim(start + offset, None if length == _UNKNOWN_LENGTH else length)
    coding = None
    if code in _CODINGS:
        subtype, sample_bytes = _CODINGS[code]
        coding = Coding(subtype, sample_bytes, big_endian)
    return laid_out(file, "au", coding, rate, channels, [claim], end)
