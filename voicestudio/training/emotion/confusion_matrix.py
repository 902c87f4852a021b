"""Confusion matrices and recall of classifiers."""

from collections.abc import Sequence
from typing import Any

import numpy as np


class ConfusionMatrix:
    """Counts of true against predicted classes.

    Attributes:
        classes: their names, in the order of rows (true) and columns (predicted).
        counts: (classes, classes) int64.
    """

    def __init__(self, classes: Sequence[str]) -> None:
        self.classes = tuple(classes)
        self.counts = np.zeros((len(self.classes), len(self.classes)), np.int64)

    def add(self, true: str, predicted: str) -> None:
        """Count an example. Raises ValueError for a class that is not known."""
        self.counts[self.classes.index(true), self.classes.index(predicted)] += 1

    def recall(self, name: str) -> float | None:
        """The share of a class that was predicted right, 0 to 1; None without examples of it."""
        row = self.counts[self.classes.index(name)]
        return float(row[self.classes.index(name)] / row.sum()) if row.sum() else None

    @property
    def unweighted_recall(self) -> float:
        """The mean recall of the classes that have examples; chance level is 1 / classes."""
        known = [r for name in self.classes if (r := self.recall(name)) is not None]
        return float(np.mean(known)) if known else 0.0

    def as_dict(self) -> dict[str, Any]:
        """Classes, counts, unweighted recall and chance level, for JSON."""
        return {
            "classes": self.classes,
            "counts": self.counts.tolist(),
            "unweighted_recall": self.unweighted_recall,
            "chance": 1 / len(self.classes),
        }
