"""Tracks and their mix.

Modules: document.timeline.mix, document.timeline.gaps.
"""

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.timeline.gaps import content_frames, gap, is_gap, padded
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks

RATE = 48_000


def sound(frames: int, channels: int = 1, seed: int = 0) -> Timeline:
    samples = noise(frames, channels, level=0.5, seed=seed)
    return Timeline.from_medium(ArrayMedium(samples, RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def test_one_track_is_its_timeline() -> None:
    timeline = sound(1000)
    tracks = Tracks.of(timeline)
    assert tracks.sound is timeline
    assert tracks.with_timeline(0, timeline) is tracks


def test_tracks_are_summed_and_have_the_length_of_the_longest() -> None:
    long, short = sound(1000, seed=1), sound(300, seed=2)
    tracks = Tracks.of(long).added(Track(short, 1))
    assert [t.frames for t in tracks.timelines] == [1000, 1000]
    expected = samples(long).copy()
    expected[:300] += samples(short)
    np.testing.assert_array_equal(samples(tracks.sound), expected)
    np.testing.assert_array_equal(tracks.sound.read(250, 100), expected[250:350])


def test_a_gap_at_the_end_of_all_tracks_is_cut_off() -> None:
    tracks = Tracks.of(sound(1000)).added(Track(sound(300), 1))
    shorter = tracks.with_timeline(0, sound(200))
    assert [t.frames for t in shorter.timelines] == [300, 300]
    assert [content_frames(t) for t in shorter.timelines] == [200, 300]


@pytest.mark.parametrize("channels", [1, 2])
def test_gain_and_pan(channels: int) -> None:
    voice = sound(500, channels, seed=1)
    track = Track(voice, gain_db=-6.0206, pan=0.5)
    mixed = samples(Tracks((track,)).sound)
    assert mixed.shape == (500, 2)
    left, right = (samples(voice)[:, 0], samples(voice)[:, -1])
    np.testing.assert_allclose(mixed[:, 0], 0.25 * left, atol=1e-6)
    np.testing.assert_allclose(mixed[:, 1], 0.5 * right, atol=1e-6)


def test_mono_in_the_centre_is_heard_from_both_sides_at_its_level() -> None:
    voice, music = sound(500, 1, seed=1), sound(500, 2, seed=2)
    mixed = samples(Tracks.of(voice).added(Track(music, 1)).sound)
    np.testing.assert_array_equal(mixed, samples(voice) + samples(music))


def test_muted_tracks_are_not_heard_and_solo_silences_all_others() -> None:
    one, two, three = (sound(100, seed=seed) for seed in range(3))
    plain = Tracks((Track(one, 0), Track(two, 1), Track(three, 2)))
    muted = plain.with_track(Track(two, 1, muted=True))
    np.testing.assert_array_equal(samples(muted.sound), samples(one) + samples(three))
    solo = plain.with_track(Track(three, 2, solo=True))
    np.testing.assert_array_equal(samples(solo.sound), samples(three))
    silent = Tracks((Track(one, 0, muted=True),))
    assert not samples(silent.sound).any()


def test_numbers_and_titles() -> None:
    tracks = Tracks.of(sound(10)).added(Track(sound(10), 5, "Music"))
    assert (tracks.title(0), tracks.title(5)) == ("Track 1", "Music")
    assert tracks.highest_number == 5
    assert 5 in tracks
    assert 1 not in tracks
    with pytest.raises(KeyError):
        tracks[1]
    assert [t.number for t in tracks.moved(5, 0)] == [5, 0]
    (left,) = tracks.removed(0)
    assert left.number == 5


def test_gaps() -> None:
    voice = sound(100)
    empty = gap(voice, 50)
    assert is_gap(empty)
    assert not samples(empty).any()
    assert not is_gap(voice.followed_by(empty))
    assert content_frames(empty.followed_by(voice, empty, empty)) == 150
    assert content_frames(empty) == 0
    assert padded(voice.followed_by(empty), 120).frames == 120
    assert padded(voice, 100) is voice


def test_the_mix_has_its_channels_whatever_is_heard_of_it() -> None:
    voice, music, side = sound(100, 1), sound(100, 2), sound(100, 1)
    plain = Tracks((Track(voice, 0), Track(music, 1)))
    assert plain.sound.channels == 2
    for left_out in (
        plain.with_track(Track(music, 1, muted=True)),
        plain.with_track(Track(voice, 0, solo=True)),
    ):
        np.testing.assert_array_equal(samples(left_out.sound), np.tile(samples(voice), 2))
    nothing = Tracks((Track(voice, 0, muted=True), Track(music, 1, muted=True)))
    assert samples(nothing.sound).shape == (100, 2)
    panned = Tracks((Track(voice, 0), Track(side, 1, pan=-1.0, muted=True)))
    assert panned.sound.channels == 2
    one = Tracks((Track(voice, 0), Track(side, 1, muted=True)))
    assert one.sound is voice
