"""Bringing sound to a loudness, below a ceiling of the true peak, on its way into a file."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.limiter import Limiter
from voicestudio.audio.loudness_meter import Loudness, LoudnessMeter
from voicestudio.audio.medium import Medium
from voicestudio.audio.write import converted_blocks

_CLOSE_ENOUGH_LU = 0.03
_FORESEEN_LU = 0.3
"""What a known slope corrects so well that it need not be measured again."""
_MOST_PASSES = 6
_LEAST_SLOPE = 0.1
_MOST_MORE_DB = 12.0
"""Gain beyond the difference of loudness: what a limiter takes away is made up for by so much."""
_MOST_GAIN_DB = 60.0
# What lossy coding usually adds to peaks that a limiter has made equal.
_CODING_DB = 0.4
_CODED_CLOSE_LU = 0.06
_MOST_ATTEMPTS = 5
_MOST_AFTER_CODING_DB = 3.0
"""Coding changes loudness by tenths of a decibel; what else it takes, gain does not bring back."""
_SAFE_DB = 0.05


@dataclass(frozen=True)
class Levelled:
    """A gain, and a limiter where it is needed.

    Attributes:
        gain_db: Gain in decibels.
        loudness: The integrated loudness of the file to be, in LUFS.
        ceiling_db: What the true peak of the file stays below, in dBTP.
        limit_db: Ceiling of the limiter; None without one.
        slope: By how many LU the sound gets louder with each decibel of gain.
        after: The integrated loudness that it leads to before any coding, in LUFS.
        most_db: The gain that is not exceeded, whatever coding does.
        attempts: How often coding has led to something else.
    """

    gain_db: float
    loudness: float
    ceiling_db: float
    limit_db: float | None = None
    slope: float = 1.0
    after: float = -math.inf
    most_db: float = math.inf
    attempts: int = 0

    def level(self, blocks: Iterator[np.ndarray], rate: int, channels: int) -> Iterator[np.ndarray]:
        """Yield the levelled sound of float32 `blocks` (frames, channels), as long as they are."""
        gain = np.float32(10 ** (self.gain_db / 20))
        louder = (block * gain for block in blocks)
        if self.limit_db is None:
            return louder
        return _limited(louder, Limiter(rate, channels, self.limit_db), channels)

    def after_coding(self, coded: Loudness) -> "Levelled | None":
        """Return what gets the coded sound to its loudness below its ceiling.

        None if it is there, or nothing brings it nearer. The ceiling has the last word.
        """
        excess, error = coded.true_peak - self.ceiling_db, self.loudness - coded.integrated
        last = self.attempts == _MOST_ATTEMPTS
        there = excess <= 0.0 and (last or abs(error) <= _CODED_CLOSE_LU)
        if there or not math.isfinite(error) or self.attempts > _MOST_ATTEMPTS:
            return None
        limit, lower = self.limit_db, max(0.0, excess + _SAFE_DB)
        if lower:
            limit = (self.ceiling_db if limit is None else limit) - lower
        # What the limiter does not give in gain it gives in level when its ceiling is moved.
        wanted = (error + lower * (1 - self.slope)) / self.slope
        gain = self.gain_db - lower if last else min(self.gain_db + wanted, self.most_db)
        if (gain, limit) == (self.gain_db, self.limit_db):
            return None
        return replace(self, gain_db=gain, limit_db=limit, attempts=self.attempts + 1)


def found_levelling(
    medium: Medium,
    start: int,
    count: int,
    settings: ExportSettings,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Levelled | None:
    """Measure frames [start, start + count) as they will be in the file, and return what brings
    them to the loudness of the settings; None for silence.

    The sound is read once, and some times more if peaks have to be limited. Raises Cancelled.
    """
    assert settings.loudness is not None
    measured = _Measuring(medium, start, count, settings, progress, cancelled)
    before = measured(None)
    if not math.isfinite(before.integrated):
        return None
    wanted = min(settings.loudness - before.integrated, _MOST_GAIN_DB)
    limit = settings.ceiling - (_CODING_DB if settings.fmt.lossy else 0.0)
    if before.true_peak + wanted <= limit:
        after = before.integrated + wanted
        found = Levelled(wanted, settings.loudness, settings.ceiling, after=after)
    else:
        found = Levelled(wanted, settings.loudness, settings.ceiling, limit)
        found = _approached(found, measured, wanted + _MOST_MORE_DB)
    return replace(found, most_db=found.gain_db + _MOST_AFTER_CODING_DB)


def _approached(
    found: Levelled, measure: Callable[[Levelled], LoudnessMeter], most_db: float
) -> Levelled:
    """Return `found` with the gain, `most_db` at most, at which the limited sound is as loud as it
    should be, by the secant method: a limiter takes some of each decibel away."""
    last: tuple[float, float] | None = None
    for _ in range(_MOST_PASSES - 1):
        gain, loudness = found.gain_db, measure(found).integrated
        found, error = replace(found, after=loudness), found.loudness - loudness
        if abs(error) <= _CLOSE_ENOUGH_LU:
            break
        if last is not None:
            slope = (loudness - last[1]) / (gain - last[0])
            found = replace(found, slope=min(max(slope, _LEAST_SLOPE), 1.0))
        better = min(gain + error / found.slope, most_db)
        if better == gain:
            break
        found = replace(found, gain_db=better, after=loudness + (better - gain) * found.slope)
        if last is not None and abs(error) <= _FORESEEN_LU:
            break
        last = gain, loudness
    return found


class _Measuring:
    """Measures the sound of a file to be; each pass is less of what is left of the progress."""

    def __init__(
        self,
        medium: Medium,
        start: int,
        count: int,
        settings: ExportSettings,
        progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._medium, self._start, self._count = medium, start, count
        self._rate = settings.encoding.rate_of(settings.fmt, medium.sample_rate)
        self._channels = settings.encoding.channels_of(medium.channels)
        self._progress, self._cancelled = progress, cancelled
        self._left = 1.0

    def __call__(self, levelled: Levelled | None) -> LoudnessMeter:
        blocks = converted_blocks(
            self._medium,
            self._start,
            self._count,
            self._rate,
            self._channels,
            self._report,
            self._cancelled,
        )
        if levelled is not None:
            blocks = levelled.level(blocks, self._rate, self._channels)
        meter = LoudnessMeter(self._rate, self._channels, with_peak=levelled is None)
        for block in blocks:
            meter.add(block)
        self._left /= 2
        return meter

    def _report(self, fraction: float) -> None:
        if self._progress is not None:
            self._progress(1 - self._left + fraction * self._left / 2)


def _limited(blocks: Iterator[np.ndarray], limiter: Limiter, channels: int) -> Iterator[np.ndarray]:
    """Yield the limited blocks in place: without the limiter's latency."""
    late = limiter.latency
    for block in blocks:
        ready = limiter.process(block)[late:] if late else limiter.process(block)
        late = max(0, late - len(block))
        if len(ready):
            yield ready
    rest = limiter.process(np.zeros((limiter.latency, channels), np.float32))
    yield rest[late:]
