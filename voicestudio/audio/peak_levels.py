"""Arithmetic of the peak pyramid: bins of samples, coarser levels, and columns.

Values are float32 of shape (3, channels, bins): minimum, maximum and mean square.
"""

import numpy as np

BASE_FRAMES = 256
LEVELS = 6
_FACTOR = 4
BIN_FRAMES = tuple(BASE_FRAMES * _FACTOR**level for level in range(LEVELS))
"""Frames in a bin of each level, the finest first."""

BLOCK_FRAMES = BIN_FRAMES[-1]
MINIMUM, MAXIMUM, MEAN_SQUARE = range(3)
_JOINS = (np.minimum, np.maximum, np.add)
_FEW_BINS = 8


def bin_counts(frames: int) -> list[int]:
    """Return the number of bins of each level; the last bin of a level may be short."""
    return [-(-frames // size) for size in BIN_FRAMES]


def all_levels(samples: np.ndarray) -> list[np.ndarray]:
    """Return the values of every level for a block of samples (frames, channels)."""
    levels = [_bins(samples)]
    while len(levels) < LEVELS:
        levels.append(_coarser(levels[-1]))
    return levels


def extremes(samples: np.ndarray) -> np.ndarray:
    """Return one bin of minimum and maximum of `samples` (frames, channels); mean square is 0."""
    values = np.zeros((3, samples.shape[1], 1), np.float32)
    if len(samples):
        values[MINIMUM, :, 0], values[MAXIMUM, :, 0] = samples.min(axis=0), samples.max(axis=0)
    return values


def _bins(samples: np.ndarray) -> np.ndarray:
    frames, channels = samples.shape
    whole = frames // BASE_FRAMES
    out = np.empty((3, channels, -(-frames // BASE_FRAMES)), np.float32)
    for channel in range(channels):
        # One channel at a time, contiguous: numpy then reduces with vector instructions.
        values = np.ascontiguousarray(samples[:, channel])
        square = values[: whole * BASE_FRAMES].reshape(whole, BASE_FRAMES)
        square.min(axis=1, out=out[MINIMUM, channel, :whole])
        square.max(axis=1, out=out[MAXIMUM, channel, :whole])
        np.einsum("ij,ij->i", square, square, out=out[MEAN_SQUARE, channel, :whole])
        out[MEAN_SQUARE, channel, :whole] /= BASE_FRAMES
        rest = values[whole * BASE_FRAMES :]
        if len(rest):
            out[:, channel, whole] = rest.min(), rest.max(), np.mean(np.square(rest))
    return out


def _coarser(values: np.ndarray) -> np.ndarray:
    """Return the next level: four bins joined to one; the last one may have fewer."""
    bins = values.shape[2]
    starts = np.arange(0, bins, _FACTOR)
    out = np.empty((*values.shape[:2], len(starts)), np.float32)
    for kind, join in enumerate(_JOINS):
        join.reduceat(values[kind], starts, axis=1, out=out[kind])
    out[MEAN_SQUARE] /= np.minimum(_FACTOR, bins - starts)
    return out


def bins_of(
    begin: np.ndarray, end: np.ndarray, size: float, count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and one past the last bin of each column, within [0, count].

    Columns span `begin` to `end`, in frames, ascending; `size` is frames per bin.
    """
    first = np.floor(begin / size).astype(np.int64)
    last = np.maximum(np.ceil(end / size - 1e-9).astype(np.int64), first + 1)
    # np.clip takes five times as long.
    first = np.minimum(np.maximum(first, 0), max(0, count - 1))
    return first, np.minimum(np.maximum(last, 0), count)


def joined(values: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """Join bins [first, last) of `values` for each pair; pairs ascend and are not empty."""
    out = summed(values, first, last)
    out[MEAN_SQUARE] /= last - first
    return out


def summed(values: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """Join bins as `joined` does, but return the sums of the mean squares."""
    most = int((last - first).max())
    if most <= _FEW_BINS:
        return _few_summed(values, first, last, most)
    # reduceat also joins the bins between the pairs, which is dropped. Its indices must be below
    # the length of `values`: the last pair ends there by itself, others need one more entry.
    pairs = np.stack([first, last], axis=1).ravel()[:-1]
    values = values[:, :, : last[-1]]
    if pairs.max() == last[-1]:
        values = np.concatenate([values, values[:, :, -1:]], axis=2)
        pairs = np.append(pairs, last[-1])
    out = np.empty((*values.shape[:2], len(first)), np.float32)
    for kind, join in enumerate(_JOINS):
        out[kind] = join.reduceat(values[kind], pairs, axis=1)[:, ::2]
    return out


def _few_summed(values: np.ndarray, first: np.ndarray, last: np.ndarray, most: int) -> np.ndarray:
    """Join at most `most` bins each: the second ones of all, the third ones and so on.

    For so few it is two to five times as fast as reduceat, and adds in the same order.
    """
    out = values.take(first, axis=2)
    rest = np.zeros_like(out[MEAN_SQUARE])
    for place in range(1, most):
        at = first + place
        more = values.take(np.minimum(at, last - 1), axis=2)
        np.minimum(out[MINIMUM], more[MINIMUM], out=out[MINIMUM])
        np.maximum(out[MAXIMUM], more[MAXIMUM], out=out[MAXIMUM])
        rest += more[MEAN_SQUARE] * (at < last)
    out[MEAN_SQUARE] += rest
    return out
