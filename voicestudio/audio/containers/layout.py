"""The layout of an uncompressed sound file: where its samples are, and how they are stored."""

from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from voicestudio.audio.extent import Extent

# Lengths that programs write when they do not know the real one (writing to a pipe), some of them
# less a few bytes: 0x7F000000, 0x7FFFF000, 0x80000000, 0xFFFFFFFF.
_STREAMED_LENGTHS = ((0x7EFFFF00, 0x81000000), (0xFEFFFF00, 1 << 32), (1 << 62, 1 << 64))
_LEAST_UNANNOUNCED_BYTES = 4096
_W64_NAME_PART = b"\xf3\xac\xd3\x11"


class Claim(NamedTuple):
    """A part of a file that holds sound, with the length in its header; None if unknown."""

    start: int
    length: int | None


class Coding(NamedTuple):
    """How a sample is stored.

    Attributes:
        subtype: libsndfile's name: PCM_U8, PCM_S8, PCM_16, PCM_24, PCM_32, FLOAT, DOUBLE, ULAW
            or ALAW.
        sample_bytes: Bytes per sample; PCM_24 may take 4, of which the lowest 3 are used.
        big_endian: Their byte order.
    """

    subtype: str
    sample_bytes: int
    big_endian: bool = False


@dataclass(frozen=True)
class PcmLayout:
    """An uncompressed sound file.

    Attributes:
        container: 'wav', 'rf64', 'w64', 'aiff', 'caf' or 'au'.
        coding: How its samples are stored; None if they are compressed.
        sample_rate: The sample rate in the header, in hertz, unchecked.
        channels: The number of channels in the header, unchecked.
        extents: The parts of the file that hold the sound, in order.
        missing: Bytes that the header states beyond the end of the file.
        unannounced: Bytes of sound beyond the length in the header.
    """

    container: str
    coding: Coding | None
    sample_rate: int
    channels: int
    extents: tuple[Extent, ...]
    missing: int = 0
    unannounced: int = 0

    @property
    def frame_bytes(self) -> int:
        """Bytes per frame; 0 if frames vary in length."""
        return self.coding.sample_bytes * self.channels if self.coding else 0

    @property
    def bytes(self) -> int:
        """Number of bytes of sound."""
        return sum(extent.length for extent in self.extents)

    @property
    def frames(self) -> int:
        """Number of whole frames; 0 for compressed sound."""
        return self.bytes // self.frame_bytes if self.frame_bytes else 0


def laid_out(
    file: BinaryIO,
    container: str,
    coding: Coding | None,
    sample_rate: int,
    channels: int,
    claims: list[Claim],
    end: int,
) -> PcmLayout:
    """Check the `claims` of a header against a file of `end` bytes and return its layout."""
    extents: list[Extent] = []
    missing = unannounced = 0
    for number, claim in enumerate(claims):
        last = number == len(claims) - 1
        found = _measured(file, claim, end)
        if found.length > (claim.length or 0) and not last:
            found = Extent(claim.start, claim.length or 0)
        extents.append(found)
        missing += _missing(claim, found, end)
        if claim.length and not _is_streamed(claim.length):
            unannounced += max(0, found.length - claim.length)
    held = tuple(extent for extent in extents if extent.length > 0)
    return PcmLayout(container, coding, sample_rate, channels, held, missing, unannounced)


def _measured(file: BinaryIO, claim: Claim, end: int) -> Extent:
    rest = max(0, end - claim.start)
    if claim.length == 0 and _begins_chunk(file, claim.start, end):
        return Extent(claim.start, 0)
    if not claim.length or claim.length > rest:
        return Extent(claim.start, rest)
    if _is_sound(file, claim.start + claim.length, end, claim.length):
        return Extent(claim.start, rest)
    return Extent(claim.start, claim.length)


def _missing(claim: Claim, found: Extent, end: int) -> int:
    length = claim.length or 0
    # Some programs write the size of the file as that of the sound.
    if length <= found.length or _is_streamed(length) or length in (end, end - 8):
        return 0
    return length - found.length


def _is_streamed(length: int) -> bool:
    return any(low <= length < high for low, high in _STREAMED_LENGTHS)


def _is_sound(file: BinaryIO, start: int, end: int, claimed: int) -> bool:
    """Whether the file's remaining bytes are sound that its header does not count.

    A recorder updates the length from time to time; after a power failure it is too small. Short
    remainders, and those that begin with a chunk name, were added by other programs.
    """
    if end - start < max(_LEAST_UNANNOUNCED_BYTES, claimed // 8):
        return False
    if any(_begins_chunk(file, start + padding, end) for padding in range(8)):
        return False
    return any(_holds_something(file, start + (end - start) * part // 8) for part in range(8))


def _holds_something(file: BinaryIO, position: int) -> bool:
    file.seek(position)
    return any(file.read(4096))


def _begins_chunk(file: BinaryIO, position: int, end: int) -> bool:
    file.seek(position)
    head = file.read(8)
    if len(head) < 8 or not is_name(head[:4]):
        return False
    lengths = (int.from_bytes(head[4:], "little"), int.from_bytes(head[4:], "big"))
    return min(lengths) <= end - position - 8 or head[4:] == _W64_NAME_PART


def is_name(name: bytes) -> bool:
    """Whether four bytes can be a chunk name: printable ASCII."""
    return len(name) == 4 and all(0x20 <= byte < 0x7F for byte in name)
