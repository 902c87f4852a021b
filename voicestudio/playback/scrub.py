"""Scrubbing: hearing the sound under a pointer that is dragged along it."""

from collections.abc import Callable, Iterator

import numpy as np

from voicestudio.playback.span import Sound
from voicestudio.playback.time_stretch import most_alike, overlap, rising, tolerance

# For how many half grains the pointer must rest before silence: mouse events are less frequent than
# grains.
_RESTING = 3


def scrubbed(sound: Sound, pointer: Callable[[], float], sample_rate: int) -> Iterator[np.ndarray]:
    """Yield grains of the sound under `pointer()`, in frames, endlessly; silence while it rests.

    Grains keep their pitch. They follow the pointer at any speed by repeating or skipping sound,
    and run backwards while it moves back. Neighbours are aligned and cross-faded like those of
    `stretched`.
    """
    hop, reach = overlap(sample_rate), tolerance(sample_rate)
    rise = rising(hop)
    tail = silence = np.zeros((hop, sound.outputs), np.float32)
    before, backwards, resting = pointer(), False, _RESTING
    while True:
        place = pointer()
        if place != before:
            backwards, resting = place < before, 0
        else:
            resting += 1
        before = place
        if resting < _RESTING:
            region = _around(sound, round(place), hop + reach)
            region = region[::-1] if backwards else region
            at = most_alike(region[:-hop], tail, reach) if tail.any() else reach
            grain = region[at : at + 2 * hop]
        else:
            grain = np.concatenate([silence, silence])
        yield tail + (grain[:hop] - tail) * rise
        tail = grain[hop:]


def _around(sound: Sound, centre: int, reach: int) -> np.ndarray:
    """Return frames [centre - reach, centre + reach), with silence outside the sound."""
    samples = np.zeros((2 * reach, sound.outputs), np.float32)
    start = max(centre - reach, sound.first)
    if start < centre + reach:
        found = sound.read(start, centre + reach - start)
        offset = start - (centre - reach)
        samples[offset : offset + len(found)] = found
    return samples
