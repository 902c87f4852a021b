"""Timelines at their edges, and what they cost."""

import time

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.timeline.timeline import SilenceMedium, Timeline

RATE = 48000


class Hours:
    """Three hours of stereo that are computed when they are read, and count the reading."""

    sample_rate = RATE
    channels = 2
    frames = 3 * 3600 * RATE

    def __init__(self) -> None:
        self.frames_read = 0

    def read(self, start: int, count: int) -> np.ndarray:
        self.frames_read += count
        frames = np.arange(start, start + count, dtype=np.float32)
        return np.stack([frames, -frames], axis=1)


def short(*values: float) -> Timeline:
    return Timeline.from_medium(ArrayMedium(np.float32(values)[:, np.newaxis], RATE))


def heard(timeline: Timeline) -> list[float]:
    return timeline.read(0, timeline.frames)[:, 0].tolist()


def test_edits_of_hours_read_nothing_and_take_no_time() -> None:
    medium = Hours()
    timeline = Timeline.from_medium(medium)
    began = time.thread_time()
    for step in range(200):
        at = (step * 7919 % 10000) * RATE
        timeline = timeline.with_gain(at, at + RATE, 0.5).delete(at + RATE, at + 2 * RATE)
    assert time.thread_time() - began < 1.0
    assert medium.frames_read == 0
    block = timeline.read(timeline.frames - 10, 10)
    assert np.array_equal(block, medium.read(medium.frames - 10, 10))


def test_a_fade_reaches_both_its_gains() -> None:
    assert heard(short(1, 1, 1, 1, 1).with_ramp(0, 5, 0.0, 1.0)) == [0, 0.25, 0.5, 0.75, 1]
    assert heard(short(1, 1, 1, 1, 1).with_ramp(1, 4, 1.0, 0.0)) == [1, 1, 0.5, 0, 1]


def test_a_cosine_fade_is_symmetric_and_soft_at_both_ends() -> None:
    gains = heard(short(*[1.0] * 101).with_ramp(0, 101, 0.0, 1.0, "cosine"))
    assert gains[0] == 0
    assert gains[50] == pytest.approx(0.5)
    assert gains[100] == 1
    assert gains[1] < 0.001
    assert gains[99] > 0.999


def test_unity_gain_changes_nothing_at_all() -> None:
    timeline = short(0.1, 0.2, 0.3)
    assert timeline.with_gain(0, 3, 1.0) is timeline


def test_samples_beyond_full_scale_are_kept() -> None:
    assert heard(short(0.5, -0.75).with_gain(0, 2, 4.0)) == [2.0, -3.0]


def test_everything_can_be_deleted_and_put_back() -> None:
    timeline = short(1, 2, 3)
    empty = timeline.delete(0, 3)
    assert empty.frames == 0
    assert empty.read(0, 0).shape == (0, 1)
    assert heard(empty.replace(0, 0, timeline)) == [1, 2, 3]


def test_trim_keeps_the_range_only() -> None:
    assert heard(short(1, 2, 3, 4).trim(1, 3)) == [2, 3]


def test_what_is_read_may_be_changed_without_changing_the_sound() -> None:
    timeline = short(1, 2, 3)
    timeline.read(0, 3)[:] = 9
    assert heard(timeline) == [1, 2, 3]


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (2, 4), (3, 2)])
def test_a_range_outside_is_refused(start: int, stop: int) -> None:
    timeline = short(1, 2, 3)
    for change in (timeline.slice, timeline.delete, timeline.silence, timeline.trim):
        with pytest.raises(ValueError, match="range"):
            change(start, stop)
    with pytest.raises(ValueError, match="range"):
        timeline.read(start, stop - start)


def test_sound_of_another_format_is_refused() -> None:
    for other in (SilenceMedium(RATE, 2, 4), SilenceMedium(44100, 1, 4)):
        with pytest.raises(ValueError, match="rates or channel"):
            short(1, 2).replace(1, 1, Timeline.from_medium(other))
