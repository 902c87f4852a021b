"""The probability that a held voice is a filler: a logistic model, as JSON in `models/fillers`.

`python -m research.fillers` measures it and fits it.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from voicestudio.checked_json import parse_json
from voicestudio.errors import UserError
from voicestudio.paths import model_dir
from voicestudio.shortening.filler_features import NAMES
from voicestudio.texts import tr

_SQUARED = 13
"""So many features also count by their squares..."""
_WITH_LENGTH = slice(4, 8)
"""... and these by their product with the length."""


@dataclass(frozen=True, eq=False)
class FillerModel:
    """Weights of the standardised terms, and the score above which a filler is listed."""

    mean: np.ndarray
    deviation: np.ndarray
    weights: np.ndarray
    bias: float
    threshold: float

    def scores(self, features: np.ndarray) -> np.ndarray:
        """Return the log odds of (n, len(NAMES)) features, (n,)."""
        return (terms(features) - self.mean) / self.deviation @ self.weights + self.bias


def terms(features: np.ndarray) -> np.ndarray:
    """Return the terms of the model: features, squares and products, (n, 34)."""
    squares = np.square(features[:, :_SQUARED])
    products = features[:, :1] * features[:, _WITH_LENGTH]
    return np.concatenate([features, squares, products], axis=1)


def filler_model_path() -> Path:
    """Return the path of the shipped model."""
    return model_dir() / "fillers" / "fillers.json"


@lru_cache
def load_filler_model(path: Path | None = None) -> FillerModel:
    """Load a model from a file, by default the shipped one. Raises UserError if it is invalid."""
    path = path or filler_model_path()
    try:
        return filler_model_from(parse_json(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr(
                "The model file {path} is missing or damaged: reinstall VoiceStudio or restore it.",
                path=path,
            )
        ) from error


def filler_model_from(data: dict[str, Any]) -> FillerModel:
    """Parse a model from its JSON object. Raises ValueError, KeyError or TypeError."""
    count = terms(np.zeros((1, len(NAMES)))).shape[1]
    names = "mean", "deviation", "weights"
    mean, deviation, weights = (np.array(data[name], np.float64) for name in names)
    if {mean.shape, deviation.shape, weights.shape} != {(count,)} or not (deviation > 0).all():
        raise ValueError("the model was made for another version")
    return FillerModel(mean, deviation, weights, float(data["bias"]), float(data["threshold"]))
