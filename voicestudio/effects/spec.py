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


@dataclass(frozen=True)
class EffectSpec:
    """One effect, before anything heavy is loaded.

    `name` identifies it for programs and `label` for people. Blocks of `block_seconds` reach the
    processor at `sample_rate` hertz with up to `context_seconds` of sound on either side, less
    where the medium ends. They begin at multiples of `stride` frames of that rate, counted from
    the medium's start, so that a network with a hop sees the same frames in every block. `load`
    takes "cpu" or "cuda" and may import torch; it runs in the inference process and raises
    UserError when, for instance, its weights are missing.
    """

    name: str
    label: str
    parameters: tuple[Parameter, ...]
    sample_rate: int
    block_seconds: float
    context_seconds: float
    load: Callable[[str], Processor]
    stride: int = 1
