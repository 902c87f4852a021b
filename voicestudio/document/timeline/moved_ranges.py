"""Where ranges of an earlier timeline lie in an edited one."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from voicestudio.document.timeline.origins import Origins
from voicestudio.document.timeline.timeline import Timeline


class _Stretch(NamedTuple):
    """Frames [start, stop) of the earlier timeline, and how far they have moved."""

    start: int
    stop: int
    moved: int


def ranges_now(
    before: Timeline, ranges: Sequence[tuple[int, int]], after: Timeline
) -> list[int | None]:
    """Return for each range [start, stop) of `before` how far it has moved in `after`, in frames.

    None stands for a range of which something was removed or replaced, or into which something was
    put. Gains and fades do not count. Of several copies the one that moved least is taken.
    """
    stretches = sorted(_stretches(before, after))
    starts = [stretch.start for stretch in stretches]
    reach = list(accumulate((stretch.stop for stretch in stretches), max))

    def moved(start: int, stop: int) -> int | None:
        found, number = [], bisect_right(starts, start) - 1
        while number >= 0 and reach[number] >= stop:
            if stretches[number].stop >= stop:
                found.append(stretches[number].moved)
            number -= 1
        return min(found, key=abs, default=None)

    return [moved(start, stop) for start, stop in ranges]


def _stretches(before: Timeline, after: Timeline) -> list[_Stretch]:
    """Return the ranges of `before` that `after` still holds, as long as possible."""
    origins, whole = Origins(before), list[_Stretch]()
    growing: list[_Stretch] = []
    for begins, segment in after.pieces():
        for piece in origins.pieces(segment):
            place, length = begins + piece.start, piece.stop - piece.start
            there = {origin.frame: place - origin.frame for origin in piece.origins}
            grown = []
            for stretch in growing:
                if there.get(stretch.stop) == stretch.moved:
                    grown.append(stretch._replace(stop=stretch.stop + length))
                    del there[stretch.stop]
                else:
                    whole.append(stretch)
            growing = grown + [_Stretch(at, at + length, moved) for at, moved in there.items()]
    return whole + growing
