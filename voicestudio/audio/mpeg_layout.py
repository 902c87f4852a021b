"""Finding the frames of an mp3 file: which bytes are sound, and where sound is damaged or missing.

What tags and headers say about the length is often wrong, and files are joined, cut and damaged.
So every frame header is looked at, which takes some tenths of a second for an hour.
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
# So many bytes between two frames are an encoder's mistake; more stand in the place of sound.
_STRAY_BYTES = 64
_PADDING_BYTES = 5
# Who looks for sound behind more than that finds some in anything.
_MOST_IN_FRONT = 1 << 16
_MOST_PIECES = 1 << 16
_LONGEST_LOSS_SECONDS = 600.0


@dataclass(frozen=True)
class Frames:
    """`count` frames without a gap, `length` bytes from `offset` of the file on."""

    offset: int
    length: int
    count: int


@dataclass(frozen=True)
class Muted:
    """A frame that cannot be decoded: it is damaged, or else what came before it is missing.

    `usable` bytes in front of it are good: later frames may need them.
    """

    offset: int
    length: int
    word: int
    damaged: bool
    usable: int = 0
    count: int = 1


@dataclass(frozen=True)
class Lost:
    """`length` bytes of something else, in the place of `count` frames such as that of `word`.

    No bytes: there is only the header of a frame, at the end of the file.
    """

    length: int
    word: int
    count: int = 0


@dataclass(frozen=True)
class Cut:
    """The last frame of a file, of which only `length` bytes are there."""

    offset: int
    length: int
    word: int
    count: int = 1


Piece = Frames | Muted | Lost | Cut


class Link:
    """Frames of one kind that follow each other.

    Attributes:
        kind: What all of its frames are.
        counted: What its first frame says about it, if that is a header and no sound.
        pieces: All of it in order.
        words: A frame header for each bit rate in it.
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
        """How many frames there are, lost ones included."""
        return sum(piece.count for piece in self.pieces)

    def whole_frames(self, data: bytes) -> tuple[list[int], int]:
        """Where frames begin in `data`, the first at 0 and each behind the one before it, and
        where the last of them ends.
        """
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
        """Add the frames at these `offsets` of `data`, which is at `position` of the file."""
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
        """Note that what follows is behind `length` bytes of something else.

        Where it begins inside the last frame, that is spoilt: it is not to be heard.
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
    """The parts of an mp3 file (or Layer I or II); none where it holds no such sound.

    What was found last is kept: probing and decoding a file look through it once. Raises OSError.
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
    """One pass over a file."""

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
        """What the frame at `position` says of those behind it, if it is a header."""
        header = counted(self._bytes.at(position, _LONGEST_HEADER), kind)
        if header is None or not header.size:
            return header
        beyond = self._bytes.size - position - header.size
        # Other files were joined behind it: then it does not tell where the sound ends.
        return replace(header, frames=0) if beyond > header.size >> 4 else header

    def _behind_header(self, position: int, kind: Kind) -> int:
        # Programs that cut files put a header of their own in front of the old one.
        while self._counted(position, kind) is not None:
            position += frame_bytes(self._word(position), kind)
        return position

    def _next(self, position: int, kind: Kind | None) -> tuple[int, Kind, int | None] | None:
        """Where the next frame is, of which kind, and how many bytes of no meaning lie before.

        None in their place means a tag: nothing is missing there.
        """
        begun, tagged = position, False
        while position < self._bytes.size:
            length = self._tag(position)
            # In front of all sound, one that reaches to the end does not tell its true length.
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
        """The kind of the frame at `position` if others follow it, or the end of the sound."""
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
        """Take frames for as long as each begins where the one before ends."""
        while True:
            data = self._bytes.rest(position)
            offsets, end = link.whole_frames(data)
            if not offsets:
                return position
            link.take(position, data, np.array(offsets), end)
            position += end

    def _take_cut_frame(self, link: Link, position: int) -> None:
        """Take what is at `position` if it is a frame that the end of the file cuts off."""
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
    """The pieces of `link` with how many frames were lost at each place, as far as can be known.

    Frames of one bit rate are equally long, so as many were lost as fit, and none where no whole
    number fits: then something was put in. Else the header's count of all frames tells, or what
    frames are long on average.
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
    """How many frames were lost, where those that are there have `mean` bytes."""
    if len(link.words) > 1:
        return lost.length / mean
    if not link.kind.free_bytes:
        mean = mean_frame_bytes(lost.word, link.kind)
    count = round(lost.length / mean)
    fits = abs(lost.length - count * mean) <= _PADDING_BYTES
    return float(count) if fits else 0.0


def _scale(link: Link, estimated: float) -> float:
    """By how much more was lost than was estimated, if the frames were counted."""
    counted_frames = link.counted.frames if link.counted else 0
    missing = counted_frames - link.frames
    if len(link.words) == 1 or estimated <= 0 or missing < 0 or missing > 2 * estimated + 2:
        return 1.0
    return missing / estimated


def _rounded(values: list[float], scale: float) -> Iterator[int]:
    """Whole numbers which add up to what the values do."""
    exact = 0.0
    for value in values:
        before, exact = exact, exact + value * scale
        yield round(exact) - round(before)
