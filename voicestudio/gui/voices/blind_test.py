"""The state and the statistics of a blind A/B test between two models."""

from dataclasses import dataclass, field
from math import comb
from random import Random
from typing import Literal

from voicestudio.gui.voices.clip_sound import Version
from voicestudio.texts import tr

Side = Literal["a", "b"]
Answer = Literal["a", "b", "same"]

_CHANCE = 0.05


@dataclass
class BlindTest:
    """Counts the answers of a blind test and assigns the models to the sides at random.

    Attributes:
        random: source of the assignment of sides.
        personal, base, same: number of rounds in which the personal model, the standard model or
            neither was preferred.
        sides: the version that each side plays in the current round, "personal" or "base".
    """

    random: Random = field(default_factory=Random)
    personal: int = 0
    base: int = 0
    same: int = 0
    sides: dict[Side, Version] = field(init=False)

    def __post_init__(self) -> None:
        self._shuffle()

    @property
    def rounds(self) -> int:
        """The number of answered rounds."""
        return self.personal + self.base + self.same

    def answer(self, answer: Answer) -> None:
        """Count the answer of this round and assign the sides of the next one."""
        if answer == "same":
            self.same += 1
        elif self.sides[answer] == "personal":
            self.personal += 1
        else:
            self.base += 1
        self._shuffle()

    @property
    def verdict(self) -> str:
        """The counts as sentences for the user, with whether the preference is significant."""
        counts = tr(
            "Of {n} round you preferred your model in {personal} and the standard model in "
            "{base}; in {same} you heard no difference.",
            "Of {n} rounds you preferred your model in {personal} and the standard model in "
            "{base}; in {same} you heard no difference.",
            n=self.rounds,
            personal=self.personal,
            base=self.base,
            same=self.same,
        )
        return f"{counts} {self._conclusion}"

    @property
    def _conclusion(self) -> str:
        if not self.personal + self.base:
            return tr("Use either.")
        if self._chance > _CHANCE:
            return tr("That may be chance: more rounds would tell.")
        if self.personal > self.base:
            return tr("That is hardly chance: to you your model sounds better.")
        return tr("That is hardly chance: to you the standard model sounds better.")

    @property
    def _chance(self) -> float:
        """The p-value of a two-sided sign test, 0 to 1; rounds without a preference not counted."""
        told, most = self.personal + self.base, max(self.personal, self.base)
        tail = sum(comb(told, number) for number in range(most, told + 1))
        return min(1.0, 2 * tail / 2**told)

    def _shuffle(self) -> None:
        swapped = self.random.random() < 0.5
        first: Version = "personal" if swapped else "base"
        self.sides = {"a": first, "b": "base" if swapped else "personal"}
