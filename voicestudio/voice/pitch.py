"""Pitch tracking by normalised cross-correlation and dynamic programming.

For each lag, two stretches that are one lag apart are correlated, centred on the frame; their
length grows with the lag. Dynamic programming then finds the best path through lags and "unvoiced",
which avoids octave errors. After D. Talkin, "A robust algorithm for pitch tracking (RAPT)", in
Speech Coding and Synthesis, 1995, and P. Ghahremani et al., "A pitch extraction algorithm tuned for
automatic speech recognition", ICASSP 2014 (a voicing decision from the same path).
"""

import numpy as np
from scipy import signal

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.voice.frames import HOP, frame_count

LOWEST_HZ, HIGHEST_HZ = 60.0, 800.0

_DECIMATION = 6
_RATE = SAMPLE_RATE // _DECIMATION
_FRAME = HOP // _DECIMATION
# States per semitone.
_STEPS = 5
_STATES = int(12 * _STEPS * np.log2(HIGHEST_HZ / LOWEST_HZ)) + 1
_GRID_HZ = LOWEST_HZ * 2.0 ** (np.arange(_STATES) / (12.0 * _STEPS))
# Length of the correlated stretches in lags, and their least length in seconds.
_PERIODS, _SHORTEST_SECONDS = 1.5, 0.01
# Penalty on multiples of the true period, per octave.
_OCTAVE_COST = 0.03
# The correlation at which voiced and unvoiced are equally likely.
_VOICING = 0.5
# Costs of a change between voiced and unvoiced, and of each semitone between frames.
_SWITCH_COST, _SEMITONE_COST = 0.14, 0.04
# Larger steps within 10 ms cost as much as this many semitones.
_REACH = 4 * _STEPS
# Power added before dividing, so that sound near silence, or far below the loud parts, is unvoiced.
_QUIET_POWER, _QUIET_SHARE = 10.0 ** (-65.0 / 10.0), 10.0 ** (-45.0 / 10.0)
# The shortest period, in samples, for which a minimum of the correlation is required before it.
_SHORTEST_LAG = 2


def track_pitch(samples: np.ndarray) -> np.ndarray:
    """F0 of (n,) samples at 48 kHz: (T,) float32 in Hz, 60 to 800, and 0 where unvoiced."""
    count = frame_count(len(samples))
    if count == 0:
        return np.zeros(0, np.float32)
    correlations = _correlations(_prepared(samples), count)
    # Rumble correlates at any short lag: a period is a maximum after a minimum.
    valleys = np.minimum.accumulate(correlations, axis=0)
    correlation = _on_grid(correlations)
    worth = np.minimum(correlation, correlation - _on_grid(valleys))
    path = _best_path(worth - _OCTAVE_COST * np.log2(HIGHEST_HZ / _GRID_HZ))
    return _refined(correlation, path)


def _prepared(samples: np.ndarray) -> np.ndarray:
    """Return the sound low-passed and resampled to 8 kHz."""
    low = signal.resample_poly(samples.astype(np.float64), 1, _DECIMATION)
    sections = signal.butter(2, (50.0, 1500.0), "bandpass", fs=_RATE, output="sos")
    return signal.sosfiltfilt(sections, low, padlen=min(len(low) - 1, 400))


def _correlations(sound: np.ndarray, count: int) -> np.ndarray:
    """(lags, T) normalised autocorrelation around each frame's middle at each lag, in -1..1."""
    last = int(np.ceil(_RATE / LOWEST_HZ)) + 1
    margin = 4 * last
    padded = np.pad(sound, (margin, margin + _FRAME))
    energy = np.concatenate([[0.0], np.cumsum(padded * padded)])
    middles = margin + np.arange(count) * _FRAME + _FRAME // 2
    loud = float(np.percentile(_frame_power(energy, middles), 95))
    quiet = max(_QUIET_POWER, _QUIET_SHARE * loud)
    rows = np.empty((last - _SHORTEST_LAG + 1, count))
    for lag, row in enumerate(rows, start=_SHORTEST_LAG):
        size = int(max(_PERIODS * lag, _SHORTEST_SECONDS * _RATE))
        start = middles - (size + lag) // 2
        product = np.cumsum(padded[:-lag] * padded[lag:])
        cross = product[start + size - 1] - product[start - 1]
        early = energy[start + size] - energy[start]
        late = energy[start + lag + size] - energy[start + lag]
        row[:] = cross / (np.sqrt(np.maximum(early * late, 0.0)) + size * quiet)
    return rows


def _frame_power(energy: np.ndarray, middles: np.ndarray) -> np.ndarray:
    return (energy[middles + _FRAME] - energy[middles - _FRAME]) / (2.0 * _FRAME)


def _on_grid(correlations: np.ndarray) -> np.ndarray:
    """(T, states): the correlations at the lags of the grid's frequencies."""
    place = _RATE / _GRID_HZ - _SHORTEST_LAG
    whole = np.clip(place.astype(int), 1, len(correlations) - 3)
    part = (place - whole)[:, np.newaxis]
    before, here, after, beyond = (correlations[whole + k] for k in (-1, 0, 1, 2))
    # Catmull and Rom's cubic.
    slope, bend = after - before, 2 * before - 5 * here + 4 * after - beyond
    cubic = 3 * (here - after) + beyond - before
    return (here + 0.5 * part * (slope + part * (bend + part * cubic))).T


def _best_path(worth: np.ndarray) -> np.ndarray:
    """(T,): the state of each frame on the best path, -1 for unvoiced."""
    count, states = worth.shape
    steps = np.abs(np.arange(-_REACH, _REACH + 1)) * (_SEMITONE_COST / _STEPS)
    came_from = np.empty((count, states + 1), np.int16)
    score, silent = worth[0].copy(), _VOICING
    came_from[0] = np.arange(states + 1)
    padded = np.full(states + 2 * _REACH, -np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * _REACH + 1)
    everyone = np.arange(states)
    for t in range(1, count):
        padded[_REACH : _REACH + states] = score
        near = windows - steps
        choice = near.argmax(axis=1)
        best, origin = near[everyone, choice], everyone + choice - _REACH
        top = int(score.argmax())
        leap = score[top] - steps[0]
        origin = np.where(leap > best, top, origin)
        best = np.maximum(best, leap)
        begins = silent - _SWITCH_COST
        origin = np.where(begins > best, states, origin)
        came_from[t, :states] = origin
        ends = score[top] - _SWITCH_COST
        came_from[t, states] = top if ends > silent else states
        silent = max(silent, ends) + _VOICING
        score = np.maximum(best, begins) + worth[t]
    return _followed(came_from, score, silent)


def _followed(came_from: np.ndarray, score: np.ndarray, silent: float) -> np.ndarray:
    count, states = came_from.shape[0], came_from.shape[1] - 1
    path = np.empty(count, np.int64)
    state = int(score.argmax()) if score.max() > silent else states
    for t in range(count - 1, -1, -1):
        path[t] = state
        state = int(came_from[t, state])
    path[path == states] = -1
    return path


def _refined(correlation: np.ndarray, path: np.ndarray) -> np.ndarray:
    """Return the path in Hz, refined by a parabola around each of its states."""
    frames = np.flatnonzero(path >= 0)
    middle = np.clip(path[frames], 1, correlation.shape[1] - 2)
    left, here, right = (correlation[frames, middle + k] for k in (-1, 0, 1))
    bend = left - 2 * here + right
    offset = np.where(bend < 0.0, 0.5 * (left - right) / np.where(bend < 0.0, bend, -1.0), 0.0)
    state = middle + np.clip(offset, -1.0, 1.0)
    f0 = np.zeros(len(path), np.float32)
    f0[frames] = LOWEST_HZ * 2.0 ** (state / (12.0 * _STEPS))
    return np.clip(f0, 0.0, HIGHEST_HZ, out=f0)
