"""Finding the pages of an Ogg file, intact or damaged."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from voicestudio.audio.byte_window import ByteWindow

_HEADER = struct.Struct("<4sBBqIIIB")
MAGIC = b"OggS"
_LONGEST_PAGE = _HEADER.size + 255 + 255 * 255
_CHECKSUM_AT = 22
_FIRST, _LAST = 2, 4
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes:
        offset, length: Its position in the file, in bytes.
        serial: The serial number of its stream.
        number: Its sequence number in the stream.
        granule: Position of the end of the last packet that ends on it, in samples; -1 if none
            ends.
        first, last: Whether the stream begins or ends with it.
        packets: How many packets end on it.
        good: Whether it is complete and its checksum is right.
        cut: Whether the end of the file truncates it.
    """

    offset: int
    length: int
    serial: int
    number: int
    granule: int
    first: bool
    last: bool
    packets: int
    good: bool = True
    cut: bool = False


def pages(data: ByteWindow) -> Iterator[Page]:
    """Yield every page that can be found in the file, including damaged ones."""
    position = 0
    while position < data.size:
        page = _page_at(data, position)
        if page is None:
            position = data.find(MAGIC, position + 1)
        else:
            yield page
            position += page.length


def _page_at(data: ByteWindow, offset: int) -> Page | None:
    raw = data.at(offset, _LONGEST_PAGE)
    if len(raw) < _HEADER.size or raw[:4] != MAGIC:
        return None
    _, version, flags, granule, serial, number, checksum, count = _HEADER.unpack_from(raw)
    lacing = raw[_HEADER.size : _HEADER.size + count]
    length = _HEADER.size + count + sum(lacing)
    if version != 0 or len(lacing) < count:
        return None
    good = len(raw) >= length and page_checksum(raw[:length]) == checksum
    end = offset + length
    if not good and end < data.size and data.at(end, 4) != MAGIC:
        return None
    first, last = bool(flags & _FIRST), bool(flags & _LAST)
    return Page(
        offset,
        length=min(length, len(raw)),
        serial=serial,
        number=number,
        granule=granule,
        first=first,
        last=last,
        packets=count - lacing.count(255),
        good=good,
        cut=length > len(raw),
    )


def page_checksum(page: bytes) -> int:
    """Return the CRC-32 of a page, with the checksum field taken as 0.

    It has zlib's polynomial, but unreflected bits and the initial value 0.
    """
    blank = page[:_CHECKSUM_AT] + bytes(4) + page[_CHECKSUM_AT + 4 :]
    found = zlib.crc32(blank.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{found:032b}"[::-1], 2)


def page_body(page: bytes) -> bytes:
    """Return the content of a page without its header."""
    return page[_HEADER.size + page[_HEADER.size - 1] :]


def mended_page(page: bytes) -> bytes:
    """Return a valid page with the complete packets of `page`, which may be cut off or damaged."""
    count, start = page[_HEADER.size - 1], _HEADER.size
    lacing = page[start : start + count]
    body = page[start + count :]
    kept = used = length = 0
    for number, piece in enumerate(lacing, 1):
        length += piece
        if length > len(body):
            break
        if piece < 255:
            kept, used = number, length
    head = page[: start - 1] + bytes([kept])
    return _with_checksum(head + lacing[:kept] + body[:used])


def with_body(page: bytes, body: bytes) -> bytes:
    """Return `page` with another body of the same length."""
    return _with_checksum(page[: len(page) - len(body)] + body)


def closing_page(last: Page) -> bytes:
    """Return an empty page that ends the stream after the page `last`."""
    fields = last.granule, last.serial, last.number + 1 & 0xFFFFFFFF, 0, 0
    return _with_checksum(_HEADER.pack(MAGIC, 0, _LAST, *fields))


def _with_checksum(page: bytes) -> bytes:
    checksum = struct.pack("<I", page_checksum(page))
    return page[:_CHECKSUM_AT] + checksum + page[_CHECKSUM_AT + 4 :]
