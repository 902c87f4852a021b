"""The volume curve of a track: gains at points in time, linear in decibels between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

LOWEST_POINT_DB, HIGHEST_POINT_DB = -60.0, 12.0
MOST_POINTS = 50_000

_JOIN_FRAMES = 1024
"""On either side of a cut: where gains meet that differ, they are led over so that none jumps."""

_ON_LINE_DB = 1e-6
_NEPERS_PER_DB = np.log(10) / 20


@dataclass(frozen=True)
class Envelope:
    """Points (frame, gain in dB) in ascending order, no two at one frame; none for no change.

    Before the first point and after the last one the gain stays as it is there.
    """

    points: tuple[tuple[int, float], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.points)

    @cached_property
    def frames(self) -> np.ndarray:
        return np.array([frame for frame, _ in self.points], np.float64)

    @cached_property
    def gains_db(self) -> np.ndarray:
        return np.array([gain for _, gain in self.points], np.float64)

    def db_at(self, frames: np.ndarray | float) -> np.ndarray:
        """Return the gain in dB at each of `frames`."""
        if not self.points:
            return np.zeros(np.shape(frames))
        return np.asarray(np.interp(frames, self.frames, self.gains_db))

    def gains(self, start: int, count: int) -> np.ndarray:
        """Return the linear gains (count,) float32 of the frames from `start` on.

        Each depends on its frame alone, whatever is asked for together with it.
        """
        level = self._level_between(start, start + count)
        frames = np.arange(start, start + count)
        decibels = self.db_at(frames) if level is None else np.full(1, level)
        gains = np.exp(decibels * _NEPERS_PER_DB).astype(np.float32)
        return gains if level is None else np.broadcast_to(gains, count)

    def _level_between(self, start: int, stop: int) -> float | None:
        """The gain of all frames of the range where that is known to be one."""
        if not self.points:
            return 0.0
        first = int(np.searchsorted(self.frames, start, side="right"))
        last = int(np.searchsorted(self.frames, stop - 1, side="left"))
        levels = self.gains_db[max(first - 1, 0) : last + 1]
        return float(levels[0]) if np.ptp(levels) == 0 else None

    # -- by the user ------------------------------------------------------------------------

    def with_point(self, frame: int, gain_db: float, instead_of: int | None = None) -> Envelope:
        """Return it with a point, which replaces the one at `instead_of`, if there is one."""
        gains = {at: gain for at, gain in self.points if at != instead_of}
        gains[max(frame, 0)] = min(max(gain_db, LOWEST_POINT_DB), HIGHEST_POINT_DB)
        return Envelope(tuple(sorted(gains.items())))

    def without_point(self, frame: int) -> Envelope:
        return Envelope(tuple(point for point in self.points if point[0] != frame))

    def raised(self, start: int, stop: int, by_db: float) -> Envelope:
        """Return it with [start, stop) louder by `by_db`; beside it the gain is led over."""
        edges = [max(start - 2 * _JOIN_FRAMES, 0), start, stop, stop + 2 * _JOIN_FRAMES]
        frames = np.union1d(self.frames, edges)
        raised = (frames >= start) & (frames <= stop)
        # Points beside it would bend the way over.
        beside = (frames > edges[0]) & (frames < edges[-1]) & ~raised
        gains = np.clip(self.db_at(frames) + raised * by_db, LOWEST_POINT_DB, HIGHEST_POINT_DB)
        return Envelope(_points(frames[~beside], gains[~beside]))

    # -- by clips that are moved --------------------------------------------------------------

    def later(self, frames: int) -> Envelope:
        """Return it so many frames later, or earlier; points may then have negative frames."""
        return Envelope(tuple((frame + frames, gain) for frame, gain in self.points))

    def emptied(self, start: int, stop: int) -> Envelope:
        """Return it without the points in [start, stop), and unchanged beside it."""
        if not self.points:
            return self
        return self._pieced([(self, 0, start), (self, stop, None)])

    def with_part(
        self, part: Envelope, start: int, stop: int, led_in: int = 0, led_out: int = 0
    ) -> Envelope:
        """Return it with the gains of `part` in [start, stop).

        In that range they are led over for so many frames at either end.
        """
        if not self.points and not part.points:
            return self
        inner = (part, start + led_in, stop - led_out)
        return self._pieced([(self, 0, start), inner, (self, stop, None)])

    def _pieced(self, parts: Sequence[tuple[Envelope, int, int | None]]) -> Envelope:
        """Return the gains of envelopes, each in its range [start, stop); the last has no end."""
        found = dict[int, tuple[float, bool]]()
        for part, start, stop in parts:
            if stop is not None and start >= stop:
                continue
            ends = [start] if stop is None else [start, stop - 1]
            gains = part.db_at(np.array(ends, np.float64)).tolist()
            found |= {end: (gain, False) for end, gain in zip(ends, gains, strict=True)}
            last = np.inf if stop is None else stop
            found |= {at: (gain, True) for at, gain in part.points if start <= at < last}
        places = np.array(sorted(found), np.float64)
        gains, own = np.array([found[int(at)] for at in places]).T
        return _lean(places, gains, own > 0)

    # -- by edits ---------------------------------------------------------------------------

    def replaced(self, start: int, stop: int, length: int) -> Envelope:
        """Return it after [start, stop) was replaced by `length` frames of other sound.

        Nothing changes where the length stays. Otherwise points in the range are dropped; beside it
        the curve stays as it was, except around cuts for the frames in which gains meet.
        """
        grown = length - (stop - start)
        if not grown or not self.points:
            return self
        margin = 0 if length >= 2 * _JOIN_FRAMES else _JOIN_FRAMES
        return self._without([(start - margin, stop + margin)], [grown])

    def closed(self, cuts: Sequence[tuple[int, int]]) -> Envelope:
        """Return it after removing `cuts`, which are ascending and apart."""
        if not self.points or not cuts:
            return self
        wide = [(start - _JOIN_FRAMES, stop + _JOIN_FRAMES) for start, stop in cuts]
        return self._without(wide, [start - stop for start, stop in cuts])

    def kept(self, start: int, stop: int) -> Envelope:
        """Return it after trimming to [start, stop)."""
        if not self.points:
            return self
        inside = (self.frames >= start) & (self.frames <= stop)
        frames = np.union1d(self.frames[inside], [start, stop])
        return self._sampled(frames, frames - start)

    def reflowed(self, start: int, old: np.ndarray, new: np.ndarray) -> Envelope:
        """Return it after a stretch: position `start + old[i]` has become `start + new[i]`."""
        if not self.points:
            return self
        places = start + np.interp(self.frames - start, old, new)
        before, after = self.frames < start, self.frames > start + old[-1]
        places = np.where(before, self.frames, places)
        places = np.where(after, self.frames + (new[-1] - old[-1]), places)
        return Envelope(_points(places, self.gains_db))

    def _without(self, ranges: Sequence[tuple[int, int]], grown: Sequence[int]) -> Envelope:
        """Drop the points inside `ranges`; their ends stay, and what follows moves by `grown`."""
        starts, stops = (np.maximum(edge, 0.0) for edge in np.array(ranges, np.float64).T)
        frames = np.union1d(self.frames, np.concatenate([starts, stops]))
        moves = np.concatenate([[0.0], np.cumsum(grown)])
        # Ranges may overlap where they were widened: a frame is inside one until the last ends.
        begun = np.searchsorted(starts, frames, side="left")
        ended = np.searchsorted(stops, frames, side="right")
        return self._sampled(frames[begun <= ended], (frames + moves[ended])[begun <= ended])

    def _sampled(self, frames: np.ndarray, places: np.ndarray) -> Envelope:
        """Return it with points at `frames`, put to `places`; new ones only where they matter."""
        return _lean(places, self.db_at(frames), np.isin(frames, self.frames))


NO_ENVELOPE = Envelope()


def _points(places: np.ndarray, gains_db: np.ndarray) -> tuple[tuple[int, float], ...]:
    """Return points in order; of several at one frame the last one."""
    found = {max(round(place), 0): gain for place, gain in zip(places, gains_db, strict=True)}
    return tuple((frame, float(gain)) for frame, gain in sorted(found.items()))


def _lean(places: np.ndarray, gains: np.ndarray, own: np.ndarray) -> Envelope:
    """Return a curve of points, of which those that are not `own` are left out on a line."""
    wide_places = np.concatenate([[places[0] - 1], places, [places[-1] + 1]])
    wide_gains = np.concatenate([[gains[0]], gains, [gains[-1]]])
    spans = np.maximum(wide_places[2:] - wide_places[:-2], 1.0)
    shares = (places - wide_places[:-2]) / spans
    line = wide_gains[:-2] + shares * (wide_gains[2:] - wide_gains[:-2])
    needed = own | (np.abs(line - gains) > _ON_LINE_DB)
    if not needed.any():
        if abs(gains[0]) <= _ON_LINE_DB:
            return NO_ENVELOPE
        needed[0] = True
    return Envelope(_points(places[needed], gains[needed]))
