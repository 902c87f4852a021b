"""The line through samples that are closer than their dots."""

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.gui.views.samples import read_window

RATE = 48_000


@pytest.mark.parametrize("width", [1.0, 0.7, 0.25, 0.031])
@pytest.mark.parametrize("start", [120.0, 133.37, 199.9])
def test_columns_of_the_line_hold_all_of_it_and_nothing_else(width: float, start: float) -> None:
    samples = np.random.default_rng(5).uniform(-1, 1, (1000, 2)).astype(np.float32)
    window = read_window(ArrayMedium(samples, RATE), 100, 400)
    drawn = window.line(start, width, 150)
    for column in range(150):
        begin, end = start + column * width, start + (column + 1) * width
        inside = np.arange(np.ceil(begin), np.floor(end) + 1)
        places = np.concatenate([[begin], inside, [end]])
        for channel in range(2):
            line = np.interp(places, np.arange(1000), samples[:, channel])
            assert drawn.minimum[column, channel] == pytest.approx(line.min(), abs=1e-4)
            assert drawn.maximum[column, channel] == pytest.approx(line.max(), abs=1e-4)
    assert drawn.known.all()


def test_beyond_the_samples_there_is_no_line() -> None:
    window = read_window(ArrayMedium(np.ones((100, 1), np.float32), RATE), 0, 100)
    assert not window.line(-10.0, 0.5, 20).known.any()
    after = window.line(95.0, 0.5, 20).known
    assert after[:9].all()
    assert not after[9:].any()
