"""The events of a training process: a line of JSON each, on its standard output.

Asked to stop by a line `stop` or the end of its standard input, or by a signal, it saves and ends
with `Paused`. Needs neither Qt nor torch.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, ClassVar

from voicestudio.checked_json import FormatError, parse_json
from voicestudio.texts import english, from_json, to_json, tr

STOP_LINE = "stop"
TIME_UP = "time_up"
"""The kind of an `Advice`: the time was up before the steps were done."""
MORE_TIME = "more_time"
"""The kind of an `Advice`: the time allowed lets fewer steps be taken than would be of use."""
_LONGEST_LINE = 1 << 16


@dataclass(frozen=True)
class Stage:
    """The current stage, "preparing", "training" or "comparing", and its done share, 0 to 1."""

    event: ClassVar[str] = "stage"
    stage: str
    fraction: float


@dataclass(frozen=True)
class Progress:
    """Steps taken and their number in all, the loss, seconds of training and those left."""

    event: ClassVar[str] = "progress"
    step: int
    steps: int
    loss: float
    seconds: float
    seconds_left: float


@dataclass(frozen=True)
class Score:
    """Figures on the user's held-out speech at a step; step 0 is the base model."""

    event: ClassVar[str] = "score"
    step: int
    figures: Mapping[str, float]


@dataclass(frozen=True)
class Clip:
    """Held-out sound to listen to, paths of WAV files: unprocessed, by the base model, by this one.

    Told again with the same number when the personal model has got better. `mood` is the one that
    it was converted to; empty for the other goal.
    """

    event: ClassVar[str] = "clip"
    number: int
    original: str
    base: str
    personal: str
    mood: str = ""


@dataclass(frozen=True)
class Advice:
    """A sentence for the user about the recordings; `kind` is a word to tell them apart by."""

    event: ClassVar[str] = "advice"
    kind: str
    sentence: str


@dataclass(frozen=True)
class Result:
    """The end: whether the personal model is better than the base, why, and where it lies.

    `gain` is the increase of each figure on held-out speech.
    """

    event: ClassVar[str] = "result"
    accepted: bool
    sentence: str
    profile: str
    gain: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Paused:
    """Stopped as asked, everything saved."""

    event: ClassVar[str] = "paused"
    step: int


@dataclass(frozen=True)
class Failed:
    """Ended by an error, with a sentence about it."""

    event: ClassVar[str] = "failed"
    sentence: str


Event = Stage | Progress | Score | Clip | Advice | Result | Paused | Failed
Tell = Callable[[Event], None]

_KINDS: dict[str, type[Event]] = {
    kind.event: kind for kind in (Stage, Progress, Score, Clip, Advice, Result, Paused, Failed)
}

_TOLD = Advice | Result | Failed
"""Events with a sentence for the user."""

_NOT_TOLD_BEFORE = {Clip.event: {"mood": ""}}
"""Defaults of fields that events of the first versions lack."""


def more_time_sentence(steps: int, wanted: int) -> str:
    """What to tell where there is time for `steps` of those that are `wanted`."""
    return tr(
        "In the time that was chosen this computer can take {steps} of "
        "{wanted} steps: a longer training would learn more.",
        steps=steps,
        wanted=wanted,
    )


def time_up_sentence(share: float) -> str:
    """What to tell when the time was up after that `share` of the steps, 0 to 1."""
    return tr(
        "The time was up after {share:.0%} of the training: with more "
        "time it may learn more. A computer that has nothing else to "
        "do is quicker.",
        share=share,
    )


def line_of(event: Event) -> str:
    """The event as a line, without its end; its sentence in English, and what it was made of."""
    values = {"event": event.event} | asdict(event)
    if isinstance(event, _TOLD) and (wording := to_json(event.sentence)):
        values |= {"sentence": english(event.sentence), "wording": wording}
    return json.dumps(values)


def event_of(line: str | bytes) -> Event:
    """The event of a line. Raises FormatError for anything else."""
    values = parse_json(line, _LONGEST_LINE)
    kind = _KINDS.get(str(values.get("event"))) if isinstance(values, dict) else None
    if kind is None:
        raise FormatError("not an event of a training")
    values = _NOT_TOLD_BEFORE.get(kind.event, {}) | values
    own = {one.name: one.type for one in fields(kind)}
    if values.keys() - {"event", "wording"} != own.keys():
        raise FormatError(f"not the fields of “{kind.event}”")
    event = kind(**{name: _checked(values[name], own[name]) for name in own})
    if isinstance(event, _TOLD):
        return replace(event, sentence=from_json(event.sentence, values.get("wording")))
    return event


def _checked(value: Any, kind: Any) -> Any:
    """A value of a field; numbers are finite, as `parse_json` sees to."""
    if kind is float and type(value) is int:
        return float(value)
    if kind in (int, float, str, bool):
        if type(value) is not kind:
            raise FormatError(f"{value!r:.40} is not of type {kind.__name__}")
        return value
    if not isinstance(value, dict) or not all(type(v) in (int, float) for v in value.values()):
        raise FormatError(f"{value!r:.40} is not a table of figures")
    return {str(name): float(figure) for name, figure in value.items()}
