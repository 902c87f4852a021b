"""Headers of MPEG audio frames: what kind of sound follows, and how long the frame is."""

import struct
from dataclasses import dataclass

HEADER_BYTES = 4
_RATES = ((11025, 12000, 8000), None, (22050, 24000, 16000), (44100, 48000, 32000))
_MPEG1 = 3
_KILOBITS = {
    (True, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (True, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (False, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (False, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_NO_CRC = 1 << 16


@dataclass(frozen=True)
class Kind:
    """What frames that can follow each other in one stream have in common.

    Attributes:
        version: 3 for MPEG-1, 2 for MPEG-2, 0 for MPEG-2.5.
        layer: 1, 2 or 3.
        sample_rate: In hertz.
        channels: 1 or 2.
    """

    version: int
    layer: int
    sample_rate: int
    channels: int

    @property
    def mpeg1(self) -> bool:
        return self.version == _MPEG1

    @property
    def samples(self) -> int:
        """Length of one frame in samples."""
        if self.layer == 1:
            return 384
        return 576 if self.layer == 3 and not self.mpeg1 else 1152

    @property
    def side_bytes(self) -> int:
        """Length of a Layer III frame's side information."""
        if self.mpeg1:
            return 17 if self.channels == 1 else 32
        return 9 if self.channels == 1 else 17


def kind_of(word: int) -> Kind | None:
    """The kind of the frame that the 32-bit header `word` begins, or None for no header."""
    version, layer, rate = word >> 19 & 3, 4 - (word >> 17 & 3), word >> 10 & 3
    rates = _RATES[version]
    if word >> 21 != 0x7FF or rates is None or layer == 4 or rate == 3:
        return None
    if not 1 <= (word >> 12 & 15) <= 14:
        return None
    return Kind(version, layer, rates[rate], 1 if word >> 6 & 3 == 3 else 2)


def frame_bytes(word: int, kind: Kind) -> int:
    """Length of the frame of that `kind` and header, in bytes."""
    kilobits = _KILOBITS[kind.mpeg1, kind.layer][(word >> 12 & 15) - 1]
    padding = word >> 9 & 1
    if kind.layer == 1:
        return (12_000 * kilobits // kind.sample_rate + padding) * 4
    return kind.samples // 8 * 1000 * kilobits // kind.sample_rate + padding


def mean_frame_bytes(word: int, kind: Kind) -> float:
    """Length of frames of that bit rate on average: some are padded by a byte or four."""
    kilobits = _KILOBITS[kind.mpeg1, kind.layer][(word >> 12 & 15) - 1]
    return kind.samples / 8 * 1000 * kilobits / kind.sample_rate


def side_offset(word: int) -> int:
    """Where the side information begins in the frame: behind the header and its checksum."""
    return HEADER_BYTES if word & _NO_CRC else HEADER_BYTES + 2


def silent_frame(word: int, kind: Kind) -> bytes:
    """A frame as long as that of header `word`, which sounds like nothing."""
    head = struct.pack(">I", word | _NO_CRC)
    return head + bytes(frame_bytes(word, kind) - HEADER_BYTES)


def silent_start(word: int, kind: Kind, before: int) -> bytes:
    """The first bytes of a Layer III frame that let it be silent, whatever its main data are.

    `before` bytes of earlier frames are kept for later ones.
    """
    first = before << 7 if kind.mpeg1 else before << 8
    return struct.pack(">IH", word | _NO_CRC, first) + bytes(kind.side_bytes - 2)
