"""What an effect tells the rest of the program about itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from voicestudio.effects.parameters import Parameter


class Processor(Protocol):
    """An effect made ready on a device. Nothing is remembered from one block to the next."""

    def process(self, block: np.ndarray, parameters: Mapping[str, float], /) -> np.ndarray:
        """Return the effect of `block`, float32 (frames, channels), in the same shape, no delay.

        `block` is at the effect's own sample rate and may be changed in place. `parameters` holds
        a checked value for every parameter of the effect.
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
class EffectSpec:
    """One effect, before anything heavy is loaded.

    `name` identifies it for programs and `label` for people. Blocks of `block_seconds` reach the
    processor at `sample_rate` hertz with up to `context_seconds` of sound on either side, or more
    where a parameter asks for it, less where the medium ends. They begin at multiples of `stride`
    frames of that rate, counted from the medium's start, so that a network with a hop sees the same
    frames in every block. `load` takes "cpu" or "cuda" and may import torch; it runs in the
    inference process and raises UserError when, for instance, its weights are missing.
    `stream` is there for effects that can be heard while playing. The result of a `guarded` effect
    is compared with what it was made of, and where speech may have suffered is marked.
    """

    name: str
    label: str
    parameters: tuple[Parameter, ...]
    sample_rate: int
    block_seconds: float
    context_seconds: float
    load: Callable[[str], Processor]
    stride: int = 1
    stream: StreamSpec | None = None
    guarded: bool = False

    def context_for(self, parameters: Mapping[str, float]) -> float:
        """Seconds of sound on either side that these parameters need, all of them given."""
        wanted = [p.context_seconds for p in self.parameters if parameters[p.name]]
        return max(self.context_seconds, *wanted) if wanted else self.context_seconds
