"""How strongly each actor acts each emotion, beside the other actors of their language."""

from collections.abc import Mapping, Sequence

import numpy as np

from voicestudio.training.emotion.parallel_pairs import Pair
from voicestudio.voice.frames import BANDS
from voicestudio.voice.prosody import BAND_UNIT, PITCH_UNIT

WEAKEST, STRONGEST = 0.4, 1.8
_PRIOR = 4.0  # pairs that an actor seems to have, besides their own, who acts as others do


def acting_strengths(
    pairs: Sequence[Pair], intensity: Mapping[bool | None, float]
) -> dict[tuple[str, str], float]:
    """By speaker and emotion, `WEAKEST` to `STRONGEST`; 1 is the mean of a style's speakers.

    It is the part of their mean change of pitch and levels that has the direction of all speakers'
    mean change. `intensity` is what a recording's stated strength (`Rendering.strong`) counts,
    which is divided out. Pairs without a speaker, or not from neutral to an emotion, say nothing.
    """
    several: dict[tuple[str, str], dict[str, list[np.ndarray]]] = {}
    for pair in pairs:
        source, target = pair.source, pair.target
        if target.speaker and source.emotion == "neutral" != target.emotion and pair.voiced.any():
            acted = several.setdefault((source.style, target.emotion), {})
            made = _mean_change(pair) / intensity[target.strong]
            acted.setdefault(target.speaker, []).append(made)
    return {
        (speaker, emotion): strength
        for (_, emotion), acted in several.items()
        for speaker, strength in _compared(acted).items()
    }


def _compared(acted: Mapping[str, Sequence[np.ndarray]]) -> dict[str, float]:
    """The strength of each speaker with these mean changes (D,)."""
    means = {speaker: np.mean(own, axis=0) for speaker, own in acted.items()}
    usual = np.mean(list(means.values()), axis=0)
    size = max(float(usual @ usual), 1e-6)
    found: dict[str, float] = {}
    for speaker, mean in means.items():
        count, own = len(acted[speaker]), float(mean @ usual) / size
        strength = (_PRIOR + count * own) / (_PRIOR + count)
        found[speaker] = min(max(strength, WEAKEST), STRONGEST)
    return found


def _mean_change(pair: Pair) -> np.ndarray:
    """(1 + BANDS,): pitch counts as much as all bands together."""
    pitch = pair.change[pair.voiced, 0].mean() / PITCH_UNIT
    bands = pair.change[:, 1:-1].mean(axis=0) / BAND_UNIT / np.sqrt(BANDS)
    return np.append(bands, pitch)
