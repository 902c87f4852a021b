"""Lines through many points, made of arrays."""

import numpy as np
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr


def polyline(xs: np.ndarray, ys: np.ndarray) -> QPolygonF:
    """Return a line through points, whose coordinates are in two arrays of the same size.

    pyqtgraph has that, too, but importing it takes 0.2 s and 35 MB of memory.
    """
    line = QPolygonF()
    if not xs.size:
        return line
    line.resize(xs.size)
    memory = VoidPtr(line.data(), 16 * xs.size, True)
    points = np.frombuffer(memory, np.float64)  # pyright: ignore[reportArgumentType]
    points[::2], points[1::2] = xs, ys
    return line
