"""Finding the frames of an mp3 file, and where sound is damaged or missing.

Lengths in tags and headers are often wrong, and files are joined, truncated and damaged. So every
frame header is read, which takes some tenths of a second for an hour.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import numpy as np

from voicestudio.audio.byte_window import ByteWindow
from voicestudio.audio.mpeg_headers import (
    HEADER_BYTES,
    Kind,
    frame_bytes,
    free_bytes,
    kind_of,
    mean_frame_bytes,
    side_offset,
)
from voicestudio.audio.mpeg_side import Reservoir
from voicestudio.audio.mpeg_tags import Counted, counted, tag_bytes

_WORD = struct.Struct(">I")
_LONGEST_HEADER = 256
_TAG_HEADER = 32
_LOOKED_AT_FOR_FREE = 1 << 16
_PROOF_OF_ANOTHER_KIND = 4
_PROOF_OF_THE_SAME_KIND = 2
# Gaps up to this many bytes are encoder mistakes; longer ones replace lost sound.
_STRAY_BYTES = 64
_PADDING_BYTES = 5
# After more bytes than this, random data would look like a valid frame.
_MOST_IN_FRONT = 1 << 16
_MOST_PIECES = 1 << 16
_LONGEST_LOSS_SECONDS = 600.0


@dataclass(frozen=True)
class Frames:
    """`count` contiguous frames: `length` bytes of the file from `offset`."""

    offset: int
    length: int
    count: int


@dataclass(frozen=True)
class Muted:
    """A frame that cannot be decoded: it is damaged, or data of earlier frames are missing.

    Its first `usable` bytes are valid: later frames may need them (bit reservoir).
    """

    offset: int
    length: int
    word: int
    damaged: bool
    usable: int = 0
    count: int = 1


@dataclass(frozen=True)
class Lost:
    """`length` bytes of other data in place of `count` lost frames with the header `word`.

    `length` is 0 if only a frame's header is left at the end of the file.
    """

    length: int
    word: int
    count: int = 0


@dataclass(frozen=True)
class Cut:
    """The truncated last frame of a file, of which only `length` bytes exist."""

    offset: int
    length: int
    word: int
    count: int = 1


Piece = Frames | Muted | Lost | Cut


class Link:
    """A run of consecutive frames of one kind.

    Attributes:
        kind: The kind of all its frames.
        counted: The Xing, Info or VBRI header, if the first frame is one.
        pieces: Its parts in order.
        words: A frame header for each bit rate that occurs.
    """

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.counted: Counted | None = None
        self.pieces: list[Piece] = []
        self.words: dict[int, int] = {}
        self._sizes: dict[int, int] = {}
        self._reservoir = Reservoir(kind)
        self._last: Muted | None = None

    @property
    def frames(self) -> int:
        """Number of frames, including lost ones."""
        return sum(piece.count for piece in self.pieces)

    def whole_frames(self, data: bytes) -> tuple[list[int], int]:
        """Return the offsets of consecutive frames in `data`, from 0 on, and the last one's end."""
        offsets: list[int] = []
        here, end, unpack = 0, len(data), _WORD.unpack_from
        while here + HEADER_BYTES <= end:
            (word,) = unpack(data, here)
            size = self._sizes.get(word >> 6)
            if size is None:
                size = self._sizes[word >> 6] = self._size(word)
            if not size or here + size > end:
                break
            offsets.append(here)
            here += size
        return offsets, here

    def take(self, position: int, data: bytes, offsets: np.ndarray, end: int) -> None:
        """Add the frames at `offsets` of `data`, which begins at `position` of the file."""
        sizes = np.diff(offsets, append=end)
        verdicts, usable = self._reservoir.check(data, offsets, sizes)
        bounds = np.flatnonzero(verdicts[1:] | verdicts[:-1]) + 1
        for first, stop in pairwise([0, *bounds.tolist(), len(offsets)]):
            at, length = int(offsets[first]), int(sizes[first:stop].sum())
            (word,) = _WORD.unpack_from(data, at)
            if verdicts[first]:
                lacking = verdicts[first] == 1
                before = int(usable[first]) if lacking else 0
                self.pieces.append(Muted(position + at, length, word, not lacking, before))
            else:
                self._append(Frames(position + at, length, stop - first))
        at = int(offsets[-1])
        (word,) = _WORD.unpack_from(data, at)
        self._last = Muted(position + at, end - at, word, damaged=True)

    def lose(self, length: int) -> None:
        """Note that `length` bytes of other data precede the next frame.

        If the next frame begins inside the last one, that one is damaged and will be silent.
        """
        last = self._last
        if last is None:
            return
        piece = self.pieces.pop()
        if isinstance(piece, Frames) and piece.count > 1:
            self.pieces.append(Frames(piece.offset, piece.length - last.length, piece.count - 1))
        self.pieces += [last, Lost(length, last.word)]
        self._reservoir.empty()

    def _append(self, frames: Frames) -> None:
        before = self.pieces[-1] if self.pieces else None
        if isinstance(before, Frames) and before.offset + before.length == frames.offset:
            self.pieces.pop()
            length, count = before.length + frames.length, before.count + frames.count
            frames = Frames(before.offset, length, count)
        self.pieces.append(frames)

    def _size(self, word: int) -> int:
        if kind_of(word, self.kind.free_bytes) != self.kind:
            return 0
        self.words[word >> 12 & 15] = word
        return frame_bytes(word, self.kind)


def mpeg_layout(path: Path) -> tuple[Link, ...]:
    """Return the links of an mp3 (or Layer I or II) file; empty if it holds no such sound.

    The last result is cached, so that probing and decoding scan a file once. Raises OSError.
    """
    status = path.stat()
    return _layout(path.absolute(), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=4)
def _layout(path: Path, _size: int, _mtime_ns: int) -> tuple[Link, ...]:
    with path.open("rb") as file:
        links = _Scan(file).links()
    for link in links:
        link.pieces = _with_losses(link)
    return tuple(links)


class _Scan:
    """One scan over a file."""

    def __init__(self, file: BinaryIO) -> None:
        self._bytes = ByteWindow(file)

    def links(self) -> list[Link]:
        links: list[Link] = []
        position = 0
        while (found := self._next(position, links[-1].kind if links else None)) is not None:
            start, kind, strange = found
            if not links or links[-1].kind != kind:
                links.append(Link(kind))
                links[-1].counted = self._counted(start, kind)
                start = self._behind_header(start, kind)
            elif strange is None:
                start = self._behind_header(start, kind)
            elif strange > _STRAY_BYTES:
                links[-1].lose(strange)
            position = self._follow(links[-1], start)
            if len(links[-1].pieces) > _MOST_PIECES:
                break
        if links:
            self._take_cut_frame(links[-1], position)
        return [link for link in links if link.pieces]

    def _counted(self, position: int, kind: Kind) -> Counted | None:
        """Return the Xing, Info or VBRI header in the frame at `position`, if it is one."""
        header = counted(self._bytes.at(position, _LONGEST_HEADER), kind)
        if header is None or not header.size:
            return header
        beyond = self._bytes.size - position - header.size
        # With other files joined behind it, its count does not tell where the sound ends.
        return replace(header, frames=0) if beyond > header.size >> 4 else header

    def _behind_header(self, position: int, kind: Kind) -> int:
        # Cutting programs put their own header in front of the original one.
        while self._counted(position, kind) is not None:
            position += frame_bytes(self._word(position), kind)
        return position

    def _next(self, position: int, kind: Kind | None) -> tuple[int, Kind, int | None] | None:
        """Return position and kind of the next frame, and how many unknown bytes precede it.

        The number is None if a tag precedes it, because then no sound is missing.
        """
        begun, tagged = position, False
        while position < self._bytes.size:
            length = self._tag(position)
            # A tag at the very beginning that claims to reach to the end has a wrong length.
            if length and (kind is not None or position + length < self._bytes.size):
                position, tagged = position + length, True
                begun = position
                continue
            if kind is None and position > begun + _MOST_IN_FRONT:
                return None
            found = self._proven(position, kind)
            if found is not None:
                return position, found, None if tagged else position - begun
            position = self._bytes.find(b"\xff", position + 1)
        return None

    def _proven(self, position: int, current: Kind | None) -> Kind | None:
        """Return the kind of the frame at `position` if a frame or the end of sound follows it."""
        kind = kind_of(self._word(position))
        if kind is None:
            free = current.free_bytes if current else 0
            kind = kind_of(self._word(position), free or self._free_bytes(position))
        if kind is None:
            return None
        proof = _PROOF_OF_THE_SAME_KIND if kind == current else _PROOF_OF_ANOTHER_KIND
        for _ in range(proof - 1):
            position += frame_bytes(self._word(position), kind)
            if position >= self._bytes.size or self._tag(position):
                return kind if position <= self._bytes.size else None
            if kind_of(self._word(position), kind.free_bytes) != kind:
                return None
        return kind

    def _free_bytes(self, position: int) -> int:
        if kind_of(self._word(position), 1) is None:
            return 0
        return free_bytes(self._bytes.at(position, _LOOKED_AT_FOR_FREE))

    def _follow(self, link: Link, position: int) -> int:
        """Add frames as long as each begins where the previous one ends."""
        while True:
            data = self._bytes.rest(position)
            offsets, end = link.whole_frames(data)
            if not offsets:
                return position
            link.take(position, data, np.array(offsets), end)
            position += end

    def _take_cut_frame(self, link: Link, position: int) -> None:
        """Add the frame at `position` if the end of the file truncates it."""
        word, left = self._word(position), self._bytes.size - position
        if kind_of(word, link.kind.free_bytes) != link.kind or frame_bytes(word, link.kind) <= left:
            return
        complete = left >= side_offset(word) + link.kind.side_bytes
        link.pieces.append(Cut(position, left, word) if complete else Lost(0, word, 1))

    def _tag(self, position: int) -> int:
        return tag_bytes(self._bytes.at(position, _TAG_HEADER))

    def _word(self, position: int) -> int:
        head = self._bytes.at(position, HEADER_BYTES)
        return int.from_bytes(head, "big") if len(head) == HEADER_BYTES else 0


def _with_losses(link: Link) -> list[Piece]:
    """Return the pieces of `link` with the number of frames lost at each gap, as far as known.

    At a constant bit rate frames have one length, so the number is the gap divided by it; if it is
    no whole number, data were inserted and none is lost. Otherwise it is estimated from the
    header's frame count or the mean frame length.
    """
    lost = [piece for piece in link.pieces if isinstance(piece, Lost) and piece.length]
    if not lost:
        return link.pieces
    sound = [piece for piece in link.pieces if not isinstance(piece, Lost)]
    mean = sum(piece.length for piece in sound) / sum(piece.count for piece in sound)
    estimates = [_estimate(link, piece, mean) for piece in lost]
    counts = iter(_rounded(estimates, _scale(link, sum(estimates))))
    limit = round(_LONGEST_LOSS_SECONDS * link.kind.sample_rate / link.kind.samples)
    return [
        replace(piece, count=min(next(counts), limit))
        if isinstance(piece, Lost) and piece.length
        else piece
        for piece in link.pieces
    ]


def _estimate(link: Link, lost: Lost, mean: float) -> float:
    """Estimate how many frames were lost, given `mean` bytes per existing frame."""
    if len(link.words) > 1:
        return lost.length / mean
    if not link.kind.free_bytes:
        mean = mean_frame_bytes(lost.word, link.kind)
    count = round(lost.length / mean)
    fits = abs(lost.length - count * mean) <= _PADDING_BYTES
    return float(count) if fits else 0.0


def _scale(link: Link, estimated: float) -> float:
    """Return the factor between the counted and the estimated number of lost frames."""
    counted_frames = link.counted.frames if link.counted else 0
    missing = counted_frames - link.frames
    if len(link.words) == 1 or estimated <= 0 or missing < 0 or missing > 2 * estimated + 2:
        return 1.0
    return missing / estimated


def _rounded(values: list[float], scale: float) -> Iterator[int]:
    """Round the scaled values to integers whose sum is the rounded sum of the values."""
    exact = 0.0
    for value in values:
        before, exact = exact, exact + value * scale
        yield round(exact) - round(before)
