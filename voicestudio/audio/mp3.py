"""Decoding mp3 files whole: joined, cut and damaged ones too, as ffmpeg does where they are not.

Decoder and encoder delay are trimmed where the file tells of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from voicestudio.audio.condition import Findings, Flaw, percent
from voicestudio.audio.mpeg_headers import Kind, frame_bytes, silent_frame, silent_start
from voicestudio.audio.mpeg_layout import Cut, Frames, Link, Lost, Muted, Piece, mpeg_layout
from voicestudio.audio.mpeg_tags import Counted
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.audio.sequential import Extent, Part, PiecedFile, Repeated, SequentialSound

_LEAST_SHARE = 0.05
# Encoders disagree about whether the header itself is counted.
_MISCOUNTED_FRAMES = 2


@dataclass(frozen=True)
class Mp3Shape:
    """What an mp3 file decodes to.

    Attributes:
        sample_rate: In hertz.
        channels: 1 or 2.
        frames: Length, exactly.
        layer: 3 for mp3; 2 and 1 are its predecessors.
        notes: Plain sentences for the user.
    """

    sample_rate: int
    channels: int
    frames: int
    layer: int
    notes: tuple[str, ...] = ()


def mp3_shape(path: Path) -> Mp3Shape | None:
    """What the file decodes to, exactly; None where there is no such sound. Raises OSError."""
    links = mpeg_layout(path)
    return _shape(links) if links else None


def mp3_blocks(path: Path, findings: Findings) -> Iterator[np.ndarray]:
    """Yield all of the sound as float32 blocks of shape (frames, channels).

    What is damaged is silent, as long as it was where that can be known. Raises OSError and
    LibsndfileError.
    """
    links = mpeg_layout(path)
    shape = _shape(links)
    _note_kinds(links, shape, findings)
    begun = 0
    with path.open("rb") as file:
        for link in links:
            trim = _Trim(link)
            rates = link.kind.sample_rate, shape.sample_rate
            findings.flaws += (_at_rate(flaw, begun, *rates) for flaw in _flaws(link, trim))
            blocks = trim.trimmed(_decoded(file, link))
            yield from _converted(blocks, link.kind, trim.length, shape)
            begun += resampled_frames(trim.length, *rates)


def _shape(links: tuple[Link, ...]) -> Mp3Shape:
    """The highest rate and most channels of its parts, but for very short ones."""
    least = sum(_seconds(link) for link in links) * _LEAST_SHARE
    kinds = [link.kind for link in links if _seconds(link) >= least]
    rate = max(kind.sample_rate for kind in kinds)
    frames = sum(resampled_frames(_Trim(k).length, k.kind.sample_rate, rate) for k in links)
    channels = max(kind.channels for kind in kinds)
    return Mp3Shape(rate, channels, frames, kinds[0].layer, _end_note(links))


def _seconds(link: Link) -> float:
    return link.frames * link.kind.samples / link.kind.sample_rate


def _end_note(links: tuple[Link, ...]) -> tuple[str, ...]:
    """What to tell where the header has counted more frames than there are."""
    header, there = links[0].counted, links[0].frames
    if header is None or header.frames <= there + _MISCOUNTED_FRAMES:
        return ()
    return (f"Its end is missing: {percent(there, header.frames)} of the sound is there.",)


def _note_kinds(links: tuple[Link, ...], shape: Mp3Shape, findings: Findings) -> None:
    formats = {(link.kind.sample_rate, link.kind.channels) for link in links}
    if len(formats) > 1:
        sound = "mono" if shape.channels == 1 else "stereo"
        findings.notes.append(
            "It is joined from parts with different sample rates or channels; all are converted"
            f" to {shape.sample_rate} Hz, {sound}."
        )


class _Trim:
    """What is left of decoded sound without the silence that the encoder has put around it.

    Attributes: length that is left, in frames.
    """

    def __init__(self, link: Link) -> None:
        total = link.frames * link.kind.samples
        header = link.counted or Counted(0)
        first = min(header.skipped, total)
        self._kept = [(first, total)]
        if header.frames and header.padding > 0:
            # Behind the end there is more where another file was joined.
            end = min(header.frames * link.kind.samples, total)
            stop = min(header.frames * link.kind.samples - header.padding, total)
            self._kept = [(first, max(first, stop)), (max(first, end), total)]
        self.length = self.place(total)

    def trimmed(self, blocks: Iterator[np.ndarray]) -> Iterator[np.ndarray]:
        begun = 0
        for block in blocks:
            for first, last in self._kept:
                start, stop = max(first - begun, 0), min(last - begun, len(block))
                if start < stop:
                    yield block[start:stop]
            begun += len(block)

    def place(self, frame: int) -> int:
        """Where the decoded `frame` is in what is left."""
        return sum(max(0, min(frame, stop) - start) for start, stop in self._kept)


def _flaws(link: Link, trim: _Trim) -> Iterator[Flaw]:
    """What is silent because it is damaged or lost, in trimmed frames."""
    frame = 0
    heard = False
    for piece in link.pieces:
        after = frame + piece.count
        heard = heard or isinstance(piece, Frames)
        # A file that begins inside a frame lacks nothing of what it was to hold.
        if _is_flaw(piece, heard):
            samples = link.kind.samples
            # The frame behind it begins in it: one overlaps the next.
            yield Flaw(trim.place(frame * samples), trim.place((after + 1) * samples))
        frame = after


def _is_flaw(piece: Piece, heard: bool) -> bool:
    if isinstance(piece, Muted):
        return heard or piece.damaged
    return isinstance(piece, Lost) and piece.length > 0


def _at_rate(flaw: Flaw, begun: int, source_rate: int, rate: int) -> Flaw:
    start, stop = (
        begun + resampled_frames(at, source_rate, rate) for at in (flaw.start, flaw.stop)
    )
    return Flaw(start, stop, flaw.reason)


def _decoded(file: BinaryIO, link: Link) -> Iterator[np.ndarray]:
    parts = [part for piece in link.pieces for part in _parts(piece, link.kind)]
    with SequentialSound(PiecedFile(file, parts, endless=True)) as sound:
        yield from sound.blocks_to_end()


def _parts(piece: Piece, kind: Kind) -> Iterator[Part]:
    if isinstance(piece, Lost):
        yield Repeated(silent_frame(piece.word, kind), piece.count)
    elif isinstance(piece, Muted):
        # Its sound is kept: frames behind it may begin in it.
        start = silent_start(piece.word, kind, piece.usable)
        yield Repeated(start)
        yield Extent(piece.offset + len(start), piece.length - len(start))
    else:
        yield Extent(piece.offset, piece.length)
        if isinstance(piece, Cut):
            yield Repeated(b"\0", frame_bytes(piece.word, kind) - piece.length)


def _converted(
    blocks: Iterator[np.ndarray], kind: Kind, frames: int, shape: Mp3Shape
) -> Iterator[np.ndarray]:
    blocks = resample_blocks(blocks, kind.channels, frames, kind.sample_rate, shape.sample_rate)
    for block in blocks:
        yield _with_channels(block, shape.channels)


def _with_channels(block: np.ndarray, channels: int) -> np.ndarray:
    if block.shape[1] == channels:
        return block
    return np.repeat(block.mean(1, keepdims=True), channels, axis=1)
