"""What dragging a clip, or one of its ends, leads to."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

import numpy as np

from voicestudio.document.editing.clip_edits import end_reach, move_clip, pull_end
from voicestudio.document.editing.edits import Edit
from voicestudio.document.timeline.clip_laying import lift, overlapped, place_near
from voicestudio.document.timeline.clips import TrackClip, gaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks

Part = Literal["clip", "start", "stop"]


class Goal(NamedTuple):
    """Where the clip would be: its track and frames.

    Attributes:
        fits: Whether there is room near the mouse; otherwise nothing is changed.
        snapped: The frame that an end snapped to, or None.
        crossed: So many frames at the start, and at the end, are cross-faded with other clips.
    """

    number: int
    start: int
    stop: int
    fits: bool = True
    snapped: int | None = None
    crossed: tuple[int, int] = (0, 0)


class ClipDrag:
    """A drag of a `part` of `clip`, on the track with that number; `places` attract its ends.

    The ends of all other clips do so, too. `splits` limit clips.
    """

    def __init__(
        self,
        tracks: Tracks,
        number: int,
        clip: TrackClip,
        part: Part,
        places: Iterable[int],
        splits: Sequence[int] = (),
    ) -> None:
        self.number, self.clip = number, clip
        self.part: Part = part
        self._tracks, self._splits = tracks, splits
        self._rest = lift(tracks[number].timeline, clip).rest
        self._reach = (
            None if part == "clip" else end_reach(tracks[number].timeline, clip, part, splits)
        )
        others = (t.timeline for t in tracks if t.number != number)
        ends = (gaps(timeline).ravel() for timeline in (self._rest, *others))
        self._places = np.concatenate([np.fromiter(places, np.int64), *ends])

    def goal(self, number: int, frame: float, reach: float) -> Goal:
        """Return where the clip, or the end, goes that is dragged to `frame` of a track.

        It snaps to places up to `reach` frames away.
        """
        if self._reach is None:
            return self._moved(number, round(frame), reach)
        return self._pulled(round(frame), reach, *self._reach)

    def edit(self, goal: Goal) -> Edit | None:
        """Return the edit that leads to `goal`; None if it changes nothing. Raises UserError."""
        if not goal.fits or goal[:3] == (self.number, *self.clip):
            return None
        tracks, number, clip, splits = self._tracks, self.number, self.clip, self._splits
        if self.part == "clip":
            return move_clip(tracks, number, clip, goal.start, goal.number, splits)
        to = goal.start if self.part == "start" else goal.stop
        return pull_end(tracks, number, clip, self.part, to, splits)

    def _moved(self, number: int, start: int, reach: float) -> Goal:
        length = self.clip.stop - self.clip.start
        shift, near = self._nearest((start, start + length), reach)
        wanted = start + shift
        place = place_near(self._without(number), wanted, length, self._splits)
        fits = abs(place - wanted) < length
        place = place if fits else max(wanted, 0)
        near = near if place == wanted else None
        return self._goal(number, place, place + length, near, fits=fits)

    def _pulled(self, frame: int, reach: float, low: int, high: int) -> Goal:
        shift, near = self._nearest((frame,), reach)
        to = min(max(frame + shift, low), high)
        ends = (to, self.clip.stop) if self.part == "start" else (self.clip.start, to)
        return self._goal(self.number, *ends, near if near == to else None)

    def _goal(
        self, number: int, start: int, stop: int, near: int | None, *, fits: bool = True
    ) -> Goal:
        crossed = overlapped(self._without(number), start, stop, self._splits) if fits else None
        return Goal(number, start, stop, fits, near, crossed or (0, 0))

    def _without(self, number: int) -> Timeline:
        """The sound of a track without the clip."""
        return self._rest if number == self.number else self._tracks[number].timeline

    def _nearest(self, ends: tuple[int, ...], reach: float) -> tuple[int, int | None]:
        """Return how far to shift so that one of `ends` is at a place near, and that place."""
        shifts = self._places - np.array(ends)[:, np.newaxis]
        best = np.unravel_index(int(np.argmin(np.abs(shifts))), shifts.shape)
        shift = int(shifts[best])
        return (shift, int(self._places[best[1]])) if abs(shift) <= reach else (0, None)
