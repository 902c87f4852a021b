"""Problems during recording, each reported once in a sentence."""

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.recording.record_strip import LOW_SECONDS
from voicestudio.playback.recorder import Recorder
from voicestudio.playback.recording_file import Captured
from voicestudio.texts import tr
from voicestudio.timecode import format_duration


class RecordTrouble(QObject):
    """Watches the recorder and reports each problem once.

    Signals: failed(str), warned(str) and running_low(str) with a message for the user.
    """

    failed = Signal(str)
    warned = Signal(str)
    running_low = Signal(str)

    def __init__(self, recorder: Recorder, parent: QObject) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._told_low = False
        self._error: str | None = None

    def forget_error(self) -> None:
        """The input is being reopened: report its errors again."""
        self._error = None

    def begin(self) -> None:
        """A recording begins: report a nearly full disk again."""
        self._told_low = False

    def tell_error(self) -> None:
        """Report the recorder's error if it is new."""
        error = self._recorder.error
        if error != self._error:
            self._error = error
            if error is not None:
                self.failed.emit(error)

    def tell_when_low(self) -> None:
        """Report if the disk has room for some minutes only."""
        left = self._recorder.seconds_left
        if left is not None and left < LOW_SECONDS and not self._told_low:
            self._told_low = True
            self.running_low.emit(
                tr(
                    "The disk has room for {length} more only: recording stops when it is full.",
                    length=format_duration(left),
                )
            )

    def tell_no_answer(self) -> None:
        """Report that opening the input takes too long."""
        self.failed.emit(tr("The input does not answer: connect it again, or choose another one."))

    def tell_what_is_missing(self, made: Captured) -> None:
        """Report why the recording ended, or its missing stretches."""
        if made.trouble and made.trouble != self._recorder.error:
            self.failed.emit(made.trouble)
        elif made.overflows:
            self.warned.emit(
                tr(
                    "The computer was too slow once, so a little sound is missing: "
                    "close other programs and record again if you hear it.",
                    "The computer was too slow {n} times, so a little sound is missing: "
                    "close other programs and record again if you hear it.",
                    n=made.overflows,
                )
            )
