"""An effect done again starts from the sound before it was done, and nothing clicks or piles up."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.unconverted import result_from_before, without_effect
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.crossfade import media_of
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
    assert without_effect(timeline, 0, FRAMES, "emotion") is timeline
    enhanced = edits.take_result(
        timeline,
        0,
        FRAMES,
        ArrayMedium(DRY / 2, RATE),
        "Enhance",
        applied_effect=AppliedEffect("enhance"),
    ).timeline
    assert without_effect(enhanced, 0, FRAMES, "emotion") is enhanced


@pytest.mark.parametrize("again", [(4_000, 12_000), (2_000, 16_000), (6_000, 9_000), (0, 6_000)])
def test_what_is_converted_again_was_never_converted(again: tuple[int, int]) -> None:
    timeline = converted(plain(), 4_000, 12_000, 0.9)
    source = without_effect(timeline, *again, "emotion")
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
    source = without_effect(timeline, 0, timeline.frames, "emotion")
    np.testing.assert_allclose(heard(source), heard(expected), atol=1e-6)


def test_what_lay_below_another_effect_stays() -> None:
    timeline = converted(plain(), 4_000, 12_000, 0.9)
    wet = ArrayMedium(np.full((8_000, 1), 0.3, np.float32), RATE)
    timeline = edits.take_result(
        timeline, 4_000, 12_000, wet, "Enhance", applied_effect=AppliedEffect("enhance")
    ).timeline
    assert without_effect(timeline, 0, FRAMES, "emotion") is timeline


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
