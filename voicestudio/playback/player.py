"""The player: plays media on an output device, with position, levels and state."""

import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.waiting import waits_cancelled_when
from voicestudio.errors import Cancelled, UserError
from voicestudio.playback.devices import (
    CLOSING_SECONDS,
    Device,
    DeviceError,
    find_device,
    output_devices,
    rescan,
    stream_open,
)
from voicestudio.playback.output_timing import Dropouts
from voicestudio.playback.running_loudness import RunningLoudness
from voicestudio.playback.span import FrameIn, Pointer, Request
from voicestudio.playback.volume import Volume
from voicestudio.texts import tr

if TYPE_CHECKING:
    from voicestudio.playback.playback_stream import PlaybackStream

State = Literal["stopped", "playing", "scrubbing", "no_device", "failed"]

SLOWEST, FASTEST = 0.5, 2.0
"""The speeds a player can play at, as multiples of the sound's own."""

_POLL_SECONDS = 0.01
# How far ahead a device buffers at first, and at most after dropouts.
_LATENCY_SECONDS = 0.1
_LONGEST_LATENCY_SECONDS = 0.4
# Scrubbing needs low latency; a dropout is not noticed there.
_SCRUB_LATENCY_SECONDS = 0.06

_NO_DEVICE = tr("No audio output device was found: connect one, then play again.")
_GONE = tr("The audio device stopped working: connect it again or choose another, then press Play.")


@dataclass(frozen=True, eq=False)
class _Switch:
    source: Medium
    frame_in: FrameIn | None


@dataclass(frozen=True)
class _Speed:
    speed: float


class _Stop:
    pass


class _EndThread:
    pass


_Command = Request | _Switch | _Speed | _Stop | _EndThread


class Player:
    """Plays one medium at a time on an output device.

    Methods never raise or block because of a device: PortAudio is loaded, devices are opened and
    the source is read on the player's own thread, and the outcome shows in `state` and `error`.
    All but `close` are thread-safe and cheap enough to call 60 times a second. Call `close` at
    the end.

    Attributes:
        loudness: The loudness of the sound heard since playing began at the start of a range; it
            continues when playing continues.
    """

    def __init__(self) -> None:
        self.loudness = RunningLoudness()
        self._lock = threading.Lock()
        self._commands: queue.SimpleQueue[_Command] = queue.SimpleQueue()
        self._state: State = "stopped"
        self._error: str | None = None
        self._position = 0
        self._dropouts = Dropouts()
        self._device: Device | None = None
        self._speed = 1.0
        self._volume = Volume()
        self._latency = _LATENCY_SECONDS
        # The last request, and the one the thread performs: it may be behind by a command or two.
        self._request: Request | None = None
        self._performing: Request | None = None
        self._stream: PlaybackStream | None = None
        self._thread = threading.Thread(target=self._run, name="playback", daemon=True)
        self._thread.start()

    @property
    def state(self) -> State:
        """The playback state; 'no_device' and 'failed' last until the next `play`."""
        return self._state

    @property
    def error(self) -> str | None:
        """A sentence for the user in the states 'no_device' and 'failed', otherwise None."""
        return self._error

    @property
    def position(self) -> int:
        """The source frame being heard, or the next one to be heard if playback was stopped."""
        with self._lock:
            return self._heard_position()

    @property
    def dropouts(self) -> Dropouts:
        """The dropouts of the last request, so far or until it ended."""
        with self._lock:
            stream = self._stream
            current = stream is not None and self._request in (None, stream.request)
            return stream.dropouts if stream and current else self._dropouts

    @property
    def device(self) -> Device | None:
        """The device of the next `play`; None is the system's default device."""
        return self._device

    @device.setter
    def device(self, device: Device | None) -> None:
        self._device = device

    @property
    def speed(self) -> float:
        """The playback speed as a factor of the original; the pitch is kept.

        May be set from SLOWEST to FASTEST, also while playing, which continues without a gap.
        Raises ValueError outside that range.
        """
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        if not SLOWEST <= speed <= FASTEST:
            raise ValueError(f"speed {speed} is not between {SLOWEST} and {FASTEST}")
        with self._lock:
            self._speed = speed
            self._commands.put(_Speed(speed))

    @property
    def volume(self) -> float:
        """The output gain from 0 to 1; may be set while playing, without a click."""
        return self._volume.gain

    @volume.setter
    def volume(self, gain: float) -> None:
        self._volume.gain = min(max(gain, 0.0), 1.0)

    @property
    def latency(self) -> float:
        """How far ahead the device buffers at the next `play`, in seconds.

        Doubled after the device reported dropouts: they are worse than a slower response.
        """
        return self._latency

    def levels(self) -> tuple[np.ndarray, np.ndarray]:
        """Return peak and RMS of the sound being heard, linear, float32, of shape (2,)."""
        stream = self._stream
        if stream is None or self._state not in ("playing", "scrubbing"):
            return np.zeros(2, np.float32), np.zeros(2, np.float32)
        return stream.levels()

    def play(
        self,
        source: Medium,
        start: int = 0,
        stop: int | None = None,
        loop: bool = False,
        begin: int | None = None,
    ) -> None:
        """Play frames [start, stop) of `source` (default: to its end), beginning at `begin`.

        Replaces the current playback immediately. The range is clipped to the source; an empty one
        plays nothing. With `loop` the whole range repeats, wherever playback began.
        """
        stop = source.frames if stop is None else min(stop, source.frames)
        start = max(start, 0)
        begin = start if begin is None else max(begin, start)
        if begin >= stop:
            self.stop()
            return
        self._ask_for(Request(source, start, stop, loop, self._device, begin), "playing", begin)

    def scrub(self, source: Medium, frame: float) -> None:
        """Scrub: play short grains around `frame`, following it from call to call.

        Call it as often as the pointer moves; it is silent while the pointer rests. Lasts until
        `stop` or `play`.
        """
        with self._lock:
            request = self._request
            if request is not None and request.pointer is not None and request.source is source:
                request.pointer.frame = frame
                return
        pointer = Pointer(frame)
        request = Request(source, 0, max(source.frames, 1), True, self._device, 0, pointer)
        self._ask_for(request, "scrubbing", round(frame))

    def stop(self) -> None:
        """Stop without a click, as soon as the device has played its buffer."""
        with self._lock:
            if self._request is not None:
                self._position = self._heard_position()
                self._request, self._state = None, "stopped"
                self._commands.put(_Stop())

    def set_source(self, source: Medium, frame_in: FrameIn | None = None) -> None:
        """Continue with `source` from the frame now being heard, cross-faded over 5 ms.

        For another version of the same sound: a source of another rate stops playback. `frame_in`
        maps frames of the present source to those of `source` if its timing differs; it is called
        in another thread. Does nothing unless something is playing.
        """
        with self._lock:
            request = self._request
            if request is not None and source.sample_rate == request.source.sample_rate:
                self._commands.put(_Switch(source, frame_in))
                return
        self.stop()

    def close(self) -> None:
        """Stop and release the device, unless the driver does not respond."""
        self.stop()
        self._commands.put(_EndThread())
        self._thread.join(CLOSING_SECONDS)

    def _ask_for(self, request: Request, state: State, position: int) -> None:
        if request.pointer is None and request.begin == request.start:
            self.loudness.reset()
        with self._lock:
            self._request, self._position = request, position
            self._dropouts = Dropouts()
            self._state, self._error = state, None
            self._commands.put(request)

    def _heard_position(self) -> int:
        stream = self._stream
        if self._request is None or stream is None or stream.request is not self._request:
            return self._position
        return stream.position

    # -- on the player's thread ----------------------------------------------------------------

    def _run(self) -> None:
        if not output_devices():
            self._settle("no_device", _NO_DEVICE)
        command = self._commands.get()
        while not isinstance(command, _EndThread):
            follower = self._perform(command) if isinstance(command, Request) else None
            command = follower or self._commands.get()

    def _perform(self, request: Request) -> _Command | None:
        """Play `request` to its end; returns the command that interrupted it, if one did."""
        self._performing = request
        try:
            with waits_cancelled_when(lambda: self._request is not self._performing):
                try:
                    return self._play_on(request, _find_device(request.device))
                except DeviceError:  # it may have been reconnected since the last scan
                    rescan()
                    return self._play_on(request, _find_device(request.device))
        except Cancelled:  # the source was still being decoded when it was cancelled
            return None
        except UserError as error:
            self._settle("failed", str(error))
        except Exception as error:  # a driver or a damaged file may raise anything
            self._settle("failed", tr("Playback stopped: {error}.", error=error))
        finally:
            self._performing = None  # its media may be garbage-collected now
        return None

    def _play_on(self, request: Request, device: Device | None) -> _Command | None:
        if device is None:
            self._settle("no_device", _NO_DEVICE)
            return None
        with stream_open():
            return self._play_through(request, device)

    def _play_through(self, request: Request, device: Device) -> _Command | None:
        # Importing the module loads PortAudio; a device was found, so it is installed.
        from voicestudio.playback.playback_stream import PlaybackStream

        latency = self._latency_for(request)
        stream = PlaybackStream(request, device, self._speed, latency, self._volume)
        try:
            stream.start()
            self._stream = stream
            follower = self._feed(stream)
            if follower is None:
                self._settle("stopped", None, stream.end)
            return follower
        finally:
            with self._lock:
                if self._request in (None, stream.request):
                    self._dropouts = stream.dropouts
                if self._request is None and self._state == "stopped":
                    self._position = stream.end
                self._stream = None
            if stream.dropouts.reported + stream.dropouts.stalled > 0:
                self._latency = min(2 * self._latency, _LONGEST_LATENCY_SECONDS)
            stream.close()

    def _feed(self, stream: "PlaybackStream") -> _Command | None:
        """Keep the ring filled; returns the command that ends it, None at the end of sound."""
        while not stream.ended:
            if stream.broken:
                raise UserError(_GONE)
            stream.measure(self.loudness)
            waiting = 0.0 if stream.feed() else _POLL_SECONDS
            try:
                command = self._commands.get(timeout=waiting)
            except queue.Empty:
                continue
            if isinstance(command, _Switch):
                stream.switch(command.source, command.frame_in)
            elif isinstance(command, _Speed):
                stream.change_speed(command.speed)
            elif isinstance(command, Request) and self._taken_over(stream, command):
                self._performing = command
                stream.redirect(command)
            else:
                stream.fade_out()
                return command
        return None

    def _latency_for(self, request: Request) -> float:
        return self._latency if request.pointer is None else _SCRUB_LATENCY_SECONDS

    def _taken_over(self, stream: "PlaybackStream", request: Request) -> bool:
        """Redirect `stream` to `request` if its device latency fits; returns whether it did."""
        return stream.takes_over(request) and stream.latency >= self._latency_for(request)

    def _settle(self, state: State, error: str | None, position: int | None = None) -> None:
        """Set the final state, unless there has been another request since."""
        with self._lock:
            if self._request is self._performing:
                self._request, self._state, self._error = None, state, error
                self._position = self._position if position is None else position


def _find_device(wanted: Device | None) -> Device | None:
    """Return the device to play on, None if there is none. Raises if the chosen one is missing."""
    try:
        return find_device(output_devices, wanted.label if wanted is not None else "")
    except LookupError:
        assert wanted is not None
        raise UserError(
            tr(
                "The audio device “{name}” is not there any more: choose another output device.",
                name=wanted.name,
            )
        ) from None
