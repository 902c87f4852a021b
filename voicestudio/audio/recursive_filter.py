"""Recursive (IIR) filters in numpy for consecutive blocks.

The state of a filter after N frames, and its N outputs, are linear functions of the state before
and of the N inputs. So a group of N frames is a product with fixed matrices instead of a loop over
samples; only the states are computed group by group. scipy.signal has the loop in C, but importing
it holds Python's interpreter lock for seconds on a busy machine, which blocks the window.
"""

from typing import NamedTuple

import numpy as np

_GROUP = 128
# Groups per matrix product; OpenBLAS distributes larger ones to threads, which then busy-wait.
_STACK = 16


class Section(NamedTuple):
    """The second-order section (b0 + b1/z + b2/z²) / (1 + a1/z + a2/z²)."""

    b0: float
    b1: float
    b2: float
    a1: float
    a2: float


class RecursiveFilter:
    """Applies `sections` in series to each of `channels` channels; it starts at rest."""

    def __init__(self, sections: list[Section], channels: int) -> None:
        a, b, c, d = _state_space(sections)
        powers = [np.eye(len(a))]
        for _ in range(_GROUP):
            powers.append(a @ powers[-1])
        self._powers = np.stack(powers)
        self._from_state = np.concatenate([c @ power for power in powers[:-1]])
        # Column i: the contribution of the input at frame i of a group to the state at its end.
        self._to_state = np.concatenate([power @ b for power in powers[-2::-1]], axis=1)
        self._response = _lower_toeplitz(np.append(d, (self._from_state @ b)[:-1]))
        self._state = np.zeros((channels, len(a)))

    def filter(self, block: np.ndarray) -> np.ndarray:
        """Filter the next frames, (frames, channels); returns float64 of the same shape."""
        frames = len(block)
        groups = -(-frames // (_GROUP * _STACK)) * _STACK
        padded = np.zeros((block.shape[1], groups * _GROUP))
        padded[:, :frames] = block.T
        rows = padded.reshape(len(padded), -1, _STACK, _GROUP)
        states = self._states(rows, frames)
        filtered = rows @ self._response.T + states @ self._from_state.T
        return filtered.reshape(padded.shape)[:, :frames].T

    def _states(self, rows: np.ndarray, frames: int) -> np.ndarray:
        """Return the state before each group, and store the state after `frames` frames."""
        shape = rows.shape[:-1]
        groups, kept = shape[1] * shape[2], len(self._to_state)
        added = (rows @ self._to_state.T).reshape(shape[0], groups, kept)
        states = np.empty(added.shape)
        whole, rest = divmod(frames, _GROUP)
        advance = self._powers[_GROUP].T
        state = self._state
        for group in range(whole):
            states[:, group] = state
            state = state @ advance + added[:, group]
        states[:, whole:] = state[:, np.newaxis]
        if rest:
            last = rows.reshape(shape[0], -1, _GROUP)[:, whole, :rest]
            state = state @ self._powers[rest].T + last @ self._to_state[:, -rest:].T
        self._state = state
        return states.reshape(*shape, kept)


def _state_space(
    sections: list[Section],
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Return A, B, C, D of s[n+1] = A s[n] + B x[n], y[n] = C s[n] + D x[n], in series."""
    a, b, c, d = np.zeros((0, 0)), np.zeros((0, 1)), np.zeros((1, 0)), 1.0
    for s in sections:
        # Transposed direct form II: two delays.
        own_a = np.array([[-s.a1, 1.0], [-s.a2, 0.0]])
        own_b = np.array([[s.b1 - s.a1 * s.b0], [s.b2 - s.a2 * s.b0]])
        own_c = np.array([[1.0, 0.0]])
        a = np.block([[a, np.zeros((len(a), 2))], [own_b @ c, own_a]])
        b = np.concatenate([b, own_b * d])
        c = np.concatenate([s.b0 * c, own_c], axis=1)
        d *= s.b0
    return a, b, c, d


def _lower_toeplitz(column: np.ndarray) -> np.ndarray:
    """Return the matrix whose entry (i, j) is column[i - j], and 0 above the diagonal."""
    lags = np.arange(len(column))[:, np.newaxis] - np.arange(len(column))
    return np.where(lags >= 0, column[lags], 0.0)
