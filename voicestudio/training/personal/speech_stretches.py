"""Finds the cleanest speech of a recording, and its stretches of room sound alone."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from scipy.ndimage import binary_erosion

from voicestudio.audio.medium import Medium
from voicestudio.training.personal.measured_sound import MeasuredSound, measured
from voicestudio.training.personal.recording_report import Stretch
from voicestudio.training.personal.sound_blocks import FLOOR_DB, FRAME_SECONDS, frame_times, mean_db

_PAUSE_SECONDS = 0.3
_MARGIN = 4  # frames of a pause next to speech, in which it dies away
_STEADY_DB = 10.0
_GATED_DB = FLOOR_DB + 20.0
_SHORTEST_SECONDS, _LONGEST_SECONDS = 1.0, 12.0
_KEPT_PAUSE_SECONDS = 0.1
_NEAR_SECONDS = 3.0


def pauses_of(
    medium: Medium,
    start: int = 0,
    stop: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[tuple[int, int], ...]:
    """Frames [start, stop) of each pause in which the room is heard: 0.3 s or longer, in order.

    Steady, without speech, and not digital silence. Raises like `check_recording`.
    """
    return pauses_in(measured(medium, start, stop, cancelled), medium, start)


def pauses_in(sound: MeasuredSound, medium: Medium, start: int) -> tuple[tuple[int, int], ...]:
    """`pauses_of` a part of a medium, from frame `start` on, that has been measured."""
    spans = _without_speech(sound, medium, start)
    return tuple(span for span, levels in spans if _is_room(levels))


def parts_without_speech(
    medium: Medium,
    start: int = 0,
    stop: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[tuple[int, int], ...]:
    """Frames [start, stop) of each 0.3 s and more without speech, steady or not, in order.

    Used for room recordings that contain speech or similar sound. Digital silence is left out.
    Raises like `check_recording`.
    """
    spans = _without_speech(measured(medium, start, stop, cancelled), medium, start)
    return tuple(span for span, levels in spans if levels.min() > _GATED_DB)


def best_stretches(
    medium: Medium,
    start: int = 0,
    stop: int | None = None,
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Stretch, ...]:
    """The cleanest speech of a recording, `seconds` of it at most (default: all that is usable).

    Stretches of 1 to 12 s from pause to pause, without cut-off peaks, in order of time. Raises
    like `check_recording`.
    """
    sound = measured(medium, start, stop, cancelled)
    return best_stretches_in(sound, medium, start, seconds)


def best_stretches_in(
    sound: MeasuredSound, medium: Medium, start: int, seconds: float | None = None
) -> tuple[Stretch, ...]:
    """`best_stretches` of a part of a medium, from frame `start` on, that has been measured."""
    times = frame_times(len(sound.speech), medium, start)
    found = [
        Stretch(int(times[first]), int(times[last]), _snr(sound, first, last))
        for first, last in _sentences(sound.speech)
        if not sound.clipped[first:last].any()
    ]
    return _cleanest(found, seconds, medium.sample_rate)


def _without_speech(
    sound: MeasuredSound, medium: Medium, start: int
) -> Iterator[tuple[tuple[int, int], np.ndarray]]:
    """Frames of each 0.3 s and more without speech and cut-off peaks, and its levels in dB."""
    times = frame_times(len(sound.speech), medium, start)
    still = binary_erosion(~sound.speech & ~sound.clipped, np.ones(2 * _MARGIN + 1), border_value=1)
    for first, last in _runs(still):
        if (last - first) * FRAME_SECONDS >= _PAUSE_SECONDS:
            yield (int(times[first]), int(times[last])), sound.level_db[first:last]


def _is_room(levels: np.ndarray) -> bool:
    low, high = np.percentile(levels, [5, 95])
    return low > _GATED_DB and high - low < _STEADY_DB


def _sentences(speech: np.ndarray) -> Iterator[tuple[int, int]]:
    """Runs of speech from pause to pause, those longer than 12 s cut into equal parts."""
    margin = round(_KEPT_PAUSE_SECONDS / FRAME_SECONDS)
    longest = round(_LONGEST_SECONDS / FRAME_SECONDS)
    for first, last in _runs(speech):
        first, last = max(0, first - margin), min(len(speech), last + margin)
        parts = -(-(last - first) // longest)
        edges = np.linspace(first, last, parts + 1).astype(int)
        for low, high in pairwise(edges):
            if (high - low) * FRAME_SECONDS >= _SHORTEST_SECONDS:
                yield int(low), int(high)


def _snr(sound: MeasuredSound, first: int, last: int) -> float:
    """Speech of frames [first, last) above the pauses near them, in dB."""
    reach = round(_NEAR_SECONDS / FRAME_SECONDS)
    near = slice(max(0, first - reach), last + reach)
    pauses = sound.level_db[near][~sound.speech[near]]
    floor = float(np.median(pauses)) if len(pauses) else sound.noise_db
    part = slice(first, last)
    return mean_db(sound.level_db[part][sound.speech[part]]) - floor


def _cleanest(found: list[Stretch], seconds: float | None, sample_rate: int) -> tuple[Stretch, ...]:
    left = np.inf if seconds is None else seconds * sample_rate
    kept = []
    for stretch in sorted(found, key=lambda one: -one.snr_db):
        if left <= 0:
            break
        kept.append(stretch)
        left -= stretch.stop - stretch.start
    return tuple(sorted(kept, key=lambda one: one.start))


def _runs(flags: np.ndarray) -> Iterator[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(flags, prepend=False, append=False))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
