"""How often what is there is recognised."""

from collections.abc import Sequence
from typing import Any

import numpy as np


class Confusion:
    """Counts of what was there against what was said.

    Attributes:
        classes: their names, in the order of rows (there) and columns (said).
        counts: (classes, classes) int64.
    """

    def __init__(self, classes: Sequence[str]) -> None:
        self.classes = tuple(classes)
        self.counts = np.zeros((len(self.classes), len(self.classes)), np.int64)

    def add(self, there: str, said: str) -> None:
        self.counts[self.classes.index(there), self.classes.index(said)] += 1

    def recall(self, name: str) -> float | None:
        """The share of a class that was recognised; None when there was none of it."""
        row = self.counts[self.classes.index(name)]
        return float(row[self.classes.index(name)] / row.sum()) if row.sum() else None

    @property
    def unweighted_recall(self) -> float:
        """The mean recall of the classes that were there; guessing reaches 1 / classes."""
        known = [r for name in self.classes if (r := self.recall(name)) is not None]
        return float(np.mean(known)) if known else 0.0

    def as_dict(self) -> dict[str, Any]:
        return {
            "classes": self.classes,
            "counts": self.counts.tolist(),
            "unweighted_recall": self.unweighted_recall,
            "chance": 1 / len(self.classes),
        }
