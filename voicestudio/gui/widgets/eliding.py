"""Shortening long file names for display."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from voicestudio.printable import shown

NAME_WIDTH = 420
"""Pixels a file's name may take where nothing else limits it."""


def elided(text: str, widget: QWidget, width: int = NAME_WIDTH) -> str:
    """`text` as wide as `width` pixels in the font of `widget` at most, cut in its middle."""
    return widget.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideMiddle, width)
