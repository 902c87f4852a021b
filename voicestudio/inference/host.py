"""Client of the inference process: starts it, sends requests, restarts it when it has died."""

import contextlib
import logging
import multiprocessing
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import cast

import numpy as np

from voicestudio.effects.spec import Reflowed, Stream
from voicestudio.errors import Cancelled, UserError
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
    receive,
    send,
)
from voicestudio.inference.sequential_rendering import Opener
from voicestudio.log_file import TOLD

_log = logging.getLogger(__name__)

CancelCheck = Callable[[], bool]

# How often a wait checks whether it was cancelled.
_POLL_SECONDS = 0.05
# How long a job waits for the unfinished request of a cancelled job before the process is replaced.
_PATIENCE_SECONDS = 3.0
_ENDING_SECONDS = 2.0
# The window and the sound card come first.
_NICENESS = 10


class InferenceHost:
    """One inference process, started when first needed and again after it has died.

    `niceness` is the scheduling niceness of the process. One thread at a time may use this. Every
    call returns within a tenth of a second after its `cancelled` returns True; the process
    then finishes the request, and the answer is dropped.
    """

    def __init__(self, niceness: int = _NICENESS) -> None:
        self._niceness = niceness
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._pending = False
        self._streams = 0

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
        process, connection = self._process, self._connection
        self._process = self._connection = None
        self._pending = False
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()

    def _exchange(self, request: Request, cancelled: CancelCheck) -> Result:
        connection = self._free_connection(cancelled)
        try:
            send(connection, request)
            self._pending = True
            while not connection.poll(_POLL_SECONDS):
                if cancelled():
                    raise Cancelled
            return self._answer(connection)
        except (EOFError, OSError) as error:
            raise self._died() from error

    def _answer(self, connection: Connection) -> Result:
        """Take the answer to the pending request off the connection."""
        self._pending = False
        answer = cast(Result | Problem, receive(connection))
        if isinstance(answer, Problem):
            kind = EngineError if answer.fault == "effect" else UserError
            raise kind(answer.sentence)
        return answer

    def _free_connection(self, cancelled: CancelCheck) -> Connection:
        """A connection to a running process that waits for a request; starts one if needed."""
        if cancelled():
            raise Cancelled
        if self._pending:
            self._discard_pending(cancelled)
        if self._process is not None and not self._process.is_alive():
            self.close()
        return self._connection or self._start()

    def _discard_pending(self, cancelled: CancelCheck) -> None:
        """Let a cancelled request finish; replace the process if it takes too long or fails."""
        assert self._connection is not None
        deadline = time.monotonic() + _PATIENCE_SECONDS
        try:
            while not self._connection.poll(_POLL_SECONDS):
                if cancelled():
                    raise Cancelled
                if time.monotonic() > deadline:
                    self.close()
                    return
            with contextlib.suppress(UserError):
                self._answer(self._connection)
        except (EOFError, OSError):
            self.close()

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        # A daemon: it ends with this process even if nobody closes the host.
        process = context.Process(
            target=serve, args=(theirs, self._niceness), name="voicestudio-inference", daemon=True
        )
        try:
            process.start()
        except OSError as error:
            ours.close()
            raise EngineError(f"The inference process cannot be started: {error}.") from error
        finally:
            theirs.close()
        self._process, self._connection = process, ours
        return ours

    def _died(self) -> EngineError:
        """Clean up after a process that died; return the error to show to the user."""
        code = None
        if self._process is not None:
            self._process.join(_ENDING_SECONDS)
            code = self._process.exitcode
        self.close()
        _log.error("the inference process ended by itself, exit code %s", code, extra=TOLD)
        killed = code is not None and code < 0
        reason = "it was killed, perhaps for lack of memory" if killed else f"exit code {code}"
        return EngineError(
            f"The inference process ended unexpectedly ({reason}); nothing was changed, try again."
        )


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
