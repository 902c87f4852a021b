"""Held-out lines for listening: original, converted by the standard and by the personal model."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.resample import resample
from voicestudio.effects.emotion import Converter
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.personal.clip_file import MOST_CLIPS, ClipFiles
from voicestudio.training.personal.emotion.spoken_lines import Line
from voicestudio.training.personal.excerpt_file import open_excerpt
from voicestudio.training.personal.training_events import Tell
from voicestudio.voice.frames import FRAME_RATE


@dataclass(frozen=True)
class Example:
    """A stretch of a neutral line, in frames of its analysis, and a mood to convert it to."""

    line: Line
    part: slice
    mood: str


class ConverterClips:
    """Files in `folder` of the first `MOST_CLIPS` examples."""

    def __init__(self, folder: Path, examples: Sequence[Example], tell: Tell) -> None:
        self._files, self._examples = ClipFiles(folder, tell), examples[:MOST_CLIPS]

    def write(self, personal: Converter, base: Converter | None = None) -> None:
        """Convert the examples with the personal model, and with `base` if given; see `ClipFiles`.

        Raises OSError, and UserError if a recording is missing.
        """
        for number, example in enumerate(self._examples, start=1):
            samples, mood = _sound_of(example), example.mood
            of_base = _converted(base, samples, mood) if base is not None else None
            self._files.write(number, samples, _converted(personal, samples, mood), of_base, mood)


def _converted(converter: Converter, samples: np.ndarray, mood: str) -> np.ndarray:
    return converter.convert(samples, mood, keep_level=True).samples


def _sound_of(example: Example) -> np.ndarray:
    """(n,) float32 at 48 kHz, channels mixed."""
    medium, stop = open_excerpt(example.line.excerpt)
    first, last = (
        example.line.excerpt.start + frame * medium.sample_rate // FRAME_RATE
        for frame in (example.part.start, example.part.stop)
    )
    mono = medium.read(first, min(last, stop) - first).mean(axis=1, keepdims=True)
    return resample(np.ascontiguousarray(mono), medium.sample_rate, SAMPLE_RATE)[:, 0]
