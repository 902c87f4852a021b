"""A blind comparison: which side is which is random in each round and told at the end."""

from dataclasses import dataclass, field
from math import comb
from random import Random
from typing import Literal

from voicestudio.gui.voices.clip_sound import Version

Side = Literal["a", "b"]
Answer = Literal["a", "b", "same"]

_CHANCE = 0.05


@dataclass
class BlindTest:
    """The standard model against the user's.

    Attributes:
        personal, base, same: how often each was preferred, or neither.
        sides: which version each side plays in this round.
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
        """How many were answered."""
        return self.personal + self.base + self.same

    def answer(self, answer: Answer) -> None:
        """Note which side sounds better, and begin the next round."""
        if answer == "same":
            self.same += 1
        elif self.sides[answer] == "personal":
            self.personal += 1
        else:
            self.base += 1
        self._shuffle()

    @property
    def verdict(self) -> str:
        """The counts in a sentence, and whether they may be chance."""
        counts = (
            f"Of {_rounds(self.rounds)} you preferred your model in {self.personal} and the "
            f"standard model in {self.base}; in {self.same} you heard no difference. "
        )
        if not self.personal + self.base:
            return counts + "Use either."
        if self._chance > _CHANCE:
            return counts + "That may be chance: more rounds would tell."
        better = "your model" if self.personal > self.base else "the standard model"
        return counts + f"That is hardly chance: to you {better} sounds better."

    @property
    def _chance(self) -> float:
        """How likely guessing would give a difference as large: the two-sided sign test."""
        told, most = self.personal + self.base, max(self.personal, self.base)
        tail = sum(comb(told, number) for number in range(most, told + 1))
        return min(1.0, 2 * tail / 2**told)

    def _shuffle(self) -> None:
        swapped = self.random.random() < 0.5
        first: Version = "personal" if swapped else "base"
        self.sides = {"a": first, "b": "base" if swapped else "personal"}


def _rounds(count: int) -> str:
    return "1 round" if count == 1 else f"{count} rounds"
