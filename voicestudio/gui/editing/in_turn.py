"""Reading the sound of several tracks, one after the other, as one piece of work."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError


def in_turn(
    read: Callable[..., Any],
    timelines: Mapping[int, Timeline],
    start: int,
    stop: int,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> dict[int, Any]:
    """Return `read(timeline, start, stop, report, cancelled)` for each of `timelines`, by number.

    A UserError takes the place of the answer for which it was raised; it is raised if there is no
    answer at all. `report` gets 0 to 1 for all of them.
    """
    answers: dict[int, Any] = {}
    for place, (number, timeline) in enumerate(timelines.items()):
        part = partial(_report, report, place, len(timelines))
        try:
            answers[number] = read(timeline, start, stop, part, cancelled)
        except UserError as error:
            answers[number] = error
    errors = [answer for answer in answers.values() if isinstance(answer, UserError)]
    if len(errors) == len(answers):
        raise errors[0]
    return answers


def _report(report: Callable[[float], None], before: int, parts: int, fraction: float) -> None:
    report((before + fraction) / parts)
