"""The grid of voice analysis and modification: 10 ms frames by 32 ERB bands.

Frame t covers the samples [480 t, 480 (t + 1)) at 48 kHz; measurements are centred on it. The bands
are equally wide on the ERB-rate scale of B. R. Glasberg and B. C. J. Moore, "Derivation of auditory
filter shapes from notched-noise data", Hearing Research 47, 1990.
"""

from dataclasses import dataclass

import numpy as np

from voicestudio.sample_rate import SAMPLE_RATE

FRAME_RATE = 100
HOP = SAMPLE_RATE // FRAME_RATE
BANDS = 32
LOWEST_HZ, HIGHEST_HZ = 60.0, 20_000.0
# Lower limit of levels in dB, so that digital silence has a finite level.
FLOOR_DB = -120.0


def frame_count(samples: int) -> int:
    """Return the number of frames of that many samples; the last may be incomplete."""
    return -(-samples // HOP)


def erb_rate(frequency_hz: np.ndarray) -> np.ndarray:
    """Frequency (Hz, at least 0) on the ERB-rate scale."""
    return 21.4 * np.log10(1.0 + 0.00437 * np.asarray(frequency_hz, np.float64))


def erb_frequency(rate: np.ndarray) -> np.ndarray:
    """The inverse of `erb_rate`, in Hz."""
    return (10.0 ** (np.asarray(rate, np.float64) / 21.4) - 1.0) / 0.00437


def _band_grid() -> tuple[np.ndarray, np.ndarray]:
    low, high = erb_rate(np.array([LOWEST_HZ, HIGHEST_HZ]))
    edges = np.linspace(low, high, BANDS + 1)
    return erb_frequency(edges), erb_frequency((edges[1:] + edges[:-1]) / 2.0)


# Edges (BANDS + 1,) and centres (BANDS,) of the bands in Hz.
BAND_EDGES_HZ, BAND_CENTRES_HZ = _band_grid()


@dataclass(frozen=True)
class VoiceFrames:
    """Analysis of a stretch of one voice; T frames.

    Attributes:
        f0_hz: (T,) float32, fundamental frequency in Hz (60 to 800); 0 where unvoiced.
        bands_db: (T, BANDS) float32, mean level of the spectral envelope (not of single
            harmonics) in each band, as power density in dB: white noise of power p has 10
            log10(p) in every band. At least `FLOOR_DB`.
        energy_db: (T,) float32, power of the frame in dB re full scale. At least `FLOOR_DB`.
    """

    f0_hz: np.ndarray
    bands_db: np.ndarray
    energy_db: np.ndarray

    def __post_init__(self) -> None:
        count = len(self.f0_hz)
        if self.bands_db.shape != (count, BANDS) or self.energy_db.shape != (count,):
            raise ValueError("f0_hz, bands_db and energy_db differ in their number of frames")

    def __len__(self) -> int:
        return len(self.f0_hz)

    def at(self, frames: slice) -> "VoiceFrames":
        """Return the frames of a slice; the arrays are views."""
        return VoiceFrames(self.f0_hz[frames], self.bands_db[frames], self.energy_db[frames])

    @property
    def voiced(self) -> np.ndarray:
        """(T,) bool: which frames have a pitch."""
        return self.f0_hz > 0.0
