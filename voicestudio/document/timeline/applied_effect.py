"""The effect and settings that a take was made with."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class AppliedEffect:
    """The name of an effect and the values of its parameters."""

    effect: str
    parameters: tuple[tuple[str, float], ...] = ()

    @classmethod
    def of(cls, effect: str, parameters: Mapping[str, float]) -> "AppliedEffect":
        return cls(effect, tuple((name, float(value)) for name, value in parameters.items()))
