"""AIFF and AIFF-C files."""

import struct
from typing import BinaryIO

from voicestudio.audio.containers.chunks import FileChunk, chunks
from voicestudio.audio.containers.layout import Claim, Coding, PcmLayout, laid_out

_WANTED = frozenset({b"COMM", b"SSND"})
_KNOWN = _WANTED | {
    *(b"FVER", b"MARK", b"INST", b"MIDI", b"AESD", b"APPL", b"COMT", b"NAME", b"AUTH", b"(c) "),
    *(b"ANNO", b"ID3 ", b"CHAN", b"PEAK", b"FLLR", b"SAXL", b"basc", b"trns", b"cate"),
}
_SIGNED = {1: "PCM_S8", 2: "PCM_16", 3: "PCM_24", 4: "PCM_32"}
_INTEGERS = {
    b"NONE": None,
    b"twos": None,
    b"in16": 2,
    b"in24": 3,
    b"in32": 4,
}
_OTHER = {
    b"fl32": Coding("FLOAT", 4, True),
    b"FL32": Coding("FLOAT", 4, True),
    b"fl64": Coding("DOUBLE", 8, True),
    b"FL64": Coding("DOUBLE", 8, True),
    b"alaw": Coding("ALAW", 1),
    b"ALAW": Coding("ALAW", 1),
    b"ulaw": Coding("ULAW", 1),
    b"ULAW": Coding("ULAW", 1),
    b"raw ": Coding("PCM_U8", 1),
    b"42ni": Coding("PCM_24", 3),
    b"23ni": Coding("PCM_32", 4),
}


def is_aiff(head: bytes) -> bool:
    """Whether the first 12 bytes begin an AIFF file."""
    return head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}


def aiff_layout(file: BinaryIO, start: int, end: int) -> PcmLayout | None:
    """The layout of the AIFF file at `start`; None when it does not describe its sound.

    Raises OSError.
    """
    described, claims = b"", list[Claim]()
    for chunk in chunks(file, start + 12, end, big_endian=True, known=_KNOWN, wanted=_WANTED):
        if chunk.name == b"COMM" and not described:
            file.seek(chunk.start)
            described = file.read(min(chunk.length, 64))
        elif chunk.name == b"SSND" and not claims:
            claims.append(_claim(file, chunk, end))
        if described and claims:
            break
    if len(described) < 18 or not claims:
        return None
    channels, _, bits = struct.unpack(">HIH", described[:8])
    kind = described[18:22] or b"NONE"
    rate = _extended(described[8:18])
    return laid_out(file, "aiff", _coding(kind, bits), rate, channels, claims, end)


def _claim(file: BinaryIO, chunk: FileChunk, end: int) -> Claim:
    """Return the range of the sound, after the chunk's own two fields (offset and block size)."""
    file.seek(chunk.start)
    field = file.read(4)
    offset = int.from_bytes(field, "big") if len(field) == 4 else 0
    skipped = 8 + (offset if chunk.start + 8 + offset < end else 0)
    return Claim(chunk.start + skipped, max(0, chunk.length - skipped))


def _coding(kind: bytes, bits: int) -> Coding | None:
    if kind == b"sowt":
        return _integers((bits + 7) // 8, big_endian=False)
    if kind in _INTEGERS:
        return _integers(_INTEGERS[kind] or (bits + 7) // 8, big_endian=True)
    return _OTHER.get(kind)


def _integers(sample_bytes: int, *, big_endian: bool) -> Coding | None:
    subtype = _SIGNED.get(sample_bytes)
    return Coding(subtype, sample_bytes, big_endian) if subtype else None


def _extended(field: bytes) -> int:
    """Convert an 80-bit float to the nearest integer; 0 if it is no possible sample rate."""
    exponent, mantissa = struct.unpack(">HQ", field)
    shift = 16383 + 63 - exponent
    return (mantissa + (1 << shift >> 1)) >> shift if 0 <= shift < 80 else 0
