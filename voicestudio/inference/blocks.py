"""Apply an effect to a range of any length, in blocks, with a result of exactly that length.

Every block is read with context on both sides, which may lie outside the range, and resampled to
the effect's rate as a whole. Blocks begin and end where a sample of the medium and one at the
effect's rate coincide, so resampling there and back shifts nothing and neighbouring blocks have the
same sample instants. Their results are cross-faded. The level that speech
is brought to is measured on the medium, so that blocks agree on it, too.
"""

import math
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.resample import resample
from voicestudio.audio.speech_level import SpeechLevel
from voicestudio.effects.parameters import complete
from voicestudio.effects.spec import EffectSpec, LevelledProcessor, Processor
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.in_order import computed_in_order
from voicestudio.inference.job_errors import EngineError
from voicestudio.inference.output import result_file
from voicestudio.texts import tr

_OVERLAP_SECONDS = 0.02
# Half the length of the resampler's filter, read on either side beyond the effect's context.
_RESAMPLER_SECONDS = 0.02

Progress = Callable[[float], None]
CancelCheck = Callable[[], bool]


def render_effect(
    medium: Medium,
    start: int,
    stop: int,
    spec: EffectSpec,
    processor: Processor | LevelledProcessor,
    out_path: Path,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
    *,
    parameters: Mapping[str, float] | None = None,
    strength: float = 1.0,
    threads: int = 1,
    prepare_thread: Callable[[], object] | None = None,
) -> FileMedium:
    """Write the effect of frames [start, stop) of `medium` to `out_path` and return it.

    The result has exactly stop - start frames, the medium's rate and channels, and no delay; it is
    a float32 W64 file that appears only when it is complete. Memory does not grow with its length.
    With `strength` below 1 it is mixed with the sound before.
    Blocks are computed in `threads` threads, in each of which `prepare_thread` is called first; the
    result does not depend on their number.
    `progress` is called after every block with a fraction that rises to 1. Raises UserError (empty
    selection, parameter out of range, full disk, unreadable medium), EngineError when the effect
    fails, and Cancelled once `cancelled` returns True; ValueError for a range outside the medium.
    """
    if start == stop:
        raise UserError(tr("The selection is empty: select the sound that the effect is for."))
    if not 0 <= start < stop <= medium.frames:
        raise ValueError(f"{start} to {stop} is outside a medium of {medium.frames} frames")
    renderer = _Renderer(medium, spec, processor, complete(spec.parameters, parameters or {}))
    written = 0
    with (
        result_file(out_path, medium.sample_rate, medium.channels, stop - start) as write,
        closing(
            renderer.stretches(start, stop, cancelled or _never, threads, prepare_thread)
        ) as stretches,
    ):
        for wet in stretches:
            write(mixed(medium, start + written, wet, strength))
            written += len(wet)
            if progress is not None:
                progress(written / (stop - start))
    return FileMedium(out_path)


def mixed(medium: Medium, start: int, wet: np.ndarray, strength: float) -> np.ndarray:
    """Return `wet`, made of `medium` from frame `start` on, at a strength from 0 to 1."""
    if strength == 1.0:
        return wet
    dry = medium.read(start, len(wet))
    return dry + np.float32(strength) * (wet - dry)


@dataclass(frozen=True)
class BlockGrid:
    """The positions at which blocks may begin and end; all lengths in frames of the medium.

    At multiples of `step` the two rates coincide; at multiples of `stride`, which is a multiple of
    it, so does the stride of the effect.
    """

    step: int
    stride: int
    block: int
    context: int
    overlap: int

    @classmethod
    def of(cls, sample_rate: int, spec: EffectSpec, parameters: Mapping[str, float]) -> "BlockGrid":
        """The grid for media of `sample_rate` hertz under `spec` with `parameters`."""
        effect_rate = spec.rate(sample_rate)
        common = math.gcd(sample_rate, effect_rate)
        step, effect_step = sample_rate // common, effect_rate // common
        stride = step * (math.lcm(effect_step, spec.stride) // effect_step)
        margin = 0.0 if sample_rate == effect_rate else _RESAMPLER_SECONDS
        context = math.ceil((spec.context_for(parameters) + margin) * sample_rate)
        block = max(1, round(spec.block_seconds * sample_rate))
        return cls(step, stride, block, context, min(round(_OVERLAP_SECONDS * sample_rate), block))

    def window(self, first: int, last: int) -> tuple[int, int]:
        """The range to read, on the grid and with context, for the result of [first, last)."""
        begin = max(0, (first - self.context) // self.stride * self.stride)
        return begin, self.ceil(last + self.context)

    def ceil(self, frame: int) -> int:
        """The first instant at or after `frame` at which the rates coincide."""
        return -(-frame // self.step) * self.step


class _Renderer:
    """Reads, resamples, processes and cross-fades the blocks of one range."""

    def __init__(
        self,
        medium: Medium,
        spec: EffectSpec,
        processor: Processor | LevelledProcessor,
        parameters: Mapping[str, float],
    ) -> None:
        self._medium = medium
        self._spec = spec
        self._processor = processor
        self._parameters = parameters
        self._rate = spec.rate(medium.sample_rate)
        self._grid = BlockGrid.of(medium.sample_rate, spec, parameters)
        self._level = SpeechLevel(medium)
        self._reading = threading.Lock()  # a medium and its level serve one thread at a time

    def stretches(
        self,
        start: int,
        stop: int,
        cancelled: CancelCheck,
        threads: int,
        prepare_thread: Callable[[], object] | None,
    ) -> Generator[np.ndarray, None, None]:
        """Yield the effect of [start, stop) in adjoining pieces, in order."""
        tail = np.empty((0, self._medium.channels), np.float32)
        ends = _ends(start, stop, self._grid)

        def wet_of(end: tuple[int, int]) -> np.ndarray:
            if cancelled():
                raise Cancelled
            return self._wet(end[0], min(end[1] + self._grid.overlap, stop))

        wets = computed_in_order(wet_of, ends, threads, prepare_thread)
        for (first, last), wet in zip(ends, wets, strict=True):
            wet[: len(tail)] = _cross_faded(tail, wet[: len(tail)])
            yield wet[: last - first]
            tail = wet[last - first :]

    def _wet(self, first: int, last: int) -> np.ndarray:
        """The processed frames [first, last), computed with context on both sides."""
        begin, end = self._grid.window(first, last)
        end = min(end, self._medium.frames)
        with self._reading:
            dry = self._medium.read(begin, end - begin)
        # Only the end of the medium can be off the grid; it is padded with zeros up to the grid.
        dry = np.pad(dry, ((0, self._grid.ceil(end) - end), (0, 0)))
        converted = resample(dry, self._medium.sample_rate, self._rate)
        wet = self._process(converted, begin / self._medium.sample_rate)
        wet = resample(wet, self._rate, self._medium.sample_rate)
        return wet[first - begin : last - begin]

    def _process(self, block: np.ndarray, begin: float) -> np.ndarray:
        """Process a block that begins `begin` seconds into the medium."""
        # A damaged float file may hold NaN, and a recurrent network would spread it everywhere.
        clean = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
        wet = self._processor.process(clean, self._parameters, *self._gains(len(block), begin))
        if wet.shape != block.shape or not np.isfinite(wet).all():
            raise EngineError(
                tr("{label} returned unusable sound; nothing was changed.", label=self._spec.label)
            )
        return wet

    def _gains(self, frames: int, begin: float) -> tuple[np.ndarray, ...]:
        """Gains that bring speech in a block to the effect's level; empty if it has no level."""
        if self._spec.level_db is None:
            return ()
        instants = begin + (np.arange(frames) + 0.5) / self._rate
        with self._reading:
            return (self._level.gains_to(self._spec.level_db, instants),)


def _ends(start: int, stop: int, grid: BlockGrid) -> list[tuple[int, int]]:
    """Return the ends of the blocks of [start, stop), in order."""
    return [(first, min(first + grid.block, stop)) for first in range(start, stop, grid.block)]


def _cross_faded(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Go from `before` to `after` over their common length; exact where the two are equal."""
    instants = (np.arange(len(before), dtype=np.float32) + 0.5) / max(1, len(before))
    weight = (0.5 - 0.5 * np.cos(np.pi * instants)).astype(np.float32)[:, np.newaxis]
    return before + weight * (after - before)


def _never() -> bool:
    return False
