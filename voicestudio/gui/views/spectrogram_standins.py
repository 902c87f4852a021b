"""Replacement pictures for spectrogram tiles that are not computed yet."""

from __future__ import annotations

import math
from collections.abc import Sequence

from voicestudio.audio.spectrogram import SpectrogramSettings
from voicestudio.gui.views.spectrogram_tiles import Grid, Patch, Picture

_MOST_PATCHES = 64


class StandIns:
    """Pictures of other zooms, of the sound before an edit, coarse ones, and an overview."""

    def __init__(self) -> None:
        self._patches: list[Patch] = []
        self._overview: list[Patch] = []

    def clear(self) -> None:
        self._patches, self._overview = [], []

    def keep(self, pictures: Sequence[Picture], *, only: bool) -> None:
        """Add `pictures` above the present ones, or replace these with `only`."""
        before = [] if only else self._patches
        self._patches = [*before, *map(Patch.whole, pictures)][-_MOST_PATCHES:]

    def keep_overview(self, picture: Picture) -> None:
        """Set the overview, which is used where there is no finer picture."""
        self._overview = [Patch.whole(picture)]

    def follow_edit(self, head: int, tail: int, moved: int) -> None:
        """Follow an edit that replaced frames [head, tail) by `moved` more frames."""

        def left(patches: list[Patch]) -> list[Patch]:
            return [part for patch in patches for part in patch.after_edit(head, tail, moved)]

        self._patches, self._overview = left(self._patches), left(self._overview)

    def tidy(self, start: float, stop: float) -> None:
        """Drop pictures far from the view [start, stop)."""
        margin = stop - start
        near = [patch for patch in self._patches if patch.meets(start - margin, stop + margin)]
        self._patches = near[-_MOST_PATCHES:]

    def covering(self, view: tuple[float, float], grid: Grid) -> list[Patch]:
        """Adjoining patches for `view`, the best available at each place."""
        shown: list[Patch] = []
        bare = [view]
        for patch in self._best_first(grid):
            for start, stop in bare:
                if patch.meets(start, stop):
                    shown.append(patch.between(start, stop))
            bare = [part for span in bare for part in patch.beside(*span)]
            if not bare:
                break
        return shown

    def at(self, frame: float, grid: Grid) -> Patch | None:
        """The best patch that shows `frame` in its present state, or None."""
        found = (patch for patch in self._best_first(grid) if patch.start <= frame < patch.stop)
        return next((patch for patch in found if not patch.stale), None)

    def known(self, frame: float, settings: SpectrogramSettings, frames_per_column: float) -> bool:
        """Whether `frame` is shown with those settings, and at least that fine."""
        return any(
            patch.start <= frame < patch.stop
            and not patch.stale
            and patch.picture.frames_per_column <= frames_per_column
            and patch.picture.settings == settings
            for patch in self._overview + self._patches
        )

    def _best_first(self, grid: Grid) -> list[Patch]:
        """All patches, best first: fine enough for `grid` before coarser, later before earlier."""

        def roughness(patch: Patch) -> tuple[bool, bool, float]:
            picture = patch.picture
            finer = max(picture.frames_per_column / grid.frames_per_column, 1.5)
            return patch.stale, picture.settings != grid.settings, round(math.log2(finer))

        return sorted([*reversed(self._patches), *self._overview], key=roughness)
