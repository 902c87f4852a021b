"""Finding fillers such as "uh" and "um" by their sound."""

from collections.abc import Callable, Iterator

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.resample import resample
from voicestudio.errors import Cancelled
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.shortening.filler_features import FRAME_SECONDS, HeldVoice, held_voices, traced
from voicestudio.shortening.filler_model import load_filler_model
from voicestudio.shortening.proposed_cuts import ProposedCut

_BLOCK_SECONDS, _CONTEXT_SECONDS = 30.0, 1.5


def find_fillers(
    medium: Medium,
    start: int,
    stop: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[ProposedCut, ...]:
    """Return cuts that remove what sounds like a filler in frames [start, stop), in order of time.

    All channels are heard as one, 30 s at a time. Raises Cancelled once `cancelled` returns True
    and UserError if the model is missing.
    """
    model, rate = load_filler_model(), medium.sample_rate
    block, found = round(_BLOCK_SECONDS * rate), list[ProposedCut]()
    for first in range(start, stop, block):
        if cancelled():
            raise Cancelled
        last = min(first + block, stop)
        low, voices = _heard(medium, first, last, (start, stop))
        if voices:
            scores = model.scores(np.array([voice.features for voice in voices]))
            likely = (v for v, score in zip(voices, scores, strict=True) if score > model.threshold)
            found += _cuts(likely, low, rate, (first, last))
        progress((last - start) / (stop - start))
    return tuple(found)


def _heard(
    medium: Medium, first: int, last: int, limits: tuple[int, int]
) -> tuple[int, list[HeldVoice]]:
    """Return the held voices of a block with its context, and the first frame of that context."""
    context = round(_CONTEXT_SECONDS * medium.sample_rate)
    low, high = max(first - context, limits[0]), min(last + context, limits[1])
    sound = np.nan_to_num(medium.read(low, high - low), nan=0.0, posinf=0.0, neginf=0.0)
    mono = resample(sound.mean(axis=1, keepdims=True), medium.sample_rate, SAMPLE_RATE)[:, 0]
    return low, held_voices(traced(mono))


def _cuts(
    voices: Iterator[HeldVoice], low: int, rate: int, block: tuple[int, int]
) -> Iterator[ProposedCut]:
    """Yield the cuts of those whose middle lies in the block."""
    for voice in voices:
        middle = low + round((voice.start + voice.stop) / 2 * FRAME_SECONDS * rate)
        if block[0] <= middle < block[1]:
            start = low + round(voice.low * FRAME_SECONDS * rate)
            stop = low + round(voice.high * FRAME_SECONDS * rate)
            yield ProposedCut("filler", start, stop, start, stop)
