"""Peaks equal what looking at every sample gives.

Modules: audio.peak_levels.
"""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.peaks import BASE_FRAMES, PeakPyramid
from voicestudio.errors import Cancelled


def sound(frames: int, channels: int = 2) -> np.ndarray:
    rng = np.random.default_rng(frames)
    swell = np.sin(np.arange(frames) / 5000.0)[:, np.newaxis]
    return (swell * rng.uniform(-0.8, 1.0, (frames, channels))).astype(np.float32)


def built(samples: np.ndarray) -> PeakPyramid:
    pyramid = PeakPyramid(ArrayMedium(samples, 48000))
    pyramid.build()
    return pyramid


def brute_force(samples: np.ndarray, first: np.ndarray, last: np.ndarray) -> list[np.ndarray]:
    parts = [samples[a:b] for a, b in zip(first, last, strict=True)]
    return [
        np.array([part.min(axis=0) for part in parts]),
        np.array([part.max(axis=0) for part in parts]),
        np.array([np.sqrt(np.square(part, dtype=np.float64).mean(axis=0)) for part in parts]),
    ]


@pytest.mark.parametrize("channels", [1, 2, 5])
@pytest.mark.parametrize("width", [256, 512, 1024, 4096, 16_384, 262_144])
def test_columns_of_whole_bins_equal_brute_force(width: int, channels: int) -> None:
    samples = sound(width * 7, channels)
    peaks = built(samples).query(0, width * 7, 7)
    first = np.arange(7) * width
    minimum, maximum, rms = brute_force(samples, first, first + width)
    np.testing.assert_array_equal(peaks.minimum, minimum)
    np.testing.assert_array_equal(peaks.maximum, maximum)
    np.testing.assert_allclose(peaks.rms, rms, rtol=1e-4)
    assert peaks.known.all()
    assert peaks.minimum.dtype == peaks.maximum.dtype == peaks.rms.dtype == np.float32


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_narrow_columns_hold_all_of_their_sound_and_at_most_whole_bins(data: st.DataObject) -> None:
    samples = sound(data.draw(st.integers(1, 100_000)), 2)
    columns = data.draw(st.integers(1, 400))
    start = data.draw(st.integers(0, len(samples) - 1))
    stop = data.draw(st.integers(start + 1, min(len(samples), start + 255 * columns)))
    peaks = built(samples).query(start, stop, columns)
    edges = start + np.arange(columns + 1) * (stop - start) / columns
    first = np.floor(edges[:-1]).astype(int)
    last = np.maximum(np.ceil(edges[1:] - 1e-9).astype(int), first + 1)
    low = first // BASE_FRAMES * BASE_FRAMES
    high = np.minimum(-(-last // BASE_FRAMES) * BASE_FRAMES, len(samples))
    minimum, maximum, rms = brute_force(samples, low, high)
    np.testing.assert_array_equal(peaks.minimum, minimum)
    np.testing.assert_array_equal(peaks.maximum, maximum)
    # The last bin may be short and counts as much as a whole one.
    whole = high % BASE_FRAMES == 0
    np.testing.assert_allclose(peaks.rms[whole], rms[whole], rtol=1e-3)
    assert peaks.known.all()


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_wide_columns_hold_all_of_their_sound_and_little_more(data: st.DataObject) -> None:
    samples = sound(data.draw(st.integers(300_000, 600_000)), 1)
    columns = data.draw(st.integers(1, 300))
    start = data.draw(st.integers(0, len(samples) - 256 * columns))
    stop = data.draw(st.integers(start + 256 * columns, len(samples)))
    width = (stop - start) / columns
    peaks = built(samples).query(start, stop, columns)
    slack = max(BASE_FRAMES, int(width / 4))
    edges = start + np.arange(columns + 1) * width
    inner = brute_force(samples, edges[:-1].astype(int), np.ceil(edges[1:] - 1e-6).astype(int))
    outer = brute_force(
        samples,
        np.maximum(0, edges[:-1] - slack).astype(int),
        np.minimum(len(samples), edges[1:] + slack).astype(int),
    )
    assert (peaks.minimum <= inner[0]).all()
    assert (peaks.minimum >= outer[0]).all()
    assert (peaks.maximum >= inner[1]).all()
    assert (peaks.maximum <= outer[1]).all()
    assert peaks.known.all()


def test_the_short_last_bin_counts_by_its_length() -> None:
    samples = np.zeros((1024 * 64 + 10, 1), np.float32)
    samples[-10:] = 0.5
    pyramid = built(samples)
    assert pyramid.query(0, len(samples), 1).maximum[0, 0] == 0.5
    rms = pyramid.query(len(samples) - 266, len(samples), 1).rms[0, 0]
    assert 0.0 < rms < 0.5
    last = pyramid.query(1024 * 64, 1024 * 64 + 10, 1)
    assert last.rms[0, 0] == pytest.approx(0.5)


def test_a_column_of_less_than_a_frame_shows_its_bin() -> None:
    samples = sound(1000)
    peaks = built(samples).query(100, 110, 100)
    np.testing.assert_array_equal(peaks.minimum, np.repeat(samples[:256].min(axis=0)[None], 100, 0))
    assert peaks.known.all()


def test_what_is_not_built_yet_is_unknown() -> None:
    samples = sound(1_000_000, 1)
    pyramid = PeakPyramid(ArrayMedium(samples, 48000))
    assert not pyramid.query(0, 1_000_000, 100).known.any()
    heard: list[float] = []
    with pytest.raises(Cancelled):
        pyramid.build(heard.append, lambda: len(heard) >= 2)
    assert not pyramid.complete
    assert 0 < pyramid.built_frames < 1_000_000
    peaks = pyramid.query(0, 1_000_000, 100)
    share = pyramid.built_frames / 1_000_000
    assert peaks.known.sum() == pytest.approx(100 * share, abs=2)
    assert (peaks.maximum[~peaks.known] == 0).all()
    pyramid.build(heard.append)
    assert pyramid.complete
    assert heard[-1] == 1.0
    assert pyramid.query(0, 1_000_000, 100).known.all()


def test_columns_outside_the_sound_are_unknown() -> None:
    pyramid = built(sound(100_000))
    for width in (100, 1000):
        peaks = pyramid.query(-10 * width, 100_000 + 10 * width, 20 + 100_000 // width)
        assert not peaks.known[:10].any()
        assert peaks.known[10:-10].all()
        assert not peaks.known[-10:].any()
    assert not pyramid.query(200_000, 300_000, 10).known.any()


def test_an_empty_medium_has_no_peaks() -> None:
    pyramid = built(np.zeros((0, 1), np.float32))
    assert pyramid.complete
    assert not pyramid.query(0, 0, 10).known.any()


@pytest.mark.parametrize("width", [2_000_000, 420_000, 100_000])
def test_a_query_is_cheap_enough_for_every_frame_of_scrolling(width: int) -> None:
    pyramid = built(sound(3_000_000))
    took = []
    for start in range(0, 500_000, 10_000):
        before = time.thread_time()
        pyramid.query(start, start + width, 1600)
        took.append(time.thread_time() - before)
    assert np.median(took) < 0.003
