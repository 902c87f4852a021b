"""The gain that brings sound to a loudness, with a limiter where peaks would be too high."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.limiter import Limiter, limited_blocks
from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.loudness_meter import Loudness, LoudnessMeter
from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled, UserError

CLOSE_ENOUGH_LU = 0.1
"""How far from the target a result may lie that is said to have reached it."""

_BLOCK_FRAMES = 1 << 16
_AIMED_AT_LU = 0.05
_MOST_PASSES = 5
_LEAST_SLOPE = 0.2  # LU that a decibel of gain is expected to bring, however much is limited
# What the limiter takes away is made up for by so much gain, and no more: beyond that it distorts.
_MOST_MORE_DB = 12.0


@dataclass(frozen=True)
class Normalisation:
    """What is done to a stretch of sound to give it a loudness, and what comes of it.

    Attributes:
        target: The loudness asked for, in LUFS.
        gain_db: The gain, in decibels.
        ceiling_db: The limiter's ceiling in dBTP; None where the gain alone keeps below it.
        before: The integrated loudness before it, in LUFS.
        after: The integrated loudness after it, in LUFS.
    """

    target: float
    gain_db: float
    ceiling_db: float | None
    before: float
    after: float

    @property
    def reached(self) -> bool:
        """Whether the result has the loudness asked for."""
        return abs(self.after - self.target) <= CLOSE_ENOUGH_LU

    def level(self, blocks: Iterable[np.ndarray], rate: int, channels: int) -> Iterator[np.ndarray]:
        """Yield the sound of `blocks`, float32 (frames, channels), as it becomes, in all as long.

        What was found for a stretch is true for all of it, from its first to its last frame.
        """
        gain = np.float32(10 ** (self.gain_db / 20))
        louder = (block * gain for block in blocks)
        if self.ceiling_db is None:
            return louder
        return limited_blocks(louder, Limiter(rate, channels, self.ceiling_db), channels)


def find_normalisation(
    medium: Medium,
    start: int,
    stop: int,
    target: float,
    ceiling_db: float,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Normalisation:
    """Find what gives frames [start, stop) the integrated loudness `target`, in LUFS.

    The true peak stays below `ceiling_db` (dBTP). The sound is read once, and where peaks have to
    be limited some times more, until the gain makes up for what the limiter takes away. Raises
    UserError where there is no loudness, Cancelled, and what reading raises.
    """
    passes = _Passes(medium, start, stop, progress, cancelled)
    before = passes.measured()
    if not math.isfinite(before.integrated):
        raise UserError(
            "There is too little sound here for a loudness: it needs 0.4 s above −70 LUFS."
        )
    least = target - before.integrated
    if before.true_peak + least <= ceiling_db:
        return Normalisation(target, least, None, before.integrated, target)
    found = passes.limited(Normalisation(target, least, ceiling_db, before.integrated, -math.inf))
    slope = 1.0
    for _ in range(_MOST_PASSES - 1):
        missing = target - found.after
        gain = min(found.gain_db + missing / slope, least + _MOST_MORE_DB)
        if abs(missing) <= _AIMED_AT_LU or gain == found.gain_db:
            break
        tried, found = found, passes.limited(replace(found, gain_db=gain))
        slope = max((found.after - tried.after) / (found.gain_db - tried.gain_db), _LEAST_SLOPE)
    return found


class _Passes:
    """Reads a stretch again and again; each pass is half of what is left of the progress."""

    def __init__(
        self,
        medium: Medium,
        start: int,
        stop: int,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._medium, self._start, self._stop = medium, start, stop
        self._progress, self._cancelled = progress, cancelled
        self._left = 1.0

    def measured(self) -> Loudness:
        medium, start, stop = self._medium, self._start, self._stop
        found = measure_loudness(medium, start, stop, self._report, self._cancelled)
        self._left /= 2
        return found

    def limited(self, tried: Normalisation) -> Normalisation:
        """Return `tried` with the loudness it leads to."""
        rate, channels = self._medium.sample_rate, self._medium.channels
        meter = LoudnessMeter(rate, channels, with_peak=False)
        for block in tried.level(self._blocks(), rate, channels):
            meter.add(block)
        self._left /= 2
        return replace(tried, after=meter.integrated)

    def _blocks(self) -> Iterator[np.ndarray]:
        length = self._stop - self._start
        for done in range(0, length, _BLOCK_FRAMES):
            if self._cancelled():
                raise Cancelled
            count = min(_BLOCK_FRAMES, length - done)
            yield self._medium.read(self._start + done, count)
            self._report((done + count) / length)

    def _report(self, fraction: float) -> None:
        self._progress(1 - self._left + fraction * self._left / 2)
