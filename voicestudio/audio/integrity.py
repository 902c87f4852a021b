"""Where a sound file should end, according to its own headers.

libsndfile opens a file that was cut off in transfer and silently shortens it. Comparing the end
that the headers promise with the size on disk tells a complete file from a cut one, without
decoding anything.
"""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

# What streaming writers (ffmpeg, sox, arecord) put where they could not know the length.
_UNKNOWN_SIZES = frozenset({0, 0x7FFFF000, 0x7FFFFFFF, 0x80000000, 0xFFFFF000, 0xFFFFFFFF})
_OGG_LONGEST_PAGE = 27 + 255 + 255 * 255
# Encoders disagree about whether the frame holding the Xing header itself is counted.
_MP3_TOLERANCE = 2048
_UNKNOWN_LONG_SIZE = 1 << 62  # and above
_W64_RIFF = b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00"


def missing_bytes(path: Path) -> int:
    """Return how many bytes the file lacks of what its headers promise; 0 if it is complete.

    A format that does not promise a length counts as complete. Raises OSError.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(16)
        for recognises, promised_end in _FORMATS:
            if recognises(head):
                try:
                    return max(0, promised_end(file, size) - size)
                except struct.error:  # a header is cut in the middle: libsndfile will refuse it
                    return 0
    return 0


def has_audio_signature(path: Path) -> bool:
    """Tell whether the file begins like one of the formats known here. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(16)
    return head[:4] in {b"fLaC", b".snd"} or any(recognises(head) for recognises, _ in _FORMATS)


def may_be_mp3(head: bytes) -> bool:
    """Tell whether `head` begins like an mp3 file: with a frame or a tag."""
    return _is_mp3(head)


def is_mpeg4(head: bytes) -> bool:
    """Tell whether `head` begins an MPEG-4 file (m4a, mp4, m4b) or a bare AAC (ADTS) stream."""
    return head[4:8] == b"ftyp" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0)


def _riff_end(file: BinaryIO, size: int) -> int:
    file.seek(0)
    magic = file.read(4)
    order = ">" if magic in {b"RIFX", b"FORM"} else "<"
    sound = b"SSND" if magic == b"FORM" else b"data"
    position, long_data = 12, 0
    while position + 8 <= size:
        file.seek(position)
        name, length = struct.unpack(f"{order}4sI", file.read(8))
        if name == b"ds64":
            _, long_data = struct.unpack("<QQ", file.read(16))
        if name == sound:
            return position + 8 + _data_length(length, long_data)
        position += 8 + length + length % 2
    return size


def _data_length(length: int, long_data: int) -> int:
    if long_data and length == 0xFFFFFFFF:
        return long_data
    return 0 if length in _UNKNOWN_SIZES else length


def _w64_end(file: BinaryIO, size: int) -> int:
    position = 40
    while position + 24 <= size:
        file.seek(position)
        name, length = struct.unpack("<16sQ", file.read(24))
        if length < 24 or length >= _UNKNOWN_LONG_SIZE:
            return size
        if name[:4] == b"data":
            return position + length
        position += (length + 7) // 8 * 8
    return size


def _caf_end(file: BinaryIO, size: int) -> int:
    position = 8
    while position + 12 <= size:
        file.seek(position)
        name, length = struct.unpack(">4sq", file.read(12))
        if length < 0:
            return size
        if name == b"data":
            return position + 12 + length
        position += 12 + length
    return size


def _ogg_end(file: BinaryIO, size: int) -> int:
    tail_start = max(0, size - 2 * _OGG_LONGEST_PAGE)
    file.seek(tail_start)
    tail = file.read()
    page = tail.rfind(b"OggS")
    if page < 0:
        return size + 1
    if len(tail) < page + 27:
        return size + 27 - (len(tail) - page)
    lacing = tail[page + 27 : page + 27 + tail[page + 26]]
    return tail_start + page + 27 + tail[page + 26] + sum(lacing)


def _mpeg4_end(file: BinaryIO, size: int) -> int:
    position = 0
    while position + 8 <= size:
        file.seek(position)
        length, _ = struct.unpack(">I4s", file.read(8))
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
        if length < 8:  # 0: to the end of the file
            return size
        position += length
    return position


def _mp3_end(file: BinaryIO, size: int) -> int:
    start = _after_id3(file)
    file.seek(start)
    frame = file.read(64)
    if len(frame) < 64:  # less than one frame of sound
        return start + 64
    if not _is_mp3(frame):
        return size
    mpeg1, mono = frame[1] & 0x08, frame[3] & 0xC0 == 0xC0
    side_information = (17 if mono else 32) if mpeg1 else (9 if mono else 17)
    tag = frame[4 + side_information :]
    if tag[:4] not in {b"Xing", b"Info"}:
        return size
    (flags,) = struct.unpack(">I", tag[4:8])
    if not flags & 2:
        return size
    offset = 12 if flags & 1 else 8
    (length,) = struct.unpack(">I", tag[offset : offset + 4])
    return start + length - _MP3_TOLERANCE


def _after_id3(file: BinaryIO) -> int:
    position = 0
    while True:
        file.seek(position)
        header = file.read(10)
        if len(header) < 10 or header[:3] != b"ID3":
            return position
        length = 0
        for byte in header[6:10]:
            length = length << 7 | byte & 0x7F
        position += 10 + length + (10 if header[5] & 0x10 else 0)


def _is_mp3(head: bytes) -> bool:
    sync = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0
    return head[:3] == b"ID3" or (sync and head[1] & 0x06 != 0 and head[2] & 0xF0 != 0xF0)


def _is_riff(head: bytes) -> bool:
    wave = head[:4] in {b"RIFF", b"RIFX", b"RF64", b"BW64"} and head[8:12] == b"WAVE"
    return wave or (head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"})


_FORMATS: tuple[tuple[Callable[[bytes], bool], Callable[[BinaryIO, int], int]], ...] = (
    (_is_riff, _riff_end),
    (lambda head: head == _W64_RIFF, _w64_end),
    (lambda head: head[:4] == b"caff", _caf_end),
    (lambda head: head[:4] == b"OggS", _ogg_end),
    (lambda head: head[4:8] == b"ftyp", _mpeg4_end),
    (_is_mp3, _mp3_end),
)
