"""Drawing the sound with the gain or fade that is being dragged, without an edit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicestudio.audio.peaks import Peaks
from voicestudio.document.timeline.timeline import Ramp, Timeline
from voicestudio.gui.views.samples import SampleWindow, window_of


@dataclass(frozen=True)
class GainPreview:
    """`sound` as it would be with `ramp` applied to [start, start + ramp.length)."""

    sound: Timeline
    start: int
    ramp: Ramp

    def gains(self, frames: np.ndarray) -> np.ndarray:
        """The gain at each of `frames`, which need not be whole: float32, same shape."""
        inside = (frames >= self.start) & (frames < self.start + self.ramp.length)
        return np.where(inside, self.ramp.gains_at(frames - self.start), np.float32(1))

    def peaks(self, peaks: Peaks, start: float, width: float) -> Peaks:
        """`peaks` of columns from frame `start`, each `width` frames wide, under the ramp."""
        middles = start + (np.arange(peaks.known.size) + 0.5) * width
        gains = self.gains(middles)[:, np.newaxis]
        return Peaks(peaks.minimum * gains, peaks.maximum * gains, peaks.rms * gains, peaks.known)

    def window(self, held: SampleWindow, start: int, stop: int) -> SampleWindow:
        """Frames [start, stop) of `held`, and one more on either side, under the ramp."""
        start, stop = max(start - 1, held.start), min(stop + 1, held.stop)
        values = held.values[:, start - held.start : stop - held.start]
        return window_of(held.medium, start, values * self.gains(np.arange(start, stop)))
