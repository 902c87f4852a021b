"""How edits move what lies beside the edited sound: markers, and the sound of other tracks."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from voicestudio.document.editing.markers import Markers
from voicestudio.document.timeline.crossfade import all_closed, closed, spliced, trimmed
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.timeline import Timeline


class Move(Protocol):
    """The change of time that an edit of the sound makes."""

    def markers(self, before: Markers) -> Markers:
        """Return the markers after the edit."""
        ...

    def other_track(self, before: Timeline) -> Timeline:
        """Return another track that stays in time with the edited one.

        What the edit removes is removed, and where it inserts there is a gap.
        """
        ...


@dataclass(frozen=True)
class Replaced:
    """[start, stop) was replaced by `length` frames of other sound."""

    start: int
    stop: int
    length: int

    def markers(self, before: Markers) -> Markers:
        return before.replaced(self.start, self.stop, self.length)

    def other_track(self, before: Timeline) -> Timeline:
        return _resized(before, self.start, self.stop, self.length)


@dataclass(frozen=True)
class Closed:
    """The ranges `cuts` were removed; they are ascending and apart."""

    cuts: tuple[tuple[int, int], ...]

    def markers(self, before: Markers) -> Markers:
        return before.closed(self.cuts)

    def other_track(self, before: Timeline) -> Timeline:
        return all_closed(before, self.cuts)


@dataclass(frozen=True)
class InTurn:
    """One move after the other."""

    moves: tuple[Move, ...]

    def markers(self, before: Markers) -> Markers:
        for move in self.moves:
            before = move.markers(before)
        return before

    def other_track(self, before: Timeline) -> Timeline:
        for move in self.moves:
            before = move.other_track(before)
        return before


@dataclass(frozen=True)
class Kept:
    """Everything but [start, stop) was removed."""

    start: int
    stop: int

    def markers(self, before: Markers) -> Markers:
        return before.kept(self.start, self.stop)

    def other_track(self, before: Timeline) -> Timeline:
        return trimmed(before, self.start, self.stop)


@dataclass(frozen=True)
class Mirrored:
    """[start, stop) was reversed."""

    start: int
    stop: int

    def markers(self, before: Markers) -> Markers:
        return before.mirrored(self.start, self.stop)

    def other_track(self, before: Timeline) -> Timeline:
        return before


@dataclass(frozen=True, eq=False)
class Reflowed:
    """The sound from `start` on was stretched: position `start + old[i]` is `start + new[i]` now.

    Both arrays ascend from 0.
    """

    start: int
    old: np.ndarray
    new: np.ndarray

    def markers(self, before: Markers) -> Markers:
        return before.reflowed(self.start, self.old, self.new)

    def other_track(self, before: Timeline) -> Timeline:
        return _resized(before, self.start, self.start + int(self.old[-1]), int(self.new[-1]))


def _resized(timeline: Timeline, start: int, stop: int, length: int) -> Timeline:
    """Return `timeline` with [start, stop) made `length` frames long, at its end."""
    if length < stop - start:
        return closed(timeline, start + length, stop)
    if length > stop - start and stop < timeline.frames:
        return spliced(timeline, stop, stop, gap(timeline, length - (stop - start)))
    return timeline
