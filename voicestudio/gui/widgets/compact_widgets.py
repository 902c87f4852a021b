"""Widgets that shrink below their preferred size, so that the window fits small screens."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from voicestudio.gui.widgets.whole_rows import WholeRows
from voicestudio.texts import tr

_LEAST_HEIGHT = 58
"""That of a panel that can be scrolled, in pixels; panels behind it leave room for others, too."""


class Caption(QLabel):
    """A label beside a field, in the style of captions."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "caption")


class SpareCaption(Caption):
    """A caption that is hidden where it would be cut off."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class ElidedLabel(QLabel):
    """A text that ends in … where there is no room for all of it; the mouse shows the whole."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            mode = Qt.TextElideMode.ElideRight
            text = self.fontMetrics().elidedText(self.text(), mode, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class ModestPages(QStackedWidget):
    """Stacked pages whose minimum size is that of the visible page only."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


class KeptInSight(QWidget):
    """A place in a panel's layout for `row`, which stays at the lower edge when scrolled below.

    The row extends `across` and `along` pixels beyond its place, so its layout needs margins of
    that size.
    """

    def __init__(self, row: QFrame, across: int, along: int) -> None:
        super().__init__()
        self._row, self._across, self._along = row, across, along
        self._area: QScrollArea | None = None
        row.installEventFilter(self)

    def stay_within(self, area: QScrollArea) -> None:
        """`area` scrolls the panel that this lies in."""
        self._area = area
        self._row.setParent(area.widget())
        self._row.raise_()
        self._row.show()
        area.viewport().installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._place)

    @property
    def row(self) -> QFrame:
        """What stays in sight."""
        return self._row

    @property
    def edge(self) -> int | None:
        """Where the row lies over the panel, from its top; None where it is at its own place."""
        top = self._row.y()
        return top if top < self.y() - self._along else None

    def lifted(self, widget: QWidget) -> int:
        """How many pixels above its place `widget` of the row is drawn now; 0 for all others."""
        return self.y() - self._along - self._row.y() if self._row.isAncestorOf(widget) else 0

    def uncover(self, widget: QWidget) -> None:
        """Scroll on if the row lies over `widget`."""
        panel = self._row.parentWidget()
        if self._area is None or panel is None or self._row.isAncestorOf(widget):
            return
        bottom = widget.mapTo(panel, QPoint(0, widget.height())).y()
        if self._row.y() < bottom <= self.y():
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + bottom + self._along - self._row.y())

    def sizeHint(self) -> QSize:
        return self._row.sizeHint() - QSize(2 * self._across, 2 * self._along)

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSizeHint() - QSize(2 * self._across, 2 * self._along)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._row and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif watched is not self._row and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._area is None:
            return
        place = self.geometry().adjusted(-self._across, -self._along, self._across, self._along)
        in_sight = self._area.verticalScrollBar().value() + self._area.viewport().height()
        place.moveBottom(min(place.bottom(), in_sight - 1))
        self._row.setGeometry(place)


class ScrollingPanel(QScrollArea):
    """A panel that is scrolled up and down where it does not fit.

    Its frame stays where it is, and there is always room for the scroll bar: the panel is as wide
    with it as without it. Widgets of the panel in a `KeptInSight` are always in sight, or above it.
    At the lower edge, and above those, nothing is cut through: a row is there as a whole or not.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"{panel.objectName()}Area")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in the panel is scrolled to
        self.setWidget(panel)
        self._panel = panel
        self.verticalScrollBar().setObjectName(f"{panel.objectName()}Scroll")
        self.verticalScrollBar().setAccessibleName(tr("Scroll the panel"))
        self.verticalScrollBar().installEventFilter(self)
        self._leave_room(True)
        self._kept = panel.findChildren(KeptInSight)
        for place in self._kept:
            place.stay_within(self)
        self._cover = WholeRows(panel)
        # When the panel is laid out.
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._hide_what_is_cut)
        self.verticalScrollBar().valueChanged.connect(self._hide_what_is_cut)
        self.verticalScrollBar().rangeChanged.connect(self._await_layout)

    def _leave_room(self, without_bar: bool) -> None:
        width = self.verticalScrollBar().sizeHint().width() if without_bar else 0
        self.setViewportMargins(0, 0, width, 0)

    def _await_layout(self) -> None:
        self._moved.start()

    def _hide_what_is_cut(self) -> None:
        edge = self.verticalScrollBar().value() + self.viewport().height()
        rows = [place.row for place in self._kept]
        edges = [place.edge for place in self._kept if place.edge is not None]
        self._cover.cover(min([edge, *edges]), rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._await_layout()

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    @property
    def panel(self) -> QWidget:
        """What is scrolled."""
        return self._panel

    def whole_height(self) -> int:
        """The height of the panel as wide as it is, in pixels: with it nothing is scrolled."""
        panel = self._panel
        return max(panel.heightForWidth(self.viewport().width()), panel.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        # Not as wide as texts that wrap would like to be: a window begins with panels of this size.
        return QSize(self.minimumSizeHint().width(), self._panel.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        width = self._panel.minimumSizeHint().width() + bar
        return QSize(width, min(super().minimumSizeHint().height(), _LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another effect in the panel may need another width, or the scroll bar."""
        if watched is self.verticalScrollBar():
            if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
                self._leave_room(event.type() == QEvent.Type.Hide)
        elif watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._await_layout()
            self.updateGeometry()
        return super().eventFilter(watched, event)
