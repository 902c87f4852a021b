"""A vertical scroll bar that lies over the contents and takes no room beside them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QScrollBar


class OverlayBar(QScrollBar):
    """Scrolls `area`, whose own bar is switched off; shown while there is something to scroll to.

    The contents keep the width of what is above and below the area.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self.setObjectName("overlay_bar")
        self._area, self._real = area, area.verticalScrollBar()
        self._real.rangeChanged.connect(self._show_range)
        self._real.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._real.setValue)
        area.installEventFilter(self)
        self._show_range()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show_range(self) -> None:
        real = self._real
        self.setRange(real.minimum(), real.maximum())
        self.setPageStep(real.pageStep())
        self.setSingleStep(real.singleStep())
        self.setValue(real.value())
        self.setVisible(real.maximum() > real.minimum())
        self._place()

    def _place(self) -> None:
        width = self.sizeHint().width()
        self.setGeometry(self._area.width() - width, 0, width, self._area.height())
        self.raise_()
