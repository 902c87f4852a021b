"""Lines through many points, and colours of the spectrogram, are those that pyqtgraph makes."""

import numpy as np
import pytest
from pyqtgraph import colormap
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtGui import QColor, QPolygonF

from voicestudio.gui.views.polylines import polyline
from voicestudio.gui.views.spectrogram_view import COLOUR_MAPS, colour_table


def test_a_line_goes_through_all_points() -> None:
    xs, ys = np.random.default_rng(3).uniform(-9, 9, (2, 500))
    assert polyline(xs, ys) == arrayToQPolygonF(xs, ys)
    assert polyline(xs[:0], ys[:0]) == QPolygonF()


@pytest.mark.parametrize("label", COLOUR_MAPS)
def test_colours_are_those_of_the_map(label: str) -> None:
    table = colormap.get(COLOUR_MAPS[label]).getLookupTable(nPts=256, alpha=False)
    assert colour_table(label) == [QColor(*map(int, colour[:3])).rgba() for colour in table]
