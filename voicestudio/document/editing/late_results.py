"""Laying an effect's result on sound that was edited while the effect ran."""

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
    """A timeline with what could be laid of a result.

    Attributes:
        timeline: the edited sound with the parts of the take.
        start, stop: where what the effect was made for lies now.
        frames: how much of that has the take; 0 when nothing was left of what it was made from.
    """

    timeline: Timeline
    start: int
    stop: int
    frames: int


class _Part(NamedTuple):
    """A piece of the edited sound, and whether it has the take, or is a cross-fade of its own."""

    segment: Segment
    kind: str


def lay_on_what_is_left(before: Timeline, start: int, take: Take, now: Timeline) -> Laid:
    """Lay `take`, made from `before` at frame `start`, on what `now` still holds of that.

    Sound that is as it was gets its part of the take, whatever was cut beside it; gains and fades
    done since are done to that part. New or changed sound stays as it is, and so does what was
    copied or moved out of the stretch. The take is faded over 10 ms where it meets such sound, and
    every sample outside the stretch stays bit-identical.
    """
    stop = start + take.frames
    first = place_now(before, start, now)
    last = place_now(before, stop, now)
    first = 0 if first is None else first
    last = now.frames if last is None else last
    if first >= last:
        return Laid(now, first, first, 0)
    laying = _Laying(Origins(before), start, take)
    dry = now.slice(first, last)
    parts = list(laying.parts(dry))
    frames = sum(part.segment.length for part in parts if part.kind == "take")
    if not frames:
        return Laid(now, first, last, 0)
    wet = joined(*_with_fades(parts, dry, now.frames - dry.frames > 0))
    return Laid(now.replace(first, last, wet), first, last, frames)


class _Laying:
    """Puts the take into timelines that hold some of the sound it was made from."""

    def __init__(self, origins: Origins, start: int, take: Take) -> None:
        self._origins, self._start, self._take = origins, start, take
        # A cross-fade that was split stays one medium, so its two parts still belong together.
        self._fades: dict[Crossfade, Crossfade] = {}

    def parts(self, sound: Timeline) -> Iterator[_Part]:
        """`sound` piece by piece, with the take wherever that can be."""
        wanted = 0
        for segment in sound.segments:
            for piece in self._origins.pieces(segment):
                part = segment.part(piece.start, piece.stop)
                origin = self._chosen(piece.origins, piece.stop - piece.start, wanted)
                if origin is not None:
                    wanted = origin.frame + part.length
                    yield _Part(self._of_take(origin, part.length), "take")
                elif isinstance(part.medium, Crossfade):
                    yield _Part(replace(part, medium=self._faded(part.medium)), "fade")
                else:
                    yield _Part(part, "dry")

    def _chosen(self, origins: tuple[Origin, ...], length: int, wanted: int) -> Origin | None:
        """The origin within what the take was made from; none where that is not certain."""
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
            self._fades[fade] = Crossfade(before, after, fade.cut)
        return self._fades[fade]


def _with_fades(parts: list[_Part], dry: Timeline, more: bool) -> Iterator[Timeline]:
    """The parts as timelines; the take fades in and out where it meets other sound.

    It brings its own fades for its own first and last frames. `more` says whether there is sound
    around `dry`, the same stretch without the take.
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
    """`wet`, coming out of `dry` where other sound `leads` up to it, and passing into it."""
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
