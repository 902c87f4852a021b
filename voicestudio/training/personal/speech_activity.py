"""Where somebody speaks: voice activity every 16 ms."""

import numpy as np
from scipy.ndimage import binary_closing, binary_opening

from voicestudio.training.personal.sound_blocks import FRAME_SECONDS, Block

_LEAST_RANGE_DB = 8.0
_FLOOR_PERCENTILE, _TOP_PERCENTILE = 10, 95
_THRESHOLD_SHARE = 0.4
_SILENT_DB = -75.0
_GAP_SECONDS, _SHORTEST_SECONDS = 0.2, 0.08


def speech_frames(block: Block) -> np.ndarray:
    """(T,) bool: which frames of a block are speech, gaps of up to 0.2 s between words included."""
    if not len(block):
        return np.zeros(0, bool)
    floor, top = np.percentile(block.level_db, [_FLOOR_PERCENTILE, _TOP_PERCENTILE])
    if top - floor < _LEAST_RANGE_DB or top < _SILENT_DB:
        return np.zeros(len(block), bool)
    return settled(block.level_db > floor + _THRESHOLD_SHARE * (top - floor))


def settled(speech: np.ndarray) -> np.ndarray:
    """Without gaps shorter than 0.2 s and without speech shorter than 0.08 s."""
    gap = np.ones(round(_GAP_SECONDS / FRAME_SECONDS) + 1, bool)
    shortest = np.ones(round(_SHORTEST_SECONDS / FRAME_SECONDS), bool)
    padded = np.pad(binary_opening(speech, shortest), len(gap))
    return binary_closing(padded, gap)[len(gap) : -len(gap)]
