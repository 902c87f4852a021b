"""Limits of a project, so that reading one is bounded in time and memory.

A project may come from a stranger, and a few hundred bytes can describe more sound than can be
read. Edits are held to the same limits on writing, so that every project written can be read.
"""

from collections.abc import Iterator, Sized
from typing import Literal, NamedTuple
from weakref import WeakKeyDictionary

from voicestudio.audio.medium import Medium
from voicestudio.document.project.fields import LimitError
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.read_files import inner_media
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.texts import tr

MOST_FRAMES = 1 << 33
"""49 hours at 48 kHz."""
MOST_SEGMENTS = 500_000
MOST_STAGES = 10_000
"""Gains, fades and shifts one over the other."""
MOST_STATES = 100_000
MOST_MEDIA = 200_000
MOST_MARKERS = 20_000
"""Of a state: markers and regions together, and as many splits, also of each track."""
_MOST_DEPTH = 160
"""Reading goes through every level, and Python allows for a thousand calls within calls."""
_MOST_READS = 1024
"""A take reads two media, and a take of takes four: so many for one stretch of sound."""
_MOST_CROSSFADES = 8


def check_count(of: Sized, what: Literal["markers", "splits"]) -> None:
    """Raise LimitError for more markers or splits than a project may hold."""
    if len(of) > MOST_MARKERS:
        if what == "markers":
            raise LimitError(tr("it has more than {most} markers", most=MOST_MARKERS))
        raise LimitError(tr("it has more than {most} splits", most=MOST_MARKERS))


class _Nesting(NamedTuple):
    """Nesting depth of a medium, and how many media are read for one frame."""

    depth: int
    reads: int


_nestings: WeakKeyDictionary[Medium, _Nesting] = WeakKeyDictionary()
_bodies: WeakKeyDictionary[Body, _Nesting] = WeakKeyDictionary()


def check_medium(medium: Medium) -> None:
    """Raise LimitError for a medium that is too long or nested too deeply."""
    if medium.frames > MOST_FRAMES:
        raise too_long(medium.frames, medium.sample_rate)
    if isinstance(medium, Timeline):
        check_timeline(medium)
    if isinstance(medium, Crossfade) and medium.depth > _MOST_CROSSFADES:
        raise LimitError(tr("cross-fades in it are nested {depth} deep", depth=medium.depth))
    depth, reads = _nesting(medium)
    if depth > _MOST_DEPTH:
        raise LimitError(tr("sound in it is nested more than {most} levels deep", most=_MOST_DEPTH))
    if reads > _MOST_READS:
        raise LimitError(
            tr(
                "sound in it is mixed from more than {most} others at once",
                most=_MOST_READS,
            )
        )


def check_timeline(timeline: Timeline) -> None:
    """Raise LimitError for too much sound, too many segments or too many stages."""
    if timeline.frames > MOST_FRAMES:
        raise too_long(timeline.frames, timeline.sample_rate)
    if sum(map(len, timeline.chunks)) > MOST_SEGMENTS:
        raise LimitError(tr("it has more than {most} pieces", most=MOST_SEGMENTS))
    if any(len(chunk.stages) > MOST_STAGES for chunk in timeline.chunks):
        raise LimitError(
            tr(
                "it has more than {most} gains and fades at one place",
                most=MOST_STAGES,
            )
        )


def too_long(frames: int, rate: int) -> LimitError:
    """Return the error for a length of `frames`."""
    hours, most = frames / rate / 3600, MOST_FRAMES / rate / 3600
    return LimitError(
        tr(
            "it asks for {hours:.0f} hours of sound, and {most:.0f} are the most",
            hours=hours,
            most=most,
        )
    )


def _nesting(medium: Medium) -> _Nesting:
    """Return the nesting of a medium, cached, so that inner media are not visited again."""
    known = _nestings.get(medium)
    if known is None:
        known = _nestings[medium] = _found(medium)
    return known


def _found(medium: Medium) -> _Nesting:
    if isinstance(medium, Timeline):
        return _deeper(_most(_body_nesting(chunk.body) for chunk in medium.chunks))
    sides = list(map(_nesting, inner_media(medium)))
    depth = 1 + max((side.depth for side in sides), default=0)
    if isinstance(medium, RecordedTakes):  # one of them is read
        return _Nesting(depth, max(side.reads for side in sides))
    if isinstance(medium, BandMix):  # the common part of both sides is read once
        return _Nesting(depth, 1 + max(side.reads for side in sides))
    return _Nesting(depth, sum(side.reads for side in sides) or 1)


def _body_nesting(body: Body) -> _Nesting:
    known = _bodies.get(body)
    if known is None:
        known = _bodies[body] = _most(_nesting(s.medium) for s in body.segments)
    return known


def _most(nestings: Iterator[_Nesting]) -> _Nesting:
    depth, reads = 0, 1
    for nesting in nestings:
        depth, reads = max(depth, nesting.depth), max(reads, nesting.reads)
    return _Nesting(depth, reads)


def _deeper(nesting: _Nesting) -> _Nesting:
    return _Nesting(nesting.depth + 1, nesting.reads)
