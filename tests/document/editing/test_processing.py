"""Reverse, normalise, offsets and channels: exact where they can be, and only in the selection."""

import numpy as np
import pytest
from sounds import noise
from strength import at_strength

from voicestudio.audio import measures
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits, processing
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.split_edits import join_clips
from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.gaps import gap
from voicestudio.document.timeline.takes import monitored, take_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import Cancelled, UserError

RATE = 8000


def recording(frames: int = 2000, channels: int = 2) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, channels), RATE))


def worked_on() -> Timeline:
    """Cuts, a fade, a take that is partly under the fade, and silence."""
    timeline = recording().delete(300, 350)
    wet = ArrayMedium(noise(500, 2, seed=3), RATE)
    timeline = edits.take_result(timeline, 600, 1100, wet, "Enhance", 0.7).timeline
    return timeline.with_ramp(900, 1400, 1.0, 0.2, "cosine").silence(1500, 1520)


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def assert_only_changed_in(before: Timeline, after: Timeline, start: int, stop: int) -> None:
    assert np.array_equal(heard(after)[:start], heard(before)[:start])
    assert np.array_equal(heard(after)[stop:], heard(before)[stop:])


def test_reversed_sound_is_the_samples_in_the_other_order() -> None:
    timeline = worked_on()
    turned = processing.reverse(timeline, 100, 1700).timeline
    assert_only_changed_in(timeline, turned, 100, 1700)
    expected = heard(timeline)[100:1700][::-1]
    np.testing.assert_allclose(heard(turned)[100:1700], expected, atol=1e-6)
    plain = processing.reverse(recording(), 0, 2000).timeline
    assert np.array_equal(heard(plain), heard(recording())[::-1])


def test_twice_backwards_is_as_it_was() -> None:
    timeline = worked_on()
    turned = processing.reverse(timeline, 0, timeline.frames).timeline
    again = processing.reverse(turned, 0, timeline.frames).timeline
    np.testing.assert_allclose(heard(again), heard(timeline), atol=1e-7)
    assert [s.ramps for s in again.segments] == [s.ramps for s in timeline.segments]


def test_a_reversed_or_mixed_take_can_still_be_made_weaker() -> None:
    timeline = worked_on()
    before = take_at(timeline, 700)
    assert before is not None
    for edit in (
        processing.reverse(timeline, 0, timeline.frames),
        processing.swap_channels(timeline, 0, timeline.frames),
        processing.mix_to_mono(timeline),
        processing.remove_offset(timeline, 0, timeline.frames, (0.1, 0.2)),
    ):
        ids = {getattr(segment.medium, "id", None) for segment in edit.timeline.segments}
        assert before.id in ids
        dry = at_strength(edit.timeline, before, 0.0).timeline
        original = monitored(edit.timeline, "original")
        np.testing.assert_allclose(heard(dry), heard(original), atol=1e-7)


def test_normalising_reaches_the_peak_asked_for() -> None:
    timeline = worked_on()
    peak = measures.peak(timeline, 200, 800, print, lambda: False)
    assert peak == np.abs(heard(timeline)[200:800]).max()
    edit = processing.normalise(timeline, 200, 800, peak, -6.0)
    assert edit.label == "Normalise to −6.0 dB"
    assert_only_changed_in(timeline, edit.timeline, 200, 800)
    reached = np.abs(heard(edit.timeline)[200:800]).max()
    assert 20 * np.log10(reached) == pytest.approx(-6.0, abs=1e-4)
    with pytest.raises(UserError, match="silence"):
        processing.normalise(timeline, 1500, 1520, 0.0, -1.0)


def test_an_offset_is_taken_out_of_each_channel() -> None:
    samples = noise(2000, 2) + np.float32([0.1, -0.05])
    timeline = Timeline.from_medium(ArrayMedium(samples, RATE)).with_gain(500, 700, 0.5)
    means = measures.means(timeline, 100, 1900, print, lambda: False)
    cleaned = processing.remove_offset(timeline, 100, 1900, means).timeline
    assert_only_changed_in(timeline, cleaned, 100, 1900)
    assert np.abs(heard(cleaned)[100:1900].mean(axis=0, dtype=np.float64)).max() < 1e-6
    assert processing.remove_offset(timeline, 0, 10, (0.0, 0.0)).timeline is timeline
    # What an effect took away is a difference, in which a constant has no place.
    assert np.array_equal(
        heard(monitored(cleaned, "removed")), heard(monitored(timeline, "removed"))
    )


def test_taking_out_an_offset_leaves_gaps_silent() -> None:
    sound = Timeline.from_medium(ArrayMedium(noise(1000, 2) + np.float32([0.1, -0.05]), RATE))
    timeline = gap(sound, 300).followed_by(sound).followed_by(gap(sound, 500)).followed_by(sound)
    means = measures.means(timeline, 100, 2700, print, lambda: False)
    cleaned = processing.remove_offset(timeline, 100, 2700, means).timeline
    assert_only_changed_in(timeline, cleaned, 100, 2700)
    assert not heard(cleaned)[1300:1800].any()
    assert np.array_equal(gaps(cleaned), gaps(timeline))
    clips = np.concatenate([heard(cleaned)[300:1300], heard(cleaned)[1800:2700]])
    assert np.abs(clips.mean(axis=0, dtype=np.float64)).max() < 1e-6
    nothing = processing.remove_offset(timeline, 0, 300, (0.0, 0.0)).timeline
    assert nothing is timeline


def test_measuring_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        measures.peak(recording(), 0, 2000, print, lambda: True)


def test_channels_change_places_and_back() -> None:
    timeline = worked_on()
    swapped = processing.swap_channels(timeline, 250, 1250).timeline
    assert_only_changed_in(timeline, swapped, 250, 1250)
    assert np.array_equal(heard(swapped)[250:1250], heard(timeline)[250:1250, ::-1])
    again = processing.swap_channels(swapped, 250, 1250).timeline
    assert np.array_equal(heard(again), heard(timeline))
    with pytest.raises(UserError, match="stereo"):
        processing.swap_channels(recording(channels=1), 0, 10)


def test_mono_is_the_mean_of_the_channels() -> None:
    timeline = worked_on()
    timeline = processing.remove_offset(timeline, 10, 50, (0.1, 0.3)).timeline
    mono = processing.mix_to_mono(timeline).timeline
    assert mono.channels == 1
    expected = heard(timeline).mean(axis=1, keepdims=True)
    np.testing.assert_allclose(heard(mono), expected, atol=1e-6)
    part = mono.read(333, 77)
    assert np.array_equal(part, heard(mono)[333:410])
    with pytest.raises(UserError, match="mono already"):
        processing.mix_to_mono(mono)


def test_silence_is_put_in_and_left_behind() -> None:
    timeline = recording()
    edit = edits.insert_silence(timeline, 100, 150)
    assert edit.selection == (100, 250)
    assert edit.timeline.frames == 2150
    assert not heard(edit.timeline)[140:210].any()
    gap = edits.delete_leaving_gap(timeline, 100, 200)
    assert gap.timeline.frames == 2000
    assert not heard(gap.timeline)[140:160].any()
    assert gap.selection == (100, 100)
    with pytest.raises(UserError, match="length"):
        edits.insert_silence(timeline, 0, 0)


def test_duplicating_and_trimming_at_the_cursor() -> None:
    timeline = recording()
    twice = edits.duplicate(timeline, 500, 900)
    assert twice.selection == (900, 1300)
    assert twice.timeline.frames == 2400
    assert np.array_equal(heard(twice.timeline)[1000:1200], heard(timeline)[600:800])
    assert edits.trim_start(timeline, 500).timeline.frames == 1500
    assert edits.trim_end(timeline, 500).timeline.frames == 500
    for trim, at in ((edits.trim_start, 0), (edits.trim_end, 2000)):
        with pytest.raises(UserError, match="nothing to trim"):
            trim(timeline, at)


def test_splitting_and_joining_do_not_touch_the_sound() -> None:
    timeline, markers = recording(), Markers((Marker(7, 7, "here"),))
    split = edits.split(timeline, markers, 400, 800)
    assert split.timeline is timeline
    assert split.markers == Markers(markers.labels, (400, 800))
    with pytest.raises(UserError, match="nothing to split"):
        edits.split(timeline, split.markers, 400, 400)
    tracks = Tracks.of(timeline)
    joined = join_clips(tracks, split.markers, 0, [0], 300, 500)
    assert joined.timeline is timeline
    assert joined.markers == Markers(markers.labels, (800,))
    with pytest.raises(UserError, match="nothing to join"):
        join_clips(tracks, markers, 0, [0], 0, 2000)
