"""Pictures of the window with few colours, so that their files are small."""

import numpy as np
from PySide6.QtGui import QImage

_COLOURS = 96
_BLOCK = 4096
_MOST = 0.3
"""A colour that fills this share of a group stands for it exactly: areas of one colour stay it."""


def packed(picture: QImage) -> QImage:
    """Return a picture with the `_COLOURS` that fit it best."""
    picture = picture.convertToFormat(QImage.Format.Format_RGBX8888)
    height, width = picture.height(), picture.width()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(height, -1, 4)
    seen, numbers, counts = np.unique(
        pixels[:, :width, :3].reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    palette = _palette(seen.astype(np.int64), counts)
    chosen = np.concatenate(
        [
            np.square(seen[at : at + _BLOCK, np.newaxis] - palette).sum(axis=2).argmin(axis=1)
            for at in range(0, len(seen), _BLOCK)
        ]
    )
    indices = np.ascontiguousarray(chosen[numbers.ravel()].reshape(height, width).astype(np.uint8))
    packed = QImage(indices.data, width, height, width, QImage.Format.Format_Indexed8)
    packed.setColorTable([255 << 24 | r << 16 | g << 8 | b for r, g, b in palette.tolist()])
    return packed.copy()


def _palette(seen: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return colours, int (colours, 3), that stand for those seen so often: by median cut."""
    groups = [np.arange(len(seen))]
    spans = [_span(seen, counts, groups[0])]
    while len(groups) < _COLOURS and max(spans) > 0:
        widest = int(np.argmax(spans))
        group = groups.pop(widest)
        spans.pop(widest)
        channel = np.ptp(seen[group], axis=0).argmax()
        ordered = group[np.argsort(seen[group][:, channel], kind="stable")]
        reached = np.cumsum(counts[ordered])
        middle = int(np.clip(np.searchsorted(reached, reached[-1] / 2), 1, len(ordered) - 1))
        for part in (ordered[:middle], ordered[middle:]):
            groups.append(part)
            spans.append(_span(seen, counts, part))
    return np.array([_standing_for(seen[group], counts[group]) for group in groups])


def _span(seen: np.ndarray, counts: np.ndarray, group: np.ndarray) -> float:
    """Return how much a group gains by being divided."""
    return float(np.ptp(seen[group], axis=0).max() * np.sqrt(counts[group].sum()))


def _standing_for(colours: np.ndarray, counts: np.ndarray) -> np.ndarray:
    if counts.max() > _MOST * counts.sum():
        return colours[counts.argmax()]
    return np.round(np.average(colours, axis=0, weights=counts)).astype(np.int64)
