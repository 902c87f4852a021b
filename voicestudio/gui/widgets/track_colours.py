"""The colours that tracks may have, in the light and in the dark theme."""

from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from voicestudio.document.timeline.tracks import TRACK_COLOURS
from voicestudio.gui.widgets.theme import Theme, current_theme

_DARK = ("#ff9d95", "#ffb870", "#ecd169", "#9fdc86", "#7fdbe8", "#9dbdff", "#cfb0ff", "#ffa3d3")
_LIGHT = ("#a93029", "#96530a", "#7a6100", "#33741c", "#0f6f80", "#2c57b8", "#7039b0", "#a52a70")
_PEAK_PERCENT = 58
"""How much of the colour the peaks have; the rest is the background."""
_SWATCH = 14


def strong_colour(name: str) -> QColor:
    """The colour of RMS bars, lines and stripes; that of any sound for an empty name."""
    theme = current_theme()
    return QColor(_strong(name, theme)) if name else theme.waveform_rms


def peak_colour(name: str) -> QColor:
    """The colour of peaks, nearer to the background."""
    theme = current_theme()
    if not name:
        return theme.waveform
    return _over_canvas(QColor(_strong(name, theme)), _PEAK_PERCENT)


def unheard_colours() -> tuple[QColor, QColor]:
    """The colours of peaks, and of RMS bars and lines, of a track that is not in the mix."""
    theme = current_theme()
    return _over_canvas(theme.muted, _PEAK_PERCENT // 2), _over_canvas(theme.muted, _PEAK_PERCENT)


def colour_icon(name: str, *, chosen: bool = False) -> QIcon:
    """A swatch for menus; the chosen one has a ring."""
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(0, 0, 0, 0))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        painter.setPen(QPen(theme.text, 2) if chosen else theme.border)
        painter.setBrush(strong_colour(name))
        painter.drawRoundedRect(1, 1, _SWATCH - 2, _SWATCH - 2, 3, 3)
    return QIcon(picture)


def _strong(name: str, theme: Theme) -> str:
    colours = _DARK if theme.dark else _LIGHT
    return colours[TRACK_COLOURS.index(name)]


def _over_canvas(colour: QColor, percent: int) -> QColor:
    """Return so much of a colour over the background of the waveform."""
    canvas = current_theme().canvas
    mixed = (
        (over * percent + under * (100 - percent)) // 100
        for over, under in (
            (colour.red(), canvas.red()),
            (colour.green(), canvas.green()),
            (colour.blue(), canvas.blue()),
        )
    )
    return QColor(*mixed)
