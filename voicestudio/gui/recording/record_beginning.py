"""What comes before a recording: count-in, opening the input and pre-roll, which Cancel ends."""

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.recording.recording_controller import RecordingController

_BEFORE = ("counting", "opening", "leading")


class RecordBeginning(QObject):
    """Work that the command Cancel ends, until the first sound is recorded.

    Signals: busy_changed(bool).
    """

    busy_changed = Signal(bool)

    def __init__(self, recording: RecordingController, parent: QObject) -> None:
        super().__init__(parent)
        self._recording = recording
        recording.state_changed.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether a recording was asked for that has not begun."""
        return self._recording.busy and self._recording.state in _BEFORE

    def cancel(self) -> None:
        """Give the recording up: nothing has changed then."""
        if self.busy:
            self._recording.stop()

    def _tell(self, _state: str) -> None:
        self.busy_changed.emit(self.busy)
