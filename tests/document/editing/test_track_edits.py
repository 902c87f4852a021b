"""Edits of tracks, and of the sound of one among several.

Modules: document.editing.moves, document.editing.history.
"""

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, track_edits
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.shortening_edits import without_cuts
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import MOST_TRACKS
from voicestudio.errors import UserError

RATE = 48_000


def sound(frames: int, channels: int = 1, seed: int = 0) -> Timeline:
    samples = noise(frames, channels, level=0.2, seed=seed)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


@pytest.fixture
def document() -> Document:
    """A voice of 4,000 frames, and music from frame 1,000 to 3,000."""
    document = Document(sound(4000, seed=1))
    document.history.push(track_edits.add_track(document.tracks, sound(2000, seed=2), 1000))
    return document


def test_a_track_is_added_and_gets_the_focus(document: Document) -> None:
    assert document.history.focus == 1
    assert document.history.current.selection == (1000, 3000)
    assert is_gap(document.timeline.slice(0, 1000))
    assert is_gap(document.timeline.slice(3000, 4000))
    assert document.modified
    document.history.undo()
    assert len(document.tracks) == 1
    assert document.history.focus == 0
    assert not document.modified
    document.history.redo()
    assert document.history.focus == 1


def test_an_edit_changes_the_track_that_has_the_focus(document: Document) -> None:
    voice, music = document.tracks.timelines
    document.history.focus = 0
    document.history.push(edits.silence(document.timeline, 0, 500))
    assert document.tracks[1].timeline is music
    assert not samples(document.tracks[0].timeline)[:500].any()
    document.history.focus = 1
    document.history.undo()
    assert document.history.focus == 0, "undo shows the track that it changes"
    assert document.timeline is voice


@pytest.mark.parametrize("focus", [0, 1])
def test_all_tracks_stay_in_time(document: Document, focus: int) -> None:
    before = [samples(t) for t in document.tracks.timelines]
    document.history.focus = focus
    document.history.push(edits.delete(document.timeline, 1500, 2000), all_in_time=True)
    for old, timeline in zip(before, document.tracks.timelines, strict=True):
        assert timeline.frames == 3500
        np.testing.assert_array_equal(samples(timeline)[:1380], old[:1380])
        np.testing.assert_array_equal(samples(timeline)[1620:], old[2120:])


def test_inserted_sound_moves_what_follows_on_all_tracks(document: Document) -> None:
    before = samples(document.tracks[1].timeline)
    document.history.focus = 0
    document.history.push(edits.paste(document.timeline, 500, 500, sound(700)), all_in_time=True)
    now = document.tracks[1].timeline
    np.testing.assert_array_equal(samples(now)[1700:3700], before[1000:3000])
    assert is_gap(now.slice(0, 1700))


def test_alone_it_moves_only_its_own_track(document: Document) -> None:
    music = document.tracks[1].timeline
    document.history.focus = 0
    document.history.push(edits.delete(document.timeline, 0, 500))
    assert document.tracks[0].timeline.frames == 3500
    np.testing.assert_array_equal(
        samples(document.tracks[1].timeline)[:3000], samples(music)[:3000]
    )


def test_many_cuts_and_trimming_keep_tracks_in_time(document: Document) -> None:
    document.history.focus = 0
    cuts = ((100, 200), (1200, 1500), (3500, 3600))
    document.history.push(without_cuts(document.timeline, cuts, "Shorten"), all_in_time=True)
    assert [t.frames for t in document.tracks.timelines] == [3500, 3500]
    assert is_gap(document.tracks[1].timeline.slice(0, 900))
    document.history.undo()
    document.history.push(edits.trim(document.timeline, 2000, 3500), all_in_time=True)
    assert [t.frames for t in document.tracks.timelines] == [1500, 1500]
    assert is_gap(document.tracks[1].timeline.slice(1000, 1500))


def test_tracks_are_removed_moved_and_changed(document: Document) -> None:
    history = document.history
    history.push(track_edits.rename_track(document.tracks, 1, "Music"))
    history.push(track_edits.set_track_gain(document.tracks, 1, -12.0))
    assert history.current.label == "Music -12.0 dB"
    history.push(track_edits.set_track_pan(document.tracks, 1, -1.0))
    history.push(track_edits.mute_track(document.tracks, 0, muted=True))
    history.push(track_edits.solo_track(document.tracks, 1, solo=True))
    gain = 10 ** (-12 / 20)
    mixed = samples(document.sound)
    np.testing.assert_allclose(mixed[:, 0], gain * samples(document.tracks[1].timeline)[:, 0], 1e-5)
    assert not mixed[:, 1].any()
    history.push(track_edits.move_track(document.tracks, 1, -1))
    assert [t.number for t in document.tracks] == [1, 0]
    history.push(track_edits.remove_track(document.tracks, 1))
    assert (len(document.tracks), history.focus) == (1, 0)
    with pytest.raises(UserError, match="at least one"):
        track_edits.remove_track(document.tracks, 0)


def test_channels_become_tracks() -> None:
    document = Document(sound(500, 2))
    before = samples(document.sound)
    document.history.push(track_edits.split_channels(document.tracks, 0))
    left, right = document.tracks.timelines
    np.testing.assert_array_equal(np.hstack([samples(left), samples(right)]), before)
    assert [t.name for t in document.tracks] == ["Track 1 left", "Track 1 right"]
    with pytest.raises(UserError, match="one channel"):
        track_edits.split_channels(document.tracks, 0)


def test_there_are_limits(document: Document) -> None:
    for _ in range(MOST_TRACKS - 2):
        document.history.push(track_edits.add_empty_track(document.tracks, 1))
    with pytest.raises(UserError, match="32 tracks"):
        track_edits.add_empty_track(document.tracks, 1)
    other = Timeline.from_medium(ArrayMedium(noise(100), 44_100))
    with pytest.raises(UserError, match="rate"):
        track_edits.add_track(document.tracks, other)


def test_a_number_is_never_used_again() -> None:
    """What is kept for a track that was undone must not be shown for the next one."""
    document = Document(sound(100, 3))
    document.history.push(track_edits.add_track(document.tracks, sound(50, seed=1)))
    assert [track.number for track in document.tracks] == [0, 1]
    document.history.undo()
    document.history.push(track_edits.split_channels(document.tracks, 0))
    assert [track.number for track in document.tracks] == [0, 2, 3]
    assert document.history.focus == 0
    document.history.push(track_edits.add_track(document.tracks, sound(50, seed=2)))
    assert [track.number for track in document.tracks] == [0, 2, 3, 4]
    assert document.history.focus == 4
    document.history.push(track_edits.remove_track(document.tracks, 4))
    document.history.push(track_edits.add_empty_track(document.tracks, 1))
    assert document.history.focus == 5


@pytest.mark.parametrize("all_in_time", [True, False])
def test_markers_move_where_all_tracks_do(document: Document, *, all_in_time: bool) -> None:
    history = document.history
    history.focus = 0
    marked = Markers().added(Marker(3000, 3000, "Later"))
    history.push(Edit("Mark", document.timeline, markers=marked))
    history.push(edits.cut(document.timeline, 0, 500), all_in_time=all_in_time)
    assert [marker.start for marker in history.markers.labels] == [2500 if all_in_time else 3000]


def test_a_copy_fills_a_gap_that_is_long_enough() -> None:
    document = Document(sound(1000))
    document.history.push(track_edits.add_track(document.tracks, sound(300, seed=1), 100))
    edit = edits.duplicate(document.timeline, 100, 400)
    document.history.push(edit, all_in_time=True)
    first, second = document.tracks.timelines
    assert first.frames == 1000
    np.testing.assert_array_equal(samples(second)[400:700], samples(second)[100:400])
    document.history.push(edits.duplicate(document.timeline, 100, 900), all_in_time=True)
    assert document.tracks.frames == 900 + 600, "without the gap at its end"


@pytest.mark.parametrize("all_in_time", [True, False])
def test_no_marker_is_left_behind_the_end(*, all_in_time: bool) -> None:
    document = Document(sound(1000))
    history = document.history
    history.push(track_edits.add_track(document.tracks, sound(3000, seed=1)))
    marked = Markers().added(Marker(500, 500, "a"), Marker(900, 2000, "b"), Marker(2500, 2500, "c"))
    history.push(Edit("Mark", document.timeline, markers=marked.split(400, 2600)))
    history.push(track_edits.remove_track(document.tracks, 1), all_in_time=all_in_time)
    assert document.tracks.frames == 1000
    assert [(m.start, m.stop) for m in history.markers.labels] == [(500, 500), (900, 1000)]
    assert history.markers.splits == (400,)
    history.undo()
    assert len(history.markers.labels) == 3


def test_tracks_of_the_same_file_can_be_told_apart() -> None:
    document = Document(sound(1000))
    for _ in range(3):
        document.history.push(track_edits.add_track(document.tracks, sound(100), 0, "jingle"))
    assert [t.name for t in document.tracks] == ["", "jingle", "jingle 2", "jingle 3"]


def test_nothing_stays_of_a_clip_that_is_deleted_between_gaps() -> None:
    document = Document(sound(9000))
    document.history.push(track_edits.add_track(document.tracks, sound(3000, seed=1), 2000))
    for edit in (edits.delete, edits.cut):
        document.history.push(edit(document.timeline, 2000, 5000), all_in_time=True)
        assert is_gap(document.timeline)
        document.history.undo()
