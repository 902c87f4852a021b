"""The keys of the commands: those of the table, or the user's own."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from voicestudio.gui.model.actions import COMMANDS, Actions
from voicestudio.gui.model.settings import Settings
from voicestudio.texts import tr

MOST_KEYS = 4
"""Of one command."""

_LONGEST = 60
_KEPT_FOR = {
    tr("the cursor and lists"): "Left Right Up Down Home End PgUp PgDown",
    tr("the selection"): "Shift+Left Shift+Right Shift+Up Shift+Down Shift+Home Shift+End",
    tr("going from field to field"): "Tab Shift+Tab Backtab Shift+Backtab",
    tr("fields and buttons"): "Return Enter",
    tr("the menu of a right click"): "Menu Shift+F10",
    tr("the menu bar"): "F10",
}
_KEPT = {key: what for what, keys in _KEPT_FOR.items() for key in keys.split()}

Keys = tuple[str, ...]
"""Shortcuts of one command, each as `QKeySequence` writes it in files ("Ctrl+K")."""


class Shortcuts(QObject):
    """Sets the keys of all actions, and changes them.

    A key belongs to one command at most. The user's own keys come before those of the table, so
    that a command that loses a key has it again when the other one is set back.

    Signals: changed() when any command has other keys.
    """

    changed = Signal()

    def __init__(self, settings: Settings, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._actions = settings, actions
        self._keys: dict[str, Keys] = {}
        self._apply()
        settings.changed.connect(self._follow)

    def keys(self, command: str) -> Keys:
        """The keys of a command, by its id."""
        return self._keys[command]

    def is_own(self, command: str) -> bool:
        """Whether the user has given it other keys, or none."""
        return command in self._settings.shortcuts

    def holder(self, key: str, but: str) -> str:
        """The id of the command that has `key`; empty if it is only `but` or none."""
        holders = (name for name, keys in self._keys.items() if key in keys and name != but)
        return next(holders, "")

    def set_keys(self, command: str, keys: Sequence[str]) -> None:
        """Give a command these keys only; other commands lose them. Unusable ones are left out."""
        wanted = [key for key in map(normal, keys) if key and not kept_for(key)][:MOST_KEYS]
        own = {
            name: [key for key in has if key not in wanted]
            for name, has in _usable(self._settings.shortcuts).items()
        }
        self._settings.shortcuts = {**own, command: wanted}

    def reset(self, command: str) -> None:
        """Give a command its keys of the table, except those that others have now."""
        own = self._settings.shortcuts
        self._settings.shortcuts = {name: keys for name, keys in own.items() if name != command}

    def _follow(self, setting: str) -> None:
        if setting == "shortcuts":
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._keys = _resolved(self._settings.shortcuts)
        for name, keys in self._keys.items():
            wanted = [QKeySequence(key) for key in keys]
            if self._actions[name].shortcuts() != wanted:
                self._actions[name].setShortcuts(wanted)


def normal(key: str) -> str:
    """Return a shortcut of one key, with modifiers, as files have it; empty if it is none."""
    sequence = QKeySequence(key[:_LONGEST])
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return text if sequence.count() == 1 and text.isprintable() else ""


def kept_for(key: str) -> str:
    """What a key is for in every window, so that no command can have it; empty for others."""
    return _KEPT.get(key, "")


def _resolved(own: Mapping[str, Any]) -> dict[str, Keys]:
    """Return the keys of every command; `own` is what the settings hold, which may be anything."""
    usable, taken = _usable(own), set[str]()
    found: dict[str, Keys] = {}
    commands = [command for command in COMMANDS if command.id]
    for command in sorted(commands, key=lambda command: command.id not in usable):
        wanted = usable.get(command.id, command.keys)
        keys = tuple(key for key in dict.fromkeys(map(normal, wanted)) if key not in taken)
        taken.update(keys)
        found[command.id] = keys
    return found


def _usable(own: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the entries of known commands with a list of usable keys."""
    known = {command.id for command in COMMANDS if command.id}
    found: dict[str, list[str]] = {}
    for name, keys in own.items():
        if name in known and isinstance(keys, list) and len(keys) <= MOST_KEYS:
            texts = [normal(key) if isinstance(key, str) else "" for key in keys]
            if all(text and not kept_for(text) for text in texts):
                found[name] = texts
    return found
