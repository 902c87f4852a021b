"""Named export settings: the built-in ones by destination, and the user's own in a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.preset_file import PresetFile
from voicestudio.checked_json import FormatError
from voicestudio.errors import UserError
from voicestudio.paths import config_dir
from voicestudio.printable import is_plain
from voicestudio.texts import english, listed, quoted, tr

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
        tr("Podcast (Apple, Spotify)"),
        ExportSettings("mp3", 128, rate=44_100, channels=1, loudness=-16.0, chapters=True),
    ),
    ExportPreset(
        tr("Podcast in stereo"),
        ExportSettings("mp3", 192, rate=44_100, channels=2, loudness=-16.0, chapters=True),
    ),
    ExportPreset(
        tr("Podcast, small file (Opus)"),
        ExportSettings("opus", 48, channels=1, loudness=-16.0, chapters=True),
    ),
    ExportPreset(tr("YouTube"), ExportSettings("wav24", rate=48_000, loudness=-14.0)),
    ExportPreset(tr("Broadcast (EBU R 128)"), ExportSettings("wav24", rate=48_000, loudness=-23.0)),
    ExportPreset(tr("Archive (FLAC)"), ExportSettings("flac", chapters=True)),
    ExportPreset(tr("Archive (WAV, 24 bit)"), ExportSettings("wav24")),
)


def checked_preset_name(name: str) -> str:
    """Return `name` without spaces around it. Raises UserError if it cannot be a preset's."""
    name = name.strip()
    if not name or len(name) > NAME_LENGTH or not all(map(is_plain, name)):
        raise UserError(
            tr(
                "A preset needs a name of at most {most} letters in one line.",
                most=NAME_LENGTH,
            )
        )
    if any(name.casefold() == preset.name.casefold() for preset in BUILT_IN):
        raise UserError(
            tr("“{name}” is a preset that comes with VoiceStudio: choose another name.", name=name)
        )
    return name


class ExportPresets:
    """The user's own presets, in `export-presets.json` of the configuration folder.

    The file is validated: unusable presets are left out. They stay in the file, because a newer
    version may have written them.
    """

    def __init__(self, path: Path | None = None) -> None:
        path = path or config_dir() / "export-presets.json"
        self._file = PresetFile(path, _MOST_BYTES, ("presets",))

    def own(self) -> tuple[ExportPreset, ...]:
        """Return the user's presets by name. Raises UserError if the file cannot be read."""
        presets = map(_preset, self._file.read()["presets"])
        named = {preset.name.casefold(): preset for preset in presets if preset is not None}
        return tuple(named[name] for name in sorted(named)[:_MOST_PRESETS])

    def all(self) -> tuple[ExportPreset, ...]:
        """Return the built-in presets and the user's. Raises UserError as `own`."""
        return (*BUILT_IN, *self.own())

    def find(self, name: str) -> ExportPreset:
        """Return the preset of that name, in any case.

        Raises UserError for an unknown one; as `own` if it is none of the built-in ones.
        """
        for preset in BUILT_IN:
            if _is_called(preset, name):
                return preset
        for preset in self.own():
            if _is_called(preset, name):
                return preset
        known = listed(quoted(preset.name) for preset in self.all())
        raise UserError(
            tr("There is no export preset “{name}”; there are: {known}.", name=name, known=known)
        )

    def save(self, name: str, settings: ExportSettings) -> ExportPreset:
        """Keep `settings` as `name`, in the place of a preset of that name. Raises UserError.

        A damaged file is kept beside the new one.
        """
        preset = ExportPreset(checked_preset_name(name), settings)
        content = self._file.read_to_replace()
        others = _without(content["presets"], preset.name)
        if len(others) >= _MOST_PRESETS:
            raise UserError(
                tr(
                    "There are {most} presets already: delete one first.",
                    most=_MOST_PRESETS,
                )
            )
        self._file.write(
            {**content, "presets": [*others, {"name": preset.name, **settings.to_json()}]}
        )
        return preset

    def rename(self, name: str, other: str) -> ExportPreset:
        """Give the user's preset `name` another one. Raises UserError, also for a taken one."""
        other = checked_preset_name(other)
        content = self._file.read()
        found = [one for one in content["presets"] if _is_called(_preset(one), name)]
        rest = _without(content["presets"], name)
        if not found:
            raise UserError(tr("You have no export preset “{name}”.", name=name))
        if any(_is_called(_preset(one), other) for one in rest):
            raise UserError(tr("There is a preset “{name}” already.", name=other))
        # All other members are kept: a newer version may have written them.
        renamed = {**found[-1], "name": other}
        self._file.write({**content, "presets": [*rest, renamed]})
        return ExportPreset(other, _settings(renamed))

    def delete(self, name: str) -> None:
        """Forget the user's preset `name`. Raises UserError."""
        content = self._file.read()
        self._file.write({**content, "presets": _without(content["presets"], name)})


def _is_called(preset: ExportPreset | None, name: str) -> bool:
    """Whether it has that name, in the language of this process or in English."""
    wanted = name.strip().casefold()
    return preset is not None and wanted in (
        preset.name.casefold(),
        english(preset.name).casefold(),
    )


def _without(entries: list[Any], name: str) -> list[Any]:
    """Return the entries without the preset `name`; entries that are no valid preset stay."""
    return [one for one in entries if not _is_called(_preset(one), name)]


def _preset(value: object) -> ExportPreset | None:
    """Return the preset of a JSON value; None if it is none."""
    if not isinstance(value, Mapping) or not isinstance(value.get("name"), str):
        return None
    try:
        return ExportPreset(checked_preset_name(value["name"]), _settings(value))
    except (FormatError, UserError):
        return None


def _settings(value: Mapping[str, Any]) -> ExportSettings:
    """Return the settings of a preset's JSON object. Raises FormatError."""
    known = set(ExportSettings().to_json())
    return ExportSettings.from_json({name: one for name, one in value.items() if name in known})
