"""The volume curve of a track, in the mix and through edits."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, track_edits
from voicestudio.document.editing.shortening_edits import without_cuts
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks

RATE = 48_000
CURVE = Envelope(((1000, 0.0), (3000, -20.0), (5000, -20.0), (6000, 6.0)))
FAR = Envelope(((10_000, 0.0), (20_000, -20.0), (40_000, -20.0), (50_000, 0.0)))


def sound(frames: int, channels: int = 1) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, channels, level=0.3), RATE))


def samples(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def test_curves_with_the_same_points_are_one_and_the_same() -> None:
    again = Envelope(CURVE.points)
    assert again == CURVE
    assert len({again, CURVE, CURVE.with_point(3000, -21.0), CURVE.later(1)}) == 3
    assert CURVE.without_point(3000) != CURVE
    assert CURVE.points_between(3000, 6000) == ((3000, -20.0), (5000, -20.0))


def test_gains_are_linear_in_decibels_and_stay_beyond_the_ends() -> None:
    assert CURVE.db_at(np.array([0, 1000, 2000, 4000, 5500, 9999])).tolist() == [
        0.0,
        0.0,
        -10.0,
        -20.0,
        -7.0,
        6.0,
    ]
    np.testing.assert_allclose(CURVE.gains(2000, 1), 10 ** (-10 / 20), rtol=1e-6)
    assert not Envelope()
    assert (Envelope().gains(5, 10) == 1).all()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 1500), min_size=1, max_size=30))
def test_any_blocks_have_the_same_samples(blocks: list[int]) -> None:
    mix = Tracks((Track(sound(8000, 2), gain_db=-3.0, envelope=CURVE),)).sound
    edges = [edge for edge in np.cumsum([0, *blocks]).tolist() if edge < 8000] + [8000]
    parts = [mix.read(a, b - a) for a, b in pairwise(edges)]
    np.testing.assert_array_equal(np.concatenate(parts), samples(mix))


def test_the_curve_is_applied_in_the_mix() -> None:
    voice = sound(8000)
    mix = samples(Tracks((Track(voice, envelope=CURVE),)).sound)
    np.testing.assert_array_equal(mix[:1000], samples(voice)[:1000])
    np.testing.assert_allclose(mix[3000:5000], 0.1 * samples(voice)[3000:5000], atol=1e-7)


def test_points_are_put_moved_and_removed_within_limits() -> None:
    curve = Envelope().with_point(500, -99.0).with_point(100, 99.0)
    assert curve.points == ((100, 12.0), (500, -60.0))
    assert curve.with_point(50, -1.0, instead_of=500).points == ((50, -1.0), (100, 12.0))
    assert curve.without_point(100).points == ((500, -60.0),)


def test_a_range_is_raised_and_its_surroundings_are_not() -> None:
    raised = FAR.raised(25_000, 30_000, 3.0)
    frames = np.array([0, 10_000, 15_000, 22_952, 25_000, 27_000, 30_000, 32_048, 45_000])
    by_db = [0, 0, 0, 0, 3, 3, 3, 0, 0]
    np.testing.assert_allclose(raised.db_at(frames) - FAR.db_at(frames), by_db, atol=1e-9)
    again = raised.raised(25_000, 30_000, -3.0)
    np.testing.assert_allclose(again.db_at(frames), FAR.db_at(frames), atol=1e-9)


def document_with(curve: Envelope, frames: int = 60_000) -> Document:
    document = Document(sound(frames))
    document.history.push(track_edits.set_track_envelope(document.tracks, 0, curve))
    return document


def test_a_removed_range_takes_its_points_and_no_gain_jumps() -> None:
    document = document_with(FAR)
    document.history.push(edits.delete(document.timeline, 15_000, 45_000))
    after = document.history.track.envelope
    frames = np.arange(30_000)
    old = FAR.db_at(np.where(frames < 15_000, frames, frames + 30_000))
    far = np.abs(frames - 15_000) >= 1024
    np.testing.assert_allclose(after.db_at(frames)[far], old[far], atol=1e-9)
    assert np.abs(np.diff(after.db_at(frames))).max() < 0.01
    assert [frame for frame, _ in after.points] == [10_000, 13_976, 16_024, 20_000]
    document.history.undo()
    assert document.history.track.envelope == FAR


def test_a_cut_where_the_gain_is_level_adds_no_points() -> None:
    document = document_with(FAR)
    document.history.push(edits.delete(document.timeline, 25_000, 30_000))
    expected = ((10_000, 0.0), (20_000, -20.0), (35_000, -20.0), (45_000, 0.0))
    assert document.history.track.envelope.points == expected


def test_many_cuts_are_as_one_after_the_other() -> None:
    cuts = ((5_000, 9_000), (15_000, 18_000), (30_000, 33_000), (55_000, 57_000))
    document = document_with(FAR)
    document.history.push(without_cuts(document.timeline, cuts, "Shorten"))
    one_by_one = FAR
    for start, stop in reversed(cuts):
        one_by_one = one_by_one.closed([(start, stop)])
    frames = np.arange(document.timeline.frames)
    after = document.history.track.envelope.db_at(frames)
    np.testing.assert_allclose(after, one_by_one.db_at(frames), atol=1e-3)


def test_inserted_sound_and_trims_move_the_curve() -> None:
    document = document_with(FAR)
    document.history.push(edits.insert_silence(document.timeline, 5_000, 7_000))
    moved = tuple((frame + 7_000, gain) for frame, gain in FAR.points)
    assert document.history.track.envelope.points == moved
    document.history.undo()
    document.history.push(edits.trim(document.timeline, 15_000, 45_000))
    frames = np.arange(30_000)
    after = document.history.track.envelope.db_at(frames)
    np.testing.assert_allclose(after, FAR.db_at(frames + 15_000), atol=1e-9)


def test_long_sound_inserted_on_a_slope_leaves_what_is_beside_it() -> None:
    slope = Envelope(((0, 0.0), (100_000, -20.0)))
    after = slope.replaced(50_000, 50_000, 48_000)
    frames = np.arange(0, 100_000, 500)
    places = np.where(frames < 50_000, frames, frames + 48_000)
    np.testing.assert_allclose(after.db_at(places), slope.db_at(frames), atol=1e-6)


def test_slow_slopes_are_no_levels() -> None:
    hour = 3600 * RATE
    slow = Envelope(((0, 0.0), (hour, -40.0)))
    frames = np.linspace(0, hour // 2, 20)
    after = slow.kept(hour // 4, hour)
    np.testing.assert_allclose(after.db_at(frames), slow.db_at(frames + hour // 4), atol=1e-3)
    # Beyond all points, and where two slopes meet that are as slow.
    moved = slow.emptied(RATE, 2 * hour)
    assert moved.db_at(2 * hour) == -40.0
    valley = Envelope(((0, 0.0), (hour, -40.0), (2 * hour, 0.0))).emptied(hour, hour + 1)
    assert valley.db_at(hour) < -39.9


def test_a_stretch_moves_points() -> None:
    stretched = FAR.reflowed(5_000, np.array([0, 10_000]), np.array([0, 20_000]))
    assert [frame for frame, _ in stretched.points] == [15_000, 30_000, 50_000, 60_000]


def test_the_curve_of_another_track_stays_in_time_with_an_edit() -> None:
    document = document_with(FAR)
    document.history.push(track_edits.add_track(document.tracks, sound(60_000)))
    delete = edits.delete(document.timeline, 25_000, 30_000)
    document.history.push(delete)
    assert document.tracks[0].envelope == FAR
    document.history.undo()
    document.history.push(delete, all_in_time=True)
    assert document.tracks[0].envelope.points[2] == (35_000, -20.0)
