"""FLAC streams: reading the header, and finding the last frames."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, NamedTuple

import numpy as np

from voicestudio.audio.containers.leading_tags import after_id3
from voicestudio.audio.data_end import data_end

MAGIC = b"fLaC"
STREAMINFO_BYTES = 34
_STREAMINFO, _LAST_BLOCK = 0, 0x80
_MOST_BLOCKS = 10_000
_LONGEST_HEADER = 16
_FIRST_WINDOW, _LATER_WINDOW = 1 << 16, 1 << 24
# Frames are shorter than this, so that a next one begins within it.
_LONGEST_FRAME = 1 << 21
_PLACES = 8
_BITS = {1: 8, 2: 12, 4: 16, 5: 20, 6: 24, 7: 32}
CODED_BITS = frozenset(_BITS.values())
"""Bit depths that the header of a frame can name; any other stands in the stream's header only."""


@dataclass(frozen=True)
class FlacStream:
    """The header (STREAMINFO) of a FLAC file.

    Attributes:
        start: Offset of the stream, after tags, in bytes.
        sound: Offset of its first frame.
        fields: The 34 bytes of the header block.
        block: Maximum samples per frame; if `fixed`, the number in each frame but the last.
        sample_rate, channels, bits: In Hz, 1 to 8, 4 to 32.
        frames: Length in frames as the header states; 0 if unknown.
        true_blocks: Whether `block` and `fixed` are as the header states.
    """

    start: int
    sound: int
    fields: bytes
    block: int
    fixed: bool
    sample_rate: int
    channels: int
    bits: int
    frames: int
    true_blocks: bool = True

    def header(self, frames: int, bits: int) -> bytes:
        """Return a minimal header of the same stream with another length and bit depth."""
        packed = int.from_bytes(self.fields[10:18], "big")
        packed = packed >> 41 << 41 | (bits - 1) << 36 | frames
        least = self.fields[:2] if self.true_blocks else struct.pack(">H", self.block)
        blocks = least + struct.pack(">H", self.block)
        # Without the MD5 checksum, which may not match the sound.
        fields = blocks + self.fields[4:10] + packed.to_bytes(8, "big") + bytes(16)
        return MAGIC + bytes([_LAST_BLOCK | _STREAMINFO, 0, 0, STREAMINFO_BYTES]) + fields


class FlacFrame(NamedTuple):
    """A frame header: the number of the frame's first sample, and how many samples it has."""

    first: int
    length: int

    @property
    def stop(self) -> int:
        return self.first + self.length


def read_flac(file: BinaryIO) -> FlacStream | None:
    """Read a FLAC header; None for other files and a truncated header. Raises OSError."""
    start = after_id3(file)
    file.seek(start)
    if file.read(4) != MAGIC:
        return None
    fields = b""
    position = start + 4
    for _ in range(_MOST_BLOCKS):
        file.seek(position)
        header = file.read(4)
        if len(header) < 4 or header[:2] in {b"\xff\xf8", b"\xff\xf9"}:
            break
        if header[0] & 0x7F == _STREAMINFO and not fields:
            fields = file.read(STREAMINFO_BYTES)
        position += 4 + int.from_bytes(header[1:], "big")
        if header[0] & _LAST_BLOCK:
            break
    if len(fields) < STREAMINFO_BYTES:
        return None
    return _with_true_blocks(file, _stream(start, position, fields))


def _stream(start: int, sound: int, fields: bytes) -> FlacStream:
    least, most = struct.unpack(">HH", fields[:4])
    packed = int.from_bytes(fields[10:18], "big")
    return FlacStream(
        start,
        sound,
        fields,
        block=most,
        fixed=least == most,
        sample_rate=packed >> 44,
        channels=(packed >> 41 & 7) + 1,
        bits=(packed >> 36 & 31) + 1,
        frames=packed & (1 << 36) - 1,
    )


def _with_true_blocks(file: BinaryIO, stream: FlacStream) -> FlacStream:
    """Correct the block size of `stream` from its frames, since headers may be wrong.

    Frames are trusted if the first one is number 0 and a number 1 follows.
    """
    file.seek(stream.sound)
    head = file.read(_LONGEST_HEADER)
    first = _frame(head, stream)
    if first is None or first.first != 0 or head[1] & 1:
        return stream
    if stream.fixed and first.length == stream.block:
        return stream
    found = replace(stream, block=first.length, fixed=True, true_blocks=False)
    data = head + file.read(_LONGEST_FRAME)
    counted = any(frame.first == found.block for frame in _frames_in(data, len(data), found))
    return found if counted else stream


def last_frames(file: BinaryIO, stream: FlacStream) -> Iterator[FlacFrame]:
    """Yield the frame headers that can be found, from the end of the file backwards.

    A header is accepted if its checksum is right and a neighbouring frame matches it, or if it is
    the only one. Raises OSError.
    """
    stop = data_end(file)
    size = _FIRST_WINDOW
    while stop > stream.sound:
        begin = max(stream.sound, stop - size)
        file.seek(begin)
        data = file.read(stop - begin + _LONGEST_HEADER)
        found = list(_frames_in(data, stop - begin, stream))
        yield from _believable(found)[::-1]
        stop, size = begin, _LATER_WINDOW


def begins_sound(file: BinaryIO, stream: FlacStream) -> bool:
    """Whether a frame of `stream` is where its sound begins. Raises OSError."""
    file.seek(stream.sound)
    return _frame(file.read(_LONGEST_HEADER), stream) is not None


def counts_on(file: BinaryIO, stream: FlacStream) -> bool:
    """Whether frame numbers increase to the end of the file, up to the length in the header.

    Then no other FLAC file is joined behind `stream`, since its numbers would restart. A few
    positions are sampled. Raises OSError.
    """
    end = data_end(file)
    places = [stream.sound + (end - stream.sound) * part // _PLACES for part in range(1, _PLACES)]
    found = [_frames_at(file, place, stream) for place in (*places, max(0, end - _FIRST_WINDOW))]
    if not found[-1]:  # a frame may be longer than what was read
        found[-1] = _frames_at(file, max(0, end - _LONGEST_FRAME), stream, _LONGEST_FRAME)
    firsts = [frames[0].first for frames in found if frames]
    whole = bool(found[-1]) and found[-1][-1].stop == stream.frames
    return whole and firsts == sorted(firsts)


def _frames_at(
    file: BinaryIO, place: int, stream: FlacStream, size: int = _FIRST_WINDOW
) -> list[FlacFrame]:
    file.seek(place)
    data = file.read(size + _LONGEST_HEADER)
    return _believable(list(_frames_in(data, size, stream)))


def _believable(found: list[FlacFrame]) -> list[FlacFrame]:
    if len(found) < 3:
        return found
    stops, firsts = {frame.stop for frame in found}, {frame.first for frame in found}
    return [frame for frame in found if frame.first in stops or frame.stop in firsts]


def _frames_in(data: bytes, end: int, stream: FlacStream) -> Iterator[FlacFrame]:
    """The frames whose headers begin in the first `end` bytes of `data`."""
    values = np.frombuffer(data, np.uint8)[: end + 1]
    starts = np.flatnonzero((values[:-1] == 0xFF) & (values[1:] & 0xFE == 0xF8))
    for start in starts.tolist():
        frame = _frame(data[start : start + _LONGEST_HEADER], stream)
        if frame is not None:
            yield frame


def _frame(head: bytes, stream: FlacStream) -> FlacFrame | None:
    """Parse the frame header at the start of `head`; None if it is no frame of `stream`."""
    if len(head) < 6 or not _matches(head, stream):
        return None
    number, position = _coded_number(head)
    size_code = head[2] >> 4
    rate_bytes = {12: 1, 13: 2, 14: 2}.get(head[2] & 15, 0)
    size_bytes = {6: 1, 7: 2}.get(size_code, 0)
    check = position + size_bytes + rate_bytes
    if number is None or size_code == 0 or check >= len(head) or _crc8(head[:check]) != head[check]:
        return None
    if size_bytes:
        length = int.from_bytes(head[position : position + size_bytes], "big") + 1
    else:
        length = 192 if size_code == 1 else _power_of_two_size(size_code)
    variable = head[1] & 1
    return FlacFrame(number if variable else number * stream.block, length)


def _power_of_two_size(code: int) -> int:
    return 576 << code - 2 if code < 6 else 256 << code - 8


def _matches(head: bytes, stream: FlacStream) -> bool:
    assignment, bits = head[3] >> 4, _BITS.get(head[3] >> 1 & 7, stream.bits)
    channels = assignment + 1 if assignment < 8 else 2
    return assignment < 11 and channels == stream.channels and bits == stream.bits


def _coded_number(head: bytes) -> tuple[int | None, int]:
    """Decode the number at byte 4, coded like UTF-8 in up to seven bytes, and return its end."""
    first = head[4]
    leading = next((bit for bit in range(8) if not first & 0x80 >> bit), 8)
    if leading in (1, 8):
        return None, 5
    following = max(0, leading - 1)
    number = first & 0x7F >> leading
    for byte in head[5 : 5 + following]:
        number = number << 6 | byte & 0x3F
    return number, 5 + following


def _crc8(data: bytes) -> int:
    check = 0
    for byte in data:
        check = _CRC8[check ^ byte]
    return check


def _crc8_of(byte: int) -> int:
    for _ in range(8):
        byte = (byte << 1 ^ (0x07 if byte & 0x80 else 0)) & 0xFF
    return byte


_CRC8 = tuple(_crc8_of(byte) for byte in range(256))
