"""Texts, lines and marks can be told from what they are drawn on, in both themes.

The figures are those of WCAG 2.2: 4.5 to 1 for texts, 3 to 1 for lines and marks that matter.
"""

import re

import pytest
from PySide6.QtGui import QColor

from voicestudio.gui.widgets.theme import DARK, LIGHT, Theme
from voicestudio.paths import resource_path

TEXTS = [
    *((text, on) for text in ("text", "muted") for on in ("window", "panel", "raised", "canvas")),
    *((text, on) for text in ("warning", "error", "link") for on in ("window", "panel", "raised")),
    *(("axis_text", on) for on in ("panel", "canvas")),
    *(("on_accent", "accent"), ("on_error", "error")),
]
MARKS = [
    *((mark, "canvas") for mark in ("waveform", "waveform_rms", "selection_edge", "take_edge")),
    *((mark, "canvas") for mark in ("marker", "playhead", "cursor", "accent")),
    *(("accent", on) for on in ("window", "panel")),
    *((mark, "meter_track") for mark in ("meter_low", "meter_mid", "meter_high")),
]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of luminances by WCAG, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def over(colour: QColor, ground: QColor, share: float) -> QColor:
    """`share` of a colour over another one."""
    one, other = colour.getRgbF(), ground.getRgbF()
    return QColor.fromRgbF(*(a * share + b * (1 - share) for a, b in zip(one, other, strict=True)))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_colours_stand_out(theme: Theme) -> None:
    for wanted, pairs in ((4.5, TEXTS), (3.0, MARKS)):
        for mark, ground in pairs:
            found = contrast(getattr(theme, mark), getattr(theme, ground))
            assert found >= wanted, f"{mark} on {ground}: {found:.2f}"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_names_of_results_can_be_read_over_any_sound(theme: Theme) -> None:
    for sound in (theme.canvas, theme.waveform, theme.waveform_rms):
        assert contrast(theme.text, over(theme.canvas, sound, 0.8)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_texts_of_the_style_sheet_stand_out_from_their_own_background(theme: Theme) -> None:
    sheet = resource_path("style.qss").read_text("utf-8")
    rules = re.findall(r"\{([^}]*)\}", sheet)
    pairs = {
        (text[1], ground[1])
        for rule in rules
        if (text := re.search(r"(?<![-\w])color: \$(\w+)", rule))
        and (ground := re.search(r"background: \$(\w+)", rule))
        and "faded" not in text[1]  # what cannot be used now
    }
    assert pairs
    for text, ground in pairs:
        if text != ground:  # a line is drawn
            assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5, (text, ground)
