"""The vertical scale of the waveform: linear or in decibels, with magnification."""

from __future__ import annotations

from typing import Literal

import numpy as np

from voicestudio.gui.views.axes import amplitude_ticks, decibel_ticks

WaveformAxis = Literal["amplitude", "decibel"]

FLOOR_DB = -60.0
MOST_MAGNIFIED = 256.0
"""The largest factor of the height: what peaks at -48 dB then fills the height."""

_LABEL_SPACING = 22
_SILENT = 1e-6


class AmplitudeScale:
    """The scale of every lane of the waveform.

    Attributes:
        axis: By amplitude, or by decibels from full scale to 60 dB below.
        magnification: From 1 to MOST_MAGNIFIED: 1 / magnification is at the top.
    """

    def __init__(self) -> None:
        self.axis: WaveformAxis = "amplitude"
        self.magnification = 1.0

    @property
    def look(self) -> tuple[str, float]:
        """A key for cached pictures; pictures with equal keys look the same."""
        return self.axis, self.magnification

    @property
    def magnified(self) -> str:
        """The factor, as '×4' or '×1.4'; empty at the usual height."""
        if self.magnification == 1:
            return ""
        return f"×{self.magnification:.{1 if self.magnification < 10 else 0}f}".replace(".0", "")

    def magnify(self, factor: float) -> None:
        """Draw `factor` times taller than now, as far as that goes."""
        self.magnification = min(max(self.magnification * factor, 1.0), MOST_MAGNIFIED)

    def shares(self, value: np.ndarray | float) -> np.ndarray:
        """Heights of amplitudes, above the middle, in halves of a lane; beyond 1 is out of it."""
        value = np.asarray(value, np.float32) * np.float32(self.magnification)
        if self.axis == "amplitude":
            return value
        loud = np.maximum(np.abs(value), _SILENT)
        return np.sign(value) * np.maximum(1 - 20 * np.log10(loud) / FLOOR_DB, 0)

    def ticks(self, half_height: float) -> list[tuple[float, str]]:
        """(amplitude, label) of the upper half of a lane, `half_height` pixels tall."""
        if self.axis == "amplitude":
            return amplitude_ticks(half_height, _LABEL_SPACING, 1 / self.magnification)
        top_db = -20 * float(np.log10(self.magnification))
        ticks = decibel_ticks(half_height, _LABEL_SPACING, FLOOR_DB, top_db)
        return [(10 ** (db / 20), label) for db, label in ticks] + [(0.0, "−∞")]
