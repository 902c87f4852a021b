"""Ranges of an earlier timeline are found again where their sound is whole."""

import pytest
from sounds import RATE, noise_medium

from voicestudio.document.editing import edits
from voicestudio.document.timeline.moved_ranges import ranges_now
from voicestudio.document.timeline.timeline import Timeline

RANGES = [(RATE, 2 * RATE), (4 * RATE, 5 * RATE), (6 * RATE, 7 * RATE)]


@pytest.fixture
def timeline() -> Timeline:
    return Timeline.from_medium(noise_medium(8.0))


def test_nothing_moves_without_an_edit(timeline: Timeline) -> None:
    assert ranges_now(timeline, RANGES, timeline) == [0, 0, 0]


def test_what_follows_a_cut_moves_and_what_is_cut_is_gone(timeline: Timeline) -> None:
    after = edits.delete(timeline, 3 * RATE, 3 * RATE + 100).timeline
    assert ranges_now(timeline, RANGES, after) == [0, -100, -100]
    after = edits.delete(after, round(4.5 * RATE), round(4.6 * RATE)).timeline
    assert ranges_now(timeline, RANGES, after) == [0, None, -100 - round(0.1 * RATE)]


def test_gains_keep_a_range_and_insertions_in_it_do_not(timeline: Timeline) -> None:
    louder = timeline.with_gain(0, 5 * RATE // 2, 2.0).with_gain(9 * RATE // 2, 8 * RATE, 0.5)
    assert ranges_now(timeline, RANGES, louder) == [0, 0, 0]
    filled = edits.insert_silence(timeline, round(4.5 * RATE), 500).timeline
    assert ranges_now(timeline, RANGES, filled) == [0, None, 500]


def test_of_two_copies_the_nearer_one_is_meant(timeline: Timeline) -> None:
    twice = edits.duplicate(timeline, RATE // 2, 5 * RATE // 2).timeline
    assert ranges_now(timeline, RANGES, twice)[0] == 0
    other = Timeline.from_medium(noise_medium(8.0, seed=5))
    assert ranges_now(timeline, RANGES, other) == [None, None, None]
