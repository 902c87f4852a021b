"""A summary of a sound for reports: format, loudness and the outline of its waveform."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.loudness_meter import Loudness, LoudnessMeter

COLUMNS = 600


@dataclass(frozen=True)
class SoundSummary:
    """The summary of a sound.

    Attributes:
        rate, channels, frames: Its format and length.
        outline: Minimum and maximum over all channels of up to COLUMNS stretches of equal length,
            float32 of shape (2, columns).
        loudness: The measured loudness.
    """

    rate: int
    channels: int
    frames: int
    outline: np.ndarray
    loudness: Loudness


def summarised(blocks: Iterator[np.ndarray], rate: int, channels: int, frames: int) -> SoundSummary:
    """Summarise float32 blocks (frames, channels) of about `frames` frames, in constant memory."""
    meter, outline = LoudnessMeter(rate, channels), np.zeros((2, COLUMNS), np.float32)
    stretch, at = max(1, -(-frames // COLUMNS)), 0
    for block in blocks:
        meter.add(block)
        _outline(block, at, stretch, outline)
        at += len(block)
    used = min(COLUMNS, -(-at // stretch))
    return SoundSummary(rate, channels, at, outline[:, :used], meter.loudness())


def _outline(block: np.ndarray, at: int, stretch: int, outline: np.ndarray) -> None:
    """Update `outline` with a block that begins at frame `at`; frames after its end are ignored."""
    place = 0
    while place < len(block) and (column := (at + place) // stretch) < COLUMNS:
        end = min(len(block), (column + 1) * stretch - at)
        part = block[place:end]
        outline[0, column] = min(outline[0, column], part.min())
        outline[1, column] = max(outline[1, column], part.max())
        place = end
