"""Oversampling by a windowed sinc, for true peaks (ITU-R BS.1770-5, Annex 2)."""

import numpy as np

TAPS = 32
BEFORE = TAPS // 2 - 1
"""Samples before a sample on which the values between it and the next one depend."""
AFTER = TAPS // 2
"""Samples after it on which they depend."""

_LEAST_RATE = 192_000
# Limits the factor at very low sample rates.
_MOST = 32
_KAISER_BETA = 9.0
_ROW = 32
# Rows per matrix product, and the most rows times factor: OpenBLAS distributes larger products to
# threads, which then busy-wait. All products have one size, so results do not depend on the block
# length.
_STACK, _MOST_PRODUCT = 16, 192


def oversampling_factor(rate: int) -> int:
    """Return the factor, 1 to 32, from `rate` to at least 192 kHz: 4 for 48 kHz."""
    return min(max(1, -(-_LEAST_RATE // rate)), _MOST)


class Oversampler:
    """Oversamples sound at the sample rate `rate`.

    Attributes:
        factor: The oversampling factor.
        gain: An upper bound of the ratio of any interpolated value to the largest sample.
    """

    def __init__(self, rate: int) -> None:
        self.factor = oversampling_factor(rate)
        self._stack = max(1, min(_STACK, _MOST_PRODUCT // self.factor))
        kernels = [_kernel(phase / self.factor) for phase in range(self.factor)]
        self.gain = max(float(np.abs(kernel).sum()) for kernel in kernels)
        matrix = np.zeros((_ROW + TAPS - 1, _ROW, self.factor), np.float32)
        for phase, kernel in enumerate(kernels):
            for place in range(_ROW):
                matrix[place : place + TAPS, place, phase] = kernel
        self._matrix = matrix.reshape(len(matrix), -1)

    def values(self, samples: np.ndarray) -> np.ndarray:
        """Return `samples` at the finer rate, but the first BEFORE and the last AFTER of them.

        `samples` is float32 of shape (channels, frames); the result (channels, factor * (frames -
        TAPS + 1)): each sample, and the values that follow it.
        """
        channels, frames = samples.shape
        count = max(0, frames - TAPS + 1)
        if self.factor == 1 or not count:
            return samples[:, BEFORE : BEFORE + count]
        stacks = -(-count // (_ROW * self._stack))
        padded = np.zeros((channels, stacks * self._stack + 1, _ROW), np.float32)
        padded.reshape(channels, -1)[:, :frames] = samples[:, : padded[0].size]
        rows = np.concatenate([padded[:, :-1], padded[:, 1:, : TAPS - 1]], axis=2)
        finer = rows.reshape(channels, stacks, self._stack, -1) @ self._matrix
        return finer.reshape(channels, -1)[:, : self.factor * count]


def _kernel(phase: float) -> np.ndarray:
    """Return the weights of TAPS samples for the value at `phase` (0 to 1) after the middle one."""
    times = phase - np.arange(-BEFORE, AFTER + 1)
    window = np.i0(_KAISER_BETA * np.sqrt(1 - (times / AFTER) ** 2))
    weights = np.sinc(times) * window
    return weights / weights.sum()
