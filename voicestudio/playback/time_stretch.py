"""Changing the speed at the same pitch with WSOLA (waveform similarity overlap-add).

W. Verhelst and M. Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high
quality time-scale modification of speech", ICASSP 1993. Grains are taken from the sound at the new
speed, each shifted by a small distance to where it continues the previous one best, and are
cross-faded over half their length. One shift serves all channels, which keeps the stereo image.

Speech stays clear; chords and reverberation become a little rough at half speed, as with all
methods in the time domain.
"""

import math
from collections.abc import Iterator

import numpy as np

from voicestudio.playback.span import Sound

# Half a grain, the length of a cross-fade: longer than a period of the lowest voices.
_HOP_SECONDS = 0.016
# Search range of a grain: a period of 40 Hz in all.
_TOLERANCE_SECONDS = 0.0125
# Penalty on similarity (of 1) at the end of the search range, so that equal grains stay in place.
_NEARNESS = 0.01
_READ_SECONDS = 0.1


def stretched(
    sound: Sound, count: float, speed: float, sample_rate: int, tail: np.ndarray | None = None
) -> Iterator[np.ndarray]:
    """Yield `sound` from `count` on, `speed` times as fast, in blocks of some 16 ms.

    `tail` is the sound that would have been heard next, (frames, channels), at least
    `overlap(sample_rate)` long: the first grain is aligned and cross-faded with it.
    """
    hop, reach = overlap(sample_rate), tolerance(sample_rate)
    rise = rising(hop)
    window = _Window(sound, round(_READ_SECONDS * sample_rate))
    place, left = count, _frames_until_end(sound, count, speed)
    while left > 0:
        nearest, low, high = _candidates(sound, round(place), reach, 2 * hop)
        region = window.read(low, high - low + 2 * hop)
        at = nearest - low
        if tail is not None:
            at = most_alike(region[: high - low + hop], tail[:hop], at)
        grain = region[at : at + 2 * hop]
        head = grain[:hop]
        block = head if tail is None else tail[:hop] + (head - tail[:hop]) * rise
        tail = grain[hop:]
        yield block[: min(left, hop)]
        place, left = place + hop * speed, left - hop


def aligned(sound: Sound, count: float, sample_rate: int, tail: np.ndarray) -> int:
    """Return the position near `count` from which `sound` continues `tail` best."""
    nearest, low, high = _candidates(sound, round(count), tolerance(sample_rate), len(tail))
    region = _padded(sound.read(low, high - low + len(tail)), high - low + len(tail))
    return low + most_alike(region, tail, nearest - low)


def overlap(sample_rate: int) -> int:
    """Return the number of frames in which neighbouring grains overlap."""
    return round(_HOP_SECONDS * sample_rate)


def tolerance(sample_rate: int) -> int:
    """Return the search range of a grain in frames, to either side."""
    return round(_TOLERANCE_SECONDS * sample_rate)


def rising(frames: int) -> np.ndarray:
    """Return fade-in weights, raised cosine, (frames, 1); the fade-out is 1 minus these."""
    phase = (np.arange(frames, dtype=np.float32) + 0.5) / frames
    return (0.5 - 0.5 * np.cos(np.pi * phase)).astype(np.float32)[:, np.newaxis]


def most_alike(region: np.ndarray, tail: np.ndarray, nearest: int) -> int:
    """Return where in `region` it is most similar to `tail`; in a tie, next to `nearest`."""
    places, size = len(region) - len(tail) + 1, 1 << (len(region) - 1).bit_length()
    spectra = np.fft.rfft(region, size, axis=0) * np.conj(np.fft.rfft(tail, size, axis=0))
    likeness = np.fft.irfft(spectra.sum(axis=1), size)[:places]
    energy = np.cumsum(np.square(region, dtype=np.float64).sum(axis=1))
    energies = energy[len(tail) - 1 :].copy()
    energies[1:] -= energy[: places - 1]
    scale = math.sqrt(float(np.square(tail, dtype=np.float64).sum()))
    # The small constant avoids division by 0 in silence, where every position is equal.
    likeness /= np.sqrt(np.maximum(energies, 0.0)) * scale + 1e-6
    likeness -= _NEARNESS * np.abs(np.arange(places) - nearest) / places
    return int(np.argmax(likeness))


def _candidates(sound: Sound, place: int, reach: int, frames: int) -> tuple[int, int, int]:
    """Return where a piece of that length would begin, and the limits of the search for it."""
    last = place + reach
    if sound.end is not None:
        last = min(last, sound.end - frames)
    last = max(last, sound.first)
    nearest = max(min(place, last), sound.first)
    return nearest, max(nearest - reach, sound.first), last


def _frames_until_end(sound: Sound, count: float, speed: float) -> float:
    return math.inf if sound.end is None else math.ceil((sound.end - count) / speed)


class _Window:
    """A window on the sound that only moves forward, so that each frame is read once."""

    def __init__(self, sound: Sound, ahead: int) -> None:
        self._sound, self._ahead = sound, ahead
        self._start = 0
        self._samples = np.zeros((0, sound.outputs), np.float32)

    def read(self, start: int, frames: int) -> np.ndarray:
        """Return frames from `start`, which must not decrease; silence after the end."""
        stop = self._start + len(self._samples)
        if start >= stop:
            self._start, stop = start, start
            self._samples = self._samples[:0]
        missing = start + frames - stop
        kept = self._samples[start - self._start :]
        if missing > 0:
            kept = np.concatenate([kept, self._sound.read(stop, max(missing, self._ahead))])
        self._start, self._samples = start, kept
        return _padded(kept[:frames], frames)


def _padded(samples: np.ndarray, frames: int) -> np.ndarray:
    if len(samples) == frames:
        return samples
    padded = np.zeros((frames, samples.shape[1]), np.float32)
    padded[: len(samples)] = samples
    return padded
