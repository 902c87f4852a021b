"""A medium that passes through an effect's stream while it is read in order."""

import threading
from collections.abc import Callable
from typing import Protocol

import numpy as np

from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.medium import Medium, check_range, read_padded
from voicestudio.audio.speech_level import SpeechLevel
from voicestudio.effects.spec import EffectSpec

# The latest output that is kept, for a reader that reads the same frames again.
_KEPT_SECONDS = 2.0


class RunningStream(Protocol):
    """A stream that has begun."""

    @property
    def is_current(self) -> bool:
        """Whether its state is still there; False once another stream has replaced it."""
        ...

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        """As `Stream.process`."""
        ...


def streamed(
    medium: Medium,
    spec: EffectSpec,
    begin: Callable[[], RunningStream],
    lead_seconds: float,
    chunk_seconds: float,
) -> Medium:
    """Return `medium` processed by the stream of `spec`: same length, rate and channels, no delay.

    Reading on in order continues the stream; after a jump `begin` opens a new one, which first
    processes the `lead_seconds` before that position. `chunk_seconds` are processed at a time.
    `read` raises what the stream raises.
    """
    heard = _Streamed(medium, spec, begin, lead_seconds, chunk_seconds)
    return at_rate(heard, medium.sample_rate)


class _Streamed:
    """As `streamed`, but at the effect's sample rate."""

    def __init__(
        self,
        medium: Medium,
        spec: EffectSpec,
        begin: Callable[[], RunningStream],
        lead_seconds: float,
        chunk_seconds: float,
    ) -> None:
        assert spec.stream is not None  # callers pass effects that have a stream
        self._source = at_rate(medium, spec.rate(medium.sample_rate))
        self.sample_rate, self.channels = self._source.sample_rate, self._source.channels
        self.frames = self._source.frames
        self._latency = spec.stream.latency(self.sample_rate)
        self._level, self._level_db = SpeechLevel(medium), spec.level_db
        self._begin_stream = begin
        self._lead, self._chunk = self._frames(lead_seconds), self._frames(chunk_seconds)
        self._stream: RunningStream | None = None
        self._fed = 0  # the frame of the source that the stream gets next
        self._first = 0  # the frame that `_kept` begins with
        self._kept = np.zeros((0, self.channels), np.float32)
        self._lock = threading.Lock()

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        with self._lock:
            stream = self._stream_for(start)
            while self._first + len(self._kept) < start + count:
                self._go_on(stream)
            heard = self._kept[start - self._first : start - self._first + count]
            surplus = len(self._kept) - max(count, self._frames(_KEPT_SECONDS))
            if surplus > 0:
                self._first, self._kept = self._first + surplus, self._kept[surplus:]
            return heard

    def _stream_for(self, frame: int) -> RunningStream:
        """The running stream if it will soon reach `frame`, else a new one that begins there."""
        soon = self._first + len(self._kept) + self._lead
        stream = self._stream
        if stream is None or not stream.is_current or not self._first <= frame <= soon:
            stream = self._stream = self._begin_stream()
            self._fed = max(0, frame - self._lead)
            # Because of the latency the first output lies before the stream's start.
            self._first = self._fed - self._latency
            self._kept = self._kept[:0]
        return stream

    def _go_on(self, stream: RunningStream) -> None:
        chunk = read_padded(self._source, self._fed, self._chunk)
        # A damaged float file may hold NaN, which would stay in the stream's state.
        chunk = np.nan_to_num(chunk, nan=0.0, posinf=0.0, neginf=0.0)
        there, back = (self._gains(self._fed - late, len(chunk)) for late in (0, self._latency))
        wet = stream.process(chunk * there) / back
        self._fed += len(chunk)
        self._kept = np.concatenate([self._kept, wet])

    def _gains(self, first: int, count: int) -> np.ndarray | np.float32:
        """Gains that bring speech to the effect's level, for `count` frames from `first`."""
        if self._level_db is None:
            return np.float32(1.0)
        instants = (first + np.arange(count) + 0.5) / self.sample_rate
        return self._level.gains_to(self._level_db, instants)

    def _frames(self, seconds: float) -> int:
        return round(seconds * self.sample_rate)
