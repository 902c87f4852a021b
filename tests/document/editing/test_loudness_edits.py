"""A stretch gets a loudness: it alone, limited where it must be, without files left behind."""

from pathlib import Path

import numpy as np
import pytest
from sounds import RATE, tone

from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing.loudness_edits import (
    FoundLoudness,
    LoudnessWish,
    find_loudness,
    with_loudness,
)
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import Cancelled, UserError

START, STOP = RATE, 4 * RATE


@pytest.fixture
def timeline() -> Timeline:
    """Quiet, with peaks, and cut once."""
    sound = tone(997, 6, 2, level=0.05)
    sound[:: RATE // 3] = 0.5
    return Timeline.from_medium(ArrayMedium(sound, RATE)).delete(2 * RATE, 2 * RATE + 1000)


def found(timeline: Timeline, wish: LoudnessWish, path: Path, cancel_at: float = 2.0):
    told = [0.0]
    return find_loudness(
        timeline,
        START,
        STOP,
        wish,
        lambda: path,
        lambda _medium: None,
        told.append,
        lambda: told[-1] >= cancel_at,
    )


def made(timeline: Timeline, wish: LoudnessWish, what: FoundLoudness) -> Timeline:
    edit = with_loudness(timeline, START, STOP, wish, what)
    assert edit.label == wish.label
    for part in (slice(0, START), slice(STOP, None)):
        after = edit.timeline.read(0, timeline.frames)[part]
        assert np.array_equal(after, timeline.read(0, timeline.frames)[part])
    return edit.timeline


def test_a_limited_stretch_is_rendered_and_has_the_loudness(
    timeline: Timeline, tmp_path: Path
) -> None:
    wish = LoudnessWish(-18.0, -2.0)
    what = found(timeline, wish, tmp_path / "limited.w64")
    after = measure_loudness(made(timeline, wish, what), START, STOP)
    assert after.integrated == pytest.approx(-18.0, abs=0.1)
    assert after.true_peak <= -2.0
    assert what.limited is not None
    assert what.limited.frames == STOP - START


def test_a_mere_gain_renders_nothing(timeline: Timeline, tmp_path: Path) -> None:
    wish = LoudnessWish(-35.0, -2.0)
    after = made(timeline, wish, found(timeline, wish, tmp_path / "none.w64"))
    assert measure_loudness(after, START, STOP).integrated == pytest.approx(-35.0, abs=0.01)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("cancel_at", [0.1, 0.5, 0.8])
def test_cancelling_leaves_no_file(timeline: Timeline, tmp_path: Path, cancel_at: float) -> None:
    with pytest.raises(Cancelled):
        found(timeline, LoudnessWish(-18.0, -2.0), tmp_path / "half.w64", cancel_at)
    assert list(tmp_path.iterdir()) == []


def test_silence_is_refused(timeline: Timeline, tmp_path: Path) -> None:
    silent = timeline.silence(START, STOP)
    with pytest.raises(UserError, match="too little sound"):
        found(silent, LoudnessWish(-18.0, -2.0), tmp_path / "none.w64")
