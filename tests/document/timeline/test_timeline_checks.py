"""Checks about speech belong to their take: edits move and cut them, projects keep them.

Modules: document.timeline.body_lookup, document.timeline.weak_lru_cache.
"""

import json
from pathlib import Path

import pytest
from sounds import noise
from strength import at_strength

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades, processing
from voicestudio.document.editing.band_edits import within_band
from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.fields import Fields, FormatError
from voicestudio.document.project.project import Project
from voicestudio.document.project.serialization import KINDS
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.takes import take_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.timeline_checks import checks_between, checks_of
from voicestudio.effects.checks import Check

RATE = 8000
FIRST = Check(1000, 2000, "lost", 0.9)
SECOND = Check(5000, 5500, "changed", 0.75)
TAKE_START = 4000


def enhanced(timeline: Timeline, strength: float = 1.0) -> Edit:
    wet = ArrayMedium(noise(8000, seed=2), RATE)
    start, stop = TAKE_START, TAKE_START + wet.frames
    return edits.take_result(timeline, start, stop, wet, "Enhance", strength, (FIRST, SECOND))


def places(timeline: Timeline) -> list[tuple[int, int, str]]:
    return [(check.start, check.stop, check.kind) for check in checks_of(timeline)]


@pytest.fixture
def timeline() -> Timeline:
    return enhanced(Timeline.from_medium(ArrayMedium(noise(20_000, seed=1), RATE))).timeline


def test_checks_are_counted_from_the_start_of_their_take(timeline: Timeline) -> None:
    assert places(timeline) == [(5000, 6000, "lost"), (9000, 9500, "changed")]
    assert list(checks_between(timeline, 0, 5000)) == []
    assert [check.start for check in checks_between(timeline, 5999, 9000)] == [5000]
    assert [check.start for check in checks_between(timeline, 5999, 9001)] == [5000, 9000]


def test_edits_move_cut_and_copy_them(timeline: Timeline) -> None:
    moved = edits.delete(timeline, 1000, 2000).timeline
    assert places(moved) == [(4000, 5000, "lost"), (8000, 8500, "changed")]
    shorter = edits.delete(timeline, 5200, 5600).timeline
    assert places(shorter) == [(5000, 5600, "lost"), (8600, 9100, "changed")]
    gone = edits.delete(timeline, 4900, 6100).timeline
    assert places(gone) == [(7800, 8300, "changed")]
    assert places(edits.silence(timeline, 4000, 7000).timeline) == [(9000, 9500, "changed")]
    twice = edits.paste(timeline, 0, 0, timeline.slice(4500, 6500)).timeline
    assert places(twice)[0] == (500, 1500, "lost")
    assert len(places(twice)) == 3


def test_backwards_in_other_channels_and_bands_they_stay_with_their_sound(
    timeline: Timeline,
) -> None:
    backwards = processing.reverse(timeline, TAKE_START, TAKE_START + 8000).timeline
    assert places(backwards) == [(6500, 7000, "changed"), (10_000, 11_000, "lost")]
    band = Band(500.0, 900.0)
    softer = within_band(fades.gain, timeline, 5500, 9200, -6.0, band=band).timeline
    covered = {frame for start, stop, _ in places(softer) for frame in range(start, stop)}
    assert covered == {*range(5000, 6000), *range(9000, 9500)}


def test_what_is_not_heard_leaves_no_check(timeline: Timeline) -> None:
    take = take_at(timeline, 5000)
    assert take is not None
    softer = at_strength(timeline, take, 0.5).timeline
    assert places(softer) == places(timeline)
    assert places(at_strength(timeline, take, 0.0).timeline) == []


def test_undo_takes_them_away_and_redo_brings_them_back() -> None:
    document = Document(ArrayMedium(noise(20_000, seed=1), RATE))
    document.history.push(enhanced(document.timeline))
    assert len(places(document.timeline)) == 2
    document.history.undo()
    assert places(document.timeline) == []
    document.history.redo()
    assert len(places(document.timeline)) == 2


def saved(timeline: Timeline, folder: Path) -> None:
    document = Document(timeline)
    document.autosave.save(document.history.states, 0, folder)
    document.autosave.close(discard=False)


def test_a_project_keeps_them(timeline: Timeline, tmp_path: Path) -> None:
    saved(timeline, tmp_path / "talk.vstudio")
    opened = Project.open(tmp_path / "talk.vstudio")
    opened.project.close()
    assert checks_of(opened.states[0].timeline) == checks_of(timeline)


@pytest.mark.parametrize(
    "checks",
    [
        "4",
        "[4]",
        '[[0,10,"lost"]]',
        '[[0,10,"stolen",0.5]]',
        '[[10,10,"lost",0.5]]',
        '[[0,8001,"lost",0.5]]',
        '[[-1,10,"lost",0.5]]',
        '[[0,10,"lost",1.5]]',
        '[[0,10,"lost",NaN]]',
        '[[0,10,"lost",0.5],[5,20,"lost",0.5]]',
        '[[0.0,10,"lost",0.5]]',
    ],
)
def test_what_cannot_be_a_check_is_not_read(checks: str, timeline: Timeline) -> None:
    take = take_at(timeline, 5000)
    assert take is not None
    media = [take.dry, take.wet]

    class Numbers:
        def number_of(self, medium: object) -> int:
            return media.index(medium)

        def medium(self, number: int) -> object:
            return media[number]

    written = KINDS["take"].write(take, Numbers())
    assert KINDS["take"].read(Fields(json.loads(json.dumps(written))), Numbers()).checks == (
        FIRST,
        SECOND,
    )
    written["doubts"] = json.loads(checks)
    with pytest.raises(FormatError):
        KINDS["take"].read(Fields(written), Numbers())
