"""A step of a chain, as a value that knows nothing of the effects that there are."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Step:
    """One effect, or edit, of a chain; parameters missing in `values` have their defaults.

    A step that is not `on` is skipped. `strength`, 0 to 1, is how much of the result is heard;
    `profile` names the voice profile that is used, "" for the shipped weights.
    """

    effect: str
    values: Mapping[str, float] = field(default_factory=dict)
    on: bool = True
    profile: str = ""
    strength: float = 1.0
