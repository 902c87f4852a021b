"""Effects for tests, brought in through the entry points as another package would bring them."""

import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.signal import fftconvolve

from voicestudio.effects.parameters import Parameter
from voicestudio.effects.registry import EffectSpec
from voicestudio.effects.spec import Reflowed
from voicestudio.errors import UserError

Values = Mapping[str, float]
_WINDOW = np.hanning(9_601)[:, np.newaxis]


@dataclass(frozen=True)
class FunctionProcessor:
    function: Callable[[np.ndarray, Values], np.ndarray]

    def process(self, block: np.ndarray, parameters: Values, /) -> np.ndarray:
        return self.function(block, parameters)


class Doubler:
    """Every sample twice: a stretch as it would be at half the speed."""

    def process(self, block: np.ndarray, _: Values, /) -> np.ndarray:
        return block

    def reflow(self, stretch: np.ndarray, _: Values, _place: tuple[float, float], /) -> Reflowed:
        ends = np.array([0, len(stretch)])
        return Reflowed(np.repeat(stretch, 2, axis=0), ends, 2 * ends)


def _identity(block: np.ndarray, _: Values) -> np.ndarray:
    return block


def _gain(block: np.ndarray, parameters: Values) -> np.ndarray:
    return block * np.float32(parameters["gain"])


def _slow(block: np.ndarray, parameters: Values) -> np.ndarray:
    time.sleep(parameters["seconds"])
    return block


def _smooth(block: np.ndarray, _: Values) -> np.ndarray:
    """A filter of 0.2 s: right only where a block has 0.1 s of context on either side."""
    return fftconvolve(block, _WINDOW / _WINDOW.sum(), mode="same", axes=0).astype(np.float32)


def _hum(block: np.ndarray, _: Values) -> np.ndarray:
    """A tone of 62.5 Hz that begins anew with every block."""
    turns = np.arange(len(block))[:, np.newaxis] / 768
    return np.broadcast_to(np.sin(2 * np.pi * turns), block.shape).astype(np.float32)


def _restless(block: np.ndarray, _: Values) -> np.ndarray:
    """Another constant for every block: the worst that blocks can disagree."""
    return np.full_like(block, zlib.crc32(block.tobytes()) / 2**32 - 0.5)


def _failing(block: np.ndarray, _: Values) -> np.ndarray:
    raise RuntimeError("the third gizmo is stuck\nsecond line")


def _infinite(block: np.ndarray, _: Values) -> np.ndarray:
    return np.full_like(block, np.nan)


def _report_threads(block: np.ndarray, _: Values) -> np.ndarray:
    """How the inference process is set up, as samples: threads, niceness, a flushed denormal."""
    import os

    import torch

    denormal = (torch.tensor([1e-38]) * 0.01).item()
    result = np.zeros_like(block)
    result[:3, 0] = torch.get_num_threads(), os.nice(0), denormal != 0.0
    return result


def _missing_model(_: str) -> FunctionProcessor:
    from voicestudio.networks.checkpoint import load_enhancer

    load_enhancer(Path("/nowhere/enhancer.safetensors"))
    raise AssertionError("it loaded a file that is not there")


def _damaged_model(_: str) -> FunctionProcessor:
    from voicestudio.networks.checkpoint import load_enhancer

    load_enhancer(Path(__file__).with_name("damaged.safetensors"))
    raise UserError("it loaded a damaged file")


def _spec(
    name: str,
    function: Callable[[np.ndarray, Values], np.ndarray] = _identity,
    *parameters: Parameter,
    load: Callable[[str], FunctionProcessor] | None = None,
) -> EffectSpec:
    return EffectSpec(
        name=f"test-{name}",
        label=name.capitalize(),
        parameters=parameters,
        sample_rate=48_000,
        block_seconds=1.0,
        context_seconds=0.25,
        load=load or (lambda _: FunctionProcessor(function)),
    )


IDENTITY = _spec("identity")
GAIN = _spec("gain", _gain, Parameter("gain", "Gain", "", 2.0, 0.0, 10.0))
SLOW = _spec("slow", _slow, Parameter("seconds", "Seconds a block", "s", 0.1, 0.0, 600.0))
SMOOTH = _spec("smooth", _smooth)
HUM = replace(_spec("hum", _hum), stride=768)
RESTLESS = _spec("restless", _restless)
FAILING = _spec("failing", _failing)
INFINITE = _spec("infinite", _infinite)
MISSING_MODEL = _spec("missing-model", load=_missing_model)
DAMAGED_MODEL = _spec("damaged-model", load=_damaged_model)
THREADS = _spec("threads", _report_threads)
DOUBLE = replace(_spec("double", load=lambda _: Doubler()), piece_seconds=30.0, mixable=False)
# What a stranger's package may call things.
RUDE_NAME = "<img src=/x>&Rude\n\u202e" + "W" * 200
RUDE = _spec(
    "rude",
    _identity,
    Parameter("toggle", RUDE_NAME, "", 0.0, 0.0, 1.0, "toggle", RUDE_NAME),
    Parameter("amount", RUDE_NAME, "", 0.0, 0.0, 1.0, "linear", RUDE_NAME),
)
RUDE = replace(RUDE, label=RUDE_NAME)
