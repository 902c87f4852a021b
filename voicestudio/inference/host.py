"""Client of the inference process: starts it, sends requests, restarts it when it has died."""

import logging
import multiprocessing
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.context import SpawnProcess
from typing import cast

import numpy as np

from voicestudio.effects.spec import Reflowed, Stream
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.channel import CancelCheck, Channel
from voicestudio.inference.child import serve
from voicestudio.inference.job_errors import EngineError
from voicestudio.inference.messages import (
    CheckVoice,
    EmotionShares,
    Load,
    Problem,
    ProcessBlock,
    ProcessStream,
    ReadEmotion,
    ReflowPiece,
    Request,
    Result,
    VoiceFile,
)
from voicestudio.inference.sequential_rendering import Opener
from voicestudio.log_file import TOLD
from voicestudio.texts import tr

_log = logging.getLogger(__name__)

# How long a job waits for the unfinished request of a cancelled job before the process is replaced.
_PATIENCE_SECONDS = 3.0
_ENDING_SECONDS = 2.0
# The window and the sound card come first.
_NICENESS = 10


class InferenceHost:
    """One inference process, started when first needed and again after it has died.

    `niceness` is the scheduling niceness of the process. One job at a time may use this, but
    several of its threads may process blocks. Every call returns within a tenth of a second after
    its `cancelled` returns True; the process then finishes the request, and the answer is dropped.
    """

    def __init__(self, niceness: int = _NICENESS) -> None:
        self._niceness = niceness
        self._process: SpawnProcess | None = None
        self._channel: Channel | None = None
        self._death: EngineError | None = None
        self._lock = threading.RLock()
        self._streams = 0

    @property
    def running(self) -> bool:
        """Whether there is a process that was started and has not ended since."""
        return self._process is not None and self._process.is_alive()

    def processor(
        self, effect: str, device: str, cancelled: CancelCheck, voice: VoiceFile | None = None
    ) -> "RemoteProcessor":
        """Load `effect` on `device` ("auto", "cpu" or "cuda") and return it.

        With a `voice` its weights take the place of the shipped ones. Raises UserError (unknown
        effect, no such device, missing or damaged weights), EngineError and Cancelled.
        """
        self._exchange(Load(effect, device, voice), cancelled)
        return RemoteProcessor(self, effect, device, cancelled, voice)

    def opener(self, effect: str, cancelled: CancelCheck) -> Opener:
        """Return an opener of streams of a sequential `effect`; each ends the one before."""

        def begin(sample_rate: int, _channels: int, parameters: Mapping[str, float]) -> Stream:
            self._streams += 1
            return RemoteStream(self, effect, sample_rate, parameters, self._streams, cancelled)

        return begin

    def process(self, request: ProcessBlock | ProcessStream, cancelled: CancelCheck) -> np.ndarray:
        """Return the processed samples, in the shape they came in; errors as `processor`."""
        result = self._exchange(request, cancelled)
        assert isinstance(result, np.ndarray)
        return result

    def reflow(self, request: ReflowPiece, cancelled: CancelCheck) -> Reflowed:
        """Return the processed piece; errors as `processor`."""
        result = self._exchange(request, cancelled)
        assert isinstance(result, Reflowed)
        return result

    def read_emotion(self, request: ReadEmotion, cancelled: CancelCheck) -> EmotionShares:
        """Return the probability of each emotion in a voice; errors as `processor`."""
        result = self._exchange(request, cancelled)
        assert isinstance(result, Mapping)
        return result

    def check_voice(self, request: CheckVoice, cancelled: CancelCheck) -> None:
        """Raise UserError unless the file is a usable voice profile; otherwise as `processor`."""
        self._exchange(request, cancelled)

    def close(self) -> None:
        """Kill the process, which holds no unsaved data. May be called again."""
        with self._lock:
            process, channel = self._process, self._channel
            self._process = self._channel = None
            if channel is not None:
                channel.close()
            if process is not None:
                process.kill()
                process.join()
                process.close()

    def _exchange(self, request: Request, cancelled: CancelCheck) -> Result:
        channel = self._free_channel(cancelled)
        try:
            answer = cast(Result | Problem, channel.exchange(request, cancelled))
        except (EOFError, OSError) as error:
            raise self._died(channel) from error
        if isinstance(answer, Problem):
            kind = EngineError if answer.fault == "effect" else UserError
            raise kind(answer.sentence)
        return answer

    def _free_channel(self, cancelled: CancelCheck) -> Channel:
        """A channel to a running process without unfinished cancelled requests."""
        if cancelled():
            raise Cancelled
        with self._lock:
            if self._channel is not None and not self._is_free(self._channel, cancelled):
                self.close()
            return self._channel or self._start()

    def _is_free(self, channel: Channel, cancelled: CancelCheck) -> bool:
        """Let cancelled requests finish; False if they take too long or the process has died."""
        try:
            settled = channel.settle(_PATIENCE_SECONDS, cancelled)
        except (EOFError, OSError):
            return False
        return settled and self._process is not None and self._process.is_alive()

    def _start(self) -> Channel:
        context = multiprocessing.get_context("spawn")
        try:
            ours, theirs = context.Pipe()
        except OSError as error:  # too many files are open
            raise _not_started(error) from error
        # A daemon: it ends with this process even if nobody closes the host.
        process = context.Process(
            target=serve, args=(theirs, self._niceness), name="voicestudio-inference", daemon=True
        )
        try:
            process.start()
        except OSError as error:
            ours.close()
            raise _not_started(error) from error
        finally:
            theirs.close()
        self._process, self._channel = process, Channel(ours)
        return self._channel

    def _died(self, channel: Channel) -> EngineError:
        """Clean up after the process of `channel` died; return the error to show to the user.

        All threads that waited for an answer get the same error.
        """
        with self._lock:
            if self._death is None or channel is self._channel:
                self._death = self._death_of_process()
            return self._death

    def _death_of_process(self) -> EngineError:
        code = None
        if self._process is not None:
            self._process.join(_ENDING_SECONDS)
            code = self._process.exitcode
        self.close()
        _log.error("the inference process ended by itself, exit code %s", code, extra=TOLD)
        killed = code is not None and code < 0
        reason = (
            tr("it was killed, perhaps for lack of memory")
            if killed
            else tr("exit code {code}", code=code)
        )
        return EngineError(
            tr(
                "The inference process ended unexpectedly ({reason}); nothing "
                "was changed, try again.",
                reason=reason,
            )
        )


def _not_started(error: OSError) -> EngineError:
    return EngineError(tr("The inference process cannot be started: {error}.", error=error))


@dataclass(frozen=True)
class RemoteProcessor:
    """A `Reflower` and `LevelledProcessor` that computes in the process of `host`.

    Errors as for `host.processor`.
    """

    host: InferenceHost
    effect: str
    device: str
    cancelled: CancelCheck
    voice: VoiceFile | None = None

    def process(
        self,
        block: np.ndarray,
        parameters: Mapping[str, float],
        gains: np.ndarray | None = None,
        /,
    ) -> np.ndarray:
        request = ProcessBlock(self.effect, self.device, dict(parameters), block, gains, self.voice)
        return self.host.process(request, self.cancelled)

    def reflow(
        self, stretch: np.ndarray, parameters: Mapping[str, float], place: tuple[float, float], /
    ) -> Reflowed:
        request = ReflowPiece(
            self.effect, self.device, dict(parameters), stretch, place, self.voice
        )
        return self.host.reflow(request, self.cancelled)


@dataclass(frozen=True)
class RemoteStream:
    """A `Stream` that computes in the process of `host`; errors as for `host.processor`."""

    host: InferenceHost
    effect: str
    sample_rate: int
    parameters: Mapping[str, float]
    number: int
    cancelled: CancelCheck

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        request = ProcessStream(
            self.effect, "cpu", dict(self.parameters), samples, self.number, self.sample_rate
        )
        return self.host.process(request, self.cancelled)
