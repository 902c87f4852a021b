"""Rendering a sequential effect: its stream processes a range of any length in order."""

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.effects.parameters import complete
from voicestudio.effects.spec import EffectSpec, Stream
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.blocks import CancelCheck, Progress, mixed
from voicestudio.inference.job_errors import EngineError
from voicestudio.inference.output import result_file
from voicestudio.inference.streamed import streamed
from voicestudio.texts import tr

Opener = Callable[[int, int, Mapping[str, float]], Stream]
"""Returns a new stream for a sample rate, a number of channels, and the values of all parameters
and measurements."""
# The share of the progress that measuring takes.
_MEASURING = 0.4


def render_sequential(
    medium: Medium,
    start: int,
    stop: int,
    spec: EffectSpec,
    open_stream: Opener,
    out_path: Path,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
    *,
    parameters: Mapping[str, float] | None = None,
    strength: float = 1.0,
) -> FileMedium:
    """Write the effect of frames [start, stop) of `medium` to `out_path` and return it.

    The stream first processes the effect's context before the range, so that its state has settled,
    and as much sound after it as its latency. Result, `strength` and
    errors are as those of `render_effect`.
    """
    if start == stop:
        raise UserError(tr("The selection is empty: select the sound that the effect is for."))
    if not 0 <= start < stop <= medium.frames:
        raise ValueError(f"{start} to {stop} is outside a medium of {medium.frames} frames")
    values = complete(spec.parameters, parameters or {})
    rate = spec.rate(medium.sample_rate)
    told, stopped = progress or _ignore, cancelled or _never
    begun, measured = 0.0, values
    if spec.measure is not None:
        begun = _MEASURING
        found = spec.measure(
            medium, start, stop, values, lambda share: told(share * _MEASURING), stopped
        )
        measured = {**values, **found}

    def begin() -> "_Running":
        return _Running(open_stream(rate, medium.channels, measured))

    lead = spec.context_for(values)
    heard = streamed(medium, spec, begin, lead, spec.block_seconds)
    block = max(1, round(spec.block_seconds * medium.sample_rate))
    with result_file(out_path, medium.sample_rate, medium.channels, stop - start) as write:
        for first in range(start, stop, block):
            if stopped():
                raise Cancelled
            last = min(first + block, stop)
            wet = _finite(heard.read(first, last - first), spec)
            write(mixed(medium, first, wet, strength))
            told(begun + (1.0 - begun) * (last - start) / (stop - start))
    return FileMedium(out_path)


def local_opener(spec: EffectSpec) -> Opener:
    """Return an opener that loads streams of a sequential effect in this process."""
    assert spec.stream is not None
    load = spec.stream.load
    return lambda rate, channels, values: load("cpu", rate, channels, values)


class _Running:
    """A stream that is never replaced, so `is_current` is constant."""

    is_current = True

    def __init__(self, stream: Stream) -> None:
        self.process = stream.process


def _finite(wet: np.ndarray, spec: EffectSpec) -> np.ndarray:
    if not np.isfinite(wet).all():
        raise EngineError(
            tr("{label} returned unusable sound; nothing was changed.", label=spec.label)
        )
    return wet


def _ignore(_share: float) -> None:
    pass


def _never() -> bool:
    return False
