"""Live preview: an effect applied while playing, without rendering and without an edit.

The sound that is played is streamed through the effect in a second inference process, because the
one that renders may be busy for minutes.
"""

import threading
from collections.abc import Mapping

import numpy as np

from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.medium import Medium, check_range, read_padded
from voicestudio.audio.speech_level import SpeechLevel
from voicestudio.effects.registry import effect
from voicestudio.inference.host import InferenceHost
from voicestudio.inference.messages import ProcessStream

_CHUNK_SECONDS = 0.1
# What the stream hears before the place where playing starts, to find its feet.
_LEAD_SECONDS = 0.6
# What is kept of the stream, for a reader that asks for a place again.
_KEPT_SECONDS = 2.0


class LiveEffect:
    """Streams sound through an effect while it is played. Any thread may use it.

    Raises ValueError for an effect that has no stream.
    """

    def __init__(self, name: str, device: str = "auto") -> None:
        spec = effect(name)
        if spec.stream is None:
            raise ValueError(f"{name} cannot be heard while playing")
        self.sample_rate, self.latency = spec.sample_rate, spec.stream.latency
        self.level_db = spec.level_db
        self._name, self._device = name, device
        self._host = InferenceHost(niceness=0)
        self._stream = 0
        self._lock = threading.Lock()
        self._closed = threading.Event()

    def get_ready(self, parameters: Mapping[str, float]) -> None:
        """Start the process and load the effect, which takes seconds the first time.

        Raises UserError (missing or damaged weights) and EngineError.
        """
        self.process(self.new_stream(), np.zeros((1, 1), np.float32), parameters)

    def heard(self, medium: Medium, parameters: Mapping[str, float]) -> Medium:
        """A medium that reads as `medium` with the effect: same length, rate, channels, no delay.

        Its `read` raises what `get_ready` raises, and Cancelled once this is closed.
        """
        stream = _Streamed(self, medium, dict(parameters))
        return at_rate(stream, medium.sample_rate)

    def close(self) -> None:
        """End the process; threads that wait for it get Cancelled within a tenth of a second."""
        self._closed.set()
        with self._lock:
            self._host.close()

    def new_stream(self) -> int:
        """Begin a stream, which ends the previous one; return its number."""
        with self._lock:
            self._stream += 1
            return self._stream

    def goes_on(self, stream: int) -> bool:
        """Whether this is the latest stream."""
        return stream == self._stream

    def process(
        self, stream: int, samples: np.ndarray, parameters: Mapping[str, float]
    ) -> np.ndarray:
        """Process float32 (n, channels) in a stream; returns n frames, delayed by `latency`."""
        request = ProcessStream(self._name, self._device, parameters, samples, stream)
        with self._lock:
            return self._host.process(request, self._closed.is_set)


class _Streamed:
    """A medium at the effect's rate that applies the effect while it is read in order."""

    def __init__(self, live: LiveEffect, medium: Medium, parameters: Mapping[str, float]) -> None:
        source = at_rate(medium, live.sample_rate)
        self._live, self._source, self._parameters = live, source, parameters
        self._level = SpeechLevel(medium)
        self.sample_rate, self.channels = source.sample_rate, source.channels
        self.frames = source.frames
        self._stream = 0
        self._fed = 0  # the frame of the source that the stream gets next
        self._first = 0  # the frame that `_kept` begins with
        self._kept = np.zeros((0, source.channels), np.float32)
        self._lock = threading.Lock()

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        with self._lock:
            if not self._reaches(start):
                self._begin(start)
            while self._first + len(self._kept) < start + count:
                self._go_on()
            heard = self._kept[start - self._first : start - self._first + count]
            surplus = len(self._kept) - max(count, self._frames(_KEPT_SECONDS))
            if surplus > 0:
                self._first, self._kept = self._first + surplus, self._kept[surplus:]
            return heard

    def _reaches(self, frame: int) -> bool:
        """Whether `frame` is buffered, or soon will be, so that the stream can go on."""
        soon = self._first + len(self._kept) + self._frames(_LEAD_SECONDS)
        return self._live.goes_on(self._stream) and self._first <= frame <= soon

    def _begin(self, start: int) -> None:
        self._stream = self._live.new_stream()
        self._fed = max(0, start - self._frames(_LEAD_SECONDS))
        # What comes out first belongs to a time before the stream began.
        self._first = self._fed - self._live.latency
        self._kept = self._kept[:0]

    def _go_on(self) -> None:
        latency = self._live.latency
        chunk = read_padded(self._source, self._fed, self._frames(_CHUNK_SECONDS))
        # A damaged float file may hold NaN, and a recurrent network would never forget it.
        chunk = np.nan_to_num(chunk, nan=0.0, posinf=0.0, neginf=0.0)
        there, back = (self._gains(self._fed - late, len(chunk)) for late in (0, latency))
        wet = self._live.process(self._stream, chunk * there, self._parameters) / back
        self._fed += len(chunk)
        self._kept = np.concatenate([self._kept, wet])

    def _gains(self, first: int, count: int) -> np.ndarray | np.float32:
        """Gains that bring speech in `count` frames from `first` on to the effect's level."""
        if self._live.level_db is None:
            return np.float32(1.0)
        instants = (first + np.arange(count) + 0.5) / self.sample_rate
        return self._level.gains_to(self._live.level_db, instants)

    def _frames(self, seconds: float) -> int:
        return round(seconds * self.sample_rate)
