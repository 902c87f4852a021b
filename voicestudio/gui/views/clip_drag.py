"""What dragging a clip, or one of its ends, leads to."""

from collections.abc import Iterable
from math import ceil
from typing import Literal, NamedTuple

import numpy as np

from voicestudio.document.editing.clip_edits import (
    end_reach,
    move_clip,
    pull_end,
    slip_clip,
    slip_reach,
)
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import NO_MARKERS, Markers
from voicestudio.document.editing.track_splits import splits_of
from voicestudio.document.timeline.clip_laying import lift, overlapped, place_near
from voicestudio.document.timeline.clips import TrackClip, joints
from voicestudio.document.timeline.cuts import cuts
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks

Part = Literal["clip", "start", "stop", "sound"]
"""A whole clip, an end of it, or the sound under it, which moves while the ends stay."""


class Goal(NamedTuple):
    """Where the clip would be: its track and frames.

    Attributes:
        fits: Whether there is room near the mouse; otherwise nothing is changed.
        snapped: The frame that an end snapped to, or None.
        crossed: So many frames at the start, and at the end, are cross-faded with other clips.
        later: By how many frames the sound under the clip moves.
    """

    number: int
    start: int
    stop: int
    fits: bool = True
    snapped: int | None = None
    crossed: tuple[int, int] = (0, 0)
    later: int = 0


class ClipDrag:
    """A drag of a `part` of `clip`, on the track with that number; `places` attract its ends.

    The ends of all other clips, and cuts, do so, too. `markers` hold the splits of the document.
    """

    def __init__(
        self,
        tracks: Tracks,
        number: int,
        clip: TrackClip,
        part: Part,
        places: Iterable[int],
        markers: Markers = NO_MARKERS,
    ) -> None:
        self.number, self.clip = number, clip
        self.part: Part = part
        self._tracks, self._markers = tracks, markers
        self._splits = {track.number: splits_of(track, markers) for track in tracks}
        timeline = tracks[number].timeline
        self._rest = lift(timeline, clip).rest
        self._reach = (0, 0)
        if part == "sound":
            self._reach = slip_reach(timeline, clip)
        elif part != "clip":
            self._reach = end_reach(timeline, clip, part, self._splits[number])
        ends = [joints(self._without(track.number)).ravel() for track in tracks]
        ends += [np.array(track.splits, np.int64) for track in tracks]
        ends += [cuts(track.timeline) for track in tracks]
        self._places = np.concatenate([np.fromiter(places, np.int64), *ends])

    def goal(self, number: int, frame: float, reach: float, least: float = 0.0) -> Goal:
        """Return where the clip, or the end, goes that is dragged to `frame` of a track.

        It snaps to places up to `reach` frames away. A clip stays `least` frames long, or as long
        as it is. The sound under a clip is dragged as the clip, by its start.
        """
        match self.part:
            case "clip":
                return self._moved(number, round(frame), reach)
            case "sound":
                later = min(max(round(frame) - self.clip.start, self._reach[0]), self._reach[1])
                return self._goal(self.number, *self.clip, None)._replace(later=later)
            case _:
                return self._pulled(round(frame), reach, *self._limits(ceil(least)))

    def edit(self, goal: Goal) -> Edit | None:
        """Return the edit that leads to `goal`; None if it changes nothing. Raises UserError."""
        unchanged = goal[:3] == (self.number, *self.clip) and not goal.later
        if not goal.fits or unchanged:
            return None
        tracks, number, clip, markers = self._tracks, self.number, self.clip, self._markers
        match self.part:
            case "clip":
                return move_clip(tracks, number, clip, goal.start, goal.number, markers)
            case "sound":
                return slip_clip(tracks, number, clip, goal.later, markers)
            case end:
                to = goal.start if end == "start" else goal.stop
                return pull_end(tracks, number, clip, end, to, markers)

    def _moved(self, number: int, start: int, reach: float) -> Goal:
        length = self.clip.stop - self.clip.start
        shift, near = self._nearest((start, start + length), reach)
        wanted = start + shift
        place = place_near(self._without(number), wanted, length, self._splits[number])
        fits = abs(place - wanted) < length
        place = place if fits else max(wanted, 0)
        near = near if place == wanted else None
        return self._goal(number, place, place + length, near, fits=fits)

    def _limits(self, least: int) -> tuple[int, int]:
        """The frames between which an end goes where the clip stays `least` frames long."""
        (low, high), (start, stop) = self._reach, self.clip
        if self.part == "start":
            return low, min(high, max(start, stop - least))
        return max(low, min(stop, start + least)), high

    def _pulled(self, frame: int, reach: float, low: int, high: int) -> Goal:
        shift, near = self._nearest((frame,), reach)
        to = min(max(frame + shift, low), high)
        ends = (to, self.clip.stop) if self.part == "start" else (self.clip.start, to)
        return self._goal(self.number, *ends, near if near == to else None)

    def _goal(
        self, number: int, start: int, stop: int, near: int | None, *, fits: bool = True
    ) -> Goal:
        splits = self._splits[number]
        crossed = overlapped(self._without(number), start, stop, splits) if fits else None
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
