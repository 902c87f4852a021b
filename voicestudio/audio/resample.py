"""Sample rate conversion without time shift (soxr, high quality)."""

from collections.abc import Iterable, Iterator

import numpy as np
import soxr


def resampled_frames(frames: int, source_rate: int, target_rate: int) -> int:
    """Convert a length in frames from `source_rate` to `target_rate`, rounded."""
    return round(frames * target_rate / source_rate)


def resample(samples: np.ndarray, source_rate: int, target_rate: int) -> np.ndarray:
    """Return `samples` (frames, channels) at `target_rate`, as float32.

    The length is `resampled_frames`, and frame `i` has the time `i / rate` before and after, so
    converting there and back shifts nothing.
    """
    if source_rate == target_rate:
        return samples.astype(np.float32)
    frames = resampled_frames(len(samples), source_rate, target_rate)
    if frames == 0:
        return np.zeros((0, samples.shape[1]), np.float32)
    converted = soxr.resample(samples.astype(np.float32, copy=False), source_rate, target_rate)
    return _fitted(converted, frames)


def resample_blocks(
    blocks: Iterable[np.ndarray], channels: int, frames: int, source_rate: int, target_rate: int
) -> Iterator[np.ndarray]:
    """Yield, in constant memory, what `resample` returns for the concatenated `blocks`.

    `frames` is the total length of the blocks.
    """
    if source_rate == target_rate:
        yield from blocks
        return
    stream = soxr.ResampleStream(source_rate, target_rate, channels, dtype="float32")
    left = resampled_frames(frames, source_rate, target_rate)
    for block in blocks:
        frames -= len(block)
        converted = stream.resample_chunk(block, last=frames <= 0)
        if frames <= 0:
            converted = _fitted(converted, left)
        left -= len(converted)
        if len(converted):
            yield converted


def _fitted(samples: np.ndarray, frames: int) -> np.ndarray:
    """Cut or pad the end to `frames`, since soxr's rounding may differ by one frame."""
    missing = frames - len(samples)
    if missing > 0:
        return np.pad(samples, ((0, missing), (0, 0)))
    return np.ascontiguousarray(samples[:frames])
