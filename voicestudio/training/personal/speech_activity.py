"""Voice activity detection, every 16 ms, in quiet, in noise and over music.

A small network judges each frame by the power in bands and the periodicity around it, compared
with the quietest and the loudest of the half minute that it stands in, so that the level of a
recording does not matter. `python -m research.speech_activity` fits it.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file
from scipy.ndimage import binary_closing, binary_opening

from voicestudio.errors import UserError
from voicestudio.paths import model_dir
from voicestudio.texts import tr
from voicestudio.training.personal.sound_blocks import BANDS, FLOOR_DB, FRAME_SECONDS, Block

OFFSETS = (-32, -16, -8, -4, -2, -1, 0, 1, 2, 4, 8, 16, 32)
"""The frames around each that are looked at, by their distance."""
COLUMNS = 2 * BANDS + 2
"""The number of features of a frame."""
LIKELY = 0.5
_FLOOR_PERCENTILE, _TOP_PERCENTILE = 10, 95
_SILENT_DB = FLOOR_DB + 15.0
_GAP_SECONDS, _SHORTEST_SECONDS = 0.2, 0.08


@dataclass(frozen=True)
class ActivityModel:
    """Layers of weights (inputs, outputs) and biases (outputs,), with rectifiers between them."""

    layers: tuple[tuple[np.ndarray, np.ndarray], ...]

    def probability(self, block: Block) -> np.ndarray:
        """The probability of speech in each frame, (T,)."""
        values = inputs(block)
        for number, (weights, bias) in enumerate(self.layers):
            values = (np.maximum(values, 0.0) if number else values) @ weights + bias
        speech = 1.0 / (1.0 + np.exp(-np.clip(values[:, 0], -30.0, 30.0)))
        return np.where(block.level_db > _SILENT_DB, speech, 0.0)


def speech_frames(block: Block) -> np.ndarray:
    """(T,) bool: which frames of a block are speech, gaps of up to 0.2 s between words included.

    Raises UserError when the model's file is missing or damaged.
    """
    return settled(load_activity_model().probability(block) > LIKELY)


def settled(speech: np.ndarray) -> np.ndarray:
    """Without gaps shorter than 0.2 s and without speech shorter than 0.08 s."""
    gap = np.ones(round(_GAP_SECONDS / FRAME_SECONDS) + 1, bool)
    shortest = np.ones(round(_SHORTEST_SECONDS / FRAME_SECONDS), bool)
    padded = np.pad(binary_opening(speech, shortest), len(gap))
    return binary_closing(padded, gap)[len(gap) : -len(gap)]


def inputs(block: Block) -> np.ndarray:
    """(T, OFFSETS * COLUMNS) float32: the model's features of each frame of a block."""
    columns = _columns(block)
    at = np.clip(np.arange(len(columns))[:, None] + np.array(OFFSETS), 0, len(columns) - 1)
    return columns[at].reshape(len(columns), len(OFFSETS) * COLUMNS)


def _columns(block: Block) -> np.ndarray:
    """(T, COLUMNS): bands above their floor and below the loudest, level below it, periodicity."""
    made = np.zeros((len(block), COLUMNS), np.float32)
    heard = block.level_db > _SILENT_DB
    if not heard.any():
        return made
    floor = np.percentile(block.bands_db[heard], _FLOOR_PERCENTILE, axis=0)
    top = np.percentile(block.level_db[heard], _TOP_PERCENTILE)
    made[:, :BANDS] = np.clip(block.bands_db - floor, -10.0, 40.0) / 20.0
    made[:, BANDS : 2 * BANDS] = np.clip(block.bands_db - top, -60.0, 0.0) / 30.0 + 1.0
    made[:, -2] = np.clip(block.level_db - top, -60.0, 10.0) / 30.0 + 1.0
    made[:, -1] = 2.0 * block.periodicity - 1.0
    return made


def activity_model_path() -> Path:
    """The shipped model."""
    return model_dir() / "recording_checks" / "speech_activity.safetensors"


@lru_cache
def load_activity_model(path: Path | None = None) -> ActivityModel:
    """The model in a file, or the shipped one. Raises UserError when it cannot be used."""
    path = path or activity_model_path()
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise UserError(
            tr("{path} is missing or damaged ({error}).", path=path, error=error)
        ) from error
    layers = [
        (tensors[f"{number}.weight"], tensors[f"{number}.bias"])
        for number in range(len(tensors) // 2)
        if {f"{number}.weight", f"{number}.bias"} <= tensors.keys()
    ]
    if not layers or layers[0][0].shape[0] != len(OFFSETS) * COLUMNS:
        raise UserError(tr("{path} was made for another version of VoiceStudio.", path=path))
    return ActivityModel(tuple(layers))
