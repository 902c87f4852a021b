"""Chains as JSON values, which are input: checked and bounded when read."""

from typing import Any

from voicestudio.checked_json import FormatError
from voicestudio.effects.chain import MOST_STEPS, Chain
from voicestudio.effects.step_fields import object_of, read_step, text_of, written_step
from voicestudio.profiles.names import checked_name


def written_chain(chain: Chain) -> dict[str, Any]:
    """Return a chain as a JSON object."""
    return {"name": chain.name, "steps": [written_step(step) for step in chain.steps]}


def read_chain(value: object) -> Chain:
    """Return the chain of a JSON object. Raises FormatError, and UserError for its name."""
    fields = object_of(value)
    steps = fields.get("steps")
    if not isinstance(steps, list) or not 0 < len(steps) <= MOST_STEPS:
        raise FormatError(f"it needs 1 to {MOST_STEPS} steps")
    return Chain(checked_name(text_of(fields, "name"), "preset"), tuple(map(read_step, steps)))
