"""The effect "enhance": removes noise, hum and reverberation with the trained generator.

The strength is not a parameter: the result is stored with the original as a take, whose mix can be
changed later without inference.
"""

import functools
import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from voicestudio.audio import hum
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.speech_level import SpeechLevel
from voicestudio.effects import kept_sound
from voicestudio.effects.loading import telling_damage
from voicestudio.effects.parameters import Parameter, complete
from voicestudio.effects.spec import EffectSpec, StreamSpec, VoiceSpec, late_by
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr

if TYPE_CHECKING:
    import torch
    from torch import nn

    from voicestudio.networks.checkpoint import Size
    from voicestudio.networks.streaming import StreamingEnhancer

_NO_LIMIT_DB = 30.0
# The level of loud speech in most mixtures of the training data, in dBFS.
_USUAL_LEVEL_DB = -20.0
_SIZES: "tuple[Size, ...]" = ("studio", "fast")
# The mains frequencies that each choice of hum removal looks for, in hertz.
_MAINS: tuple[tuple[float, ...], ...] = ((), (50.0, 60.0), (50.0,), (60.0,))

PARAMETERS = (
    Parameter(
        "size",
        tr("Model"),
        "",
        default=0,
        minimum=0,
        maximum=1,
        scale="choice",
        choices=(tr("Studio"), tr("Fast")),
        description=tr(
            "Studio listens to what comes before and after and sounds "
            "best. Fast is several times quicker, and what the live preview "
            "uses."
        ),
    ),
    Parameter(
        "reduction",
        tr("Max noise reduction"),
        "dB",
        default=_NO_LIMIT_DB,
        minimum=0,
        maximum=_NO_LIMIT_DB,
        maximum_label=tr("No limit"),
        advanced=True,
        description=tr(
            "How far noise may be turned down. A limit leaves some of it, "
            "which sounds more natural where the noise is strong. 0 dB "
            "leaves everything as it is."
        ),
    ),
    Parameter(
        "dereverb",
        tr("Remove reverb"),
        "%",
        default=100,
        minimum=0,
        maximum=100,
        advanced=True,
        description=tr(
            "How much of the room's reverb is removed: 100 % leaves only the "
            "voice, 0 % leaves the reverb as it is."
        ),
    ),
    Parameter(
        "room_tone",
        tr("Keep the room tone"),
        "",
        default=0,
        minimum=0,
        maximum=1,
        scale="toggle",
        advanced=True,
        context_seconds=kept_sound.REACH_SECONDS,
        description=tr(
            "Leaves the quiet, steady background of the room instead of "
            "digital silence between words. Sudden and loud noise still "
            "goes. Not part of the live preview."
        ),
    ),
    Parameter(
        "hum",
        tr("Remove hum"),
        "",
        default=0,
        minimum=0,
        maximum=len(_MAINS) - 1,
        scale="choice",
        choices=(tr("Off"), tr("Automatic"), tr("50 Hz"), tr("60 Hz")),
        advanced=True,
        context_seconds=hum.REACH_SECONDS,
        description=tr(
            "Removes mains hum and its harmonics first, "
            "exactly and without touching the voice. Where there is none, "
            "nothing changes. Not part of the live preview."
        ),
    ),
)


class EnhanceProcessor:
    """Applies one generator with parameters; channels are enhanced independently, in one batch.

    The parameter `size` is ignored.
    """

    def __init__(self, network: "nn.Module", device: str) -> None:
        self._network = network
        self._device = device
        self._knows_rooms = "room" in inspect.signature(network.forward).parameters

    def process(
        self,
        block: np.ndarray,
        parameters: Mapping[str, float] | None = None,
        gains: np.ndarray | None = None,
        /,
    ) -> np.ndarray:
        """Enhance float32 (frames, channels) at 48 kHz; same shape and level, no delay.

        Missing parameters have their defaults; raises UserError for one out of its range. `gains`,
        linear and of the same shape, bring speech to its usual level; None: measure them in
        `block`.
        """
        values = complete(PARAMETERS, parameters or {})
        dry = hum.remove_hum(block, SAMPLE_RATE, _MAINS[int(values["hum"])])
        if values["reduction"] == 0:
            return dry
        return self._enhanced(dry, values, _gains(dry) if gains is None else gains)

    def _enhanced(
        self, block: np.ndarray, values: Mapping[str, float], gains: np.ndarray
    ) -> np.ndarray:
        import torch

        with torch.inference_mode():
            waveform, level = (self._on_device(samples) for samples in (block, gains))
            enhanced = self._generated(waveform * level, values["dereverb"]) / level
            limit = None if values["reduction"] == _NO_LIMIT_DB else values["reduction"]
            if limit is not None or values["room_tone"]:
                tone = bool(values["room_tone"])
                enhanced = kept_sound.with_kept_sound(waveform, enhanced, limit, tone)
        return np.ascontiguousarray(enhanced.cpu().numpy().T)

    def _on_device(self, samples: np.ndarray) -> "torch.Tensor":
        """Move samples (frames, channels) to the device as a tensor (channels, frames)."""
        import torch

        return torch.from_numpy(np.ascontiguousarray(samples.T)).to(self._device)

    def _generated(self, waveform: "torch.Tensor", dereverb: float) -> "torch.Tensor":
        if dereverb == 100 or not self._knows_rooms:
            return self._network(waveform)
        room = waveform.new_full((len(waveform),), 1 - dereverb / 100)
        return self._network(waveform, room)


class SizedProcessor:
    """Applies the generator that the parameter `size` selects, loading it on first use."""

    def __init__(self, load_size: "Callable[[Size], EnhanceProcessor]") -> None:
        self._load_size = load_size
        self._loaded: dict[Size, EnhanceProcessor] = {}

    def of_size(self, size: "Size") -> EnhanceProcessor:
        """Return the generator "studio" or "fast". Raises ModelFileError without its weights."""
        if size not in self._loaded:
            self._loaded[size] = self._load_size(size)
        return self._loaded[size]

    def process(
        self,
        block: np.ndarray,
        parameters: Mapping[str, float],
        gains: np.ndarray | None = None,
        /,
    ) -> np.ndarray:
        """As `EnhanceProcessor.process`; also raises ModelFileError as `of_size`."""
        size = complete(PARAMETERS, parameters)["size"]
        return self.of_size(_SIZES[int(size)]).process(block, parameters, gains)


def load(device: str) -> SizedProcessor:
    """Build the default generator from the shipped weights on "cpu" or "cuda".

    Raises ModelFileError (a UserError) when the weights are missing or damaged.
    """
    from voicestudio.networks.checkpoint import load_enhancer

    def load_size(size: "Size") -> EnhanceProcessor:
        return EnhanceProcessor(load_enhancer(device=device, size=size), device)

    processor = SizedProcessor(load_size)
    processor.of_size(_SIZES[0])
    return processor


def load_voice(device: str, path: Path) -> EnhanceProcessor:
    """Build the generator of a voice profile on "cpu" or "cuda". Raises UserError if damaged."""
    from voicestudio.networks.checkpoint import load_enhancer

    with telling_damage(path):
        return EnhanceProcessor(load_enhancer(path, device), device)


def stream(
    device: str, _sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> "StreamingEnhancer":
    """Build a stream of the fast generator for `channels` channels at 48 kHz. Raises as `load`.

    It uses the parameters `reduction` and `dereverb`; the others need seconds of look-ahead.
    """
    from voicestudio.networks.causal import CausalEnhancer
    from voicestudio.networks.checkpoint import load_enhancer
    from voicestudio.networks.streaming import StreamingEnhancer

    network = load_enhancer(device=device, size="fast")
    assert isinstance(network, CausalEnhancer)  # the size "fast" is causal
    limit = parameters["reduction"]
    kept = functools.partial(kept_sound.limiting_share, reduction_db=limit)
    return StreamingEnhancer(
        network,
        channels,
        1 - parameters["dereverb"] / 100,
        kept if limit < _NO_LIMIT_DB else None,
    )


def _gains(block: np.ndarray) -> np.ndarray:
    """Return linear gains (frames, channels) that bring speech in `block` to the usual level."""
    instants = (np.arange(len(block)) + 0.5) / SAMPLE_RATE
    return SpeechLevel(ArrayMedium(block, SAMPLE_RATE)).gains_to(_USUAL_LEVEL_DB, instants)


ENHANCE = EffectSpec(
    name="enhance",
    label=tr("Enhance speech"),
    parameters=PARAMETERS,
    sample_rate=SAMPLE_RATE,
    # Long enough for little overhead by context, short enough for smooth progress.
    block_seconds=10.0,
    # The recurrence is bidirectional; sound more than a second away has no measurable influence.
    context_seconds=1.0,
    load=load,
    # Equal to the hop of the network's transform, not imported because that would import torch.
    stride=768,
    stream=StreamSpec(late_by(0.032), stream),
    checked=True,
    level_db=_USUAL_LEVEL_DB,
    voices=VoiceSpec("enhancer", "size", load_voice),
)
