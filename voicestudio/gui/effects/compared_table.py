"""The table of compared settings: a play button, the setting and the state of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from voicestudio.gui.widgets.focus_order import focus_after
from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.keys import ENTER_KEYS
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.printable import shown
from voicestudio.texts import details, tr

_HEADERS = (tr("Play"), tr("Setting"), tr("State"))
_ICON = 14
_ROW_HEIGHT = 36
_WIDTHS = 82, 112
"""Pixels of the first and the last column."""
_MARGIN = 3
_HEAR, _TEXT, _STATE = range(3)


@dataclass(frozen=True)
class ComparedRow:
    """One row: its number or letter, its setting in words, and its state.

    `fraction` is the progress of the rendering, 0 to 1; with None `state` is shown instead.
    """

    name: str
    text: str
    state: str
    fraction: float | None = None
    playable: bool = False
    playing: bool = False
    problem: str = ""

    @property
    def spoken(self) -> str:
        """The row's text for screen readers."""
        state = (
            self.state
            if self.fraction is None
            else tr("{fraction:.0%} rendered", fraction=self.fraction)
        )
        return details(filter(None, (self.name, self.text, state, self.problem)))


class ComparedTable(QTreeWidget):
    """Rows to play and to choose. Enter, Space and a double-click play the current row.

    Signals: hear_wanted(int row); row_chosen() when another row becomes current.
    """

    hear_wanted = Signal(int)
    row_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparedTable")
        self.setAccessibleName(tr("Settings to compare"))
        self.setHeaderLabels(_HEADERS)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        for column in (_HEAR, _STATE):
            header.setSectionResizeMode(column, header.ResizeMode.Fixed)
        header.setSectionResizeMode(_TEXT, header.ResizeMode.Stretch)
        self.setColumnWidth(_HEAR, _WIDTHS[0])
        self.setColumnWidth(_STATE, _WIDTHS[1])
        self._rows: list[ComparedRow] = []
        self._buttons: list[QPushButton] = []
        self._bars: list[QProgressBar] = []
        self.currentItemChanged.connect(self._chosen)
        self.itemDoubleClicked.connect(self._hear_current)
        theme_notifier().changed.connect(self._dress)
        self._dress()

    @property
    def row(self) -> int:
        """The index of the current row; -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.model().index(row, 0))

    def show_rows(self, rows: Sequence[ComparedRow]) -> None:
        """Show `rows`; the index of the current row stays, or becomes the last one."""
        if len(rows) != self.topLevelItemCount():
            self._make_items(len(rows))
        for number, row in enumerate(rows):
            if number >= len(self._rows) or self._rows[number] != row:
                self._show(number, row)
        self._rows = list(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, *ENTER_KEYS):
            self._hear_current()
        else:
            super().keyPressEvent(event)

    def _make_items(self, count: int) -> None:
        chosen = min(self.row, count - 1)
        self.blockSignals(True)
        self.clear()
        self._rows, self._buttons, self._bars = [], [], []
        for number in range(count):
            item = QTreeWidgetItem(self)
            item.setSizeHint(_HEAR, QSize(_WIDTHS[0], _ROW_HEIGHT))
            self._buttons.append(self._button(number))
            self._bars.append(QProgressBar(objectName=f"comparedProgress{number}", visible=False))
            self.setItemWidget(item, _HEAR, _framed(self._buttons[number]))
            self.setItemWidget(item, _STATE, _framed(self._bars[number]))
        focus_after(self, self._buttons)
        self.choose(max(chosen, 0))
        self.blockSignals(False)
        self.row_chosen.emit()

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(objectName=f"comparedHear{number}", checkable=True, autoDefault=True)
        button.setProperty("row", number)
        button.clicked.connect(self._pressed)
        return button

    def _show(self, number: int, row: ComparedRow) -> None:
        item = self.topLevelItem(number)
        assert item is not None
        item.setText(_TEXT, shown(row.text))
        item.setText(_STATE, row.state if row.fraction is None else "")
        item.setToolTip(_TEXT, tip(row.text))
        item.setToolTip(_STATE, tip(row.problem))
        item.setData(_HEAR, Qt.ItemDataRole.AccessibleTextRole, row.name)
        item.setData(_TEXT, Qt.ItemDataRole.AccessibleTextRole, row.spoken)
        button, bar = self._buttons[number], self._bars[number]
        bar.setVisible(row.fraction is not None)
        bar.setValue(round(100 * (row.fraction or 0)))
        bar.setAccessibleName(tr("Progress of {name}", name=row.name))
        button.setText(row.name)
        button.setAccessibleName(
            tr("Stop {name}: {text}", name=row.name, text=row.text)
            if row.playing
            else tr("Play {name}: {text}", name=row.name, text=row.text)
        )
        button.setToolTip(tip(tr("Play this ({number})", number=number)))
        button.setEnabled(row.playable)
        button.setChecked(row.playing)
        button.setIcon(self._stop if row.playing else self._play)

    def _pressed(self) -> None:
        row = self.sender().property("row")
        self.setFocus()  # so that Space plays the current row, not the row of the focused button
        self.hear_wanted.emit(row)
        # The click has toggled the button; `show_rows` sets its state.
        rows, self._rows = self._rows, []
        self.show_rows(rows)

    def _hear_current(self, _item: object = None, _column: int = 0) -> None:
        if self.row >= 0:
            self.hear_wanted.emit(self.row)

    def _chosen(self, _current: object, _previous: object) -> None:
        self.row_chosen.emit()

    def _dress(self, _theme: object = None) -> None:
        text = current_theme().text
        self._play = themed_icon("play", _ICON, checked=text)
        self._stop = themed_icon("stop", _ICON, checked=text)
        rows, self._rows = self._rows, []
        self.show_rows(rows)


def _framed(inner: QWidget) -> QWidget:
    """Return a widget for a cell with `inner` inside margins; the view shows only the former."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    row.addWidget(inner)
    return cell
