"""Whole rows and lines at the lower edge of a panel that is scrolled."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QLabel, QWidget

_MOST = 60
"""The greatest height that is left empty, in pixels; what is higher may be cut, such as a curve."""


class WholeRows(QFrame):
    """Lies over what the edge of a panel would cut: a row of fields, or a line of a text."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel, objectName="wholeRows")
        self._panel = panel
        self.hide()

    def cover(self, edge: int, others: Collection[QWidget]) -> None:
        """Hide what is cut at `edge`, in pixels from the panel's top; what is in `others` is not.

        Nothing is hidden where nothing is cut.
        """
        whole = min(self._whole_above(edge, others), default=edge)
        self.setVisible(edge - _MOST <= whole < edge)
        self.setGeometry(0, whole, self._panel.width(), edge - whole)
        self.raise_()

    def _whole_above(self, edge: int, others: Collection[QWidget]) -> Iterator[int]:
        """Where that begins which does not end above the edge."""
        for widget in self._panel.findChildren(QWidget):
            # Fields and texts, not the boxes that they are in.
            if widget is self or widget.layout() is not None or not widget.isVisible():
                continue
            if any(other.isAncestorOf(widget) for other in others):
                continue
            top = widget.mapTo(self._panel, QPoint()).y()
            if top < edge < top + widget.height():
                line = widget.fontMetrics().lineSpacing()
                if isinstance(widget, QLabel) and widget.height() > 1.5 * line:
                    yield top + (edge - top) // line * line
                elif widget.height() <= _MOST:
                    yield top
