"""How edits move what lies beside the edited sound: markers, volume curves, and other tracks."""

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from voicestudio.document.editing.markers import Markers
from voicestudio.document.timeline.crossfade import SECONDS, all_closed, closed, spliced, trimmed
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.tracks import Track


class Move(Protocol):
    """The change of time that an edit of the sound makes."""

    @property
    def shifts_only(self) -> bool:
        """Whether all sound that is left is unchanged, and in time on tracks that move along."""
        ...

    def markers(self, before: Markers) -> Markers:
        """Return the markers after the edit."""
        ...

    def envelope(self, before: Envelope) -> Envelope:
        """Return the volume curve of the edited track after the edit."""
        ...

    def other_track(self, before: Track) -> Track:
        """Return another track, and its volume curve, that stays in time with the edited one.

        What the edit removes is removed, and where it inserts there is a gap.
        """
        ...


@dataclass(frozen=True)
class Replaced:
    """[start, stop) was replaced by `length` frames of other sound.

    Other tracks are cross-faded over `crossfade` seconds.
    """

    start: int
    stop: int
    length: int
    crossfade: float = SECONDS

    @property
    def shifts_only(self) -> bool:
        return not self.length or self.start == self.stop

    def markers(self, before: Markers) -> Markers:
        return before.replaced(self.start, self.stop, self.length)

    def other_track(self, before: Track) -> Track:
        return _resized(before, self.start, self.stop, self.length, self.crossfade)

    def envelope(self, before: Envelope) -> Envelope:
        return before.replaced(self.start, self.stop, self.length)


@dataclass(frozen=True)
class Closed:
    """The ranges `cuts` were removed; they are ascending and apart."""

    cuts: tuple[tuple[int, int], ...]

    @property
    def shifts_only(self) -> bool:
        return True

    def markers(self, before: Markers) -> Markers:
        return before.closed(self.cuts)

    def other_track(self, before: Track) -> Track:
        return moved_along(self, replace(before, timeline=all_closed(before.timeline, self.cuts)))

    def envelope(self, before: Envelope) -> Envelope:
        return before.closed(self.cuts)


@dataclass(frozen=True)
class InTurn:
    """One move after the other."""

    moves: tuple[Move, ...]

    @property
    def shifts_only(self) -> bool:
        return all(move.shifts_only for move in self.moves)

    def markers(self, before: Markers) -> Markers:
        for move in self.moves:
            before = move.markers(before)
        return before

    def other_track(self, before: Track) -> Track:
        for move in self.moves:
            before = move.other_track(before)
        return before

    def envelope(self, before: Envelope) -> Envelope:
        for move in self.moves:
            before = move.envelope(before)
        return before


@dataclass(frozen=True)
class TrimmedTo:
    """Everything but [start, stop) was removed.

    New ends of other tracks are faded over `crossfade` seconds.
    """

    start: int
    stop: int
    crossfade: float = SECONDS

    @property
    def shifts_only(self) -> bool:
        return True

    def markers(self, before: Markers) -> Markers:
        return before.kept(self.start, self.stop)

    def other_track(self, before: Track) -> Track:
        timeline = trimmed(before.timeline, self.start, self.stop, self.crossfade)
        return moved_along(self, replace(before, timeline=timeline))

    def envelope(self, before: Envelope) -> Envelope:
        return before.kept(self.start, self.stop)


@dataclass(frozen=True)
class Mirrored:
    """[start, stop) was reversed. Volume curves stay, as the other tracks do."""

    start: int
    stop: int

    @property
    def shifts_only(self) -> bool:
        return False

    def markers(self, before: Markers) -> Markers:
        return before.mirrored(self.start, self.stop)

    def other_track(self, before: Track) -> Track:
        return before

    def envelope(self, before: Envelope) -> Envelope:
        return before


@dataclass(frozen=True, eq=False)
class Stretched:
    """The sound from `start` on was stretched: position `start + old[i]` is `start + new[i]` now.

    Both arrays ascend from 0. Other tracks are cross-faded over `crossfade` seconds.
    """

    start: int
    old: np.ndarray
    new: np.ndarray
    crossfade: float = SECONDS

    @property
    def shifts_only(self) -> bool:
        return False

    def markers(self, before: Markers) -> Markers:
        return before.reflowed(self.start, self.old, self.new)

    def other_track(self, before: Track) -> Track:
        stop = self.start + int(self.old[-1])
        return _resized(before, self.start, stop, int(self.new[-1]), self.crossfade)

    def envelope(self, before: Envelope) -> Envelope:
        return before.reflowed(self.start, self.old, self.new)


def moved_along(move: Move, track: Track) -> Track:
    """Return a track whose volume curve and splits move as its sound did."""
    splits = move.markers(Markers(splits=track.splits)).splits if track.splits else track.splits
    return replace(track, envelope=move.envelope(track.envelope), splits=splits)


def _resized(track: Track, start: int, stop: int, length: int, crossfade: float) -> Track:
    """Return `track` with [start, stop) made `length` frames long, at its end."""
    timeline = track.timeline
    if length < stop - start:
        timeline = closed(timeline, start + length, stop, crossfade)
        return moved_along(Replaced(start + length, stop, 0), replace(track, timeline=timeline))
    if length > stop - start and stop < timeline.frames:
        more = length - (stop - start)
        timeline = spliced(timeline, stop, stop, gap(timeline, more), crossfade)
        return moved_along(Replaced(stop, stop, more), replace(track, timeline=timeline))
    return track
