"""Markers, regions and splits, and how edits move them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np


@dataclass(frozen=True, order=True)
class Marker:
    """A named frame, or with `stop` > `start` a named region [start, stop)."""

    start: int
    stop: int
    name: str = ""

    @property
    def region(self) -> bool:
        return self.stop > self.start


@dataclass(frozen=True)
class Markers:
    """All markers of a document in order of time, and the frames before which it is split.

    Every method returns new values. The effect of an edit:

    - Markers before the edited range stay; those after it move with their sound.
    - A marker strictly inside a removed or overwritten range is removed; one exactly at an end
    stays there. An insertion at a marker moves the marker.
    - A region wholly inside a removed range is removed; one that overlaps it loses that part; one
    that contains it becomes longer or shorter with it.
    """

    labels: tuple[Marker, ...] = ()
    splits: tuple[int, ...] = ()

    # -- by the user ------------------------------------------------------------------------

    def added(self, *markers: Marker) -> Markers:
        return self._with(labels=(*self.labels, *markers))

    def removed(self, *markers: Marker) -> Markers:
        return self._with(labels=[label for label in self.labels if label not in markers])

    def changed(self, old: Marker, new: Marker) -> Markers:
        """Replace `old`, which was dragged or renamed, by `new`."""
        labels = list(self.labels)
        labels[labels.index(old)] = new
        return self._with(labels=labels)

    def split(self, *frames: int) -> Markers:
        return self._with(splits=(*self.splits, *frames))

    def joined(self, start: int, stop: int) -> Markers:
        """Remove the splits in [start, stop]."""
        return self._with(splits=[split for split in self.splits if not start <= split <= stop])

    def after(self, frame: int) -> Marker | None:
        """Return the first marker that starts after `frame`."""
        return next((label for label in self.labels if label.start > frame), None)

    def before(self, frame: int) -> Marker | None:
        """Return the last marker that starts before `frame`."""
        return next((label for label in reversed(self.labels) if label.start < frame), None)

    # -- by edits ---------------------------------------------------------------------------

    def within(self, frames: int) -> Markers:
        """Return the markers of a document that ends after `frames`, as if the rest was removed."""
        ends = (*(label.stop for label in self.labels), *self.splits)
        last = max(ends, default=0)
        return self.replaced(frames, last + 1, 0) if last > frames else self

    def replaced(self, start: int, stop: int, length: int) -> Markers:
        """Return the markers after replacing [start, stop) by `length` frames of other sound."""
        grown = length - (stop - start)

        def point(frame: int) -> int | None:
            if start < frame < stop:
                return None
            return frame + grown if frame >= stop else frame

        def region(label: Marker) -> Marker | None:
            if start <= label.start and label.stop <= stop and start < stop:
                return None
            first, last = label.start, label.stop
            if first >= start:
                first = first + grown if first >= stop else start + length
            if last > start:
                last = last + grown if last > stop else start
            return replace(label, start=first, stop=last)

        return self._moved(point, region)

    def closed(self, cuts: Sequence[tuple[int, int]]) -> Markers:
        """Return the markers after removing `cuts`; markers and splits within one stay at it.

        `cuts` are ascending and apart. Regions are as after `replaced`.
        """
        place, begins = place_after(cuts), [start for start, _ in cuts]

        def region(label: Marker) -> Marker | None:
            cut = bisect_right(begins, label.start) - 1
            if cut >= 0 and label.stop <= cuts[cut][1]:
                return None
            return replace(label, start=place(label.start), stop=place(label.stop))

        return self._moved(place, region)

    def reflowed(self, start: int, old: np.ndarray, new: np.ndarray) -> Markers:
        """Return the markers after the sound from `start` on was stretched or shortened.

        Position `start + old[i]` becomes `start + new[i]`; both arrays ascend from 0 to the old and
        new length. No marker is removed.
        """
        length, grown = int(old[-1]), int(new[-1] - old[-1])

        def point(frame: int) -> int:
            if frame <= start:
                return frame
            if frame >= start + length:
                return frame + grown
            return start + round(float(np.interp(frame - start, old, new)))

        def region(label: Marker) -> Marker | None:
            first, last = point(label.start), point(label.stop)
            return replace(label, start=first, stop=max(last, first + 1))

        return self._moved(point, region)

    def kept(self, start: int, stop: int) -> Markers:
        """Return the markers after trimming to [start, stop)."""

        def point(frame: int) -> int | None:
            return frame - start if start <= frame <= stop else None

        def region(label: Marker) -> Marker | None:
            first, last = max(label.start, start), min(label.stop, stop)
            return replace(label, start=first - start, stop=last - start) if first < last else None

        return self._moved(point, region)

    def mirrored(self, start: int, stop: int) -> Markers:
        """Return the markers after reversing [start, stop); regions that extend beyond it stay."""

        def point(frame: int) -> int:
            return start + stop - frame if start <= frame <= stop else frame

        def region(label: Marker) -> Marker:
            if not start <= label.start < label.stop <= stop:
                return label
            return replace(label, start=point(label.stop), stop=point(label.start))

        return self._moved(point, region)

    def _moved(
        self,
        point: Callable[[int], int | None],
        region: Callable[[Marker], Marker | None],
    ) -> Markers:
        labels = []
        for label in self.labels:
            if label.region:
                labels.append(region(label))
            elif (frame := point(label.start)) is not None:
                labels.append(replace(label, start=frame, stop=frame))
        splits = (point(split) for split in self.splits)
        return self._with(
            labels=[label for label in labels if label is not None],
            splits=[split for split in splits if split is not None],
        )

    def _with(
        self, labels: Iterable[Marker] | None = None, splits: Iterable[int] | None = None
    ) -> Markers:
        """Return a copy with other labels or splits, sorted; equal to self if nothing differs."""
        return Markers(
            self.labels if labels is None else tuple(sorted(labels)),
            self.splits if splits is None else tuple(sorted({s for s in splits if s > 0})),
        )


NO_MARKERS = Markers()


def place_after(cuts: Sequence[tuple[int, int]]) -> Callable[[int], int]:
    """Return a function from a frame to its place after removing `cuts`, ascending and apart."""
    stops = [stop for _, stop in cuts]
    gone = [0, *accumulate(stop - start for start, stop in cuts)]

    def place(frame: int) -> int:
        whole = bisect_left(stops, frame)
        inside = max(0, frame - cuts[whole][0]) if whole < len(cuts) else 0
        return frame - gone[whole] - inside

    return place
