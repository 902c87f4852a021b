"""Takes keep the sound before an effect: strength, comparing and undoing need no second run.

Modules: document.timeline.edges.
"""

import numpy as np
import pytest
from sounds import noise
from strength import at_strength

from voicestudio.audio.loudness import integrated_lufs
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits
from voicestudio.document.timeline.takes import Take, monitored, take_at
from voicestudio.document.timeline.timeline import Timeline

RATE = 16000
FRAMES = 3 * RATE
START, STOP = RATE // 2, 2 * RATE
CROSSFADE = RATE // 100


class ReadCounter(ArrayMedium):
    """A medium that counts how often it is read."""

    reads = 0

    def read(self, start: int, count: int) -> np.ndarray:
        type(self).reads += 1
        return super().read(start, count)


DRY = noise(FRAMES, 2, level=0.3, seed=1)
WET = noise(STOP - START, 2, level=0.1, seed=2)


def enhanced(strength: float = 1.0) -> Timeline:
    timeline = Timeline.from_medium(ArrayMedium(DRY, RATE))
    wet = ArrayMedium(WET, RATE)
    return edits.take_result(timeline, START, STOP, wet, "Enhance", strength).timeline


def take_of(timeline: Timeline) -> Take:
    take = take_at(timeline, START)
    assert take is not None
    return take


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def test_strength_nought_is_the_dry_sound_bit_for_bit() -> None:
    assert np.array_equal(heard(enhanced(0.0)), DRY)


def test_full_strength_is_wet_inside_and_untouched_outside() -> None:
    result = heard(enhanced())
    inside = slice(START + CROSSFADE, STOP - CROSSFADE)
    assert np.array_equal(result[inside], WET[CROSSFADE:-CROSSFADE])
    assert np.array_equal(result[:START], DRY[:START])
    assert np.array_equal(result[STOP:], DRY[STOP:])


def test_the_crossfade_lies_inside_and_is_smooth() -> None:
    ones, noughts = (ArrayMedium(np.full((1000, 1), v, np.float32), RATE) for v in (1, 0))
    weights = Take(dry=noughts, wet=ones, crossfade=100).read(0, 1000)[:, 0]
    assert weights[0] == weights[-1] == 0.0
    assert np.all(weights[100:900] == 1.0)
    assert np.all(np.diff(weights[:101]) > 0)
    assert np.abs(np.diff(weights)).max() < 0.02
    np.testing.assert_array_equal(weights, weights[::-1])


def test_a_take_shorter_than_its_crossfades_still_works() -> None:
    ones, noughts = (ArrayMedium(np.full((3, 1), v, np.float32), RATE) for v in (1, 0))
    assert Take(dry=noughts, wet=ones, crossfade=100).read(0, 3)[:, 0].tolist() == [0, 1, 0]


def test_strength_changes_everywhere_the_take_is_without_reading_anything() -> None:
    timeline = Timeline.from_medium(ArrayMedium(DRY, RATE))
    laid = edits.take_result(timeline, START, STOP, ReadCounter(WET, RATE), "Enhance").timeline
    split = laid.silence(START + 3000, START + 4000)
    ReadCounter.reads = 0
    changed = at_strength(split, take_of(split), 0.5).timeline
    assert ReadCounter.reads == 0
    takes = {s.medium for s in changed.segments if isinstance(s.medium, Take)}
    assert [take.strength for take in takes] == [0.5]
    middle = slice(START + 5000, START + 6000)
    expected = (DRY[middle] + WET[5000:6000]) / 2
    np.testing.assert_allclose(heard(changed)[middle], expected, atol=1e-7)
    assert take_of(laid).strength == 1.0


@pytest.mark.parametrize("strength", [-0.1, 1.1])
def test_strength_outside_its_range_is_refused(strength: float) -> None:
    with pytest.raises(ValueError, match="strength"):
        enhanced(strength)


def test_wet_sound_of_another_length_is_refused() -> None:
    timeline = Timeline.from_medium(ArrayMedium(DRY, RATE))
    with pytest.raises(ValueError, match="do not match"):
        edits.take_result(timeline, START, STOP - 1, ArrayMedium(WET, RATE), "Enhance")


def test_take_at_tells_where_the_take_is() -> None:
    timeline = enhanced()
    inside = [take_at(timeline, frame) is not None for frame in (START, STOP - 1)]
    outside = [take_at(timeline, frame) for frame in (-1, START - 1, STOP, FRAMES)]
    assert inside == [True, True]
    assert outside == [None] * 4


def test_the_original_is_what_was_before_the_effect() -> None:
    assert np.array_equal(heard(monitored(enhanced(), "original")), DRY)


def test_the_original_of_an_effect_on_an_effect_is_what_the_file_held() -> None:
    again = ArrayMedium(noise(RATE, 2, level=0.3, seed=3), RATE)
    twice = edits.take_result(enhanced(), RATE, 2 * RATE, again, "Enhance").timeline
    assert np.array_equal(heard(monitored(twice, "original")), DRY)


def test_what_was_removed_is_silent_elsewhere_and_adds_up() -> None:
    timeline = enhanced()
    removed = heard(monitored(timeline, "removed"))
    assert not removed[:START].any()
    assert not removed[STOP:].any()
    np.testing.assert_allclose(heard(timeline) + removed, DRY, atol=1e-6)


def test_later_cuts_and_gains_hold_in_every_view() -> None:
    timeline = enhanced().with_gain(0, FRAMES, 0.5).delete(RATE, RATE + 100)
    expected = np.delete(DRY * np.float32(0.5), np.s_[RATE : RATE + 100], axis=0)
    assert np.array_equal(heard(monitored(timeline, "original")), expected)
    assert monitored(timeline, "removed").frames == timeline.frames


def test_the_original_can_be_heard_as_loud_as_the_result() -> None:
    timeline = enhanced()
    original = heard(monitored(timeline, "original", match_loudness=True))
    result_lufs = integrated_lufs(heard(timeline)[START:STOP], RATE)
    assert integrated_lufs(DRY[START:STOP], RATE) > result_lufs + 6
    assert integrated_lufs(original[START:STOP], RATE) == pytest.approx(result_lufs, abs=0.2)
    assert np.array_equal(original[:START], DRY[:START])
    assert np.array_equal(original[STOP:], DRY[STOP:])


def test_a_silent_result_does_not_silence_the_original() -> None:
    timeline = Timeline.from_medium(ArrayMedium(DRY, RATE))
    hush = ArrayMedium(np.zeros_like(WET), RATE)
    laid = edits.take_result(timeline, START, STOP, hush, "Enhance").timeline
    assert 0.02 < take_of(laid).loudness_gain() <= 1.0


def test_an_original_that_is_raised_does_not_clip() -> None:
    quiet = np.float32(0.02) * WET
    quiet[100] = 0.5
    take = Take(ArrayMedium(quiet, RATE), ArrayMedium(WET, RATE), crossfade=CROSSFADE)
    assert take.loudness_gain() == pytest.approx(0.98 / 0.5)


def test_loudness_of_hours_is_measured_on_a_bounded_part() -> None:
    hour = 3600 * RATE

    class Hum:
        sample_rate, channels, frames = RATE, 1, hour
        frames_read = 0

        def __init__(self, level: float) -> None:
            self.level = level

        def read(self, start: int, count: int) -> np.ndarray:
            self.frames_read += count
            phase = 2 * np.pi * 440 * np.arange(start, start + count) / RATE
            return (self.level * np.sin(phase)).astype(np.float32)[:, np.newaxis]

    dry, wet = Hum(0.2), Hum(0.1)
    assert Take(dry, wet, crossfade=CROSSFADE).loudness_gain() == pytest.approx(0.5, rel=0.01)
    assert wet.frames_read <= 70 * RATE
