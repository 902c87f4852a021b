"""Simulated room impulse responses of a shoebox by the image-source method.

Early reflections are exact images (Allen and Berkley 1979); the late field, where images become
too dense to count, is noise that decays at the room's reverberation time.
"""

from dataclasses import dataclass

import numpy as np

from voicestudio.sample_rate import SAMPLE_RATE

_SPEED_OF_SOUND = 343.0
_ORDER = 3
DELAY = 16
"""Taps before the direct sound, half of the windowed sinc that each path is."""
# The target keeps the direct sound and the reflections that fuse with it.
_KEPT_SECONDS = 0.004
_FADE_SECONDS = 0.012


@dataclass(frozen=True)
class Room:
    """Impulse responses (taps,) at 48 kHz: the whole room, and the part that the target keeps."""

    full: np.ndarray
    kept: np.ndarray


def simulate_room(rng: np.random.Generator, reverberation: float | None = None) -> Room:
    """Draw a room, a source and a microphone; `reverberation` is its time in seconds.

    Where that is None it is drawn, too, from 0.12 to 0.8 s. The direct sound arrives at tap 16 with
    unit energy, so convolution delays by 16 samples.
    """
    size = rng.uniform((2.5, 2.0, 2.2), (9.0, 7.0, 4.0))
    drawn = rng.uniform(0.12, 0.8)
    reverberation = drawn if reverberation is None else reverberation
    microphone = rng.uniform(0.3, size - 0.3)
    distance = rng.uniform(0.2, 2.0)
    direction = rng.normal(size=3)
    source = np.clip(microphone + distance * direction / np.linalg.norm(direction), 0.2, size - 0.2)
    full = _images(size, reverberation, source, microphone)
    full = _with_tail(full, size, reverberation, rng)
    full /= np.abs(full[: 2 * DELAY]).max() + 1e-9
    return Room(full.astype(np.float32), (full * _kept_window(len(full))).astype(np.float32))


def _images(
    size: np.ndarray, reverberation: float, source: np.ndarray, microphone: np.ndarray
) -> np.ndarray:
    volume, surface = size.prod(), 2 * (size[0] * size[1] + size[1] * size[2] + size[0] * size[2])
    absorption = 1 - np.exp(-0.161 * volume / (surface * reverberation))  # Eyring
    reflection = np.sqrt(max(1 - absorption, 1e-3))
    counts = np.arange(-_ORDER, _ORDER + 1)
    grid = np.stack(np.meshgrid(counts, counts, counts, indexing="ij"), axis=-1).reshape(-1, 1, 3)
    parity = np.stack(np.meshgrid([0, 1], [0, 1], [0, 1], indexing="ij"), axis=-1).reshape(1, -1, 3)
    positions = (1 - 2 * parity) * source + 2 * grid * size
    order = np.abs(2 * grid - parity).sum(axis=-1)
    distances = np.linalg.norm(positions - microphone, axis=-1)
    delay = (distances - np.linalg.norm(source - microphone)) / _SPEED_OF_SOUND * SAMPLE_RATE
    gain = reflection**order / np.maximum(distances, 0.1)
    return _impulses(delay.ravel() + DELAY, gain.ravel())


def _impulses(delay: np.ndarray, gain: np.ndarray) -> np.ndarray:
    """Sum of windowed-sinc impulses at fractional delays."""
    offsets = np.arange(-DELAY, DELAY)
    whole = np.floor(delay).astype(int)
    at = offsets[None, :] - (delay - whole)[:, None]
    taps = np.sinc(at) * np.cos(np.pi * np.clip(at / (2 * DELAY), -0.5, 0.5)) ** 2
    response = np.zeros(whole.max() + 2 * DELAY + 1)
    where = whole[:, None] + offsets[None, :]
    inside = where >= 0
    np.add.at(response, where[inside], (taps * gain[:, None])[inside])
    return response


def _with_tail(
    early: np.ndarray, size: np.ndarray, reverberation: float, rng: np.random.Generator
) -> np.ndarray:
    """Cross-fade to decaying noise where the shortest image path of the last order arrives."""
    length = int((reverberation * 0.9 + 0.05) * SAMPLE_RATE)
    hand_over = int(2 * _ORDER * size.min() / _SPEED_OF_SOUND * SAMPLE_RATE)
    hand_over = min(hand_over, length - 480)
    time = np.arange(length)
    decay = 10 ** (-3 * time / (reverberation * SAMPLE_RATE))
    fade = np.clip((time - hand_over + 240) / 480, 0, 1)
    response = np.zeros(length)
    response[: min(length, len(early))] = early[:length]
    around = response[max(0, hand_over - 2400) : hand_over]
    level = np.sqrt(np.mean(around**2)) / max(decay[hand_over], 1e-6) if len(around) else 0.0
    tail = rng.normal(size=length) * decay * level
    # Air and walls take the treble first.
    smoothed = np.convolve(tail, [0.25, 0.5, 0.25], mode="same")
    return response * (1 - fade) + smoothed * fade


def _kept_window(length: int) -> np.ndarray:
    time = (np.arange(length) - DELAY) / SAMPLE_RATE
    ramp = np.clip((time - _KEPT_SECONDS) / _FADE_SECONDS, 0, 1)
    return 0.5 + 0.5 * np.cos(np.pi * ramp)
