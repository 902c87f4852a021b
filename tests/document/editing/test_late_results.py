"""A result that comes when the sound was edited goes on what is left of what it was made of."""

from collections.abc import Callable

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.fades import Fade
from voicestudio.document.editing.late_results import lay_on_what_is_left
from voicestudio.document.editing.recorded import record
from voicestudio.document.timeline.origins import place_now
from voicestudio.document.timeline.takes import Take, monitored
from voicestudio.document.timeline.timeline import Timeline

RATE = 8_000
FADE = 80  # 10 ms
CUT = 40  # 5 ms
SECONDS = 10

Step = Callable[[Timeline], edits.Edit]


def sound(seconds: float, seed: int) -> Timeline:
    """Noise of which no two samples are equal, nor are they in sounds of different seeds."""
    count = SECONDS * RATE
    order = np.random.default_rng(seed).permutation(count)[: round(seconds * RATE), np.newaxis]
    return Timeline.from_medium(ArrayMedium(((order + seed / 16) / count - 0.5).astype("f4"), RATE))


def read(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)[:, 0]


def made(before: Timeline, start: int, stop: int) -> Take:
    """What an effect that turns the sound upside down and halves it makes of [start, stop)."""
    wet = ArrayMedium(-0.5 * before.read(start, stop - start), RATE)
    return Take(before.slice(start, stop), wet, crossfade=FADE, label="Halve")


def deleted(start: float, stop: float) -> Step:
    return lambda now: edits.delete(now, round(start * RATE), round(stop * RATE))


def pasted(at: float, clip: Timeline) -> Step:
    return lambda now: edits.paste(now, round(at * RATE), round(at * RATE), clip)


STEPS: dict[str, list[Step]] = {
    "a cut": [deleted(4, 5)],
    "three cuts": [deleted(8, 9), deleted(4, 5), deleted(1, 1.5)],
    "the beginning went": [deleted(0, 2)],
    "the end went": [deleted(9, 10)],
    "something came in": [pasted(3, sound(1.0, 5))],
    "something came in front": [pasted(0, sound(1.0, 5))],
    "a silence": [lambda now: edits.silence(now, 3 * RATE, 4 * RATE)],
    "a recording": [lambda now: record(now, 3 * RATE, sound(1.0, 6), "replace")],
    "a recording in front": [lambda now: record(now, 0, sound(1.0, 6), "insert")],
    "turned round": [lambda now: processing.reverse(now, 5 * RATE, 6 * RATE)],
    "much": [
        deleted(7, 8),
        pasted(2, sound(0.5, 7)),
        lambda now: edits.silence(now, RATE, RATE + RATE // 2),
        lambda now: edits.trim(now, RATE // 2, now.frames - RATE // 2),
    ],
}


@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS.keys())
@pytest.mark.parametrize("span", [(0, SECONDS), (2.5, 7.5)], ids=["everything", "a selection"])
def test_what_is_as_it_was_gets_its_part_and_the_rest_stays(
    steps: list[Step], span: tuple[float, float]
) -> None:
    before = sound(SECONDS, 1)
    start, stop = (round(second * RATE) for second in span)
    now = before
    for step in steps:
        now = step(now).timeline
    laid = lay_on_what_is_left(before, start, made(before, start, stop), now)
    was, after = read(now), read(laid.timeline)
    assert len(after) == len(was)
    place = {value: number for number, value in enumerate(read(before))}
    came_from = np.array([place.get(value, -1) for value in was])
    forwards = np.diff(came_from, prepend=came_from[0] - 1) == 1
    due = (came_from >= start) & (came_from < stop) & forwards
    has = np.isclose(after, -0.5 * was, atol=1e-7) & (was != 0)
    same = after == was
    assert laid.frames > 0.5 * due.sum()
    # In the middle of a piece of two fades and more.
    middle = np.convolve(due, np.ones(2 * FADE + 1), "same") == 2 * FADE + 1
    assert has[middle].all()
    around = np.convolve(due, np.ones(2 * CUT + 5), "same") == 0
    assert same[around].all()
    assert np.array_equal(after[: laid.start], was[: laid.start])
    assert np.array_equal(after[laid.stop :], was[laid.stop :])
    assert np.allclose(read(monitored(laid.timeline, "original")), was, atol=1e-6)


def test_it_does_not_click_where_it_meets_what_was_changed() -> None:
    tone = np.sin(2 * np.pi * 100 * np.arange(SECONDS * RATE) / RATE).astype(np.float32) * 0.4
    before = Timeline.from_medium(ArrayMedium(tone[:, np.newaxis], RATE))
    now = processing.reverse(before, 4 * RATE, 5 * RATE).timeline
    laid = lay_on_what_is_left(before, 0, made(before, 0, before.frames), now)
    steepest = np.abs(np.diff(tone)).max()
    assert np.abs(np.diff(read(laid.timeline))).max() < 1.6 * steepest


def test_a_cut_made_meanwhile_passes_from_result_to_result() -> None:
    before = sound(SECONDS, 1)
    now = edits.delete(before, 4 * RATE, 5 * RATE).timeline
    laid = lay_on_what_is_left(before, 0, made(before, 0, before.frames), now)
    after, was = read(laid.timeline), read(now)
    inside = slice(FADE, -FADE)
    assert np.allclose(after[inside], -0.5 * was[inside], atol=1e-6)


def test_gains_and_fades_are_done_to_the_result() -> None:
    before = sound(SECONDS, 1)
    now = fades.gain(before, 2 * RATE, 4 * RATE, -6.0).timeline
    now = fades.fade(now, 9 * RATE, 10 * RATE, Fade("out", RATE)).timeline
    now = fades.gain(now, 0, now.frames, 3.0).timeline
    laid = lay_on_what_is_left(before, 0, made(before, 0, before.frames), now)
    inside = slice(FADE, -FADE)
    assert laid.frames == before.frames
    assert np.allclose(read(laid.timeline)[inside], -0.5 * read(now)[inside], atol=1e-6)


def test_sound_that_is_twice_there_is_only_changed_where_that_is_certain() -> None:
    once = sound(2.0, 3)
    before = once.followed_by(sound(3.0, 4), once)
    # The effect is for the first of two equal stretches; the second one is cut a little shorter.
    now = edits.delete(before, 6 * RATE, round(6.5 * RATE)).timeline
    laid = lay_on_what_is_left(before, 0, made(before, 0, 2 * RATE), now)
    assert np.array_equal(read(laid.timeline)[2 * RATE :], read(now)[2 * RATE :])


def test_a_copy_outside_the_stretch_stays_as_it_is() -> None:
    before = sound(SECONDS, 1)
    clip = edits.copy(before, 3 * RATE, 4 * RATE)
    now = edits.paste(before, 8 * RATE, 8 * RATE, clip).timeline
    now = edits.delete(now, 3 * RATE, round(3.5 * RATE)).timeline
    laid = lay_on_what_is_left(before, 2 * RATE, made(before, 2 * RATE, 6 * RATE), now)
    stop = laid.stop
    assert stop == round(5.5 * RATE)
    assert np.array_equal(read(laid.timeline)[stop:], read(now)[stop:])
    assert laid.frames > 3 * RATE


@pytest.mark.parametrize(
    "change",
    [
        lambda now: processing.reverse(now, 0, now.frames),
        lambda now: edits.silence(now, 0, now.frames),
        lambda now: edits.delete(now, 2 * RATE, 5 * RATE),
    ],
    ids=["turned round", "silenced", "gone"],
)
def test_where_nothing_is_left_nothing_is_laid(change: Step) -> None:
    before = sound(SECONDS, 1)
    now = change(before).timeline
    laid = lay_on_what_is_left(before, 2 * RATE, made(before, 2 * RATE, 5 * RATE), now)
    assert (laid.frames, laid.timeline) == (0, now)


@pytest.mark.parametrize("second", [0, 1, 3, 4.5, 8, 10])
def test_a_place_is_found_again_between_the_same_sounds(second: float) -> None:
    before = sound(SECONDS, 1)
    now = edits.paste(before, 4 * RATE, 4 * RATE, sound(1.0, 5)).timeline
    now = edits.delete(now, 2 * RATE, round(2.5 * RATE)).timeline
    expected = second + (second >= 4) - 0.5 * (second >= 2.5)
    found = place_now(before, round(second * RATE), now)
    assert found is not None
    assert abs(found - expected * RATE) <= CUT
    # What was around it is gone.
    rest = edits.delete(now, RATE, now.frames - RATE).timeline
    assert place_now(before, round(4.5 * RATE), rest) is None


def test_ten_thousand_pieces_are_found_again() -> None:
    whole = sound(SECONDS, 1)
    parts = [whole.slice(n * 7, n * 7 + 6) for n in range(10_000)]
    before = parts[0].followed_by(*parts[1:])
    now = edits.delete(before, 3 * RATE, 4 * RATE).timeline
    laid = lay_on_what_is_left(before, 0, made(before, 0, before.frames), now)
    assert laid.frames > 0.99 * now.frames
