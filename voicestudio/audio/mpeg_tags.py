"""What lies between the sound of an mp3 file: tags, and headers that look like frames."""

import struct
from dataclasses import dataclass

from voicestudio.audio.mpeg_headers import HEADER_BYTES, Kind

_ID3V1_BYTES = 128
_APE_HEADER = 1 << 29
_DECODER_DELAY = 529
# The encoders whose tag says how much silence they have put before and behind.
_GAPLESS = (b"LAME", b"Lavf", b"Lavc")


@dataclass(frozen=True)
class Counted:
    """What a Xing, Info or VBRI header says.

    Attributes:
        frames: How many frames of sound follow; 0 where it does not say.
        size: How many bytes there are from here to the end; 0 where it does not say.
        skipped: Samples of silence that encoder and decoder have put before the sound.
        padding: Samples behind it; less than nothing where the decoder has not brought all.
    """

    frames: int
    size: int = 0
    skipped: int = 0
    padding: int = 0


def tag_bytes(data: bytes) -> int:
    """How long the tag is that `data`, at least 32 bytes, begins with; 0 for none."""
    if data[:3] == b"ID3" and len(data) >= 10 and max(data[6:10]) < 0x80:
        size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
        return 10 + size + (10 if data[5] & 0x10 else 0)
    if data[:8] == b"APETAGEX" and len(data) >= 32:
        size, _, flags = struct.unpack_from("<III", data, 12)
        return size + (32 if flags & _APE_HEADER else 0)
    return _ID3V1_BYTES if data[:3] == b"TAG" else 0


def counted(frame: bytes, kind: Kind) -> Counted | None:
    """What the first frame of a file says if it is a header and no sound."""
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
