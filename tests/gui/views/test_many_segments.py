"""Drawing and looking through thousands of segments: right, and at a bounded cost.

Modules: document.timeline.segment_table.
"""

import time
from itertools import pairwise

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.audio.peaks import PeakPyramid, Peaks
from voicestudio.document.editing import edits, fades
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.takes import Take, TakeStretch, takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.timeline_peaks import timeline_peaks

RATE = 8000


@pytest.fixture
def sound() -> ArrayMedium:
    samples = np.random.default_rng(0).uniform(-0.5, 0.5, (RATE * 60, 1))
    return ArrayMedium(samples.astype(np.float32), RATE)


def cut_often(timeline: Timeline, cuts: int) -> Timeline:
    for number in range(cuts):
        at = (number + 1) * timeline.frames // (cuts + 1)
        timeline = edits.delete(timeline, at, at + 20).timeline
    return timeline


def exact_peaks(medium: Medium, start: int, stop: int, columns: int) -> Peaks:
    """Peaks read from the samples, as a pyramid gives them."""
    edges = np.linspace(start, stop, columns + 1).astype(int)
    parts = [medium.read(a, max(min(b, medium.frames) - a, 1)) for a, b in pairwise(edges)]
    return Peaks(
        np.array([part.min(axis=0) for part in parts]),
        np.array([part.max(axis=0) for part in parts]),
        np.array([np.sqrt(np.mean(np.square(part), axis=0)) for part in parts]),
        np.ones(columns, bool),
    )


def with_take(timeline: Timeline, start: int, stop: int) -> Timeline:
    wet = ArrayMedium(np.zeros((stop - start, 1), np.float32), RATE)
    return edits.take_result(timeline, start, stop, wet, "Enhance speech").timeline


@pytest.mark.parametrize(("start", "stop"), [(0, 240_000), (60_010, 90_005), (100_000, 100_300)])
def test_cuts_are_drawn_as_loud_as_what_is_left(sound: ArrayMedium, start: int, stop: int) -> None:
    samples = np.linspace(0, 1, sound.frames, dtype=np.float32)[:, np.newaxis]
    timeline = cut_often(Timeline.from_medium(ArrayMedium(samples, RATE)), 400)
    peaks = timeline_peaks(timeline, start, stop, 50, exact_peaks)
    expected = exact_peaks(timeline, start, stop, 50)
    assert peaks.known.all()
    # Bins are half a column wide, which is 0.005 of this slope at most.
    np.testing.assert_allclose(peaks.maximum, expected.maximum, atol=0.006)
    np.testing.assert_allclose(peaks.minimum, expected.minimum, atol=0.006)


@pytest.mark.parametrize("width", [300.7, 777.25, 2048.0, 3000.7])
def test_a_column_is_the_same_whichever_others_are_drawn_with_it(width: float) -> None:
    """So a view that scrolls may keep the columns that it has."""
    generator = np.random.default_rng(0)
    loud = np.repeat(generator.uniform(0, 1, 600), 800)
    noise = (generator.uniform(-1, 1, len(loud)) * loud)[:, np.newaxis].astype(np.float32)
    pyramid = PeakPyramid(ArrayMedium(noise, RATE))
    pyramid.build()
    timeline = cut_often(Timeline.from_medium(pyramid.medium), 60)
    timeline = edits.delete_leaving_gap(timeline, 90_000, 91_000).timeline
    timeline = fades.gain(timeline, 100_000, 140_000, -6.0).timeline

    def drawn(low: int, high: int) -> Peaks:
        around = timeline_peaks(
            timeline,
            (low - 4) * width,
            (high + 4) * width,
            high - low + 8,
            lambda _medium, start, stop, columns: pyramid.query(start, stop, columns),
        )
        return around.part(4, high - low + 4)

    last = int(timeline.frames / width) - 4
    whole = drawn(4, last)
    for low, high in ((4, 5), (10, 60), (30, 31), (77, last), (last - 9, last)):
        if low < high <= last:
            part = drawn(low, high)
            for kind in ("minimum", "maximum", "rms", "known"):
                expected = getattr(whole, kind)[low - 4 : high - 4]
                np.testing.assert_array_equal(getattr(part, kind), expected)


def test_gains_of_pieces_are_drawn(sound: ArrayMedium) -> None:
    timeline = cut_often(Timeline.from_medium(sound), 200)
    quieter = fades.gain(timeline, RATE * 10, RATE * 20, -40.0).timeline
    peaks = timeline_peaks(quieter, 0, RATE * 30, 30, exact_peaks)
    assert peaks.maximum[11:19].max() < 0.006
    assert peaks.maximum[21:].min() > 0.4


def change_of_everything(timeline: Timeline, kind: str) -> Timeline:
    whole = 0, timeline.frames
    match kind:
        case "gain":
            return timeline.with_gain(*whole, 0.25)
        case "fade":
            return timeline.with_ramp(*whole, 0.0, 1.0)
        case "soft fade":
            return timeline.with_ramp(*whole, 1.0, 0.0, "cosine")
        case "offset":
            return timeline.with_shift(*whole, (0.25,)).with_gain(*whole, 0.5)
    cut = timeline.slice(RATE, timeline.frames)  # in the midst of a chunk
    return cut.with_ramp(0, cut.frames, 0.0, 1.0).with_gain(0, RATE, -0.5)


@pytest.mark.parametrize("kind", ["gain", "fade", "soft fade", "offset", "several"])
def test_what_is_done_to_everything_is_drawn(kind: str) -> None:
    samples = np.linspace(-0.5, 0.5, RATE * 60, dtype=np.float32)[:, np.newaxis]
    timeline = cut_often(Timeline.from_medium(ArrayMedium(samples, RATE)), 400)
    changed = change_of_everything(timeline, kind)
    fade = next(
        begins + segment.length // 2
        for begins, segment in changed.pieces()
        if isinstance(segment.medium, Crossfade) and begins > 30 * RATE
    )
    # The gain of a column is that at its middle, a fiftieth of the fade from its edges at most.
    for start, stop in ((0, changed.frames), (100_000, 100_400), (fade, changed.frames)):
        peaks = timeline_peaks(changed, start, stop, 50, exact_peaks)
        expected = exact_peaks(changed, start, stop, 50)
        np.testing.assert_allclose(peaks.maximum, expected.maximum, atol=0.02)
        np.testing.assert_allclose(peaks.minimum, expected.minimum, atol=0.02)


def test_takes_are_found_through_cuts_and_only_in_the_range(sound: ArrayMedium) -> None:
    timeline = with_take(Timeline.from_medium(sound), RATE, 5 * RATE)
    timeline = with_take(timeline, 10 * RATE, 12 * RATE)
    timeline = edits.delete(timeline, 2 * RATE, 3 * RATE).timeline  # within the first take
    first, second = takes_between(timeline, 0, timeline.frames)
    assert (first.start, first.stop) == (RATE, 4 * RATE)
    assert (second.start, second.stop) == (9 * RATE, 11 * RATE)
    assert isinstance(first.take, Take)
    inside = list(takes_between(timeline, 2 * RATE, 10 * RATE))
    assert inside == [
        TakeStretch(first.take, 2 * RATE, 4 * RATE),
        TakeStretch(second.take, 9 * RATE, 10 * RATE),
    ]
    assert not list(takes_between(timeline, 5 * RATE, 6 * RATE))
    assert not list(takes_between(timeline, 4 * RATE, 4 * RATE))


def test_a_take_that_begins_in_a_crossfade_is_found(sound: ArrayMedium) -> None:
    timeline = with_take(Timeline.from_medium(sound), 5 * RATE, 9 * RATE)
    timeline = edits.delete(timeline, 4 * RATE, 5 * RATE).timeline
    (found,) = takes_between(timeline, 0, timeline.frames)
    assert (found.start, found.stop) == (4 * RATE, 8 * RATE)


def test_what_is_known_of_a_timeline_is_not_looked_for_again(sound: ArrayMedium) -> None:
    """The second look at 4,000 segments costs a small part of the first, in processor time."""
    timeline = with_take(cut_often(Timeline.from_medium(sound), 2000), RATE, 2 * RATE)
    spent = []
    for _ in range(6):
        began = time.thread_time()
        stretches = list(takes_between(timeline, 0, timeline.frames))
        spent.append(time.thread_time() - began)
    assert len(stretches) == 1
    assert min(spent[1:]) < spent[0] / 5
