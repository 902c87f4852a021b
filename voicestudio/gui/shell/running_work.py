"""What is being worked on for the sound, and giving it up with one key wherever the focus is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.shell.feature import HasWork


class RunningWork(QObject):
    """The work of all features, of which the first one is the foremost.

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
    def busy(self) -> bool:
        """Whether there is something to give up."""
        return any(work.busy for work in (self._foremost, *self._others))

    def cancel(self) -> None:
        """Give up the foremost work; when it is not going on, all other."""
        for work in [self._foremost] if self._foremost.busy else self._others:
            work.cancel()

    def _tell(self, _busy: bool) -> None:
        self.changed.emit()
