"""Finding pauses in speech, for selecting by double-click."""

from itertools import pairwise

import numpy as np

from voicestudio.audio.medium import Medium

_STEP_SECONDS = 0.01
_PAUSE_SECONDS = 0.25
_MARGIN_SECONDS = 0.03
_SEARCH_SECONDS = 30.0
_FLOOR_PERCENTILE = 10.0
_TOP_PERCENTILE = 95.0
# A step is a pause in the lower third, in decibels, between noise floor and loud parts...
_THRESHOLD_SHARE = 1.0 / 3.0
# ... unless they are so close together that there are no pauses, or no speech.
_LEAST_RANGE_DB = 10.0
_SILENT_DB = -100.0
_UNHEARD_DB = -80.0


def speech_region_around(medium: Medium, frame: int) -> tuple[int, int]:
    """Return the stretch [start, stop) of speech around `frame`, bounded by pauses.

    If `frame` is in a pause of at least 0.25 s, that pause is returned. The search reaches 30 s to
    each side; without a pause the stretch ends there or at the end of the medium. A margin of 30 ms
    keeps consonants whole.
    """
    rate = medium.sample_rate
    reach = round(_SEARCH_SECONDS * rate)
    frame = min(max(frame, 0), max(0, medium.frames - 1))
    low, high = max(0, frame - reach), min(medium.frames, frame + reach)
    step = max(1, round(_STEP_SECONDS * rate))
    quiet = _pauses(step_levels(medium, low, high, step))
    if len(quiet) == 0:
        return low, high
    first, last = _run_around(quiet, min((frame - low) // step, len(quiet) - 1))
    return _with_margin(
        bool(quiet[first]), low + first * step, low + last * step, (low, high), rate
    )


def quietest_place(medium: Medium, start: int, stop: int) -> int:
    """Return the middle of the quietest 0.25 s in [start, stop), which must not be shorter.

    Levels below the threshold of hearing count as equal; the first minimum is taken.
    """
    step = max(1, round(_STEP_SECONDS * medium.sample_rate))
    power = 10.0 ** (np.maximum(step_levels(medium, start, stop, step), _UNHEARD_DB) / 10.0)
    width = max(1, min(round(_PAUSE_SECONDS / _STEP_SECONDS), len(power)))
    means = np.convolve(power, np.ones(width) / width, mode="valid")
    return start + (int(np.argmin(means)) + width // 2) * step


def _with_margin(
    pause: bool, start: int, stop: int, limits: tuple[int, int], rate: int
) -> tuple[int, int]:
    """Widen speech, or narrow a pause, by the margin, except at the limits of the search."""
    low, high = limits
    stop = high if stop + rate * _STEP_SECONDS >= high else stop
    margin = round(_MARGIN_SECONDS * rate) * (-1 if pause else 1)
    start = start if start <= low else max(low, start - margin)
    stop = stop if stop >= high else min(high, stop + margin)
    return start, stop


def step_levels(medium: Medium, low: int, high: int, step: int) -> np.ndarray:
    """Return the level of each whole step in dB, of the loudest channel; in constant memory."""
    levels = []
    block = step * 1000
    for start in range(low, high - step + 1, block):
        count = min(block, high - start) // step * step
        samples = medium.read(start, count).reshape(-1, step, medium.channels)
        power = np.square(samples).mean(axis=1).max(axis=1)
        levels.append(10.0 * np.log10(np.maximum(power, 10.0 ** (_SILENT_DB / 10.0))))
    return np.concatenate(levels) if levels else np.zeros(0, np.float32)


def _pauses(levels: np.ndarray) -> np.ndarray:
    """Return for each step whether it is part of a pause of sufficient length."""
    if len(levels) == 0:
        return np.zeros(0, bool)
    floor, top = np.percentile(levels, [_FLOOR_PERCENTILE, _TOP_PERCENTILE])
    if top - floor < _LEAST_RANGE_DB:
        return levels <= _SILENT_DB
    quiet = levels < floor + _THRESHOLD_SHARE * (top - floor)
    edges = np.flatnonzero(np.diff(quiet)) + 1
    runs = np.concatenate([[0], edges, [len(quiet)]])
    for first, last in pairwise(runs):
        if quiet[first] and last - first < round(_PAUSE_SECONDS / _STEP_SECONDS):
            quiet[first:last] = False
    return quiet


def _run_around(flags: np.ndarray, index: int) -> tuple[int, int]:
    """Return the run [first, last) of equal flags that contains `index`."""
    edges = np.flatnonzero(np.diff(flags)) + 1
    after = int(np.searchsorted(edges, index, side="right"))
    first = int(edges[after - 1]) if after > 0 else 0
    last = int(edges[after]) if after < len(edges) else len(flags)
    return first, last
