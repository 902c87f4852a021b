"""Two mono timelines as one of stereo sound: sample for sample theirs, whatever was done to them.

Modules: document.timeline.stereo_pair.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise

from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.editing.unconverted import without_effect
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.clip_laying import laid_over
from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.crossfade import Overlap
from voicestudio.document.timeline.cuts import cuts
from voicestudio.document.timeline.gaps import gap, padded
from voicestudio.document.timeline.read_files import inner_media
from voicestudio.document.timeline.stereo_joining import stereo
from voicestudio.document.timeline.stereo_pair import StereoPair, of_both
from voicestudio.document.timeline.takes import (
    has_takes,
    monitored,
    takes_between,
)
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.document.timeline.transforms import SWAP, backwards, mixed, one_channel
from voicestudio.effects.checks import Check
from voicestudio.errors import UserError

RATE = 8_000
FRAMES = 4_000
RECIPE = AppliedEffect.of("enhance", {"reduction": 12.0})


def sound(frames: int = FRAMES, channels: int = 1, seed: int = 0) -> Timeline:
    return Timeline.from_medium(ArrayMedium(noise(frames, channels, level=0.2, seed=seed), RATE))


def samples(medium: Medium) -> np.ndarray:
    return medium.read(0, medium.frames)


def halves(timeline: Timeline) -> tuple[Timeline, Timeline]:
    return one_channel(timeline, 0), one_channel(timeline, 1)


def joined(left: Timeline, right: Timeline) -> Timeline:
    """The stereo sound of both, which is what they are."""
    frames = max(left.frames, right.frames)
    left, right = padded(left, frames), padded(right, frames)
    both = stereo(left, right)
    np.testing.assert_array_equal(samples(both), np.hstack([samples(left), samples(right)]))
    return both


def enhanced(timeline: Timeline, start: int, stop: int, *, seed: int = 7, **more: object) -> Edit:
    wet = ArrayMedium(noise(stop - start, timeline.channels, level=0.1, seed=seed), RATE)
    return edits.take_result(
        timeline, start, stop, wet, "Enhance", 0.5, applied_effect=RECIPE, **more
    )


def test_channels_of_a_file_become_the_file_again() -> None:
    before = sound(channels=2)
    for edit in (
        lambda t: fades.gain(t, 500, 900, -6.0),
        lambda t: edits.delete(t, 1000, 1500),
        lambda t: processing.remove_offset(t, 0, 3000, (0.1, -0.2)),
        lambda t: Edit("", t.replace(2000, 2000, gap(t, 300))),
    ):
        before = edit(before).timeline
    both = joined(*halves(before))
    assert [(s.start, s.length, s.ramps) for s in both.segments if s.length != 300] == [
        (s.start, s.length, s.ramps) for s in before.segments if s.length != 300
    ]
    assert both.segments[0].medium is before.segments[0].medium
    np.testing.assert_array_equal(cuts(both), cuts(before))
    np.testing.assert_array_equal(gaps(both), gaps(before))


def test_the_other_way_round_they_are_the_file_with_its_channels_swapped() -> None:
    left, right = halves(sound(channels=2))
    assert len(joined(right, left).segments) == 1
    both = joined(left, left)
    np.testing.assert_array_equal(samples(both)[:, 0], samples(both)[:, 1])


def test_equal_cuts_of_two_files_stay_cuts() -> None:
    left, right = (
        edits.delete(fades.gain(sound(n, seed=n), 0, 500, 3.0).timeline, 1000, 1500).timeline
        for n in (4000, 5000)
    )
    both = joined(left, right)
    assert cuts(both).tolist() == [1000]
    assert edits.delete(both, 900, 1100).timeline.frames == both.frames - 200


def test_what_was_edited_apart_is_a_pair_just_there() -> None:
    left, right = halves(sound(channels=2))
    both = joined(fades.gain(left, 1000, 2000, -6.0).timeline, right)
    assert [(s.length, isinstance(s.medium, StereoPair)) for s in both.segments] == [
        (1000, False),
        (1000, True),
        (2000, False),
    ]


def test_a_gain_of_one_channel_leaves_common_gaps() -> None:
    left, right = halves(sound(channels=2))
    left, right = (side.replace(1000, 1000, gap(side, 500)) for side in (left, right))
    both = joined(fades.gain(left, 0, left.frames, -6.0).timeline, right)
    assert gaps(both).tolist() == [[1000, 1500]]
    shifted = processing.remove_offset(left, 0, left.frames, (0.1,)).timeline
    joined(shifted, right)


@pytest.mark.parametrize("apart", [False, True])
def test_an_effect_on_both_stays_adjustable(*, apart: bool) -> None:
    left, right = halves(sound(channels=2))
    stops = (2000, 2500 if apart else 2000)
    left = enhanced(left, 1000, stops[0], checks=(Check(10, 50, "lost", 0.9),)).timeline
    right = enhanced(right, 1000, stops[1], seed=8, checks=(Check(30, 80, "lost", 0.5),)).timeline
    both = joined(left, right)
    assert has_takes(both)
    found = [(start, stop) for _, start, stop in takes_between(both, 0, both.frames)]
    assert found == ([(1000, 2000), (2000, 2500)] if apart else [(1000, 2000)])
    assert [(c.start, c.stop) for c in checks_of(both)] == [(1010, 1050), (1050, 1080)]
    for monitor in ("original", "removed"):
        sides = [samples(monitored(side, monitor)) for side in (left, right)]
        np.testing.assert_array_equal(samples(monitored(both, monitor)), np.hstack(sides))
    ids = frozenset(stretch.take.id for stretch in takes_between(both, 0, both.frames))
    dry = StrengthChange(ids, 0, both.frames, 0.0).done_to(both)
    np.testing.assert_array_equal(samples(dry), samples(monitored(both, "original")))
    undone = without_effect(both, 0, both.frames, "enhance")
    np.testing.assert_array_equal(samples(undone.timeline), samples(monitored(both, "original")))


def test_overlapping_clips_stay_as_they_are() -> None:
    left, right = halves(sound(channels=2))
    over = [laid_over(side, 3500, side.slice(0, 1000)) for side in (left, right)]
    joined(*over)
    # Where both clips are the same sound nothing is faded.
    same, faded = ([overlap(side, at) for side in (left, right)] for at in (0, 500))
    for one in (same[0], faded[0]):
        for other in (same[1], faded[1]):
            joined(one, other)


def overlap(side: Timeline, at: int) -> Timeline:
    return Timeline.from_medium(Overlap.of(side.slice(0, 500), side.slice(at, at + 500)))


def test_the_channels_of_a_pair_can_be_taken_apart_reversed_and_swapped() -> None:
    left, right = sound(seed=1), edits.delete(sound(4200, seed=2), 1000, 1200).timeline
    both = joined(left, right)
    for side, again in zip((left, right), halves(both), strict=True):
        assert [s.medium for s in again.segments] == [s.medium for s in side.segments]
        np.testing.assert_array_equal(samples(again), samples(side))
    np.testing.assert_allclose(samples(backwards(both)), samples(both)[::-1], atol=1e-7)
    np.testing.assert_array_equal(samples(mixed(both, SWAP)), samples(both)[:, ::-1])
    np.testing.assert_allclose(
        samples(mixed(both, ((0.5, 0.5),)))[:, 0], samples(both).mean(axis=1), atol=1e-7
    )
    pair = both.segments[-1].medium
    assert isinstance(pair, StereoPair)
    assert inner_media(pair) == pair.sides


def test_only_mono_sound_of_one_format_and_length_makes_a_pair() -> None:
    one = sound()
    for other in (sound(100), sound(channels=2), Timeline.from_medium(ArrayMedium(noise(9), 44))):
        with pytest.raises(ValueError, match="channels of a stereo sound"):
            StereoPair(one, other)


def test_nothing_makes_nothing() -> None:
    both = joined(Timeline((), RATE, 1), Timeline((), RATE, 1))
    assert (both.frames, both.channels) == (0, 2)
    silent = joined(gap(sound(), 50), sound(20))
    assert gaps(silent).tolist() == [[20, 50]]


class NamedStretch(NamedTuple):
    name: str
    start: int
    stop: int


def test_stretches_of_both_channels_do_not_overlap() -> None:
    left = [NamedStretch("l", 10, 20), NamedStretch("l", 30, 40)]
    right = [NamedStretch("r", 0, 35), NamedStretch("r", 40, 50)]
    assert of_both(left, right) == [
        ("r", 0, 10),
        ("l", 10, 20),
        ("r", 20, 30),
        ("l", 30, 40),
        ("r", 40, 50),
    ]


CHANGES: dict[str, Callable[[Timeline, int, int], Edit]] = {
    "delete": edits.delete,
    "silence": edits.silence,
    "trim": edits.trim,
    "gain": lambda t, a, b: fades.gain(t, a, b, -3.0),
    "offset": lambda t, a, b: processing.remove_offset(t, a, b, (0.1,) * t.channels),
    "duplicate": edits.duplicate,
    "reverse": processing.reverse,
    "gap": lambda t, a, b: Edit("", t.replace(a, a, gap(t, b - a))),
    "over": lambda t, a, b: Edit("", laid_over(t, a, t.slice(a, b))),
    "enhance": enhanced,
}
steps = st.tuples(
    st.sampled_from(sorted(CHANGES)),
    st.integers(0, FRAMES),
    st.integers(0, FRAMES),
    st.sampled_from(["left", "right", "both"]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(steps, max_size=6), st.lists(steps, max_size=3), st.booleans())
def test_any_edits_before_and_after(
    before: list[tuple[str, int, int, str]], after: list[tuple[str, int, int, str]], one_file: bool
) -> None:
    """The channels are the two sounds, and an edit of the pair does to them what it does to one."""
    sides = list(halves(sound(channels=2)) if one_file else (sound(seed=1), sound(3800, seed=2)))
    for what, a, b, whom in before:
        for number, name in enumerate(("left", "right")):
            if whom in (name, "both"):
                sides[number] = changed(sides[number], what, a, b)
    both = joined(*sides)
    again = halves(both)
    for what, a, b, _ in after:
        if what in ("offset", "duplicate") and any(len(gaps(side)) for side in again):
            continue  # what they do follows from gaps, which a pair has where both sides have them
        both = changed(both, what, a, b)
        again = changed(again[0], what, a, b), changed(again[1], what, a, b)
        if what == "enhance":  # it made new sound of each
            again = halves(both)
    np.testing.assert_allclose(
        samples(both), np.hstack([samples(again[0]), samples(again[1])]), atol=1e-7
    )


def changed(timeline: Timeline, what: str, a: int, b: int) -> Timeline:
    start, stop = sorted(min(frame, timeline.frames) for frame in (a, b))
    if start == stop:
        return timeline
    try:
        return CHANGES[what](timeline, start, stop).timeline
    except UserError:
        return timeline
