"""Joining parts of a file that may differ in sample rate and channels."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.condition import Findings, Flaw
from voicestudio.audio.resample import resample_blocks, resampled_frames

# A part shorter than this share of the whole does not determine the common rate and channels.
_LEAST_SHARE = 0.05
_SILENT_FRAMES = 1 << 16


@dataclass(frozen=True)
class Shape:
    """Sample rate in hertz, number of channels, and length in frames."""

    sample_rate: int
    channels: int
    frames: int


Decode = Callable[[Findings], Iterator[np.ndarray]]
"""Decodes one part, exactly as long as its `Shape` says, and tells what is wrong with it."""


def joined_shape(parts: Sequence[Shape]) -> Shape:
    """Return the shape of `parts` (at least one) joined: their highest rate and most channels."""
    seconds = [part.frames / part.sample_rate for part in parts]
    least = min(sum(seconds) * _LEAST_SHARE, max(seconds))
    long = [part for part in parts if part.frames / part.sample_rate >= least]
    rate = max(part.sample_rate for part in long)
    frames = sum(resampled_frames(part.frames, part.sample_rate, rate) for part in parts)
    return Shape(rate, max(part.channels for part in long), frames)


def alike(parts: Sequence[Shape]) -> bool:
    """Whether all `parts` have the same sample rate and channels, so that none is converted."""
    return len({(part.sample_rate, part.channels) for part in parts}) == 1


def joined_blocks(
    parts: Sequence[tuple[Shape, Decode]], findings: Findings
) -> Iterator[np.ndarray]:
    """Yield the sound of all parts as float32 blocks (frames, channels); flaws go to `findings`."""
    shapes = [shape for shape, _ in parts]
    whole = joined_shape(shapes)
    if shapes and not alike(shapes):
        findings.notes.append(_conversion_note(whole))
    begun = 0
    for shape, decode in parts:
        own = Findings()
        rate, to = shape.sample_rate, whole.sample_rate
        for block in resample_blocks(decode(own), shape.channels, shape.frames, rate, to):
            yield _with_channels(block, whole.channels)
        findings.notes += own.notes
        findings.flaws += (_at_rate(flaw, begun, rate, to) for flaw in own.flaws)
        begun += resampled_frames(shape.frames, rate, to)


def silent_blocks(frames: int, channels: int) -> Iterator[np.ndarray]:
    """Yield `frames` frames of silence in blocks, in place of sound that cannot be decoded."""
    for done in range(0, frames, _SILENT_FRAMES):
        yield np.zeros((min(_SILENT_FRAMES, frames - done), channels), np.float32)


def _conversion_note(whole: Shape) -> str:
    sound = {1: "mono", 2: "stereo"}.get(whole.channels, f"{whole.channels} channels")
    return (
        "It is joined from parts with different sample rates or channels; all are converted to"
        f" {whole.sample_rate} Hz, {sound}."
    )


def _at_rate(flaw: Flaw, begun: int, source_rate: int, rate: int) -> Flaw:
    start, stop = (
        begun + resampled_frames(at, source_rate, rate) for at in (flaw.start, flaw.stop)
    )
    return Flaw(start, stop, flaw.reason)


def _with_channels(block: np.ndarray, channels: int) -> np.ndarray:
    present = block.shape[1]
    if present == channels:
        return block
    if present < channels and present > 1:
        return np.pad(block, ((0, 0), (0, channels - present)))
    return np.repeat(block.mean(1, keepdims=True), channels, axis=1)
