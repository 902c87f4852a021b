"""Manifests: which recordings a folder holds, and what each of them may be used for.

A manifest is `manifest.csv` in the folder: a row a recording, of whose columns only `path` and
`set` have to be there. An empty or missing cell takes its value from the table of public corpora
(`resources/corpora.csv`), then a default. docs/training.md lists the columns.
"""

import csv
import functools
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.paths import resource_path

ENHANCER, EMOTION = "enhancer", "emotion"
"""What recordings may be used for: training the enhancer, or the networks of emotions."""
DEFAULT_WEIGHT = 0.1
_HIGHEST_HZ = 24_000
_LARGEST_WEIGHT = 1_000.0
_USES = {"": None, "none": frozenset[str](), ENHANCER: frozenset({ENHANCER})}
_USES |= {EMOTION: frozenset({EMOTION}), f"{ENHANCER} {EMOTION}": frozenset({ENHANCER, EMOTION})}
_CHOICES = {
    "use": tuple(_USES),
    "split": ("", "train", "validation", "file", "speaker"),
    "emotion_split": ("", "train", "validation", "unseen_text"),
    "noise_floor": ("", "keep", "attenuate"),
    "events": ("", "no", "yes"),
    "strengths": ("", "no", "yes"),
}
_KEYS = ("corpus", "speaker", "text_id", "path")
# Non-commercial, share-alike and no derivatives, as SPDX and Creative Commons write them.
_RESTRICTED = re.compile(r"\b(NC|SA|ND)\b", re.IGNORECASE)

Row = Mapping[str, str]


@dataclass(frozen=True)
class Entry:
    """A row of a manifest, completed from the table of public corpora.

    Attributes:
        file: The recording.
        path: Its name in the manifest.
        set: "speech", "noise" or "emotion" (acted speech); nothing is learnt from other sets.
        corpus: The folder's name where the manifest does not say.
        speaker, sex, language, emotion, intensity, text_id, take: Empty where not said.
        bandwidth_hz: The highest frequency that the file carries, 0 for it to be measured.
        licence: Empty where not said.
        use: The permitted uses; None for whatever its set and licence allow.
        weight: The relative frequency with which its corpus is drawn, above 0.
        split: "train", "validation"; "file" or "speaker" where a share of those is held out;
            empty for speakers where there are many, files where not.
        emotion_split: "train", "validation", "unseen_text"; empty to follow `split`, or for a share
            of the speakers to be held out.
        noise_floor: "keep" or "attenuate"; empty to attenuate it in speech.
        events: Whether it is a short sound that comes with pauses, such as the stroke of a key.
        strengths: Whether `intensity` distinguishes two strengths of acting.
    """

    file: Path
    path: str
    set: str
    corpus: str
    speaker: str
    sex: str
    language: str
    emotion: str
    intensity: str
    text_id: str
    take: str
    bandwidth_hz: int
    licence: str
    use: frozenset[str] | None
    weight: float
    split: str
    emotion_split: str
    noise_floor: str
    events: bool
    strengths: bool


def read_manifest(folder: Path) -> list[Entry]:
    """The recordings of a folder, in the manifest's order.

    Raises UserError when there is no manifest, it is no table, lacks a column that is needed, or
    has a value that means nothing.
    """
    manifest = folder / "manifest.csv"
    if not manifest.is_file():
        raise UserError(f"there is no manifest.csv in {folder}: point --data at the training data.")
    try:
        with manifest.open(newline="", encoding="utf-8-sig") as stream:
            reader = csv.DictReader(stream)
            missing = {"path", "set"} - set(reader.fieldnames or ())
            rows = [(reader.line_num, _plain(row)) for row in reader]
    except (ValueError, csv.Error) as error:
        raise UserError(f"{manifest} is not a table of comma-separated text.") from error
    if missing:
        raise UserError(f"{manifest} has no column called {min(missing)}.")
    return [_entry(folder, row, f"{manifest}, line {line}") for line, row in rows]


def known_values(row: Row) -> dict[str, str]:
    """What `resources/corpora.csv` says of a recording, by its `corpus`, `speaker` and so on."""
    found: dict[str, str] = {}
    for conditions, values in _known_corpora():
        if all(row.get(key, "") == wanted for key, wanted in conditions):
            found |= values
    return found


def allows_any_use(licence: str) -> bool:
    """Whether a stated licence restricts neither commercial use nor derived works."""
    return bool(licence) and not _RESTRICTED.search(licence)


def refused_use(entry: Entry, use: str, sets: Iterable[str]) -> str:
    """Why a recording may not be used for `use`; empty where it may.

    Without a word on its use it has to be of one of `sets`, and a licence with restrictions keeps
    it from the enhancer, whose weights anybody may use for anything.
    """
    if entry.use is not None and use in entry.use:
        return ""
    if entry.set not in sets:
        return f"of the set “{entry.set}”"
    if entry.use is not None:
        return f"of {entry.corpus}, whose use is another"
    if use == ENHANCER and _RESTRICTED.search(entry.licence):
        return f"under {entry.licence}, which does not allow any use"
    return ""


@functools.cache
def _known_corpora() -> list[tuple[list[tuple[str, str]], dict[str, str]]]:
    """The conditions of each row of the table, and its other values."""
    with resource_path("corpora.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(line for line in stream if not line.startswith("#")))
    return [
        (
            [(key, row[key]) for key in _KEYS if row[key]],
            {name: value for name, value in row.items() if value and name not in _KEYS},
        )
        for row in rows
    ]


def _plain(row: Mapping[str | None, object]) -> dict[str, str]:
    """A row's cells that are not empty."""
    cells = ((name, value) for name, value in row.items() if name and isinstance(value, str))
    return {name: value.strip() for name, value in cells if value.strip()}


def _entry(folder: Path, row: Row, place: str) -> Entry:
    if "path" not in row:
        raise UserError(f"{place}: there is no path.")
    row = {**known_values(row), **row}
    for name, choices in _CHOICES.items():
        if row.get(name, "") not in choices:
            allowed = ", ".join(choice for choice in choices if choice)
            raise UserError(f"{place}: {name} is “{row[name]}”, but can be {allowed} or empty.")
    return Entry(
        file=folder / row["path"],
        path=row["path"],
        set=row.get("set", ""),
        corpus=row.get("corpus") or folder.resolve().name,
        speaker=row.get("speaker", ""),
        sex=row.get("sex", ""),
        language=row.get("language", ""),
        emotion=row.get("emotion", ""),
        intensity=row.get("intensity", ""),
        text_id=row.get("text_id", ""),
        take=row.get("take", ""),
        bandwidth_hz=round(_number(row, "bandwidth_hz", 0.0, _HIGHEST_HZ, place)),
        licence=row.get("licence", ""),
        use=_USES[row.get("use", "")],
        weight=_number(row, "weight", DEFAULT_WEIGHT, _LARGEST_WEIGHT, place) or DEFAULT_WEIGHT,
        split=row.get("split", ""),
        emotion_split=row.get("emotion_split", ""),
        noise_floor=row.get("noise_floor", ""),
        events=row.get("events") == "yes",
        strengths=row.get("strengths") == "yes",
    )


def _number(row: Row, name: str, default: float, largest: float, place: str) -> float:
    if name not in row:
        return default
    try:
        value = float(row[name])
    except ValueError:
        value = math.nan
    if not 0 <= value <= largest:
        raise UserError(f"{place}: {name} is “{row[name]}”, but must be from 0 to {largest:g}.")
    return value
