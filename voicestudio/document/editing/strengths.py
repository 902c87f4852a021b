"""Changing the strength of takes in a range, without clicks at its ends."""

import uuid
from dataclasses import dataclass, replace

from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.crossfade import changed_inside, media_of
from voicestudio.document.timeline.takes import Take, takes_between, with_takes
from voicestudio.document.timeline.timeline import Timeline


@dataclass(frozen=True)
class StrengthChange:
    """Sets the `strength` (0 to 1) of the takes with these `ids` in [start, stop).

    A take that extends beyond the range is split: the part inside becomes a take of its own with
    the same dry and wet sound, cross-faded inside the range. Samples outside stay bit-identical.
    """

    ids: frozenset[str]
    start: int
    stop: int
    strength: float

    def done_to(self, timeline: Timeline) -> Timeline:
        """Apply the change; reads no sound. Raises ValueError for an invalid strength or range."""
        part = timeline.slice(self.start, self.stop)
        beyond = self._beyond(timeline)
        names = {name: uuid.uuid4().hex if name in beyond else name for name in self.ids}
        takes = (medium for medium in media_of(part) if isinstance(medium, Take))
        changed: dict[Medium, Medium] = {
            take: replace(take, strength=self.strength, id=names[take.id])
            for take in takes
            if take.id in self.ids
        }
        ends = self._cut_at(timeline, self.start), self._cut_at(timeline, self.stop)
        return changed_inside(timeline, self.start, self.stop, with_takes(part, changed), ends)

    def _beyond(self, timeline: Timeline) -> set[str]:
        """Return the ids of takes that extend beyond the range."""
        outside = ((0, self.start), (self.stop, timeline.frames))
        return {part.take.id for ends in outside for part in takes_between(timeline, *ends)}

    def _cut_at(self, timeline: Timeline, frame: int) -> bool:
        """Whether one of the takes continues across the position before `frame`."""
        around = list(takes_between(timeline, frame - 1, frame + 1))
        return len(around) == 1 and around[0].take.id in self.ids and _length(around[0]) == 2


def _length(stretch: tuple[Take, int, int]) -> int:
    return stretch[2] - stretch[1]
