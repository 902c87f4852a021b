"""The cards of the shipped networks, and what the files of weights say of themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.checked_json import FormatError, parse_json
from voicestudio.paths import model_dir
from voicestudio.profiles.weights_file import read_header
from voicestudio.texts import tr

_ORDER = ("enhancer", "emotion", "fillers", "recording_checks")
_KEPT = re.compile(r"(?i)(data|licen[cs]e)\b")
_SECTION = re.compile(r"(?m)^(?=## )")
_WEIGHTS = re.compile(r"`([\w-]+\.(?:safetensors|json))`")
_LINK = re.compile(r"\[([^\]]+)\]\([^)\s]+\)")
_MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class ModelCard:
    """What is said about networks: `title`, and `text` in Markdown."""

    title: str
    text: str


def model_cards() -> list[ModelCard]:
    """Each card's beginning, data and licence, after its files of weights with their steps.

    Reads files: not for the GUI thread. A card that cannot be read is left out.
    """
    return list(_cards(model_dir()))


def _cards(folder: Path) -> Iterator[ModelCard]:
    for name in _ORDER:
        for path in sorted((folder / name).glob("*.md")):
            try:
                text = path.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace")
            except OSError:
                continue
            yield _card(text, path.parent)


def _card(text: str, folder: Path) -> ModelCard:
    begin, *sections = _SECTION.split(text)
    heading, _, begin = begin.partition("\n")
    kept = [section for section in sections if _KEPT.match(section.removeprefix("## "))]
    title = heading.removeprefix("# ").removeprefix("Model card: ")
    title = title[:1].upper() + title[1:]
    names = dict.fromkeys(_WEIGHTS.findall(begin))
    files = "\n".join(_told(folder / name) for name in names if (folder / name).is_file())
    parts = [f"# {title}", files, begin, *kept]
    return ModelCard(title, _LINK.sub(r"\1", "\n\n".join(parts)))


def _told(path: Path) -> str:
    """One line about a file of weights."""
    facts = _facts(path) if path.suffix == ".safetensors" else {}
    step = facts.get("step")
    size = path.stat().st_size / 1000
    told = tr("**{name}**: {size:,.0f} kB", name=path.name, size=size)
    if isinstance(step, int):
        told = tr("{told}, step {step:,} of its last training", told=told, step=step)
    return f"- {told}"


def _facts(path: Path) -> dict[str, Any]:
    """What training wrote into a file of weights; empty where it wrote nothing."""
    try:
        with path.open("rb") as file:
            facts = parse_json(read_header(file).metadata.get("facts", "{}"))
    except (OSError, FormatError):
        return {}
    return facts if isinstance(facts, dict) else {}
