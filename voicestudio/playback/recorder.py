"""Recording sound: what the record strip, its meter and the one who writes the edit ask."""

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

State = Literal["closed", "opening", "armed", "recording", "no_device", "failed"]

RESERVE_BYTES = 16 << 20
"""Room that is left on the disk for everything else, such as the journal."""

_POLL_SECONDS = 0.02
_SYNC_SECONDS = 1.0

_NO_DEVICE = "No audio input was found: connect a microphone and look for it again."
_GONE = "The input stopped working, perhaps because it was unplugged: choose another one."
_GONE_RECORDING = (
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
    """Listens to one input at a time, and records it to files.

    Nothing here raises or waits because of a device or disk: both are touched on a thread of the
    recorder's own, and what becomes of it shows in `state`, `error` and `take_captured`. All but
    `close` is safe and cheap to use from any thread, 60 times a second. Call `close` in the end.
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

    # -- to be asked ------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """'no_device' and 'failed' last until something else is asked for."""
        return self._state

    @property
    def error(self) -> str | None:
        """One sentence for the user in the states 'no_device' and 'failed', otherwise None."""
        return self._error

    @property
    def frames(self) -> int:
        """How many frames the recording has that is being made, 0 while none is."""
        writing = self._writing
        return writing.frames if writing is not None else 0

    @property
    def format(self) -> tuple[int, int] | None:
        """Sample rate and channels of what comes in, None while nothing is listened to."""
        armed = self._armed
        return (armed.sample_rate, armed.channels) if armed is not None else None

    @property
    def peaks(self) -> LivePeaks | None:
        """The outline of the recording being made, or else of what comes in."""
        armed = self._armed
        return armed.peaks if armed is not None else None

    @property
    def seconds_left(self) -> float | None:
        """How much longer can be recorded until the disk is full; None while that is not known."""
        armed, free = self._armed, self._free
        if armed is None or free is None:
            return None
        bytes_a_second = armed.sample_rate * armed.channels * SAMPLE_BYTES
        return max(free - RESERVE_BYTES, 0) / bytes_a_second

    def frame_at(self, moment: float) -> int | None:
        """Number, in the recording being made, of the frame spoken at `moment`.

        `moment` is one of `time.perf_counter`. Negative before the recording began; None while
        that is not known.
        """
        armed, writing = self._armed, self._writing
        if armed is None or writing is None:
            return None
        number = armed.frame_at(moment)
        return None if number is None else number - writing.first

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Peak and RMS since this was asked last, linear, float32, one number a channel."""
        armed = self._armed
        if armed is None:
            return np.zeros(0, np.float32), np.zeros(0, np.float32)
        return armed.levels()

    def take_captured(self) -> Captured | None:
        """A recording that has ended and was not taken yet."""
        with self._lock:
            return self._captured.pop(0) if self._captured else None

    # -- to be told -------------------------------------------------------------------------

    def arm(self, setup: Setup) -> None:
        """Listen, without recording. Ignored while a recording is being made."""
        self._ask(setup)

    def record(self, setup: Setup, target: Target) -> None:
        """Record what comes in to the file whose place `target` makes, on the recorder's thread.

        Goes on with what is listened to if that is the same `setup`.
        """
        self._ask(_Begin(setup, target))

    def stop(self) -> None:
        """End the recording; `take_captured` brings it. What comes in is listened to further."""
        self._commands.put(_End())

    def disarm(self) -> None:
        """End everything and give the device back."""
        self._commands.put(_Close())

    def close(self) -> None:
        """End everything; returns when what was recorded is complete on the disk.

        It does not wait for ever for a device or disk that does not answer: what was written until
        then is good, and stays.
        """
        self._commands.put(_Quit())
        self._thread.join(CLOSING_SECONDS)

    def _ask(self, command: Setup | _Begin) -> None:
        with self._lock:
            if self._writing is None:
                self._state, self._error = "opening", None
            self._commands.put(command)

    # -- the rest runs on the recorder's thread -----------------------------------------------

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
        """Complete the recording, and listen on."""
        self._hand_over(trouble)
        self._settle("armed")

    def _hand_over(self, trouble: str) -> None:
        """Complete the recording if one is being made, for `take_captured`."""
        if self._writing is not None:
            made = self._writing.complete(trouble)
            with self._lock:
                self._captured.append(made)
                self._writing = None

    def _work(self) -> None:
        """What is to be done every few milliseconds while something is listened to."""
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
        """Listen to what is asked for; None when there is no input at all."""
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
        """Save what there is, give the device back and say what happened."""
        self._hand_over(message)
        self._leave_device()
        self._settle("failed", message)

    def _settle(self, state: State, error: str | None = None) -> None:
        with self._lock:
            self._state, self._error = state, error
