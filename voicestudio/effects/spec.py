"""The interface of effects: their description, and protocols of their processors."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.effects.gain_change import Metering
from voicestudio.effects.parameters import Parameter, complete
from voicestudio.profiles.profile import Goal


class Processor(Protocol):
    """An effect loaded on a device. It keeps no state: several threads may call it at a time."""

    def process(self, block: np.ndarray, parameters: Mapping[str, float], /) -> np.ndarray:
        """Return processed `block`, float32 (frames, channels), in the same shape, no delay.

        `block` is at the effect's own sample rate and may be changed in place. `parameters` holds
        a checked value for every parameter of the effect.
        """
        ...


@dataclass(frozen=True)
class Reflowed:
    """Sound that an effect processed and whose length it may have changed.

    Attributes:
        samples: (m, channels) float32.
        old, new: (k,) int64, rising: frame `old[i]` of the original is frame `new[i]` of the
            result, interpolated linearly. They begin with 0 and end with the two lengths.
        problem: why nothing was changed, as a sentence for the user; "" otherwise.
    """

    samples: np.ndarray
    old: np.ndarray
    new: np.ndarray
    problem: str = ""


class LevelledProcessor(Protocol):
    """A processor that gets speech at a fixed level, whatever the level of the recording."""

    def process(
        self,
        block: np.ndarray,
        parameters: Mapping[str, float],
        gains: np.ndarray | None = None,
        /,
    ) -> np.ndarray:
        """As `Processor.process`, at the level of `block`.

        `gains`, float32 (frames, channels), bring `block` to the fixed level; with None the
        processor measures them in `block` alone.
        """
        ...


class Reflower(Processor, Protocol):
    """An effect that processes pieces as a whole and may change their length."""

    def reflow(
        self, stretch: np.ndarray, parameters: Mapping[str, float], place: tuple[float, float], /
    ) -> Reflowed:
        """Process `stretch`, float32 (frames, channels) at the effect's rate.

        `place` is its start and end as shares, 0 to 1, of the whole range that is processed.
        Sound that is not changed is returned bit for bit.
        """
        ...


class Stream(Protocol):
    """An effect with state that processes sound in order, block by block."""

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        """Process the next float32 (frames, channels); same shape, delayed by `latency`.

        Blocks may have any length; the result does not depend on it.
        """
        ...


@dataclass(frozen=True)
class StreamSpec:
    """How an effect is loaded for sequential processing.

    `latency` maps the sample rate in hertz to the delay in frames. `load` takes the device ("cpu"
    or "cuda"), the sample rate, the number of channels and a value for every parameter; it runs in
    the inference process and may raise UserError.
    """

    latency: Callable[[int], int]
    load: Callable[[str, int, int, Mapping[str, float]], Stream]


def late_by(seconds: float) -> Callable[[int], int]:
    """Return a `latency` function for a delay in seconds that is the same at any sample rate."""
    return lambda sample_rate: round(seconds * sample_rate)


Measure = Callable[
    [Medium, int, int, Mapping[str, float], Callable[[float], None], Callable[[], bool]],
    Mapping[str, float],
]
"""The type of `EffectSpec.measure`. Raises Cancelled once its last argument returns True."""


FindCuts = Callable[
    [Medium, int, int, Mapping[str, float], Callable[[float], None], Callable[[], bool]],
    tuple[tuple[int, int], ...],
]
"""The type of `CutSpec.find`. Raises Cancelled once its last argument returns True."""


@dataclass(frozen=True)
class CutSpec:
    """How an effect shortens sound: it removes stretches, and leaves everything else as it is.

    `find` gets the medium, start, stop, a value for every parameter, and functions for progress (0
    to 1) and cancellation. It returns the ranges to remove of frames [start, stop), ascending and
    apart, which may be none. It must not need torch. `check` raises UserError for values that
    contradict each other.
    """

    find: FindCuts
    check: Callable[[Mapping[str, float]], object]


@dataclass(frozen=True)
class Preset:
    """Named settings of an effect; parameters that are not given have their defaults."""

    name: str
    values: Mapping[str, float]


@dataclass(frozen=True)
class VoiceSpec:
    """How an effect is loaded with a voice profile in place of the shipped weights.

    Attributes:
        goal: the goal of the profiles that it can use.
        parameter: the parameter that selects shipped weights; ignored with a profile.
        load: as `EffectSpec.load`, with the profile's file as second argument.
    """

    goal: Goal
    parameter: str
    load: Callable[[str, Path], Processor | LevelledProcessor]


@dataclass(frozen=True)
class EffectSpec:
    """The description of an effect; costs nothing to import.

    `name` identifies it for programs and `label` for people; `group` is its heading in the window.
    `titled` names it in the history from a value for every parameter; without it that is `label`.

    An effect with `load` is processed in blocks. They are of `block_seconds`, at `sample_rate`
    hertz (None: the recording's own rate), with up to `context_seconds` of sound on either side, or
    more where a parameter asks for it, less where the medium ends. They begin at multiples of
    `stride` frames of that rate, counted from the medium's start, so that a network with a hop sees
    the same frames in every block. `load` takes "cpu" or "cuda" and may import torch; it runs in
    the inference process and raises UserError when, for instance, its weights are missing.

    An effect with neither `load` nor `cuts` is sequential: its `stream` processes the selection
    from start to end, after `context_seconds` of the sound before it, so that its state has
    settled. It must not need torch. `measure` is for what the stream must know about the whole
    selection: it gets the medium, start, stop, the parameters, and functions for progress (0 to 1)
    and cancellation, and returns more values, which the stream gets with its parameters.

    With `cuts` it only removes stretches, as a step of a chain; effects of packages have none.

    `stream` with `load` is for live preview only. The result of a `checked` effect is compared
    with the original, and places where speech may be damaged are marked.
    With `level_db`, speech is brought to that level (see `audio.speech_level`): `load` gives a
    `LevelledProcessor`, and the stream gets samples at that level and returns them so.
    With `piece_seconds`, `load` gives a `Reflower`: it gets pieces of at most that length, cut at
    quiet places, instead of blocks. `mixable`: whether the sound before and after can be mixed.
    Applied again to its own result, an effect that `starts_over` gets the original sound instead.
    With `voices` the effect can use a voice profile. `presets` are built-in settings.
    `panel` names, as "module:Class", what the window shows beside the parameters (a
    `gui.effects.effect_section.EffectSection`); only the window imports it.
    With `metering` the window tells how far it turned the sound down or up. `unchanging` says
    whether a complete set of parameters leaves every sound as it is; without it none does.
    """

    name: str
    label: str
    parameters: tuple[Parameter, ...]
    sample_rate: int | None
    block_seconds: float
    context_seconds: float
    load: Callable[[str], Processor | LevelledProcessor] | None = None
    stride: int = 1
    stream: StreamSpec | None = None
    checked: bool = False
    level_db: float | None = None
    piece_seconds: float | None = None
    mixable: bool = True
    starts_over: bool = False
    voices: VoiceSpec | None = None
    panel: str = ""
    group: str = ""
    presets: tuple[Preset, ...] = ()
    measure: Measure | None = None
    metering: Metering | None = None
    unchanging: Callable[[Mapping[str, float]], bool] | None = None
    titled: Callable[[Mapping[str, float]], str] | None = None
    cuts: CutSpec | None = None

    def __post_init__(self) -> None:
        if self.load is None and self.stream is None and self.cuts is None:
            raise ValueError(f"{self.name}: there is neither a processor nor a stream")
        for preset in self.presets:
            complete(self.parameters, preset.values)

    @property
    def sequential(self) -> bool:
        """Whether it is rendered by its stream, from start to end."""
        return self.load is None and self.cuts is None

    @property
    def heard_live(self) -> bool:
        """Whether it has a live preview; not if it must measure the whole selection first."""
        return self.stream is not None and self.measure is None

    def title(self, values: Mapping[str, float]) -> str:
        """Return its name in the history for a complete set of parameters."""
        return self.titled(values) if self.titled else self.label

    def rate(self, sample_rate: int) -> int:
        """Return the rate in hertz at which it processes a recording of `sample_rate` hertz."""
        return self.sample_rate or sample_rate

    def context_for(self, parameters: Mapping[str, float]) -> float:
        """Return the seconds of context on either side that a complete set of parameters needs."""
        wanted = [p.context_seconds for p in self.parameters if parameters[p.name]]
        return max(self.context_seconds, *wanted) if wanted else self.context_seconds
