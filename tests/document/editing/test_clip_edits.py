"""Clips are moved, their ends pulled and gaps filled; all other samples stay bit-identical."""

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.clip_edits import end_reach, move_clip, pull_end
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.track_edits import add_track
from voicestudio.document.timeline.clips import TrackClip, clips
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError

RATE = 48_000


def sound(frames: int, channels: int = 1, seed: int = 0) -> Timeline:
    samples = noise(frames, channels, level=0.2, seed=seed)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def two_tracks(channels: int = 1) -> Tracks:
    """A voice of 4,000 frames, and music from frame 1,000 to 3,000."""
    return add_track(Tracks.of(sound(4000, seed=1)), sound(2000, channels, 2), 1000).all_tracks


def test_a_clip_is_moved_and_leaves_a_gap() -> None:
    document = Document(sound(1))
    document.history.push(Edit("", two_tracks()[0].timeline, tracks=two_tracks(), track=1))
    music = samples(document.timeline)[1000:3000]
    document.history.push(move_clip(document.tracks, 1, TrackClip(1000, 3000), 2500))
    assert document.tracks[0].timeline.frames == 4500
    np.testing.assert_array_equal(samples(document.timeline)[2500:], music)
    assert clips(document.timeline) == ((2500, 4500),)
    assert document.history.current.selection == (2500, 4500)
    document.history.undo()
    assert clips(document.timeline) == ((1000, 3000),)


@pytest.mark.parametrize("channels", [1, 2])
def test_a_clip_goes_to_another_track_in_its_channels(channels: int) -> None:
    tracks = two_tracks(channels)
    music = samples(tracks[1].timeline)[1000:3000]
    edit = move_clip(tracks, 1, TrackClip(1000, 3000), 4200, 0)
    voice = edit.all_tracks[0].timeline
    assert edit.track == 0
    assert clips(edit.all_tracks[1].timeline) == ()
    expected = music.mean(axis=1, keepdims=True)
    np.testing.assert_allclose(samples(voice)[4200:], expected, atol=1e-7)
    back = move_clip(edit.all_tracks, 0, TrackClip(4200, 6200), 0, 1).all_tracks
    assert samples(back[1].timeline)[:2000].shape[1] == channels
    assert back.frames == 4000
    with pytest.raises(UserError, match="other sound"):
        move_clip(tracks, 1, TrackClip(1000, 3000), 1500, 0)


def test_an_end_is_pulled_in_and_brings_its_sound_back() -> None:
    tracks = two_tracks()
    before = samples(tracks[1].timeline)
    shorter = pull_end(tracks, 1, TrackClip(1000, 3000), "start", 1400).all_tracks
    shorter = pull_end(shorter, 1, TrackClip(1400, 3000), "stop", 2000).all_tracks
    assert clips(shorter[1].timeline) == ((1400, 2000),)
    assert end_reach(shorter[1].timeline, TrackClip(1400, 2000), "start") == (1000, 1999)
    assert end_reach(shorter[1].timeline, TrackClip(1400, 2000), "stop") == (1401, 3000)
    again = pull_end(shorter, 1, TrackClip(1400, 2000), "start", 0).all_tracks
    again = pull_end(again, 1, TrackClip(1000, 2000), "stop", 9999).all_tracks
    np.testing.assert_array_equal(samples(again[1].timeline), before)
    assert len(again[1].timeline.segments) == 3


def test_gains_are_brought_back_and_fades_only_where_they_reach() -> None:
    faded = fades.gain(sound(1000), 0, 1000, -6.0).timeline
    faded = faded.with_ramp(0, 300, 0.0, 1.0)
    tracks = add_track(Tracks.of(sound(2000)), faded, 500).all_tracks
    before = samples(tracks[1].timeline)
    shorter = pull_end(tracks, 1, TrackClip(500, 1500), "start", 600).all_tracks
    again = pull_end(shorter, 1, TrackClip(600, 1500), "start", 100).all_tracks
    np.testing.assert_array_equal(samples(again[1].timeline), before)


@pytest.mark.parametrize("at", [0, 300, 3000, 3500])
def test_pasted_sound_fills_a_gap_that_is_long_enough(at: int) -> None:
    timeline, clip = two_tracks()[1].timeline, sound(700, seed=5)
    edit = edits.paste(timeline, at, at, clip)
    expected = np.zeros((max(4000, at + 700), 1), np.float32)
    expected[:4000] = samples(timeline)
    expected[at : at + 700] = samples(clip)
    np.testing.assert_array_equal(samples(edit.timeline), expected)
    assert edit.selection == (at, at + 700)


def test_in_a_gap_too_short_it_pushes_what_follows() -> None:
    timeline = two_tracks()[1].timeline
    edit = edits.paste(timeline, 500, 500, sound(700))
    assert edit.timeline.frames == 4700
    np.testing.assert_array_equal(samples(edit.timeline)[1700:], samples(timeline)[1000:])
