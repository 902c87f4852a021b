"""Decoding mp3 files completely, including joined, truncated and damaged ones.

Encoder and decoder delay are trimmed if the file states them. Intact files decode as with
ffmpeg.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

import numpy as np

from voicestudio.audio.condition import Findings, Flaw, end_missing
from voicestudio.audio.extent import Extent
from voicestudio.audio.joining import (
    Shape,
    joined_blocks,
    joined_findings,
    joined_shape,
    silent_blocks,
)
from voicestudio.audio.mpeg_headers import Kind, frame_bytes, silent_frame, silent_start
from voicestudio.audio.mpeg_layout import Cut, Frames, Link, Lost, Muted, Piece, mpeg_layout
from voicestudio.audio.mpeg_tags import Counted
from voicestudio.audio.sequential import Part, PiecedFile, Repeated, SequentialSound

# Encoders disagree about whether the header frame itself is counted.
_MISCOUNTED_FRAMES = 2


@dataclass(frozen=True)
class Mp3:
    """The layout and metadata of an mp3 file.

    Attributes:
        shape: The exact shape of the decoded sound.
        layer: 3 for mp3; 1 or 2 for its predecessors.
        findings: What is wrong with it, as far as that is known before decoding.
    """

    shape: Shape
    layer: int
    findings: Findings


def look_into_mp3(path: Path) -> Mp3 | None:
    """Scan the file; None if it holds no MPEG audio. Raises OSError."""
    links = mpeg_layout(path)
    if not links:
        return None
    findings = joined_findings([(_shape(link), _flaws(link)) for link in links])
    findings.notes[:0] = _end_note(links[0])
    return Mp3(joined_shape([_shape(link) for link in links]), links[0].kind.layer, findings)


def mp3_blocks(path: Path, findings: Findings) -> Iterator[np.ndarray]:
    """Yield all of the sound as float32 blocks of shape (frames, channels).

    Damaged frames become silence of the same length, as far as the length is known. `findings` gets
    what `look_into_mp3` does not tell. Raises OSError and LibsndfileError.
    """
    with path.open("rb") as file:
        parts = [(_shape(link), partial(_decoded, file, link)) for link in mpeg_layout(path)]
        yield from joined_blocks(parts, findings)


def _shape(link: Link) -> Shape:
    return Shape(link.kind.sample_rate, link.kind.channels, _Trim(link).length)


def _end_note(link: Link) -> tuple[str, ...]:
    """Return a note if the header counts more frames than the file has."""
    header, there = link.counted, link.frames
    if header is None or header.frames <= there + _MISCOUNTED_FRAMES:
        return ()
    return (end_missing(there, header.frames),)


class _Trim:
    """The range of decoded frames that remains without encoder delay and padding.

    Attributes: length, the number of remaining frames.
    """

    def __init__(self, link: Link) -> None:
        total = link.frames * link.kind.samples
        header = link.counted or Counted(0)
        first = min(header.skipped, total)
        self._kept = [(first, total)]
        if header.frames and header.padding > 0:
            # With another file joined behind, the sound goes on after this end.
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
        """Convert a decoded frame number to one of the trimmed sound."""
        return sum(max(0, min(frame, stop) - start) for start, stop in self._kept)


def _flaws(link: Link) -> Iterator[Flaw]:
    """Yield the damaged and lost stretches, in trimmed frames."""
    trim, frame = _Trim(link), 0
    heard = False
    for piece in link.pieces:
        after = frame + piece.count
        heard = heard or isinstance(piece, Frames)
        # A file that begins in the middle of a frame has lost nothing that it was meant to hold.
        if _is_flaw(piece, heard):
            samples = link.kind.samples
            # The next frame is affected too, because MDCT blocks overlap.
            yield Flaw(trim.place(frame * samples), trim.place((after + 1) * samples))
        frame = after


def _is_flaw(piece: Piece, heard: bool) -> bool:
    if isinstance(piece, Muted):
        return heard or piece.damaged
    return isinstance(piece, Lost) and piece.length > 0


def _decoded(file: BinaryIO, link: Link, findings: Findings) -> Iterator[np.ndarray]:
    trim = _Trim(link)
    parts = [part for piece in link.pieces for part in _parts(piece, link.kind)]
    # The decoder skips the last frame if no other follows.
    parts.append(Repeated(silent_frame(max(link.words.values()), link.kind), 2))
    done = 0
    with SequentialSound(PiecedFile(file, parts, endless=True)) as sound:
        for block in trim.trimmed(sound.blocks_to_end()):
            yield block
            done += len(block)
    if done < trim.length:  # the decoder has skipped frames whose headers looked valid
        findings.flaws.append(Flaw(done, trim.length))
        yield from silent_blocks(trim.length - done, link.kind.channels)


def _parts(piece: Piece, kind: Kind) -> Iterator[Part]:
    if isinstance(piece, Lost):
        yield Repeated(silent_frame(piece.word, kind), piece.count)
    elif isinstance(piece, Muted):
        # Its data are kept, because later frames may begin in it (bit reservoir).
        start = silent_start(piece.word, kind, piece.usable)
        yield Repeated(start)
        yield Extent(piece.offset + len(start), piece.length - len(start))
    else:
        yield Extent(piece.offset, piece.length)
        if isinstance(piece, Cut):
            yield Repeated(b"\0", frame_bytes(piece.word, kind) - piece.length)
