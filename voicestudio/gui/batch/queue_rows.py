"""The list of recordings that are processed together, as a model for its table."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.episodes.batch_run import BatchOutcome, BatchResult
from voicestudio.gui.widgets.plain_text import shortened, tip
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.printable import shown
from voicestudio.texts import details, numeral, tr

FILE, STATE, LOUDNESS = range(3)
_HEADERS = (tr("File"), tr("State"), tr("Loudness (LUFS)"))
FRACTION = Qt.ItemDataRole.UserRole + 1
"""The model role of a file's progress, 0 to 1; None where it is not being made."""
MOST_FILES = 10_000
_MOST_RUNS = 50
_WORDS = {BatchResult.MADE: tr("Done"), BatchResult.MADE_BEFORE: tr("Done before")}
_Index = QModelIndex | QPersistentModelIndex


class QueueState(StrEnum):
    """Whether a recording waits, is being made, or has ended."""

    WAITING = tr("Waiting")
    WORKING = tr("Working")
    ENDED = tr("Ended")


@dataclass(frozen=True)
class QueueRow:
    """A recording; `fraction` is the progress while it is made, 0 to 1, `outcome` its result."""

    input: BatchInput
    state: QueueState = QueueState.WAITING
    fraction: float = 0.0
    outcome: BatchOutcome | None = None

    @property
    def failed(self) -> bool:
        return self.outcome is not None and self.outcome.result == BatchResult.FAILED

    @property
    def done(self) -> bool:
        return self.outcome is not None and not self.failed

    @property
    def target(self) -> Path | None:
        """The finished file; None if there is none."""
        return self.outcome.target if self.outcome is not None else None

    @property
    def words(self) -> str:
        """Its state, for a failed one the reason, in one line."""
        if self.outcome is None:
            if self.state == QueueState.WORKING:
                return tr("Working, {fraction:.0%}", fraction=self.fraction)
            return self.state
        if self.failed:
            # The file is named beside it.
            path = self.input.path
            reason = shown(self.outcome.message).replace(shown(path), shown(path.name))
            return tr("Failed: {reason}", reason=shortened(reason))
        return _WORDS[self.outcome.result]

    @property
    def loudness(self) -> str:
        """Loudness before and after; "" unless it is done."""
        if self.outcome is None or not self.done:
            return ""
        return f"{_level(self.outcome.before)} → {_level(self.outcome.after)}"


class QueueModel(QAbstractTableModel):
    """The recordings in the order in which they are made, each path once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[QueueRow] = []
        self._places: dict[Path, int] = {}

    @property
    def rows(self) -> Sequence[QueueRow]:
        return tuple(self._rows)

    def at(self, path: Path) -> QueueRow | None:
        """Return the row of a recording, None if it was removed."""
        place = self._places.get(path)
        return None if place is None else self._rows[place]

    def inputs(self, *states: QueueState) -> list[BatchInput]:
        """Return the recordings in one of `states`, in their order."""
        return [row.input for row in self._rows if row.state in states]

    def add(self, inputs: Iterable[BatchInput]) -> int:
        """Append recordings that are not there yet, up to `MOST_FILES`; return their number."""
        new = [QueueRow(one) for one in inputs if one.path not in self._places]
        new = new[: MOST_FILES - len(self._rows)]
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self._find()
            self.endInsertRows()
        return len(new)

    def remove(self, places: Iterable[int]) -> None:
        """Remove rows; thousands at once take no longer than a few."""
        gone = set(places)
        runs = _runs(gone)
        if len(runs) > _MOST_RUNS:
            self.beginResetModel()
            self._rows = [row for place, row in enumerate(self._rows) if place not in gone]
            self._find()
            self.endResetModel()
            return
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._find()
            self.endRemoveRows()

    def move(self, places: Iterable[int], by: int) -> None:
        """Move rows together by one, up (-1) or down (1); does nothing at the end of the list."""
        runs = _runs(set(places))
        if not runs or not (runs[0][0] + by >= 0 and runs[-1][1] + by < len(self._rows)):
            return
        for first, last in runs if by < 0 else reversed(runs):
            # The row beside them goes to their other end, which Qt counts before it is taken out.
            beside, target = (first - 1, last) if by < 0 else (last + 1, first)
            place = last + 1 if by < 0 else first
            self.beginMoveRows(QModelIndex(), beside, beside, QModelIndex(), place)
            self._rows.insert(target, self._rows.pop(beside))
            self.endMoveRows()
        self._find()

    def progress(self, path: Path, fraction: float) -> None:
        """Show the progress of a recording that is being made."""
        self._change(path, state=QueueState.WORKING, fraction=fraction, outcome=None)

    def end(self, path: Path, outcome: BatchOutcome) -> None:
        """Show the outcome of a recording."""
        self._change(path, state=QueueState.ENDED, fraction=1.0, outcome=outcome)

    def put_back(self, wanted: Callable[[QueueRow], bool]) -> None:
        """Let all that are `wanted` wait again."""
        self._rows = [QueueRow(row.input) if wanted(row) else row for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0, FILE), self.index(len(self._rows) - 1, LOUDNESS))

    # -- model interface of Qt ----------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADERS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, words, level = (self._text(row, n) for n in range(3))
            return details(filter(None, (name, words, level))) if column == FILE else words
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE and row.failed:
            return current_theme().error
        if role == FRACTION and column == STATE and row.state == QueueState.WORKING:
            return row.fraction
        return None

    def _text(self, row: QueueRow, column: int) -> str:
        return (shown(row.input.relative), row.words, row.loudness)[column]

    def _tip(self, row: QueueRow, column: int) -> str:
        if column == FILE:
            return tip(row.input.path)
        return tip(row.outcome.message) if row.outcome is not None else ""

    def _change(self, path: Path, **values: object) -> None:
        place = self._places.get(path)
        if place is not None:
            self._rows[place] = replace(self._rows[place], **values)  # type: ignore[arg-type]
            self.dataChanged.emit(self.index(place, FILE), self.index(place, LOUDNESS))

    def _find(self) -> None:
        self._places = {row.input.path: place for place, row in enumerate(self._rows)}


def _level(lufs: float | None) -> str:
    return tr("silent") if lufs is None else numeral(lufs, ".1f−")


def _runs(places: set[int]) -> list[tuple[int, int]]:
    """Return the first and last of each stretch of adjoining places, ascending."""
    firsts = sorted(place for place in places if place - 1 not in places)
    lasts = sorted(place for place in places if place + 1 not in places)
    return list(zip(firsts, lasts, strict=True))
