"""The running work of all features, and the command Cancel, which ends it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, SignalInstance

from voicestudio.gui.model.actions import Need
from voicestudio.gui.shell.feature import HasWork


class RunningWork(QObject):
    """The work of all features; Cancel ends that of the first one first.

    Signals: changed() when some of it has begun or ended.
    """

    changed = Signal()

    def __init__(self, works: Sequence[HasWork], parent: QObject) -> None:
        super().__init__(parent)
        self._foremost, *self._others = works
        for work in works:
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
        return any(work.busy for work in (self._foremost, *self._others))

    def cancel(self) -> None:
        """Cancel the work of the first feature; if there is none, that of all others."""
        for work in [self._foremost] if self._foremost.busy else self._others:
            work.cancel()

    def _tell(self, _busy: bool) -> None:
        self.changed.emit()
