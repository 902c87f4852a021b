"""What dragging a clip, or one of its ends, leads to."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

import numpy as np

from voicestudio.document.editing.clip_edits import end_reach, move_clip, pull_end, without_clip
from voicestudio.document.editing.edits import Edit
from voicestudio.document.timeline.clips import TrackClip, free_place, gaps
from voicestudio.document.timeline.tracks import Tracks

Part = Literal["clip", "start", "stop"]


class Goal(NamedTuple):
    """Where the clip would be: its track and frames.

    Attributes:
        fits: Whether there is room near the mouse; otherwise nothing is changed.
        snapped: The frame that an end snapped to, or None.
    """

    number: int
    start: int
    stop: int
    fits: bool = True
    snapped: int | None = None


class ClipDrag:
    """A drag of a `part` of `clip`, on the track with that number; `places` attract its ends.

    The ends of all other clips do so, too.
    """

    def __init__(
        self, tracks: Tracks, number: int, clip: TrackClip, part: Part, places: Iterable[int]
    ) -> None:
        self.number, self.clip = number, clip
        self.part: Part = part
        self._tracks = tracks
        self._lifted = without_clip(tracks, number, clip)
        ends = (gaps(timeline).ravel() for timeline in self._lifted.timelines)
        self._places = np.concatenate([np.fromiter(places, np.int64), *ends])

    def goal(self, number: int, frame: float, reach: float) -> Goal:
        """Return where the clip, or the end, goes that is dragged to `frame` of a track.

        It snaps to places up to `reach` frames away.
        """
        if self.part == "clip":
            return self._moved(number, round(frame), reach)
        return self._pulled(round(frame), reach)

    def edit(self, goal: Goal) -> Edit | None:
        """Return the edit that leads to `goal`; None if it changes nothing."""
        if not goal.fits or goal[:3] == (self.number, *self.clip):
            return None
        if self.part == "clip":
            return move_clip(self._tracks, self.number, self.clip, goal.start, goal.number)
        to = goal.start if self.part == "start" else goal.stop
        return pull_end(self._tracks, self.number, self.clip, self.part, to)

    def _moved(self, number: int, start: int, reach: float) -> Goal:
        length = self.clip.stop - self.clip.start
        shift, near = self._nearest((start, start + length), reach)
        wanted = start + shift
        place = free_place(self._lifted[number].timeline, wanted, length)
        fits = abs(place - wanted) < length
        place = place if fits else max(wanted, 0)
        return Goal(number, place, place + length, fits, near if place == wanted else None)

    def _pulled(self, frame: int, reach: float) -> Goal:
        assert self.part != "clip"
        shift, near = self._nearest((frame,), reach)
        low, high = end_reach(self._tracks[self.number].timeline, self.clip, self.part)
        to = min(max(frame + shift, low), high)
        ends = (to, self.clip.stop) if self.part == "start" else (self.clip.start, to)
        return Goal(self.number, *ends, snapped=near if near == to else None)

    def _nearest(self, ends: tuple[int, ...], reach: float) -> tuple[int, int | None]:
        """Return how far to shift so that one of `ends` is at a place near, and that place."""
        shifts = self._places - np.array(ends)[:, np.newaxis]
        best = np.unravel_index(int(np.argmin(np.abs(shifts))), shifts.shape)
        shift = int(shifts[best])
        return (shift, int(self._places[best[1]])) if abs(shift) <= reach else (0, None)
