"""An armed input: captured, metered and, if wanted, monitored."""

import contextlib
import threading
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from voicestudio.errors import UserError
from voicestudio.playback.devices import (
    Device,
    find_device,
    input_devices,
    output_devices,
    stream_open,
)
from voicestudio.playback.live_peaks import LivePeaks
from voicestudio.playback.running_loudness import RunningLoudness
from voicestudio.texts import tr

ANY_INPUT = 0
"""Stands for the number of an input: what the system gives as the wanted channels, perhaps mixed.
"""

_LATENCY_SECONDS = 0.1
_BINS_PER_SECOND = 100


@dataclass(frozen=True)
class Setup:
    """The settings of an input to arm.

    Attributes:
        device: The label of the input; empty for the system's default.
        channels: Wanted number of channels; fewer if the device has fewer.
        rate: Wanted sample rate; the device's own if it does not support that.
        folder: Where recordings will be written, for the free disk space.
        audible: Whether to monitor the input on `output` (None: the system's default).
        first: The number of the input that is the first channel, from 1 on, or `ANY_INPUT`.
    """

    device: str
    channels: int
    rate: int
    folder: Path
    audible: bool = False
    output: Device | None = None
    first: int = ANY_INPUT


@dataclass
class _Levels:
    """Peak and sum of squares of each channel since the last query."""

    peak: np.ndarray = field(default_factory=lambda: np.zeros(0, np.float32))
    squares: np.ndarray = field(default_factory=lambda: np.zeros(0, np.float32))
    frames: int = 0


class ArmedInput:
    """An input that is captured, from opening it to `close`.

    One thread calls `take`; `frame_at`, `levels` and `peaks` may be used from any thread.

    Attributes: setup; peaks, the outline of the input since `start_peaks` or the beginning;
    loudness, that of the input since then.
    """

    def __init__(self, setup: Setup, device: Device) -> None:
        """Open and start the devices. Raises UserError when that fails."""
        # Importing these loads PortAudio; a device was found, so PortAudio is installed.
        from voicestudio.playback.capture_stream import CaptureStream
        from voicestudio.playback.input_monitor import LATENCY_SECONDS, InputMonitor

        self.setup = setup
        self.loudness = RunningLoudness()
        self._lock = threading.Lock()
        self._levels = _Levels()
        self._monitor: InputMonitor | None = None
        with contextlib.ExitStack() as opened:
            opened.enter_context(stream_open())
            latency = LATENCY_SECONDS if setup.audible else _LATENCY_SECONDS
            self._capture = CaptureStream(
                device, setup.channels, setup.rate, latency, first=setup.first
            )
            opened.callback(self._capture.close)
            if setup.audible and (output := _find_output(setup.output)) is not None:
                self._monitor = InputMonitor(output, self._capture.sample_rate)
                opened.callback(self._monitor.close)
            self._opened = opened.pop_all()
        self.start_peaks()

    @property
    def sample_rate(self) -> int:
        return self._capture.sample_rate

    @property
    def channels(self) -> int:
        return self._capture.channels

    @property
    def taken(self) -> int:
        """Number of frames taken."""
        return self._capture.taken

    @property
    def overflows(self) -> int:
        """How many times sound was lost."""
        return self._capture.overflows

    @property
    def broken(self) -> bool:
        """Whether the device stopped by itself or delivers no more sound."""
        return self._capture.broken

    def take(self) -> np.ndarray:
        """Return the new sound: float32 (frames, channels), valid until the next call."""
        block = self._capture.take()
        if len(block):
            if self._monitor is not None:
                self._monitor.play(block)
            self.peaks.append(block)
            self._add_levels(block)
            self.loudness.add(block, self.sample_rate)
        return block

    def start_peaks(self) -> None:
        """Restart the outline and the loudness."""
        self.loudness.reset()
        self.peaks = LivePeaks(self.sample_rate // _BINS_PER_SECOND)

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Return peak and RMS since the last call: linear, float32, one value per channel."""
        with self._lock:
            now, self._levels = self._levels, _Levels()
        return now.peak, np.sqrt(now.squares / max(now.frames, 1))

    def frame_at(self, moment: float) -> int | None:
        """Return the number of the frame captured at `moment` (`time.perf_counter`), if known."""
        return self._capture.frame_at(moment)

    def close(self) -> None:
        """Close the devices."""
        self._opened.close()

    def _add_levels(self, block: np.ndarray) -> None:
        peak, squares = np.abs(block).max(axis=0), np.square(block).sum(axis=0)
        with self._lock:
            now = self._levels
            if now.frames:
                peak, squares = np.maximum(peak, now.peak), squares + now.squares
            self._levels = _Levels(peak, squares, now.frames + len(block))


def find_input(wanted: str) -> Device | None:
    """Return the input with that label (empty: the default); None if there is no input at all.

    Raises UserError when the chosen one does not exist.
    """
    try:
        return find_device(input_devices, wanted)
    except LookupError:
        raise UserError(
            tr("The input “{wanted}” is not there any more: choose another input.", wanted=wanted)
        ) from None


def _find_output(wanted: Device | None) -> Device | None:
    devices = output_devices()
    chosen = (device for device in devices if wanted is not None and device.label == wanted.label)
    return next(chosen, max(devices, key=lambda device: device.is_default, default=None))
