"""The gain that brings sound to a loudness, with a limiter where peaks would be too high."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.limiter import Limiter, limited_blocks
from voicestudio.audio.loudness_meter import LoudnessMeter
from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled, UserError

CLOSE_ENOUGH_LU = 0.1
"""How far from the target a result may lie that is said to have reached it."""
NO_LOUDNESS = "There is too little sound here for a loudness: it needs 0.4 s above −70 LUFS."

_BLOCK_FRAMES = 1 << 16
_AIMED_AT_LU = 0.03
_FORESEEN_LU = 0.3
"""What a known slope corrects so well that it need not be measured again."""
_MOST_PASSES = 5
_LEAST_SLOPE = 0.1
_MOST_MORE_DB = 12.0
"""What a limiter takes away is made up for by so much gain, and no more: beyond, it distorts."""


@dataclass(frozen=True)
class Normalisation:
    """What is done to a stretch of sound to give it a loudness, and what comes of it.

    Attributes:
        target: The loudness asked for, in LUFS.
        gain_db: The gain, in decibels.
        ceiling_db: The limiter's ceiling in dBTP; None where the gain alone keeps below it.
        before: The integrated loudness before it, in LUFS.
        after: The integrated loudness after it, in LUFS.
        slope: By how many LU the result gets louder with each decibel of gain, 1 without a limiter.
    """

    target: float
    gain_db: float
    ceiling_db: float | None
    before: float
    after: float
    slope: float = 1.0

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


@dataclass(frozen=True)
class SoundToMeasure:
    """Sound that can be read as often as it has to be measured.

    Attributes:
        rate: In Hz.
        channels: How many.
        blocks: Yields all of it from the beginning, as float32 (frames, channels); what it is
            called with gets fractions from 0 to 1 of what was read.
    """

    rate: int
    channels: int
    blocks: Callable[[Callable[[float], None]], Iterable[np.ndarray]]


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

    As `normalisation_of`. Raises UserError where there is no loudness, Cancelled, and what reading
    raises.
    """

    def blocks(report: Callable[[float], None]) -> Iterator[np.ndarray]:
        length = stop - start
        for done in range(0, length, _BLOCK_FRAMES):
            if cancelled():
                raise Cancelled
            count = min(_BLOCK_FRAMES, length - done)
            yield medium.read(start + done, count)
            report((done + count) / length)

    sound = SoundToMeasure(medium.sample_rate, medium.channels, blocks)
    found = normalisation_of(sound, target, ceiling_db, progress)
    if found is None:
        raise UserError(NO_LOUDNESS)
    return found


def normalisation_of(
    sound: SoundToMeasure, target: float, ceiling_db: float, progress: Callable[[float], None]
) -> Normalisation | None:
    """Find what gives all of `sound` the integrated loudness `target`, in LUFS; None for silence.

    The true peak stays below `ceiling_db` (dBTP). The sound is read once, and where peaks have to
    be limited some times more: the secant method finds the gain, for a limiter takes some of each
    decibel away. Raises what reading raises.
    """
    passes = _Passes(sound, progress)
    measured = passes.measured(None).loudness()
    before = measured.integrated
    if not math.isfinite(before):
        return None
    wanted = target - before
    if measured.true_peak + wanted <= ceiling_db:
        return Normalisation(target, wanted, None, before, target)
    found = Normalisation(target, wanted, ceiling_db, before, -math.inf)
    tried: Normalisation | None = None
    for _ in range(_MOST_PASSES):
        found = replace(found, after=passes.measured(found).integrated)
        missing = target - found.after
        if abs(missing) <= _AIMED_AT_LU:
            break
        if tried is not None:
            slope = (found.after - tried.after) / (found.gain_db - tried.gain_db)
            found = replace(found, slope=min(max(slope, _LEAST_SLOPE), 1.0))
        more = min(missing / found.slope, wanted + _MOST_MORE_DB - found.gain_db)
        if more == 0:
            break
        tried, foreseen = found, tried is not None and abs(missing) <= _FORESEEN_LU
        after = found.after + more * found.slope
        found = replace(found, gain_db=found.gain_db + more, after=after)
        if foreseen:
            break
    return found


class _Passes:
    """Measures sound again and again; each pass is half of what is left of the progress."""

    def __init__(self, sound: SoundToMeasure, progress: Callable[[float], None]) -> None:
        self._sound, self._progress, self._left = sound, progress, 1.0

    def measured(self, tried: Normalisation | None) -> LoudnessMeter:
        """Return a meter that has heard the sound as `tried` makes it, or with its true peak."""
        rate, channels = self._sound.rate, self._sound.channels
        blocks = self._sound.blocks(self._report)
        if tried is not None:
            blocks = tried.level(blocks, rate, channels)
        meter = LoudnessMeter(rate, channels, with_peak=tried is None)
        for block in blocks:
            meter.add(block)
        self._left /= 2
        return meter

    def _report(self, fraction: float) -> None:
        self._progress(1 - self._left + fraction * self._left / 2)
