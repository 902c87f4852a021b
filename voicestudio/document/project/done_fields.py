"""What an edit did, as steps for another sound, in a project."""

from typing import Any

from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.project.fields import Fields, FormatError
from voicestudio.effects.step_fields import read_step, written_step

_MOST_STEPS = 16


def write_done(done: DoneSteps) -> dict[str, Any]:
    """Return it as a JSON object."""
    fields: dict[str, Any] = {
        "steps": [written_step(step) for step in done.steps],
        "everywhere": done.everywhere,
        "instead": done.instead,
    }
    return fields if done.strength is None else {**fields, "strength": done.strength}


def read_done(fields: Fields) -> DoneSteps | None:
    """Return what a JSON object says; None where it makes no sense.

    The sound does not depend on it, so nothing else is lost then.
    """
    try:
        steps = tuple(map(read_step, fields.items("steps")[:_MOST_STEPS]))
        strength = fields.number("strength", 0.0, 1.0) if "strength" in fields else None
        instead = bool(steps) and fields.flag("instead")
        return DoneSteps(steps, fields.flag("everywhere"), instead, strength)
    except FormatError:
        return None
