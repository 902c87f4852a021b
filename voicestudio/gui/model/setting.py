"""Settings as class attributes (descriptors) with key, type, range and default."""

import json
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from voicestudio.gui.model.settings_store import SettingsStore

T = TypeVar("T")
C = TypeVar("C", bound=str)


class HasStore(Protocol):
    """An object whose class has `Setting` attributes."""

    store: SettingsStore


class Setting(Generic[T]):
    """Reads its value from the owner's store at each access, and writes it there.

    `read` returns the default for an invalid value; `written` returns the text to store.
    """

    def __init__(
        self, key: str, read: Callable[[SettingsStore, str], T], written: Callable[[T], str] = str
    ) -> None:
        self._key, self._read, self._written = key, read, written

    def __get__(self, owner: HasStore, _kind: type) -> T:
        return self._read(owner.store, self._key)

    def __set__(self, owner: HasStore, value: T) -> None:
        owner.store.set(self._key, self._written(value))


def choice(key: str, choices: Sequence[C], default: C) -> Setting[C]:
    """One of several words."""
    return Setting(key, lambda store, key: cast(C, store.choice(key, choices, default)))


def flag(key: str, default: bool) -> Setting[bool]:
    """Yes or no, kept as 'true' or 'false'."""
    return Setting(key, lambda store, key: store.flag(key, default), lambda on: str(on).lower())


def whole(key: str, low: int, high: int, default: int) -> Setting[int]:
    """A whole number from `low` to `high`."""
    return Setting(key, lambda store, key: store.whole(key, low, high, default))


def text(key: str) -> Setting[str]:
    """A text; empty at first."""
    return Setting(key, lambda store, key: store.text(key, ""))


def state(key: str) -> Setting[dict[str, Any]]:
    """A JSON object of finite values; empty when there is none."""
    return Setting(key, lambda store, key: store.state(key), json.dumps)
