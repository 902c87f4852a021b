"""Widgets that do with less room than they would like, so that the window fits small screens."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget


class SpareCaption(QLabel):
    """A caption that is not shown, rather than cut off, where there is no room for all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "caption")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class ScrollingPanel(QScrollArea):
    """A panel that is scrolled up and down where it does not fit."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(panel)
        self.verticalScrollBar().setObjectName(f"{panel.objectName()}Scroll")
        self.verticalScrollBar().setAccessibleName("Scroll the panel")

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.widget().minimumSizeHint().width() + bar
        return QSize(width, super().minimumSizeHint().height())
