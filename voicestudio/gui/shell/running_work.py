"""The running work of all features, and the command Cancel, which ends it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, SignalInstance

from voicestudio.gui.model.actions import Need
from voicestudio.gui.shell.feature import HasWork


class RunningWork(QObject):
    """The work of all features; Cancel ends that of the foremost ones first, one at a time.

    Signals: changed() when some of it has begun or ended.
    """

    changed = Signal()

    def __init__(
        self, foremost: Sequence[HasWork], others: Sequence[HasWork], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._foremost, self._others = tuple(foremost), tuple(others)
        for work in (*foremost, *others):
            work.busy_changed.connect(self._tell)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"cancel": self.cancel}

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.changed,)

    def met_needs(self) -> set[Need]:
        """Meets "busy" while some work is running."""
        return {"busy"} if self.busy else set()

    @property
    def busy(self) -> bool:
        """Whether some work is running."""
        return any(work.busy for work in (*self._foremost, *self._others))

    def cancel(self) -> None:
        """Cancel the work of the first foremost one that has some, else that of all others."""
        first = next((work for work in self._foremost if work.busy), None)
        for work in self._others if first is None else (first,):
            work.cancel()

    def _tell(self, _busy: bool) -> None:
        self.changed.emit()
