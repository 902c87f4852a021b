"""Floats to the integers of a file."""

import numpy as np

_SEED = 20_261_128


class Quantiser:
    """Rounds blocks that follow one another to integers of `bits` bits.

    With 16 bits, what lies between two levels gets triangular dither of two levels (Lipshitz,
    Wannamaker and Vanderkooy 1992): without, quiet tails turn into a buzz. What lies on a level
    already, and so silence and every recording of 16 bits that was not changed, is kept to the
    bit. The dither is the same for the same sound: exporting twice gives the same file.

    Attributes: clipped, how many samples lay beyond full scale so far.
    """

    def __init__(self, bits: int) -> None:
        self._bits, self._scale = bits, 1 << (bits - 1)
        self._random = np.random.default_rng(_SEED)
        self.clipped = 0

    def __call__(self, block: np.ndarray) -> np.ndarray:
        """Float32 (frames, channels) to int32 whose upper `bits` bits are used."""
        exact = block.astype(np.float64) * self._scale
        levels = np.rint(exact)
        self.clipped += int(np.count_nonzero((levels < -self._scale) | (levels >= self._scale)))
        if self._bits <= 16:
            between = exact != levels
            if between.any():
                levels = np.where(between, np.rint(exact + self._dither(block.shape)), levels)
        integers = np.clip(levels, -self._scale, self._scale - 1).astype(np.int32)
        return integers << (32 - self._bits)

    def _dither(self, shape: tuple[int, ...]) -> np.ndarray:
        """Triangular noise between -1 and 1 level."""
        one, other = self._random.random((2, *shape), np.float32)
        return one - other
