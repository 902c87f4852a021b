"""Two mono timelines that are heard as the channels of one stereo sound."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Protocol, Self, TypeVar

import numpy as np

from voicestudio.audio.medium import check_range
from voicestudio.document.timeline.timeline import Timeline


@dataclass(frozen=True, eq=False)
class StereoPair:
    """`left` and `right` as the two channels of a `Medium`, bit for bit.

    Raises ValueError unless both are mono, of the same rate and length.
    """

    left: Timeline
    right: Timeline

    def __post_init__(self) -> None:
        if any(side.channels != 1 for side in self.sides):
            raise ValueError("the channels of a stereo sound are not mono")
        if len({(side.sample_rate, side.frames) for side in self.sides}) > 1:
            raise ValueError("the channels of a stereo sound do not match")

    @property
    def sides(self) -> tuple[Timeline, Timeline]:
        return self.left, self.right

    @property
    def sample_rate(self) -> int:
        return self.left.sample_rate

    @property
    def channels(self) -> int:
        return 2

    @property
    def frames(self) -> int:
        return self.left.frames

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        return np.hstack([side.read(start, count) for side in self.sides])

    def changed(self, change: Callable[[Timeline], Timeline]) -> "StereoPair":
        """Return the pair with both channels changed."""
        return StereoPair(*map(change, self.sides))


class _Stretch(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def stop(self) -> int: ...
    def _replace(self, *, start: int, stop: int) -> Self: ...


S = TypeVar("S", bound=_Stretch)


def of_both(left: Iterable[S], right: Iterable[S]) -> list[S]:
    """Return the stretches of both channels, in order; of the right those parts beside the left's.

    Those of each channel are in order and apart from one another, and so are all that are returned.
    """
    first, place = list(left), 0
    beside = list[S]()
    for stretch in right:
        while place < len(first) and first[place].stop <= stretch.start:
            place += 1
        start = stretch.start
        for other in islice(first, place, None):
            if other.start >= stretch.stop:
                break
            if start < other.start:
                beside.append(stretch._replace(start=start, stop=other.start))
            start = other.stop
        if start < stretch.stop:
            beside.append(stretch._replace(start=start, stop=stretch.stop))
    return sorted((*first, *beside), key=lambda stretch: stretch.start)
