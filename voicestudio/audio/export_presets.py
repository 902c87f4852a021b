"""Named export settings: the built-in ones by destination, and the user's own in a file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.partials import partial_file
from voicestudio.checked_json import FormatError, parse_json
from voicestudio.errors import UserError
from voicestudio.paths import config_dir
from voicestudio.printable import is_plain

NAME_LENGTH = 60
_MOST_PRESETS = 200
_MOST_BYTES = 1 << 18


@dataclass(frozen=True)
class ExportPreset:
    """Export settings under a name."""

    name: str
    settings: ExportSettings


BUILT_IN = (
    ExportPreset(
        "Podcast (Apple, Spotify)",
        ExportSettings("mp3", 128, rate=44_100, channels=1, loudness=-16.0, chapters=True),
    ),
    ExportPreset(
        "Podcast in stereo",
        ExportSettings("mp3", 192, rate=44_100, channels=2, loudness=-16.0, chapters=True),
    ),
    ExportPreset(
        "Podcast, small file (Opus)",
        ExportSettings("opus", 48, channels=1, loudness=-16.0, chapters=True),
    ),
    ExportPreset("YouTube", ExportSettings("wav24", rate=48_000, loudness=-14.0)),
    ExportPreset("Broadcast (EBU R 128)", ExportSettings("wav24", rate=48_000, loudness=-23.0)),
    ExportPreset("Archive (FLAC)", ExportSettings("flac", chapters=True)),
    ExportPreset("Archive (WAV, 24 bit)", ExportSettings("wav24")),
)


def checked_preset_name(name: str) -> str:
    """Return `name` without spaces around it. Raises UserError if it cannot be a preset's."""
    name = name.strip()
    if not name or len(name) > NAME_LENGTH or not all(map(is_plain, name)):
        raise UserError(f"A preset needs a name of at most {NAME_LENGTH} letters in one line.")
    if any(name.casefold() == preset.name.casefold() for preset in BUILT_IN):
        raise UserError(f"“{name}” is a preset that comes with VoiceStudio: choose another name.")
    return name


class ExportPresets:
    """The user's own presets, in `export-presets.json` of the configuration folder.

    The file is input: presets in it that cannot be used are left out.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or config_dir() / "export-presets.json"

    def own(self) -> tuple[ExportPreset, ...]:
        """Return the user's presets by name."""
        try:
            with self._path.open("rb") as file:
                found = parse_json(file.read(_MOST_BYTES + 1), _MOST_BYTES)
        except (OSError, FormatError):
            return ()
        entries = found.get("presets") if isinstance(found, Mapping) else None
        presets = map(_preset, entries[:_MOST_PRESETS] if isinstance(entries, list) else ())
        named = {preset.name.casefold(): preset for preset in presets if preset is not None}
        return tuple(named[name] for name in sorted(named))

    def all(self) -> tuple[ExportPreset, ...]:
        return (*BUILT_IN, *self.own())

    def find(self, name: str) -> ExportPreset:
        """Return the preset of that name, in any case. Raises UserError for an unknown one."""
        for preset in self.all():
            if preset.name.casefold() == name.strip().casefold():
                return preset
        known = ", ".join(f"“{preset.name}”" for preset in self.all())
        raise UserError(f"There is no export preset “{name}”; there are: {known}.")

    def save(self, name: str, settings: ExportSettings) -> ExportPreset:
        """Keep `settings` as `name`, in the place of a preset of that name. Raises UserError."""
        preset = ExportPreset(checked_preset_name(name), settings)
        others = self._without(preset.name)
        if len(others) >= _MOST_PRESETS:
            raise UserError(f"There are {_MOST_PRESETS} presets already: delete one first.")
        self._write((*others, preset))
        return preset

    def rename(self, name: str, other: str) -> ExportPreset:
        """Give the user's preset `name` another one. Raises UserError, also for a taken one."""
        preset = self.find(name)
        other = checked_preset_name(other)
        rest = self._without(name)
        if any(one.name.casefold() == other.casefold() for one in rest):
            raise UserError(f"There is a preset “{other}” already.")
        renamed = ExportPreset(other, preset.settings)
        self._write((*rest, renamed))
        return renamed

    def delete(self, name: str) -> None:
        """Forget the user's preset `name`. Raises UserError."""
        self._write(self._without(name))

    def _without(self, name: str) -> tuple[ExportPreset, ...]:
        return tuple(one for one in self.own() if one.name.casefold() != name.casefold())

    def _write(self, presets: tuple[ExportPreset, ...]) -> None:
        values = [{"name": one.name, **one.settings.to_json()} for one in presets]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with partial_file(self._path) as part:
                part.write_text(json.dumps({"presets": values}, indent=1), "utf-8")
                part.replace(self._path)
        except OSError as error:
            raise UserError(f"{self._path} cannot be written: {error.strerror}.") from error


def _preset(value: object) -> ExportPreset | None:
    """Return the preset of a JSON value; None if it is none."""
    if not isinstance(value, Mapping) or not isinstance(value.get("name"), str):
        return None
    known = set(ExportSettings().to_json())
    try:
        settings = {name: one for name, one in value.items() if name in known}
        return ExportPreset(checked_preset_name(value["name"]), ExportSettings.from_json(settings))
    except (FormatError, UserError):
        return None
