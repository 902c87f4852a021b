"""The gain that brings sound to a target loudness, with a limiter if peaks exceed the ceiling."""

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.limiter import Limiter, limited_blocks
from voicestudio.audio.loudness_meter import LoudnessMeter
from voicestudio.audio.medium import Medium
from voicestudio.audio.prefetching import prefetched
from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr

CLOSE_ENOUGH_LU = 0.1
"""LU by which the result may differ from the target and still count as reached."""
NO_LOUDNESS = tr(
    "There is too little sound here to measure loudness: it needs 0.4 s above −70 LUFS."
)

_BLOCK_FRAMES = 1 << 16
_AIMED_AT_LU = 0.03
_FORESEEN_LU = 0.3
"""LU that are corrected by the known slope without another measurement."""
_MOST_PASSES = 5
_LEAST_SLOPE = 0.1
_MOST_MORE_DB = 12.0
"""dB of gain at most that make up for the limiter; more would distort."""


@dataclass(frozen=True)
class Normalisation:
    """The gain and limiter that bring sound to a target loudness, and the resulting loudness.

    Attributes:
        target: The loudness asked for, in LUFS.
        gain_db: The gain, in decibels.
        ceiling_db: The limiter's ceiling in dBTP; None where the gain alone keeps below it.
        before: The integrated loudness before it, in LUFS.
        after: The integrated loudness after it, in LUFS.
        slope: LU of loudness gained per decibel of gain, 1 without a limiter.
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
        """Yield the normalised `blocks`, float32 (frames, channels), of the same total length.

        `blocks` must be the whole sound that was measured, from its first to its last frame.
        """
        gain = np.float32(10 ** (self.gain_db / 20))
        louder = (block * gain for block in blocks)
        if self.ceiling_db is None:
            return louder
        return limited_blocks(louder, Limiter(rate, channels, self.ceiling_db), channels)


@dataclass(frozen=True)
class SoundToMeasure:
    """Sound that can be read several times, for measuring.

    Attributes:
        rate: In Hz.
        channels: The number of channels.
        blocks: Yields all of it from the beginning, as float32 (frames, channels), and calls its
            argument with the fraction read, 0 to 1.
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
    """Find the normalisation of frames [start, stop) to the integrated loudness `target`, in LUFS.

    As `normalisation_of`, but raises UserError if the sound is silent or too short to be measured.
    Raises Cancelled and what reading raises.
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
    """Find the normalisation of `sound` to `target` LUFS, integrated; None for silence.

    The true peak stays below `ceiling_db` (dBTP). The sound is read once, and several times if
    peaks have to be limited: as the limiter reduces the loudness, the gain is then found by the
    secant method. Raises what reading raises.
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
    """Measures sound in passes; each pass takes half of the remaining progress."""

    def __init__(self, sound: SoundToMeasure, progress: Callable[[float], None]) -> None:
        self._sound, self._progress, self._left = sound, progress, 1.0

    def measured(self, tried: Normalisation | None) -> LoudnessMeter:
        """A meter of the sound changed by `tried`, or of the unchanged sound and its true peak."""
        rate, channels = self._sound.rate, self._sound.channels
        blocks = self._sound.blocks(self._report)
        if tried is not None:
            blocks = tried.level(blocks, rate, channels)
        meter = LoudnessMeter(rate, channels, with_peak=tried is None)
        with closing(prefetched(blocks)) as ahead:
            for block in ahead:
                meter.add(block)
        self._left /= 2
        return meter

    def _report(self, fraction: float) -> None:
        self._progress(1 - self._left + fraction * self._left / 2)
