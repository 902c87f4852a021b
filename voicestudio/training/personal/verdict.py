"""The outcome of comparing a personal model with the standard model."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """Whether a personal model is offered as better than the standard model, and why.

    Attributes:
        accepted: Whether it is better.
        sentence: The result and its reason, for the user.
        gain: The difference (personal minus standard) in each metric, on held-out recordings; of an
            enhancer "pesq", "si_sdr" (dB) and, for other voices, "general_pesq".
        moods: The emotions for which a converter uses the network trained on acted lines.
    """

    accepted: bool
    sentence: str
    gain: Mapping[str, float]
    moods: tuple[str, ...] = ()
