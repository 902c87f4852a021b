"""The effect and settings that a take was made with."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class AppliedEffect:
    """The name of an effect and the values of its parameters.

    `profile` names the voice profile it was done with, which may be gone since; "" for the shipped
    weights.
    """

    effect: str
    parameters: tuple[tuple[str, float], ...] = ()
    profile: str = ""

    @classmethod
    def of(cls, effect: str, parameters: Mapping[str, float], profile: str = "") -> "AppliedEffect":
        values = tuple((name, float(value)) for name, value in parameters.items())
        return cls(effect, values, profile)
