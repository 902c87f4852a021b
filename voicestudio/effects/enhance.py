"""Enhance speech: take away noise, hum and room with the trained generator.

How strongly is not asked here: the result is kept beside the original as a take, and the mix of
the two is changed afterwards at no cost.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from voicestudio.effects.spec import EffectSpec

if TYPE_CHECKING:
    from torch import nn


class EnhanceProcessor:
    """The generator over blocks; every channel is enhanced by itself, all in one batch."""

    def __init__(self, network: "nn.Module", device: str) -> None:
        self._network = network
        self._device = device

    def process(
        self, block: np.ndarray, _parameters: Mapping[str, float] | None = None, /
    ) -> np.ndarray:
        """Enhance float32 (frames, channels) at 48 kHz; same shape, no delay."""
        import torch

        with torch.inference_mode():
            waveform = torch.from_numpy(np.ascontiguousarray(block.T)).to(self._device)
            enhanced = self._network(waveform).cpu().numpy()
        return np.ascontiguousarray(enhanced.T)


def load(device: str) -> EnhanceProcessor:
    """Build the generator from the shipped weights on "cpu" or "cuda".

    Raises ModelFileError (a UserError) when the weights are missing or damaged.
    """
    from voicestudio.networks.checkpoint import load_enhancer

    return EnhanceProcessor(load_enhancer(device=device), device)


ENHANCE = EffectSpec(
    name="enhance",
    label="Enhance speech",
    parameters=(),
    sample_rate=48_000,
    # Long enough that the context costs little, short enough for smooth progress.
    block_seconds=10.0,
    # The recurrence along time looks both ways; past a second its memory no longer shows.
    context_seconds=1.0,
    load=load,
    # The hop of the network's transform; importing it from there would import torch.
    stride=768,
)
