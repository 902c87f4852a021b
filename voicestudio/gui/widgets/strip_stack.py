"""The strips over the recording, one below the other, scrolled where the window is small."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from voicestudio.texts import tr

_LEAST_WIDTH = 200
_LEAST_HEIGHT = 45
"""Pixels that are always left for strips: one is whole."""


class StripStack(QScrollArea):
    """As high as the strips that are shown; they are scrolled where there is less room."""

    def __init__(self, strips: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("strips")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setAccessibleName(tr("Scroll the strips"))
        self._content = QWidget(objectName="stripsContent")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for strip in strips:
            self._column.addWidget(strip)
        self.setWidget(self._content)

    def sizeHint(self) -> QSize:
        height = self._content.sizeHint().height() if self._any_shown else 0
        if height and self._content.minimumSizeHint().width() > self.width():
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(_LEAST_WIDTH, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, min(self.sizeHint().height(), _LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @property
    def _any_shown(self) -> bool:
        column = self._column
        items = (column.itemAt(index) for index in range(column.count()))
        return any(item is not None and not item.isEmpty() for item in items)
