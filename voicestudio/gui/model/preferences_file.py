"""Preferences as a JSON file, to take them to another computer. Such files may be a stranger's."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.audio.partials import replace_text
from voicestudio.checked_json import FormatError, parse_json
from voicestudio.errors import UserError
from voicestudio.gui.model.setting import Setting
from voicestudio.gui.model.settings import Settings
from voicestudio.plain_file import read_plain
from voicestudio.printable import shown
from voicestudio.texts import listed, sentences, tr

SUFFIX = ".json"
_FORMAT = "voicestudio-preferences-1"
_MOST_BYTES = 1 << 18
_NAMED = 5
_LONGEST_NAME = 40
_OF_THIS_COMPUTER = {
    "first_input",
    *("output_device", "input_device", "input_channels", "inputs_apart", "volume_db"),
    *("effect_device", "effect_threads", "export_home", "cache_limit"),
    # What a window looked like, and what was done last.
    *("views", "effect_panel", "export_settings", "queue_form"),
}
"""Settings that are not taken along."""


@dataclass(frozen=True)
class ReadPreferences:
    """What a file holds: values that can be set, by name, and names that are left out."""

    values: dict[str, Any]
    unknown: tuple[str, ...] = ()
    unusable: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What was done and what was left out."""
        told: list[str] = [
            tr("{n} preference imported.", "{n} preferences imported.", n=len(self.values))
        ]
        if self.unknown:
            told.append(tr("Unknown, so left out: {names}.", names=_listed(self.unknown)))
        if self.unusable:
            told.append(
                tr(
                    "With values that are not possible, so left out: {names}.",
                    names=_listed(self.unusable),
                )
            )
        return sentences(told)


def portable() -> dict[str, Setting[Any]]:
    """Return the settings that are taken along, by name."""
    kept = {name: value for name, value in vars(Settings).items() if isinstance(value, Setting)}
    return {name: one for name, one in kept.items() if name not in _OF_THIS_COMPUTER}


def values_of(settings: Settings) -> dict[str, Any]:
    """Return the values that are taken along, by name."""
    return {name: getattr(settings, name) for name in portable()}


def write_preferences(path: Path, values: dict[str, Any]) -> None:
    """Write a file, replacing an existing one whole. Raises UserError."""
    content = {"format": _FORMAT, "preferences": values}
    replace_text(path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")


def read_preferences(path: Path) -> ReadPreferences:
    """Read a file; nothing in it is followed or run. Raises UserError if it is none of ours."""
    try:
        data = read_plain(path, _MOST_BYTES)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    try:
        content = parse_json(data, _MOST_BYTES)
    except FormatError as error:
        raise UserError(
            tr("{path} holds no preferences: {error}.", path=path, error=shown(str(error)))
        ) from error
    wanted = content.get("preferences") if isinstance(content, dict) else None
    if not isinstance(wanted, dict) or content.get("format") != _FORMAT:
        raise UserError(tr("{path} holds no preferences of VoiceStudio.", path=path))
    return _checked(wanted)


def _checked(wanted: dict[str, Any]) -> ReadPreferences:
    known = portable()
    fitting = {name: one for name, one in wanted.items() if name in known and known[name].fits(one)}
    unknown = tuple(name for name in wanted if name not in known)
    unusable = tuple(name for name in wanted if name in known and name not in fitting)
    return ReadPreferences(fitting, unknown, unusable)


def _listed(names: tuple[str, ...]) -> str:
    said = listed(shown(name[:_LONGEST_NAME]) for name in names[:_NAMED])
    if len(names) <= _NAMED:
        return said
    return tr("{names} and {count} more", names=said, count=len(names) - _NAMED)
