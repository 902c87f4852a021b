"""The order of channels in Ogg Vorbis and Opus files, and in WAV files and everywhere in here.

Vorbis (and Opus with it) has left, centre, right and so on, the low frequencies last; WAV has left,
right, centre, low frequencies, back, side (SMPTE, Microsoft's channel mask).
"""

import numpy as np

# For each channel in WAV order: which channel it is in Vorbis order.
_WAV_FROM_VORBIS = {
    3: (0, 2, 1),
    5: (0, 2, 1, 3, 4),
    6: (0, 2, 1, 5, 3, 4),
    7: (0, 2, 1, 6, 5, 3, 4),
    8: (0, 2, 1, 7, 5, 6, 3, 4),
}


def from_vorbis_order(block: np.ndarray) -> np.ndarray:
    """A block of shape (frames, channels) in WAV order that was in Vorbis order."""
    order = _WAV_FROM_VORBIS.get(block.shape[1])
    return block if order is None else np.ascontiguousarray(block[:, order])


def to_vorbis_order(block: np.ndarray) -> np.ndarray:
    """A block of shape (frames, channels) in Vorbis order that was in WAV order."""
    order = _WAV_FROM_VORBIS.get(block.shape[1])
    return block if order is None else np.ascontiguousarray(block[:, np.argsort(order)])
