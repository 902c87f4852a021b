"""Cache of the columns drawn last, so that scrolling draws only the new ones."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Strip:
    """Neighbouring columns of pixels.

    Attributes:
        shades: uint8 of shape (height, columns) for each lane, as of `columns.column_shades`.
        clipped: bool, (columns, lanes): whether the sound is clipped there.
    """

    shades: tuple[np.ndarray, ...]
    clipped: np.ndarray

    def __len__(self) -> int:
        return len(self.clipped)

    def part(self, first: int, last: int) -> Strip:
        """Columns [first, last)."""
        return Strip(tuple(lane[:, first:last] for lane in self.shades), self.clipped[first:last])

    @classmethod
    def joined(cls, parts: list[Strip]) -> Strip:
        """Several side by side."""
        lanes = zip(*(part.shades for part in parts), strict=True)
        shades = tuple(np.concatenate(lane, axis=1) for lane in lanes)
        return cls(shades, np.concatenate([part.clipped for part in parts]))


class ColumnStrip:
    """Caches the strip that was drawn last.

    Columns are numbered from the first frame of the sound on. The end columns of a strip are drawn
    again, because they may have been only partly visible.
    """

    def __init__(self) -> None:
        self._look: Hashable = None
        self._first = 0
        self._strip: Strip | None = None

    def forget(self) -> None:
        """Drop the cached strip."""
        self._strip = None

    def columns(
        self, look: Hashable, first: int, count: int, draw: Callable[[int, int], Strip]
    ) -> Strip:
        """Columns [first, first + count); those cached under another `look` are not used.

        `draw(low, high)` draws the missing columns [low, high).
        """
        last = first + count
        held = self._strip
        low, high = self._first + 1, self._first + (len(held) - 1 if held else 0)
        low, high = max(low, first), min(high, last)
        if held is None or look != self._look or low >= high:
            strip = draw(first, last)
        else:
            parts = [held.part(low - self._first, high - self._first)]
            if first < low:
                parts.insert(0, draw(first, low))
            if high < last:
                parts.append(draw(high, last))
            strip = Strip.joined(parts)
        self._look, self._first, self._strip = look, first, strip
        return strip
