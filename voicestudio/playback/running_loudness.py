"""The running loudness of playback or of an input."""

import math
import threading
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.loudness_meter import LoudnessMeter

_SECONDS_BETWEEN_VALUES = 0.1


@dataclass(frozen=True)
class LiveLoudness:
    """Loudness of the last 0.4 s, of the last 3 s and of everything, in LUFS, and dBTP; or -inf."""

    momentary: float = -math.inf
    short_term: float = -math.inf
    integrated: float = -math.inf
    true_peak: float = -math.inf


class RunningLoudness:
    """Measures sound that one thread adds; others read `values` and may `reset` it.

    Sound is measured and values are computed ten times a second, by the thread that adds: measuring
    each short block of a device costs four times as much.

    Attributes: values, the newest ones; all -inf after `reset`.
    """

    def __init__(self) -> None:
        self.values = LiveLoudness()
        self._meter: LoudnessMeter | None = None
        self._format = (0, 0)
        self._waiting: list[np.ndarray] = []
        self._reset = threading.Event()

    def reset(self) -> None:
        """Start again with the sound that is added next."""
        self._reset.set()
        self.values = LiveLoudness()

    def add(self, block: np.ndarray, rate: int) -> None:
        """Measure `block`, float32 (frames, channels); another format begins anew."""
        meter, channels = self._meter, block.shape[1]
        if meter is None or self._reset.is_set() or self._format != (rate, channels):
            self._reset.clear()
            self._format = rate, channels
            self._meter = meter = LoudnessMeter(rate, channels, excerpt=True)
            self._waiting.clear()
        self._waiting.append(block.copy())
        if sum(map(len, self._waiting)) < _SECONDS_BETWEEN_VALUES * rate:
            return
        meter.add(np.concatenate(self._waiting))
        self._waiting.clear()
        if not self._reset.is_set():
            self.values = LiveLoudness(
                meter.momentary, meter.short_term, meter.integrated, meter.true_peak
            )
