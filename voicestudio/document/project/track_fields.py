"""The tracks of a state as fields of a project's journal.

A document of one track that is heard as it is needs none but those of its timeline:

    "splices": [[at, removed, [segment, ...]], ...], "stages": [[at, count, stage, ...], ...],
    "rate": 48000, "channels": 2

which change the timeline of the state before. Any other has, in the order of its tracks,

    "edited": 1, "tracks": [0, {"track": 1, "name": "Music", "gain": -12.0, "splices": ...}]

where a number alone is a track that has not changed, and an object has what has. Volume curves
are fields of `envelope_fields`, and what they follow of `ducking_fields`. "splits" are those of
one track alone.
"""

from dataclasses import replace
from operator import index
from typing import Any

from voicestudio.document.project.ducking_fields import read_ducking, write_ducking
from voicestudio.document.project.envelope_fields import read_envelope, write_envelope
from voicestudio.document.project.fields import Fields, FormatError, LimitError, items, whole
from voicestudio.document.project.limits import check_count, check_timeline
from voicestudio.document.project.serialization import (
    Reader,
    Writer,
    check_fit,
    read_segments,
    read_shape,
    read_stages,
    write_segments,
    write_shape,
    write_stages,
)
from voicestudio.document.timeline.differences import Splice, difference
from voicestudio.document.timeline.rope import Chunks, counts, spliced, staged
from voicestudio.document.timeline.timeline import Segment, Timeline
from voicestudio.document.timeline.tracks import (
    HIGHEST_GAIN_DB,
    LONGEST_NAME,
    LOWEST_GAIN_DB,
    MOST_TRACKS,
    TRACK_COLOURS,
    Track,
    Tracks,
)
from voicestudio.texts import tr

_MOST_NUMBER = 1 << 31


def write_tracks(
    tracks: Tracks, edited: int, before: Tracks | None, writer: Writer
) -> dict[str, Any]:
    """Return the fields that lead from the tracks of the state before, if any, to `tracks`."""
    if _plain(tracks) and (before is None or _plain(before)):
        return _write_timeline(tracks.timelines[0], before.timelines[0] if before else None, writer)
    return {"edited": edited, "tracks": [_write_track(t, before, writer) for t in tracks]}


def read_tracks(fields: Fields, before: Tracks | None, reader: Reader) -> tuple[Tracks, int]:
    """Return the tracks of `write_tracks`, and the number of the edited one.

    Raises FormatError, and LimitError for more than a project may hold.
    """
    if "tracks" not in fields:
        if before is not None and not _plain(before):
            raise FormatError("a state after one with tracks has none")
        known = before.timelines[0] if before else None
        timeline = _read_timeline(fields, known, reader)
        return before if before and timeline is known else Tracks.of(timeline), 0
    values = fields.items("tracks")
    if len(values) > MOST_TRACKS:
        raise LimitError(tr("it has more than {most} tracks", most=MOST_TRACKS))
    tracks = Tracks(tuple(_read_track(value, before, reader) for value in values))
    edited = fields.integer("edited", 0, _MOST_NUMBER)
    _check(tracks, edited)
    return tracks, edited


def _plain(tracks: Tracks) -> bool:
    """Whether there is one track that is heard as it is, with the usual number and name."""
    first = tracks.items[0]
    as_it_is = first.neutral and first.ducking is None
    as_it_is = as_it_is and not first.colour and not first.splits
    return len(tracks) == 1 and as_it_is and not first.number and not first.name


def _check(tracks: Tracks, edited: int) -> None:
    numbers = {track.number for track in tracks}
    if len(numbers) != len(tracks) or edited not in numbers:
        raise FormatError("the numbers of its tracks make no sense")
    if len({(t.sample_rate, t.frames) for t in tracks.timelines}) != 1:
        raise FormatError("its tracks differ in length or sample rate")
    if any(track.ducking and not numbers.issuperset(track.ducking.speaking) for track in tracks):
        raise FormatError("a volume curve follows a track that is not there")


def _write_track(track: Track, before: Tracks | None, writer: Writer) -> int | dict[str, Any]:
    known = before[track.number] if before is not None and track.number in before else None
    if known is track:
        return track.number
    usual = known or Track(track.timeline)
    values: dict[str, Any] = {"track": track.number}
    if track.name != usual.name:
        values["name"] = track.name
    if track.gain_db != usual.gain_db:
        values["gain"] = float(track.gain_db)
    if track.pan != usual.pan:
        values["pan"] = float(track.pan)
    if track.muted != usual.muted:
        values["muted"] = track.muted
    if track.solo != usual.solo:
        values["solo"] = track.solo
    if track.colour != usual.colour:
        values["colour"] = track.colour
    if track.envelope != usual.envelope:
        values["envelope"] = write_envelope(track.envelope, usual.envelope)
    if track.ducking != usual.ducking:
        values["ducking"] = write_ducking(track.ducking)
    if track.splits != usual.splits:
        check_count(track.splits, "splits")
        values["splits"] = [index(split) for split in track.splits]
    if known is None or known.timeline is not track.timeline:
        values |= _write_timeline(track.timeline, known.timeline if known else None, writer)
    return values


def _read_track(value: object, before: Tracks | None, reader: Reader) -> Track:
    if not isinstance(value, dict):
        number = whole(value, 0, _MOST_NUMBER)
        if before is None or number not in before:
            raise FormatError(f"there is no track {number}")
        return before[number]
    fields = Fields(value)
    number = fields.integer("track", 0, _MOST_NUMBER)
    known = before[number] if before is not None and number in before else None
    timeline = known.timeline if known is not None else None
    if "splices" in fields:
        timeline = _read_timeline(fields, timeline, reader)
    if timeline is None:
        raise FormatError(f"track {number} has no sound")
    track = replace(known, timeline=timeline) if known else Track(timeline, number)
    if "name" in fields:
        track = replace(track, name=fields.text("name", LONGEST_NAME))
    if "gain" in fields:
        track = replace(track, gain_db=fields.number("gain", LOWEST_GAIN_DB, HIGHEST_GAIN_DB))
    if "pan" in fields:
        track = replace(track, pan=fields.number("pan", -1.0, 1.0))
    if "muted" in fields:
        track = replace(track, muted=fields.flag("muted"))
    if "solo" in fields:
        track = replace(track, solo=fields.flag("solo"))
    if "colour" in fields:
        colour = fields.text("colour", LONGEST_NAME)
        # Another version may have more of them.
        track = replace(track, colour=colour if colour in TRACK_COLOURS else "")
    if "envelope" in fields:
        envelope = read_envelope(fields.items("envelope"), track.envelope)
        track = replace(track, envelope=envelope)
    if "ducking" in fields:
        track = replace(track, ducking=read_ducking(fields.object("ducking")))
    if "splits" in fields:
        check_count(fields.items("splits"), "splits")
        splits = {whole(split, 1) for split in fields.items("splits")}
        track = replace(track, splits=tuple(sorted(splits)))
    return track


def _write_timeline(timeline: Timeline, before: Timeline | None, writer: Writer) -> dict[str, Any]:
    check_timeline(timeline)
    splices, stagings = difference(before.chunks if before else (), timeline.chunks)
    changes = [[s.at, s.removed, write_segments(s.added, writer)] for s in splices]
    values: dict[str, Any] = {"splices": changes}
    if stagings:
        values["stages"] = [[s.at, s.count, *write_stages(s.stages)] for s in stagings]
    shape = write_shape(timeline)
    if before is None or shape != write_shape(before):
        values.update(shape)
    return values


def _read_timeline(fields: Fields, before: Timeline | None, reader: Reader) -> Timeline:
    known = (before.sample_rate, before.channels) if before else None
    rate, channels = read_shape(fields) if "rate" in fields or known is None else known
    chunks, added = _spliced(before.chunks if before else (), fields.items("splices"), reader)
    if "stages" in fields:
        chunks = _staged(chunks, fields.items("stages"), channels)
    if before is not None and chunks is before.chunks and (rate, channels) == known:
        return before
    timeline = Timeline.of_chunks(chunks, rate, channels)
    check_timeline(timeline)
    # Segments of earlier states were checked before.
    check_fit(added if (rate, channels) == known else timeline.segments, rate, channels)
    return timeline


def _spliced(before: Chunks, changes: list[Any], reader: Reader) -> tuple[Chunks, list[Segment]]:
    """Return the chunks after the changes, and their new segments."""
    splices: list[Splice] = []
    done, most = 0, counts(before)[-1]
    for change in map(items, changes):
        if len(change) != 3:
            raise FormatError("a splice has three values")
        at = whole(change[0], done, most)
        done = at + whole(change[1], 0, most - at)
        splices.append(Splice(at, done - at, read_segments(change[2], reader)))
    chunks = before
    # From the last one on, so that earlier indices stay valid.
    for splice in reversed(splices):
        chunks = spliced(chunks, splice.at, splice.removed, splice.added)
    return chunks, [segment for splice in splices for segment in splice.added]


def _staged(chunks: Chunks, changes: list[Any], channels: int) -> Chunks:
    for change in map(items, changes):
        if len(change) < 2:
            raise FormatError("what is done to segments has at least two values")
        at = whole(change[0], 0, counts(chunks)[-1])
        count = whole(change[1], 0, counts(chunks)[-1] - at)
        chunks = staged(chunks, at, count, read_stages(change[2:], channels))
    return chunks
