"""Kept spans: stretches of a voice that a Change does not affect, and that are copied."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from voicestudio.voice.change import Change
from voicestudio.voice.frames import HOP
from voicestudio.voice.marks import VoicedRun

# Shorter unchanged stretches are not worth two cross-fades.
_SHORTEST_FRAMES = 4


@dataclass(frozen=True)
class KeptSpan:
    """A stretch that is copied; its ends are at pitch marks where the voice is voiced.

    Attributes:
        start, stop: Positions before the Change, in samples with fractions; start <= stop.
        first_run, last_run: The voiced runs whose marks its ends are, None where unvoiced.
    """

    start: float
    stop: float
    first_run: VoicedRun | None
    last_run: VoicedRun | None


def kept_spans(change: Change, runs: tuple[VoicedRun, ...], samples: int) -> tuple[KeptSpan, ...]:
    """Return the stretches of that many samples that a Change leaves unchanged, in order."""
    kept = np.concatenate([[0], ~_moved_frames(change, runs), [0]])
    steps = np.flatnonzero(np.diff(kept)).reshape(-1, 2)
    spans = []
    for first, last in steps:
        at_end = last == len(change)
        if last - first < _SHORTEST_FRAMES and first > 0 and not at_end:
            continue
        start, stop = float(first * HOP), float(samples if at_end else last * HOP)
        start, first_run = (start, None) if first == 0 else _mark_after(start, runs)
        stop, last_run = (stop, None) if at_end else _mark_before(stop, runs)
        if start <= stop:
            spans.append(KeptSpan(start, stop, first_run, last_run))
    return tuple(spans)


def _moved_frames(change: Change, runs: tuple[VoicedRun, ...]) -> np.ndarray:
    """(T,) bool: frames that cannot be copied. A pitch change has no effect where unvoiced."""
    voiced = np.zeros(len(change), bool)
    for run in runs:
        voiced[int(run.marks[0] / HOP) : int(run.marks[-1] / HOP) + 1] = True
    return (change.rate != 1.0) | (voiced & (change.pitch_semitones != 0.0))


def _mark_after(place: float, runs: tuple[VoicedRun, ...]) -> tuple[float, VoicedRun | None]:
    run = _run_at(place, runs)
    if run is None:
        return place, None
    return float(run.marks[np.searchsorted(run.marks, place)]), run


def _mark_before(place: float, runs: tuple[VoicedRun, ...]) -> tuple[float, VoicedRun | None]:
    run = _run_at(place, runs)
    if run is None:
        return place, None
    return float(run.marks[np.searchsorted(run.marks, place, "right") - 1]), run


def _run_at(place: float, runs: tuple[VoicedRun, ...]) -> VoicedRun | None:
    index = bisect_right(runs, place, key=lambda run: run.marks[0]) - 1
    return runs[index] if index >= 0 and place <= runs[index].marks[-1] else None
