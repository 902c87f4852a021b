"""Joining parts of a file that may differ in sample rate and channels."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.condition import Findings, Flaw
from voicestudio.audio.resample import resample_blocks, resampled_frames
from voicestudio.texts import tr

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
"""Decodes one part, exactly as long as its `Shape` says, and tells what damage it noticed."""


def joined_shape(parts: Sequence[Shape]) -> Shape:
    """Return the shape of `parts` (at least one) joined: their highest rate and most channels."""
    seconds = [part.frames / part.sample_rate for part in parts]
    least = min(sum(seconds) * _LEAST_SHARE, max(seconds))
    long = [part for part in parts if part.frames / part.sample_rate >= least]
    rate = max(part.sample_rate for part in long)
    frames = sum(resampled_frames(part.frames, part.sample_rate, rate) for part in parts)
    return Shape(rate, max(part.channels for part in long), frames)


def joined_blocks(
    parts: Sequence[tuple[Shape, Decode]], findings: Findings
) -> Iterator[np.ndarray]:
    """Yield the sound of all parts as float32 blocks (frames, channels); flaws go to `findings`.

    It is exactly as long as `joined_shape` says.
    """
    whole = joined_shape([shape for shape, _ in parts])
    begun = 0
    for shape, decode in parts:
        own = Findings()
        rate, to = shape.sample_rate, whole.sample_rate
        for block in resample_blocks(decode(own), shape.channels, shape.frames, rate, to):
            yield _with_channels(block, whole.channels)
        findings.notes += own.notes
        findings.flaws += (_at_rate(flaw, begun, rate, to) for flaw in own.flaws)
        begun += resampled_frames(shape.frames, rate, to)


def joined_findings(parts: Sequence[tuple[Shape, Iterable[Flaw]]]) -> Findings:
    """Return what is known before decoding: the flaws of all parts, and whether they differ."""
    shapes = [shape for shape, _ in parts]
    whole, found, begun = joined_shape(shapes), Findings(), 0
    if len({(shape.sample_rate, shape.channels) for shape in shapes}) > 1:
        found.notes.append(_conversion_note(whole))
    for shape, flaws in parts:
        rate, to = shape.sample_rate, whole.sample_rate
        found.flaws += (_at_rate(flaw, begun, rate, to) for flaw in flaws)
        begun += resampled_frames(shape.frames, rate, to)
    return found


def silent_blocks(frames: int, channels: int) -> Iterator[np.ndarray]:
    """Yield `frames` frames of silence in blocks, in place of sound that cannot be decoded."""
    for done in range(0, frames, _SILENT_FRAMES):
        yield np.zeros((min(_SILENT_FRAMES, frames - done), channels), np.float32)


def _conversion_note(whole: Shape) -> str:
    many = tr("{n} channel", "{n} channels", n=whole.channels)
    sound = {1: tr("mono"), 2: tr("stereo")}.get(whole.channels, many)
    return tr(
        "It is joined from parts with different sample rates or "
        "channels; all are converted to {sample_rate} Hz, {sound}.",
        sample_rate=whole.sample_rate,
        sound=sound,
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
