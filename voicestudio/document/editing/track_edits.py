"""Edits of the tracks themselves, as values: each function returns an edit and applies nothing."""

import math
from collections.abc import Collection, Sequence
from dataclasses import replace

from voicestudio.document.editing.edits import Edit
from voicestudio.document.timeline.duck_settings import Ducking
from voicestudio.document.timeline.envelope import MOST_POINTS, Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import (
    LONGEST_NAME,
    LOWEST_GAIN_DB,
    MOST_TRACKS,
    Track,
    Tracks,
    aligned,
    placed,
)
from voicestudio.document.timeline.transforms import one_channel
from voicestudio.errors import UserError
from voicestudio.texts import tr

_AND = " + "
"""Between the names of two tracks that became one."""


def add_track(tracks: Tracks, clip: Timeline, start: int = 0, name: str = "") -> Edit:
    """Add a track at the bottom that holds `clip` from frame `start` on, and select the clip.

    Raises UserError for a clip at another rate, and when there are `MOST_TRACKS` already.
    """
    first = tracks.timelines[0]
    if clip.sample_rate != first.sample_rate:
        raise UserError(tr("The sample rate of the sound is not that of the recording."))
    require_room(tracks, 1)
    number = tracks.highest_number + 1
    track = Track(placed(clip, start), number, _free_name(tracks, name))
    selection = (start, start + clip.frames) if clip.frames else None
    return _edit(tr("Add track"), tracks.added(track), number, selection)


def add_tracks(tracks: Tracks, clips: Sequence[tuple[Timeline, str]], start: int) -> Edit:
    """Add a track at the bottom for each clip and its name, all from frame `start` on.

    A single track without any sound is replaced by the first; the first one gets the focus. Raises
    UserError as `add_track` does.
    """
    empty = len(tracks) == 1 and not tracks.frames
    require_room(tracks, len(clips) - empty)
    items, first = () if empty else tracks.items, 0 if empty else tracks.highest_number + 1
    made = (
        Track(placed(clip, start), number, name) for number, (clip, name) in enumerate(clips, first)
    )
    return _edit(tr("Add tracks"), aligned(Tracks((*items, *made))), first)


def add_empty_track(tracks: Tracks, channels: int, name: str = "") -> Edit:
    """Add a track without any clip at the bottom."""
    first = tracks.timelines[0]
    return add_track(tracks, Timeline((), first.sample_rate, channels), 0, name)


def remove_track(tracks: Tracks, number: int) -> Edit:
    """Remove a track; the one below it, or the last, gets the focus. Raises UserError."""
    if len(tracks) == 1:
        raise UserError(tr("A recording needs at least one track."))
    label, place = tr("Remove {track}", track=tracks.title(number)), tracks.index(number)
    rest = tracks.removed(number)
    return _edit(label, rest, rest.items[min(place, len(rest) - 1)].number)


def move_track(tracks: Tracks, number: int, by: int) -> Edit:
    """Move a track up (`by` < 0) or down among the others."""
    place = min(max(tracks.index(number) + by, 0), len(tracks) - 1)
    return _edit(tr("Move track"), tracks.moved(number, place), number)


def rename_track(tracks: Tracks, number: int, name: str) -> Edit:
    """Give a track a name; an empty one is made from its place."""
    return _changed(tr("Rename track"), tracks, replace(tracks[number], name=name[:LONGEST_NAME]))


def set_track_gain(tracks: Tracks, number: int, gain_db: float) -> Edit:
    """Set the gain of a track in the mix."""
    label = tr("{track} {gain_db:+.1f} dB", track=tracks.title(number), gain_db=gain_db)
    return _changed(label, tracks, replace(tracks[number], gain_db=gain_db))


def set_track_pan(tracks: Tracks, number: int, pan: float) -> Edit:
    """Set the pan of a track, from -1 (left) to 1 (right)."""
    return _changed(
        tr("Pan {track}", track=tracks.title(number)), tracks, replace(tracks[number], pan=pan)
    )


def centre_tracks(tracks: Tracks, numbers: Collection[int]) -> Edit:
    """Pan tracks to the centre, as one edit."""
    items = (replace(t, pan=0.0) if t.number in numbers else t for t in tracks)
    return _edit(tr("Pan to the centre"), Tracks(tuple(items)), next(iter(numbers)))


def set_track_envelope(
    tracks: Tracks,
    number: int,
    envelope: Envelope,
    label: str | None = None,
    ducking: Ducking | None = None,
) -> Edit:
    """Set the volume curve of a track; an empty one for none. Raises UserError.

    It follows speech only with `ducking`.
    """
    require_few_points(envelope)
    label = label or tr("Volume curve of {track}", track=tracks.title(number))
    return _changed(label, tracks, replace(tracks[number], envelope=envelope, ducking=ducking))


def require_few_points(envelope: Envelope) -> None:
    """Raise UserError for a volume curve that has more points than one can have."""
    if len(envelope) > MOST_POINTS:
        raise UserError(
            tr(
                "A volume curve can have {most_points} points: remove some first.",
                most_points=MOST_POINTS,
            )
        )


def colour_track(tracks: Tracks, number: int, colour: str) -> Edit:
    """Draw a track in one of `TRACK_COLOURS`; with an empty name in that of any sound."""
    return _changed(
        tr("Colour {track}", track=tracks.title(number)),
        tracks,
        replace(tracks[number], colour=colour),
    )


def mute_track(tracks: Tracks, number: int, *, muted: bool) -> Edit:
    """Leave a track out of the mix, or take it in again."""
    title = tracks.title(number)
    label = tr("Mute {track}", track=title) if muted else tr("Unmute {track}", track=title)
    return _changed(label, tracks, replace(tracks[number], muted=muted))


def solo_track(tracks: Tracks, number: int, *, solo: bool) -> Edit:
    """Let only this track, and others that are solo, be heard; or no longer."""
    title = tracks.title(number)
    label = tr("Solo {track}", track=title) if solo else tr("Solo off {track}", track=title)
    return _changed(label, tracks, replace(tracks[number], solo=solo))


def split_channels(tracks: Tracks, number: int) -> Edit:
    """Make a mono track of each channel of a track. Raises UserError for a mono track.

    A stereo track that has the names of two, as of `both_names`, gives them back.

    Those of a stereo track are heard from the left and from the right as loud as there, so that
    nothing changes; a side that was silent is heard with the lowest gain.
    """
    track = tracks[number]
    channels = track.timeline.channels
    if channels == 1:
        raise UserError(tr("This track has one channel: there is nothing to split."))
    require_room(tracks, channels - 1)
    pans = (-1.0, 1.0) if channels == 2 else (track.pan,) * channels
    gains = _gains_db(track) if channels == 2 else (track.gain_db,) * channels
    title = tracks.title(number)
    parts = [
        replace(
            track,
            timeline=one_channel(track.timeline, channel),
            number=track.number if not channel else tracks.highest_number + channel,
            name=_channel_name(title, channel, channels),
            pan=pans[channel],
            gain_db=gains[channel],
        )
        for channel in range(channels)
    ]
    place = tracks.index(number)
    items = (*tracks.items[:place], *parts, *tracks.items[place + 1 :])
    return _edit(tr("Split channels to tracks"), aligned(Tracks(items)), number)


def _channel_name(title: str, channel: int, channels: int) -> str:
    if channels == 2 and len(both := title.split(_AND)) == 2 and all(both):
        return both[channel]
    if channels != 2:
        end = f" {channel + 1}"
        return f"{title[: LONGEST_NAME - len(end)]}{end}"
    if channel == 0:
        return tr("{name} left", name=title[: LONGEST_NAME - len(" left")])[:LONGEST_NAME]
    return tr("{name} right", name=title[: LONGEST_NAME - len(" right")])[:LONGEST_NAME]


def both_names(left: str, right: str) -> str:
    """Return a name for one track of two; each is shortened where it would be too long."""
    most = (LONGEST_NAME - len(_AND)) // 2
    return f"{left[:most]}{_AND}{right[:most]}"


def mix_down(tracks: Tracks) -> Edit:
    """Put the mix of all tracks in their place. Projects cannot hold it."""
    return _edit(tr("Mix down"), Tracks.of(tracks.sound), 0)


def require_room(tracks: Tracks, more: int) -> None:
    """Raise UserError unless there can be `more` tracks."""
    if len(tracks) + more > MOST_TRACKS:
        raise UserError(
            tr(
                "A recording can have {most} tracks: remove one first.",
                most=MOST_TRACKS,
            )
        )


def _free_name(tracks: Tracks, name: str) -> str:
    """Return `name`, with a number behind it where another track is called so already."""
    taken, free = {track.name for track in tracks}, name[:LONGEST_NAME]
    for count in range(2, MOST_TRACKS + 2):
        if not name or free not in taken:
            break
        free = f"{name[: LONGEST_NAME - 3]} {count}"
    return free


def _gains_db(track: Track) -> tuple[float, ...]:
    """Return the gains of the left and of the right channel in dB, within those of tracks."""
    shares = 1.0 - max(track.pan, 0.0), 1.0 + min(track.pan, 0.0)
    gains = (track.gain_db + 20 * math.log10(max(share, 1e-9)) for share in shares)
    return tuple(max(gain, LOWEST_GAIN_DB) for gain in gains)


def _changed(label: str, tracks: Tracks, track: Track) -> Edit:
    return _edit(label, tracks.with_track(track), track.number)


def _edit(
    label: str, tracks: Tracks, number: int, selection: tuple[int, int] | None = None
) -> Edit:
    return Edit(label, tracks[number].timeline, selection, tracks=tracks, track=number)
