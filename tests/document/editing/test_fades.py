"""Fades and gains: their curves are the formulas in the documentation, and they can be changed."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.curves import RampShape
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.fades import Fade
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.timeline import Segment, Timeline
from voicestudio.document.timeline.transforms import backwards

RATE = 8000
SHAPES: tuple[RampShape, ...] = ("linear", "cosine", "equal_power", "logarithmic", "exponential")
MIDDLES = {
    "linear": 0.5,
    "cosine": 0.5,
    "equal_power": np.sqrt(0.5),
    "logarithmic": np.log(50.5) / np.log(100.0),
    "exponential": 9.0 / 99.0,
}


def curve(shape: RampShape, count: int) -> np.ndarray:
    x = np.linspace(0.0, 1.0, count)
    return {
        "linear": x,
        "cosine": (1 - np.cos(np.pi * x)) / 2,
        "equal_power": np.sin(np.pi * x / 2),
        "logarithmic": np.log(1 + 99 * x) / np.log(100),
        "exponential": (100**x - 1) / 99,
    }[shape]


@pytest.fixture
def timeline() -> Timeline:
    noise = np.random.default_rng(5).uniform(-0.8, 0.8, (4 * RATE, 2)).astype(np.float32)
    return Timeline.from_medium(ArrayMedium(noise, RATE))


def read(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


@pytest.mark.parametrize("shape", SHAPES)
def test_each_curve_is_its_formula_and_a_fade_out_its_mirror(
    timeline: Timeline, shape: RampShape
) -> None:
    before, (a, b) = read(timeline), (RATE, 2 * RATE + 1)
    risen = read(fades.fade(timeline, a, b, Fade("in", b - a, shape)).timeline)
    fallen = read(fades.fade(timeline, a, b, Fade("out", b - a, shape)).timeline)
    gains = curve(shape, b - a)[:, np.newaxis]
    assert np.allclose(risen[a:b], before[a:b] * gains, atol=1e-6)
    assert np.allclose(fallen[a:b], before[a:b] * gains[::-1], atol=1e-6)
    assert not risen[a].any()
    assert not fallen[b - 1].any()
    for changed in (risen, fallen):
        assert np.array_equal(changed[:a], before[:a])
        assert np.array_equal(changed[b:], before[b:])
    middle = (a + b) // 2
    assert risen[middle] == pytest.approx(before[middle] * MIDDLES[shape], abs=1e-5)


def test_equal_power_fades_against_each_other_keep_the_power() -> None:
    ones = Timeline.from_medium(ArrayMedium(np.ones((1000, 1), np.float32), RATE))
    rising = read(fades.fade(ones, 0, 1000, Fade("in", 1000, "equal_power")).timeline)
    falling = read(fades.fade(ones, 0, 1000, Fade("out", 1000, "equal_power")).timeline)
    assert np.allclose(rising**2 + falling**2, 1.0, atol=1e-6)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_fade_turned_round_is_the_other_fade(timeline: Timeline, shape: RampShape) -> None:
    faded = fades.fade(timeline, 0, 4 * RATE, Fade("in", 4 * RATE, shape)).timeline
    assert np.allclose(read(backwards(faded)), read(faded)[::-1], atol=1e-7)


def test_a_fade_is_found_changed_and_taken_away(timeline: Timeline) -> None:
    a, b = 100, 20_000
    once = fades.fade(timeline, a, b, Fade("in", 5000, "cosine"))
    assert once.label == "Fade in"
    assert fades.fade_at(once.timeline, a, b, "in") == Fade("in", 5000, "cosine")
    assert fades.fade_at(once.timeline, a, b, "out") is None
    both = fades.fade(once.timeline, a, b, Fade("out", 700)).timeline
    shorter = fades.fade(both, a, b, Fade("in", 300, "exponential")).timeline
    assert fades.fade_at(shorter, a, b, "in") == Fade("in", 300, "exponential")
    assert fades.fade_at(shorter, a, b, "out") == Fade("out", 700)
    direct = fades.fade(timeline, a, b, Fade("in", 300, "exponential")).timeline
    direct = fades.fade(direct, a, b, Fade("out", 700)).timeline
    assert np.array_equal(read(shorter), read(direct))
    bare = fades.fade(fades.fade(shorter, a, b, Fade("in", 0)).timeline, a, b, Fade("out", 0))
    assert bare.label == "Remove fade out"
    assert np.array_equal(read(bare.timeline), read(timeline))
    assert bare.timeline.segments == timeline.segments


def test_a_fade_that_was_cut_up_is_left_as_it_is(timeline: Timeline) -> None:
    faded = fades.fade(timeline, 0, 8000, Fade("in", 4000)).timeline
    assert fades.fade_at(faded, 1, 8000, "in") is None, "another selection"
    assert fades.fade_at(faded, 0, 3999, "in") is None, "it reaches beyond the selection"
    cut = edits.delete(faded, 1000, 2000).timeline
    assert fades.fade_at(cut, 0, 7000, "in") is None


def test_a_gain_is_found_and_replaced_instead_of_added_to(timeline: Timeline) -> None:
    a, b = 500, 9000
    pieces = timeline.with_ramp(600, 700, 0.2, 0.9)
    louder = fades.set_gain(pieces, a, b, 6.0)
    assert louder.label == "Gain +6.0 dB"
    assert 20 * np.log10(fades.gain_at(louder.timeline, a, b)) == pytest.approx(6.0)
    assert fades.gain_at(louder.timeline, a, b - 1) == 1.0
    quieter = fades.set_gain(louder.timeline, a, b, -3.0).timeline
    assert np.array_equal(read(quieter), read(pieces.with_gain(a, b, 10 ** (-3 / 20))))
    back = fades.set_gain(quieter, a, b, 0.0)
    assert back.label == "Reset gain"
    assert np.array_equal(read(back.timeline), read(pieces))
    assert fades.set_gain(pieces, a, b, 0.0).timeline is pieces
    silent = fades.set_gain(pieces, a, b, -np.inf)
    assert silent.label == "Gain −∞ dB"
    assert not read(silent.timeline)[a:b].any()
    assert np.array_equal(read(fades.set_gain(silent.timeline, a, b, 0.0).timeline), read(pieces))


def test_gain_and_fades_of_thousands_of_pieces_are_replaced_without_touching_them(
    timeline: Timeline,
) -> None:
    medium, rng = timeline.segments[0].medium, np.random.default_rng(9)
    starts = rng.integers(0, medium.frames - 20, 3000).tolist()
    pieces = Timeline([Segment(medium, start, 20) for start in starts], RATE, 2)
    a, b = 1_010, 55_005  # inside pieces, and inside chunks of them
    louder = fades.set_gain(pieces, a, b, 6.0).timeline
    faded = fades.fade(louder, a, b, Fade("in", 30_000, "cosine")).timeline
    assert 20 * np.log10(fades.gain_at(faded, a, b)) == pytest.approx(6.0)
    assert fades.fade_at(faded, a, b, "in") == Fade("in", 30_000, "cosine")
    again = fades.set_gain(faded, a, b, 0.0).timeline
    again = fades.fade(again, a, b, Fade("in", 400)).timeline
    direct = fades.fade(pieces, a, b, Fade("in", 400)).timeline
    assert np.array_equal(read(again), read(direct))
    bare = fades.fade(again, a, b, Fade("in", 0)).timeline
    assert np.array_equal(read(bare), read(pieces))
    bodies = {chunk.body for chunk in pieces.chunks}
    kept = sum(chunk.body in bodies for chunk in bare.chunks)
    assert kept >= len(pieces.chunks) - 6, "what is known about the others would be lost"


def test_two_gains_over_the_same_selection_are_replaced_by_their_sum(timeline: Timeline) -> None:
    twice = fades.gain(fades.gain(timeline, 0, 100, 2.0).timeline, 0, 100, 2.0).timeline
    assert 20 * np.log10(fades.gain_at(twice, 0, 100)) == pytest.approx(4.0)
    assert fades.without_gain(twice, 0, 100).segments == timeline.segments


def test_a_gain_before_an_offset_was_removed_stays(timeline: Timeline) -> None:
    moved = timeline.with_gain(0, 100, 0.5).with_shift(0, 100, (0.1, 0.1))
    assert fades.gain_at(moved, 0, 100) == 1.0


def test_fades_of_every_shape_are_the_same_after_reopening(
    timeline: Timeline, tmp_path: Path
) -> None:
    document = Document(timeline.segments[0].medium)
    for number, shape in enumerate(SHAPES):
        start = 4000 * number
        made = fades.fade(document.timeline, start, start + 4000, Fade("in", 900, shape))
        document.history.push(made)
        made = fades.fade(document.timeline, start, start + 4000, Fade("out", 800, shape))
        document.history.push(made)
    history = document.history
    folder = tmp_path / "a.vstudio"
    Project.create(folder, None, history.states, history.index).close()
    opened = Project.open(folder)
    again = opened.states[opened.index].timeline
    opened.project.close()
    assert np.array_equal(read(again), read(document.timeline))
    for number, shape in enumerate(SHAPES):
        start = 4000 * number
        assert fades.fade_at(again, start, start + 4000, "in") == Fade("in", 900, shape)
