"""Emotion as an effect: pieces of any rate and length, curves, timing, and what is left alone."""

from dataclasses import replace

import numpy as np
import pytest
from emotion_model import spoken

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits
from voicestudio.document.editing.history import History
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.timeline.takes import Take, monitored, take_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.curve import smooth
from voicestudio.effects.emotion_effect import (
    ANY_USE,
    CURVE_POINTS,
    EMOTION,
    NON_COMMERCIAL,
    loader,
)
from voicestudio.effects.registry import effect
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.pieces import render_reflow

RATE = 48_000


@pytest.fixture
def processor(emotion_weights):
    return loader(emotion_weights)("cpu")


@pytest.fixture
def render(processor, tmp_path):
    """Renders a stretch of (frames, channels) with parameters by name."""

    def run(sound, start=0, stop=None, rate=RATE, spec=EMOTION, **options):
        medium = ArrayMedium(sound, rate)
        callbacks = {k: options.pop(k) for k in ("progress", "cancelled") if k in options}
        return render_reflow(
            medium,
            start,
            len(sound) if stop is None else stop,
            spec,
            processor,
            tmp_path / "wet.w64",
            parameters=options,
            **callbacks,
        )

    return run


def read(medium):
    return medium.read(0, medium.frames)


def test_it_is_among_the_effects():
    assert effect("emotion") is EMOTION
    assert not EMOTION.mixable


@pytest.mark.parametrize("rate", [48_000, 44_100, 8_000])
def test_intensity_0_gives_the_input_bit_for_bit(render, rate):
    sound = spoken(1.5, rate, 2)
    made = render(sound, rate=rate, intensity=0, lock_timing=0)
    assert not made.changed
    assert np.array_equal(read(made.wet), sound)


@pytest.mark.parametrize(("rate", "channels"), [(48_000, 1), (44_100, 2), (8_000, 1)])
def test_locked_timing_keeps_the_length_and_the_place(render, rate, channels):
    sound = spoken(2.2, rate, channels)
    made = render(sound, rate=rate)
    wet = read(made.wet)
    assert made.changed
    assert wet.shape == sound.shape
    assert np.array_equal(made.old, made.new)
    assert not np.allclose(wet, sound, atol=1e-3)
    silent = slice(round(0.95 * rate), round(1.25 * rate))  # between the phrases
    np.testing.assert_allclose(wet[silent], sound[silent], atol=1e-3)


def test_channels_are_changed_in_step(render):
    sound = spoken(2.0, RATE, 2)  # the second is the first at half the level
    wet = read(render(sound, lock_timing=0).wet)
    np.testing.assert_allclose(wet[:, 1], wet[:, 0] / 2, atol=1e-6)


@pytest.mark.parametrize("rate", [48_000, 44_100])
def test_free_timing_says_where_everything_went(render, rate):
    sound = spoken(2.2, rate)
    made = render(sound, rate=rate, lock_timing=0)
    assert made.wet.frames > len(sound) * 1.05
    assert (made.old[0], made.new[0]) == (0, 0)
    assert (made.old[-1], made.new[-1]) == (len(sound), made.wet.frames)
    assert (np.diff(made.old) > 0).all()
    assert (np.diff(made.new) > 0).all()
    ends = np.flatnonzero(np.diff((np.abs(sound[:, 0]) > 0).astype(int)) < 0)
    where = round(float(np.interp(ends[0], made.old, made.new)))
    wet = np.abs(read(made.wet)[:, 0])
    around = round(0.02 * rate)
    assert wet[where - 3 * around : where - around].max() > 0.02
    assert wet[where + around : where + 3 * around].max() < 0.01


def test_a_piece_that_ends_within_a_frame_is_mapped_to_its_end(processor):
    sound = spoken(1.5)[:-100]
    made = processor.reflow(sound, {"lock_timing": 0}, (0.0, 1.0))
    assert (made.old[-1], made.new[-1]) == (len(sound), len(made.samples))
    assert (np.diff(made.old) > 0).all()
    assert (np.diff(made.new) > 0).all()


def test_a_long_stretch_is_cut_at_pauses_and_stays_in_order(render):
    sound = spoken(9.0)
    fractions = []
    short = replace(EMOTION, piece_seconds=3.0)
    made = render(sound, spec=short, lock_timing=0, progress=fractions.append)
    assert len(fractions) > 3
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert (np.diff(made.old) > 0).all()
    assert (made.old[-1], made.new[-1]) == (len(sound), made.wet.frames)
    steps = np.abs(np.diff(read(made.wet)[:, 0]))
    assert steps.max() < 2.5 * np.abs(np.diff(sound[:, 0])).max()  # no seam clicks


def test_the_curve_says_where_the_emotion_is_heard(render):
    sound = spoken(3.3)
    first_half = {f"curve{n}": 100.0 if n < 3 else 0.0 for n in range(CURVE_POINTS)}
    wet = read(render(sound, **first_half).wet)
    late = round(0.55 * len(sound))
    np.testing.assert_array_equal(wet[late:], sound[late:])
    assert not np.allclose(wet[:RATE], sound[:RATE], atol=1e-3)


def test_a_curve_is_smooth_and_stays_between_its_heights():
    heights = [0, 100, 100, 20]
    at = np.linspace(0, 1, 301)
    curve = smooth(at, heights)
    np.testing.assert_allclose(curve[[0, 100, 200, 300]], heights, atol=1e-9)
    assert curve.min() >= 0
    assert curve.max() <= 100
    assert (curve[100:201] == 100).all()
    assert np.abs(np.diff(curve, 2)).max() < 0.06


def test_cancelling_leaves_nothing(render, tmp_path):
    with pytest.raises(Cancelled):
        render(spoken(2.0), cancelled=lambda: True)
    assert not list(tmp_path.glob("*"))


def test_what_cannot_be_done_is_told(render):
    with pytest.raises(UserError, match=r"at least 0\.3 s"):
        render(spoken(0.5)[: RATE // 4])
    with pytest.raises(UserError, match="Nobody speaks"):
        render(np.zeros((RATE, 1), np.float32))
    with pytest.raises(UserError, match="not taught “angry”"):
        render(spoken(1.0), emotion=2)
    with pytest.raises(UserError, match="ranges from 0 to 100"):
        render(spoken(1.0), intensity=101)


def test_noise_and_clipped_and_broken_sound_come_through(render):
    half = np.random.default_rng(1).normal(0, 0.03, (2 * RATE, 1)).astype(np.float32)
    half[RATE:] += spoken(1.0)
    assert np.isfinite(read(render(half, lock_timing=0).wet)).all()
    clipped = np.clip(20 * spoken(1.5), -1, 1)
    assert np.abs(read(render(clipped).wet)).max() < 1.6
    broken = spoken(1.5)
    broken[1000] = np.nan
    assert np.isfinite(read(render(broken).wet)).all()


def laid(made, timeline, start, stop):
    return edits.reflowed_result(timeline, start, stop, made.wet, "Emotion", made.old, made.new)


def test_another_length_moves_what_follows_and_nothing_else(render):
    sound = spoken(5.0)
    timeline = Timeline.from_medium(ArrayMedium(sound, RATE))
    start, stop = RATE, 3 * RATE
    made = render(sound, start, stop, lock_timing=0)
    grown = made.wet.frames - (stop - start)
    marks = Markers(
        (
            Marker(500, 500, "before"),
            Marker(2 * RATE, 2 * RATE, "in"),
            Marker(start, stop, "all"),
            Marker(4 * RATE, 4 * RATE, "behind"),
        ),
        (2 * RATE, 4 * RATE),
    )
    history = History(edits.Edit("Opened", timeline, markers=marks))
    history.push(laid(made, timeline, start, stop))
    after = read(history.current.timeline)
    assert len(after) == len(sound) + grown
    assert np.array_equal(after[:start], sound[:start])
    assert np.array_equal(after[stop + grown :], sound[stop:])
    assert np.array_equal(after[start + 500 : stop + grown - 500], read(made.wet)[500:-500])
    moved = {label.name: label for label in history.markers.labels}
    inside = start + round(float(np.interp(RATE, made.old, made.new)))
    assert moved["before"].start == 500
    assert moved["in"].start == inside != 2 * RATE
    assert (moved["all"].start, moved["all"].stop) == (start, stop + grown)
    assert moved["behind"].start == 4 * RATE + grown
    assert history.markers.splits == (inside, 4 * RATE + grown)
    history.undo()
    assert history.markers == marks
    assert np.array_equal(read(history.current.timeline), sound)
    history.redo()
    assert np.array_equal(read(history.current.timeline), after)


def test_locked_timing_makes_a_take_to_compare_with(render):
    sound = spoken(4.0)
    timeline = Timeline.from_medium(ArrayMedium(sound, RATE))
    made = render(sound, RATE, 3 * RATE)
    edit = laid(made, timeline, RATE, 3 * RATE)
    assert isinstance(take_at(edit.timeline, 2 * RATE), Take)
    after = edit.timeline.read(0, len(sound))
    assert np.array_equal(after[:RATE], sound[:RATE])
    assert np.array_equal(after[3 * RATE :], sound[3 * RATE :])
    original = monitored(edit.timeline, "original")
    assert np.array_equal(original.read(0, len(sound)), sound)


def test_the_voices_are_those_that_were_chosen(emotion_weights):
    held_back = emotion_weights.with_suffix(".held-back")
    processor = loader()("cpu")
    heard = processor.process(spoken(), {})
    np.testing.assert_array_equal(heard, processor.process(spoken(), {"voices": ANY_USE}))
    emotion_weights.rename(held_back)
    try:
        with pytest.raises(UserError, match=r"emotion\.safetensors is missing"):
            processor.process(spoken(), {"voices": NON_COMMERCIAL})
    finally:
        held_back.rename(emotion_weights)
    np.testing.assert_array_equal(heard, processor.process(spoken(), {"voices": NON_COMMERCIAL}))
