"""The protocol of a training process: every event survives its line, anything else is refused."""

import pytest

from voicestudio.checked_json import FormatError
from voicestudio.training.personal.training_events import (
    Advice,
    Clip,
    Event,
    Failed,
    Paused,
    Progress,
    Result,
    Score,
    Stage,
    event_of,
    line_of,
)

EVENTS: list[Event] = [
    Stage("preparing", 0.25),
    Progress(3, 120, 0.5, 12.0, 200.0),
    Score(0, {"pesq": 1.9, "si_sdr": 3.0}),
    Clip(1, "/a/1-original.wav", "/a/1-base.wav", "/a/1-personal.wav", "happy"),
    Advice("noise", "There is “noise”\nin the pauses."),
    Result(True, "Better.", "/a/profile", {"pesq": 0.12}),
    Paused(40),
    Failed("The disk is full."),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event)
def test_an_event_survives_its_line(event: Event) -> None:
    line = line_of(event)
    assert "\n" not in line
    assert event_of(line.encode()) == event


@pytest.mark.parametrize(
    "line",
    [
        "",
        "step 3",
        "[]",
        '{"event": "boom"}',
        '{"event": "paused"}',
        '{"event": "paused", "step": "3"}',
        '{"event": "paused", "step": true}',
        '{"event": "paused", "step": 3, "more": 1}',
        '{"event": "score", "step": 1, "figures": {"pesq": "2"}}',
        '{"event": "score", "step": 1, "figures": {"pesq": NaN}}',
        "x" * 100_000,
    ],
)
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises(FormatError):
        event_of(line)


def test_clips_of_earlier_trainings_have_no_mood() -> None:
    line = '{"event": "clip", "number": 1, "original": "o", "base": "b", "personal": "p"}'
    assert event_of(line) == Clip(1, "o", "b", "p")
