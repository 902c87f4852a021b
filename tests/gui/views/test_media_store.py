"""What is drawn of long media comes soon, and what is in sight comes first."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from sounds import noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.timeline.clip_laying import laid_over
from voicestudio.document.timeline.stereo_joining import stereo
from voicestudio.document.timeline.timeline import Segment, Timeline
from voicestudio.gui.model.background import Background
from voicestudio.gui.views.media_store import MediaStore

RATE = 48_000


@dataclass(frozen=True, eq=False)
class SlowHours:
    """Three hours that take half an hour to read, however they are read."""

    sample_rate: int = RATE
    channels: int = 1
    frames: int = 3 * 3600 * RATE

    def read(self, start: int, count: int) -> np.ndarray:
        time.sleep(count / RATE / 6)
        return np.full((count, 1), 0.25 + start / self.frames / 2, np.float32)


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.shutdown()


@pytest.fixture
def store(background: Background) -> Iterator[MediaStore]:
    store = MediaStore(background)
    yield store
    store.retain(None)


def test_the_whole_of_three_hours_is_drawn_before_it_was_read(
    store: MediaStore, qtbot: QtBot
) -> None:
    timeline = Timeline.from_medium(SlowHours())
    assert not store.peaks(timeline, 0, timeline.frames, 400).known.any()
    with qtbot.waitSignal(store.changed):
        pass
    assert store.peaks(timeline, 0, timeline.frames, 400).known.all()

    def is_close() -> bool:
        drawn = store.peaks(timeline, 0, timeline.frames, 400)
        return drawn.maximum[-1, 0] == pytest.approx(0.75, abs=0.01)

    qtbot.waitUntil(is_close)
    assert not store.complete


def test_what_is_in_sight_is_read_before_the_rest(store: MediaStore, qtbot: QtBot) -> None:
    hours = SlowHours()
    timeline = Timeline.from_medium(hours)
    start, stop = hours.frames // 2, hours.frames // 2 + RATE * 4
    store.peaks(timeline, 0, timeline.frames, 400, wanted=True)
    store.peaks(timeline, start, stop, 400, wanted=True)

    def read() -> bool:
        return bool((store.peaks(timeline, start, stop, 400).rms > 0).all())

    qtbot.waitUntil(read)
    whole = store.peaks(timeline, 0, timeline.frames, 400)
    assert np.count_nonzero(whole.rms) <= 4, "hardly anything else has been read"


def test_a_short_medium_does_not_wait_for_a_long_one(store: MediaStore, qtbot: QtBot) -> None:
    samples = np.full((RATE * 10, 1), 0.5, np.float32)
    short = Segment(ArrayMedium(samples, RATE), 0, len(samples))
    hours = SlowHours()
    parts = [Segment(hours, 0, hours.frames), short]
    timeline = Timeline.of(parts, RATE, 1)
    end = hours.frames, timeline.frames
    store.peaks(timeline, 0, timeline.frames, 400)
    qtbot.waitUntil(lambda: store.peaks(timeline, *end, 100).known.all())
    assert (store.peaks(timeline, *end, 100).rms == 0.5).all()
    assert not store.complete


def test_a_pair_of_mono_sounds_is_drawn_from_both(store: MediaStore, qtbot: QtBot) -> None:
    left, right = (
        Timeline.from_medium(ArrayMedium(noise(30_000, level=level, seed=seed), RATE))
        for level, seed in ((0.4, 1), (0.1, 2))
    )
    pair = stereo(left.with_gain(0, 15_000, 0.5), right)
    store.peaks(pair, 0, pair.frames, 30, wanted=True)
    qtbot.waitUntil(lambda: store.complete)
    drawn = store.peaks(pair, 0, pair.frames, 30)
    samples = pair.read(0, pair.frames).reshape(30, -1, 2)
    assert drawn.known.all()
    np.testing.assert_allclose(drawn.maximum, samples.max(axis=1), atol=0.02)
    np.testing.assert_allclose(drawn.rms, np.sqrt((samples**2).mean(axis=1)), atol=5e-3)
    store.retain(pair)
    assert store.complete, "nothing has to be read again"
    assert store.peaks(pair, 0, pair.frames, 30).known.all()


@pytest.mark.parametrize("columns", [54, 55, 57])
def test_the_end_of_a_pair_has_no_blank_column(
    store: MediaStore, qtbot: QtBot, columns: int
) -> None:
    left, right = (
        Timeline.from_medium(ArrayMedium(noise(9_000, seed=seed), RATE)) for seed in (1, 2)
    )
    pair = stereo(left.with_gain(0, 5_000, 0.5), right)
    assert len(pair.segments) == 2
    store.peaks(pair, 0, pair.frames, columns, wanted=True)
    qtbot.waitUntil(lambda: store.complete)
    assert store.peaks(pair, 0, pair.frames, columns).known.all()


def test_an_overlap_of_clips_is_drawn_as_it_is_heard(store: MediaStore, qtbot: QtBot) -> None:
    """Before it was read, by an estimate of both sides."""
    one, other = (
        Timeline.from_medium(ArrayMedium(noise(20_000, level=level, seed=seed), RATE))
        for level, seed in ((0.4, 1), (0.1, 2))
    )
    for side in (one, other):
        store.peaks(side, 0, side.frames, 10, wanted=True)
    qtbot.waitUntil(lambda: store.complete)
    timeline = laid_over(one, 10_000, other)
    estimate = store.peaks(timeline, 0, timeline.frames, 30)
    qtbot.waitUntil(lambda: store.complete)
    drawn = store.peaks(timeline, 0, timeline.frames, 30)
    samples = timeline.read(0, timeline.frames).reshape(30, -1)
    assert drawn.known.all()
    np.testing.assert_allclose(drawn.maximum[:, 0], samples.max(axis=1), atol=0.02)
    np.testing.assert_allclose(drawn.rms[:, 0], np.sqrt((samples**2).mean(axis=1)), atol=5e-3)
    np.testing.assert_allclose(estimate.rms, drawn.rms, rtol=0.25)
