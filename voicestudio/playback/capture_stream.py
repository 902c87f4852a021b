"""An input stream: captured sound and its timing."""

import threading
import time
from typing import Any

import numpy as np
import sounddevice

from voicestudio.errors import UserError
from voicestudio.playback.devices import Device, start, stream_rate
from voicestudio.playback.ring import Ring
from voicestudio.texts import tr

HELD_SECONDS = 20.0
"""As long as this the disk may keep the thread waiting that takes the sound."""

_STALLED_SECONDS = 2.0


class CaptureStream:
    """Sound from one input, buffered until it is taken. One thread takes; the callback only copies.

    Attributes:
        sample_rate, channels: The format of the sound.
        overflows: How many times sound was lost, in the device or because the buffer was full.
    """

    def __init__(
        self,
        device: Device,
        channels: int,
        rate: int,
        latency: float,
        held_seconds: float = HELD_SECONDS,
        first: int = 0,
    ) -> None:
        """Open and start the device, at `rate` if supported. Raises UserError when that fails.

        `first` is the number of the input that is the first channel, from 1 on; with 0 the system
        gives as many channels as there are to be.
        """
        self._skipped = max(first - 1, 0)
        self.channels = min(channels, device.channels - self._skipped)
        if self.channels < 1:
            raise UserError(
                tr(
                    "“{name}” has no input {first}: choose another one.",
                    name=device.name,
                    first=first,
                )
            )
        opened = self._skipped + self.channels
        if first and device.channels > 1:  # a sound server would mix all of them to one
            opened = max(opened, 2)
        self.sample_rate = stream_rate(device, "input", opened, rate)
        self.overflows = 0
        self._latency = latency
        self._ring = Ring(round(held_seconds * self.sample_rate), 0, self.channels)
        self._block = np.zeros((self.sample_rate // 2, self.channels), np.float32)
        self._stopped = threading.Event()
        self._called_at = time.perf_counter()
        # Time at which each numbered frame reached the microphone.
        self._clock: tuple[float, int] | None = None
        self._clock_offset = 0.0
        try:
            self._stream = sounddevice.InputStream(
                samplerate=self.sample_rate,
                device=device.index,
                channels=opened,
                dtype="float32",
                blocksize=0,
                latency=latency,
                callback=self._callback,
                finished_callback=self._stopped.set,
            )
            self._clock_offset = time.perf_counter() - self._stream.time
            start(self._stream)
        except sounddevice.PortAudioError as error:
            raise UserError(
                tr(
                    "The input “{name}” could not be started: choose another "
                    "input, or close the program that uses it.",
                    name=device.name,
                )
            ) from error

    @property
    def taken(self) -> int:
        """Number of frames taken."""
        return self._ring.taken

    @property
    def broken(self) -> bool:
        """Whether the device stopped by itself or delivers no more sound."""
        stalled = time.perf_counter() - self._called_at > _STALLED_SECONDS
        return self._stopped.is_set() or stalled

    def take(self) -> np.ndarray:
        """Return the new sound, half a second at most: float32 (frames, channels).

        Valid until the next call.
        """
        return self._block[: self._ring.take_into(self._block)]

    def frame_at(self, moment: float) -> int | None:
        """Return the number of the frame at the microphone at `moment` (`time.perf_counter`).

        As exact as the driver's time stamps. None before the first block.
        """
        if self._clock is None:
            return None
        came_at, number = self._clock
        return number + round((moment - came_at) * self.sample_rate)

    def close(self) -> None:
        """Close the device immediately."""
        self._stream.close(ignore_errors=True)

    def _callback(self, block: np.ndarray, frames: int, times: Any, status: Any) -> None:
        if frames > 0:  # a removed device may go on calling with no frames
            self._called_at = time.perf_counter()
        came_at = times.inputBufferAdcTime + self._clock_offset
        if times.inputBufferAdcTime <= 0.0:  # some drivers give no time stamps
            came_at = self._called_at - self._latency
        if status.input_overflow:
            self.overflows += 1
        if self._ring.free < frames:
            self.overflows += 1
            return
        self._clock = (came_at, self._ring.written)
        self._ring.write(block[:, self._skipped : self._skipped + self.channels])
