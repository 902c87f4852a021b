"""Ducking: the volume curve that makes music quieter while others speak."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.track_edits import set_track_envelope
from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.duck_settings import Ducking, DuckSettings
from voicestudio.document.timeline.envelope import MOST_POINTS, Envelope
from voicestudio.document.timeline.segments import SilenceMedium
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError
from voicestudio.shortening.band_levels import band_levels, hop_frames
from voicestudio.shortening.pause_finding import stillness_of, stretches
from voicestudio.shortening.proposed_cuts import ShortenSettings
from voicestudio.texts import tr

_Range = tuple[int, int]

_LONG_SECONDS = 20.0
"""A clip of that length has a background of its own."""
_FAINT_DB = -50.0
"""What is fainter in a track without pauses is noise of the room, in dBFS."""


def find_speech(
    timelines: Sequence[Timeline],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[_Range, ...]:
    """Return the ranges in which somebody speaks in any of `timelines`, in order and apart.

    Each clip is judged by its own background; one that is short, or without any pause, by that of
    its track, because it may be no more than noise of the room. The silence between clips is none
    of it. A track without pauses counts as speech where it is not faint. `progress` gets fractions
    from 0 to 1. Raises Cancelled once `cancelled` returns True.
    """
    clips = [_clips(timeline) for timeline in timelines]
    total = max(sum(stop - start for ranges in clips for start, stop in ranges), 1)
    found, done = list[_Range](), 0
    for timeline, ranges in zip(timelines, clips, strict=True):
        levels = list[np.ndarray]()
        for start, stop in ranges:

            def part(fraction: float, before: int = done, length: int = stop - start) -> None:
                progress((before + fraction * length) / total)

            levels.append(band_levels(timeline, start, stop, part, cancelled))
            done += stop - start
        found += _spoken(ranges, levels, timeline.sample_rate)
    return tuple(_joined(sorted(found), 0))


def ducked(speech: Iterable[_Range], settings: DuckSettings, music: Timeline) -> Envelope:
    """Return the curve of `music` for speech in the ranges `speech`, in order, apart, in frames.

    The music comes back only in pauses that are long enough for hold, release and attack. Where it
    does not sound there are no points but those that lead to it.
    """
    rate = music.sample_rate
    attack, hold = round(settings.attack * rate), round(settings.hold * rate)
    release, depth_db = round(settings.release * rate), -settings.depth_db
    points = dict[int, float]()
    pause = hold + release + attack
    near = _joined(((a - hold - release, b + attack) for a, b in _sounding(music)), 0)
    for start, stop in _joined(_within(_joined(speech, pause), near), pause):
        if start >= attack:
            points[start - attack] = 0.0
        else:  # it begins on its way down
            points[0] = depth_db * (1 - start / attack)
        points[start] = depth_db
        points[stop + hold] = depth_db
        points[stop + hold + release] = 0.0
    return Envelope(tuple(sorted(points.items())))


def duck(
    tracks: Tracks,
    number: int,
    speech: Sequence[_Range],
    settings: DuckSettings,
    speaking: Iterable[int] = (),
) -> Edit:
    """Give a track the curve that makes way for `speech`. Raises UserError where nobody speaks.

    The curve follows the speech of the tracks `speaking` from now on.
    """
    if not speech:
        raise UserError(
            tr("No speech was found in the chosen tracks: there is nothing to duck under.")
        )
    envelope = ducked(speech, settings, tracks[number].timeline)
    numbers = tuple(speaking)
    ducking = Ducking(settings, numbers) if numbers else None
    label = tr("Duck {track}", track=tracks.title(number))
    return set_track_envelope(tracks, number, envelope, label, ducking)


def behind(tracks: Tracks) -> tuple[int, ...]:
    """Return the numbers of the tracks whose curves are behind the speech that they follow."""
    return tuple(t.number for t in tracks if t.ducking is not None and t.ducking.behind)


def caught_up(
    tracks: Tracks, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Tracks:
    """Return `tracks` with those curves made again that are behind; this reads the speech.

    A curve stays as it is where it would have too many points. Raises as `find_speech`.
    """
    found = dict[tuple[int, ...], tuple[_Range, ...]]()
    for number in behind(tracks):
        track = tracks[number]
        assert track.ducking is not None  # it is behind
        settings, speaking = track.ducking.settings, track.ducking.speaking
        if speaking not in found:
            timelines = [tracks[other].timeline for other in speaking]
            found[speaking] = find_speech(timelines, progress, cancelled)
        envelope = ducked(found[speaking], settings, track.timeline)
        if len(envelope) > MOST_POINTS:
            envelope = track.envelope
        up_to_date = replace(track.ducking, behind=False)
        tracks = tracks.with_track(replace(track, envelope=envelope, ducking=up_to_date))
    return tracks


def _clips(timeline: Timeline) -> list[_Range]:
    """Return the ranges that are no gap or inserted silence."""
    sounds = (
        (begins, begins + segment.length)
        for begins, segment in timeline.pieces()
        if not isinstance(segment.medium, SilenceMedium)
    )
    return list(_joined(sounds, 0))


def _spoken(clips: list[_Range], levels: list[np.ndarray], rate: int) -> Iterator[_Range]:
    """Yield where somebody speaks in the clips of a track, by their `band_levels`."""
    if not clips:
        return
    settings, hop = ShortenSettings(), hop_frames(rate)
    of_track = np.concatenate(levels)
    by_track = stillness_of(of_track, 0, rate, settings).still
    if not by_track.any():
        by_track = stillness_of(of_track, 0, rate, ShortenSettings(threshold_db=_FAINT_DB)).still
    firsts = np.cumsum([0, *map(len, levels)])
    for (start, stop), rows, first in zip(clips, levels, firsts[:-1], strict=True):
        still = by_track[first : first + len(rows)]
        if stop - start >= _LONG_SECONDS * rate:
            own = stillness_of(rows, start, rate, settings).still
            still = own if own.any() else still
        for begins, ends in stretches(~still):
            # What is left after the last whole row is as that row.
            yield start + begins * hop, stop if ends == len(rows) else start + ends * hop


def _sounding(timeline: Timeline) -> Iterator[_Range]:
    """Yield the ranges between the gaps of a track."""
    between = np.concatenate([[0], gaps(timeline).ravel(), [timeline.frames]])
    for start, stop in between.reshape(-1, 2).tolist():
        if start < stop:
            yield start, stop


def _within(ranges: Sequence[_Range], limits: Sequence[_Range]) -> Iterator[_Range]:
    """Yield the parts of `ranges` that are in any of `limits`; both are in order and apart."""
    first = 0
    for start, stop in ranges:
        while first < len(limits) and limits[first][1] <= start:
            first += 1
        for low, high in limits[first:]:
            if low >= stop:
                break
            yield max(start, low), min(stop, high)


def _joined(ranges: Iterable[_Range], gap: int) -> list[_Range]:
    """Return ranges, in order of their starts, with those joined that are at most `gap` apart."""
    joined = list[_Range]()
    for start, stop in ranges:
        if joined and start - joined[-1][1] <= gap:
            joined[-1] = joined[-1][0], max(joined[-1][1], stop)
        else:
            joined.append((start, stop))
    return joined
