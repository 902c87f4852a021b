"""Replacing the comments in an Ogg file we wrote, as pages and packets (RFC 3533)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from voicestudio.audio.ogg_pages import page_checksum

_HEAD = struct.Struct("<4sBBqIIIB")
_MOST_SEGMENTS = 255
_NO_END = -1  # the granule position of a page on which no packet ends


@dataclass(frozen=True)
class ParsedPage:
    """One Ogg page.

    Attributes:
        flags: 1: continues a packet, 2: first page, 4: last page.
        granule: the granule position.
        serial, number: the serial number of the stream, and the page's sequence number.
        segments: the lacing values.
        body: the packets' bytes.
    """

    flags: int
    granule: int
    serial: int
    number: int
    segments: bytes
    body: bytes

    def to_bytes(self) -> bytes:
        head = (b"OggS", 0, self.flags, self.granule, self.serial, self.number)
        blank = _HEAD.pack(*head, 0, len(self.segments)) + self.segments + self.body
        return blank[:22] + struct.pack("<I", page_checksum(blank)) + blank[26:]


def pages(file: BinaryIO) -> Iterator[ParsedPage]:
    """Yield the pages of a file. Raises ValueError for anything that is not a page."""
    while head := file.read(_HEAD.size):
        if len(head) < _HEAD.size or head[:4] != b"OggS":
            raise ValueError("not an Ogg page")
        _, _, flags, granule, serial, number, _, count = _HEAD.unpack(head)
        segments = file.read(count)
        yield ParsedPage(flags, granule, serial, number, segments, file.read(sum(segments)))


def header_packets(stream: Iterator[ParsedPage], count: int) -> list[bytes]:
    """Return the first `count` packets. Raises ValueError unless the last ends with its page."""
    packets, begun = [], b""
    for page in stream:
        at = 0
        for length in page.segments:
            begun += page.body[at : at + length]
            at += length
            if length < _MOST_SEGMENTS:
                packets.append(begun)
                begun = b""
        if len(packets) >= count:
            break
    if len(packets) != count or begun:
        raise ValueError("the headers do not end with a page")
    return packets


def laid_out(packets: list[bytes], serial: int, number: int) -> list[ParsedPage]:
    """Return pages, with sequence numbers from `number` on, that hold exactly these packets."""
    lacing: list[int] = []
    for packet in packets:
        lacing += [_MOST_SEGMENTS] * (len(packet) // 255) + [len(packet) % 255]
    body, made, at, goes_on = b"".join(packets), [], 0, False
    for first in range(0, len(lacing), _MOST_SEGMENTS):
        segments = bytes(lacing[first : first + _MOST_SEGMENTS])
        part = body[at : at + sum(segments)]
        granule = 0 if min(segments) < _MOST_SEGMENTS else _NO_END
        made.append(ParsedPage(int(goes_on), granule, serial, number + len(made), segments, part))
        at += len(part)
        goes_on = segments[-1] == _MOST_SEGMENTS
    return made


def renumbered(page: ParsedPage, by: int) -> ParsedPage:
    return replace(page, number=page.number + by)
