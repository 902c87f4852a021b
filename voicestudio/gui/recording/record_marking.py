"""Setting markers while recording, and ignoring the record key while a name is typed."""

import time

from PySide6.QtCore import QObject, Signal

from voicestudio.document.capture_run import RecordRun
from voicestudio.playback.recorder import Recorder
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

_TYPING_SECONDS = 1.0


class RecordMarking(QObject):
    """Sets markers in a run, and tells whether a key may start a recording.

    Signals: told(str) with a message for the user.
    """

    told = Signal(str)

    def __init__(self, recorder: Recorder, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._keys_from = 0.0

    @property
    def takes_keys(self) -> bool:
        return time.monotonic() >= self._keys_from

    def ignore_keys(self, _marker: object = None) -> None:
        """Let no key start a recording for a moment, because a marker's name is being typed."""
        self._keys_from = time.monotonic() + _TYPING_SECONDS

    def take_keys(self, done: bool) -> None:
        """Let keys start recordings again if naming a marker is `done`."""
        if done:
            self._keys_from = 0.0

    def mark(self, run: RecordRun, state: str) -> None:
        """Set a marker at the present position of the recording; nothing before it has begun."""
        listening = self._recorder.format
        if state == "recording" and listening is not None:
            frames = run.recorded(self._recorder.frames)
            run.marks.append(round(frames / run.frames_per_frame(listening[0])))
            self.told.emit(
                tr(
                    "Marker set at {length} of this take.",
                    length=format_duration(frames / listening[0]),
                )
            )
