"""The lengths at both ends of a timeline that an edit left unchanged."""

from collections.abc import Iterator

from voicestudio.document.timeline.rope import Chunk
from voicestudio.document.timeline.timeline import Segment, Timeline


def unchanged_ends(before: Timeline, after: Timeline) -> tuple[int, int]:
    """Return how many frames at the start and at the end of both are the same sound.

    The two never overlap. Chunks that both share are not compared, so it is fast.
    """
    start = _common(before, after, backwards=False)
    end = _common(before, after, backwards=True)
    return start, min(end, before.frames - start, after.frames - start)


def _common(before: Timeline, after: Timeline, *, backwards: bool) -> int:
    step = -1 if backwards else 1
    one, other = before.chunks[::step], after.chunks[::step]
    frames = shared = 0
    for left, right in zip(one, other, strict=False):
        if not _same_chunk(left, right):
            break
        frames += left.frames
        shared += 1
    pairs = zip(_segments(one[shared:], step), _segments(other[shared:], step), strict=False)
    for left, right in pairs:
        if left != right:
            return frames + _common_part(left, right, backwards=backwards)
        frames += left.length
    return frames


def _same_chunk(one: Chunk, other: Chunk) -> bool:
    return one is other or (one.body is other.body and one.stages == other.stages)


def _segments(chunks: tuple[Chunk, ...], step: int) -> Iterator[Segment]:
    for chunk in chunks:
        yield from chunk.segments[::step]


def _common_part(one: Segment, other: Segment, *, backwards: bool) -> int:
    """Return how many frames two different segments share at their start, or at their end."""
    length = min(one.length, other.length)
    if backwards:
        one = one.part(one.length - length, one.length)
        other = other.part(other.length - length, other.length)
    else:
        one, other = one.part(0, length), other.part(0, length)
    return length if one == other else 0
