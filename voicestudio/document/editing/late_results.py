"""Applying an effect's result to a timeline that was edited while the effect ran."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import NamedTuple

from voicestudio.document.timeline.crossfade import Crossfade, joined
from voicestudio.document.timeline.origins import Origin, Origins, place_now
from voicestudio.document.timeline.segments import Segment
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline

_FADE_SECONDS = 0.010


@dataclass(frozen=True)
class Laid:
    """A timeline with the parts of a result that could be applied.

    Attributes:
        timeline: The edited sound with the parts of the take.
        start, stop: The current range of the sound that the effect was applied to.
        frames: How many frames of it got the take; 0 if none of that sound was left.
    """

    timeline: Timeline
    start: int
    stop: int
    frames: int


class _LeftPart(NamedTuple):
    """A part of the edited sound: whether it has the take, and whether it is a cross-fade."""

    segment: Segment
    kind: str


def lay_on_what_is_left(before: Timeline, start: int, take: Take, now: Timeline) -> Laid:
    """Apply `take`, made from `before` at frame `start`, to the timeline `now`.

    Unchanged sound gets its part of the take, whatever was cut beside it; gains and fades applied
    since are applied to that part. New or changed sound stays as it is, as does sound that was
    copied or moved out of the range. The take is cross-faded over 10 ms next to such sound, and
    samples outside the range stay bit-identical.
    """
    stop = start + take.frames
    first = place_now(before, start, now)
    last = place_now(before, stop, now)
    first = 0 if first is None else first
    last = now.frames if last is None else last
    if first >= last:
        return Laid(now, first, first, 0)
    laying = _TakeOnRest(Origins(before), start, take)
    dry = now.slice(first, last)
    parts = list(laying.parts(dry))
    frames = sum(part.segment.length for part in parts if part.kind == "take")
    if not frames:
        return Laid(now, first, last, 0)
    wet = joined(*_with_fades(parts, dry, now.frames - dry.frames > 0))
    return Laid(now.replace(first, last, wet), first, last, frames)


class _TakeOnRest:
    """Applies the take to timelines that hold some of the sound it was made from."""

    def __init__(self, origins: Origins, start: int, take: Take) -> None:
        self._origins, self._start, self._take = origins, start, take
        # A split cross-fade stays one medium, so that its two parts are still recognised.
        self._fades: dict[Crossfade, Crossfade] = {}

    def parts(self, sound: Timeline) -> Iterator[_LeftPart]:
        """Yield `sound` part by part, with the take where possible."""
        wanted = 0
        for segment in sound.segments:
            for piece in self._origins.pieces(segment):
                part = segment.part(piece.start, piece.stop)
                origin = self._chosen(piece.origins, piece.stop - piece.start, wanted)
                if origin is not None:
                    wanted = origin.frame + part.length
                    yield _LeftPart(self._of_take(origin, part.length), "take")
                elif isinstance(part.medium, Crossfade):
                    yield _LeftPart(replace(part, medium=self._faded(part.medium)), "fade")
                else:
                    yield _LeftPart(part, "dry")

    def _chosen(self, origins: tuple[Origin, ...], length: int, wanted: int) -> Origin | None:
        """Return the origin inside the take's range; None if it is missing or ambiguous."""
        last = self._start + self._take.frames - length
        if not all(self._start <= origin.frame <= last for origin in origins):
            return None
        return min(origins, key=lambda origin: abs(origin.frame - wanted), default=None)

    def _of_take(self, origin: Origin, length: int) -> Segment:
        return Segment(self._take, origin.frame - self._start, length, origin.stages)

    def _faded(self, fade: Crossfade) -> Crossfade:
        if fade not in self._fades:
            before, after = (
                Timeline.of(
                    (part.segment for part in self.parts(side)), side.sample_rate, side.channels
                )
                for side in (fade.before, fade.after)
            )
            self._fades[fade] = replace(fade, before=before, after=after)
        return self._fades[fade]


def _with_fades(parts: list[_LeftPart], dry: Timeline, more: bool) -> Iterator[Timeline]:
    """Yield the parts as timelines, with the take cross-faded where it meets other sound.

    The take has its own fades at its first and last frames. `more` says whether there is other
    sound around `dry`, the same range without the take.
    """
    begins = 0
    runs = [(kind, list(run)) for kind, run in groupby(parts, key=lambda part: part.kind)]
    for number, (kind, run) in enumerate(runs):
        sound = _timeline((part.segment for part in run), dry)
        if kind == "take":
            plain = dry.slice(begins, begins + sound.frames)
            beside = [runs[n][0] if 0 <= n < len(runs) else "" for n in (number - 1, number + 1)]
            leads, follows = (kind == "dry" or (not kind and more) for kind in beside)
            sound = _softened(sound, plain, leads, follows)
        yield sound
        begins += sound.frames


def _softened(wet: Timeline, dry: Timeline, leads: bool, follows: bool) -> Timeline:
    """Return `wet`, cross-faded from or to `dry` where other sound `leads` or `follows`."""
    length = min(round(_FADE_SECONDS * wet.sample_rate), wet.frames // 2)
    if not length:
        return wet
    first, last = wet.slice(0, length), wet.slice(wet.frames - length, wet.frames)
    middle = wet.slice(length, wet.frames - length)
    if leads and not _at_own_start(wet):
        first = _passing(dry.slice(0, length), first, 0)
    if follows and not _at_own_end(wet):
        last = _passing(last, dry.slice(dry.frames - length, dry.frames), length)
    return joined(first, middle, last)


def _at_own_start(wet: Timeline) -> bool:
    return wet.segments[0].start == 0


def _at_own_end(wet: Timeline) -> bool:
    last = wet.segments[-1]
    return last.start + last.length == last.medium.frames


def _passing(before: Timeline, after: Timeline, cut: int) -> Timeline:
    return Timeline.from_medium(Crossfade(before, after, cut))


def _timeline(segments: Iterable[Segment], like: Timeline) -> Timeline:
    return Timeline.of(segments, like.sample_rate, like.channels)
