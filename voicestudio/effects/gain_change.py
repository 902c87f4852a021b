"""The gain that an effect applied, found from the sound before and after it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.effects.band_split import BandSplit
from voicestudio.effects.hops import Delay
from voicestudio.errors import Cancelled
from voicestudio.texts import tr

_BLOCK_SECONDS = 4.0
_WINDOW_SECONDS = 0.005
# Quieter windows are left out: rounding and noise far below hearing say nothing about a gain.
_QUIETEST_DB = -100.0
_LOWEST_DB = -100.0
# Changes below this are not heard and do not count as working.
_WORKING_DB = 0.3


@dataclass(frozen=True)
class Metering:
    """How the gains of an effect can be found.

    Attributes:
        make_up: name of the parameter with a constant gain in dB, which does not count; "" without.
        band: makes the split whose filtered band alone gets the gains, from sample rate, channels
            and the values of all parameters; None where all frequencies do.
    """

    make_up: str = ""
    band: Callable[[int, int, Mapping[str, float]], BandSplit] | None = None


@dataclass(frozen=True)
class GainChange:
    """The largest reduction and increase of the level.

    Attributes:
        most, mean: the largest and the mean reduction in dB while it is turned down.
        share: the share, 0 to 1, of the sound that is turned down; silence does not count.
        most_up, mean_up, share_up: the same for sound that is turned up.
    """

    most: float
    mean: float
    share: float
    most_up: float = 0.0
    mean_up: float = 0.0
    share_up: float = 0.0

    def text(self) -> str:
        """Return it as a sentence for the user."""
        ways = ((False, self.most, self.mean, self.share),)
        ways += ((True, self.most_up, self.mean_up, self.share_up),)
        told = [_turned(up, most, mean, _percent(share)) for up, most, mean, share in ways if share]
        sentence = "; ".join(told) if told else tr("nothing was turned down")
        return f"{sentence[0].upper()}{sentence[1:]}."


def gain_change(
    dry: Medium,
    wet: Medium,
    metering: Metering,
    values: Mapping[str, float],
    cancelled: Callable[[], bool],
) -> GainChange:
    """Measure the gains between `dry` and `wet`, which have one shape, in windows of 5 ms.

    Reads both whole. Raises Cancelled, and what reading raises.
    """
    found = list(_gains_db(dry, wet, metering, values, cancelled))
    gains = np.concatenate(found) if found else np.zeros(0)
    gains = gains[~np.isnan(gains)]
    return GainChange(*_summary(-gains), *_summary(gains))


def _summary(changes: np.ndarray) -> tuple[float, float, float]:
    """Return the largest and the mean change that is heard, in dB, and the share of them."""
    working = changes[changes >= _WORKING_DB]
    if not len(working):
        return 0.0, 0.0, 0.0
    return float(working.max()), float(working.mean()), len(working) / len(changes)


class WindowGains:
    """Finds the gains between consecutive blocks before and after an effect.

    Attributes:
        window: the length of a window of 5 ms, in frames.
        delay: how many frames later than the blocks the first gain is.
    """

    def __init__(
        self, metering: Metering, sample_rate: int, channels: int, values: Mapping[str, float]
    ) -> None:
        self.window = max(1, round(_WINDOW_SECONDS * sample_rate))
        self._split = metering.band(sample_rate, channels, values) if metering.band else None
        self.delay = self._split.delay if self._split else 0
        self._late = Delay(self.delay, channels)
        self._make_up = values[metering.make_up] if metering.make_up else 0.0

    def __call__(self, before: np.ndarray, after: np.ndarray) -> np.ndarray:
        """Return the gains of whole windows in dB, without make-up; NaN where it is silent.

        Frames behind the last whole window have none.
        """
        before = before.astype(np.float64)
        part = self._split(before)[1] if self._split else before
        return _window_gains(part, self._late(before - after), self.window) - self._make_up


def _gains_db(
    dry: Medium,
    wet: Medium,
    metering: Metering,
    values: Mapping[str, float],
    cancelled: Callable[[], bool],
) -> Iterator[np.ndarray]:
    """Yield the gains of all windows, block by block."""
    gains = WindowGains(metering, dry.sample_rate, dry.channels, values)
    block = gains.window * round(_BLOCK_SECONDS / _WINDOW_SECONDS)
    for start in range(0, dry.frames, block):
        if cancelled():
            raise Cancelled
        count = min(block, dry.frames - start)
        yield gains(dry.read(start, count), wet.read(start, count))


def _window_gains(part: np.ndarray, removed: np.ndarray, window: int) -> np.ndarray:
    """Return the gains in dB with which `part` has lost `removed`, both (frames, channels).

    The lost share is the projection of one on the other, so that other sound does not count.
    """
    whole = len(part) // window * window
    parts, lost = (one[:whole].reshape(-1, window * part.shape[1]) for one in (part, removed))
    powers = np.square(parts).mean(axis=1)
    powers[powers <= 10.0 ** (_QUIETEST_DB / 10.0)] = np.nan
    shares = (parts * lost).mean(axis=1) / powers
    return 20.0 * np.log10(np.maximum(1.0 - shares, 10.0 ** (_LOWEST_DB / 20.0)))


def _percent(share: float) -> str:
    return tr("{share:.0f} %", share=100 * share) if share >= 0.01 else tr("less than 1 %")


def _turned(up: bool, most: float, mean: float, share: str) -> str:
    if up:
        return tr(
            "turned up by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it",
            most=most,
            mean=mean,
            share=share,
        )
    return tr(
        "turned down by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it",
        most=most,
        mean=mean,
        share=share,
    )
