"""Held-out lines to listen to: as they were, converted by the shipped voices, and by the own."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.resample import resample
from voicestudio.effects.emotion import Converter
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.personal.clip_file import write_clip
from voicestudio.training.personal.emotion.spoken_lines import Line, opened
from voicestudio.training.personal.training_events import Clip, Tell
from voicestudio.voice.frames import FRAME_RATE

_COUNT = 3
_PEAK = 0.9


@dataclass(frozen=True)
class Example:
    """A stretch of a neutral line, in frames of its analysis, and a mood to convert it to."""

    line: Line
    part: slice
    mood: str


class Clips:
    """Files in `folder` of the first examples; all of a clip at one level."""

    def __init__(self, folder: Path, examples: Sequence[Example], tell: Tell) -> None:
        self._folder, self._tell = folder, tell
        self._examples = examples[:_COUNT]

    def write(self, personal: Converter, base: Converter | None = None) -> None:
        """Write what the personal model makes of them, and with `base` all else; tells of each.

        Raises OSError, and UserError where a recording is gone.
        """
        self._folder.mkdir(exist_ok=True)
        for number, example in enumerate(self._examples, start=1):
            samples = _sound_of(example)
            gain = _PEAK / max(_PEAK, float(np.abs(samples).max(initial=0.0)))
            if base is not None:
                self._write(number, "original", gain * samples)
                self._write(number, "base", gain * _converted(base, samples, example.mood))
            self._write(number, "personal", gain * _converted(personal, samples, example.mood))
            self._tell(
                Clip(
                    number,
                    original=str(self._path(number, "original")),
                    base=str(self._path(number, "base")),
                    personal=str(self._path(number, "personal")),
                    mood=example.mood,
                )
            )

    def _path(self, number: int, name: str) -> Path:
        return self._folder / f"{number:02}-{name}.wav"

    def _write(self, number: int, name: str, samples: np.ndarray) -> None:
        write_clip(self._path(number, name), samples)


def _converted(converter: Converter, samples: np.ndarray, mood: str) -> np.ndarray:
    return converter.convert(samples, mood, keep_level=True).samples


def _sound_of(example: Example) -> np.ndarray:
    """(n,) float32 at 48 kHz, channels mixed."""
    medium, stop = opened(example.line.excerpt)
    first, last = (
        example.line.excerpt.start + frame * medium.sample_rate // FRAME_RATE
        for frame in (example.part.start, example.part.stop)
    )
    mono = medium.read(first, min(last, stop) - first).mean(axis=1, keepdims=True)
    return resample(np.ascontiguousarray(mono), medium.sample_rate, SAMPLE_RATE)[:, 0]
