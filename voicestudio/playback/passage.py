"""One passage being played: the stream, the ring before it, and what is heard right now."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import sounddevice

from voicestudio.audio.medium import Medium
from voicestudio.errors import UserError
from voicestudio.playback.devices import Device
from voicestudio.playback.outlet import at_rate, to_outputs
from voicestudio.playback.ring import Ring
from voicestudio.playback.span import Request, Span

# Deep enough that another Python thread holding the interpreter for a while is not heard.
_LATENCY_SECONDS = 0.08
_AHEAD_SECONDS = 0.5
_HISTORY_SECONDS = 0.5
_CHUNK_SECONDS = 0.04
_PREFILL_CHUNKS = 4
_CROSSFADE_SECONDS = 0.005
# How far ahead of the callback a switch is laid; twice as far each time it came too late.
_SWITCH_MARGIN_SECONDS = 0.01
_METER_SECONDS = 0.05
_STALLED_SECONDS = 5.0
_ENDING_SECONDS = 1.0


class Passage:
    """Plays one request on one device.

    `feed`, `switch`, `fade_out` and `close` belong to the thread that made the passage; `position`
    and `levels` are cheap and may be asked from any thread; the callback only copies.

    Attributes:
        request: what is played, as it was asked for.
        underflows: how often the device had to be given silence in mid-passage.
    """

    def __init__(self, request: Request, device: Device) -> None:
        """Opens the device, without starting it. Raises UserError when that fails."""
        self.request = request
        self.underflows = 0
        self._device = device
        self._outputs = min(device.channels, 2)
        self._source_rate = request.source.sample_rate
        self._rate = _stream_rate(device, self._outputs, self._source_rate)
        self._source = at_rate(request.source, self._rate)
        self._span = Span(
            self._own_frame(request.start), self._own_frame(request.stop), request.loop
        )
        self._ring = Ring(
            self._frames(_AHEAD_SECONDS), self._frames(_HISTORY_SECONDS), self._outputs
        )
        self._complete = False
        self._stopped = threading.Event()
        with _told_plainly(device):
            self._stream = sounddevice.OutputStream(
                samplerate=self._rate,
                device=device.index,
                channels=self._outputs,
                dtype="float32",
                blocksize=0,
                latency=_LATENCY_SECONDS,
                callback=self._callback,
                finished_callback=self._stopped.set,
            )
            # PortAudio's clock may be any; what is heard is asked about on this process's own.
            self._clock_offset = time.perf_counter() - self._stream.time
        # When the frame of that number is or was heard.
        self._clock = (time.perf_counter(), 0)

    def start(self) -> None:
        """Start the device with something to play.

        Raises UserError when that fails, and whatever reading the source raises.
        """
        for _ in range(_PREFILL_CHUNKS):
            self.feed()
        self._clock = (time.perf_counter() + _LATENCY_SECONDS, 0)
        with _told_plainly(self._device):
            self._stream.start()

    def feed(self) -> bool:
        """Read one chunk ahead if there is room for it; says whether it did."""
        chunk = self._frames(_CHUNK_SECONDS)
        if self._ring.finished or self._ring.free < chunk:
            return False
        block = self._read(self._ring.written, chunk)
        self._ring.write(block)
        if len(block) < chunk:
            self._ring.finished = True
        return True

    def switch(self, source: Medium) -> None:
        """Go on with `source` in place of what was read ahead, cross-faded over 5 ms."""
        if self._complete:
            return
        self._source = at_rate(source, self._rate)
        span = self._span

        def goes_on(at: int, count: int) -> np.ndarray:
            fitted = span.fitted(self._source.frames, at)
            self._span = fitted or span
            return self._read(at, count) if fitted else self._nothing()

        self._ring.finished = False
        self._splice(goes_on)

    def fade_out(self) -> None:
        """Let what is heard end within milliseconds, without a click; returns when it has."""
        self._ring.finished = True
        self._splice(lambda _at, _count: self._nothing())
        self._stopped.wait(_ENDING_SECONDS)

    @property
    def ended(self) -> bool:
        """Whether all that was to be played has been heard."""
        return self._stopped.is_set() and self._complete

    @property
    def broken(self) -> bool:
        """Whether the device stopped by itself, or no longer asks for sound."""
        if self._stopped.is_set():
            return not self._complete
        return time.perf_counter() - self._clock[0] > _STALLED_SECONDS

    @property
    def position(self) -> int:
        """The frame of the source that is being heard."""
        return self._source_frame(self._span.frame_at(self._heard()))

    @property
    def end(self) -> int:
        """The frame of the source up to which sound was read."""
        return self._source_frame(self._span.frame_at(self._ring.written))

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Peak and RMS of the last 50 ms heard, linear, float32 of shape (outputs,)."""
        heard = self._heard()
        samples = self._ring.peek(heard - self._frames(_METER_SECONDS), heard)
        if len(samples) == 0:
            return np.zeros(self._outputs, np.float32), np.zeros(self._outputs, np.float32)
        return np.abs(samples).max(axis=0), np.sqrt(np.mean(np.square(samples), axis=0))

    def close(self) -> None:
        """Give the device back, at once."""
        self._stream.close(ignore_errors=True)

    def _callback(self, out: np.ndarray, frames: int, times: Any, status: Any) -> None:
        first = self._ring.taken
        heard_at = times.outputBufferDacTime + self._clock_offset
        if times.outputBufferDacTime <= 0.0:  # some drivers do not say
            heard_at = time.perf_counter() + _LATENCY_SECONDS
        taken = self._ring.take_into(out)
        self._clock = (heard_at, first)
        if self._ring.drained:
            self._complete = True
            raise sounddevice.CallbackStop
        if taken < frames or (status.output_underflow and first > 0):
            self.underflows += 1

    def _splice(self, continuation: Callable[[int, int], np.ndarray]) -> None:
        """Replace what was read ahead by `continuation(at, count)`, cross-faded."""
        margin = self._frames(_SWITCH_MARGIN_SECONDS)
        while True:
            at = min(self._ring.taken + margin, self._ring.written)
            block = continuation(at, self._frames(_CHUNK_SECONDS))
            previous = self._ring.peek(at, at + self._frames(_CROSSFADE_SECONDS))
            if self._ring.rewrite(at, _crossfaded(previous, block)):
                return
            margin *= 2

    def _read(self, at: int, count: int) -> np.ndarray:
        blocks = [
            to_outputs(self._source.read(start, length), self._outputs)
            for start, length in self._span.pieces(at, count)
        ]
        return np.concatenate(blocks) if blocks else self._nothing()

    def _nothing(self) -> np.ndarray:
        return np.zeros((0, self._outputs), np.float32)

    def _heard(self) -> int:
        """Number of frames that have been heard."""
        heard_at, first = self._clock
        heard = first + round((time.perf_counter() - heard_at) * self._rate)
        return min(max(heard, 0), self._ring.taken)

    def _frames(self, seconds: float) -> int:
        return round(seconds * self._rate)

    def _source_frame(self, own_frame: int) -> int:
        return round(own_frame * self._source_rate / self._rate)

    def _own_frame(self, source_frame: int) -> int:
        return round(source_frame * self._rate / self._source_rate)


@contextmanager
def _told_plainly(device: Device) -> Iterator[None]:
    try:
        yield
    except sounddevice.PortAudioError as error:
        raise UserError(
            f"The audio device “{device.name}” could not be started: "
            "choose another output device, or close the program that uses it."
        ) from error


def _stream_rate(device: Device, outputs: int, wanted: int) -> int:
    """`wanted` if the device takes it, else the device's own rate."""
    try:
        sounddevice.check_output_settings(device.index, outputs, "float32", samplerate=wanted)
    except sounddevice.PortAudioError:
        return device.sample_rate
    return wanted


def _crossfaded(previous: np.ndarray, following: np.ndarray) -> np.ndarray:
    """`following`, its beginning mixed with `previous`, which may be the longer of the two."""
    mixed = np.zeros((max(len(previous), len(following)), previous.shape[1]), np.float32)
    mixed[: len(following)] = following
    weights = np.linspace(0.0, 1.0, len(previous), dtype=np.float32)[:, np.newaxis]
    mixed[: len(previous)] *= weights
    mixed[: len(previous)] += previous * (1 - weights)
    return mixed
