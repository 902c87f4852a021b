"""Settings as class attributes (descriptors) with key, type, range and default."""

import json
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from voicestudio.gui.model.settings_store import MOST_TEXT, SettingsStore

T = TypeVar("T")
C = TypeVar("C", bound=str)


class HasStore(Protocol):
    """An object whose class has `Setting` attributes."""

    store: SettingsStore

    def tell_changed(self, name: str) -> None:
        """Called when the setting of this attribute has another value."""
        ...


class Setting(Generic[T]):
    """Reads its value from the owner's store at each access, and writes it there.

    `read` returns the default for an invalid value; `written` returns the text to store; `fits`
    says whether a value of any type is one of this setting's.
    """

    def __init__(
        self,
        key: str,
        read: Callable[[SettingsStore, str], T],
        fits: Callable[[Any], bool],
        written: Callable[[T], str] = str,
    ) -> None:
        self.key, self.fits = key, fits
        self._name = ""
        self._read, self._written = read, written

    def __set_name__(self, _kind: type, name: str) -> None:
        self._name = name

    def __get__(self, owner: HasStore, _kind: type) -> T:
        return self._read(owner.store, self.key)

    def __set__(self, owner: HasStore, value: T) -> None:
        before = self._read(owner.store, self.key)
        owner.store.set(self.key, self._written(value))
        self._tell(owner, before)

    def reset(self, owner: HasStore) -> None:
        """Set it back to its default."""
        before = self._read(owner.store, self.key)
        owner.store.remove(self.key)
        self._tell(owner, before)

    def _tell(self, owner: HasStore, before: T) -> None:
        if self._read(owner.store, self.key) != before:
            owner.tell_changed(self._name)


def choice(key: str, choices: Sequence[C], default: C) -> Setting[C]:
    """One of several words."""
    return Setting(
        key,
        lambda store, key: cast(C, store.choice(key, choices, default)),
        lambda value: isinstance(value, str) and value in choices,
    )


def flag(key: str, default: bool) -> Setting[bool]:
    """Yes or no, kept as 'true' or 'false'."""
    return Setting(
        key,
        lambda store, key: store.flag(key, default),
        lambda value: isinstance(value, bool),
        lambda on: str(on).lower(),
    )


def whole(key: str, low: int, high: int, default: int) -> Setting[int]:
    """A whole number from `low` to `high`."""
    return Setting(
        key,
        lambda store, key: store.whole(key, low, high, default),
        lambda value: type(value) is int and low <= value <= high,
    )


def text(key: str) -> Setting[str]:
    """A text; empty at first."""
    return Setting(
        key,
        lambda store, key: store.text(key, ""),
        lambda value: isinstance(value, str) and len(value) <= MOST_TEXT and "\0" not in value,
    )


def state(key: str) -> Setting[dict[str, Any]]:
    """A JSON object of finite values; empty when there is none."""
    return Setting(
        key,
        lambda store, key: store.state(key),
        lambda value: isinstance(value, dict) and len(json.dumps(value)) <= MOST_TEXT,
        json.dumps,
    )
