"""How a take was made, to be told and to be done again."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class AppliedEffect:
    """The name of an effect and what its parameters were set to."""

    effect: str
    parameters: tuple[tuple[str, float], ...] = ()

    @classmethod
    def of(cls, effect: str, parameters: Mapping[str, float]) -> "AppliedEffect":
        return cls(effect, tuple((name, float(value)) for name, value in parameters.items()))
