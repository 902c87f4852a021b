"""The wanted change of a voice, frame by frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicestudio.voice.frames import BANDS

# The limits of `modify`; a Change beyond them is refused.
PITCH_LIMIT, GAIN_LIMIT, RATE_LIMIT = 24.0, 60.0, 4.0


@dataclass(frozen=True)
class Change:
    """A change of pitch, spectral envelope and speaking rate over T frames; float32.

    Attributes:
        pitch_semitones: (T,) in -24..24; 0 keeps the pitch. Ignored where unvoiced.
        gain_db: (T, BANDS) in -60..60, added to each band's level; 0 keeps it.
        rate: (T,) in 0.25..4, the local speaking rate: 1 unchanged, 2 twice as fast.

    Raises ValueError when shapes disagree, or values are not finite or out of range.
    """

    pitch_semitones: np.ndarray
    gain_db: np.ndarray
    rate: np.ndarray

    def __post_init__(self) -> None:
        for name in ("pitch_semitones", "gain_db", "rate"):
            object.__setattr__(self, name, np.asarray(getattr(self, name), np.float32))
        count = len(self.rate)
        if self.pitch_semitones.shape != (count,) or self.rate.shape != (count,):
            raise ValueError("pitch_semitones and rate must both be of shape (T,)")
        if self.gain_db.shape != (count, BANDS):
            raise ValueError(f"gain_db must be of shape (T, {BANDS})")
        _within("pitch_semitones", self.pitch_semitones, -PITCH_LIMIT, PITCH_LIMIT)
        _within("gain_db", self.gain_db, -GAIN_LIMIT, GAIN_LIMIT)
        _within("rate", self.rate, 1.0 / RATE_LIMIT, RATE_LIMIT)

    @classmethod
    def none(cls, frames: int) -> Change:
        """Return a Change of that many frames that changes nothing."""
        return cls(np.zeros(frames), np.zeros((frames, BANDS)), np.ones(frames))

    def __len__(self) -> int:
        return len(self.rate)

    @property
    def is_none(self) -> bool:
        """Whether it changes nothing."""
        still = not self.pitch_semitones.any() and not self.gain_db.any()
        return still and bool((self.rate == 1.0).all())


def _within(name: str, values: np.ndarray, low: float, high: float) -> None:
    # Written so that NaN counts as out of range.
    if not bool(((values >= low) & (values <= high)).all()):
        raise ValueError(f"{name} must lie in {low:g}..{high:g}")
