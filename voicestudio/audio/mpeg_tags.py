"""Tags in mp3 files, and headers (Xing, Info, VBRI) in the form of a frame."""

import struct
from dataclasses import dataclass

from voicestudio.audio.mpeg_headers import HEADER_BYTES, Kind

_ID3V1_BYTES = 128
_APE_HEADER = 1 << 29
_DECODER_DELAY = 529
# Encoders whose header states encoder delay and padding.
_GAPLESS = (b"LAME", b"Lavf", b"Lavc")


@dataclass(frozen=True)
class Counted:
    """The contents of a Xing, Info or VBRI header.

    Attributes:
        frames: How many frames of sound follow; 0 if not stated.
        size: How many bytes follow, from this header on; 0 if not stated.
        skipped: Samples of encoder and decoder delay before the sound.
        padding: Samples of padding after it; negative if the decoder's delay exceeds it.
    """

    frames: int
    size: int = 0
    skipped: int = 0
    padding: int = 0


def tag_bytes(data: bytes) -> int:
    """Return the length of the tag that `data` (at least 32 bytes) begins with; 0 if none."""
    if data[:3] == b"ID3" and len(data) >= 10 and max(data[6:10]) < 0x80:
        size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
        return 10 + size + (10 if data[5] & 0x10 else 0)
    if data[:8] == b"APETAGEX" and len(data) >= 32:
        size, _, flags = struct.unpack_from("<III", data, 12)
        return size + (32 if flags & _APE_HEADER else 0)
    return _ID3V1_BYTES if data[:3] == b"TAG" else 0


def counted(frame: bytes, kind: Kind) -> Counted | None:
    """Return the header in the first frame of a file, or None if the frame is sound."""
    if kind.layer != 3:
        return None
    vbri = frame[36:62]
    if vbri[:4] == b"VBRI" and len(vbri) == 26:
        (frames,) = struct.unpack_from(">I", vbri, 14)
        return Counted(frames) if frames else None
    tag = frame[HEADER_BYTES + kind.side_bytes :]
    return _xing(tag) if tag[:4] in {b"Xing", b"Info"} and len(tag) >= 8 else None


def _xing(tag: bytes) -> Counted | None:
    (flags,) = struct.unpack_from(">I", tag, 4)
    rest = tag[8:]
    frames = size = 0
    if flags & 1 and len(rest) >= 4:
        (frames,) = struct.unpack_from(">I", rest)
        rest = rest[4:]
    if flags & 2 and len(rest) >= 4:
        (size,) = struct.unpack_from(">I", rest)
        rest = rest[4:]
    rest = rest[(100 if flags & 4 else 0) + (4 if flags & 8 else 0) :]
    if not frames and not size:
        return None
    if rest[:4] not in _GAPLESS or len(rest) < 24:
        return Counted(frames, size)
    delays = int.from_bytes(rest[21:24], "big")
    return Counted(frames, size, (delays >> 12) + _DECODER_DELAY, (delays & 0xFFF) - _DECODER_DELAY)
