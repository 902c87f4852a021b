"""Live preview: an effect applied while playing, without rendering and without an edit.

The played sound goes through the effect's stream in a second inference process, because the one
that renders may be busy for minutes.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.effects.registry import effect
from voicestudio.inference.host import InferenceHost
from voicestudio.inference.messages import ProcessStream
from voicestudio.inference.streamed import streamed

_CHUNK_SECONDS = 0.1
# Processed before the position where playing starts, so that the stream's state has settled.
_LEAD_SECONDS = 0.6
_ANY_RATE = 48_000


class LiveProcess:
    """An inference process for effects that process sound while it plays; any thread may use it."""

    def __init__(self) -> None:
        self._host = InferenceHost(niceness=0)
        self._stream = 0
        self._lock = threading.Lock()
        self._closed = threading.Event()

    def new_stream(self) -> int:
        """Begin a stream, which ends the previous one; return its number."""
        with self._lock:
            self._stream += 1
            return self._stream

    def is_current(self, stream: int) -> bool:
        """Whether this is the latest stream, whose state the process still has."""
        return stream == self._stream

    def process(self, request: ProcessStream) -> np.ndarray:
        """Process the next samples. Raises UserError, EngineError, and Cancelled once closed."""
        with self._lock:
            return self._host.process(request, self._closed.is_set)

    def rest(self) -> None:
        """End the process, for it holds some 300 MB; the next `process` starts another."""
        with self._lock:
            self._stream += 1  # what the process knew of the latest one is lost
            self._host.close()

    def close(self) -> None:
        """End the process; a waiting `process` raises Cancelled within a tenth of a second."""
        self._closed.set()
        with self._lock:
            self._host.close()


class LiveEffect:
    """An effect that can be heard while playing. Any thread may use it.

    It computes in `process`, which keeps the state of one stream only, the latest. Raises
    ValueError for an effect that has no stream.
    """

    def __init__(self, name: str, device: str = "auto", process: LiveProcess | None = None) -> None:
        self._spec = effect(name)
        if not self._spec.heard_live:
            raise ValueError(f"{name} cannot be heard while playing")
        self._device = device
        self._process = process or LiveProcess()

    def prepare(self, parameters: Mapping[str, float]) -> None:
        """Start the process and load the effect, which takes seconds the first time.

        Raises UserError (missing or damaged weights) and EngineError.
        """
        self._begin(_ANY_RATE, parameters).process(np.zeros((1, 1), np.float32))

    def applied(self, medium: Medium, parameters: Mapping[str, float]) -> Medium:
        """Return `medium` with the effect applied: same length, rate and channels, no delay.

        Its `read` raises what `prepare` raises, and Cancelled once this is closed.
        """
        rate, values = self._spec.rate(medium.sample_rate), dict(parameters)
        return streamed(
            medium, self._spec, lambda: self._begin(rate, values), _LEAD_SECONDS, _CHUNK_SECONDS
        )

    def close(self) -> None:
        """End the process."""
        self._process.close()

    def _begin(self, sample_rate: int, parameters: Mapping[str, float]) -> "_LiveStream":
        number = self._process.new_stream()
        return _LiveStream(
            self._process, self._spec.name, self._device, parameters, number, sample_rate
        )


@dataclass(frozen=True)
class _LiveStream:
    """A `RunningStream` of a live process."""

    live: LiveProcess
    effect: str
    device: str
    parameters: Mapping[str, float]
    number: int
    sample_rate: int

    @property
    def is_current(self) -> bool:
        return self.live.is_current(self.number)

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        return self.live.process(
            ProcessStream(
                self.effect,
                self.device,
                self.parameters,
                samples,
                self.number,
                self.sample_rate,
            )
        )
