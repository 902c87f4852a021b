"""Strength of a part: the rest stays bit for bit, nothing clicks, projects and undo know it."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.processing import reverse
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.project.project import Project
from voicestudio.document.timeline.band import Band, BandMix
from voicestudio.document.timeline.takes import monitored, take_at, takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.effects.checks import Check

RATE = 8_000
FRAMES, START, STOP = 3 * RATE, RATE // 2, 5 * RATE // 2
FADE = round(0.005 * RATE)
# Slow and apart, so that a jump in strength would be far larger than any step in either.
TIME = np.arange(FRAMES) / RATE
DRY = (0.5 * np.sin(2 * np.pi * 3 * TIME))[:, np.newaxis].astype(np.float32)
WET = 0.9 + 0.05 * DRY[START:STOP]
LARGEST_STEP = 0.15


def enhanced() -> Timeline:
    timeline = Timeline.from_medium(ArrayMedium(DRY, RATE))
    checks = (Check(6_000, 8_000, "lost", 0.9),)
    return edits.take_result(
        timeline, START, STOP, ArrayMedium(WET, RATE), "Enhance", checks=checks
    ).timeline


def changed(timeline: Timeline, start: int, stop: int, strength: float) -> Timeline:
    ids = frozenset(part.take.id for part in takes_between(timeline, start, stop))
    return edits.strength_change(timeline, StrengthChange(ids, start, stop, strength)).timeline


def heard(timeline: Timeline) -> np.ndarray:
    return timeline.read(0, timeline.frames)


def strengths(timeline: Timeline) -> list[tuple[int, int, float]]:
    parts = takes_between(timeline, 0, timeline.frames)
    return [(start, stop, take.strength) for take, start, stop in parts]


def test_only_what_is_selected_changes() -> None:
    before, start, stop = enhanced(), 7_000, 9_000
    after = changed(before, start, stop, 0.0)
    sound, old = heard(after), heard(before)
    assert np.array_equal(sound[:start], old[:start])
    assert np.array_equal(sound[stop:], old[stop:])
    assert np.array_equal(sound[start + FADE : stop - FADE], DRY[start + FADE : stop - FADE])
    assert strengths(after) == [(START, start, 1.0), (start, stop, 0.0), (stop, STOP, 1.0)]


places = st.integers(0, FRAMES)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(places, places, st.floats(0, 1)), min_size=1, max_size=6))
def test_nothing_clicks_and_nothing_outside_moves(wanted: list) -> None:
    timeline = enhanced()
    for one, other, strength in wanted:
        start, stop = sorted((one, other))
        if not list(takes_between(timeline, start, stop)):
            continue
        # Some milliseconds are left for the joints.
        if stop - start < 4 * FADE:
            continue
        after = changed(timeline, start, stop, strength)
        sound, old = heard(after), heard(timeline)
        assert np.array_equal(sound[:start], old[:start])
        assert np.array_equal(sound[stop:], old[stop:])
        low, high = max(start, START) + 400, min(stop, STOP) - 400
        if low < high:
            mixed = DRY[low:high] + strength * (WET[low - START : high - START] - DRY[low:high])
            np.testing.assert_allclose(sound[low:high], mixed, atol=1e-5)
        assert np.abs(np.diff(sound, axis=0)).max() < LARGEST_STEP
        timeline = after


def test_the_same_part_again_and_again_stays_one_take_in_three_parts() -> None:
    timeline = enhanced()
    for strength in np.linspace(1, 0, 40):
        timeline = changed(timeline, 7_000, 9_000, float(strength))
    assert len(strengths(timeline)) == 3
    assert np.abs(np.diff(heard(timeline), axis=0)).max() < LARGEST_STEP


def test_all_of_a_take_stays_one_take() -> None:
    before = enhanced()
    after = changed(before, 0, FRAMES, 0.25)
    assert strengths(after) == [(START, STOP, 0.25)]
    assert take_at(after, START).id == take_at(before, START).id
    exact = changed(before, START, STOP, 0.25)
    assert np.array_equal(heard(exact), heard(after))


def test_a_copy_elsewhere_is_left_alone() -> None:
    timeline = edits.paste(enhanced(), FRAMES, FRAMES, enhanced()).timeline
    after = changed(timeline, 0, FRAMES, 0.0)
    inner = slice(FADE, FRAMES - FADE)
    assert np.array_equal(heard(after)[inner], DRY[inner])
    assert np.array_equal(heard(after)[FRAMES:], heard(timeline)[FRAMES:])


def test_comparing_and_checks_work_on_parts() -> None:
    after = changed(enhanced(), 7_000, 9_000, 0.0)
    assert np.array_equal(heard(monitored(after, "original")), DRY)
    removed = heard(monitored(enhanced(), "removed"))
    np.testing.assert_allclose(heard(monitored(after, "removed")), removed, atol=1e-6)
    (check,) = checks_of(enhanced())
    assert (check.start, check.stop) == (10_000, 12_000)
    assert checks_of(changed(enhanced(), 11_000, 13_000, 0.5)) == (check,)
    # What is heard as it was leaves no check.
    (rest,) = checks_of(changed(enhanced(), 11_000, 13_000, 0.0))
    assert (rest.start, rest.stop) == (10_000, 11_000)


def test_several_takes_at_once_and_those_not_asked_for() -> None:
    timeline = Timeline.from_medium(ArrayMedium(DRY, RATE))
    for start in (2_000, 8_000, 14_000):
        wet = ArrayMedium(np.full((4_000, 1), 0.9, np.float32), RATE)
        timeline = edits.take_result(timeline, start, start + 4_000, wet, "Enhance").timeline
    takes = [part.take for part in takes_between(timeline, 0, FRAMES)]
    ids = frozenset({takes[0].id, takes[2].id})
    after = StrengthChange(ids, 4_000, 16_000, 0.0).done_to(timeline)
    assert strengths(after) == [
        (2_000, 4_000, 1.0),
        (4_000, 6_000, 0.0),
        (8_000, 12_000, 1.0),
        (14_000, 16_000, 0.0),
        (16_000, 18_000, 1.0),
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_within_a_band_and_backwards(turned: bool) -> None:
    timeline = enhanced()
    if turned:
        timeline = reverse(timeline, 0, FRAMES).timeline
    mix = BandMix(timeline, timeline.with_gain(0, FRAMES, 0.5), 0, FRAMES, Band(1_000.0, 2_000.0))
    timeline = Timeline.from_medium(mix)
    after = changed(timeline, 7_000, 9_000, 0.5)
    sound, old = heard(after), heard(timeline)
    assert np.array_equal(sound[:7_000], old[:7_000])
    assert np.array_equal(sound[9_000:], old[9_000:])
    assert len(strengths(after)) == 3


def test_a_project_keeps_it_and_undo_is_exact(tmp_path: Path) -> None:
    document = Document(ArrayMedium(DRY, RATE))
    document.history.push(edits.Edit("Enhance", enhanced()))
    before = heard(document.timeline)
    ids = frozenset({take_at(document.timeline, 7_000).id})
    change = StrengthChange(ids, 7_000, 9_000, 0.3)
    document.history.push(edits.strength_change(document.timeline, change))
    after = heard(document.timeline)
    folder = tmp_path / "talk.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    again = Document.of_project(Project.open(folder))
    assert np.array_equal(heard(again.timeline), after)
    assert strengths(again.timeline) == strengths(document.timeline)
    again.history.undo()
    assert np.array_equal(heard(again.timeline), before)
    again.autosave.close(discard=False)
