"""The table of the recordings that are processed together."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from voicestudio.gui.batch.queue_rows import FILE, FRACTION, LOUDNESS, STATE
from voicestudio.gui.widgets.keys import ENTER_KEYS, REMOVE_KEYS, takes_key
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import tr

_LOUDNESS_WIDTH = 130
_STATE_SHARE = 0.33
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_BAR_HEIGHT, _BAR_RADIUS, _BAR_TEXT = 6, 3, 64


class QueueTable(QTreeView):
    """Rows with file, state and loudness.

    Delete removes rows, Alt+Up and Alt+Down move them, Enter and a double-click open the finished
    file; the menu of a right click has the same and more.

    Signals: open_wanted(), folder_wanted(), retry_wanted(), remove_wanted(), up_wanted(),
    down_wanted(): for the chosen rows; rows_chosen() when others are.
    """

    open_wanted = Signal()
    folder_wanted = Signal()
    retry_wanted = Signal()
    remove_wanted = Signal()
    up_wanted = Signal()
    down_wanted = Signal()
    rows_chosen = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueTable")
        self.setAccessibleName(tr("Files to process"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setModel(model)
        self.setItemDelegateForColumn(STATE, _StateDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(FILE, header.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, header.ResizeMode.Fixed)
        header.setSectionResizeMode(LOUDNESS, header.ResizeMode.Fixed)
        self.setColumnWidth(LOUDNESS, _LOUDNESS_WIDTH)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._chosen)
        self._menu = self._make_menu()

    @property
    def chosen(self) -> list[int]:
        """The chosen rows, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def allow(self, **possible: bool) -> None:
        """Enable the entries of the menu: open, folder, retry, remove, up and down."""
        for action in self._menu.actions():
            if not action.isSeparator():
                action.setEnabled(possible[action.data()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names more room than the states, whose reasons are told in whole elsewhere."""
        self.setColumnWidth(STATE, round(_STATE_SHARE * self.viewport().width()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE_KEYS:
            self.remove_wanted.emit()
        elif event.key() in ENTER_KEYS:
            self.open_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            (self.up_wanted if event.key() == Qt.Key.Key_Up else self.down_wanted).emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        return takes_key(event, (*REMOVE_KEYS, *_MOVES)) or super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen:
            self._menu.popup(event.globalPos())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("queueMenu")
        entries: tuple[tuple[str, str, SignalInstance], ...] = (
            ("open", tr("&Open"), self.open_wanted),
            ("folder", tr("&Show in Folder"), self.folder_wanted),
            ("", "", self.open_wanted),
            ("retry", tr("&Try Again"), self.retry_wanted),
            ("remove", tr("&Remove"), self.remove_wanted),
            ("", "", self.open_wanted),
            ("up", tr("Move &Up"), self.up_wanted),
            ("down", tr("Move &Down"), self.down_wanted),
        )
        for name, text, signal in entries:
            if name:
                action = menu.addAction(text)
                action.setObjectName(f"queue_{name}")
                action.setData(name)
                action.triggered.connect(signal)
            else:
                menu.addSeparator()
        return menu

    def _open(self, _index: QModelIndex) -> None:
        self.open_wanted.emit()

    def _chosen(self, *_: object) -> None:
        self.rows_chosen.emit()


class _StateDelegate(QStyledItemDelegate):
    """Draws a bar beside the state of a file that is being made."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight  # pyright: ignore

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        fraction = index.data(FRACTION)
        room = option.rect.adjusted(
            option.fontMetrics.horizontalAdvance("Working, 100%  "), 0, 0, 0
        )
        if fraction is None or room.width() < _BAR_TEXT:
            return
        theme = current_theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        bar = QRect(room.left(), 0, room.width() - 10, _BAR_HEIGHT)
        bar.moveTop(room.center().y() - _BAR_HEIGHT // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.border)
        painter.drawRoundedRect(bar, _BAR_RADIUS, _BAR_RADIUS)
        bar.setWidth(round(bar.width() * fraction))
        painter.setBrush(theme.on_accent if chosen else theme.accent)
        painter.drawRoundedRect(bar, _BAR_RADIUS, _BAR_RADIUS)
        painter.restore()
