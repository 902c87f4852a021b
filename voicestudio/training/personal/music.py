"""Detection of music, second by second, also beneath speech.

Tones of music hold their pitch for a good part of a second and then change; those of a voice glide
all the time, and hum never changes. After K. Seyerlehner, T. Pohle, M. Schedl and G. Widmer,
"Automatic music detection in television productions", DAFx 2007 (continuous frequency activation).
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft
from scipy.ndimage import uniform_filter1d

from voicestudio.training.personal.sound_blocks import HOP, RATE, Block

_SIZE, _HOP = 2048, 512
_LOWEST_BIN, _HIGHEST_BIN = 20, 512  # 156 Hz to 4 kHz
_NEAR_BINS, _STANDS_OUT_DB = 21, 5.0
_SECOND = RATE // _HOP
_CONSTANT_SHARE = 0.8
_STRONGEST = 5
_SILENT_DB = -80.0
FRAMES = RATE // _HOP * _HOP // HOP
"""Frames of 16 ms in a block of 0.992 s, called a second here."""
# Of speech the mean is 1.8 over any five seconds, of music 3.3, of speech over music 2.8.
_USUAL, _MUSICAL, _SMOOTHED_SECONDS = 1.8, 2.5, 5


def musical_seconds(block: Block) -> np.ndarray:
    """(seconds,) bool: in which whole seconds of a block there seems to be music.

    Five seconds count together; sound outside the block is assumed to be speech without music.
    Speech in a room that echoes seems musical, too: whether there is music is told by its pauses.
    """
    near = uniform_filter1d(tonality(block), _SMOOTHED_SECONDS, mode="constant", cval=_USUAL)
    return near > _MUSICAL


def tonality(block: Block) -> np.ndarray:
    """(seconds,): the prominence of the steadiest tones of each second, 0 to 5."""
    active = _active(block.mono)
    seconds = len(active) // _SECOND
    active = active[:, active.mean(axis=0) < _CONSTANT_SHARE] if len(active) else active
    if not seconds or not active.shape[1]:
        return np.zeros(seconds)
    held = active[: seconds * _SECOND].reshape(seconds, _SECOND, -1).mean(axis=1)
    raised = held - uniform_filter1d(held, _NEAR_BINS, axis=1)
    return np.sort(raised, axis=1)[:, -_STRONGEST:].sum(axis=1)


def _active(mono: np.ndarray) -> np.ndarray:
    """(T, bins): 1 where a bin stands out of those near it."""
    if len(mono) < _SIZE:
        return np.zeros((0, _HIGHEST_BIN - _LOWEST_BIN), np.float32)
    window = np.hanning(_SIZE).astype(np.float32)
    window /= np.sqrt(np.square(window).sum() * _SIZE)
    frames = sliding_window_view(mono, _SIZE)[::_HOP] * window
    spectrum = np.asarray(fft.rfft(frames, axis=1))[:, _LOWEST_BIN:_HIGHEST_BIN]
    level = 10.0 * np.log10(np.square(np.abs(spectrum)) + 1e-14)
    above = level - uniform_filter1d(level, _NEAR_BINS, axis=1)
    heard = level > _SILENT_DB - 10.0 * np.log10(_SIZE)
    return ((above > _STANDS_OUT_DB) & heard).astype(np.float32)
