"""Messages between the window's process and the inference process, and how they are sent.

A `Request` is answered by a `Problem` or by its result: None for `Load` and `CheckVoice`, samples
of the same shape for `ProcessBlock` and `ProcessStream`, `Reflowed` for `ReflowPiece`,
`EmotionShares` for `ReadEmotion`.
"""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

import numpy as np

from voicestudio.effects.spec import Reflowed


@dataclass(frozen=True)
class VoiceFile:
    """The file of a voice profile; `stamp` changes when the file is replaced."""

    path: Path
    stamp: tuple[int, int]


@dataclass(frozen=True)
class Load:
    """Load `effect` on `device` ("auto", "cpu" or "cuda"), with shipped or a `voice`'s weights."""

    effect: str
    device: str
    voice: VoiceFile | None = None


@dataclass(frozen=True, eq=False)
class ProcessBlock:
    """Process float32 (frames, channels) at the effect's rate, independently of other blocks.

    `gains`, of the same shape, are given to an effect with a level (`LevelledProcessor`).
    """

    effect: str
    device: str
    parameters: Mapping[str, float]
    samples: np.ndarray
    gains: np.ndarray | None = None
    voice: VoiceFile | None = None


@dataclass(frozen=True, eq=False)
class ReflowPiece:
    """Process float32 (frames, channels) whose length may change (`Reflower`).

    `place` is its start and end as shares, 0 to 1, of the whole range that is processed.
    """

    effect: str
    device: str
    parameters: Mapping[str, float]
    samples: np.ndarray
    place: tuple[float, float]
    voice: VoiceFile | None = None


@dataclass(frozen=True, eq=False)
class ProcessStream:
    """Process float32 (frames, channels) that follow on the last ones of the same `stream`.

    A number that is not that of the last stream begins another, at `sample_rate` hertz, and the
    last one is forgotten. `parameters` also hold the values measured on the whole sound before.
    """

    effect: str
    device: str
    parameters: Mapping[str, float]
    samples: np.ndarray
    stream: int
    sample_rate: int


@dataclass(frozen=True, eq=False)
class ReadEmotion:
    """Estimate the emotion of the voice in float32 (frames, 1) at 48 kHz."""

    device: str
    samples: np.ndarray


@dataclass(frozen=True)
class CheckVoice:
    """Check that the file `path` is a voice profile whose weights can be loaded."""

    path: Path


Request = Load | ProcessBlock | ReflowPiece | ProcessStream | ReadEmotion | CheckVoice

EmotionShares = Mapping[str, float]
"""The probability of each emotion, 0 to 1; empty where there is no speech."""

Result = np.ndarray | Reflowed | EmotionShares | None


@dataclass(frozen=True)
class Problem:
    """Why a request failed, in one sentence; `fault` "effect" stands for EngineError."""

    sentence: str
    fault: Literal["user", "effect"] = "user"


def send(connection: Connection, message: Request | Result | Problem) -> None:
    """Send a message; its arrays go from memory to the pipe as they are, without being pickled.

    Raises OSError when the other end is closed.
    """
    arrays: list[pickle.PickleBuffer] = []
    rest = pickle.dumps(message, protocol=5, buffer_callback=arrays.append)
    contents = [array.raw() for array in arrays]
    connection.send((rest, [content.nbytes for content in contents]))
    for content in contents:
        connection.send_bytes(content)


def receive(connection: Connection) -> object:
    """Wait for a message and return it, with arrays that may be written to.

    Raises EOFError or OSError when the other end is closed.
    """
    rest, sizes = connection.recv()
    contents = [bytearray(size) for size in sizes]
    for content in contents:
        connection.recv_bytes_into(content)
    return pickle.loads(rest, buffers=contents)
