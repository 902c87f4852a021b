"""A least-recently-used cache with weak keys."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import ref

Key = TypeVar("Key")
Value = TypeVar("Value")


class WeakLruCache(Generic[Key, Value]):
    """A function of objects that caches its results for the last `size` of them.

    It keeps no object alive, and drops a result when its object is deleted.
    """

    def __init__(self, function: Callable[[Key], Value], size: int) -> None:
        self._function, self._size = function, size
        # Replaced as a whole, so that other threads always see a consistent state.
        self._known: tuple[tuple[ref[Key], Value], ...] = ()

    def __call__(self, key: Key) -> Value:
        for reference, value in self._known:
            if reference() is key:
                return value
        value = self._function(key)
        self._known = ((ref(key, self._forget), value), *self._known[: self._size - 1])
        return value

    def _forget(self, gone: ref[Key]) -> None:
        self._known = tuple(pair for pair in self._known if pair[0] is not gone)
