"""Quantising float samples to integers, with dither."""

import numpy as np

_SEED = 20_261_128


class Quantiser:
    """Rounds consecutive blocks to integers of `bits` bits.

    At 16 bits, samples between two levels get triangular dither of two levels (Lipshitz, Wannamaker
    and Vanderkooy 1992); without it quiet tails turn into a buzz. Samples exactly on a level
    (silence, unchanged 16-bit recordings) stay bit-identical. The dither depends on the sound only:
    exporting twice gives the same file.

    Attributes:
        clipped: The number of samples beyond full scale so far.
    """

    def __init__(self, bits: int, *, dither: bool = True) -> None:
        """With `dither` False, 16-bit samples are rounded without dither."""
        self._bits, self._scale = bits, 1 << (bits - 1)
        self._dithers = dither and bits <= 16
        self._random = np.random.default_rng(_SEED)
        self.clipped = 0

    def __call__(self, block: np.ndarray) -> np.ndarray:
        """Convert float32 (frames, channels) to int32, of which the upper `bits` bits are used."""
        exact = block.astype(np.float64) * self._scale
        levels = np.rint(exact)
        self.clipped += int(np.count_nonzero((levels < -self._scale) | (levels >= self._scale)))
        if self._dithers:
            between = exact != levels
            if between.any():
                levels = np.where(between, np.rint(exact + self._dither(block.shape)), levels)
        integers = np.clip(levels, -self._scale, self._scale - 1).astype(np.int32)
        return integers << (32 - self._bits)

    def _dither(self, shape: tuple[int, ...]) -> np.ndarray:
        """Return triangular noise between -1 and 1 level."""
        one, other = self._random.random((2, *shape), np.float32)
        return one - other
