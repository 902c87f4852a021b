"""What an effect tells the rest of the program about itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from voicestudio.effects.parameters import Parameter
from voicestudio.profiles.profile import Goal


class Processor(Protocol):
    """An effect made ready on a device. Nothing is remembered from one block to the next."""

    def process(self, block: np.ndarray, parameters: Mapping[str, float], /) -> np.ndarray:
        """Return the effect of `block`, float32 (frames, channels), in the same shape, no delay.

        `block` is at the effect's own sample rate and may be changed in place. `parameters` holds
        a checked value for every parameter of the effect.
        """
        ...


@dataclass(frozen=True)
class Reflowed:
    """A stretch of sound that an effect may have made longer or shorter.

    Attributes:
        samples: (m, channels) float32.
        old, new: (k,) int64, rising; what was at instant `old[i]` is at `new[i]` now, and between
            them time goes evenly. They begin with 0 and end with the two lengths.
        problem: why nothing was changed, in a sentence, if that was not what the user asked for.
    """

    samples: np.ndarray
    old: np.ndarray
    new: np.ndarray
    problem: str = ""


class LevelledProcessor(Protocol):
    """A processor that hears speech at its usual level, whatever the level of the recording."""

    def process(
        self,
        block: np.ndarray,
        parameters: Mapping[str, float],
        gains: np.ndarray | None = None,
        /,
    ) -> np.ndarray:
        """As `Processor.process`, at the level of `block`.

        `gains`, float32 (frames, channels), bring `block` to the usual level; None to let the
        processor find them from `block` alone.
        """
        ...


class Reflower(Processor, Protocol):
    """An effect that needs to hear a stretch as a whole and may change its length."""

    def reflow(
        self, stretch: np.ndarray, parameters: Mapping[str, float], place: tuple[float, float], /
    ) -> Reflowed:
        """The effect of `stretch`, float32 (frames, channels) at the effect's rate.

        `place` is where it begins and ends in all that is processed, from 0 to 1. What it leaves
        alone comes back bit for bit.
        """
        ...


class Stream(Protocol):
    """An effect made ready for sound that goes by, as it is heard while playing."""

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        """Take float32 (frames, channels) and return as much, of the sound `latency` frames ago."""
        ...


@dataclass(frozen=True)
class StreamSpec:
    """How an effect is heard while playing.

    `latency` is in frames at the effect's rate. `load` takes the device, the number of channels
    and a value for every parameter; it runs in the inference process and raises UserError.
    """

    latency: int
    load: Callable[[str, int, Mapping[str, float]], Stream]


@dataclass(frozen=True)
class VoiceSpec:
    """How an effect is done with a voice profile in place of the shipped weights.

    Attributes:
        goal: the profiles that fit.
        parameter: the choice among shipped weights; it means nothing where a profile is used.
        load: takes "cpu" or "cuda" and the profile's file, as `EffectSpec.load`.
    """

    goal: Goal
    parameter: str
    load: Callable[[str, Path], Processor | LevelledProcessor]


@dataclass(frozen=True)
class EffectSpec:
    """One effect, before anything heavy is loaded.

    `name` identifies it for programs and `label` for people. Blocks of `block_seconds` reach the
    processor at `sample_rate` hertz with up to `context_seconds` of sound on either side, or more
    where a parameter asks for it, less where the medium ends. They begin at multiples of `stride`
    frames of that rate, counted from the medium's start, so that a network with a hop sees the same
    frames in every block. `load` takes "cpu" or "cuda" and may import torch; it runs in the
    inference process and raises UserError when, for instance, its weights are missing.
    `stream` is there for effects that can be heard while playing. The result of a `checked` effect
    is compared with what it was made of, and where speech may have suffered is marked.
    With `level_db`, speech is brought to that level (see `audio.speech_level`): `load` gives a
    `LevelledProcessor`, and the stream gets samples at that level and returns them so.
    With `piece_seconds`, `load` gives a `Reflower`: it gets pieces at most so long, cut where it is
    quiet, instead of blocks. `mixable` tells whether the sound before and after can be mixed.
    Done again where it was done before, an effect that `starts_over` gets the sound that was there
    at first, not its own result.
    With `voices` the effect can be done with a voice profile.
    `panel` names, as "module:Class", what the window shows beside the parameters (a
    `gui.effects.effect_section.EffectSection`); only the window imports it.
    """

    name: str
    label: str
    parameters: tuple[Parameter, ...]
    sample_rate: int
    block_seconds: float
    context_seconds: float
    load: Callable[[str], Processor | LevelledProcessor]
    stride: int = 1
    stream: StreamSpec | None = None
    checked: bool = False
    level_db: float | None = None
    piece_seconds: float | None = None
    mixable: bool = True
    starts_over: bool = False
    voices: VoiceSpec | None = None
    panel: str = ""

    def context_for(self, parameters: Mapping[str, float]) -> float:
        """Seconds of sound on either side that these parameters need, all of them given."""
        wanted = [p.context_seconds for p in self.parameters if parameters[p.name]]
        return max(self.context_seconds, *wanted) if wanted else self.context_seconds
