"""Intervals by speaker, and tables of them."""

import pytest

from research.speaker_intervals import Column, Judged, differences, interval, table

COLUMNS = (Column("hit", "heard, %", 100, 0), Column("far", "far", 1, 1))


def judged(converter, speaker, emotion, text="1", **figures):
    language = "en" if speaker < "m" else "pl"
    return Judged(converter, speaker, language, f"{speaker}-{text}", emotion, figures)


def test_speakers_are_drawn_and_not_sentences():
    alike = [(speaker, value) for speaker, value in (("a", 1.0), ("b", 0.0)) for _ in range(50)]
    found = interval(alike)
    assert (found.mean, found.low, found.high) == (0.5, 0.0, 1.0)
    apart = interval([(str(number), number % 2) for number in range(100)])
    assert apart.mean == 0.5
    assert 0.38 < apart.low < 0.42
    assert 0.58 < apart.high < 0.62


def test_speakers_count_by_their_conversions():
    assert interval([("a", 1.0), ("a", 1.0), ("a", 1.0), ("b", 0.0)]).mean == 0.75


def test_a_table_has_each_language_emotion_and_converter():
    found = [
        judged("nothing", "a", "sad", hit=0.0, far=2.0),
        judged("nothing", "z", "sad", hit=1.0, far=None),
        judged("made", "a", "sad", hit=1.0),
    ]
    assert table(found, COLUMNS).splitlines() == [
        "|  | heard, % | far |",
        "| --- | --- | --- |",
        "| en sad, nothing (1) | 0 [0, 0] | 2.0 [2.0, 2.0] |",
        "| en sad, made (1) | 100 [100, 100] |  |",
        "| pl sad, nothing (1) | 100 [100, 100] |  |",
        "| pl sad, made (0) |  |  |",
        "| all sad, nothing (2) | 50 [0, 100] | 2.0 [2.0, 2.0] |",
        "| all sad, made (1) | 100 [100, 100] |  |",
    ]


def test_differences_are_of_the_same_conversions():
    """Speakers differ far more from one another than the two studies do; it is seen nonetheless."""
    names = "abcdef"
    before = [judged("made", n, "sad", far=10.0 * i) for i, n in enumerate(names)]
    after = [judged("made", n, "sad", far=10.0 * i - 1) for i, n in enumerate(names)]
    elsewhere = judged("made", "a", "sad", text="2", far=500.0)
    lines = differences([*after, elsewhere], before, COLUMNS).splitlines()
    assert lines[-1] == "| all any (6) | **-1.0** [-1.0, -1.0] |"
    assert differences(before, before, COLUMNS).splitlines()[-1].endswith("| +0.0 [+0.0, +0.0] |")


@pytest.mark.parametrize(("values", "differs"), [((1, 2, 3), True), ((-1, 2, 3), False)])
def test_what_is_on_one_side_of_nothing_differs(values, differs):
    assert interval([(str(v), float(v)) for v in values]).differs == differs
