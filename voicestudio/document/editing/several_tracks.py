"""One edit of several tracks: each is edited by itself, and all of them stay in time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from voicestudio.document.editing.edits import Edit, paste
from voicestudio.document.editing.moves import InTurn, Move, Replaced, moved_along
from voicestudio.document.editing.track_edits import add_empty_track
from voicestudio.document.timeline.crossfade import SECONDS, spliced
from voicestudio.document.timeline.gaps import gap, is_gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks, aligned
from voicestudio.errors import UserError
from voicestudio.texts import tr


def edit_each(
    tracks: Tracks,
    numbers: Sequence[int],
    focus: int,
    make: Callable[[Timeline], Edit],
    span: tuple[int, int],
    *,
    all_in_time: bool,
    crossfade: float = SECONDS,
) -> Edit:
    """Return the edit that `make` returns for the sound of each of the tracks `numbers`, as one.

    Tracks for which it raises UserError are left out, and those that are a gap over all of `span`
    where nothing is moved. What is put in to keep all in time has cross-fades of `crossfade`
    seconds. Raises the UserError of the first track if it raises for all.
    """
    if tuple(numbers) == (focus,):
        return make(tracks[focus].timeline)
    made: dict[int, Edit] = {}
    errors: list[UserError] = []
    for number in numbers:
        try:
            made[number] = make(tracks[number].timeline)
        except UserError as error:
            errors.append(error)
    if not made:
        raise errors[0]
    heard = {n: e for n, e in made.items() if e.move or not _empty(tracks[n].timeline, span)}
    together = heard or made
    return edit_together(tracks, together, focus, all_in_time=all_in_time, crossfade=crossfade)


def edit_together(
    tracks: Tracks,
    made: Mapping[int, Edit],
    focus: int,
    *,
    all_in_time: bool,
    crossfade: float = SECONDS,
) -> Edit:
    """Return edits of the sound of tracks, at least one, by number, as a single edit.

    Markers and selection are those of the track with the focus, or else of the first one. With
    `all_in_time` the sound after the edits is moved as far on all tracks as on the one where it
    ends last: shorter results are followed by a gap, with cross-fades of `crossfade` seconds.
    """
    lead = focus if focus in made else next(t.number for t in tracks if t.number in made)
    if len(made) == 1 and lead == focus:
        return made[focus]
    grown = {n: e.timeline.frames - tracks[n].timeline.frames for n, e in made.items()}
    longest = max(grown, key=lambda number: (grown[number], number == lead))
    if all_in_time:
        made = {n: _padded(edit, grown[longest] - grown[n], crossfade) for n, edit in made.items()}
    main, move = made[lead], made[longest].move

    def changed(track: Track) -> Track:
        if track.number in made:
            return _edited(track, made[track.number])
        return move.other_track(track) if all_in_time and move is not None else track

    done = aligned(Tracks(tuple(map(changed, tracks))))
    label = (
        tr("{label} on {n} track", "{label} on {n} tracks", label=main.label, n=len(made))
        if len(made) > 1
        else main.label
    )
    return replace(main, label=label, timeline=done[lead].timeline, tracks=done, track=lead)


def change_each(
    tracks: Tracks,
    numbers: Sequence[int],
    focus: int,
    make: Callable[[Tracks, int], Edit],
    label: Callable[[int], str],
) -> Edit:
    """Return edits of the tracks `numbers` themselves (at least one), such as muting, as one.

    `make` is called for one after the other; `label` names the edit of several. The track
    with the focus keeps it, if it is still there. Raises what `make` raises.
    """
    edits: list[Edit] = []
    for number in numbers:
        edits.append(make(tracks, number))
        tracks = edits[-1].all_tracks
    done = edits[-1]
    if len(edits) == 1:
        return done
    track = focus if focus in tracks else done.track
    return replace(done, label=label(len(edits)), timeline=tracks[track].timeline, track=track)


def paste_each(
    tracks: Tracks,
    focus: int,
    start: int,
    stop: int,
    clips: Sequence[Timeline],
    *,
    all_in_time: bool,
    crossfade: float = SECONDS,
) -> Edit:
    """Replace [start, stop) by a clip each, on the track with the focus and those below it.

    Clips for which there is no track get new ones. Cross-fades take `crossfade` seconds. Raises
    UserError for a clip that does not fit its track, and if there would be too many tracks.
    """
    first = tracks.index(focus)
    for clip in clips[len(tracks) - first :]:
        tracks = add_empty_track(tracks, clip.channels).all_tracks
    targets = tracks.items[first : first + len(clips)]
    made = {
        track.number: paste(track.timeline, start, stop, clip, crossfade=crossfade)
        for track, clip in zip(targets, clips, strict=True)
    }
    return edit_together(tracks, made, focus, all_in_time=all_in_time, crossfade=crossfade)


def _empty(timeline: Timeline, span: tuple[int, int]) -> bool:
    start, stop = span
    inside = 0 <= start < stop <= timeline.frames
    return inside and is_gap(timeline.slice(start, stop))


def _edited(track: Track, edit: Edit) -> Track:
    if edit.move is not None:
        track = moved_along(edit.move, track)
    return replace(track, timeline=edit.timeline)


def _padded(edit: Edit, frames: int, crossfade: float) -> Edit:
    """Return `edit` with a gap of `frames` after what it selects, which is its result."""
    if not frames:
        return edit
    start, stop = edit.selection or (0, edit.timeline.frames)
    timeline = edit.timeline
    if stop < timeline.frames:  # at the end all tracks are made as long as each other anyway
        timeline = spliced(timeline, stop, stop, gap(timeline, frames), crossfade)
    more: Move = Replaced(stop, stop, frames, crossfade)
    move = more if edit.move is None else InTurn((edit.move, more))
    return replace(edit, timeline=timeline, selection=(start, stop + frames), move=move)
