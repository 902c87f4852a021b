"""A histogram of block loudness, with the gates of ITU-R BS.1770-5 and EBU Tech 3342."""

import math

import numpy as np

ABSOLUTE_GATE_LUFS = -70.0
_OFFSET_LU = -0.691
_HIGHEST_LUFS = 50.0
_BINS_PER_LU = 100
_BINS = round((_HIGHEST_LUFS - ABSOLUTE_GATE_LUFS) * _BINS_PER_LU)


def lufs(power: float) -> float:
    """Return the loudness of a K-weighted mean square, summed over channels; -inf for 0."""
    return _OFFSET_LU + 10.0 * math.log10(power) if power > 0.0 else -math.inf


class GatedLoudness:
    """A histogram of loudness above -70 LUFS in bins of 0.01 LU; its memory is constant."""

    def __init__(self) -> None:
        self._counts = np.zeros(_BINS, np.int64)
        self._powers = np.zeros(_BINS)

    def add(self, powers: np.ndarray) -> None:
        """Add K-weighted mean squares; those at the absolute gate or below it are left out."""
        audible = powers[powers > 10 ** ((ABSOLUTE_GATE_LUFS - _OFFSET_LU) / 10)]
        above = _OFFSET_LU + 10 * np.log10(audible) - ABSOLUTE_GATE_LUFS
        bins = np.clip((above * _BINS_PER_LU).astype(np.int64), 0, _BINS - 1)
        np.add.at(self._counts, bins, 1)
        np.add.at(self._powers, bins, audible)

    def mean(self, gate_lu: float) -> float:
        """Return the loudness in LUFS after a relative gate; `gate_lu` is negative."""
        first = self._gate(gate_lu)
        count = int(self._counts[first:].sum())
        return lufs(float(self._powers[first:].sum()) / count) if count else -math.inf

    def spread(self, gate_lu: float, low: float, high: float) -> float:
        """Return the range in LU between quantiles `low` and `high` (0 to 1) above the gate."""
        counts = self._counts[self._gate(gate_lu) :]
        ranks = np.cumsum(counts)
        if not ranks[-1:].any():
            return 0.0
        places = (np.searchsorted(ranks, share * (ranks[-1] - 1), "right") for share in (low, high))
        first, last = places
        return float(last - first) / _BINS_PER_LU

    def _gate(self, gate_lu: float) -> int:
        """Return the first bin above the gate at `gate_lu` (negative) relative to the mean."""
        count = int(self._counts.sum())
        if not count:
            return 0
        gate = lufs(float(self._powers.sum()) / count) + gate_lu
        return max(0, round((gate - ABSOLUTE_GATE_LUFS) * _BINS_PER_LU))
