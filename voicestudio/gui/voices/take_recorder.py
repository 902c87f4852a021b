"""Records takes for the wizard from the chosen input, each to its own file."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.recording.recording_controller import RecordingController
from voicestudio.playback.armed_input import Setup
from voicestudio.playback.recorder import Recorder
from voicestudio.playback.recording_file import Captured
from voicestudio.texts import tr

_POLL_MS = 33
BUSY = tr("A recording is being made in the window: end it first.")


class TakeRecorder(QObject):
    """Meters and records an input; the main window's recording panel is closed for it.

    The input is opened and files are written on a recorder thread, created on first use, which a
    timer polls. `shutdown` must be called before the application ends.

    Attributes:
        state: "closed", "opening", "armed", "recording" or "finishing".

    Signals:
        state_changed(str): the new `state`.
        heard(peak, rms): linear levels since the last signal, float arrays of shape (channels,).
        captured(Captured): a take has been completely written.
        failed(str): a sentence for the user; `captured` still delivers the sound recorded before.
    """

    state_changed = Signal(str)
    heard = Signal(object, object)
    captured = Signal(object)
    failed = Signal(str)

    def __init__(
        self, recording: RecordingController, playback: PlaybackController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._recording, self._playback = recording, playback
        self._recorder: Recorder | None = None
        self._error: str | None = None
        self._leaving = self._handed_over = False
        self.state = "closed"
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        """Whether a take is being recorded."""
        return self.state in ("recording", "finishing")

    @property
    def seconds(self) -> float:
        """The length of the take in progress; 0 without one."""
        recorder = self._recorder
        listening = recorder.format if recorder is not None else None
        if recorder is None or listening is None:
            return 0.0
        return recorder.frames / listening[0]

    def listen(self, setup: Setup) -> None:
        """Open the input to meter its level."""
        if self._may_begin():
            self._own_recorder().arm(setup)
            self._begin()

    def record(self, setup: Setup, path: Path) -> None:
        """Record to the new file `path` until `stop` is called."""
        if self._may_begin():
            self._own_recorder().record(setup, _Target(path).made)
            self._begin()

    def stop(self) -> None:
        """End the take; `captured` follows. The input stays open."""
        if self.state == "recording" and self._recorder is not None:
            self._recorder.stop()
            self._enter("finishing")

    def leave(self) -> None:
        """End the take, if there is one, and close the input."""
        if self._recorder is not None and not self._leaving:
            self._recorder.disarm()
            self._leaving = True
            self._enter("finishing" if self.busy else "closed")

    def shutdown(self) -> None:
        """Close the input and end the thread; blocks until the take has been written."""
        self._timer.stop()
        if self._recorder is not None:
            self._recorder.close()
            self._poll()
            self._recorder = None
        self._enter("closed")

    def _may_begin(self) -> bool:
        if self._recording.busy:
            self.failed.emit(BUSY)
        else:
            self._recording.close_panel()  # some devices can be opened only once
        return not self._recording.busy and not self.busy

    def _own_recorder(self) -> Recorder:
        if self._recorder is None:
            self._recorder = Recorder()
        return self._recorder

    def _begin(self) -> None:
        self._error, self._leaving, self._handed_over = None, False, False
        self._enter("opening")
        self._timer.start()

    def _poll(self) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        self.heard.emit(*recorder.levels())
        # Read in this order: the recorder hands over its take before it sets the error.
        state, error, made = recorder.state, recorder.error, recorder.take_captured()
        if made is not None:
            self._hand_over(made)
        if error != self._error:
            self._error = error
            if error is not None:
                self.failed.emit(error)
        self._follow(state)

    def _hand_over(self, made: Captured) -> None:
        """Emit `captured` for a take; also if an error ended it, while the device still closes."""
        self._handed_over = True
        self._enter("closed" if made.trouble else "armed")
        self.captured.emit(made)
        if made.trouble:
            self._error = made.trouble
            self.failed.emit(made.trouble)

    def _follow(self, state: str) -> None:
        if state in ("no_device", "failed", "closed"):
            self._enter("closed")
            if self._leaving:
                self._timer.stop()
        elif state == "recording" and (self._handed_over or self.state == "finishing"):
            pass  # the thread is still writing the end of the take
        elif not self._leaving:
            self._enter(state)

    def _enter(self, state: str) -> None:
        if state == self.state:
            return
        before, self.state = self.busy, state
        if self.busy != before:
            self._playback.stop()
            self._playback.held = self.busy
        self.state_changed.emit(state)


class _Target:
    """A capture target that always gives the same path."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def made(self, _rate: int, _channels: int) -> Path:
        return self._path
