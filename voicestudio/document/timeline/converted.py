"""Results of effects that change the length, which keep the sound that they were made of."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.timeline import Timeline


@dataclass(frozen=True, eq=False)
class Converted:
    """`wet`, which an effect made of `dry`, another length of sound; itself a `Medium`.

    It reads as `wet`. `old` and `new` say where instants went: what was frame `old[i]` of `dry` is
    frame `new[i]` of `wet`. Both rise from 0 to the two lengths. Raises ValueError where they do
    not, or where the two media do not match.
    """

    dry: Timeline
    wet: Medium
    old: tuple[int, ...]
    new: tuple[int, ...]
    applied_effect: AppliedEffect

    def __post_init__(self) -> None:
        if (self.dry.sample_rate, self.dry.channels) != (self.wet.sample_rate, self.wet.channels):
            raise ValueError("the sound before and after an effect does not match")
        for edges, frames in ((self.old, self.dry.frames), (self.new, self.wet.frames)):
            rising = bool(np.all(np.diff(edges) >= 0))
            if len(edges) < 2 or edges[0] != 0 or edges[-1] != frames or not rising:
                raise ValueError("instants of a converted sound do not rise from its start to end")
        if len(self.old) != len(self.new):
            raise ValueError("instants before and after an effect do not match")

    @classmethod
    def of(
        cls,
        dry: Timeline,
        wet: Medium,
        old: Iterable[int],
        new: Iterable[int],
        applied_effect: AppliedEffect,
    ) -> "Converted":
        """With instants from an array."""
        return cls(dry, wet, tuple(map(int, old)), tuple(map(int, new)), applied_effect)

    @property
    def sample_rate(self) -> int:
        return self.wet.sample_rate

    @property
    def channels(self) -> int:
        return self.wet.channels

    @property
    def frames(self) -> int:
        return self.wet.frames

    def read(self, start: int, count: int) -> np.ndarray:
        return self.wet.read(start, count)

    def instants(self, start: int, stop: int) -> tuple[np.ndarray, np.ndarray]:
        """Frames of `wet` from `start` to `stop`, both included, and where they are in `dry`.

        Two int64 arrays of one length, rising: between their entries all goes evenly.
        """
        old, new = self._edges
        inner = new[(new > start) & (new < stop)]
        frames = np.unique(np.concatenate([[start], inner, [stop]]))
        return frames, np.rint(np.interp(frames, new, old)).astype(np.int64)

    @cached_property
    def _edges(self) -> tuple[np.ndarray, np.ndarray]:
        return np.asarray(self.old, np.int64), np.asarray(self.new, np.int64)
