"""Two mono tracks as one stereo track, the reverse of `track_edits.split_channels`."""

from collections.abc import Sequence
from dataclasses import replace

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.track_edits import both_names
from voicestudio.document.timeline.gaps import padded
from voicestudio.document.timeline.stereo_joining import stereo
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks, aligned
from voicestudio.errors import UserError
from voicestudio.texts import tr


def mono_pair(tracks: Tracks, selected: Sequence[int]) -> tuple[int, int] | None:
    """Return the numbers of two mono tracks, the upper one first; None where there are none.

    The two that are selected, or the only selected one and the one below it.
    """
    numbers = [track.number for track in tracks]
    chosen = [number for number in numbers if number in selected]
    if len(chosen) == 1:
        place = numbers.index(chosen[0])
        chosen = numbers[place : place + 2]
    if len(chosen) != 2 or any(tracks[number].timeline.channels != 1 for number in chosen):
        return None
    return chosen[0], chosen[1]


def make_stereo(tracks: Tracks, left: int, right: int) -> Edit:
    """Make one stereo track of two mono tracks, at the place of `left`, with its number and colour.

    Its channels are the sound of the two, sample for sample, whatever their pan. Their gains become
    its gain and pan: each channel is as loud as it was on its side. Raises UserError for tracks
    that are not mono, where only one of both is muted or solo, and where their curves differ.
    """
    upper, lower = tracks[left], tracks[right]
    formats = {(t.timeline.sample_rate, t.timeline.channels) for t in (upper, lower)}
    if formats != {(upper.timeline.sample_rate, 1)}:
        raise UserError(tr("Only two mono tracks can become one stereo track."))
    if (upper.muted, upper.solo) != (lower.muted, lower.solo):
        raise UserError(tr("Only one of the two tracks is muted or solo: make both alike first."))
    if upper.envelope != lower.envelope:
        raise UserError(tr("The volume curves of the two tracks differ: remove them first."))
    gain_db, pan = _balance(upper.gain_db, lower.gain_db)
    made = replace(
        upper,
        timeline=_both(upper.timeline, lower.timeline),
        name=_name(tracks, upper, lower),
        gain_db=gain_db,
        pan=pan,
        ducking=upper.ducking if upper.ducking == lower.ducking else None,
        splits=tuple(sorted({*upper.splits, *lower.splits})),
    )
    items = (made if t is upper else _following(t, left, right) for t in tracks if t is not lower)
    after = aligned(Tracks(tuple(items)))
    return Edit(tr("Make stereo track"), after[left].timeline, tracks=after, track=left)


def _both(left: Timeline, right: Timeline) -> Timeline:
    """Return both as one; they may differ in length while they are the only ones."""
    frames = max(left.frames, right.frames)
    return stereo(padded(left, frames), padded(right, frames))


def _balance(left_db: float, right_db: float) -> tuple[float, float]:
    """Return the gain and pan with which a stereo track has these gains on its two sides."""
    quieter = 1 - 10 ** (-abs(left_db - right_db) / 20)
    return max(left_db, right_db), -quieter if left_db > right_db else quieter


def _name(tracks: Tracks, upper: Track, lower: Track) -> str:
    """Return the name before channels were split; where none were, both names, or the upper one.

    `track_edits.split_channels` gives both names back.
    """
    before, _, after = tr("{name} left", name="\0").partition("\0")
    name = upper.name.removeprefix(before).removesuffix(after)
    if (upper.name, lower.name) != (tr("{name} left", name=name), tr("{name} right", name=name)):
        both = upper.name and lower.name and upper.name != lower.name
        return both_names(upper.name, lower.name) if both else upper.name
    return "" if name == tr("Track {number}", number=tracks.index(upper.number) + 1) else name


def _following(track: Track, left: int, right: int) -> Track:
    """Return a track whose curve follows the stereo track where it has followed `right`."""
    ducking = track.ducking
    if ducking is None or right not in ducking.speaking:
        return track
    speaking = dict.fromkeys(left if number == right else number for number in ducking.speaking)
    return replace(track, ducking=replace(ducking, speaking=tuple(speaking)))
