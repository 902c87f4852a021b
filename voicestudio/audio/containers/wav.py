"""WAV files and their variants: RIFF, RIFX, RF64 and BW64."""

import struct
from typing import BinaryIO

import numpy as np

from voicestudio.audio.containers.chunks import FileChunk, chunks
from voicestudio.audio.containers.layout import Claim, Coding, PcmLayout, laid_out

_MAGIC = frozenset({b"RIFF", b"RIFX", b"RF64", b"BW64"})
# Chunks to search for after one with a wrong length.
_WANTED = frozenset({b"fmt ", b"data", b"ds64"})
KNOWN_CHUNKS = _WANTED | {
    *(b"LIST", b"fact", b"bext", b"iXML", b"JUNK", b"junk", b"PAD ", b"FLLR", b"cue ", b"smpl"),
    *(b"inst", b"id3 ", b"ID3 ", b"PEAK", b"axml", b"chna", b"cart", b"umid", b"_PMX", b"DISP"),
}
_PCM, _FLOAT, _ALAW, _ULAW, _EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
_INTEGERS = {1: "PCM_U8", 2: "PCM_16", 3: "PCM_24", 4: "PCM_32"}
_IN_DS64 = 0xFFFFFFFF


def is_wav(head: bytes) -> bool:
    """Whether the first 12 bytes begin a WAV file."""
    return head[:4] in _MAGIC and head[8:12] == b"WAVE"


def wav_layout(file: BinaryIO, start: int, end: int) -> PcmLayout | None:
    """The layout of the WAV file at `start`; None when it does not describe its sound.

    Raises OSError.
    """
    file.seek(start)
    magic = file.read(4)
    big_endian = magic == b"RIFX"
    described, long_length, claims = b"", None, list[Claim]()
    for chunk in chunks(
        file, start + 12, end, big_endian=big_endian, known=KNOWN_CHUNKS, wanted=_WANTED
    ):
        if chunk.name == b"fmt " and not described:
            described = _content(file, chunk)
        elif chunk.name == b"ds64":
            long_length = _long_length(_content(file, chunk))
        elif chunk.name == b"data":
            claim = _claim(file, chunk, long_length)
            claims.append(claim)
            if described and (chunk.length in (0, _IN_DS64) or _reaches(claim, end)):
                break
    found = read_format(file, described, claims[0].start, big_endian=big_endian) if claims else None
    if found is None:
        return None
    coding, rate, channels = found
    container = "wav" if magic in {b"RIFF", b"RIFX"} else "rf64"
    return laid_out(file, container, coding, rate, channels, claims, end)


def read_format(
    file: BinaryIO, described: bytes, start: int, *, big_endian: bool
) -> tuple[Coding | None, int, int] | None:
    """Return coding, sample rate and channels of a `fmt ` chunk; the sound begins at `start`.

    The coding is None if it is not supported; the result is None if the chunk is truncated.
    """
    if len(described) < 16:
        return None
    order = ">" if big_endian else "<"
    tag, channels, rate, _, block, bits = struct.unpack(f"{order}HHIIHH", described[:16])
    sample_bytes = _sample_bytes(channels, block, bits)
    if tag == _EXTENSIBLE and len(described) >= 26:
        (tag,) = struct.unpack(f"{order}H", described[24:26])
        bits = 8 * sample_bytes  # fewer valid bits are left-aligned in them
    coding = _coding(file, start, tag, sample_bytes, bits)
    return coding and coding._replace(big_endian=big_endian), rate, channels


def _content(file: BinaryIO, chunk: FileChunk) -> bytes:
    file.seek(chunk.start)
    return file.read(min(chunk.length, 64))


def _long_length(content: bytes) -> int | None:
    return struct.unpack("<Q", content[8:16])[0] if len(content) >= 16 else None


def _claim(file: BinaryIO, chunk: FileChunk, long_length: int | None) -> Claim:
    if chunk.length in (0, _IN_DS64) and long_length is not None:
        return Claim(chunk.start, long_length)
    return Claim(chunk.start, None if chunk.length == _IN_DS64 else chunk.length)


def _reaches(claim: Claim, end: int) -> bool:
    return claim.length is None or claim.start + claim.length >= end


def _sample_bytes(channels: int, block: int, bits: int) -> int:
    """Return bytes per sample, from the frame size if that is plausible."""
    least = (bits + 7) // 8
    exact, rest = divmod(block, max(1, channels))
    return exact if rest == 0 and least <= exact <= 8 else least


def _coding(file: BinaryIO, start: int, tag: int, sample_bytes: int, bits: int) -> Coding | None:
    if tag == _PCM and sample_bytes in _INTEGERS:
        if bits == 24 and sample_bytes == 4 and _fills_low_bytes(file, start):
            return Coding("PCM_24", 4)
        return Coding(_INTEGERS[sample_bytes], sample_bytes)
    if tag == _FLOAT and sample_bytes in (4, 8):
        return Coding("FLOAT" if sample_bytes == 4 else "DOUBLE", sample_bytes)
    if tag in (_ALAW, _ULAW):  # some writers state the decoded bit depth
        return Coding("ALAW" if tag == _ALAW else "ULAW", 1)
    return None


def _fills_low_bytes(file: BinaryIO, start: int) -> bool:
    """Whether 24-bit samples in four bytes use the lowest three; only the sound itself shows it."""
    file.seek(start)
    values = np.frombuffer(file.read(1 << 18)[: 1 << 18].ljust(4, b"\0"), np.uint8)
    samples = values[: len(values) // 4 * 4].view("<i4")
    return bool(np.isin(samples >> 23, (0, -1)).all() and (samples & 0xFF).any())
