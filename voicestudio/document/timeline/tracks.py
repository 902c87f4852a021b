"""The tracks of a document: timelines that are heard together, on one clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from voicestudio.document.timeline.duck_settings import Ducking
from voicestudio.document.timeline.envelope import NO_ENVELOPE, Envelope
from voicestudio.document.timeline.gaps import content_frames, gap, padded
from voicestudio.document.timeline.mix import MixPart, mixed_channels, mixed_down
from voicestudio.document.timeline.segments import SilenceMedium
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.printable import shown
from voicestudio.texts import listed, tr

MOST_TRACKS = 32
LONGEST_NAME = 200
"""Characters of the name of a track."""

LOWEST_GAIN_DB, HIGHEST_GAIN_DB = -60.0, 12.0
TRACK_COLOURS = ("red", "orange", "yellow", "green", "cyan", "blue", "violet", "pink")


@dataclass(frozen=True, eq=False)
class Track:
    """A timeline and how it is heard in the mix.

    Attributes:
        number: What identifies it in all states of a document, from 0 on.
        name: Shown to the user; empty for a name made from its place.
        gain_db: -60 to 12; 0 leaves the level unchanged.
        pan: -1 (left) to 1 (right); the other side is made quieter, as with a balance control.
        muted: Whether it is left out of the mix.
        solo: Whether only this track, and others that are solo, are heard.
        envelope: Its volume curve, in addition to the gain.
        ducking: What the curve follows; None for a curve that was made by hand, or none.
        colour: What it is drawn in: one of `TRACK_COLOURS`, or empty for that of any sound.
        splits: The frames before which this track alone is split, ascending.
    """

    timeline: Timeline
    number: int = 0
    name: str = ""
    gain_db: float = 0.0
    pan: float = 0.0
    muted: bool = False
    solo: bool = False
    envelope: Envelope = NO_ENVELOPE
    ducking: Ducking | None = None
    colour: str = ""
    splits: tuple[int, ...] = ()

    @property
    def gains(self) -> tuple[float, float]:
        """The gain of the left and of the right channel, linear."""
        gain = 10 ** (self.gain_db / 20)
        return gain * min(1.0, 1.0 - self.pan), gain * min(1.0, 1.0 + self.pan)

    @property
    def neutral(self) -> bool:
        """Whether it is heard as it is."""
        as_it_is = (self.gain_db, self.pan, self.muted, self.solo) == (0.0, 0.0, False, False)
        return as_it_is and not self.envelope


@dataclass(frozen=True, eq=False)
class Tracks:
    """One or more tracks, in the order in which they are shown, from the top down.

    All have the same sample rate and, in documents with more than one, the same length: that of the
    longest one's content; the others end in a gap.
    """

    items: tuple[Track, ...]

    @classmethod
    def of(cls, timeline: Timeline) -> Tracks:
        """Return one track that is heard as it is."""
        return cls((Track(timeline),))

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Track]:
        return iter(self.items)

    def __contains__(self, number: object) -> bool:
        return number in self._by_number

    def __getitem__(self, number: int) -> Track:
        """Return the track with that number. Raises KeyError."""
        return self._by_number[number]

    @cached_property
    def _by_number(self) -> dict[int, Track]:
        # Views ask hundreds of times for each picture.
        return {track.number: track for track in self.items}

    def index(self, number: int) -> int:
        """Return the place of the track with that number, from 0 on. Raises KeyError."""
        return self.items.index(self[number])

    def title(self, number: int) -> str:
        """Return the name of a track to show, as one line of plain text."""
        return shown(self[number].name) or tr("Track {number}", number=self.index(number) + 1)

    def speakers(self, number: int) -> str:
        """Return the names of the tracks that the curve of a track follows; empty for none."""
        ducking = self[number].ducking
        return listed(map(self.title, ducking.speaking)) if ducking is not None else ""

    @property
    def timelines(self) -> tuple[Timeline, ...]:
        return tuple(track.timeline for track in self.items)

    @property
    def frames(self) -> int:
        """Length in frames."""
        return max(timeline.frames for timeline in self.timelines)

    @property
    def highest_number(self) -> int:
        """The highest number of a track."""
        return max(track.number for track in self.items)

    @property
    def heard(self) -> tuple[Track, ...]:
        """The tracks that are in the mix."""
        solo = any(track.solo for track in self.items)
        return tuple(t for t in self.items if not t.muted and (t.solo or not solo))

    @cached_property
    def sound(self) -> Timeline:
        """What is heard: the mix; of a single track that is heard as it is, its timeline.

        It has as many channels as with all tracks, whichever are left out now.
        """
        channels = mixed_channels([_part(track) for track in self.items])
        parts = [_part(track) for track in self.heard]
        if parts:
            return mixed_down(parts, channels)
        rate, frames = self.items[0].timeline.sample_rate, self.frames
        return Timeline.from_medium(SilenceMedium(rate, channels, frames))

    # -- changes ----------------------------------------------------------------------------

    def with_track(self, track: Track) -> Tracks:
        """Return these with `track` in place of the one with its number."""
        return Tracks(tuple(track if t.number == track.number else t for t in self.items))

    def with_numbers(self, numbers: Mapping[int, int]) -> Tracks:
        """Return these with other numbers for the tracks whose numbers are keys of `numbers`."""
        if not numbers:
            return self
        return Tracks(tuple(_renumbered(track, numbers) for track in self.items))

    def with_timeline(self, number: int, timeline: Timeline) -> Tracks:
        """Return these with another sound in one track, all of the same length."""
        if self[number].timeline is timeline:
            return self
        return aligned(self.with_track(replace(self[number], timeline=timeline)))

    def with_each(self, change: Callable[[Timeline], Timeline]) -> Tracks:
        """Return these with every timeline changed to another of the same length."""
        changed = [change(track.timeline) for track in self.items]
        if all(new is old for new, old in zip(changed, self.timelines, strict=True)):
            return self
        pairs = zip(self.items, changed, strict=True)
        return Tracks(tuple(replace(track, timeline=new) for track, new in pairs))

    def with_others(self, number: int, change: Callable[[Track], Track]) -> Tracks:
        """Return these with all tracks but one changed, their timelines to any length."""
        return Tracks(tuple(t if t.number == number else change(t) for t in self.items))

    def added(self, track: Track) -> Tracks:
        """Return these with another track at the bottom."""
        return aligned(Tracks((*self.items, track)))

    def removed(self, number: int) -> Tracks:
        """Return these without one track; at least one must stay."""
        rest = Tracks(tuple(t for t in self.items if t.number != number))
        return rest.with_each(_without_end_gap) if len(rest) == 1 else aligned(rest)

    def moved(self, number: int, place: int) -> Tracks:
        """Return these with one track at another place, from 0 on."""
        others = [t for t in self.items if t.number != number]
        others.insert(place, self[number])
        return Tracks(tuple(others))


def _part(track: Track) -> MixPart:
    return MixPart(track.timeline, track.gains, track.envelope)


def _renumbered(track: Track, numbers: Mapping[int, int]) -> Track:
    ducking = track.ducking
    if ducking is not None and not numbers.keys().isdisjoint(ducking.speaking):
        speaking = tuple(numbers.get(number, number) for number in ducking.speaking)
        ducking = replace(ducking, speaking=speaking)
    return replace(track, number=numbers.get(track.number, track.number), ducking=ducking)


def aligned(tracks: Tracks) -> Tracks:
    """Return `tracks` with the same length: that of the longest content. A single one stays."""
    if len(tracks) == 1:
        return tracks
    frames = max(content_frames(timeline) for timeline in tracks.timelines)
    return tracks.with_each(lambda timeline: padded(timeline, frames))


def _without_end_gap(timeline: Timeline) -> Timeline:
    return padded(timeline, content_frames(timeline))


def placed(timeline: Timeline, start: int) -> Timeline:
    """Return `timeline` after a gap of `start` frames."""
    return gap(timeline, start).followed_by(timeline) if start else timeline
