"""The effect: a band-pass. The window imports this module, so it imports nothing slow."""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.parameters import Parameter
from voicestudio.effects.spec import EffectSpec

SAMPLE_RATE = 48_000
# What the filter still hears of sound this far away is below -60 dB.
CONTEXT_SECONDS = 0.1


class BandPass:
    """What `load` returns: it lives in the inference process and gets block after block."""

    def process(self, block: np.ndarray, parameters: Mapping[str, float], /) -> np.ndarray:
        """Filter float32 (frames, channels) forwards and backwards, so that nothing is delayed."""
        from scipy import signal  # a second to import

        band = (parameters["low"], parameters["high"])
        sections = signal.butter(2, band, "bandpass", fs=SAMPLE_RATE, output="sos")
        # `padlen` must be shorter than the block.
        padding = min(len(block) - 1, SAMPLE_RATE // 100)
        return signal.sosfiltfilt(sections, block, axis=0, padlen=padding).astype(np.float32)


def load(device: str) -> BandPass:
    """Get ready on "cpu" or "cuda": the place to load weights of a network."""
    return BandPass()


TELEPHONE = EffectSpec(
    name="telephone",
    label="Telephone",
    parameters=(
        Parameter(
            "low",
            "From",
            "Hz",
            default=300,
            minimum=50,
            maximum=1000,
            description="Sound below this frequency is taken away.",
        ),
        Parameter(
            "high",
            "To",
            "Hz",
            default=3400,
            minimum=1500,
            maximum=8000,
            description="Sound above this frequency is taken away.",
        ),
    ),
    sample_rate=SAMPLE_RATE,
    block_seconds=10.0,
    context_seconds=CONTEXT_SECONDS,
    load=load,
    panel="voicestudio_telephone.panel:TelephoneSection",
)
