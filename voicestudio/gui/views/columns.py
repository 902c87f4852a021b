"""Converting columns of peaks and RMS to pixels, fast enough to repaint while scrolling."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QImage

_LEVELS = 12
"""Shades between background and peak colour, and between peak and RMS colour, at soft edges."""


def column_shades(
    top: np.ndarray,
    bottom: np.ndarray,
    rms_top: np.ndarray,
    rms_bottom: np.ndarray,
    height: int,
) -> np.ndarray:
    """Indices into `shade_table`, uint8 of shape (height, columns), smooth at the edges.

    The arguments hold one position (in pixels, 0 at the top) for each column. A column with
    `top` > `bottom` is empty; any other is at least a pixel tall.
    """
    shades = np.zeros((height, top.size), np.uint8)
    _fill(shades, *_at_least_a_pixel(top, bottom, height))
    if np.any(rms_bottom > rms_top):
        _fill(shades, rms_top, rms_bottom)
    return shades


def _at_least_a_pixel(
    top: np.ndarray, bottom: np.ndarray, height: int
) -> tuple[np.ndarray, np.ndarray]:
    thin = (bottom - top < 1) & (bottom >= top)
    centre = np.clip((top + bottom) / 2, 0.5, height - 0.5)
    return np.where(thin, centre - 0.5, top), np.where(thin, centre + 0.5, bottom)


def _fill(shades: np.ndarray, top: np.ndarray, bottom: np.ndarray) -> None:
    """Add a colour between `top` and `bottom` of each column, and a part of it at both ends."""
    height = len(shades)
    drawn = bottom > top
    top, bottom = np.clip(top, 0, height), np.clip(bottom, 0, height)
    first = np.where(drawn, np.ceil(top), height).astype(np.int16)
    last = np.floor(bottom).astype(np.int16)
    low, high = int(first.min()), int(last.max())
    if low < high:
        rows = np.arange(low, high, dtype=np.int16)[:, np.newaxis]
        inside = rows >= first
        inside &= rows < last
        inside = inside.view(np.uint8)
        inside *= _LEVELS
        shades[low:high] += inside
    _add_parts(shades, np.floor(top), np.where(drawn, np.ceil(top) - top, 0))
    _add_parts(shades, last, np.where(drawn, bottom - last, 0))


def _add_parts(shades: np.ndarray, row: np.ndarray, part: np.ndarray) -> None:
    """Add a `part` of a colour, below 1, to a row of each column; those below the last are 0."""
    height, columns = shades.shape
    at = np.minimum(row, height - 1).astype(np.intp) * columns + np.arange(columns)
    shades.reshape(-1)[at] += np.round(part * _LEVELS).astype(np.uint8)


def shade_table(peak: QColor, rms: QColor) -> list[int]:
    """The colours of `column_shades`' indices: clear, soft edge, peak, soft edge, RMS."""
    return _shade_table(peak.rgba(), rms.rgba())


@lru_cache(maxsize=8)
def _shade_table(peak_rgba: int, rms_rgba: int) -> list[int]:
    peak, rms, clear = (QColor.fromRgba(rgba) for rgba in (peak_rgba, rms_rgba, peak_rgba))
    clear.setAlpha(0)
    below = [_between(clear, peak, step / _LEVELS) for step in range(_LEVELS)]
    above = [_between(peak, rms, step / _LEVELS) for step in range(_LEVELS + 1)]
    return below + above


def _between(one: QColor, other: QColor, share: float) -> int:
    parts = ((c.red(), c.green(), c.blue(), c.alpha()) for c in (one, other))
    mixed = (round(a + (b - a) * share) for a, b in zip(*parts, strict=True))
    return QColor(*mixed).rgba()


def indexed_image(indices: np.ndarray, table: list[int]) -> QImage:
    """A QImage of its own memory from uint8 `indices` (rows, columns) and up to 256 colours."""
    rows, columns = indices.shape
    contiguous = np.ascontiguousarray(indices)
    image = QImage(contiguous.data, columns, rows, columns, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
