"""The whole of a long sound can be drawn after a bounded number of reads, and then gets exact."""

import time

import numpy as np
import pytest

from voicestudio.audio import peak_sketch
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.peaks import PeakPyramid
from voicestudio.errors import Cancelled

RATE = 48_000
FRAMES = RATE * 60 * 20


class ReadLengths(ArrayMedium):
    """Counts what is read of twenty minutes that swell to and fro."""

    reads: list[int]

    def read(self, start: int, count: int) -> np.ndarray:
        self.reads.append(count)
        return super().read(start, count)


def twenty_minutes() -> ReadLengths:
    rng = np.random.default_rng(3)
    swell = 0.5 + 0.4 * np.sin(np.arange(FRAMES, dtype=np.float32) / (RATE * 40))
    noise = rng.uniform(-1, 1, FRAMES).astype(np.float32)
    medium = ReadLengths((swell * noise)[:, np.newaxis], RATE)
    object.__setattr__(medium, "reads", [])
    return medium


@pytest.fixture(scope="module")
def medium() -> ReadLengths:
    return twenty_minutes()


@pytest.fixture(autouse=True)
def time_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a sketch would be as coarse as what is sketched in its quarter second."""
    monkeypatch.setattr(peak_sketch, "_SECONDS", 600.0)
    monkeypatch.setattr(peak_sketch, "_MOST_SECONDS", 600.0)


@pytest.fixture(autouse=True)
def none_read(medium: ReadLengths) -> None:
    medium.reads.clear()


def test_the_whole_length_is_estimated_from_few_short_reads(medium: ReadLengths) -> None:
    pyramid = PeakPyramid(medium)
    noticed: list[bool] = []
    pyramid.prepare(lambda _: noticed.append(pyramid.query(0, FRAMES, 1600).known.all()))
    assert 128 <= len(medium.reads) <= 2048
    assert max(medium.reads) <= 512
    assert all(noticed), "the first round of reads already covers the whole length"
    estimate = pyramid.query(0, FRAMES, 100)
    assert (estimate.rms == 0).all(), "this is how an estimate is told"
    assert not pyramid.complete
    pyramid.build()
    exact = pyramid.query(0, FRAMES, 100)
    assert (estimate.maximum <= exact.maximum).all()
    assert (estimate.minimum >= exact.minimum).all()
    np.testing.assert_allclose(estimate.maximum, exact.maximum, atol=0.06)
    parts = medium.samples.reshape(100, -1)
    np.testing.assert_allclose(exact.rms[:, 0], np.sqrt((parts**2).mean(axis=1)), rtol=0.03)


def test_a_short_sound_is_read_at_once() -> None:
    medium = ReadLengths(np.ones((RATE * 60, 1), np.float32), RATE)
    object.__setattr__(medium, "reads", [])
    pyramid = PeakPyramid(medium)
    pyramid.prepare()
    assert sum(medium.reads) == medium.frames
    assert pyramid.complete
    pyramid.build()
    assert sum(medium.reads) == medium.frames


def test_every_part_is_read_once(medium: ReadLengths) -> None:
    pyramid = PeakPyramid(medium)
    pyramid.prepare()
    sketched = sum(medium.reads)
    pyramid.build()
    assert sum(medium.reads) - sketched == FRAMES


def test_what_is_wanted_is_read_first(medium: ReadLengths) -> None:
    pyramid = PeakPyramid(medium)
    pyramid.prepare()
    for start in (FRAMES // 3, FRAMES // 2):
        stop = start + RATE * 20
        pyramid.want(start, stop)
        medium.reads.clear()

        def seen(start: int = start, stop: int = stop) -> bool:
            return bool((pyramid.query(start, stop, 1600).rms > 0).all())

        with pytest.raises(Cancelled):
            pyramid.build(cancelled=seen)
        assert seen()
        assert len(medium.reads) <= 5, "twenty seconds lie in five blocks"
        everything = pyramid.query(0, FRAMES, 1600)
        assert everything.known.all(), "the rest is still the estimate"
        assert (everything.rms == 0).any()
    pyramid.build()
    assert pyramid.complete
    assert pyramid.query(0, FRAMES, 1).maximum[0, 0] == medium.samples.max()


def test_a_wanted_part_is_sketched_more_closely_before_it_is_read(medium: ReadLengths) -> None:
    pyramid = PeakPyramid(medium)
    pyramid.prepare()
    start, stop = FRAMES // 2, FRAMES // 2 + FRAMES // 8
    before = pyramid.query(start, stop, 1600)
    pyramid.want(start, stop)
    medium.reads.clear()

    def cancelled() -> bool:
        return max(medium.reads, default=0) > 512

    with pytest.raises(Cancelled):
        pyramid.build(cancelled=cancelled)
    assert 128 <= len(medium.reads) <= 2049
    closer = pyramid.query(start, stop, 1600)
    assert closer.known.all()
    steps = [np.count_nonzero(np.diff(peaks.maximum[:, 0])) for peaks in (before, closer)]
    assert steps[1] > 2 * steps[0]
    medium.reads.clear()
    with pytest.raises(Cancelled):
        pyramid.build(cancelled=lambda: len(medium.reads) > 3)
    assert min(medium.reads) > 512, "not sketched again"


def test_cancelling_ends_the_sketch(medium: ReadLengths) -> None:
    pyramid = PeakPyramid(medium)
    pyramid.prepare(cancelled=lambda: len(medium.reads) >= 128)
    assert len(medium.reads) == 128
    pyramid.build()
    assert pyramid.complete


def test_a_sketch_takes_no_longer_than_it_may(
    medium: ReadLengths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peak_sketch, "_SECONDS", 0.0)
    pyramid = PeakPyramid(medium)
    pyramid.prepare()
    assert len(medium.reads) == 8
    assert pyramid.query(0, FRAMES, 100).known.all()


class SlowToReach(ReadLengths):
    """Every read takes half of the time that a sketch may take, as if from a disk of slow seeks."""

    def read(self, start: int, count: int) -> np.ndarray:
        if count <= peak_sketch.STRETCH_FRAMES:
            until = time.perf_counter() + peak_sketch._MOST_SECONDS / 2
            while time.perf_counter() < until:
                time.sleep(until - time.perf_counter())
        return super().read(start, count)


def test_where_seeking_is_slow_the_sound_is_read_on_instead(
    medium: ReadLengths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peak_sketch, "_MOST_SECONDS", 0.1)
    slow = SlowToReach(medium.samples, RATE)
    object.__setattr__(slow, "reads", [])
    pyramid = PeakPyramid(slow)
    pyramid.prepare()
    assert len(slow.reads) <= 3
    with pytest.raises(Cancelled):
        pyramid.build(cancelled=lambda: pyramid.built_frames > 0)
    assert (pyramid.query(0, RATE, 10).rms > 0).all(), "drawn as soon as it is read"
    pyramid.build()
    assert pyramid.complete
    assert sum(count <= peak_sketch.STRETCH_FRAMES for count in slow.reads) <= 3
