"""MPEG audio frame headers: the kind of sound, and the length of a frame."""

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
_FREE, _NO_BIT_RATE = 0, 15
_LONGEST_FREE = 1 << 14
# The header bits of version, layer, bit rate and sample rate.
_SAME_IN_ALL = 0xFFFEFC00


@dataclass(frozen=True)
class Kind:
    """The properties that all frames of one stream share.

    Attributes:
        version: 3 for MPEG-1, 2 for MPEG-2, 0 for MPEG-2.5.
        layer: 1, 2 or 3.
        sample_rate: In hertz.
        channels: 1 or 2.
        free_bytes: Length of each frame without its padding if the headers state no bit rate
            ("free format"); else 0.
    """

    version: int
    layer: int
    sample_rate: int
    channels: int
    free_bytes: int = 0

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


def kind_of(word: int, free_bytes: int = 0) -> Kind | None:
    """Return the kind of frame of the 32-bit header `word`, or None if it is no valid header.

    A header without a bit rate (free format) is valid only if `free_bytes`, the length of its frame
    without padding, is given.
    """
    version, layer, rate = word >> 19 & 3, 4 - (word >> 17 & 3), word >> 10 & 3
    rates = _RATES[version]
    if word >> 21 != 0x7FF or rates is None or layer == 4 or rate == 3:
        return None
    index = word >> 12 & 15
    if index == _NO_BIT_RATE or (index == _FREE and not free_bytes):
        return None
    channels = 1 if word >> 6 & 3 == 3 else 2
    return Kind(version, layer, rates[rate], channels, 0 if index != _FREE else free_bytes)


def free_bytes(data: bytes) -> int:
    """Return the length, without padding, of the free-format frame that `data` begins with.

    It is found from the next two headers. 0 if `data` begins with no such frame.
    """
    (word,) = struct.unpack_from(">I", data.ljust(HEADER_BYTES, b"\0"))
    kind = kind_of(word, 1)
    if kind is None or not kind.free_bytes:
        return 0
    place = kind.side_bytes + HEADER_BYTES
    while (place := data.find(data[:2], place)) >= 0 and place < _LONGEST_FREE:
        size = place - padding_bytes(word, kind)
        if _is_alike(data, place, word) and _is_alike(
            data, place + size + padding_bytes(_word(data, place), kind), word
        ):
            return size
        place += 1
    return 0


def _is_alike(data: bytes, place: int, word: int) -> bool:
    """Whether a header of the same kind as `word` is at `place`; padding may differ."""
    return (_word(data, place) ^ word) & _SAME_IN_ALL == 0


def _word(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + HEADER_BYTES], "big")


def padding_bytes(word: int, kind: Kind) -> int:
    """Return the number of padding bytes of the frame."""
    return (word >> 9 & 1) * (4 if kind.layer == 1 else 1)


def frame_bytes(word: int, kind: Kind) -> int:
    """Return the length in bytes of the frame with this header and `kind`."""
    if kind.free_bytes:
        return kind.free_bytes + padding_bytes(word, kind)
    kilobits = _KILOBITS[kind.mpeg1, kind.layer][(word >> 12 & 15) - 1]
    slots = 4 if kind.layer == 1 else 1
    whole = kind.samples // 8 * 1000 * kilobits // (slots * kind.sample_rate) * slots
    return whole + padding_bytes(word, kind)


def mean_frame_bytes(word: int, kind: Kind) -> float:
    """Return the mean frame length at the bit rate of `word`; padding varies between frames."""
    kilobits = _KILOBITS[kind.mpeg1, kind.layer][(word >> 12 & 15) - 1]
    return kind.samples / 8 * 1000 * kilobits / kind.sample_rate


def side_offset(word: int) -> int:
    """Return the offset of the side information in the frame, after header and checksum."""
    return HEADER_BYTES if word & _NO_CRC else HEADER_BYTES + 2


def silent_frame(word: int, kind: Kind) -> bytes:
    """Return a silent frame as long as that of the header `word`."""
    head = struct.pack(">I", word | _NO_CRC)
    return head + bytes(frame_bytes(word, kind) - HEADER_BYTES)


def silent_start(word: int, kind: Kind, before: int) -> bytes:
    """Return the start of a Layer III frame that is silent whatever its main data are.

    `before` bytes of the bit reservoir are kept for later frames.
    """
    first = before << 7 if kind.mpeg1 else before << 8
    return struct.pack(">IH", word | _NO_CRC, first) + bytes(kind.side_bytes - 2)
