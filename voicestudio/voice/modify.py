"""Applying a Change to a voice by filtering and rearranging its own waveform.

Nothing is synthesised from parameters: band levels are filtered (`band_filter`), then pieces of the
waveform are overlap-added (`grains`). What the Change does not affect is copied.
"""

import numpy as np

from voicestudio.voice.band_filter import with_band_gains
from voicestudio.voice.change import Change
from voicestudio.voice.frames import VoiceFrames, frame_count
from voicestudio.voice.grains import Grain, planned
from voicestudio.voice.marks import pitch_marks
from voicestudio.voice.time_map import TimeMap

# Taps of the windowed sinc that reads at fractional positions.
_TAPS, _FRACTIONS = 32, 128


def modify(samples: np.ndarray, frames: VoiceFrames, change: Change) -> np.ndarray:
    """Return the voice with the Change applied.

    `samples` is (n,) float32 at 48 kHz, `frames` the result of `analyse`, and `change` has as
    many frames, T = ceil(n / 480). Returns (m,) float32, m = `TimeMap.of(change).new_length(n)`.
    For (n, channels) all channels are changed in step, controlled by their mean; the result is
    (m, channels). Formants stay when the pitch changes. A Change of nothing returns the input
    bit-identically; unchanged stretches are bit-identical too, except for a cross-fade of a
    period or two (10 ms if unvoiced) at their ends. Raises ValueError when the numbers of frames
    differ.
    """
    if not len(frames) == len(change) == frame_count(len(samples)):
        raise ValueError("samples, frames and change differ in their number of frames")
    if change.is_none:
        return samples.copy()
    channels = samples[:, np.newaxis] if samples.ndim == 1 else samples
    filtered = [with_band_gains(channel, change.gain_db) for channel in channels.T]
    if change.pitch_semitones.any() or not bool((change.rate == 1.0).all()):
        time_map = TimeMap.of(change)
        # Marks are found in the original, in which the pitch was measured.
        marks = pitch_marks(_mixed(list(channels.T)), frames.f0_hz)
        grains = planned(_mixed(filtered), marks, change, time_map)
        length = time_map.new_length(len(samples))
        filtered = [_rendered(channel, grains, length) for channel in filtered]
    return np.stack(filtered, axis=1).reshape(-1, *samples.shape[1:])


def _mixed(channels: list[np.ndarray]) -> np.ndarray:
    """Return the mean (n,) of the channels (n,); the same array if there is one."""
    return channels[0] if len(channels) == 1 else np.mean(channels, axis=0)


def _rendered(samples: np.ndarray, grains: list[Grain], length: int) -> np.ndarray:
    sound = np.zeros(length)
    for grain in grains:
        first = max(int(np.ceil(grain.start - grain.rise)), 0)
        last = min(int(np.floor(grain.stop + grain.fall)) + 1, length)
        if last > first:
            piece = _read(samples, first + grain.shift, last - first)
            sound[first:last] += piece * _window(grain, first, last)
    return sound.astype(np.float32)


def _window(grain: Grain, first: int, last: int) -> np.ndarray:
    place = np.arange(first, last)
    window = np.full(last - first, grain.gain)
    early, late = place < grain.start, place > grain.stop
    window[early] *= 0.5 + 0.5 * np.cos(np.pi * (grain.start - place[early]) / grain.rise)
    window[late] *= 0.5 + 0.5 * np.cos(np.pi * (place[late] - grain.stop) / grain.fall)
    return window


def _sinc_table() -> np.ndarray:
    """(_FRACTIONS + 1, _TAPS): interpolation weights by fraction of a sample."""
    fraction = np.arange(_FRACTIONS + 1)[:, np.newaxis] / _FRACTIONS
    place = np.arange(_TAPS) - (_TAPS // 2 - 1) - fraction
    table = np.sinc(place) * np.cos(np.pi * place / (_TAPS + 2)) ** 2
    return table / table.sum(axis=1, keepdims=True)


_SINC = _sinc_table()


def _read(samples: np.ndarray, start: float, count: int) -> np.ndarray:
    """Return (count,) samples from a fractional position; zeros outside."""
    fine = round(start * _FRACTIONS)
    whole, fraction = divmod(fine, _FRACTIONS)
    if fraction == 0:
        return _padded(samples, whole, count)
    around = _padded(samples, whole - (_TAPS // 2 - 1), count + _TAPS - 1)
    return np.convolve(around, _SINC[fraction][::-1], "valid")


def _padded(samples: np.ndarray, start: int, count: int) -> np.ndarray:
    inside = samples[max(start, 0) : max(start + count, 0)]
    if len(inside) == count:
        return inside
    missing = min(max(-start, 0), count)
    return np.pad(inside, (missing, count - missing - len(inside)))
