"""The user's own presets and chains, in one JSON file, which is bounded and validated when read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from voicestudio.audio.preset_file import PresetFile
from voicestudio.checked_json import FormatError
from voicestudio.effects.chain import BUILT_IN_CHAINS, EXPORT_ONLY, Chain
from voicestudio.effects.chain_fields import read_chain, written_chain
from voicestudio.effects.registry import BUILT_IN
from voicestudio.effects.spec import Preset
from voicestudio.effects.step_fields import MOST_EFFECT_NAME, read_values
from voicestudio.errors import UserError
from voicestudio.paths import data_dir
from voicestudio.profiles.names import NAME_LENGTH, checked_name, name_key
from voicestudio.texts import tr

MOST_PRESETS = 200
"""The largest number of presets for an effect, and of chains."""
_MOST_EFFECTS = 200
_MOST_BYTES = 1 << 22
_OTHER_CHAINS = (*BUILT_IN_CHAINS, Chain(EXPORT_ONLY, ()))
"""Chains whose names the user's own cannot have."""

Named = TypeVar("Named", Preset, Chain)


@dataclass(frozen=True)
class UserPresets:
    """Presets by the name of their effect, and chains; each in the order they were made in."""

    effects: Mapping[str, tuple[Preset, ...]] = field(default_factory=dict)
    chains: tuple[Chain, ...] = ()

    def of(self, effect: str) -> tuple[Preset, ...]:
        """The presets of an effect."""
        return self.effects.get(effect, ())

    def with_preset(self, effect: str, preset: Preset) -> "UserPresets":
        """Return a copy with a preset added or replaced by name; UserError for an unusable name."""
        preset = replace(preset, name=checked_preset_name(preset.name, effect))
        return self._with(effect, _put(self.of(effect), preset))

    def without_preset(self, effect: str, name: str) -> "UserPresets":
        return self._with(effect, tuple(p for p in self.of(effect) if p.name != name))

    def with_renamed_preset(self, effect: str, old: str, new: str) -> "UserPresets":
        """Return a copy with a preset renamed; UserError for an unusable or taken name."""
        new = checked_preset_name(new, effect)
        return self._with(effect, _renamed(self.of(effect), old, new))

    def with_chain(self, chain: Chain) -> "UserPresets":
        """Return a copy with a chain added or replaced by name; UserError for an unusable name."""
        chain = replace(chain, name=checked_chain_name(chain.name))
        return replace(self, chains=_put(self.chains, chain))

    def without_chain(self, name: str) -> "UserPresets":
        return replace(self, chains=tuple(c for c in self.chains if c.name != name))

    def _with(self, effect: str, presets: tuple[Preset, ...]) -> "UserPresets":
        effects = {**self.effects, effect: presets}
        return replace(self, effects={name: found for name, found in effects.items() if found})


def checked_preset_name(name: str, effect: str) -> str:
    """As `checked_name`; UserError also for the name of a built-in preset of the effect."""
    return _not_built_in(name, _built_in(effect))


def checked_chain_name(name: str) -> str:
    """As `checked_name`; UserError also for the name of a built-in chain."""
    return _not_built_in(name, _OTHER_CHAINS)


def presets_file() -> Path:
    """The path of the file of presets; it is not created here."""
    return data_dir() / "presets.json"


def read_presets(path: Path) -> UserPresets:
    """Return the presets and chains of the file; none if it does not exist yet.

    Invalid entries are left out, and entries with the name of a built-in preset or chain get a
    number. Raises UserError when the file cannot be read or is damaged.
    """
    return _presets_in(_file(path).read())


def _presets_in(data: dict[str, Any]) -> UserPresets:
    effects = data.get("effects")
    return UserPresets(
        {
            name: _apart(_good(presets, _preset), _built_in(name))
            for name, presets in list(effects.items())[:_MOST_EFFECTS]
            if len(name) <= MOST_EFFECT_NAME
        }
        if isinstance(effects, dict)
        else {},
        _apart(_good(data.get("chains"), read_chain), _OTHER_CHAINS),
    )


def change_presets(path: Path, change: Callable[[UserPresets], UserPresets]) -> UserPresets:
    """Read the file, apply `change`, write the result to the file and return it.

    A damaged file is renamed and kept beside the new one. Raises UserError.
    """
    file = _file(path)
    changed = change(_presets_in(file.read_to_replace()))
    file.write(_written(changed))
    return changed


def _file(path: Path) -> PresetFile:
    return PresetFile(path, _MOST_BYTES)


def _put(known: tuple[Named, ...], wanted: Named) -> tuple[Named, ...]:
    others = tuple(one for one in known if name_key(one.name) != name_key(wanted.name))
    if len(others) >= MOST_PRESETS:
        raise UserError(
            tr("There are {most} presets already: delete one first.", most=MOST_PRESETS)
        )
    return (*others, wanted)


def _renamed(known: tuple[Preset, ...], old: str, new: str) -> tuple[Preset, ...]:
    if any(name_key(p.name) == name_key(new) and p.name != old for p in known):
        raise UserError(tr("There is a preset “{name}” already.", name=new))
    return tuple(replace(p, name=new) if p.name == old else p for p in known)


def _not_built_in(name: str, built_in: Iterable[Preset | Chain]) -> str:
    name = checked_name(name, "preset")
    if any(name_key(one.name) == name_key(name) for one in built_in):
        raise UserError(tr("“{name}” comes with VoiceStudio: choose another name.", name=name))
    return name


def _built_in(effect: str) -> tuple[Preset, ...]:
    """The built-in presets of an effect."""
    # Effects of other packages are not loaded, which would be slow.
    return next((spec.presets for spec in BUILT_IN if spec.name == effect), ())


def _apart(own: list[Named], built_in: Iterable[Preset | Chain]) -> tuple[Named, ...]:
    """The entries, with a number after names that equal built-in ones."""
    theirs = {name_key(one.name) for one in built_in}
    taken = theirs | {name_key(one.name) for one in own}
    return tuple(
        replace(one, name=_numbered(one.name, taken)) if name_key(one.name) in theirs else one
        for one in own
    )


def _numbered(name: str, taken: set[str]) -> str:
    short = name[: NAME_LENGTH - len(f" {MOST_PRESETS}")].strip()
    numbered = (f"{short} {number}" for number in count(2))
    return next(one for one in numbered if name_key(one) not in taken)


def _good(entries: object, read: Callable[[dict[str, Any]], Named]) -> list[Named]:
    """The valid entries of a list, one of each name."""
    found: dict[str, Named] = {}
    for entry in entries if isinstance(entries, list) else []:
        try:
            made = read(entry)
        except (FormatError, UserError, KeyError, TypeError, AttributeError):
            continue
        if len(found) < MOST_PRESETS:
            found.setdefault(name_key(made.name), made)
    return list(found.values())


def _preset(entry: dict[str, Any]) -> Preset:
    return Preset(checked_name(entry["name"], "preset"), read_values(entry["values"]))


def _written(presets: UserPresets) -> dict[str, Any]:
    return {
        "effects": {
            effect: [{"name": p.name, "values": dict(p.values)} for p in known]
            for effect, known in presets.effects.items()
        },
        "chains": [written_chain(chain) for chain in presets.chains],
    }
