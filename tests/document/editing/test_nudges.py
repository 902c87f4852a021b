"""Clips and cuts are moved by small steps; everything else stays where it was.

Modules: document.timeline.cuts.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits
from voicestudio.document.editing.clip_edits import move_clip
from voicestudio.document.editing.markers import NO_MARKERS, Markers
from voicestudio.document.editing.nudges import nudge_clip, nudge_joint
from voicestudio.document.timeline.clips import TrackClip, clips
from voicestudio.document.timeline.cuts import cut_near, cuts
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError

RATE = 48_000
WHOLE = noise(9000, level=0.2, seed=1)


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def voice() -> Timeline:
    return Timeline.from_medium(ArrayMedium(WHOLE, RATE))


def cut(at: int, stop: int) -> np.ndarray:
    """Return the recording without [at, stop), cross-faded over 240 frames around the cut."""
    weights = 0.5 - 0.5 * np.cos(np.pi * (np.arange(240)[:, np.newaxis] + 1) / 241)
    before, after = WHOLE[at - 120 : at + 120], WHOLE[stop - 120 : stop + 120]
    faded = before + weights * (after - before)
    return np.concatenate([WHOLE[: at - 120], faded, WHOLE[stop + 120 :]])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([-700, -480, -60, 60, 480, 700]), max_size=5))
def test_a_cut_is_nudged_as_if_it_had_been_made_there(steps: list[int]) -> None:
    tracks, at = Tracks.of(edits.delete(voice(), 4000, 5500).timeline), 4000
    for by in steps:
        edit = nudge_joint(tracks, NO_MARKERS, 0, at + 5, 10, by)
        assert edit is not None
        assert edit.selection == (at + by, at + by)
        tracks, at = edit.all_tracks, at + by
        expected = cut(at, at + 1500)
        np.testing.assert_allclose(samples(tracks[0].timeline), expected, atol=1e-6)
        assert cuts(tracks[0].timeline).tolist() == [at]


def test_cuts_are_found() -> None:
    timeline = edits.delete(voice(), 4000, 5500).timeline
    timeline = edits.delete(timeline, 1000, 1500).timeline
    assert cuts(timeline).tolist() == [1000, 3500]
    assert cut_near(timeline, 3400, 100) == (3380, 3500, 3620)
    assert cut_near(timeline, 3399, 100) is None
    assert cut_near(voice(), 0, 100) is None
    assert not len(cuts(voice()))


def test_a_cut_stops_where_there_is_no_more_sound() -> None:
    tracks = Tracks.of(edits.delete(voice(), 4000, 8800).timeline)
    with pytest.raises(UserError, match="no more sound"):
        nudge_joint(tracks, NO_MARKERS, 0, 4000, 10, 480)
    assert nudge_joint(tracks, NO_MARKERS, 0, 4200, 10, 480) is None


@pytest.mark.parametrize("by", [-200, 200])
def test_a_split_is_nudged_and_the_clips_meet(by: int) -> None:
    """Frames 5,000 to 9,000 of the recording follow its first 3,000."""
    timeline = voice().delete(3000, 5000)
    tracks = Tracks.of(timeline)
    markers = Markers(splits=(3000,))
    edit = nudge_joint(tracks, markers, 0, 3000, 10, by)
    assert edit is not None
    assert edit.markers == NO_MARKERS
    after = edit.all_tracks[0]
    expected = np.concatenate([WHOLE[: 3000 + by], WHOLE[5000 + by :]])
    np.testing.assert_array_equal(samples(after.timeline), expected)
    assert clips(after.timeline, after.splits) == ((0, 3000 + by), (3000 + by, 7000))


@pytest.mark.parametrize("by", [-100, 100])
def test_a_cross_fade_of_clips_is_nudged(by: int) -> None:
    one, other = voice().slice(2000, 4000), voice().slice(6000, 8000)
    tracks = Tracks.of(one.followed_by(gap(one, 100), other))
    tracks = move_clip(tracks, 0, TrackClip(2100, 4100), 1600).all_tracks
    edit = nudge_joint(tracks, NO_MARKERS, 0, 1700, 10, by)
    assert edit is not None
    assert clips(edit.all_tracks[0].timeline) == ((0, 2000 + by), (1600 + by, 3600))
    heard = samples(edit.all_tracks[0].timeline)
    np.testing.assert_array_equal(heard[: 1600 + by], WHOLE[2000 : 3600 + by])
    np.testing.assert_array_equal(heard[2000 + by :], WHOLE[6400 + by : 8000])


def test_a_clip_is_nudged_and_stops_at_the_start() -> None:
    one = voice().slice(0, 2000)
    tracks = Tracks.of(one.followed_by(gap(one, 300), one))
    edit = nudge_clip(tracks, NO_MARKERS, 0, TrackClip(2300, 4300), 100)
    assert edit.label == "Nudge clip"
    assert clips(edit.all_tracks[0].timeline) == ((0, 2000), (2400, 4400))
    with pytest.raises(UserError, match="start of the recording"):
        nudge_clip(tracks, NO_MARKERS, 0, TrackClip(0, 2000), -100)
