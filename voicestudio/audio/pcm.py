"""Reading uncompressed samples of a file by frame range."""

from collections.abc import Iterator
from functools import cache
from typing import BinaryIO

import numpy as np

from voicestudio.audio.containers.layout import Coding, PcmLayout

_SIGN_BIT_OF_BYTE = 0x80


class PcmReader:
    """The samples of an uncompressed file. Not thread-safe.

    Values equal libsndfile's bit for bit. Raises OSError.
    """

    def __init__(self, file: BinaryIO, layout: PcmLayout, coding: Coding) -> None:
        self._file, self._layout, self._coding = file, layout, coding

    def read(self, start: int, count: int) -> np.ndarray:
        """Return frames [start, start + count) as float32 of shape (count, channels).

        Fewer if the file has become shorter.
        """
        frame_bytes = self._layout.frame_bytes
        data = b"".join(self._pieces(start * frame_bytes, count * frame_bytes))
        whole = len(data) // frame_bytes * frame_bytes
        samples = decoded(memoryview(data)[:whole], self._coding)
        return samples.reshape(-1, self._layout.channels)

    def _pieces(self, position: int, count: int) -> Iterator[bytes]:
        """Yield the bytes [position, position + count) of the sound, across extents."""
        for extent in self._layout.extents:
            taken = min(count, extent.length - position)
            if taken > 0:
                self._file.seek(extent.offset + position)
                yield self._file.read(taken)
                position, count = position + taken, count - taken
            position -= extent.length


def decoded(data: memoryview | bytes, coding: Coding) -> np.ndarray:
    """Convert stored samples to float32; integers are scaled to [-1, 1)."""
    if coding.subtype in {"ULAW", "ALAW"}:
        return _companding_table(coding.subtype)[np.frombuffer(data, np.uint8)]
    if coding.subtype in {"FLOAT", "DOUBLE"}:
        values = np.frombuffer(data, f"{_order(coding)}f{coding.sample_bytes}")
        with np.errstate(over="ignore", invalid="ignore"):
            return values.astype(np.float32)
    return _integers(data, coding)


def _integers(data: memoryview | bytes, coding: Coding) -> np.ndarray:
    if coding.subtype == "PCM_U8":
        return (np.frombuffer(data, np.uint8).astype(np.float32) - 128) * np.float32(1 / 128)
    if coding.sample_bytes == 3:
        values, bits = _three_bytes(data, coding.big_endian), 32
    else:
        values = np.frombuffer(data, f"{_order(coding)}i{coding.sample_bytes}")
        bits = 24 if coding.subtype == "PCM_24" else 8 * coding.sample_bytes
    samples = values.astype(np.float32)
    samples *= np.float32(2.0 ** (1 - bits))
    return samples


def _three_bytes(data: memoryview | bytes, big_endian: bool) -> np.ndarray:
    """Unpack 24-bit integers to 32 bits, times 256."""
    packed = np.frombuffer(data, np.uint8).reshape(-1, 3)
    padded = np.zeros((len(packed), 4), np.uint8)
    padded[:, slice(0, 3) if big_endian else slice(1, 4)] = packed
    return padded.view(">i4" if big_endian else "<i4").ravel()


def _order(coding: Coding) -> str:
    return ">" if coding.big_endian else "<"


@cache
def _companding_table(subtype: str) -> np.ndarray:
    """Return the float32 value of each byte in an ITU-T G.711 encoding."""
    codes = np.arange(256) ^ (0xFF if subtype == "ULAW" else 0x55)
    exponent, mantissa = codes >> 4 & 7, codes & 15
    if subtype == "ULAW":
        size = ((2 * mantissa + 33) << exponent) - 33 << 2
        negative = codes & _SIGN_BIT_OF_BYTE != 0
    else:
        size = np.where(
            exponent > 0, (2 * mantissa + 33) << np.maximum(exponent - 1, 0), 2 * mantissa + 1
        )
        size = size << 3
        negative = codes & _SIGN_BIT_OF_BYTE == 0
    return (np.where(negative, -size, size) / 32768).astype(np.float32)
