"""Many cuts as one edit: as if each had been deleted, with all markers moved along."""

import numpy as np
import pytest
from sounds import RATE, noise_medium

from voicestudio.document.editing import edits
from voicestudio.document.editing.edits import settled
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.shortening_edits import without_cuts
from voicestudio.document.timeline.crossfade import Crossfade, closed
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError

CUTS = [(RATE, 2 * RATE), (3 * RATE, 3 * RATE + 500), (5 * RATE, 6 * RATE)]


@pytest.fixture
def timeline() -> Timeline:
    return Timeline.from_medium(noise_medium(8.0, 2))


def test_it_is_what_single_deletions_make(timeline: Timeline) -> None:
    marks = (
        Markers()
        .added(Marker(RATE // 2, RATE // 2))
        .added(Marker(2 * RATE, 7 * RATE, "region"), Marker(7 * RATE, 7 * RATE, "late"))
    )
    edit = settled(without_cuts(timeline, CUTS, "Shorten 3 pauses"), marks)
    single, moved = timeline, marks
    for start, stop in reversed(CUTS):
        made = settled(edits.delete(single, start, stop), moved)
        single, moved = made.timeline, made.markers
    assert edit.label == "Shorten 3 pauses"
    assert edit.markers == moved
    np.testing.assert_array_equal(
        edit.timeline.read(0, edit.timeline.frames), single.read(0, single.frames)
    )


def written(timeline: Timeline) -> list[object]:
    """The segments, with cross-fades as what they hold: they are never equal."""
    return [
        (*map(written, (fade.before, fade.after)), fade.cut, one.start, one.length, one.ramps)
        if isinstance(fade := one.medium, Crossfade)
        else one
        for one in timeline.segments
    ]


@pytest.mark.parametrize("seed", range(8))
def test_cuts_near_one_another_and_in_an_edited_sound_are_single_deletions_too(seed: int) -> None:
    """Some cuts are nearer than a cross-fade is long, at an end, or at an earlier edit."""
    random = np.random.default_rng(seed)
    sound = Timeline.from_medium(noise_medium(1.0, 2)).with_ramp(3000, 30_000, 0.1, 2.0)
    for at in random.integers(0, 40_000, 20):
        sound = edits.delete(sound, at, at + random.integers(1, 300)).timeline
    edges = sorted({0, sound.frames, *random.integers(0, sound.frames, 60).tolist()})
    near = [edge + 20 for edge in edges[1:-1:2] if edge + 20 < sound.frames]
    edges = sorted({*edges, *near})
    cuts = list(zip(edges[::2], edges[1::2], strict=False))
    single = sound
    for start, stop in reversed(cuts):
        single = closed(single, start, stop)
    assert written(without_cuts(sound, cuts, "x").timeline) == written(single)


def test_markers_in_what_is_cut_stay_at_the_cut(timeline: Timeline) -> None:
    """Chapters begin in pauses."""
    first, second = Marker(RATE + 9, RATE + 9, "one"), Marker(2 * RATE - 1, 2 * RATE - 1, "two")
    last = Marker(6 * RATE - 5, 6 * RATE - 5, "three")
    quiet = Marker(5 * RATE + 1, 6 * RATE - 1, "a region of nothing but pause")
    marks = Markers((first, second, quiet, last), (RATE + 77,))
    kept = settled(without_cuts(timeline, CUTS, "x"), marks).markers
    ends = [(RATE, "one"), (RATE, "two"), (4 * RATE - 500, "three")]
    assert [(label.start, label.name) for label in kept.labels] == ends
    assert kept.splits == (RATE,)


def test_samples_outside_the_cross_fades_are_identical(timeline: Timeline) -> None:
    made, fade = without_cuts(timeline, CUTS, "x").timeline, round(0.0025 * RATE)
    before, after = timeline.read(0, timeline.frames), made.read(0, made.frames)
    at = 0
    edges = [0, *(edge for cut in CUTS for edge in cut), timeline.frames]
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        low = fade if start else 0
        high = stop - start - (fade if stop < timeline.frames else 0)
        np.testing.assert_array_equal(
            after[at + low : at + high], before[start + low : start + high]
        )
        at += stop - start
    assert at == made.frames


def test_the_selection_moves_with_its_sound(timeline: Timeline) -> None:
    def moved(start: int, stop: int) -> tuple[int, int] | None:
        return without_cuts(timeline, CUTS, "x", (start, stop)).selection

    assert without_cuts(timeline, CUTS, "x").selection is None
    assert moved(0, 8 * RATE) == (0, 6 * RATE - 500)
    assert moved(RATE // 2, RATE // 2) == (RATE // 2, RATE // 2)
    assert moved(RATE + 7, 4 * RATE) == (RATE, 3 * RATE - 500)
    assert moved(2 * RATE, 5 * RATE) == (RATE, 4 * RATE - 500)


def test_what_cannot_be_cut(timeline: Timeline) -> None:
    with pytest.raises(UserError, match="No cut"):
        without_cuts(timeline, [], "x")
    with pytest.raises(UserError, match="not inside"):
        without_cuts(timeline, [(7 * RATE, 9 * RATE)], "x")
    with pytest.raises(ValueError, match="overlap"):
        without_cuts(timeline, [(0, 10), (5, 20)], "x")
