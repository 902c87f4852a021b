"""The volume curve of a track: gains at points in time, linear in decibels between them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

LOWEST_POINT_DB, HIGHEST_POINT_DB = -60.0, 12.0
MOST_POINTS = 50_000

_JOIN_FRAMES = 1024
"""On either side of a cut: where gains meet that differ, they are led over so that none jumps."""

_ON_LINE_DB = 1e-6
_NEPERS_PER_DB = np.log(10) / 20


class Envelope:
    """Points (frame, gain in dB) in ascending order, no two at one frame; none for no change.

    Before the first point and after the last one the gain stays as it is there. Curves are equal if
    their points are; they are not to be changed.

    Attributes:
        frames, gains_db: float64, of the points.
    """

    def __init__(self, points: Sequence[tuple[int, float]] = ()) -> None:
        # As arrays, for there may be tens of thousands on each track.
        frames, gains_db = zip(*points, strict=True) if points else ((), ())
        self.frames, self.gains_db = np.array(frames, np.float64), np.array(gains_db, np.float64)

    @classmethod
    def _of(cls, frames: np.ndarray, gains_db: np.ndarray) -> Envelope:
        """Return a curve of points that are in order."""
        made = cls()
        made.frames, made.gains_db = frames, gains_db
        return made

    def __len__(self) -> int:
        return len(self.frames)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Envelope):
            return NotImplemented
        same_frames = np.array_equal(self.frames, other.frames)
        return same_frames and np.array_equal(self.gains_db, other.gains_db)

    def __hash__(self) -> int:
        return hash((len(self), *self.frames[:1], *self.gains_db[:1]))

    def __repr__(self) -> str:
        return f"Envelope({self.points!r})"

    @property
    def points(self) -> tuple[tuple[int, float], ...]:
        """All points; takes a while where there are many."""
        return self.points_between(-np.inf, np.inf)

    def points_between(self, start: float, stop: float) -> tuple[tuple[int, float], ...]:
        """Return the points in [start, stop)."""
        first, last = np.searchsorted(self.frames, (start, stop))
        frames, gains = self.frames[first:last].astype(np.int64), self.gains_db[first:last]
        return tuple(zip(frames.tolist(), gains.tolist(), strict=True))

    def db_at(self, frames: np.ndarray | float) -> np.ndarray:
        """Return the gain in dB at each of `frames`."""
        if not self:
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
        if not self:
            return 0.0
        first = int(np.searchsorted(self.frames, start, side="right"))
        last = int(np.searchsorted(self.frames, stop - 1, side="left"))
        levels = self.gains_db[max(first - 1, 0) : last + 1]
        return float(levels[0]) if np.ptp(levels) == 0 else None

    # -- by the user ------------------------------------------------------------------------

    def with_point(self, frame: int, gain_db: float, instead_of: int | None = None) -> Envelope:
        """Return it with a point, which replaces the one at `instead_of`, if there is one."""
        rest = self if instead_of is None else self.without_point(instead_of)
        frame, gain_db = max(frame, 0), min(max(gain_db, LOWEST_POINT_DB), HIGHEST_POINT_DB)
        return _in_order(np.append(rest.frames, frame), np.append(rest.gains_db, gain_db))

    def without_point(self, frame: int) -> Envelope:
        kept = self.frames != frame
        return Envelope._of(self.frames[kept], self.gains_db[kept])

    def raised(self, start: int, stop: int, by_db: float) -> Envelope:
        """Return it with [start, stop) louder by `by_db`; beside it the gain is led over."""
        edges = [max(start - 2 * _JOIN_FRAMES, 0), start, stop, stop + 2 * _JOIN_FRAMES]
        frames = np.union1d(self.frames, edges)
        raised = (frames >= start) & (frames <= stop)
        # Points beside it would bend the way over.
        beside = (frames > edges[0]) & (frames < edges[-1]) & ~raised
        gains = np.clip(self.db_at(frames) + raised * by_db, LOWEST_POINT_DB, HIGHEST_POINT_DB)
        return _in_order(frames[~beside], gains[~beside])

    # -- by clips that are moved --------------------------------------------------------------

    def later(self, frames: int) -> Envelope:
        """Return it so many frames later, or earlier; points may then have negative frames."""
        return Envelope._of(self.frames + frames, self.gains_db)

    def emptied(self, start: int, stop: int) -> Envelope:
        """Return it without the points in [start, stop), and unchanged beside it."""
        if not self:
            return self
        return self._pieced([(self, 0, start), (self, stop, None)])

    def with_part(
        self, part: Envelope, start: int, stop: int, led_in: int = 0, led_out: int = 0
    ) -> Envelope:
        """Return it with the gains of `part` in [start, stop).

        In that range they are led over for so many frames at either end.
        """
        if not self and not part:
            return self
        inner = (part, start + led_in, stop - led_out)
        return self._pieced([(self, 0, start), inner, (self, stop, None)])

    def _pieced(self, parts: Sequence[tuple[Envelope, int, int | None]]) -> Envelope:
        """Return the gains of envelopes, each in its range [start, stop); the last has no end."""
        pieces = [
            part._piece(start, np.inf if stop is None else stop)
            for part, start, stop in parts
            if stop is None or start < stop
        ]
        return _lean(*map(np.concatenate, zip(*pieces, strict=True)))

    def _piece(self, start: int, stop: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return frames, gains and which are own points: those in [start, stop), and its ends."""
        first, last = np.searchsorted(self.frames, (start, stop))
        ends = [start] if stop == np.inf else [start, stop - 1]
        return self._with(np.array(ends, np.float64), slice(first, last))

    def _with(
        self, frames: np.ndarray, where: slice = slice(None)
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the points of a part of it and points on it at `frames`, in order.

        As frames, gains, and which of them are points of it.
        """
        own, gains = self.frames[where], self.gains_db[where]
        frames = np.unique(frames)
        places = np.searchsorted(own, frames)
        new = np.searchsorted(own, frames, "right") == places
        frames, places = frames[new], places[new]
        return (
            np.insert(own, places, frames),
            np.insert(gains, places, self.db_at(frames)),
            np.insert(np.ones(len(own), bool), places, False),
        )

    # -- by edits ---------------------------------------------------------------------------

    def replaced(self, start: int, stop: int, length: int) -> Envelope:
        """Return it after [start, stop) was replaced by `length` frames of other sound.

        Nothing changes where the length stays. Otherwise points in the range are dropped; beside it
        the curve stays as it was, except around cuts for the frames in which gains meet.
        """
        grown = length - (stop - start)
        if not grown or not self:
            return self
        margin = 0 if length >= 2 * _JOIN_FRAMES else _JOIN_FRAMES
        # Where nothing is removed the point that stays is another one than the one that moves.
        first = start - (margin or start == stop)
        return self._without([(first, stop + margin)], [grown])

    def closed(self, cuts: Sequence[tuple[int, int]]) -> Envelope:
        """Return it after removing `cuts`, which are ascending and apart."""
        if not self or not cuts:
            return self
        wide = [(start - _JOIN_FRAMES, stop + _JOIN_FRAMES) for start, stop in cuts]
        return self._without(wide, [start - stop for start, stop in cuts])

    def kept(self, start: int, stop: int) -> Envelope:
        """Return it after trimming to [start, stop)."""
        if not self:
            return self
        within = slice(*np.searchsorted(self.frames, (start, stop + 1)))
        frames, gains, own = self._with(np.array([start, stop], np.float64), within)
        return _lean(frames - start, gains, own)

    def reflowed(self, start: int, old: np.ndarray, new: np.ndarray) -> Envelope:
        """Return it after a stretch: position `start + old[i]` has become `start + new[i]`."""
        if not self:
            return self
        places = start + np.interp(self.frames - start, old, new)
        before, after = self.frames < start, self.frames > start + old[-1]
        places = np.where(before, self.frames, places)
        places = np.where(after, self.frames + (new[-1] - old[-1]), places)
        return _in_order(places, self.gains_db)

    def _without(self, ranges: Sequence[tuple[int, int]], grown: Sequence[int]) -> Envelope:
        """Drop the points inside `ranges`; their ends stay, and what follows moves by `grown`."""
        starts, stops = (np.maximum(edge, 0.0) for edge in np.array(ranges, np.float64).T)
        frames, gains, own = self._with(np.concatenate([starts, stops]))
        moves = np.concatenate([[0.0], np.cumsum(grown)])
        # Ranges may overlap where they were widened: a frame is inside one until the last ends.
        begun = np.searchsorted(starts, frames, side="left")
        ended = np.searchsorted(stops, frames, side="right")
        kept = begun <= ended
        return _lean((frames + moves[ended])[kept], gains[kept], own[kept])


NO_ENVELOPE = Envelope()


def _in_order(places: np.ndarray, gains_db: np.ndarray) -> Envelope:
    """Return a curve of points at whole frames, from 0 on; of several at one the last one."""
    frames = np.maximum(np.rint(places), 0.0)
    order = np.argsort(frames, kind="stable")
    frames, gains_db = frames[order], gains_db[order]
    last = np.append(np.diff(frames) > 0, True)[: len(frames)]
    return Envelope._of(frames[last], gains_db[last])


def _lean(places: np.ndarray, gains: np.ndarray, own: np.ndarray) -> Envelope:
    """Return a curve of points, of which those that are not `own` are left out on a line."""
    while len(places) > 1:
        # Of neighbours only every other one at once: without it the line is another one.
        spare = ~own & (np.abs(_without_each(places, gains) - gains) <= _ON_LINE_DB)
        numbers = np.arange(len(spare))
        begun = np.maximum.accumulate(np.where(spare, 0, numbers + 1))
        kept = ~spare | ((numbers - begun) % 2 == 1)
        if kept.all():
            break
        places, gains, own = places[kept], gains[kept], own[kept]
    if len(places) == 1 and not own[0] and abs(gains[0]) <= _ON_LINE_DB:
        return NO_ENVELOPE
    return _in_order(places, gains)


def _without_each(places: np.ndarray, gains: np.ndarray) -> np.ndarray:
    """Return the gain at each of several points that there would be without it alone."""
    spans = np.maximum(places[2:] - places[:-2], 1.0)
    shares = (places[1:-1] - places[:-2]) / spans
    between = gains[:-2] + shares * (gains[2:] - gains[:-2])
    return np.concatenate([gains[1:2], between, gains[-2:-1]])
