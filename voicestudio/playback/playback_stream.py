"""One playback: the output stream, its ring buffer, and the position that is heard."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import sounddevice

from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.medium import Medium
from voicestudio.playback.block_reader import BlockReader, unchanged
from voicestudio.playback.devices import Device, DeviceError, stream_rate
from voicestudio.playback.output_channels import to_outputs
from voicestudio.playback.output_timing import Dropouts, OutputTiming
from voicestudio.playback.ring import Ring
from voicestudio.playback.running_loudness import RunningLoudness
from voicestudio.playback.scrub import scrubbed
from voicestudio.playback.span import FrameIn, FrameMap, Request, Sound, Span
from voicestudio.playback.time_stretch import aligned, overlap, stretched
from voicestudio.playback.volume import Fader, Volume
from voicestudio.texts import tr

_AHEAD_SECONDS = 0.6
_HISTORY_SECONDS = 0.7
_CHUNK_SECONDS = 0.04
# Read before the device starts, in addition to its own buffer.
_PREFILL_SECONDS = 0.1
# While scrubbing little is read ahead, so that pointer moves are heard quickly.
_SCRUB_AHEAD_SECONDS = 0.08
_CROSSFADE_SECONDS = 0.005
# How far ahead of the callback a switch is placed; doubled each time it came too late.
_SWITCH_MARGIN_SECONDS = 0.01
_METER_SECONDS = 0.05
_STALLED_SECONDS = 5.0
_ENDING_SECONDS = 1.0
# Silence played after the end, because closing a stream drops the device's buffer, whose length
# PortAudio reports inexactly. (Its own draining loses the last block on PulseAudio.)
_TAIL_SECONDS = 0.02
# Speed changes remembered while sound from before them is still being heard.
_FRAME_MAPS = 8


@dataclass(frozen=True, eq=False)
class _Continuation:
    """What to play from some device frame on."""

    frame_map: FrameMap
    voice: BlockReader


class PlaybackStream:
    """Plays one request on one device.

    Methods that change or feed it belong to the thread that created it; `position` and `levels` are
    cheap and thread-safe; the callback only copies.

    Attributes:
        request: The request as given.
        latency: How far ahead, in seconds, the device was asked to buffer.
    """

    def __init__(
        self, request: Request, device: Device, speed: float, latency: float, volume: Volume
    ) -> None:
        """Open the device, without starting it. Raises DeviceError when that fails.

        `speed` is a factor of the original speed; `latency` is how far ahead the device buffers, in
        seconds; changes of `volume` apply while playing.
        """
        self.request = request
        self.latency = latency
        self._speed = speed
        self._device = device
        self._outputs = min(device.channels, 2)
        self._source_rate = request.source.sample_rate
        self._rate = stream_rate(device, "output", self._outputs, self._source_rate)
        self._fader = Fader(volume, self._rate)
        self._source = at_rate(request.source, self._rate)
        begun = self._begin(request, 0)
        self._voice, self._frame_maps = begun.voice, (begun.frame_map,)
        self._ring = Ring(
            self._frames(_AHEAD_SECONDS), self._frames(_HISTORY_SECONDS), self._outputs
        )
        self._asked_at = time.perf_counter()
        self._stopped = threading.Event()
        with _told_plainly(device):
            self._stream = sounddevice.OutputStream(
                samplerate=self._rate,
                device=device.index,
                channels=self._outputs,
                dtype="float32",
                blocksize=0,
                latency=latency,
                callback=self._callback,
                finished_callback=self._stopped.set,
            )
            # PortAudio's clock may have any origin; positions are asked for on this process's
            # clock.
            self._clock_offset = time.perf_counter() - self._stream.time
        self._timing = OutputTiming(self._rate, time.perf_counter())
        self._measured = 0

    def start(self) -> None:
        """Fill the ring and start the device.

        Raises DeviceError when that fails, and whatever reading the source raises.
        """
        while self._ring.written < self._frames(self.latency + _PREFILL_SECONDS) and self.feed():
            pass
        self._timing.begin(time.perf_counter() + self.latency)
        with _told_plainly(self._device):
            self._stream.start()

    def feed(self) -> bool:
        """Read one chunk ahead if the ring has room; returns whether it did."""
        chunk = self._frames(_CHUNK_SECONDS)
        if self._ring.finished or self._ring.free < chunk or self._far_ahead_of_pointer():
            return False
        block = self._voice.read(chunk)
        self._ring.write(block)
        if len(block) < chunk:
            self._ring.finished = True
        return True

    def switch(self, source: Medium, frame_in: FrameIn | None = None) -> None:
        """Continue with `source` in place of what was read ahead, cross-faded over 5 ms.

        `frame_in` maps frames of the present source to frames of `source`; None if they are equal.
        """
        self._source = at_rate(source, self._rate)
        if frame_in is None:
            self._splice(self._go_on)
        else:
            self._splice(lambda at: self._go_on_at(source, frame_in, at))

    def change_speed(self, speed: float) -> None:
        """Change the speed from the position being heard, to a factor of the original speed."""
        if speed != self._speed:
            self._speed = speed
            self._splice(self._go_on)

    def takes_over(self, request: Request) -> bool:
        """Whether `redirect` can be used for `request`."""
        playing = self.request
        return (request.device, request.source.sample_rate) == (
            playing.device,
            playing.source.sample_rate,
        )

    def redirect(self, request: Request) -> None:
        """Play `request` from now on instead, cross-faded over 5 ms."""
        self._source = at_rate(request.source, self._rate)
        self._splice(lambda at: self._begin(request, at))
        self.request, self._frame_maps = request, self._frame_maps[-1:]
        self._measured = self._frame_maps[0].number
        self._timing.forget_dropouts()

    def fade_out(self) -> None:
        """Fade out; returns when the device has played everything."""
        self._splice(lambda _at: None)
        deadline = time.perf_counter() + _ENDING_SECONDS
        while not (self.ended or self.broken) and time.perf_counter() < deadline:
            time.sleep(_TAIL_SECONDS / 4)

    @property
    def dropouts(self) -> Dropouts:
        """The dropouts so far; none while scrubbing, which has gaps by design."""
        return self._timing.dropouts if self.request.pointer is None else Dropouts()

    @property
    def ended(self) -> bool:
        """Whether everything has been heard to the end."""
        return self._ring.drained and self._heard(-_TAIL_SECONDS) == self._ring.taken

    @property
    def broken(self) -> bool:
        """Whether the device stopped by itself or no longer asks for sound."""
        return self._stopped.is_set() or time.perf_counter() - self._asked_at > _STALLED_SECONDS

    @property
    def position(self) -> int:
        """The source frame being heard, or that under the pointer."""
        if self.request.pointer is not None:
            return round(self.request.pointer.frame)
        heard = self._heard()
        return self._source_frame(self._frame_map_at(heard).frame_at(heard))

    @property
    def end(self) -> int:
        """The source frame up to which sound was read."""
        return self._source_frame(self._frame_maps[-1].frame_at(self._ring.written))

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Return peak and RMS of the last 50 ms heard, linear, left and right: float32 (2,)."""
        heard = self._heard()
        samples = self._ring.peek(heard - self._frames(_METER_SECONDS), heard)
        if len(samples) == 0:
            return np.zeros(2, np.float32), np.zeros(2, np.float32)
        samples = to_outputs(samples, 2)
        return np.abs(samples).max(axis=0), np.sqrt(np.mean(np.square(samples), axis=0))

    def measure(self, loudness: RunningLoudness) -> None:
        """Add the sound heard since the last call to `loudness`; nothing while scrubbing."""
        heard = self._heard()
        enough = heard - self._measured >= self._frames(_METER_SECONDS)
        if self.request.pointer is None and enough:
            samples = self._ring.peek(self._measured, heard)
            # A mono recording is heard from two loudspeakers, but has the loudness of one.
            loudness.add(samples[:, : self._source.channels], self._rate)
            self._measured = heard

    def close(self) -> None:
        """Close the device immediately."""
        self._stream.close(ignore_errors=True)

    def _callback(self, out: np.ndarray, frames: int, times: Any, status: Any) -> None:
        self._asked_at = time.perf_counter()
        heard_at = times.outputBufferDacTime + self._clock_offset
        if times.outputBufferDacTime <= 0.0:  # some drivers give no time stamps
            heard_at = self._asked_at + self.latency
        first = self._ring.taken
        taken = self._ring.take_into(out)
        self._fader.apply(out)
        if taken > 0 or not self._ring.drained:
            frames = taken if self._ring.drained else frames
            underflow = bool(status.output_underflow)
            self._timing.deliver(first, taken, frames, heard_at, self._asked_at, underflow)

    def _splice(self, continue_at: Callable[[int], _Continuation | None]) -> None:
        """Replace what was read ahead by `continue_at(at)` from device frame `at` on, cross-faded.

        None means that nothing follows.
        """
        margin = self._frames(_SWITCH_MARGIN_SECONDS)
        while True:
            at = min(self._ring.taken + margin, self._ring.written)
            following = continue_at(at)
            self._ring.finished = following is None
            block = self._nothing()
            if following is not None:
                block = following.voice.read(self._frames(_CHUNK_SECONDS))
            previous = self._ring.peek(at, at + self._frames(_CROSSFADE_SECONDS))
            if self._ring.rewrite(at, _crossfaded(previous, block)):
                break
            margin *= 2
        if following is not None:
            before = tuple(frame_map for frame_map in self._frame_maps if frame_map.number < at)
            self._frame_maps = (*before[-_FRAME_MAPS:], following.frame_map)
            self._voice = following.voice

    def _begin(self, request: Request, at: int) -> _Continuation:
        """Return the beginning of `request`, at device frame `at`."""
        span = self._own_span(request)
        sound = Sound(self._source, span, self._outputs)
        if request.pointer is not None:
            return _Continuation(FrameMap(span, 1.0, at), self._scrubbing(sound, request))
        begin = self._own_frame(request.begin) - span.start
        return self._playing(sound, FrameMap(span, self._speed, at, max(begin, 0)), None)

    def _go_on(self, at: int) -> _Continuation | None:
        """Return the continuation of the source at the current speed, from device frame `at` on."""
        frame_map = self._frame_map_at(at)
        span = frame_map.span.fitted(self._source.frames, round(frame_map.count_at(at)))
        if span is None:
            return None
        sound = Sound(self._source, span, self._outputs)
        if self.request.pointer is not None:
            return _Continuation(FrameMap(span, 1.0, at), self._scrubbing(sound, self.request))
        tail = self._ring.peek(at, at + overlap(self._rate))
        count, speed = frame_map.count_at(at), self._speed
        if frame_map.speed == speed == 1.0 or len(tail) < overlap(self._rate):
            return self._playing(sound, FrameMap(span, speed, at, round(count)), None)
        if speed == 1.0:
            count = aligned(sound, count, self._rate, tail)
        return self._playing(sound, FrameMap(span, speed, at, count), tail)

    def _go_on_at(self, source: Medium, frame_in: FrameIn, at: int) -> _Continuation:
        """Return the continuation with a source of other timing, from device frame `at` on."""
        request = self.request
        start, stop = frame_in(request.start), min(frame_in(request.stop), source.frames)
        begin = frame_in(self._source_frame(self._frame_map_at(at).frame_at(at)))
        if begin >= stop and request.loop:
            begin = start
        return self._begin(replace(request, source=source, start=start, stop=stop, begin=begin), at)

    def _playing(self, sound: Sound, frame_map: FrameMap, tail: np.ndarray | None) -> _Continuation:
        """Return `sound` with its `frame_map`, time-stretched so that it continues `tail`."""
        if frame_map.speed == 1.0:
            blocks = unchanged(sound, round(frame_map.count), self._frames(_CHUNK_SECONDS))
        else:
            blocks = stretched(sound, frame_map.count, frame_map.speed, self._rate, tail)
        return _Continuation(frame_map, BlockReader(blocks, self._outputs))

    def _scrubbing(self, sound: Sound, request: Request) -> BlockReader:
        pointer, ratio = request.pointer, self._rate / self._source_rate
        assert pointer is not None
        return BlockReader(
            scrubbed(sound, lambda: pointer.frame * ratio, self._rate), self._outputs
        )

    def _far_ahead_of_pointer(self) -> bool:
        ahead = self._ring.written - self._ring.taken
        return self.request.pointer is not None and ahead > self._frames(_SCRUB_AHEAD_SECONDS)

    def _frame_map_at(self, number: int) -> FrameMap:
        """Return the frame map that applies to device frame `number`."""
        frame_maps = self._frame_maps
        return next((c for c in reversed(frame_maps) if c.number <= number), frame_maps[0])

    def _nothing(self) -> np.ndarray:
        return np.zeros((0, self._outputs), np.float32)

    def _heard(self, seconds_from_now: float = 0.0) -> int:
        """Return the number of frames heard by then."""
        return self._timing.heard(time.perf_counter() + seconds_from_now, self._ring.taken)

    def _frames(self, seconds: float) -> int:
        return round(seconds * self._rate)

    def _own_span(self, request: Request) -> Span:
        start, stop = self._own_frame(request.start), self._own_frame(request.stop)
        return Span(start, max(stop, start + 1), request.loop)

    def _own_frame(self, source_frame: int) -> int:
        return round(source_frame * self._rate / self._source_rate)

    def _source_frame(self, own_frame: int) -> int:
        return round(own_frame * self._source_rate / self._rate)


@contextmanager
def _told_plainly(device: Device) -> Iterator[None]:
    try:
        yield
    except sounddevice.PortAudioError as error:
        raise DeviceError(
            tr(
                "The audio device “{name}” could not be started: choose "
                "another output device, or close the program that uses it.",
                name=device.name,
            )
        ) from error


def _crossfaded(previous: np.ndarray, following: np.ndarray) -> np.ndarray:
    """Return `following` with its beginning cross-faded from `previous`, which may be longer."""
    mixed = np.zeros((max(len(previous), len(following)), previous.shape[1]), np.float32)
    mixed[: len(following)] = following
    weights = np.linspace(0.0, 1.0, len(previous), dtype=np.float32)[:, np.newaxis]
    mixed[: len(previous)] *= weights
    mixed[: len(previous)] += previous * (1 - weights)
    return mixed
