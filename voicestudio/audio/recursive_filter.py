"""Recursive (IIR) filters in numpy for consecutive blocks.

The state of a filter after N frames, and its N outputs, are linear functions of the state before
and of the N inputs. So a group of N frames is a product with fixed matrices instead of a loop over
samples, and the states are summed up in as many turns as the number of groups has bits.
scipy.signal has the loop in C, but importing it holds Python's interpreter lock for seconds on a
busy machine, which blocks the window.
"""

from typing import NamedTuple

import numpy as np

_GROUP = 32
# Groups per matrix product; OpenBLAS distributes larger ones to threads, which then busy-wait.
_STACK = 64
_NOTHING = 1e-30


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
        from_state = np.concatenate([c @ power for power in powers[:-1]])
        # Column i: the contribution of the input at frame i of a group to the state at its end.
        self._to_state = np.concatenate([power @ b for power in powers[-2::-1]], axis=1)
        response = _lower_toeplitz(np.append(d, (from_state @ b)[:-1]))
        self._from_state = from_state.T
        self._from_input = np.concatenate([response, self._to_state]).T
        self._state = np.zeros((channels, len(a)))

    def filter(self, block: np.ndarray) -> np.ndarray:
        """Filter the next frames, (frames, channels); returns float64 of the same shape."""
        frames, channels = block.shape
        stacks = -(-frames // (_GROUP * _STACK))
        padded = np.zeros((channels, stacks * _STACK * _GROUP))
        padded[:, :frames] = block.T
        made = padded.reshape(channels, stacks, _STACK, _GROUP) @ self._from_input
        filtered, added = made[..., :_GROUP], made[..., _GROUP:]
        states = self._states(
            padded, added.reshape(channels, stacks * _STACK, len(self._to_state)), frames
        )
        filtered += states.reshape(added.shape) @ self._from_state
        return filtered.reshape(padded.shape)[:, :frames].T

    def _states(self, padded: np.ndarray, added: np.ndarray, frames: int) -> np.ndarray:
        """Return the state before each group, and store the state after `frames` frames.

        `added` is what the input of each group adds to the state at its end.
        """
        whole, rest = divmod(frames, _GROUP)
        states = np.zeros((len(added), added.shape[1] + 1, added.shape[2]))
        states[:, 0], states[:, 1 : whole + 1] = self._state, added[:, :whole]
        # Each turn doubles the number of groups whose input a state includes.
        shift, advance = 1, self._powers[_GROUP].T
        while shift <= whole and np.abs(advance).max(initial=0.0) > _NOTHING:
            states[:, shift : whole + 1] += states[:, : whole + 1 - shift] @ advance
            shift, advance = 2 * shift, advance @ advance
        self._state = states[:, whole].copy()
        if rest:
            last = padded[:, whole * _GROUP : frames]
            self._state = self._state @ self._powers[rest].T + last @ self._to_state[:, -rest:].T
        return states[:, :-1]


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
