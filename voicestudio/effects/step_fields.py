"""Steps of chains as JSON values, which are input: checked and bounded when read."""

from collections.abc import Mapping
from typing import Any

from voicestudio.checked_json import FormatError, number
from voicestudio.effects.step import Step
from voicestudio.errors import UserError
from voicestudio.printable import shown
from voicestudio.profiles.names import checked_name

MOST_EFFECT_NAME = 100
_MOST_VALUES, _LARGEST = 200, 1e9


def written_step(step: Step) -> dict[str, Any]:
    """Return a step as a JSON object."""
    fields: dict[str, Any] = {"effect": step.effect, "values": dict(step.values), "on": step.on}
    if step.strength != 1.0:
        fields["strength"] = step.strength
    if step.profile:
        fields["profile"] = step.profile
    return fields


def read_step(value: object) -> Step:
    """Return the step of a JSON object. Raises FormatError.

    Whether there is such an effect, and which values it takes, is found out when it is used.
    """
    fields = object_of(value)
    name, on = text_of(fields, "effect"), fields.get("on", True)
    if not 0 < len(name) <= MOST_EFFECT_NAME or not isinstance(on, bool):
        raise FormatError("a step needs the name of an effect")
    strength = number(fields.get("strength", 1.0), 0.0, 1.0)
    values = read_values(fields.get("values", {}))
    return Step(shown(name), values, on, _profile(fields), strength)


def _profile(fields: Mapping[str, Any]) -> str:
    name = text_of(fields, "profile", "")
    try:
        return checked_name(name) if name else ""
    except UserError as error:
        raise FormatError(str(error)) from error


def read_values(value: object) -> dict[str, float]:
    """Return numbers by name. Raises FormatError."""
    named = [(name, one) for name, one in object_of(value).items() if len(name) <= MOST_EFFECT_NAME]
    return {name: number(one, -_LARGEST, _LARGEST) for name, one in named[:_MOST_VALUES]}


def object_of(value: object) -> Mapping[str, Any]:
    """Return a JSON object. Raises FormatError for anything else."""
    if not isinstance(value, Mapping):
        raise FormatError("an object is expected")
    return value


def text_of(fields: Mapping[str, Any], name: str, default: str | None = None) -> str:
    """Return a text of a JSON object. Raises FormatError where there is none."""
    value = fields.get(name, default)
    if not isinstance(value, str):
        raise FormatError(f"“{name}” is missing, or no text")
    return value
