"""Pictures of parts of a spectrogram (tiles), and their cache."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtGui import QImage

from voicestudio.audio.medium import Medium
from voicestudio.audio.spectrogram import SpectrogramSettings, spectrogram

COLUMNS = 256
"""Width of a tile in device pixels."""

_SAME_ZOOM = 1e-6

ColourTable = list[int]
Key = tuple[Any, ...]
"""Whose picture it is, and which."""


class Grid(NamedTuple):
    """The geometry and settings of the tiles of one zoom; tile 0 begins at frame 0.

    Attributes: `rows` is the height in device pixels.
    """

    frames_per_column: float
    rows: int
    settings: SpectrogramSettings

    def tile_at(self, frame: float) -> int:
        """The tile that `frame` lies in."""
        return int(frame / (COLUMNS * self.frames_per_column))

    def start(self, index: int) -> float:
        """The frame at which a tile begins."""
        return index * COLUMNS * self.frames_per_column

    def fits(self, picture: Picture) -> bool:
        """Whether a picture has the resolution of this grid."""
        near = abs(picture.frames_per_column / self.frames_per_column - 1) < _SAME_ZOOM
        return near and picture.levels.shape[0] == self.rows

    def shows(self, frames_per_column: float, rows: int, settings: SpectrogramSettings) -> bool:
        """Whether its tiles have exactly this resolution and these settings."""
        near = abs(self.frames_per_column / frames_per_column - 1) < _SAME_ZOOM
        return near and (self.rows, self.settings) == (rows, settings)


class Picture:
    """The spectrogram of frames [start, stop).

    Attributes:
        levels: uint8 (rows, columns), between the floor and the ceiling of `settings`.
        image: the same as a picture in colours.
    """

    def __init__(
        self,
        start: float,
        stop: float,
        settings: SpectrogramSettings,
        levels: np.ndarray,
        colours: ColourTable,
    ) -> None:
        self.start, self.stop, self.settings = start, stop, settings
        self.levels = np.ascontiguousarray(levels)
        self._colours = colours
        self.image = self._coloured()

    @property
    def frames_per_column(self) -> float:
        return (self.stop - self.start) / self.levels.shape[1]

    @property
    def size(self) -> int:
        """Bytes of memory."""
        return self.levels.nbytes + self.image.sizeInBytes()

    def use_colours(self, colours: ColourTable) -> None:
        if colours is not self._colours:
            self._colours = colours
            self.image = self._coloured()

    def level_at(self, frame: float, height: float) -> int:
        """0 to 255 at `frame`, at a height between 0 (top) and 1."""
        rows, columns = self.levels.shape
        column = int((frame - self.start) / self.frames_per_column)
        row = min(max(int(height * rows), 0), rows - 1)
        return int(self.levels[row, min(max(column, 0), columns - 1)])

    def _coloured(self) -> QImage:
        rows, columns = self.levels.shape
        indexed = QImage(self.levels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
        indexed.setColorTable(self._colours)
        # Drawing an indexed image converts it each time, at thirty times the cost.
        return indexed.convertToFormat(QImage.Format.Format_RGB32)


def picture_of(
    medium: Medium,
    start: float,
    stop: float,
    columns: int,
    rows: int,
    settings: SpectrogramSettings,
    colours: ColourTable,
    *,
    cancelled: Callable[[], bool],
) -> Picture:
    """Compute a picture; for a worker thread. Raises Cancelled."""
    levels = spectrogram(medium, start, stop, columns, rows, settings, cancelled)
    return Picture(start, stop, settings, levels, colours)


@dataclass(frozen=True)
class Patch:
    """Frames [first, last) of a picture, shown `shift` frames later than it was computed for.

    `stale` if an edit has changed the sound since.
    """

    picture: Picture
    first: float
    last: float
    shift: float = 0.0
    stale: bool = False

    @classmethod
    def whole(cls, picture: Picture) -> Patch:
        return cls(picture, picture.start, picture.stop)

    @property
    def start(self) -> float:
        """The frame at which it is shown."""
        return self.first + self.shift

    @property
    def stop(self) -> float:
        return self.last + self.shift

    def meets(self, start: float, stop: float) -> bool:
        return self.start < stop and start < self.stop

    def between(self, start: float, stop: float) -> Patch:
        """The part shown from `start` to `stop`; the two ranges must overlap."""
        first, last = max(self.start, start), min(self.stop, stop)
        return replace(self, first=first - self.shift, last=last - self.shift)

    def beside(self, start: float, stop: float) -> list[tuple[float, float]]:
        """The parts of the range from `start` to `stop` that it does not cover."""
        if not self.meets(start, stop):
            return [(start, stop)]
        parts = (start, self.start), (self.stop, stop)
        return [(low, high) for low, high in parts if low < high]

    def after_edit(self, head: int, tail: int, moved: int) -> list[Patch]:
        """The parts that remain after an edit replaced frames [head, tail) by `moved` more frames.

        If the length did not change, the changed part remains as a stale patch.
        """
        first, last = head - self.shift, tail - self.shift
        before = replace(self, last=min(self.last, first))
        after = replace(self, first=max(self.first, last), shift=self.shift + moved)
        changed = replace(self, first=max(self.first, first), last=min(self.last, last), stale=True)
        parts = (before, after) if moved else (before, changed, after)
        return [patch for patch in parts if patch.first < patch.last]


class TileCache:
    """A cache of pictures by key with bounded memory; drops the least recently used.

    Attributes:
        most: Bytes of memory from which on it drops some.
    """

    def __init__(self, most_bytes: int) -> None:
        self.most = most_bytes
        self._pictures: OrderedDict[Key, Picture] = OrderedDict()
        self.held = 0

    def get(self, key: Key) -> Picture | None:
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def __contains__(self, key: Key) -> bool:
        return key in self._pictures

    def put(self, key: Key, picture: Picture) -> None:
        if key in self._pictures:
            self.held -= self._pictures.pop(key).size
        self._pictures[key] = picture
        self.held += picture.size
        while self.held > self.most and len(self._pictures) > 1:
            self.held -= self._pictures.popitem(last=False)[1].size

    def items(self) -> list[tuple[Key, Picture]]:
        return list(self._pictures.items())

    def clear(self) -> None:
        self._pictures.clear()
        self.held = 0
