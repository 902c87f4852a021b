"""How many frames ffmpeg will decode from a file, to the frame, counted from its packets.

Headers tell a length that is some milliseconds off. Where packets of a codec all hold the same
number of frames, as those of AAC do, counting them is exact and takes a fraction of decoding. What
is counted here is checked against what was decoded in the end (`audio.decoding`).
"""

import struct
from collections import Counter
from pathlib import Path

from voicestudio.audio.ffmpeg import AudioStream, packet_count, packets_at
from voicestudio.errors import UserError

_PACKET_FRAMES = {
    "AAC": (1024, 2048),
    "AC3": (1536,),
    "MP2": (1152,),
    "AMR_NB": (160,),
    "AMR_WB": (320,),
    "OPUS": (120, 240, 480, 960, 1920, 2880),
}
"""What a packet may hold, in frames at the rate that is decoded to (Opus: RFC 6716, 48 kHz)."""
_SAMPLE_EXACT = {"ALAC", "TTA", "WAVPACK"}
"""Lossless codecs whose containers count frames."""
_BEGINNING = "%+#16"
"""The interval of the first packets."""
_NEARLY = 0.05  # Matroska rounds durations to milliseconds
_HEAD_BYTES = 1 << 16
_PRE_SKIP_AT = 10  # of the identification header (RFC 7845, section 5.1)


def decoded_frames(path: Path, stream: AudioStream) -> int | None:
    """The exact length of what ffmpeg decodes, None where it cannot be told without decoding."""
    if stream.codec in _SAMPLE_EXACT and stream.container != "matroska":
        return stream.frames or None
    choices = _PACKET_FRAMES.get(stream.codec)
    if choices is None or (stream.codec == "OPUS" and stream.sample_rate != 48_000):
        return None
    try:
        count = packet_count(path, stream.number)
        beginning = packets_at(path, stream.number, _BEGINNING)
        ending = packets_at(path, stream.number, _ending(stream))
        before = _pre_skip(path) if stream.codec == "OPUS" else 0
    except (UserError, OSError, ValueError, IndexError):
        return None
    size = _packet_frames(beginning, stream.sample_rate, choices)
    if size is None or before is None:
        return None
    skipped = sum(skip for _, skip, _ in beginning)
    discarded = sum(discard for _, _, discard in ending)
    frames = count * size - before - skipped - discarded
    return frames if frames > 0 else None


def _ending(stream: AudioStream) -> str:
    """The interval of the last second, as far as that is known."""
    return f"{max(0.0, stream.frames / stream.sample_rate - 1.0):.3f}%"


def _packet_frames(
    packets: list[tuple[float, int, int]], sample_rate: int, choices: tuple[int, ...]
) -> int | None:
    """What every packet holds, told by the duration that most of `packets` have."""
    told = Counter(seconds for seconds, _, _ in packets if seconds)
    if not told:
        return None
    usual = told.most_common(1)[0][0] * sample_rate
    near = (size for size in choices if abs(usual - size) < _NEARLY * size)
    return next(near, None)


def _pre_skip(path: Path) -> int | None:
    """How many frames a decoder of Opus leaves out at the beginning; None if that is not found."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    at = head.find(b"OpusHead")
    if at < 0 or len(head) < at + _PRE_SKIP_AT + 2:
        return None
    return int(struct.unpack_from("<H", head, at + _PRE_SKIP_AT)[0])
