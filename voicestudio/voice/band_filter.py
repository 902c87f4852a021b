"""A zero-phase filter whose gains in ERB bands change from frame to frame.

Each frame is filtered under a Hann window of two frames; the windows add up to one, so neighbouring
filters are cross-faded within 10 ms. Only the difference is added to the sound, so where all gains
are 0 dB the samples stay bit-identical.
"""

import numpy as np

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.voice.frames import BAND_CENTRES_HZ, HOP, erb_rate

_SIZE = 4096
_BLOCK = 500


def with_band_gains(samples: np.ndarray, gain_db: np.ndarray) -> np.ndarray:
    """Return (n,) samples at 48 kHz with (T, BANDS) gains in dB applied around each frame's middle.

    Gains are interpolated linearly between band centres on the ERB scale and constant beyond the
    first and last. The filter has zero phase.
    """
    frames = _concerned(gain_db, len(samples))
    if not len(frames):
        return samples
    margin = _SIZE
    padded = np.pad(samples, margin)
    difference = np.zeros(len(padded))
    window = (0.5 - 0.5 * np.cos(2.0 * np.pi * (np.arange(2 * HOP) + 0.5) / (2 * HOP)))[None]
    onto_bins = _bin_weights()
    views = np.lib.stride_tricks.sliding_window_view(padded, 2 * HOP)
    # The frame is centred in the buffer, because the filter rings both ways.
    lead = _SIZE // 2 - HOP
    for start in range(0, len(frames), _BLOCK):
        some = frames[start : start + _BLOCK]
        # Frame t's window is centred on its middle, so it begins half a frame before.
        begins = margin + some * HOP - HOP // 2
        spectra = np.fft.rfft(np.pad(views[begins] * window, ((0, 0), (lead, lead))), axis=1)
        gains = gain_db[np.clip(some, 0, len(gain_db) - 1)].astype(np.float64) @ onto_bins
        spectra *= 10.0 ** (gains / 20.0) - 1.0
        for begin, piece in zip(begins - lead, np.fft.irfft(spectra, axis=1), strict=True):
            difference[begin : begin + _SIZE] += piece
    return (samples + difference[margin : margin + len(samples)]).astype(np.float32)


def _concerned(gain_db: np.ndarray, samples: int) -> np.ndarray:
    """Return the frames to filter, with one more on each side because windows overlap by half."""
    changed = np.flatnonzero(gain_db.any(axis=1))
    ends = [-1] * bool(len(changed) and changed[0] == 0)
    beyond = [len(gain_db)] * bool(len(changed) and changed[-1] == len(gain_db) - 1)
    frames = np.array([*ends, *changed, *beyond], np.int64)
    return frames[frames * HOP - HOP // 2 < samples]


def _bin_weights() -> np.ndarray:
    """(BANDS, bins): the weight of each band's gain in the gain of each bin."""
    bins = erb_rate(np.arange(_SIZE // 2 + 1) * SAMPLE_RATE / _SIZE)
    centres = erb_rate(BAND_CENTRES_HZ)
    unit = np.eye(len(centres))
    return np.stack([np.interp(bins, centres, row) for row in unit])
