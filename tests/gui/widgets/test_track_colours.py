"""Colours of tracks can be told from the background and from one another, light and dark."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from voicestudio.document.timeline.tracks import TRACK_COLOURS
from voicestudio.gui.widgets.theme import apply_theme, current_theme
from voicestudio.gui.widgets.track_colours import colour_icon, peak_colour, strong_colour


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(s * linear(v) for s, v in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_is_seen(theme: str, qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, theme)
    now = current_theme()
    for name in TRACK_COLOURS:
        for ground in (now.canvas, now.panel, now.raised):
            assert contrast(strong_colour(name), ground) >= 4.0, name
        assert contrast(peak_colour(name), now.canvas) >= 1.8, name
        assert contrast(strong_colour(name), peak_colour(name)) >= 1.5, name
        assert not colour_icon(name).isNull()
    assert strong_colour("") == now.waveform_rms
    hues = {name: strong_colour(name).hslHueF() for name in TRACK_COLOURS}
    for one, other in combinations(hues.values(), 2):
        assert min(abs(one - other), 1 - abs(one - other)) > 0.04
