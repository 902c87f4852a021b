"""A music bed: music that begins before the speech, lies under its first words, and fades out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from voicestudio.document.editing.ducking import duck
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade, fade
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.moves import Replaced, moved_along
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks, placed
from voicestudio.errors import UserError
from voicestudio.texts import tr

INTRO_RANGE = 0.0, 60.0
UNDER_RANGE = 0.0, 600.0
OUTRO_RANGE = 1.0, 120.0
"""Limits of the settings, in seconds."""

FADE_SECONDS = 4.0
"""How long music takes to fade out; half of it, where it is shorter than twice that."""
_LEAD_SECONDS = 6.0
"""So long before the last word the music of the outro begins, unheard at first."""

_Range = tuple[int, int]


@dataclass(frozen=True)
class BedSettings:
    """Where the music lies.

    Attributes:
        intro: How many seconds of music are heard before the first word.
        under: How many seconds after the first word it begins to fade out.
        outro: How many seconds of music are heard after the last word; None for none.
    """

    intro: float = 5.0
    under: float = 15.0
    outro: float | None = None


def music_bed(
    tracks: Tracks,
    markers: Markers,
    music: Timeline,
    name: str,
    speech: Sequence[_Range],
    speaking: Sequence[int],
    bed: BedSettings,
    ducking: DuckSettings,
) -> Edit:
    """Add a track `name` with `music` around the words `speech` of the tracks `speaking`.

    Everything else, and the `markers`, move so far that the music has room before the first word.
    Music that is too short ends earlier, with a fade. Its curve follows the speech. Raises
    UserError without speech, and for music at another rate or too many tracks.
    """
    if not speech:
        raise UserError(
            tr("No speech was found in this recording: there is nothing to put music to.")
        )
    rate = tracks.timelines[0].sample_rate
    intro = min(round(bed.intro * rate), music.frames)
    by = max(intro - speech[0][0], 0)
    moved = Tracks(tuple(_later(track, by) for track in tracks))
    spoken = [(start + by, stop + by) for start, stop in speech]
    start = spoken[0][0] - intro
    clip = _laid_out(music, start, spoken[0][0], spoken[-1][1], bed)
    added = add_track(moved, clip, start, name)
    ducked = duck(added.all_tracks, added.track, spoken, ducking, speaking)
    later = markers.replaced(0, 0, by) if by else markers
    return replace(ducked, label=tr("Add music bed"), selection=(start, start), markers=later)


def _later(track: Track, by: int) -> Track:
    """Return `track`, with its curve and its splits, `by` frames later."""
    if not by:
        return track
    return moved_along(Replaced(0, 0, by), replace(track, timeline=placed(track.timeline, by)))


def _laid_out(music: Timeline, start: int, first: int, last: int, bed: BedSettings) -> Timeline:
    """Return what is heard from frame `start` on, where words begin at `first` and end at `last`.

    That is the music once, or its beginning and its end with a gap between.
    """
    rate = music.sample_rate
    opening = first - start + round((bed.under + FADE_SECONDS) * rate)
    if bed.outro is None:
        return _faded_out(music, opening)
    outro = round(bed.outro * rate)
    lead = min(round(_LEAD_SECONDS * rate), last - first)
    resumes = last - start - lead
    if resumes <= min(opening, music.frames):
        return _faded_out(music, last - start + outro)
    # It ends as the music does, and begins somewhere in it.
    ending = music.slice(max(music.frames - lead - outro, 0), music.frames)
    closing = _faded_out(ending, ending.frames)
    half = closing.frames // 2
    closing = fade(closing, 0, closing.frames, Fade("in", min(lead // 2, half))).timeline
    opened = _faded_out(music, opening)
    return opened.followed_by(placed(closing, resumes - opened.frames))


def _faded_out(music: Timeline, frames: int) -> Timeline:
    """Return the first `frames` of `music`, or all where it is shorter, with a fade at the end."""
    part = music.slice(0, min(frames, music.frames))
    length = min(round(FADE_SECONDS * music.sample_rate), part.frames // 2)
    return fade(part, 0, part.frames, Fade("out", length)).timeline
