"""Channel order: converting between Ogg (Vorbis, Opus) and WAV order.

Vorbis and Opus store left, centre, right, ..., with the low frequencies (LFE) last; WAV stores
left, right, centre, LFE, back, side (SMPTE, Microsoft's channel mask). All media are in WAV
order.
"""

import numpy as np

# For each channel in WAV order, its index in Vorbis order.
_WAV_FROM_VORBIS = {
    3: (0, 2, 1),
    5: (0, 2, 1, 3, 4),
    6: (0, 2, 1, 5, 3, 4),
    7: (0, 2, 1, 6, 5, 3, 4),
    8: (0, 2, 1, 7, 5, 6, 3, 4),
}


def from_vorbis_order(block: np.ndarray) -> np.ndarray:
    """Reorder (frames, channels) from Vorbis order to WAV order."""
    order = _WAV_FROM_VORBIS.get(block.shape[1])
    return block if order is None else np.ascontiguousarray(block[:, order])


def to_vorbis_order(block: np.ndarray) -> np.ndarray:
    """Reorder (frames, channels) from WAV order to Vorbis order."""
    order = _WAV_FROM_VORBIS.get(block.shape[1])
    return block if order is None else np.ascontiguousarray(block[:, np.argsort(order)])
