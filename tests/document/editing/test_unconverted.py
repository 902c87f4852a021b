"""An effect done again starts from the sound before it was done, and nothing clicks or piles up."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.markers import Marker
from voicestudio.document.editing.unconverted import result_from_before, without_effect
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.crossfade import Crossfade, media_of
from voicestudio.document.timeline.takes import Take, monitored, takes_between
from voicestudio.document.timeline.timeline import Timeline

RATE, FRAMES, FADE = 8_000, 24_000, 40
EMOTION = AppliedEffect("emotion")
DRY = (0.5 * np.sin(2 * np.pi * 3 * np.arange(FRAMES) / RATE))[:, np.newaxis].astype(np.float32)


def plain() -> Timeline:
    return Timeline.from_medium(ArrayMedium(DRY, RATE))


def converted(timeline: Timeline, start: int, stop: int, value: float) -> Timeline:
    """With a result of `value` everywhere."""
    wet = ArrayMedium(np.full((stop - start, 1), value, np.float32), RATE)
    ends = np.array([0, stop - start])
    edit = result_from_before(timeline, start, stop, wet, "Convert", ends, ends, EMOTION)
    assert edit.selection == (start, stop)
    return edit.timeline


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def depth(timeline: Timeline) -> int:
    """How many takes lie in one another."""
    takes = (medium for medium in media_of(timeline) if isinstance(medium, Take))
    return max((1 + depth(Timeline.from_medium(take.dry)) for take in takes), default=0)


def test_where_nothing_was_converted_it_is_the_sound_itself() -> None:
    timeline = plain()
    assert without_effect(timeline, 0, FRAMES, "emotion").timeline is timeline
    enhanced = edits.take_result(
        timeline,
        0,
        FRAMES,
        ArrayMedium(DRY / 2, RATE),
        "Enhance",
        applied_effect=AppliedEffect("enhance"),
    ).timeline
    assert without_effect(enhanced, 0, FRAMES, "emotion").timeline is enhanced


@pytest.mark.parametrize("again", [(4_000, 12_000), (2_000, 16_000), (6_000, 9_000), (0, 6_000)])
def test_what_is_converted_again_was_never_converted(again: tuple[int, int]) -> None:
    timeline = converted(plain(), 4_000, 12_000, 0.9)
    source = without_effect(timeline, *again, "emotion").timeline
    start, stop = again
    assert np.array_equal(heard(source)[start:stop], DRY[start:stop])
    assert np.array_equal(heard(source)[stop:], heard(timeline)[stop:])
    after = converted(timeline, *again, 0.7)
    sound, old = heard(after), heard(timeline)
    assert np.array_equal(sound[:start], old[:start])
    assert np.array_equal(sound[stop:], old[stop:])
    assert np.all(sound[start + 80 : stop - 80] == np.float32(0.7))
    assert np.abs(np.diff(sound, axis=0)).max() < 0.1
    assert np.array_equal(heard(monitored(after, "original")), DRY)


@pytest.mark.parametrize("ranges", [[(4_000, 12_000)], [(4_000, 12_000), (6_000, 9_000)]])
def test_doing_it_over_and_over_piles_nothing_up(ranges: list[tuple[int, int]]) -> None:
    timeline = converted(plain(), 4_000, 12_000, 0.9)
    for value in np.linspace(0.6, 0.9, 12):
        for start, stop in ranges:
            timeline = converted(timeline, start, stop, float(value))
    assert depth(timeline) == 1
    assert len(list(takes_between(timeline, 0, FRAMES))) == 2 * len(ranges) - 1
    assert np.abs(np.diff(heard(timeline), axis=0)).max() < 0.1


def test_gains_and_cuts_made_since_hold() -> None:
    timeline = converted(plain(), 4_000, 12_000, 0.9).with_gain(5_000, 9_000, 0.5)
    timeline = edits.delete(timeline, 6_000, 7_000).timeline
    expected = edits.delete(plain().with_gain(5_000, 9_000, 0.5), 6_000, 7_000).timeline
    source = without_effect(timeline, 0, timeline.frames, "emotion").timeline
    np.testing.assert_allclose(heard(source), heard(expected), atol=1e-6)


def test_what_lay_below_another_effect_stays() -> None:
    timeline = converted(plain(), 4_000, 12_000, 0.9)
    wet = ArrayMedium(np.full((8_000, 1), 0.3, np.float32), RATE)
    timeline = edits.take_result(
        timeline, 4_000, 12_000, wet, "Enhance", applied_effect=AppliedEffect("enhance")
    ).timeline
    assert without_effect(timeline, 0, FRAMES, "emotion").timeline is timeline


def test_undo_and_projects_know_both(tmp_path: Path) -> None:
    document = Document(ArrayMedium(DRY, RATE))
    states = [heard(document.timeline)]
    for start, stop, value in ((4_000, 12_000, 0.9), (6_000, 9_000, 0.7), (6_000, 14_000, 0.6)):
        after = converted(document.timeline, start, stop, value)
        document.history.push(edits.Edit("Convert", after))
        states.append(heard(after))
    folder = tmp_path / "talk.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    again = Document.of_project(Project.open(folder))
    for state in reversed(states):
        assert np.array_equal(heard(again.timeline), state)
        again.history.undo()
    again.autosave.close(discard=False)


# -- results of another length --------------------------------------------------------------------


def drawn_out(timeline: Timeline, start: int, stop: int, value: float, length: int) -> edits.Edit:
    """With a result of `value` that is as long as asked for, made of the unconverted sound."""
    source = without_effect(timeline, start, stop, "emotion")
    wet = ArrayMedium(np.full((length, 1), value, np.float32), RATE)
    frames = source.stop - source.start
    old = np.array([0, frames // 4, frames])
    new = np.array([0, length // 2, length])  # its beginning is drawn out
    return result_from_before(timeline, start, stop, wet, "Convert", old, new, EMOTION)


def of_whole(timeline: Timeline) -> np.ndarray:
    return heard(without_effect(timeline, 0, timeline.frames, "emotion").timeline)


@pytest.mark.parametrize("length", [5_000, 8_000, 13_000])
def test_a_result_of_any_length_knows_what_it_was_made_of(length: int) -> None:
    edit = drawn_out(plain(), 4_000, 12_000, 0.9, length)
    timeline = edit.timeline
    assert edit.selection == (4_000, 4_000 + length)
    assert timeline.frames == FRAMES - 8_000 + length
    source = without_effect(timeline, 4_000, 4_000 + length, "emotion")
    assert (source.start, source.stop) == (4_000, 12_000)
    assert np.array_equal(heard(source.timeline), DRY)
    assert np.array_equal(of_whole(timeline), DRY)


def test_converting_again_starts_over_whatever_the_lengths() -> None:
    timeline = drawn_out(plain(), 4_000, 12_000, 0.9, 13_000).timeline
    for length in (6_000, 8_000, 10_000, 8_000, 15_000, 7_000, 9_000):
        now = timeline.frames - (FRAMES - 8_000)
        timeline = drawn_out(timeline, 4_000, 4_000 + now, 0.7, length).timeline
        sound = heard(timeline)
        assert len(sound) == FRAMES - 8_000 + length
        assert np.array_equal(of_whole(timeline), DRY)
        assert np.array_equal(sound[:4_000], DRY[:4_000])
        assert np.array_equal(sound[4_000 + length :], DRY[12_000:])
        assert np.all(sound[4_080 : 4_000 + length - 80] == np.float32(0.7))
        assert np.abs(np.diff(sound, axis=0)).max() < 0.1
        assert max(depth_of_fades(timeline), 1) == 1


def depth_of_fades(timeline: Timeline) -> int:
    fades = (s.medium for s in timeline.segments if isinstance(s.medium, Crossfade))
    return max((fade.depth for fade in fades), default=0)


def test_a_part_of_a_result_is_converted_again() -> None:
    timeline = drawn_out(plain(), 4_000, 12_000, 0.9, 12_000).timeline
    was = heard(timeline)
    # The first half of the result is the first quarter of what it was made of.
    source = without_effect(timeline, 4_000, 10_000, "emotion")
    assert (source.start, source.stop) == (4_000, 6_000)
    after = drawn_out(timeline, 4_000, 10_000, 0.6, 3_000)
    sound = heard(after.timeline)
    assert len(sound) == len(was) - 3_000
    assert np.array_equal(sound[:4_000], was[:4_000])
    assert np.array_equal(sound[7_000:], was[10_000:])
    assert np.abs(np.diff(sound, axis=0)).max() < 0.1
    np.testing.assert_allclose(of_whole(after.timeline), DRY, atol=0.02)


def test_markers_keep_their_place_in_what_is_said() -> None:
    document = Document(ArrayMedium(DRY, RATE))
    document.history.push(
        edits.Edit(
            "Mark",
            document.timeline,
            markers=document.history.markers.added(
                *(Marker(at, at, str(at)) for at in (1_000, 5_000, 6_000, 10_000, 20_000))
            ),
        )
    )
    for start, stop, length in (
        (4_000, 12_000, 12_000),
        (4_000, 16_000, 6_000),
        (4_000, 10_000, 8_000),
    ):
        document.history.push(drawn_out(document.timeline, start, stop, 0.8, length))
    places = [label.start for label in document.history.markers.labels]
    # As after the last conversion alone: a quarter of the sound is half of the result.
    assert places == pytest.approx([1_000, 6_000, 8_000, 10_667, 20_000], abs=2)


def test_gains_cuts_and_fades_of_a_longer_result_hold() -> None:
    timeline = drawn_out(plain(), 4_000, 12_000, 0.9, 16_000).timeline
    timeline = timeline.with_ramp(4_000, 20_000, 1.0, 0.0)
    timeline = edits.delete(timeline, 14_000, 18_000).timeline
    source = without_effect(timeline, 4_000, 16_000, "emotion")
    sound = heard(source.timeline)
    # The cut took a quarter of the result, from the part that was drawn out less.
    assert source.stop - source.start == pytest.approx(8_000 - 3_000, abs=5)
    assert np.array_equal(sound[:4_000], DRY[:4_000])
    assert np.array_equal(sound[source.stop :], DRY[12_000:])
    quarter = slice(4_000, 6_000)
    gains = np.linspace(1.0, 0.75, 2_000)[:, np.newaxis]
    np.testing.assert_allclose(sound[quarter], DRY[quarter] * gains, atol=0.2)
    again = drawn_out(timeline, 4_000, 16_000, 0.5, 9_000).timeline
    assert np.abs(np.diff(heard(again), axis=0)).max() < 0.1


def test_locked_timing_after_free_timing_is_a_take_again() -> None:
    timeline = drawn_out(plain(), 4_000, 12_000, 0.9, 12_000).timeline
    ends = np.array([0, 8_000])
    wet = ArrayMedium(np.full((8_000, 1), 0.7, np.float32), RATE)
    edit = result_from_before(timeline, 4_000, 16_000, wet, "Convert", ends, ends, EMOTION)
    assert edit.timeline.frames == FRAMES
    assert np.array_equal(heard(monitored(edit.timeline, "original")), DRY)
    assert depth(edit.timeline) == 1


def test_results_of_another_length_survive_saving_and_undo(tmp_path: Path) -> None:
    document = Document(ArrayMedium(DRY, RATE))
    states = [heard(document.timeline)]
    for start, stop, length in (
        (4_000, 12_000, 13_000),
        (4_000, 17_000, 6_000),
        (6_000, 9_000, 9_000),
    ):
        document.history.push(drawn_out(document.timeline, start, stop, 0.8, length))
        states.append(heard(document.timeline))
    folder = tmp_path / "talk.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    again = Document.of_project(Project.open(folder))
    np.testing.assert_allclose(of_whole(again.timeline), DRY, atol=0.02)
    for state in reversed(states):
        assert np.array_equal(heard(again.timeline), state)
        again.history.undo()
    again.autosave.close(discard=False)
