"""What is told about a recording: few plain sentences, kept exactly."""

import pytest

from voicestudio.audio.condition import Condition, Findings, Flaw

RATE = 48000


def test_findings_are_ordered_and_joined() -> None:
    findings = Findings(["Joined.", "Joined."], [Flaw(90_000, 96_000), Flaw(0, 10), Flaw(12, 20)])
    condition = findings.condition(RATE)
    assert condition.notes == ("Joined.",)
    assert condition.flaws == (Flaw(0, 20), Flaw(90_000, 96_000))


def test_ten_thousand_flaws_become_few_and_cover_the_same() -> None:
    flaws = [Flaw(at * 20_000, at * 20_000 + 500) for at in range(10_000)]
    found = Findings([], flaws).condition(RATE).flaws
    assert len(found) <= 100
    assert (found[0].start, found[-1].stop) == (0, 9_999 * 20_000 + 500)


def test_sentences_name_places_and_stay_few() -> None:
    one = Condition(("A note.",), (Flaw(96_000, 100_800), Flaw(480_000, 480_000, "Sound missing")))
    assert [line.replace("\N{NO-BREAK SPACE}", " ") for line in one.sentences(RATE)] == [
        "A note.",
        "Damaged at 0:02.000 (0.1 s).",
        "Sound missing at 0:10.000.",
    ]
    many = Condition((), tuple(Flaw(at * 48_000, at * 48_000 + 480) for at in range(9)))
    assert len(many.sentences(RATE)) == 1
    assert "9 places" in many.sentences(RATE)[0]


def test_a_condition_is_kept_exactly() -> None:
    condition = Condition(("Größe: 94 %",), (Flaw(1, 2), Flaw(3, 3, "Sound missing")))
    assert Condition.from_json(condition.to_json()) == condition


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"notes": [1], "flaws": []}',
        b'{"notes": [], "flaws": [{"start": -1, "stop": 2, "reason": "a"}]}',
        b'{"notes": [], "flaws": [{"start": 3, "stop": 2, "reason": "a"}]}',
        b'{"notes": [], "flaws": [{"start": 1e3, "stop": 2e3, "reason": "a"}]}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_condition_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        Condition.from_json(data)
