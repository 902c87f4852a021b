"""Positions and labels of axis ticks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from voicestudio.texts import numeral

_DECADE = ((1, 5), (2, 4), (5, 5))
_TIME_STEPS = (
    *((scale * 10.0**power, parts) for power in range(-6, 1) for scale, parts in _DECADE),
    *((10.0, 5), (15.0, 3), (30.0, 3)),
    *((60.0 * minutes, parts) for minutes, parts in ((1, 6), (2, 4), (5, 5), (10, 5), (15, 3))),
    *((3600.0 * hours, parts) for hours, parts in ((0.5, 3), (1, 6), (2, 4), (6, 6), (24, 4))),
)
_PREFERRED_HZ = tuple(scale * 10**power for scale in (1, 5, 2, 3, 7) for power in (2, 3, 4, 1))


@dataclass(frozen=True)
class TimeScale:
    """Ticks of a time axis: a label every `step` seconds, `divisions` small ticks in between."""

    step: float
    divisions: int

    def label(self, seconds: float) -> str:
        """`seconds` with as many places as the step needs: '1:05', '0.25', '1:02:00'."""
        decimals = max(0, math.ceil(-math.log10(self.step) - 1e-9)) if self.step < 1 else 0
        return clock(seconds, decimals)


def time_scale(seconds_per_pixel: float, label_width: float) -> TimeScale:
    """The finest scale whose labels, `label_width` pixels wide, do not touch."""
    wanted = seconds_per_pixel * label_width
    fitting = (scale for scale in _TIME_STEPS if scale[0] >= wanted)
    step, divisions = next(fitting, _TIME_STEPS[-1])
    return TimeScale(step, divisions)


def clock(seconds: float, decimals: int) -> str:
    """'1:05.20' with `decimals` places; hours only when there are any."""
    unit = 10**decimals
    ticks = round(seconds * unit)
    whole, fraction = divmod(ticks, unit)
    tail = f".{fraction:0{decimals}d}" if decimals else ""
    hours, rest = divmod(whole, 3600)
    if hours:
        return f"{hours}:{rest // 60:02d}:{rest % 60:02d}{tail}"
    return f"{rest // 60}:{rest % 60:02d}{tail}"


def amplitude_ticks(
    half_height: float, spacing: float, top: float = 1.0
) -> list[tuple[float, str]]:
    """(amplitude, label) for the upper half of a lane `half_height` pixels tall, 0 included.

    `top` is the amplitude at its upper edge.
    """
    steps = [scale * 10.0**power for power in range(-4, 1) for scale in (1, 2.5, 5)]
    usable = [step for step in steps if 0.1 * top <= step * (1 + 1e-9) and step <= top]
    fitting = (step for step in usable if step / top * half_height >= spacing)
    step = next(fitting, usable[-1])
    count = math.floor(top / step + 1e-6)
    return [(index * step, _shortest(index * step)) for index in range(count + 1)]


def _shortest(value: float) -> str:
    return numeral(float(f"{value:.5f}"), "g")


def decibel_ticks(
    half_height: float, spacing: float, floor_db: float, top_db: float = 0.0
) -> list[tuple[float, str]]:
    """(dB, label) for the upper half of a lane, from `top_db` down to above its foot.

    The foot is `floor_db` below the top.
    """
    pixels_per_db = half_height / -floor_db
    step = next((step for step in (3, 6, 12, 24) if step * pixels_per_db >= spacing), 48)
    first = math.ceil(-top_db / step - 1e-6) * step
    return [(-db, f"−{db}" if db else "0") for db in range(first, int(-floor_db - top_db), step)]


def linear_frequencies(low: float, high: float, hertz_per_label: float) -> list[int]:
    """Multiples of a round step from `low` to `high` hertz, at least `hertz_per_label` apart."""
    steps = (scale * 10**power for power in range(1, 5) for scale in (1, 2, 5))
    step = next((step for step in steps if step >= hertz_per_label), 50_000)
    return list(range(math.ceil(low / step) * step, math.floor(high) + 1, step))


def preferred_frequencies(low: float, high: float) -> list[int]:
    """Round frequencies from `low` to `high` hertz for an uneven scale, the roundest first."""
    return [hertz for hertz in _PREFERRED_HZ if low <= hertz <= high]


def frequency_label(hertz: float) -> str:
    return f"{numeral(hertz / 1000, 'g')}k" if hertz >= 1000 else numeral(hertz, "g")
