"""Clips are split and joined on one track or on all, and their splits go along with them.

Modules: document.editing.track_splits.
"""

from dataclasses import replace

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.clip_edits import move_clip, pull_end, slip_clip, slip_reach
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import NO_MARKERS, Marker, Markers
from voicestudio.document.editing.split_edits import join_clips, joint_near, split_tracks
from voicestudio.document.timeline.clips import TrackClip, clips
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.errors import UserError

RATE = 48_000


def sound(frames: int, seed: int = 0) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, level=0.2, seed=seed), RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def two_tracks() -> Tracks:
    """Frames 0 to 1,000, and 400 to 900 below."""
    return Tracks.of(sound(1000, 1)).added(Track(gap(sound(1), 400).followed_by(sound(500, 2)), 1))


def split(*splits: int) -> Tracks:
    tracks = two_tracks()
    return tracks.with_track(replace(tracks[0], splits=splits))


def pieces(tracks: Tracks, number: int = 0) -> tuple[tuple[int, int], ...]:
    return clips(tracks[number].timeline, tracks[number].splits)


def test_tracks_are_split_where_they_have_sound() -> None:
    tracks = two_tracks()
    edit = split_tracks(tracks, NO_MARKERS, 1, [0, 1], 200, 600)
    assert edit.track == 1
    after = edit.all_tracks
    assert pieces(after) == ((0, 200), (200, 600), (600, 1000))
    assert pieces(after, 1) == ((400, 600), (600, 900))
    assert after[0].timeline is tracks[0].timeline
    assert split_tracks(tracks, NO_MARKERS, 0, [0], 300, 300).all_tracks[1] is tracks[1]
    for places, markers in (((0, 1000), NO_MARKERS), ((300, 300), Markers(splits=(300,)))):
        with pytest.raises(UserError, match="nothing to split"):
            split_tracks(tracks, markers, 0, [0], *places)
    with pytest.raises(UserError, match="nothing to split"):
        split_tracks(tracks, NO_MARKERS, 0, [1], 200, 400)


def test_a_cross_fade_of_clips_is_not_split() -> None:
    tracks = move_clip(split(300), 0, TrackClip(300, 1000), 200).all_tracks
    assert pieces(tracks) == ((0, 300), (200, 900))
    for at in (200, 250, 300):
        with pytest.raises(UserError, match="nothing to split"):
            split_tracks(tracks, NO_MARKERS, 0, [0], at, at)
    after = split_tracks(tracks, NO_MARKERS, 0, [0], 301, 301).all_tracks
    assert pieces(after) == ((0, 300), (200, 301), (301, 900))


def test_splits_go_along_with_edits_of_the_sound() -> None:
    document = Document(sound(1))
    tracks = split(300, 600)
    tracks = tracks.with_track(replace(tracks[1], splits=(700,)))
    document.history.push(Edit("", tracks[0].timeline, tracks=tracks))
    document.history.push(edits.delete(document.timeline, 100, 150), all_in_time=True)
    assert [track.splits for track in document.tracks] == [(250, 550), (650,)]
    document.history.push(edits.delete(document.timeline, 500, 600))
    assert [track.splits for track in document.tracks] == [(250,), (650,)]
    document.history.push(edits.insert_silence(document.timeline, 200, 10), all_in_time=True)
    assert [track.splits for track in document.tracks] == [(260,), (660,)]
    document.history.push(edits.trim(document.timeline, 100, 500), all_in_time=True)
    assert [track.splits for track in document.tracks] == [(160,), ()]


def test_a_clip_that_is_moved_takes_its_ends_along() -> None:
    tracks = split(300, 600)
    tracks = move_clip(tracks, 0, TrackClip(300, 600), 1200).all_tracks
    assert pieces(tracks) == ((0, 300), (600, 1000), (1200, 1500))
    assert tracks[0].splits == ()
    tracks = move_clip(tracks, 0, TrackClip(1200, 1500), 1000).all_tracks
    assert pieces(tracks) == ((0, 300), (600, 1000), (1000, 1300)), "they meet"
    tracks = move_clip(tracks, 0, TrackClip(1000, 1300), 300).all_tracks
    assert pieces(tracks) == ((0, 300), (300, 600), (600, 1000))
    np.testing.assert_array_equal(samples(tracks[0].timeline), samples(two_tracks()[0].timeline))
    tracks = pull_end(tracks, 0, TrackClip(300, 600), "stop", 500).all_tracks
    assert pieces(tracks) == ((0, 300), (300, 500), (600, 1000))


def test_splits_of_the_document_become_those_of_each_track() -> None:
    """So the other tracks stay split where they were."""
    label = Marker(5, 5, "x")
    markers = Markers((label,), (300, 600))
    edit = move_clip(two_tracks(), 0, TrackClip(300, 600), 1200, markers=markers)
    assert edit.markers == Markers((label,))
    assert pieces(edit.all_tracks) == ((0, 300), (600, 1000), (1200, 1500))
    assert edit.all_tracks[1].splits == (600,)


def test_joining_takes_splits_away() -> None:
    tracks = split(300, 600)
    tracks = tracks.with_track(replace(tracks[1], splits=(600,)))
    edit = join_clips(tracks, NO_MARKERS, 0, [0, 1], 600, 600)
    assert [track.splits for track in edit.all_tracks] == [(300,), ()]
    edit = join_clips(tracks, NO_MARKERS, 0, [0], 0, 1000)
    assert [track.splits for track in edit.all_tracks] == [(), (600,)]
    edit = join_clips(tracks, Markers(splits=(100, 500)), 0, [0], 50, 400)
    assert edit.markers == NO_MARKERS
    assert [track.splits for track in edit.all_tracks] == [(500, 600), (500, 600)]
    with pytest.raises(UserError, match="nothing to join"):
        join_clips(tracks, NO_MARKERS, 0, [0, 1], 700, 900)


def test_joining_brings_back_the_sound_between_or_silence() -> None:
    tracks = split(300)
    whole = samples(tracks[0].timeline)
    tracks = pull_end(tracks, 0, TrackClip(300, 1000), "start", 500).all_tracks
    assert pieces(tracks) == ((0, 300), (500, 1000))
    joined = join_clips(tracks, NO_MARKERS, 0, [0], 300, 500).all_tracks
    assert pieces(joined) == ((0, 1000),)
    np.testing.assert_array_equal(samples(joined[0].timeline), whole)
    moved = move_clip(tracks, 0, TrackClip(500, 1000), 510).all_tracks
    joined = join_clips(moved, NO_MARKERS, 0, [0], 0, 1010).all_tracks
    assert pieces(joined) == ((0, 1010),)
    expected = np.concatenate([whole[:300], np.zeros((210, 1), np.float32), whole[500:]])
    np.testing.assert_array_equal(samples(joined[0].timeline), expected)
    with pytest.raises(UserError):  # the gap is not wholly in the selection
        join_clips(moved, NO_MARKERS, 0, [0], 305, 1010)


def test_what_is_joined_is_what_is_at_the_cursor() -> None:
    tracks = split(300)
    tracks = pull_end(tracks, 0, TrackClip(300, 1000), "start", 500).all_tracks
    tracks = tracks.with_track(replace(tracks[0], splits=(700,)))
    assert joint_near(tracks, NO_MARKERS, 0, 500) == (300, 500)
    assert joint_near(tracks, NO_MARKERS, 0, 550) == (700, 700), "a gap only where it is"
    assert joint_near(tracks, Markers(splits=(900,)), 0, 950) == (900, 900)
    assert joint_near(tracks, NO_MARKERS, 1, 650) is None


def test_the_sound_under_a_clip_is_moved() -> None:
    tracks = split(300, 600)
    whole = samples(tracks[0].timeline)
    clip = TrackClip(300, 600)
    assert slip_reach(tracks[0].timeline, clip) == (-299, 299)
    for by in (40, -120):
        edit = slip_clip(tracks, 0, clip, by)
        expected = whole.copy()
        expected[300:600] = whole[300 - by : 600 - by]
        np.testing.assert_array_equal(samples(edit.all_tracks[0].timeline), expected)
        assert pieces(edit.all_tracks) == ((0, 300), (300, 600), (600, 1000))
        back = slip_clip(edit.all_tracks, 0, clip, -by).all_tracks
        np.testing.assert_array_equal(samples(back[0].timeline), whole)
    with pytest.raises(UserError, match="no more sound"):
        slip_clip(two_tracks(), 1, TrackClip(400, 900), 10)
