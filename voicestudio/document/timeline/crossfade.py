"""Cross-fades at cuts, so that they do not click; of 5 ms, or as long as the user wants them.

A cut inserts a short `Crossfade` into the timeline, a medium that reads both sides as they were
before the cut. So only these milliseconds differ from a hard cut, later edits treat it as any other
medium, and undo is exact. Nothing is read or rendered when the cut is made.

Functions that cut take `seconds`, 0 to `LONGEST_SECONDS`: how long their cross-fades are; with 0
the cut is a hard one. Every cross-fade holds its own length, which later edits find there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, takewhile
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.audio.medium import Medium, check_range
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.gaps import is_gap, nothing_to_fade
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.timeline import Segment, Timeline

SECONDS = 0.005
"""How long a cross-fade is, unless another length is asked for."""

LONGEST_SECONDS = 0.1
"""How long one may be that a cut makes."""

_DEEPEST = 4
"""A cross-fade may hold others, but a cut that would nest deeper is a hard one: reading it costs
twice as much with every level. That takes as many cuts within the length of one cross-fade."""


@dataclass(frozen=True, eq=False)
class Crossfade:
    """A raised-cosine cross-fade from `before` to `after`, which have equal lengths.

    `cut` is the frame of the cut: a hard cut would read `before` up to it and `after` from it on.
    Both extend beyond it, into the sound that was cut away.
    """

    before: Timeline
    after: Timeline
    cut: int

    @property
    def sample_rate(self) -> int:
        return self.before.sample_rate

    @property
    def channels(self) -> int:
        return self.before.channels

    @property
    def frames(self) -> int:
        return self.before.frames

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        fraction = (np.arange(start, start + count) + 1) / (self.frames + 1)
        weights = (0.5 - 0.5 * np.cos(np.pi * fraction)).astype(np.float32)[:, np.newaxis]
        before, after = self.before.read(start, count), self.after.read(start, count)
        # This form is exact where both are equal, as the originals of two strengths are.
        return before + weights * (after - before)

    @cached_property
    def plain(self) -> Timeline:
        """Return the hard cut it replaces, without inner cross-fades."""
        hard = joined(self.before.slice(0, self.cut), self.after.slice(self.cut, self.frames))
        return without_crossfades(hard)

    @cached_property
    def media(self) -> frozenset[Medium]:
        """Every medium in it, including those of inner cross-fades."""
        return _sounding((*self.before.segments, *self.after.segments))

    @cached_property
    def depth(self) -> int:
        return 1 + max(_depth(self.before), _depth(self.after))


@dataclass(frozen=True, eq=False)
class Overlap(Crossfade):
    """What is heard where a clip was laid over the end or the start of another one.

    The fade has equal power, so that different sounds stay as loud as they are. Where both are the
    same sound it is heard as it is. `cut` is the middle.
    """

    @classmethod
    def of(cls, before: Timeline, after: Timeline) -> Overlap:
        """Return the overlap of two sounds of one length."""
        return cls(before, after, before.frames // 2)

    @cached_property
    def same(self) -> bool:
        """Whether there is nothing to fade, since both are one sound."""
        return self.before.segments == self.after.segments

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        before = self.before.read(start, count)
        if self.same:
            return before
        first, last = self.weights(np.arange(start, start + count))
        return before * first + self.after.read(start, count) * last

    def weights(self, frames: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the gains of both sides at `frames`: float32 (frames, 1) each."""
        angle = (frames[:, np.newaxis] + 1) / (self.frames + 1) * (np.pi / 2)
        return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)


def media_of(timeline: Timeline) -> frozenset[Medium]:
    """Return every medium in it, including those inside cross-fades but not the ones at cuts.

    The media of changes limited to a band, of takes that are heard, and of the channels of stereo
    pairs are included, too.
    """
    return frozenset().union(*(body_media(chunk.body) for chunk in timeline.chunks))


_media: WeakKeyDictionary[Body, frozenset[Medium]] = WeakKeyDictionary()


def body_media(body: Body) -> frozenset[Medium]:
    """Return the media of a body, like `media_of`; cached per body."""
    found = _media.get(body)
    if found is None:
        found = _media[body] = _sounding(body.segments)
    return found


def _sounding(segments: Iterable[Segment]) -> frozenset[Medium]:
    media = {segment.medium for segment in segments}
    fades = {medium for medium in media if isinstance(medium, Crossfade)}
    two_sided = (medium for medium in media if isinstance(medium, BandMix | StereoPair))
    sides = {side for medium in two_sided for side in medium.sides}
    heard = {medium.sound for medium in media if isinstance(medium, RecordedTakes)}
    inner = (fade.media for fade in fades), map(media_of, sides | heard)
    at_cuts = {fade for fade in fades if not isinstance(fade, Overlap)}
    return frozenset(media - at_cuts).union(*chain(*inner))


def heard_at_cut(segment: Segment, begins: int) -> Iterator[tuple[Medium, int, int]]:
    """Yield each medium on both sides of the cut in a segment of a cross-fade, and where it is.

    The segment begins at frame `begins`; each medium is at frames [start, stop).
    """
    fade = segment.medium
    assert isinstance(fade, Crossfade)
    # Counted from the start of the whole cross-fade.
    origin, end = begins - segment.start, begins + segment.length
    for offset, part in fade.plain.pieces():
        start, stop = max(origin + offset, begins), min(origin + offset + part.length, end)
        if start < stop:
            yield part.medium, start, stop


def joined(*parts: Timeline) -> Timeline:
    """Concatenate timelines of the same format; at least one."""
    first, *others = parts
    return first.followed_by(*others)


def closed(timeline: Timeline, start: int, stop: int, seconds: float = SECONDS) -> Timeline:
    """Remove [start, stop), with a cross-fade of `seconds` around the cut.

    Samples further from the cut than half of that stay bit-identical. A new start or end of the
    timeline is faded instead. If both sides belong together, for instance because the range had
    been pasted there before, nothing is faded and an earlier cross-fade is undone. A gap is removed
    without any fade.
    """
    if start == stop:
        return timeline
    first, seam, last = _seam(timeline, start, stop, seconds)
    return timeline.replace(first, last, seam)


def all_closed(timeline: Timeline, cuts: Sequence[tuple[int, int]]) -> Timeline:
    """Remove the ranges `cuts`, not empty, ascending and apart, as `closed` does with each.

    The cross-fades are of `SECONDS`.

    The result is put together once: after each cut that would copy the lists of all chunks.
    """
    reach, parts, done = _reach(timeline, SECONDS), list[Timeline](), 0
    for near in _neighbours(cuts, 2 * reach):
        if len(near) == 1:
            first, seam, last = _seam(timeline, *near[0], SECONDS)
        else:
            first, last = near[0][0] - reach, near[-1][1] + reach
            first, last = max(first, 0), min(last, timeline.frames)
            seam = timeline.slice(first, last)
            for start, stop in reversed(near):
                seam = closed(seam, start - first, stop - first)
        parts += timeline.slice(done, first), seam
        done = last
    return joined(*parts, timeline.slice(done, timeline.frames))


def _seam(timeline: Timeline, start: int, stop: int, seconds: float) -> tuple[int, Timeline, int]:
    """Return the range to replace when [start, stop) is removed, with its replacement between."""
    if is_gap(timeline.slice(start, stop)):
        return start, timeline.slice(start, start), stop
    first, left, right, last = _around(timeline, start, stop, seconds)
    length = _length(timeline, seconds)
    if not left.frames or not right.frames:
        return first, joined(_faded_out(left, length), _faded_in(right, length)), last
    if (seamless := _seamless(left, right)) is not None:
        return first, joined(*seamless), last
    half = min(length // 2, left.frames, right.frames)
    near = min(_length(timeline, SECONDS) // 2, half)
    if is_gap(timeline.slice(start - near, start)) and is_gap(timeline.slice(stop, stop + near)):
        return start, timeline.slice(start, start), stop  # or the ends of a clip would stay
    before = timeline.slice(start - half, start + half)
    fade = _crossfade(before, timeline.slice(stop - half, stop + half), half)
    if fade is None:
        return start, timeline.slice(start, start), stop
    return start - half, fade, stop + half


def _neighbours(cuts: Sequence[tuple[int, int]], apart: int) -> Iterator[list[tuple[int, int]]]:
    """Yield cuts together that are less than `apart` frames apart."""
    near = [cuts[0]]
    for cut in cuts[1:]:
        if cut[0] - near[-1][1] >= apart:
            yield near
            near = []
        near.append(cut)
    yield near


def spliced(
    timeline: Timeline, start: int, stop: int, clip: Timeline, seconds: float = SECONDS
) -> Timeline:
    """Replace [start, stop) by `clip`, which must not be empty.

    Both ends are cross-faded over `seconds` inside the clip with the sound that was there before,
    so samples outside stay bit-identical. At the very start or end of the timeline the clip is
    faded from or to silence. There is no fade where the clip continues its neighbour, where it
    becomes an end of the timeline, or for a clip of one frame.
    """
    length = _length(timeline, seconds)
    return _spliced(timeline, start, stop, clip, length, length)


def _spliced(
    timeline: Timeline, start: int, stop: int, clip: Timeline, led_in: int, led_out: int
) -> Timeline:
    """Do what `spliced` says, with so many frames of cross-fades at start and end."""
    longest = max(led_in, led_out) / timeline.sample_rate
    first, left, right, last = _around(timeline, start, stop, longest)
    if (seamless := _seamless(left, clip)) is not None:
        left, clip = seamless
    else:
        follows = timeline.slice(start, min(start + led_in, timeline.frames))
        left, clip = _led_in(left, clip, follows, led_in)
    if (seamless := _seamless(clip, right)) is not None:
        clip, right = seamless
    else:
        leads = timeline.slice(max(stop - led_out, 0), stop)
        clip, right = _led_out(clip, right, leads, led_out)
    return timeline.replace(first, last, joined(left, clip, right))


def changed_inside(
    timeline: Timeline, start: int, stop: int, changed: Timeline, faded: tuple[bool, bool]
) -> Timeline:
    """Replace [start, stop) by `changed`, which has the same length.

    `faded` says for start and end whether the two are cross-faded there, over `SECONDS` inside the
    range. Samples outside stay bit-identical. An earlier cross-fade of this kind is replaced by one
    of its length.
    """
    before, half = timeline.slice(start, stop), changed.frames // 2
    length = min(_length(timeline, SECONDS), half)
    earlier, later = _fade_at_start(before, half), _fade_at_end(before, half)
    leads = before.slice(0, length) if earlier is None else earlier.before
    follows = before.slice(before.frames - length, before.frames) if later is None else later.after
    rest, inner = changed.frames - follows.frames, changed
    if faded[0] and (fade := _crossfade(leads, changed.slice(0, leads.frames), 0)):
        inner = inner.replace(0, leads.frames, fade)
    if faded[1] and (
        fade := _crossfade(changed.slice(rest, stop - start), follows, stop - start - rest)
    ):
        inner = inner.replace(rest, stop - start, fade)
    return timeline.replace(start, stop, inner)


def exchanged(
    timeline: Timeline, start: int, stop: int, clip: Timeline, seconds: float = SECONDS
) -> Timeline:
    """Replace [start, stop) by `clip` as `spliced` does, also where `spliced` had put it there.

    Its cross-fades at both ends are replaced by ones of their lengths, where `spliced` alone would
    fade from them.
    """
    sound, half = timeline.slice(start, stop), (stop - start) // 2
    earlier, later = _fade_at_start(sound, half), _fade_at_end(sound, half)
    if earlier is not None:
        timeline = timeline.replace(start, start + earlier.frames, earlier.before)
    if later is not None:
        timeline = timeline.replace(stop - later.frames, stop, later.after)
    length = _length(timeline, seconds)
    led_in, led_out = (_length_again(fade, half, length) for fade in (earlier, later))
    return _spliced(timeline, start, stop, clip, led_in, led_out)


def _length_again(fade: Crossfade | None, most: int, length: int) -> int:
    """Return the length of a cross-fade that replaces `fade`; `length` where there was none.

    One of `most` frames was only that short because its sound was.
    """
    if fade is None:
        return length
    return fade.frames if fade.frames < most else max(fade.frames, length)


def with_fades_across(timeline: Timeline, start: int, stop: int) -> tuple[int, int]:
    """Return the range [start, stop), longer by the cross-fades that go beyond its ends."""
    if start > 0:
        (last,) = timeline.slice(start - 1, start).segments
        if isinstance(last.medium, Crossfade):
            begins = max(start - 1 - last.start, 0)
            start -= _frames_of(last.medium, reversed(timeline.slice(begins, start).segments))
    if stop < timeline.frames:
        (first,) = timeline.slice(stop, stop + 1).segments
        if isinstance(first.medium, Crossfade):
            ends = min(stop + first.medium.frames - first.start, timeline.frames)
            stop += _frames_of(first.medium, timeline.slice(stop, ends).segments)
    return start, stop


def _frames_of(medium: Medium, segments: Iterable[Segment]) -> int:
    """Return the length of the first segments that are of that medium: gains may divide it."""
    return sum(s.length for s in takewhile(lambda segment: segment.medium is medium, segments))


def bare(timeline: Timeline, start: int, stop: int) -> Timeline:
    """Return [start, stop), not empty, without the cross-fades that `spliced` made at its ends."""
    clip = timeline.slice(start, stop)
    if (fade := _fade_at_start(clip, clip.frames)) is not None:
        clip = clip.replace(0, fade.frames, fade.after)
    if (fade := _fade_at_end(clip, clip.frames)) is not None:
        clip = clip.replace(clip.frames - fade.frames, clip.frames, fade.before)
    return clip


def _fade_at_start(sound: Timeline, most: int) -> Crossfade | None:
    """Return the whole cross-fade that `sound` begins with inside a cut, of up to `most` frames."""
    first = sound.segments[0] if sound.frames else None
    fade = first.medium if first is not None else None
    if not isinstance(fade, Crossfade) or fade.cut != 0 or fade.frames > most:
        return None
    return fade if first == Segment(fade, 0, fade.frames) else None


def _fade_at_end(sound: Timeline, most: int) -> Crossfade | None:
    """Return the whole cross-fade that `sound` ends with inside a cut, of up to `most` frames."""
    last = sound.segments[-1] if sound.frames else None
    fade = last.medium if last is not None else None
    if not isinstance(fade, Crossfade) or fade.cut != fade.frames or fade.frames > most:
        return None
    return fade if last == Segment(fade, 0, fade.frames) else None


def trimmed(timeline: Timeline, start: int, stop: int, seconds: float = SECONDS) -> Timeline:
    """Keep [start, stop) only; new ends are faded over `seconds`, the rest is bit-identical."""
    kept, length = timeline.slice(start, stop), _length(timeline, seconds)
    if start > 0:
        kept = _faded_in(kept, length)
    return _faded_out(kept, length) if stop < timeline.frames else kept


def without_crossfades(timeline: Timeline) -> Timeline:
    """Return the timeline with hard cuts."""
    if not any(isinstance(segment.medium, Crossfade) for segment in timeline.segments):
        return timeline
    segments = (part for segment in timeline.segments for part in _hard(segment))
    return Timeline.of(segments, timeline.sample_rate, timeline.channels)


def _hard(segment: Segment) -> Iterable[Segment]:
    medium = segment.medium
    if not isinstance(medium, Crossfade):
        return (segment,)
    plain = medium.plain.slice(segment.start, segment.start + segment.length)
    return (part.changed(segment.ramps, begins) for begins, part in plain.pieces())


def _around(
    timeline: Timeline, start: int, stop: int, seconds: float
) -> tuple[int, Timeline, Timeline, int]:
    """Return the sound beside [start, stop) that may change: its start, left, right, and its end.

    A part includes every cross-fade that ends or begins at the cut, however long it was made.
    """
    reach = _reach(timeline, seconds)
    first, last = max(start - reach, 0), min(stop + reach, timeline.frames)
    return first, timeline.slice(first, start), timeline.slice(stop, last), last


def _led_in(
    left: Timeline, clip: Timeline, follows: Timeline, length: int
) -> tuple[Timeline, Timeline]:
    """Return `left`, and `clip` cross-faded from `follows`, the continuation of `left`.

    The cross-fade has up to `length` frames.
    """
    inside = min(length, clip.frames // 2)
    if not left.frames or not inside:
        return left, clip
    if not follows.frames:
        return _faded_out(left, length), _faded_in(clip, length)
    length = min(inside, follows.frames)
    fade = _crossfade(follows.slice(0, length), clip.slice(0, length), 0)
    return left, clip if fade is None else joined(fade, clip.slice(length, clip.frames))


def _led_out(
    clip: Timeline, right: Timeline, leads: Timeline, length: int
) -> tuple[Timeline, Timeline]:
    """Return `clip` cross-faded to `leads`, the sound that preceded `right`, and `right`.

    The cross-fade has up to `length` frames.
    """
    inside = min(length, clip.frames // 2)
    if not right.frames or not inside:
        return clip, right
    if not leads.frames:
        return _faded_out(clip, length), _faded_in(right, length)
    length = min(inside, leads.frames)
    rest = clip.frames - length
    before = leads.slice(leads.frames - length, leads.frames)
    fade = _crossfade(clip.slice(rest, clip.frames), before, length)
    return clip if fade is None else joined(clip.slice(0, rest), fade), right


def _faded_in(sound: Timeline, length: int) -> Timeline:
    length = min(length, sound.frames // 2)
    fade = _crossfade(sound.quiet(length), sound.slice(0, length), 0)
    return sound if fade is None else joined(fade, sound.slice(length, sound.frames))


def _faded_out(sound: Timeline, length: int) -> Timeline:
    length = min(length, sound.frames // 2)
    rest = sound.frames - length
    fade = _crossfade(sound.slice(rest, sound.frames), sound.quiet(length), length)
    return sound if fade is None else joined(sound.slice(0, rest), fade)


def _crossfade(before: Timeline, after: Timeline, cut: int) -> Timeline | None:
    """Return the cross-fade as a timeline, or None if it is empty or nested too deeply.

    Neither is there one between a gap and a gap, or silence.
    """
    fade = Crossfade(before, after, cut)
    if not before.frames or is_too_deep(fade) or nothing_to_fade(before, after):
        return None
    return Timeline.from_medium(fade)


def _seamless(left: Timeline, right: Timeline) -> tuple[Timeline, Timeline] | None:
    """Return both with their fades at the cut undone if they are contiguous then, else None."""
    if not left.frames or not right.frames:
        return None
    left, right = _hard_end(left), _hard_start(right)
    return (left, right) if right.segments[0].continues(left.segments[-1]) else None


def _hard_end(left: Timeline) -> Timeline:
    *others, last = left.segments
    fade = last.medium
    if not isinstance(fade, Crossfade) or last != Segment(fade, 0, fade.cut):
        return left
    return joined(_like(left, others), fade.before.slice(0, fade.cut))


def _hard_start(right: Timeline) -> Timeline:
    first, *others = right.segments
    fade = first.medium
    if not isinstance(fade, Crossfade):
        return right
    if first != Segment(fade, fade.cut, fade.frames - fade.cut):
        return right
    return joined(fade.after.slice(fade.cut, fade.frames), _like(right, others))


def _like(timeline: Timeline, segments: Iterable[Segment]) -> Timeline:
    return Timeline(segments, timeline.sample_rate, timeline.channels)


def _length(timeline: Timeline, seconds: float) -> int:
    return round(seconds * timeline.sample_rate)


def _reach(timeline: Timeline, seconds: float) -> int:
    """Return how far beside a cut what it may change lies, in frames."""
    return max(2 * _length(timeline, seconds), _length(timeline, LONGEST_SECONDS))


def is_too_deep(fade: Crossfade) -> bool:
    """Whether it holds more cross-fades in one another than may be."""
    return fade.depth > _DEEPEST


def _depth(timeline: Timeline) -> int:
    depths = (s.medium.depth for s in timeline.segments if isinstance(s.medium, Crossfade))
    return max(depths, default=0)
