"""Rows of lists whose texts are in several lines where there is no room for one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

_Index = QModelIndex | QPersistentModelIndex
_HIGHEST = 10_000


def wrap_rows(view: QListView | QTreeView, column: int = 0) -> None:
    """Let texts of a column in `view` have several lines, also after it has got another width."""
    view.setWordWrap(True)
    view.setItemDelegateForColumn(column, _WrappedRows(view))


class _WrappedRows(QStyledItemDelegate):
    """Makes rows as high as their texts are when they are wrapped: Qt takes one line for all."""

    def __init__(self, view: QListView | QTreeView) -> None:
        super().__init__(view)
        self._view = view
        if isinstance(view, QTreeView):
            view.setUniformRowHeights(False)
            view.header().sectionResized.connect(self._lay_out)
        else:
            view.setResizeMode(QListView.ResizeMode.Adjust)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = super().sizeHint(option, index)
        text, letters = str(index.data(Qt.ItemDataRole.DisplayRole) or ""), self._view.fontMetrics()
        sides = line.width() - letters.horizontalAdvance(text)
        room = self._room(index) - max(sides, 0)
        if room <= 0 or line.width() <= self._room(index):
            return line
        whole = QRect(0, 0, room, _HIGHEST)
        high = letters.boundingRect(whole, Qt.TextFlag.TextWordWrap.value, text).height()
        return QSize(self._room(index), line.height() - letters.height() + high)

    def _room(self, index: _Index) -> int:
        """Pixels for a cell."""
        view = self._view
        if not isinstance(view, QTreeView):
            return view.viewport().width()
        room = view.columnWidth(index.column())
        if index.column() > 0:
            return room
        depth, parent = int(view.rootIsDecorated()), index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return room - depth * view.indentation()

    def _lay_out(self, _section: int, _old: int, _new: int) -> None:
        self._view.scheduleDelayedItemsLayout()
