"""Recording sound: what the record strip, its meter and the one who writes the edit ask."""

import contextlib
import errno
import queue
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from voicestudio.audio.growing import SAMPLE_BYTES, GrowingFile
from voicestudio.errors import UserError
from voicestudio.playback.devices import (
    Device,
    input_devices,
    output_devices,
    rescan,
    stream_open,
)
from voicestudio.playback.live_peaks import LivePeaks

if TYPE_CHECKING:
    from voicestudio.playback.echo import Echo
    from voicestudio.playback.intake import Intake

State = Literal["closed", "opening", "armed", "recording", "no_device", "failed"]

RESERVE_BYTES = 16 << 20
"""Room that is left on the disk for everything else, such as the journal."""

_POLL_SECONDS = 0.02
_SYNC_SECONDS = 1.0
_LATENCY_SECONDS = 0.1
_BINS_PER_SECOND = 100
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

_NO_DEVICE = "No audio input was found: connect a microphone and look for it again."
_GONE = "The input stopped working, perhaps because it was unplugged: choose another one."
_GONE_RECORDING = (
    "The input stopped working, perhaps because it was unplugged: "
    "everything recorded until then is kept."
)
_FULL = "The disk is full, so recording stopped: everything up to here is kept."

Target = Callable[[int, int], Path]
"""Makes the place for a recording of that sample rate and number of channels: a new file's path."""


@dataclass(frozen=True)
class Setup:
    """What to listen to.

    Attributes:
        device: The label of the input; empty for the system's default.
        channels: As many as the device has at most.
        rate: Wanted sample rate; the device's own where it does not take it.
        folder: On whose disk recordings will go.
        audible: Whether what comes in is to be heard, on `output` (None: the system's default).
    """

    device: str
    channels: int
    rate: int
    folder: Path
    audible: bool = False
    output: Device | None = None


@dataclass(frozen=True)
class Captured:
    """A recording that has ended.

    Attributes:
        path: Where it is: a complete file, as long as `frames`.
        overflows: How often sound was lost because the computer was too slow.
        trouble: A sentence when it did not end because somebody wanted it to, else empty.
    """

    path: Path
    sample_rate: int
    channels: int
    frames: int
    overflows: int
    trouble: str


@dataclass
class _Levels:
    """Loudest and mean square since somebody looked."""

    peak: np.ndarray = field(default_factory=lambda: np.zeros(1, np.float32))
    square: np.ndarray = field(default_factory=lambda: np.zeros(1, np.float32))
    frames: int = 0

    def add(self, block: np.ndarray) -> None:
        if len(self.peak) != block.shape[1]:
            self.peak = self.square = np.zeros(block.shape[1], np.float32)
            self.frames = 0
        self.peak = np.maximum(self.peak, np.abs(block).max(axis=0))
        self.square = self.square + np.square(block).sum(axis=0)
        self.frames += len(block)


class _Close:
    pass


class _End:
    pass


class _Quit:
    pass


@dataclass(frozen=True)
class _Begin:
    setup: Setup
    target: Target


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
        self._setup: Setup | None = None
        self._intake: Intake | None = None
        self._echo: Echo | None = None
        self._file: GrowingFile | None = None
        self._path = Path()
        self._first = self._overflows_before = 0
        self._peaks = LivePeaks(480)
        self._levels = _Levels()
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
        file = self._file
        return file.frames if file is not None else 0

    @property
    def format(self) -> tuple[int, int] | None:
        """Sample rate and channels of what comes in, None while nothing is listened to."""
        intake = self._intake
        return (intake.sample_rate, intake.channels) if intake is not None else None

    @property
    def peaks(self) -> LivePeaks:
        """The outline of the recording being made, or else of what comes in."""
        return self._peaks

    @property
    def seconds_left(self) -> float | None:
        """How much longer can be recorded until the disk is full; None while that is not known."""
        intake, free = self._intake, self._free
        if intake is None or free is None:
            return None
        return max(free - RESERVE_BYTES, 0) / (intake.sample_rate * intake.channels * SAMPLE_BYTES)

    def frame_at(self, moment: float) -> int | None:
        """Number, in the recording being made, of the frame spoken at `moment`.

        `moment` is one of `time.perf_counter`. Negative before the recording began; None while
        that is not known.
        """
        intake = self._intake
        number = intake.frame_at(moment) if intake is not None else None
        return None if number is None or self._file is None else number - self._first

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Peak and RMS since this was asked last, linear, float32, one number a channel."""
        with self._lock:
            levels, self._levels = self._levels, _Levels()
        if levels.frames == 0:
            return np.zeros(0, np.float32), np.zeros(0, np.float32)
        return levels.peak, np.sqrt(levels.square / levels.frames)

    def take_captured(self) -> Captured | None:
        """A recording that has ended and was not taken yet."""
        with self._lock:
            return self._captured.pop(0) if self._captured else None

    # -- to be told -------------------------------------------------------------------------

    def arm(self, setup: Setup) -> None:
        """Listen, without recording. Ignored while a recording is being made."""
        self._ask(setup, "opening")

    def record(self, setup: Setup, target: Target) -> None:
        """Record what comes in to the file whose place `target` makes, on the recorder's thread.

        Goes on with what is listened to if that is the same `setup`.
        """
        self._ask(_Begin(setup, target), "opening")

    def stop(self) -> None:
        """End the recording; `take_captured` brings it. What comes in is listened to further."""
        self._commands.put(_End())

    def disarm(self) -> None:
        """End everything and give the device back."""
        self._commands.put(_Close())

    def close(self) -> None:
        """End everything; returns when what was recorded is complete on the disk."""
        self._commands.put(_Quit())
        self._thread.join()

    def _ask(self, command: _Command, state: State) -> None:
        with self._lock:
            if self._file is None:
                self._state, self._error = state, None
            self._commands.put(command)

    # -- the rest runs on the recorder's thread -----------------------------------------------

    def _run(self) -> None:
        input_devices()
        while True:
            command = self._next()
            if command is not None:
                self._obey(command)
            if isinstance(command, _Quit):
                return
            self._guarded(self._work)

    def _next(self) -> _Command | None:
        waiting = None if self._intake is None else _POLL_SECONDS
        try:
            return self._commands.get(timeout=waiting)
        except queue.Empty:
            return None

    def _obey(self, command: _Command) -> None:
        if isinstance(command, Setup):
            self._guarded(lambda: self._arm(command))
        elif isinstance(command, _Begin):
            self._guarded(lambda: self._begin(command))
        elif isinstance(command, _End):
            self._guarded(self._end)
        else:
            self._guarded(self._end)
            self._leave_device()
            self._settle("closed")

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except UserError as error:
            self._fail(str(error))
        except OSError as error:
            self._fail(_sentence(error))
        except Exception as error:  # whatever a driver comes up with
            self._fail(f"Recording stopped: {error}.")

    def _arm(self, setup: Setup) -> None:
        if self._file is None:
            self._listen(setup)
            if self._intake is not None:
                self._settle("armed")

    def _begin(self, command: _Begin) -> None:
        if self._file is not None:
            return
        self._listen(command.setup)
        intake = self._intake
        if intake is None:
            return
        path = command.target(intake.sample_rate, intake.channels)
        self._take_in(intake)  # what came in before
        self._peaks = LivePeaks(intake.sample_rate // _BINS_PER_SECOND)
        self._path, self._first = path, intake.taken
        self._overflows_before = intake.overflows
        self._file = GrowingFile(path, intake.sample_rate, intake.channels)
        self._file.sync()
        self._look_at_disk()
        self._settle("recording")

    def _end(self, trouble: str = "") -> None:
        if self._file is not None:
            self._complete(trouble)
            self._settle("armed")

    def _complete(self, trouble: str) -> None:
        """Take in what is left, close the file and hand it over."""
        file, intake = self._file, self._intake
        assert file is not None
        assert intake is not None  # nothing is recorded without
        try:
            while len(block := self._take_in(intake)):
                file.append(block)
        except OSError as error:
            trouble = trouble or _sentence(error)
        try:
            file.close()
        except OSError as error:  # the sound is there; only the header could not tell its length
            trouble = trouble or _sentence(error)
        overflows = intake.overflows - self._overflows_before
        made = Captured(
            *(self._path, file.sample_rate, file.channels, file.frames, overflows, trouble)
        )
        with self._lock:
            self._captured.append(made)
            self._file = None

    def _work(self) -> None:
        """What is to be done every few milliseconds while something is listened to."""
        intake = self._intake
        if intake is None:
            return
        block = self._take_in(intake)
        if self._file is not None:
            self._file.append(block)
        if time.monotonic() - self._synced_at > _SYNC_SECONDS:
            self._look_at_disk()
            if self._file is not None:
                self._file.sync()
                if self._free is not None and self._free < RESERVE_BYTES:
                    self._end(_FULL)
        if intake.broken:
            raise UserError(_GONE_RECORDING if self._file is not None else _GONE)

    def _take_in(self, intake: "Intake") -> np.ndarray:
        block = intake.take()
        if len(block):
            if self._echo is not None:
                self._echo.play(block)
            self._peaks.append(block)
            with self._lock:
                self._levels.add(block)
        return block

    def _look_at_disk(self) -> None:
        self._synced_at = time.monotonic()
        folder = self._setup.folder if self._setup is not None else Path()
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        with contextlib.suppress(OSError):
            self._free = shutil.disk_usage(folder).free

    def _listen(self, setup: Setup) -> None:
        if self._intake is None or setup != self._setup:
            self._leave_device()
            self._enter_device(setup)

    def _enter_device(self, setup: Setup) -> None:
        device = _find_device(setup.device)
        if device is None:
            self._settle("no_device", _NO_DEVICE)
            return
        # Importing these loads PortAudio, which may be absent: there is a device, so it is not.
        from voicestudio.playback.echo import LATENCY_SECONDS, Echo
        from voicestudio.playback.intake import Intake

        self._open = contextlib.ExitStack()
        self._open.enter_context(stream_open())
        try:
            latency = LATENCY_SECONDS if setup.audible else _LATENCY_SECONDS
            intake = Intake(device, setup.channels, setup.rate, latency)
            self._open.callback(intake.close)
            if setup.audible and (output := _output(setup.output)) is not None:
                self._echo = Echo(output, intake.sample_rate)
                self._open.callback(self._echo.close)
        except BaseException:
            self._open.close()
            raise
        self._setup, self._intake = setup, intake
        self._peaks = LivePeaks(intake.sample_rate // _BINS_PER_SECOND)
        self._look_at_disk()

    def _leave_device(self) -> None:
        intake, self._intake = self._intake, None
        self._setup, self._echo = None, None
        if intake is not None:
            self._open.close()

    def _fail(self, message: str) -> None:
        """Save what there is, give the device back and say what happened."""
        if self._file is not None:
            with contextlib.suppress(Exception):
                self._complete(message)
        self._leave_device()
        self._settle("failed", message)

    def _settle(self, state: State, error: str | None = None) -> None:
        with self._lock:
            self._state, self._error = state, error


def _find_device(wanted: str) -> Device | None:
    """The input to use, None when there is none at all; the chosen one must be there."""
    devices = input_devices()
    if not devices or (wanted and wanted not in {device.label for device in devices}):
        rescan()
        devices = input_devices()
    if not devices:
        return None
    if not wanted:
        return max(devices, key=lambda device: device.is_default)
    for device in devices:
        if device.label == wanted:
            return device
    raise UserError(f"The input “{wanted}” is not there any more: choose another input.")


def _output(wanted: Device | None) -> Device | None:
    devices = output_devices()
    chosen = (device for device in devices if wanted is not None and device.label == wanted.label)
    fallback = max(devices, key=lambda device: device.is_default, default=None)
    return next(chosen, fallback)


def _sentence(error: OSError) -> str:
    if error.errno in _NO_ROOM:
        return _FULL
    return f"The recording cannot be written ({error.strerror}): what was written before is kept."
