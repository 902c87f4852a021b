"""Writing FLAC files of any bit depth and block size, which usual encoders do not offer."""

from itertools import pairwise

import numpy as np

_DEPTH_CODES = {8: 1, 12: 2, 16: 4, 20: 5, 24: 6, 32: 7}


def flac_file(
    samples: np.ndarray,
    bits: int,
    *,
    rate: int = 48_000,
    blocks: tuple[int, ...] = (4096,),
    total: int | None = None,
) -> tuple[bytes, list[bytes]]:
    """Return the header of a FLAC file and its frames, uncompressed.

    `samples` are integers of `bits` bits, shape (frames, channels). Frame lengths cycle through
    `blocks`; with more than one, frames are numbered by samples. `total` is the length in the
    header.
    """
    frames, channels = samples.shape
    sizes = [min(blocks), max(blocks)]
    length = frames if total is None else total
    packed = rate << 44 | channels - 1 << 41 | bits - 1 << 36 | length
    fields = b"".join(size.to_bytes(2, "big") for size in sizes) + bytes(6)
    header = b"fLaC\x80\0\0\x22" + fields + packed.to_bytes(8, "big") + bytes(16)
    edges = [0]
    while edges[-1] < frames:
        edges.append(min(frames, edges[-1] + blocks[(len(edges) - 1) % len(blocks)]))
    variable = len(blocks) > 1
    made = [
        _frame(samples[start:stop], bits, start if variable else number, variable)
        for number, (start, stop) in enumerate(pairwise(edges))
    ]
    return header, made


def ogg_flac(header: bytes, frames: list[bytes]) -> bytes:
    """Return it as an Ogg stream, one packet per page."""
    first = b"\x7fFLAC\x01\0\0\x01" + header[:4] + b"\0" + header[5:]
    comment = b"\x84\0\0\x08" + bytes(8)
    packets = [first, comment, *frames]
    last = len(packets) - 1
    return b"".join(
        _page(packet, number, (2 if number == 0 else 0) | (4 if number == last else 0))
        for number, packet in enumerate(packets)
    )


def _frame(samples: np.ndarray, bits: int, number: int, variable: bool) -> bytes:
    count, channels = samples.shape
    head = bytes(
        [0xFF, 0xF8 | variable, 7 << 4, channels - 1 << 4 | _DEPTH_CODES.get(bits, 0) << 1]
    )
    head += _coded(number) + (count - 1).to_bytes(2, "big")
    head += bytes([_crc(head, 0x07, 8)])
    text = "".join(
        "00000010" + "".join(format(int(value) & (1 << bits) - 1, f"0{bits}b") for value in channel)
        for channel in samples.T
    )
    text += "0" * (-len(text) % 8)
    data = head + int(text, 2).to_bytes(len(text) // 8, "big")
    return data + _crc(data, 0x8005, 16).to_bytes(2, "big")


def _coded(number: int) -> bytes:
    """Encode a number like UTF-8, also beyond its range."""
    if number < 0x80:
        return bytes([number])
    tail: list[int] = []
    while number >= 1 << (6 - len(tail)):
        tail.insert(0, 0x80 | number & 0x3F)
        number >>= 6
    return bytes([0xFF00 >> len(tail) + 1 & 0xFF | number, *tail])


def _page(packet: bytes, number: int, flags: int) -> bytes:
    lacing = bytes([255] * (len(packet) // 255) + [len(packet) % 255])
    assert len(lacing) < 256
    head = b"OggS\0" + bytes([flags]) + bytes(8) + b"abcd" + number.to_bytes(4, "little")
    page = head + bytes(4) + bytes([len(lacing)]) + lacing + packet
    return page[:22] + _crc(page, 0x04C11DB7, 32).to_bytes(4, "little") + page[26:]


def _crc(data: bytes, polynomial: int, bits: int) -> int:
    top, mask, check = 1 << bits - 1, (1 << bits) - 1, 0
    for byte in data:
        check ^= byte << bits - 8
        for _ in range(8):
            check = (check << 1 ^ polynomial if check & top else check << 1) & mask
    return check
