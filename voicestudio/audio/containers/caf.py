"""Apple's Core Audio files."""

import math
import struct
from typing import BinaryIO

from voicestudio.audio.containers.layout import Claim, Coding, PcmLayout, laid_out

_MOST_CHUNKS = 10_000
_EDIT_COUNT_BYTES = 4
_IS_FLOAT, _IS_LITTLE_ENDIAN = 1, 2
_INTEGERS = {1: "PCM_S8", 2: "PCM_16", 3: "PCM_24", 4: "PCM_32"}
_FLOATS = {4: "FLOAT", 8: "DOUBLE"}


def is_caf(head: bytes) -> bool:
    """Whether the first bytes begin a CAF file."""
    return head[:4] == b"caff"


def caf_layout(file: BinaryIO, start: int, end: int) -> PcmLayout | None:
    """The layout of the CAF file at `start`; None when it does not describe its sound.

    Raises OSError.
    """
    position, described, claim = start + 8, b"", None
    for _ in range(_MOST_CHUNKS):
        if position + 12 > end:
            break
        file.seek(position)
        header = file.read(12)
        name, length = struct.unpack(">4sq", header)
        if name == b"desc":
            described = file.read(32)
        if name == b"data":
            known = length - _EDIT_COUNT_BYTES if length >= _EDIT_COUNT_BYTES else None
            claim = Claim(position + 12 + _EDIT_COUNT_BYTES, known)
        if length < 0 or (described and claim):
            break
        position += 12 + length
    if len(described) < 32 or claim is None:
        return None
    rate, kind, flags, packet, _, channels, bits = struct.unpack(">d4sIIIII", described)
    coding = _coding(kind, flags, packet // max(1, channels), bits)
    return laid_out(file, "caf", coding, _whole(rate), channels, [claim], end)


def _whole(rate: float) -> int:
    return round(rate) if math.isfinite(rate) and 0 < rate < 1e9 else 0


def _coding(kind: bytes, flags: int, sample_bytes: int, bits: int) -> Coding | None:
    if kind in {b"alaw", b"ulaw"}:
        return Coding(kind.decode().upper(), 1)
    if kind != b"lpcm":
        return None
    sample_bytes = sample_bytes or (bits + 7) // 8
    subtype = (_FLOATS if flags & _IS_FLOAT else _INTEGERS).get(sample_bytes)
    return Coding(subtype, sample_bytes, not flags & _IS_LITTLE_ENDIAN) if subtype else None
