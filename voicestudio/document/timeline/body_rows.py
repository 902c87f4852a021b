"""Finds stretches in a timeline as rows of frames: looked for once in each body, then joined."""

from collections.abc import Callable, Iterable
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache

_KEPT = 64


class BodyRows:
    """Finds rows of `columns` frames with `find`, which gets a body and counts from its start.

    Thousands of rows cost little, for those of unchanged bodies are arrays already.
    """

    def __init__(self, find: Callable[[Body], Iterable[tuple[int, ...]]], columns: int) -> None:
        self._find, self._columns = find, columns
        self._found: WeakKeyDictionary[Body, np.ndarray] = WeakKeyDictionary()
        self._joined = WeakLruCache(self._all, _KEPT)

    def __call__(self, timeline: Timeline) -> np.ndarray:
        """Return all rows in the timeline's frames: int64 (rows, columns), not to be changed."""
        return self._joined(timeline)

    def _all(self, timeline: Timeline) -> np.ndarray:
        chunks = zip(timeline.chunks, timeline.chunk_starts, strict=False)
        rows = [self._of_body(chunk.body) + origin for chunk, origin in chunks]
        return np.concatenate([np.empty((0, self._columns), np.int64), *rows])

    def _of_body(self, body: Body) -> np.ndarray:
        rows = self._found.get(body)
        if rows is None:
            rows = np.array(list(self._find(body)), np.int64).reshape(-1, self._columns)
            self._found[body] = rows
        return rows
