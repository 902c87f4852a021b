"""The outline of what comes in is that of all of it, however it comes."""

import numpy as np
import pytest

from voicestudio.playback.live_peaks import LivePeaks


@pytest.mark.parametrize("block", [1, 7, 100, 333])
def test_each_column_is_the_lowest_and_highest_of_its_frames(block: int) -> None:
    samples = np.random.default_rng(1).uniform(-1, 1, (2050, 2)).astype(np.float32)
    peaks = LivePeaks(100)
    for start in range(0, len(samples), block):
        peaks.append(samples[start : start + block])
    assert len(peaks) == 21
    columns = peaks.columns(0, 2000, 10)
    expected = samples[:2000].reshape(10, -1)
    assert np.array_equal(columns[:, 0], expected.min(axis=1))
    assert np.array_equal(columns[:, 1], expected.max(axis=1))


def test_what_did_not_come_yet_is_zero() -> None:
    peaks = LivePeaks(100)
    assert not peaks.columns(0, 1000, 10).any()
    peaks.append(np.ones((500, 1), np.float32))
    columns = peaks.columns(-500, 1000, 15)
    assert not columns[:5].any()
    assert (columns[5:10] == 1.0).all()
    assert not columns[10:].any()


def test_more_columns_than_are_known_apart() -> None:
    peaks = LivePeaks(100)
    peaks.append(np.repeat(np.arange(4, dtype=np.float32), 100)[:, np.newaxis])
    assert peaks.columns(100, 300, 8)[:, 1].tolist() == [1, 1, 1, 1, 2, 2, 2, 2]


def test_it_grows_without_end() -> None:
    peaks = LivePeaks(1)
    peaks.append(np.arange(10_000, dtype=np.float32)[:, np.newaxis])
    assert peaks.columns(9_999, 10_000, 1)[0, 1] == 9_999
