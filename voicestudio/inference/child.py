"""The inference process: it alone imports torch, loads effects and computes.

Importing torch, or running it, in the window's process would hold Python's interpreter lock and
freeze the window. One request is answered at a time, in the order they come:

request   `Request`, then the samples as bytes if it has a `shape`
answer    `Answer`, then the samples as bytes if the request had them, `problem` is None and there
          is no `found`
"""

import contextlib
import functools
import logging
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Literal, cast

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
from voicestudio.inference.device import prepare_torch, resolve_device
from voicestudio.log_file import logging_to_file
from voicestudio.sample_rate import SAMPLE_RATE

if TYPE_CHECKING:
    from voicestudio.effects.emotion_reading import EmotionReader

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Request:
    """Make `effect` ready on `device` and, if `shape` is given, process one block of that shape.

    Blocks with the same `stream` number follow on one another; only the last stream is remembered.
    With a `place` the block is a stretch to be reflowed; without an effect its mood is asked for.
    `gains` are for an effect that has a level.
    """

    effect: str
    device: str
    parameters: Mapping[str, float]
    shape: tuple[int, int] | None = None
    stream: int | None = None
    place: tuple[float, float] | None = None
    gains: np.ndarray | None = None


Mood = Mapping[str, float]
"""How likely each emotion is; empty where nobody speaks."""


@dataclass(frozen=True)
class Answer:
    """`problem` is None or a sentence; `fault` says whether the user or the effect caused it.

    `found` is the answer where it is not a block of the same shape.
    """

    problem: str | None = None
    fault: Literal["user", "effect"] = "user"
    found: Reflowed | Mood | None = None


def serve(connection: Connection, niceness: int) -> None:
    """Answer requests until the other end closes. The main function of the inference process."""
    # Ctrl+C in a terminal reaches every process; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(niceness)
    with logging_to_file("inference"), connection, contextlib.suppress(EOFError, ConnectionError):
        while True:
            _serve_one(connection)


def _serve_one(connection: Connection) -> None:
    request: Request = connection.recv()
    block = None if request.shape is None else receive_samples(connection, request.shape)
    answer, result = _answer(request, block)
    connection.send(answer)
    if result is not None:
        send_samples(connection, result)


def send_samples(connection: Connection, samples: np.ndarray) -> None:
    """Send float32 samples; the other end must know their shape."""
    connection.send_bytes(np.ascontiguousarray(samples).reshape(-1).view(np.uint8).data)


def receive_samples(connection: Connection, shape: tuple[int, int]) -> np.ndarray:
    """Receive float32 samples of `shape`, writable."""
    samples = np.empty(shape, np.float32)
    connection.recv_bytes_into(samples.reshape(-1).view(np.uint8).data)
    return samples


def _answer(request: Request, block: np.ndarray | None) -> tuple[Answer, np.ndarray | None]:
    try:
        if request.stream is not None and block is not None:
            return Answer(), _streamed(request, block)
        if not request.effect and block is not None:
            return Answer(found=_mood(block, request.device)), None
        processor = _processor(request.effect, request.device)
        if block is None:
            return Answer(), None
        if request.place is not None:
            reflower = cast(Reflower, processor)
            made = reflower.reflow(block, request.parameters, request.place)
            return Answer(found=made), None
        return Answer(), _processed(processor, block, request)
    except UserError as error:
        return Answer(str(error)), None
    except Exception as error:
        if _is_out_of_memory(error):
            problem = "There is not enough memory for this effect: close other programs"
            return Answer(f"{problem} or choose another device.", "effect"), None
        _log.exception("the effect %s failed", request.effect)
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        return Answer(f"The effect “{request.effect}” failed: {reason}", "effect"), None


def _processed(
    processor: Processor | LevelledProcessor, block: np.ndarray, request: Request
) -> np.ndarray:
    gains = () if request.gains is None else (request.gains,)
    result = np.asarray(processor.process(block, request.parameters, *gains), np.float32)
    if result.shape != block.shape:
        raise ValueError(f"it returned shape {result.shape} for a block of {block.shape}")
    return result


def _streamed(request: Request, block: np.ndarray) -> np.ndarray:
    global _stream
    number, stream = _stream
    if stream is None or number != request.stream:
        prepare_torch()
        spec = effect(request.effect)
        if spec.stream is None:
            raise UserError(f"{spec.label} cannot be heard while playing.")
        parameters = complete(spec.parameters, request.parameters)
        stream = spec.stream.load(resolve_device(request.device), block.shape[1], parameters)
        _stream = (request.stream, stream)
    return stream.process(block)


# The stream that goes by, with its number.
_stream: tuple[int | None, Stream | None] = (None, None)


# One at a time: a network on a GPU may fill it.
@functools.lru_cache(maxsize=1)
def _processor(name: str, device: str) -> Processor | LevelledProcessor:
    prepare_torch()
    return effect(name).load(resolve_device(device))


def _mood(sound: np.ndarray, device: str) -> Mood:
    """The mood of (frames, 1) at 48 kHz."""
    from voicestudio.effects.emotion_reading import frames_of  # which brings what analyses voices

    frames = frames_of(ArrayMedium(sound, SAMPLE_RATE), 0, len(sound))
    return dict(_reader(device).read(frames).overall or {})


@functools.lru_cache(maxsize=1)
def _reader(device: str) -> "EmotionReader":
    from voicestudio.effects.emotion_reading import load_reader

    prepare_torch()
    return load_reader(device=resolve_device(device))


def _is_out_of_memory(error: Exception) -> bool:
    words = str(error).lower()
    return isinstance(error, MemoryError) or any(
        phrase in words for phrase in ("out of memory", "not enough memory", "allocate memory")
    )
