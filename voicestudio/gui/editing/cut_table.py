"""The table of proposed cuts: tick, go to, hear."""

from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from voicestudio.gui.editing.cut_list import CutList
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.widgets.keys import ENTER_KEYS, REMOVE_KEYS, takes_key
from voicestudio.shortening.proposed_cuts import CutKind, ProposedCut
from voicestudio.texts import numeral, tr

_HEADERS = tr("Time"), tr("What"), tr("Now"), tr("After")
_KINDS: dict[CutKind, str] = {"pause": tr("Pause", sense="in speech"), "filler": tr("Filler")}
_TIME, _WHAT, _NOW, _AFTER = range(4)
_WIDEST = "0:00:00.000"
_BOX = 26
"""Pixels of the tick box."""
_ROW_PADDING = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CutModel(QAbstractTableModel):
    """A row for each cut that is shown; only the visible rows of a long list cost time.

    Signals: ticked(rows, bool) when the user ticks or unticks cuts; rows is an array.
    """

    ticked = Signal(object, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._list: CutList | None = None

    def show_cuts(self, cuts: CutList | None) -> None:
        self.beginResetModel()
        self._list = cuts
        self.endResetModel()

    def refresh(self) -> None:
        """Other cuts of the same list are ticked."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, _AFTER))

    def cut(self, row: int) -> ProposedCut | None:
        """The cut of a row; None where there is no such row."""
        return self._list.cut(row) if self._list and 0 <= row < len(self._list) else None

    def is_ticked(self, row: int) -> bool:
        return self._list is not None and 0 <= row < len(self._list) and self._list.ticked(row)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._list is None else len(self._list)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADERS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _TIME else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        named = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return _HEADERS[section] if named else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if not 0 <= row < self.rowCount():  # of a longer list that was shown before
            return None
        # Views ask ten roles of each cell that they draw; a cut is looked up for two of them.
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column >= _NOW else None
        if role == Qt.ItemDataRole.CheckStateRole and column == _TIME:
            return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            cut = self.cut(row)
            return cut and self._text(cut, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == _TIME:
            cut = self.cut(row)
            return cut and self._spoken(row, cut)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(np.array([index.row()]), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _text(self, cut: ProposedCut, column: int) -> str:
        assert self._list is not None  # it holds the cut
        rate = self._list.timeline.sample_rate
        if column == _TIME:
            return time_text(cut.found_start, rate)
        if column == _WHAT:
            return _KINDS[cut.kind]
        frames = cut.length_now if column == _NOW else cut.length_after
        return f"{numeral(frames / rate, '.1f')} s"

    def _spoken(self, row: int, cut: ProposedCut) -> str:
        time, kind, now, after = (self._text(cut, column) for column in range(len(_HEADERS)))
        state = tr("ticked") if self.is_ticked(row) else tr("not ticked")
        return tr(
            "{kind} at {time}, {now} now, {after} after, {state}",
            kind=kind,
            time=time,
            now=now,
            after=after,
            state=state,
        )


class CutTable(QTableView):
    """Proposed cuts, ticked or not.

    Space and a double-click play across the current one, Enter ticks or unticks the selected rows,
    Del unticks them.

    Signals: chosen(ProposedCut) when another row becomes current or the current one is clicked;
    hear_wanted(ProposedCut).
    """

    chosen = Signal(object)
    hear_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cutTable")
        self.setAccessibleName(tr("Proposed cuts"))
        self.cuts = CutModel(self)
        self.setModel(self.cuts)
        time_display().changed.connect(self.viewport().update)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        header = self.horizontalHeader()
        header.setDefaultAlignment(_LEFT)
        header.setSectionsClickable(False)
        # With the table's it looks through all rows to find out whether columns are selected.
        header.setSelectionModel(QItemSelectionModel(self.cuts, self))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_TIME, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_TIME, self.fontMetrics().horizontalAdvance(_WIDEST) + _BOX)
        self.clicked.connect(self._chosen)
        self.doubleClicked.connect(self._hear)

    def sizeHint(self) -> QSize:
        """As low as it may be: it is scrolled itself, so its panel need not be for it."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @property
    def current(self) -> ProposedCut | None:
        """The cut of the current row."""
        return self.cuts.cut(self.currentIndex().row())

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Space, *ENTER_KEYS, *REMOVE_KEYS)
        return takes_key(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._hear()
        elif event.key() in ENTER_KEYS:
            self._tick(not self.cuts.is_ticked(self.currentIndex().row()) if self.current else True)
        elif event.key() in REMOVE_KEYS:
            self._tick(False)
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row, not column."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.cuts.index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self.cuts.index(self.cuts.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._chosen(current)

    def _tick(self, on: bool) -> None:
        ranges = self.selectionModel().selection().toList()
        if ranges:
            rows = [np.arange(part.top(), part.bottom() + 1) for part in ranges]
            self.cuts.ticked.emit(np.unique(np.concatenate(rows)), on)

    def _chosen(self, index: _Index) -> None:
        cut = self.cuts.cut(index.row())
        if cut is not None:
            self.chosen.emit(cut)

    def _hear(self, _index: object = None) -> None:
        if self.current is not None:
            self.hear_wanted.emit(self.current)
