"""Enhanced mixtures, with the frames in which the voice was harmed, known from the clean voice."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.ndimage import convolve1d

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.speech_check_features import BANDS, SEGMENT, band_powers, hop
from voicestudio.training.common.mixer import Mixer

RATE = 48_000

ACTIVE_DB = -20.0
"""dB below the loud parts of the clean voice, under which frames cannot be harmed."""
HARMED_LIKENESS = 0.4
"""Extended short-time intelligibility (ESTOI) over 384 ms below this counts as harmed."""
HARMED_LOSS_DB = 12.0
"""A loss of this many dB in the bands of the voice counts as harmed, too."""
LOST_DB = 12.0
"""A loss of this many dB counts as lost; other harm as changed."""


@dataclass(frozen=True)
class EnhancedCase:
    """One mixture, enhanced. `kind`: "mixture", "cut", "noise" (no voice in it) or "clean"."""

    kind: str
    dry: ArrayMedium
    wet: ArrayMedium
    harmed: np.ndarray
    loss_db: np.ndarray


def cases(mixer: Mixer, network: Any, count: int, seed: int) -> Iterator[EnhancedCase]:
    """Yield mixtures 0 to `count`, enhanced; three in ten again with words cut out of the result.

    One in ten is also yielded as its clean voice, and one in ten as its noise alone.
    """
    for index in range(count):
        rng = np.random.default_rng((seed, index))
        mixture = mixer.mixture(index)
        noisy, clean = mixture.noisy, mixture.clean
        wet = _enhanced(network, noisy)
        if np.abs(clean).max() < 1e-4:
            yield _case("noise", noisy, clean, wet)
            continue
        yield _case("mixture", noisy, clean, wet)
        if rng.random() < 0.3:
            yield _case("cut", noisy, clean, _with_words_cut(rng, clean, wet))
        choice = rng.random()
        if choice < 0.1:
            yield _case("clean", clean, clean, _enhanced(network, clean))
        elif choice < 0.2:
            yield _case("noise", noisy - clean, clean, _enhanced(network, noisy - clean))


def _enhanced(network: Any, samples: np.ndarray) -> np.ndarray:
    import torch

    with torch.inference_mode():
        return network(torch.from_numpy(samples)[None])[0].numpy()


def _case(kind: str, dry: np.ndarray, clean: np.ndarray, wet: np.ndarray) -> EnhancedCase:
    nothing = np.zeros(frames(dry), bool), np.zeros(frames(dry))
    harmed, loss = nothing if kind == "noise" else harm(clean, wet)
    return EnhancedCase(kind, _medium(dry), _medium(wet), harmed, loss)


def _medium(samples: np.ndarray) -> ArrayMedium:
    return ArrayMedium(np.ascontiguousarray(samples[:, None]), RATE)


def frames(samples: np.ndarray) -> int:
    return len(samples) // hop(RATE) + 1


def harm(clean: np.ndarray, wet: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whether the clean voice is harmed in each frame, and its loss in dB."""
    step = hop(RATE)
    count = frames(clean)
    padding = step, step * (count + 1) - step - len(clean)
    powers = band_powers(np.pad(clean, padding), np.pad(wet, padding), RATE)
    voice = powers.dry.sum(axis=1)
    active = 10 * np.log10(np.sort(voice)[-max(1, len(voice) // 4) :].mean() + 1e-12)
    relative = 10 * np.log10(_mean(voice) + 1e-12) - active
    before, after = (10 * np.log10(p + 1e-12) for p in (powers.dry, powers.wet))
    weight = np.clip(before - (active - 10 * np.log10(BANDS)) + 30, 0, 30) / 30
    lost = np.clip(before - after, -10, 40)
    loss = _mean((weight * lost).sum(axis=1)) / (_mean(weight.sum(axis=1)) + 1e-3)
    likeness = _likeness(powers.dry, powers.wet)
    harmed = (relative > ACTIVE_DB) & ((likeness < HARMED_LIKENESS) | (loss > HARMED_LOSS_DB))
    return harmed, loss


def _likeness(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The intermediate value of ESTOI (Jensen and Taal 2016) around each frame."""
    first, second = (_normalised(_normalised(_segments(np.sqrt(p)), 2), 1) for p in (one, other))
    return np.einsum("tbs,tbs->t", first, second) / SEGMENT


def _segments(envelopes: np.ndarray) -> np.ndarray:
    sides = SEGMENT // 2, SEGMENT - SEGMENT // 2 - 1
    return sliding_window_view(np.pad(envelopes, (sides, (0, 0)), "edge"), SEGMENT, axis=0)


def _normalised(values: np.ndarray, axis: int) -> np.ndarray:
    centred = values - values.mean(axis=axis, keepdims=True)
    return centred / (np.sqrt(np.square(centred).sum(axis=axis, keepdims=True)) + 1e-9)


def _mean(values: np.ndarray) -> np.ndarray:
    weights = np.hanning(SEGMENT + 2)[1:-1]
    return convolve1d(values, weights / weights.sum(), mode="nearest")


def _with_words_cut(rng: np.random.Generator, clean: np.ndarray, wet: np.ndarray) -> np.ndarray:
    """One or two stretches of 150 to 500 ms of the voice made at least 12 dB softer."""
    power = np.convolve(np.square(clean), np.ones(9600) / 9600, "same")
    loud = np.flatnonzero(power > power.max() * 0.05)
    gain = np.ones(len(wet), np.float32)
    for _ in range(rng.integers(1, 3)):
        length = int(rng.uniform(0.15, 0.5) * RATE)
        first = max(0, int(rng.choice(loud)) - length // 2)
        gain[first : first + length] = 10 ** (-rng.uniform(12, 60) / 20)
    smooth = np.convolve(np.pad(gain, 480, "edge"), np.ones(961) / 961, "valid")
    return (wet * smooth).astype(np.float32)
