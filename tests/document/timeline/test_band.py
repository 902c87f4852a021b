"""Changes within a band of frequencies: full inside it, nothing outside, in frequency and time."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise
from strength import at_strength

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.band_edits import wet_within_band, with_surroundings, within_band
from voicestudio.document.timeline.band import Band, BandMix
from voicestudio.document.timeline.takes import monitored, take_at, takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import SWAP, backwards, mixed
from voicestudio.errors import UserError
from voicestudio.texts import to_json

RATE = 48_000


def timeline_of(samples: np.ndarray, rate: int = RATE) -> Timeline:
    samples = np.asarray(samples, np.float32)
    return Timeline.from_medium(
        ArrayMedium(samples if samples.ndim == 2 else samples[:, None], rate)
    )


def tones(*hertz: float, seconds: float = 3.0) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    return sum(0.25 * np.sin(2 * np.pi * each * time) for each in hertz)


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def decibels(samples: np.ndarray, hertz: float) -> float:
    """Level of a tone of 0.25 in one second of sound, in relation to it."""
    second = samples[:RATE, 0] * np.hanning(RATE)
    bins = np.abs(np.fft.rfft(second))[round(hertz) - 2 : round(hertz) + 3]
    return 20 * math.log10(bins.max() / (0.25 * RATE / 4) + 1e-12)


@pytest.mark.parametrize(
    ("kept", "gone", "band"),
    [
        (1000, 5000, Band(4500, 5500)),
        (5000, 1000, Band(900, 1100)),
        (300, 60, Band(50, 70)),
        (1000, 9000, Band(8000, math.inf)),
        (400, 100, Band(0, 200)),
    ],
)
def test_a_silenced_box_takes_one_tone_and_leaves_the_other(kept, gone, band) -> None:
    timeline = timeline_of(tones(kept, gone))
    edit = within_band(edits.silence, timeline, RATE // 2, 5 * RATE // 2, band=band)
    middle = heard(edit.timeline)[RATE : 2 * RATE]
    assert decibels(middle, gone) < -60
    assert decibels(middle, kept) == pytest.approx(0.0, abs=0.01)
    assert edit.label == f"Silence {band}"
    assert to_json(edit.label), "it is translated where its project is opened"
    assert edit.selection == (RATE // 2, 5 * RATE // 2)


def test_edges_of_the_box_are_silenced_in_full_and_an_octave_away_nothing_happens() -> None:
    timeline = timeline_of(tones(1000, 2000, 500, 4000, 100))
    edit = within_band(edits.silence, timeline, 0, timeline.frames, band=Band(1000, 2000))
    middle = heard(edit.timeline)[RATE:]
    assert decibels(middle, 1000) < -60
    assert decibels(middle, 2000) < -60
    for hertz in (100, 500, 4000):
        assert decibels(middle, hertz) == pytest.approx(0.0, abs=0.01)


def test_outside_the_selection_every_sample_is_as_it_was() -> None:
    timeline = timeline_of(noise(RATE, 2)).delete(20_000, 21_000)
    edit = within_band(fades.gain, timeline, 15_000, 30_000, 6.0, band=Band(300, 900))
    before, after = heard(timeline), heard(edit.timeline)
    assert np.array_equal(after[:15_001], before[:15_001])  # it fades in, so one frame more
    assert np.array_equal(after[29_999:], before[29_999:])
    assert not np.array_equal(after[15_000:30_000], before[15_000:30_000])


def test_the_edges_in_time_do_not_click() -> None:
    timeline = timeline_of(tones(5000))
    edit = within_band(edits.silence, timeline, RATE, 2 * RATE, band=Band(4500, 5500))
    spectrum = np.abs(np.fft.rfft(heard(edit.timeline)[:, 0] * np.hanning(3 * RATE)))
    spectrum /= spectrum.max()
    hertz = np.arange(spectrum.size) / 3
    far = (hertz < 4000) | (hertz > 6000)
    assert 20 * np.log10(spectrum[far].max()) < -80


def test_a_gain_of_nothing_is_nothing() -> None:
    timeline = timeline_of(noise(RATE))
    edit = within_band(fades.gain, timeline, 1000, 40_000, 0.0, band=Band(300, 900))
    assert np.array_equal(heard(edit.timeline), heard(timeline))


def test_a_gain_there_and_back_is_nearly_nothing() -> None:
    timeline = timeline_of(noise(RATE))
    band = Band(1000, 3000)
    louder = within_band(fades.gain, timeline, 0, RATE, 0.02, band=band).timeline
    back = within_band(fades.gain, louder, 0, RATE, -0.02, band=band).timeline
    assert np.abs(heard(back) - heard(timeline)).max() < 1e-4


def test_band_and_rest_are_the_whole() -> None:
    timeline = timeline_of(noise(30_000))
    rest = within_band(edits.silence, timeline, 5000, 25_000, band=Band(500, 4000)).timeline
    doubled = within_band(
        fades.gain, timeline, 5000, 25_000, 20 * math.log10(2), band=Band(500, 4000)
    ).timeline
    both = heard(rest) + heard(doubled)
    np.testing.assert_allclose(both, 2 * heard(timeline), atol=2e-6)


def test_a_band_of_everything_is_the_edit_itself() -> None:
    timeline = timeline_of(noise(RATE))
    edit = within_band(edits.silence, timeline, 100, 2000, band=Band(0, 24_000))
    assert edit.label == "Silence"
    assert not heard(edit.timeline)[100:2000].any()


def test_nothing_selected_is_said_so() -> None:
    with pytest.raises(UserError, match="selected"):
        within_band(edits.silence, timeline_of(noise(RATE)), 5, 5, band=Band(100, 200))


def test_values_that_make_no_sense_are_refused() -> None:
    short, long = timeline_of(noise(100)), timeline_of(noise(200))
    with pytest.raises(ValueError, match="match"):
        BandMix(short, long, 0, 50, Band(100, 200))
    with pytest.raises(ValueError, match="outside"):
        BandMix(short, short, 60, 50, Band(100, 200))
    with pytest.raises(ValueError, match="above"):
        BandMix(short, short, 0, 50, Band(30_000, 40_000))
    for low, high in ((200, 100), (-1, 100), (math.nan, 100), (100, math.nan)):
        with pytest.raises(ValueError, match="not a band"):
            Band(low, high)


_LENGTH = 20_000
_EDITED = within_band(
    edits.silence, timeline_of(noise(_LENGTH, 2, seed=1)), 3000, 18_000, band=Band(2500, 4000)
).timeline
_WHOLE = heard(_EDITED)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, _LENGTH), max_size=12), st.randoms())
def test_it_reads_the_same_in_any_parts(cuts: list[int], random) -> None:
    # A fresh one each time, so that nothing is there already, and in any order.
    (mix,) = (s.medium for s in _EDITED.segments if isinstance(s.medium, BandMix))
    fresh = BandMix(mix.dry, mix.wet, mix.start, mix.frames, mix.band, mix.fade)
    timeline = _EDITED.replace(3000, 18_000, Timeline.from_medium(fresh))
    edges = sorted({0, *cuts, _LENGTH})
    ranges = list(pairwise(edges))
    random.shuffle(ranges)
    for first, last in ranges:
        assert np.array_equal(timeline.read(first, last - first), _WHOLE[first:last])


def test_it_stays_what_it_is_through_cuts() -> None:
    cut = _EDITED.slice(4000, 17_000).delete(2000, 5000)
    expected = np.concatenate([_WHOLE[4000:6000], _WHOLE[9000:17_000]])
    assert np.array_equal(heard(cut), expected)
    assert np.array_equal(heard(backwards(cut)), expected[::-1])


# -- takes ----------------------------------------------------------------------------------


def enhanced(timeline: Timeline, start: int, stop: int, band: Band | None) -> Timeline:
    """An effect that turns everything it hears down to nothing, kept to `band`."""
    first, last = with_surroundings(timeline, start, stop, band)
    answer = ArrayMedium(np.zeros((last - first, timeline.channels), np.float32), RATE)
    wet = wet_within_band(timeline, start, stop, answer, band)
    return edits.take_result(timeline, start, stop, wet, "Enhance").timeline


def test_an_effect_within_a_band_changes_nothing_else() -> None:
    timeline = timeline_of(tones(1000, 5000))
    result = enhanced(timeline, RATE // 2, 5 * RATE // 2, Band(4500, 5500))
    middle = slice(RATE, 2 * RATE)
    assert decibels(heard(result)[middle], 5000) < -60
    assert decibels(heard(result)[middle], 1000) == pytest.approx(0.0, abs=0.01)
    removed = heard(monitored(result, "removed"))[middle]
    assert decibels(removed, 5000) == pytest.approx(0.0, abs=0.01)
    assert decibels(removed, 1000) < -60
    assert np.array_equal(heard(monitored(result, "original")), heard(timeline))
    take = take_at(result, RATE)
    half = heard(at_strength(result, take, 0.5).timeline)[middle]
    assert decibels(half, 5000) == pytest.approx(-6.02, abs=0.05)


def test_a_take_under_a_silenced_band_is_still_a_take() -> None:
    timeline = timeline_of(tones(1000, 5000))
    whole = enhanced(timeline, RATE, 2 * RATE, None)
    edit = within_band(edits.silence, whole, RATE // 2, 5 * RATE // 2, band=Band(4500, 5500))
    take = take_at(edit.timeline, 3 * RATE // 2)
    assert take is not None
    assert take_at(edit.timeline, RATE // 2 + 10) is None
    assert [(s, e) for _, s, e in takes_between(edit.timeline, 0, 3 * RATE)] == [(RATE, 2 * RATE)]
    middle = slice(RATE + 4000, 2 * RATE - 4000)
    assert np.abs(heard(edit.timeline)[middle]).max() < 1e-3
    off = heard(at_strength(edit.timeline, take, 0.0).timeline)
    original = heard(monitored(edit.timeline, "original"))
    for version in (off, original):
        second = version[RATE : 2 * RATE]
        assert decibels(second, 1000) == pytest.approx(0.0, abs=0.01)
        assert decibels(second, 5000) < -60
    removed = heard(monitored(edit.timeline, "removed"))
    assert np.abs(removed[: RATE - 300]).max() < 1e-7
    assert decibels(removed[RATE : 2 * RATE], 1000) > -1


def test_it_is_still_one_backwards_and_with_channels_swapped() -> None:
    timeline = timeline_of(np.stack([tones(1000, 5000), tones(300, 5000)], axis=1))
    whole = enhanced(timeline, RATE, 2 * RATE, None)
    edited = within_band(edits.silence, whole, RATE // 2, 5 * RATE // 2, band=Band(4500, 5500))
    sound = heard(edited.timeline)
    turned, swapped = backwards(edited.timeline), mixed(edited.timeline, SWAP)
    assert take_at(turned, 3 * RATE // 2) is not None
    assert take_at(swapped, 3 * RATE // 2) is not None
    np.testing.assert_allclose(heard(turned), sound[::-1], atol=1e-6)
    np.testing.assert_allclose(heard(swapped), sound[:, ::-1], atol=1e-6)
