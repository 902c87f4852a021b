"""The recordings and settings of a personal training: a folder with `job.json`.

Written by the wizard and by `voicestudio finetune`, read by the process that trains. Needs neither
Qt nor torch.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from voicestudio.checked_json import FormatError, number, parse_json, whole
from voicestudio.errors import UserError
from voicestudio.texts import tr
from voicestudio.training.common.whole_file import write_whole

Goal = Literal["enhancer", "emotion"]
Device = Literal["auto", "cpu", "cuda"]
Base = Literal["open", "full"]
JOB_FILE = "job.json"
NAME_LENGTH = 60
LEAST_MINUTES, MOST_MINUTES = 1.0, 240.0
_VERSION = 1
_MOST_EXCERPTS = 2000
_LONGEST_TEXT = 500
_MOST_FRAMES = 1 << 48


@dataclass(frozen=True, kw_only=True)
class Excerpt:
    """A part of a sound file.

    Attributes:
        path: of the file, absolute.
        start, stop: frames at the file's own sampling rate; a `stop` of None is the file's end.
        emotion: as which the words were acted, one of `voice.emotions.EMOTIONS`; "" for speech as
            it comes, "neutral" for words that were also acted.
        text: the words, where the excerpt is one of several readings of them; otherwise "".
    """

    path: Path
    start: int = 0
    stop: int | None = None
    emotion: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class TrainingJob:
    """One personal model to be trained.

    Attributes:
        goal: which network is adapted.
        name: the name of the model, 1 to `NAME_LENGTH` characters.
        voice: speech of the one speaker.
        room: sound of the room without speech; empty: it is found in the pauses of `voice`.
        minutes: the time limit of the training, `LEAST_MINUTES` to `MOST_MINUTES`.
        device: where it is computed.
        base: which shipped voices with emotions are adapted; models trained from "full" ones are
            not for commercial use.
    """

    goal: Goal
    name: str
    voice: tuple[Excerpt, ...]
    room: tuple[Excerpt, ...] = ()
    minutes: float = 10.0
    device: Device = "auto"
    base: Base = "open"


def write_job(job: TrainingJob, folder: Path) -> None:
    """Write `job.json` into `folder`, replacing it whole. Raises UserError when that fails."""
    values: dict[str, Any] = {**asdict(job), "version": _VERSION}
    for excerpt in (*values["voice"], *values["room"]):
        excerpt["path"] = str(excerpt["path"])
    try:
        write_whole(folder / JOB_FILE, json.dumps(values, indent=1))
    except OSError as error:
        raise UserError(
            tr(
                "the training cannot be kept in {folder} ({reason}).",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error


def read_job(folder: Path) -> TrainingJob:
    """The job of a folder. Raises UserError when there is none or its file is damaged."""
    path = folder / JOB_FILE
    try:
        values = parse_json(path.read_bytes())
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error
    except FormatError as error:
        raise UserError(tr("{path} is damaged ({error}).", path=path, error=error)) from error
    try:
        return _job(values)
    except (FormatError, KeyError, TypeError) as error:
        raise UserError(tr("{path} is damaged ({error}).", path=path, error=error)) from error


def _job(values: dict[str, Any]) -> TrainingJob:
    if whole(values["version"], 1, 1 << 31) > _VERSION:
        raise FormatError("made by a newer version of VoiceStudio")
    return TrainingJob(
        goal=_one_of(values["goal"], get_args(Goal)),
        name=_text(values["name"], NAME_LENGTH),
        voice=_excerpts(values["voice"]),
        room=_excerpts(values["room"]),
        minutes=number(values["minutes"], LEAST_MINUTES, MOST_MINUTES),
        device=_one_of(values["device"], get_args(Device)),
        base=_one_of(values.get("base", "open"), get_args(Base)),
    )


def _excerpts(values: Sequence[dict[str, Any]]) -> tuple[Excerpt, ...]:
    if not isinstance(values, list) or len(values) > _MOST_EXCERPTS:
        raise FormatError("the recordings are not a list of bounded length")
    return tuple(map(_excerpt, values))


def _excerpt(values: dict[str, Any]) -> Excerpt:
    stop = values["stop"]
    return Excerpt(
        path=Path(_text(values["path"], 4096)),
        start=whole(values["start"], 0, _MOST_FRAMES),
        stop=None if stop is None else whole(stop, 0, _MOST_FRAMES),
        emotion=_text(values["emotion"], NAME_LENGTH),
        text=_text(values["text"], _LONGEST_TEXT),
    )


def _text(value: object, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise FormatError(f"not a text of at most {longest} characters")
    return value


def _one_of(value: object, known: tuple[Any, ...]) -> Any:
    if value not in known:
        raise FormatError(f"{value!r:.40} is none of {', '.join(known)}")
    return value
