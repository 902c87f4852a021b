"""The inference process, the only one that imports torch: loads effects and processes sound.

Importing torch, or running it, in the window's process would hold Python's interpreter lock and
freeze the window. Requests (`inference.messages`) are answered in their order, one at a time but
for blocks, of which two are computed side by side.
"""

import contextlib
import functools
import logging
import os
import signal
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing.connection import Connection
from queue import Queue
from typing import TYPE_CHECKING, assert_never, cast

import numpy as np

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import effect
from voicestudio.effects.spec import (
    LevelledProcessor,
    Processor,
    Reflowed,
    Reflower,
    Stream,
)
from voicestudio.errors import UserError
from voicestudio.inference.device import core_count, prepare_thread, prepare_torch, resolve_device
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
from voicestudio.log_file import logging_to_file
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr

if TYPE_CHECKING:
    from voicestudio.effects.emotion_reading import EmotionReader

BLOCKS_AT_A_TIME = min(2, core_count())
"""More would be faster on more cores, but each takes some 300 MB."""

_log = logging.getLogger(__name__)


def serve(connection: Connection, niceness: int) -> None:
    """Answer requests until the other end closes. The main function of the inference process."""
    # Ctrl+C in a terminal reaches every process; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(niceness)
    with logging_to_file("inference"), connection, contextlib.suppress(EOFError, ConnectionError):
        answers = _Answers(connection)
        while True:
            answers.add(cast(Request, receive(connection)))


class _Answers:
    """Answers requests in their order. Other requests than blocks wait for all before them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._blocks = ThreadPoolExecutor(BLOCKS_AT_A_TIME, "blocks")
        self._waiting: Queue[Future[Result | Problem]] = Queue()
        threading.Thread(target=self._send, name="answers", daemon=True).start()

    def add(self, request: Request) -> None:
        if isinstance(request, ProcessBlock):
            self._waiting.put(self._blocks.submit(_answer, request))
            return
        self._waiting.join()
        answer: Future[Result | Problem] = Future()
        answer.set_result(_answer(request))
        self._waiting.put(answer)

    def _send(self) -> None:
        with contextlib.suppress(OSError):  # the other end is closed, which ends the process
            while True:
                send(self._connection, self._waiting.get().result())
                self._waiting.task_done()


def _answer(request: Request) -> Result | Problem:
    try:
        return _result(request)
    except UserError as error:
        return Problem(str(error))
    except Exception as error:
        if _is_out_of_memory(error):
            problem = tr(
                "There is not enough memory for this effect: close other programs or choose "
                "another device."
            )
            return Problem(problem, "effect")
        name = _name(request)
        _log.exception("the effect %s failed", name)
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        return Problem(
            tr("The effect “{name}” failed: {reason}", name=name, reason=reason), "effect"
        )


def _name(request: Request) -> str:
    """The effect of the request, or one word for its kind, for error messages."""
    match request:
        case ReadEmotion():
            return "emotion"
        case CheckVoice():
            return "voice"
        case _:
            return request.effect


def _result(request: Request) -> Result:
    match request:
        case Load():
            _processor(request.effect, request.device, request.voice)
            return None
        case ProcessBlock():
            return _processed(request)
        case ReflowPiece():
            return _reflowed(request)
        case ProcessStream():
            return _streamed(request)
        case ReadEmotion():
            return _emotion_shares(request)
        case CheckVoice():
            return _check_voice(request)
        case _:
            assert_never(request)


def _processed(request: ProcessBlock) -> np.ndarray:
    processor = _processor(request.effect, request.device, request.voice)
    shape = request.samples.shape
    gains = () if request.gains is None else (request.gains,)
    with _turn(request.device):
        result = processor.process(request.samples, request.parameters, *gains)
    result = np.asarray(result, np.float32)
    if result.shape != shape:
        raise ValueError(f"it returned shape {result.shape} for a block of {shape}")
    return result


def _turn(device: str) -> AbstractContextManager[object]:
    """Set the thread up for torch, if that is in use; blocks on a GPU wait for one another."""
    if "torch" not in sys.modules:
        return contextlib.nullcontext()
    prepare_thread()
    return _gpu if resolve_device(device) == "cuda" else contextlib.nullcontext()


_gpu = threading.Lock()


def _reflowed(request: ReflowPiece) -> Reflowed:
    reflower = cast(Reflower, _processor(request.effect, request.device, request.voice))
    made = reflower.reflow(request.samples, request.parameters, request.place)
    if not isinstance(made, Reflowed):
        raise TypeError(f"it returned {type(made).__name__} for a piece and not Reflowed")
    return made


def _streamed(request: ProcessStream) -> np.ndarray:
    global _stream
    number, stream = _stream
    if stream is None or number != request.stream:
        stream = _new_stream(request)
        _stream = (request.stream, stream)
    return stream.process(request.samples)


def _new_stream(request: ProcessStream) -> Stream:
    spec = effect(request.effect)
    if spec.stream is None:
        raise UserError(tr("{label} cannot be heard while playing.", label=spec.label))
    named = {parameter.name for parameter in spec.parameters}
    given = {name: value for name, value in request.parameters.items() if name in named}
    # Values measured on the whole sound have names that are no parameters.
    parameters = {**request.parameters, **complete(spec.parameters, given)}
    channels = request.samples.shape[1]
    # Importing torch would take seconds, and a sequential effect does without.
    device = "cpu" if spec.sequential else _ready_device(request.device)
    return spec.stream.load(device, request.sample_rate, channels, parameters)


# The number and state of the current stream.
_stream: tuple[int | None, Stream | None] = (None, None)


# One at a time: a network on a GPU may fill it.
@functools.lru_cache(maxsize=1)
def _processor(name: str, device: str, voice: VoiceFile | None) -> Processor | LevelledProcessor:
    spec = effect(name)
    if voice is None:
        assert spec.load is not None  # sequential effects are asked for as streams
        return spec.load(_ready_device(device))
    assert spec.voices is not None  # only effects with voices have profiles
    return spec.voices.load(_ready_device(device), voice.path)


def _ready_device(choice: str) -> str:
    """The device "cpu" or "cuda" for `choice`, with torch set up."""
    prepare_torch()
    return resolve_device(choice)


def _emotion_shares(request: ReadEmotion) -> EmotionShares:
    from voicestudio.effects.emotion_reading import frames_of  # which brings what analyses voices

    sound = ArrayMedium(request.samples, SAMPLE_RATE)
    frames = frames_of(sound, 0, sound.frames)
    return dict(_reader(request.device).read(frames).overall or {})


def _check_voice(request: CheckVoice) -> None:
    from voicestudio.effects.voice_check import check_weights

    prepare_torch()
    check_weights(request.path)


@functools.lru_cache(maxsize=1)
def _reader(device: str) -> "EmotionReader":
    from voicestudio.effects.emotion_reading import load_reader

    return load_reader(device=_ready_device(device))


def _is_out_of_memory(error: Exception) -> bool:
    words = str(error).lower()
    return isinstance(error, MemoryError) or any(
        phrase in words for phrase in ("out of memory", "not enough memory", "allocate memory")
    )
