"""How many frames ffmpeg will decode from a file, to the frame, counted from its packets.

Headers tell a length that is some milliseconds off. Where packets of a codec all hold the same
number of frames, as those of AAC do, or their durations tell it, counting them is exact and takes a
fraction of decoding. The count is compared with the number of decoded frames in the end
(`audio.decoding`). The packets of WMA do not tell how many frames they hold.
"""

import math
import struct
from collections import Counter
from pathlib import Path

from voicestudio.audio.ffmpeg import AudioStream, packet_count, packets_at
from voicestudio.errors import UserError

_PACKET_FRAMES = {
    "AAC": (1024, 2048),
    "AC3": (1536,),
    "EAC3": (256, 512, 768, 1536),
    "DTS": (512, 1024, 2048),
    "MP2": (1152,),
    "MP3": (576, 1152),
    "AMR_NB": (160,),
    "AMR_WB": (320,),
    "OPUS": (120, 240, 480, 960, 1920, 2880),
}
"""What a packet may hold, in frames at the rate that is decoded to (Opus: RFC 6716, 48 kHz)."""
_SAMPLE_EXACT = {("ALAC", "m4a"), ("FLAC", "m4a"), ("TTA", "tta"), ("WAVPACK", "wavpack")}
"""Lossless codecs, and containers of theirs that count frames."""
_BEGINNING, _ALL = "%+#16", "%"
"""The intervals of the first packets and of all."""
_NEARLY = 0.05  # Matroska rounds durations to milliseconds
_HEAD_BYTES = 1 << 16
_PRE_SKIP_AT = 10  # of the identification header (RFC 7845, section 5.1)
_VORBIS_BLOCKS_AT = 28  # of the identification header (Vorbis I, section 4.2.2)
_MILLISECOND = 0.001


def decoded_frames(path: Path, stream: AudioStream) -> int | None:
    """The exact length of what ffmpeg decodes, None where it cannot be told without decoding."""
    if (stream.codec, stream.container) in _SAMPLE_EXACT:
        return stream.frames or None
    try:
        if stream.codec == "VORBIS" and stream.container == "matroska":
            frames = _vorbis_frames(path, stream)
        else:
            frames = _counted_frames(path, stream)
    except (UserError, OSError, ValueError, IndexError):
        return None
    return frames if frames is not None and frames > 0 else None


def _counted_frames(path: Path, stream: AudioStream) -> int | None:
    choices = _PACKET_FRAMES.get(stream.codec)
    if choices is None or (stream.codec == "OPUS" and stream.sample_rate != 48_000):
        return None
    beginning = packets_at(path, stream.number, _BEGINNING)
    size = _packet_frames(beginning, stream.sample_rate, choices)
    # Of Opus in mp4 the first packet tells what is skipped.
    in_header = stream.codec == "OPUS" and stream.container != "m4a"
    before = _pre_skip(path) if in_header else 0
    if size is None or before is None:
        return None
    ending = packets_at(path, stream.number, _ending(stream))
    skipped = sum(skip for _, skip, _ in beginning)
    discarded = sum(discard for _, _, discard in ending)
    return packet_count(path, stream.number) * size - before - skipped - discarded


def _vorbis_frames(path: Path, stream: AudioStream) -> int | None:
    """Count frames by the packets' durations, of which Matroska keeps whole milliseconds.

    A packet overlaps with the one before: it adds a quarter of both blocks, the first one nothing.
    Blocks have two lengths, so there are three durations.
    """
    blocks = _vorbis_blocks(path)
    if blocks is None:
        return None
    short, long = blocks
    sizes = {
        math.floor(size / stream.sample_rate / _MILLISECOND): size
        for size in {short // 2, (short + long) // 4, long // 2}
    }
    if len(sizes) < (1 if short == long else 3) or 0 in sizes:
        return None
    packets = packets_at(path, stream.number, _ALL)
    found = [sizes.get(round(seconds / _MILLISECOND), 0) for seconds, _, _ in packets]
    if not found or 0 in found:
        return None
    return sum(found[1:]) - sum(skip + discard for _, skip, discard in packets)


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
    header = _header(path, b"OpusHead")
    if len(header) < _PRE_SKIP_AT + 2:
        return None
    return int(struct.unpack_from("<H", header, _PRE_SKIP_AT)[0])


def _vorbis_blocks(path: Path) -> tuple[int, int] | None:
    """The lengths of short and long blocks in frames; None if they are not found."""
    header = _header(path, b"\x01vorbis")
    if len(header) <= _VORBIS_BLOCKS_AT:
        return None
    powers = header[_VORBIS_BLOCKS_AT]
    short, long = 1 << (powers & 15), 1 << (powers >> 4)
    return (short, long) if 64 <= short <= long <= 8192 else None


def _header(path: Path, name: bytes) -> bytes:
    """The codec's header, from its name on; empty if it is not at the beginning of the file."""
    with path.open("rb") as file:
        _, found, behind = file.read(_HEAD_BYTES).partition(name)
    return found + behind
