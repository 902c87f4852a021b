"""Manages spectrogram tiles: which are shown, and which are computed next."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.spectrogram import SpectrogramSettings
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.unchanged import unchanged_ends
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.views.spectrogram_standins import StandIns
from voicestudio.gui.views.spectrogram_tiles import (
    COLUMNS,
    ColourTable,
    Grid,
    Patch,
    Picture,
    TileCache,
    picture_of,
)

_log = logging.getLogger(__name__)

CACHE_BYTES = 48 << 20
"""Some fifteen views of 1600 by 400 pixels."""

_LEAST_VIEWS, _PIXEL_BYTES = 4, 5
"""So many views are kept however large they are, or tiles in sight would be dropped."""

_ROUGH = 6
"""So many pixels are a column of the rough picture that comes first."""
_TOO_ROUGH = 8
_OVERVIEW_COLUMNS = 1024
_GRIDS = 16


class _Job(NamedTuple):
    """A picture to compute; `key` is its key in the cache, None for a coarse one."""

    timeline: Timeline
    grid: Grid
    tile: int | None
    start: float
    stop: float
    columns: int
    rows: int
    overview: bool = False


class SpectrogramStore(QObject):
    """The visible tiles, computed one after the other by a worker thread.

    A missing tile is replaced by earlier pictures of that place, stretched or moved: other zooms,
    the sound before an edit, a coarse picture of the visible range, or the overview.

    Signals:
        arrived(int): this visible tile was computed.
        changed: a replacement picture was computed.
    """

    arrived = Signal(int)
    changed = Signal()

    def __init__(
        self, background: Background, parent: QObject, most_bytes: int = CACHE_BYTES
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._cache, self._most_bytes = TileCache(most_bytes), most_bytes
        self._numbers: WeakKeyDictionary[Timeline, int] = WeakKeyDictionary()
        self._count = count()
        self._grids: list[Grid] = []
        self._timeline: Timeline | None = None
        self._grid: Grid | None = None
        self._view = (0.0, 0.0)
        self._colours: ColourTable = []
        self._stand_ins = StandIns()
        self._overview_of: tuple[int, SpectrogramSettings] | None = None
        self._job: _Job | None = None
        self._task: Task | None = None
        self._failed: set[object] = set()
        self.computed = 0

    # -- visible tiles ----------------------------------------------------------------------

    def aim(
        self,
        timeline: Timeline,
        view: tuple[float, float],
        columns: int,
        rows: int,
        settings: SpectrogramSettings,
        colours: ColourTable,
    ) -> None:
        """Set the visible frames `view` in `columns` x `rows` pixels; compute missing tiles."""
        if timeline is not self._timeline:
            self._follow_edit(timeline)
        grid = self._grid_for((view[1] - view[0]) / columns, rows, settings)
        if grid is not self._grid:
            self._keep_on_screen()
            self._grid = grid
        self._view, self._colours = view, colours
        self._cache.most = max(self._most_bytes, _LEAST_VIEWS * columns * rows * _PIXEL_BYTES)
        if self.complete:
            self._stand_ins.keep((), only=True)
        else:
            self._stand_ins.tidy(*view)
        self._compute_next()

    @property
    def complete(self) -> bool:
        """Whether all visible tiles are computed."""
        return self._grid is not None and all(picture for _, picture in self.in_sight())

    @property
    def grid(self) -> Grid | None:
        return self._grid

    @property
    def held_bytes(self) -> int:
        """Memory of the tiles."""
        return self._cache.held

    def in_sight(self) -> Iterator[tuple[int, Picture | None]]:
        """The index of each visible tile with its picture, or None while it is missing."""
        for index in self._visible():
            yield index, self._tile(index)

    def beneath(self) -> list[Patch]:
        """Adjoining replacement patches for missing tiles, the best available at each place."""
        _timeline, grid = self._aim
        return self._stand_ins.covering(self._view, grid)

    def picture_at(self, frame: float) -> tuple[Picture, float] | None:
        """The picture shown at `frame` and the frame within it; None if nothing is shown."""
        if self._grid is None:
            return None
        tile = self._tile(self._grid.tile_at(frame))
        if tile is not None:
            return tile, frame
        patch = self._stand_ins.at(frame, self._grid)
        return None if patch is None else (patch.picture, frame - patch.shift)

    def give_way(self) -> None:
        """Cancel the running computation before an edit, whose drawing it would slow down."""
        if self._task is not None:
            self._task.cancel()
            self._task = self._job = None

    def forget(self) -> None:
        """Drop all pictures, for another document."""
        self.give_way()
        self._cache.clear()
        self._timeline = self._grid = self._overview_of = None
        self._stand_ins.clear()

    # -- following the view and edits -------------------------------------------------------

    def _grid_for(self, frames_per_column: float, rows: int, settings: SpectrogramSettings) -> Grid:
        """A matching grid of earlier tiles, or a new one."""
        for grid in self._grids:
            if grid.shows(frames_per_column, rows, settings):
                return grid
        grid = Grid(frames_per_column, rows, settings)
        self._grids = [grid, *self._grids[: _GRIDS - 1]]
        return grid

    def _keep_on_screen(self) -> None:
        """Keep the shown pictures as replacements for the next tiles."""
        if self._grid is not None:
            tiles = [picture for _, picture in self.in_sight() if picture]
            self._stand_ins.keep(tiles, only=self.complete)

    def _follow_edit(self, timeline: Timeline) -> None:
        """Keep the tiles of unchanged sound, and the others as replacements until computed anew."""
        self._keep_on_screen()
        before, self._timeline = self._timeline, timeline
        self._failed.clear()
        if before is None:
            return
        head, end = unchanged_ends(before, timeline)
        tail, moved = before.frames - end, timeline.frames - before.frames
        old, new = self._number(before), self._number(timeline)
        for key, picture in self._cache.items():
            number, grid, index = key
            if number != old or not isinstance(grid, Grid):
                continue
            reach = grid.settings.window + grid.frames_per_column
            same = picture.stop + reach <= head or (not moved and picture.start - reach >= tail)
            if same and (new, grid, index) not in self._cache:
                self._cache.put((new, grid, index), picture)
        self._stand_ins.follow_edit(head, tail, moved)

    def _number(self, timeline: Timeline) -> int:
        if timeline not in self._numbers:
            self._numbers[timeline] = next(self._count)
        return self._numbers[timeline]

    @property
    def _aim(self) -> tuple[Timeline, Grid]:
        """The timeline and grid that are shown; only valid after `aim`."""
        assert self._timeline is not None
        assert self._grid is not None
        return self._timeline, self._grid

    def _key(self, index: int) -> tuple[int, Grid, int]:
        timeline, grid = self._aim
        return self._number(timeline), grid, index

    def _tile(self, index: int) -> Picture | None:
        picture = self._cache.get(self._key(index))
        if picture is not None:
            picture.use_colours(self._colours)
        return picture

    def _visible(self) -> range:
        timeline, grid = self._aim
        start, stop = self._view
        first = grid.tile_at(max(start, 0.0))
        end = min(stop, timeline.frames) / (COLUMNS * grid.frames_per_column)
        return range(first, max(math.ceil(end), first + 1))

    # -- computing --------------------------------------------------------------------------

    def _compute_next(self) -> None:
        if self._job is not None or self._timeline is None or self._grid is None:
            return
        self._job = job = self._next_job()
        if job is None:
            return
        seen = job.tile is None or job.tile in self._visible()
        self._task = self._background.run(
            picture_of,
            job.timeline,
            job.start,
            job.stop,
            job.columns,
            job.rows,
            job.grid.settings,
            self._colours,
            done=self._done,
            failed=self._not_done,
            cancellable=True,
            urgent=seen,
            waiting=False,
        )

    def _next_job(self) -> _Job | None:
        visible = self._visible()
        if self._needs_rough():
            return self._rough_job()
        middle = (visible.start + visible.stop - 1) / 2
        for index in sorted(visible, key=lambda each: abs(each - middle)):
            if self._key(index) not in self._cache and self._key(index) not in self._failed:
                return self._tile_job(index)
        if self._overview_is_old():
            return self._overview_job()
        timeline, grid = self._aim
        for index in (visible.stop, visible.start - 1):
            inside = index >= 0 and grid.start(index) < timeline.frames
            key = self._key(index)
            if inside and key not in self._cache and key not in self._failed:
                return self._tile_job(index)
        return None

    def _tile_job(self, index: int) -> _Job:
        timeline, grid = self._aim
        start, stop = grid.start(index), grid.start(index + 1)
        return _Job(timeline, grid, index, start, stop, COLUMNS, grid.rows)

    def _rough_job(self) -> _Job:
        (timeline, grid), (start, stop) = self._aim, self._view
        columns = max(round((stop - start) / grid.frames_per_column / _ROUGH), 1)
        return _Job(timeline, grid, None, start, stop, columns, max(grid.rows // 2, 1))

    def _overview_job(self) -> _Job:
        timeline, grid = self._aim
        rows, frames = max(grid.rows // 2, 1), timeline.frames
        return _Job(timeline, grid, None, 0, frames, _OVERVIEW_COLUMNS, rows, True)

    def _overview_is_old(self) -> bool:
        """Whether there is no overview of this timeline, after looking in the cache."""
        timeline, grid = self._aim
        wanted = self._number(timeline), grid.settings
        kept = self._cache.get((*wanted, None))
        if wanted != self._overview_of and kept is not None:
            self._stand_ins.keep_overview(kept)
            self._overview_of = wanted
        return wanted != self._overview_of

    def _needs_rough(self) -> bool:
        """Whether so little of the visible range is shown that a coarse picture helps."""
        (timeline, grid), (start, stop) = self._aim, self._view
        stop = min(stop, timeline.frames)
        fine = _TOO_ROUGH * grid.frames_per_column
        if self._key(-1) in self._failed or not any(p is None for _, p in self.in_sight()):
            return False
        places = [start + (stop - start) * (number + 0.5) / 9 for number in range(9)]
        bare = sum(not self._known(place, fine) for place in places)
        return bare > 2

    def _known(self, frame: float, frames_per_column: float) -> bool:
        _timeline, grid = self._aim
        if self._key(grid.tile_at(frame)) in self._cache:
            return True
        return self._stand_ins.known(frame, grid.settings, frames_per_column)

    def _take_job(self) -> _Job:
        """Remove and return the job that has ended."""
        job, self._job = self._job, None
        assert job is not None  # or nothing could have ended
        return job

    def _done(self, picture: Picture) -> None:
        job = self._take_job()
        self.computed += 1
        current = job.timeline is self._timeline
        if job.tile is not None:
            self._cache.put((self._number(job.timeline), job.grid, job.tile), picture)
        if job.overview:
            self._cache.put((self._number(job.timeline), job.grid.settings, None), picture)
        elif current and (job.tile is None or job.grid is not self._grid):
            self._stand_ins.keep([picture], only=False)
        self._compute_next()
        if current and job.tile is not None and job.grid is self._grid:
            if job.tile in self._visible():
                self.arrived.emit(job.tile)
        elif current and not self.complete:
            self.changed.emit()

    def _not_done(self, error: Exception) -> None:
        """Ignore the error: playing or exporting reports it to the user."""
        known = isinstance(error, UserError)
        _log.error("cannot draw: %s", error, exc_info=None if known else error)
        job = self._take_job()
        if job.overview:
            self._overview_of = self._number(job.timeline), job.grid.settings
        number = self._number(job.timeline)
        self._failed.add((number, job.grid, -1 if job.tile is None else job.tile))
        self._compute_next()
