"""Edits as steps of a chain: gain, normalise, DC offset, fades at the ends, channels swapped.

In the window they are commands of their own (`document.editing`), which are evaluated when the
sound is read; as steps they render the same samples.
"""

from collections.abc import Callable, Mapping

import numpy as np

from voicestudio.audio.curves import SHAPES, RampShape, progress
from voicestudio.audio.measures import means, peak
from voicestudio.audio.medium import Medium
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import sequential_effect
from voicestudio.effects.spec import EffectSpec, Stream
from voicestudio.errors import UserError
from voicestudio.texts import tr

EDITS = tr("Edits")
"""The heading of these steps."""
_SHAPE_LABELS = (
    tr("Linear"),
    tr("S-curve"),
    tr("Equal power"),
    tr("Logarithmic"),
    tr("Exponential"),
)
_MOST_SECONDS = 600.0
_LEVEL = Parameter("level", tr("Level"), "dB", default=0, minimum=-60, maximum=36)
_LENGTH = Parameter(
    "length",
    tr("Length"),
    "s",
    default=1,
    minimum=0.001,
    maximum=_MOST_SECONDS,
    scale="log",
    description=tr("As long as all of the sound at most."),
)
_SHAPE = Parameter(
    "shape",
    tr("Curve"),
    "",
    default=0,
    minimum=0,
    maximum=len(SHAPES) - 1,
    scale="choice",
    choices=_SHAPE_LABELS,
)
_Report = Callable[[float], None]
_Asked = Callable[[], bool]
_Values = Mapping[str, float]


class _Scaled:
    """A stream that multiplies by one gain, linear."""

    def __init__(self, gain: float) -> None:
        self._gain = np.float32(gain)

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        return samples * self._gain


class _Shifted:
    """A stream that adds to each channel."""

    def __init__(self, shifts: np.ndarray) -> None:
        self._shifts = shifts.astype(np.float32)

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        return samples + self._shifts


class _Swapped:
    """A stream that swaps left and right."""

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        return samples[:, ::-1]


class _Faded:
    """A stream with a fade over its first or last `length` of `frames` frames."""

    def __init__(self, shape: RampShape, frames: int, length: int, *, rising: bool) -> None:
        self._shape: RampShape = shape
        self._rising = rising
        self._length = min(length, frames)
        self._at = 0 if rising else self._length - frames

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        places = np.arange(self._at, self._at + len(samples))
        self._at += len(samples)
        fraction = np.clip(places / max(self._length - 1, 1), 0.0, 1.0)
        moved = progress(self._shape, fraction, self._rising)
        gains = (moved if self._rising else 1.0 - moved).astype(np.float32)
        outside = places >= self._length if self._rising else places < 0
        return np.where(outside[:, np.newaxis], samples, samples * gains[:, np.newaxis])


def _load_gain(_device: str, _rate: int, _channels: int, values: _Values) -> Stream:
    return _Scaled(10.0 ** (values["level"] / 20.0))


def _measure_peak(
    medium: Medium, start: int, stop: int, _values: _Values, report: _Report, asked: _Asked
) -> _Values:
    found = peak(medium, start, stop, report, asked)
    if not 0.0 < found < np.inf:
        raise UserError(tr("There is only silence here, so there is nothing to normalise."))
    return {"peak": found}


def _load_normalise(_device: str, _rate: int, _channels: int, values: _Values) -> Stream:
    return _Scaled(10.0 ** (values["level"] / 20.0) / values["peak"])


def _measure_offset(
    medium: Medium, start: int, stop: int, _values: _Values, report: _Report, asked: _Asked
) -> _Values:
    found = means(medium, start, stop, report, asked)
    return {f"mean{channel}": mean for channel, mean in enumerate(found)}


def _load_offset(_device: str, _rate: int, channels: int, values: _Values) -> Stream:
    return _Shifted(-np.array([values[f"mean{channel}"] for channel in range(channels)]))


def _load_swap(_device: str, _rate: int, channels: int, _values: _Values) -> Stream:
    if channels != 2:
        raise UserError(tr("Only a stereo recording has channels that can be swapped."))
    return _Swapped()


def _measure_length(
    _medium: Medium, start: int, stop: int, _values: _Values, _report: _Report, _asked: _Asked
) -> _Values:
    return {"frames": stop - start}


def _load_fade_in(_device: str, rate: int, _channels: int, values: _Values) -> Stream:
    return _faded(rate, values, rising=True)


def _load_fade_out(_device: str, rate: int, _channels: int, values: _Values) -> Stream:
    return _faded(rate, values, rising=False)


def _faded(rate: int, values: _Values, *, rising: bool) -> Stream:
    shape = SHAPES[int(values["shape"])]
    return _Faded(shape, int(values["frames"]), round(values["length"] * rate), rising=rising)


def _step(
    name: str,
    label: str,
    parameters: tuple[Parameter, ...],
    load: Callable[[str, int, int, _Values], Stream],
    measure: Callable[..., _Values] | None = None,
) -> EffectSpec:
    # Without a lead, so that what a stream gets first is the first frame of the range.
    return sequential_effect(
        name,
        label,
        parameters,
        load,
        group=EDITS,
        presets=(),
        lead_seconds=0.0,
        measure=measure,
    )


GAIN = _step("gain", tr("Gain"), (_LEVEL,), _load_gain)
NORMALISE = _step(
    "normalise",
    tr("Normalise"),
    (
        Parameter(
            "level",
            tr("Loudest peak"),
            "dBFS",
            default=-1,
            minimum=-60,
            maximum=0,
            description=tr("The level of the loudest sample."),
        ),
    ),
    _load_normalise,
    _measure_peak,
)
DC_OFFSET = _step("dc-offset", tr("Remove DC offset"), (), _load_offset, _measure_offset)
FADE_IN = _step("fade-in", tr("Fade in"), (_LENGTH, _SHAPE), _load_fade_in, _measure_length)
FADE_OUT = _step("fade-out", tr("Fade out"), (_LENGTH, _SHAPE), _load_fade_out, _measure_length)
SWAP_CHANNELS = _step("swap-channels", tr("Swap channels"), (), _load_swap)

EDIT_EFFECTS = (GAIN, NORMALISE, DC_OFFSET, FADE_IN, FADE_OUT, SWAP_CHANNELS)
