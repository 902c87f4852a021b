"""The recorder: records an input to files, with levels and state."""

import contextlib
import queue
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np

from voicestudio.audio.growing import SAMPLE_BYTES
from voicestudio.errors import UserError
from voicestudio.playback.armed_input import ArmedInput, Setup, find_input
from voicestudio.playback.devices import CLOSING_SECONDS, input_devices
from voicestudio.playback.live_peaks import LivePeaks
from voicestudio.playback.recording_file import FULL, Captured, RecordingFile, sentence
from voicestudio.playback.running_loudness import RunningLoudness
from voicestudio.texts import tr

State = Literal["closed", "opening", "armed", "recording", "no_device", "failed"]

RESERVE_BYTES = 16 << 20
"""Room that is left on the disk for everything else, such as the journal."""

_POLL_SECONDS = 0.02
_SYNC_SECONDS = 1.0

_NO_DEVICE = tr("No audio input was found: connect a microphone and look for it again.")
_GONE = tr("The input stopped working, perhaps because it was unplugged: choose another one.")
_GONE_RECORDING = tr(
    "The input stopped working, perhaps because it was unplugged: "
    "everything recorded until then is kept."
)

Target = Callable[[int, int], Path]
"""Makes the place for a recording of that sample rate and number of channels: a new file's path."""


@dataclass(frozen=True)
class _Begin:
    setup: Setup
    target: Target


class _Close:
    pass


class _End:
    pass


class _Quit:
    pass


_Command = Setup | _Begin | _End | _Close | _Quit


class Recorder:
    """Arms one input at a time and records it to files.

    Methods never raise or block because of a device or disk: both are used on the recorder's own
    thread, and the outcome shows in `state`, `error` and `take_captured`. All but `close` are
    thread-safe and cheap enough to call 60 times a second. Call `close` at the end.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._commands: queue.SimpleQueue[_Command] = queue.SimpleQueue()
        self._state: State = "closed"
        self._error: str | None = None
        self._armed: ArmedInput | None = None
        self._writing: RecordingFile | None = None
        self._captured: list[Captured] = []
        self._free: int | None = None
        self._synced_at = 0.0
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self._thread.start()

    # -- queries ------------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """The recording state; 'no_device' and 'failed' last until the next command."""
        return self._state

    @property
    def error(self) -> str | None:
        """A sentence for the user in the states 'no_device' and 'failed', otherwise None."""
        return self._error

    @property
    def frames(self) -> int:
        """Length in frames of the recording in progress; 0 if none is."""
        writing = self._writing
        return writing.frames if writing is not None else 0

    @property
    def format(self) -> tuple[int, int] | None:
        """Sample rate and channels of the input; None while none is open."""
        armed = self._armed
        return (armed.sample_rate, armed.channels) if armed is not None else None

    @property
    def peaks(self) -> LivePeaks | None:
        """The outline of the recording in progress, else of the armed input."""
        armed = self._armed
        return armed.peaks if armed is not None else None

    @property
    def seconds_left(self) -> float | None:
        """How many more seconds can be recorded until the disk is full; None if unknown."""
        armed, free = self._armed, self._free
        if armed is None or free is None:
            return None
        bytes_a_second = armed.sample_rate * armed.channels * SAMPLE_BYTES
        return max(free - RESERVE_BYTES, 0) / bytes_a_second

    def frame_at(self, moment: float) -> int | None:
        """Return the number, in the recording in progress, of the frame captured at `moment`.

        `moment` is a time of `time.perf_counter`. Negative before the recording began; None if
        unknown.
        """
        armed, writing = self._armed, self._writing
        if armed is None or writing is None:
            return None
        number = armed.frame_at(moment)
        return None if number is None else number - writing.first

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Return peak and RMS since the last call: linear, float32, one value per channel."""
        armed = self._armed
        if armed is None:
            return np.zeros(0, np.float32), np.zeros(0, np.float32)
        return armed.levels()

    @property
    def loudness(self) -> RunningLoudness | None:
        """The loudness of the input since the recording began or the input was opened."""
        armed = self._armed
        return armed.loudness if armed is not None else None

    def take_captured(self) -> Captured | None:
        """Return a finished recording that was not taken yet, else None."""
        with self._lock:
            return self._captured.pop(0) if self._captured else None

    # -- commands -----------------------------------------------------------------------------

    def arm(self, setup: Setup) -> None:
        """Open the input without recording. Ignored while recording."""
        self._ask(setup)

    def record(self, setup: Setup, target: Target) -> None:
        """Record to a file; `target` is called on the recorder's thread and returns its path.

        An input that is already armed with the same `setup` stays open.
        """
        self._ask(_Begin(setup, target))

    def stop(self) -> None:
        """End the recording; `take_captured` returns it. The input stays armed."""
        self._commands.put(_End())

    def disarm(self) -> None:
        """End everything and close the device."""
        self._commands.put(_Close())

    def close(self) -> None:
        """End everything; returns when the recording is complete on the disk.

        Does not wait for ever for a device or disk that does not respond: the sound written until
        then stays readable.
        """
        self._commands.put(_Quit())
        self._thread.join(CLOSING_SECONDS)

    def _ask(self, command: Setup | _Begin) -> None:
        with self._lock:
            if self._writing is None:
                self._state, self._error = "opening", None
            self._commands.put(command)

    # -- on the recorder's thread --------------------------------------------------------------

    def _run(self) -> None:
        input_devices()
        while True:
            command = self._next()
            if command is not None:
                self._guarded(partial(self._obey, command))
            if isinstance(command, _Quit):
                return
            self._guarded(self._work)

    def _next(self) -> _Command | None:
        waiting = None if self._armed is None else _POLL_SECONDS
        try:
            return self._commands.get(timeout=waiting)
        except queue.Empty:
            return None

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except UserError as error:
            self._fail(str(error))
        except Exception as error:
            self._fail(sentence(error))

    def _obey(self, command: _Command) -> None:
        if isinstance(command, Setup):
            if self._writing is None and self._listen(command) is not None:
                self._settle("armed")
        elif isinstance(command, _Begin):
            if self._writing is None:
                self._begin(command)
        else:
            if self._writing is not None:
                self._end("")
            if not isinstance(command, _End):
                self._leave_device()
                self._settle("closed")

    def _begin(self, command: _Begin) -> None:
        armed = self._listen(command.setup)
        if armed is None:
            return
        path = command.target(armed.sample_rate, armed.channels)
        self._writing = RecordingFile(path, armed)
        self._writing.sync()
        self._look_at_disk(armed)
        self._settle("recording")

    def _end(self, trouble: str) -> None:
        """Complete the recording, and keep the input armed."""
        self._hand_over(trouble)
        self._settle("armed")

    def _hand_over(self, trouble: str) -> None:
        """Complete the recording, if there is one, for `take_captured`."""
        if self._writing is not None:
            made = self._writing.complete(trouble)
            with self._lock:
                self._captured.append(made)
                self._writing = None

    def _work(self) -> None:
        """Take, meter and write the new sound; called every few milliseconds."""
        armed, writing = self._armed, self._writing
        if armed is None:
            return
        block = armed.take()
        if writing is not None:
            writing.write(block)
        if time.monotonic() - self._synced_at > _SYNC_SECONDS:
            self._look_at_disk(armed)
            if writing is not None:
                writing.sync()
                if self._free is not None and self._free < RESERVE_BYTES:
                    self._end(FULL)
        if armed.broken:
            raise UserError(_GONE if self._writing is None else _GONE_RECORDING)

    def _look_at_disk(self, armed: ArmedInput) -> None:
        self._synced_at = time.monotonic()
        folder = armed.setup.folder
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        with contextlib.suppress(OSError):
            self._free = shutil.disk_usage(folder).free

    def _listen(self, setup: Setup) -> ArmedInput | None:
        """Arm the input of `setup`; None if there is no input at all."""
        if self._armed is None or setup != self._armed.setup:
            self._leave_device()
            device = find_input(setup.device)
            if device is None:
                self._settle("no_device", _NO_DEVICE)
                return None
            self._armed = ArmedInput(setup, device)
            self._look_at_disk(self._armed)
        return self._armed

    def _leave_device(self) -> None:
        armed, self._armed = self._armed, None
        if armed is not None:
            armed.close()

    def _fail(self, message: str) -> None:
        """Complete the recording, close the device and report the error."""
        self._hand_over(message)
        self._leave_device()
        self._settle("failed", message)

    def _settle(self, state: State, error: str | None = None) -> None:
        with self._lock:
            self._state, self._error = state, error
