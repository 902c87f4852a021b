"""Peaks of all drawn media, computed in the background and combined for timelines."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from voicestudio.audio.medium import Medium
from voicestudio.audio.peaks import PeakPyramid, Peaks
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import Crossfade, Overlap, media_of
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.takes import RemovedView, Take
from voicestudio.document.timeline.timeline import SilenceMedium, Timeline
from voicestudio.document.timeline.timeline_peaks import timeline_peaks
from voicestudio.document.timeline.transforms import ChannelMix, ReversedMedium
from voicestudio.gui.model.background import Background, Task

_NOTICE_SECONDS = 0.06
"""Milliseconds between updates of a view while a long file is being read."""


@dataclass(eq=False)
class _Entry:
    """A medium and its pyramid; holds the medium so that its id stays valid as a key."""

    medium: Medium
    pyramid: PeakPyramid


class MediaStore(QObject):
    """One `PeakPyramid` for each medium that is drawn, filled off this thread.

    All media are sketched first, one after the other, so that their whole length can be drawn soon;
    then they are read completely, visible parts first.

    Signals:
        changed: more peaks are known; views that draw them should repaint.
    """

    changed = Signal()
    _progressed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._entries: dict[int, _Entry] = {}
        self._preparing = _Lane(background, _prepare, self._prepared, self._passed, urgent=True)
        self._building = _Lane(background, _build, self._built, self._passed, urgent=False)
        self._progressed.connect(self.changed)

    def peaks(
        self, medium: Medium, start: float, stop: float, columns: int, *, wanted: bool = False
    ) -> Peaks:
        """Peaks of frames [start, stop) in equal columns, as far as they are known now.

        Unknown parts are computed in the background, `wanted` ones first, and `changed` is emitted
        when they are known. Reads hardly anything on the calling thread.
        """
        if isinstance(medium, Timeline):
            of_medium = partial(self.peaks, wanted=wanted)
            return timeline_peaks(medium, start, stop, columns, of_medium)
        if isinstance(medium, SilenceMedium):
            return _silence(columns, medium.channels)
        if isinstance(medium, Converted | RecordedTakes):
            return self.peaks(_heard(medium), start, stop, columns, wanted=wanted)
        if isinstance(medium, ReversedMedium):
            first, last = medium.frames - stop, medium.frames - start
            return _turned(self.peaks(medium.source, first, last, columns, wanted=wanted))
        if isinstance(medium, ChannelMix) and medium.order is not None:
            peaks = self.peaks(medium.source, start, stop, columns, wanted=wanted)
            return _reordered(peaks, medium.order)
        if isinstance(medium, StereoPair):
            return _beside(
                *(self.peaks(side, start, stop, columns, wanted=wanted) for side in medium.sides)
            )
        entry = self._entry(medium)
        pyramid = entry.pyramid
        if not pyramid.complete:
            if wanted:
                pyramid.want(math.floor(start), math.ceil(stop))
            if isinstance(medium, Take):
                return self._mixed_peaks(medium, start, stop, columns, wanted)
            if isinstance(medium, RemovedView):
                return self._removed_peaks(medium.take, start, stop, columns, wanted)
            if isinstance(medium, Overlap):
                return self._overlap_peaks(medium, start, stop, columns, wanted)
            if isinstance(medium, BandMix):  # most of the sound lies outside the band, often
                first, last = medium.start + start, medium.start + stop
                return self.peaks(medium.dry, first, last, columns, wanted=wanted)
        found = pyramid.query(start, stop, columns)
        if pyramid.complete and not pyramid.finished:
            self._build(entry)
        return found

    def retain(self, *timelines: Timeline | None) -> None:
        """Forget every medium that none of `timelines` uses and stop reading it."""
        distinct = {timeline for timeline in timelines if timeline}
        used: set[int] = set()
        for timeline in distinct:
            _add_media(timeline, used)
        for key in [key for key in self._entries if key not in used]:
            entry = self._entries.pop(key)
            self._preparing.drop(entry)
            self._building.drop(entry)

    @property
    def complete(self) -> bool:
        """True when nothing is being read or waits to be."""
        return self._preparing.idle and self._building.idle

    # -- composing --------------------------------------------------------------------------

    def _mixed_peaks(
        self, take: Take, start: float, stop: float, columns: int, wanted: bool
    ) -> Peaks:
        """An estimate until the take's own peaks are known: the mixture of both sides' peaks."""
        dry = self.peaks(take.dry, start, stop, columns, wanted=wanted)
        wet = self.peaks(take.wet, start, stop, columns, wanted=wanted)
        amount = np.float32(take.strength)
        return Peaks(
            dry.minimum * (1 - amount) + wet.minimum * amount,
            dry.maximum * (1 - amount) + wet.maximum * amount,
            dry.rms * (1 - amount) + wet.rms * amount,
            dry.known & wet.known,
        )

    def _removed_peaks(
        self, take: Take, start: float, stop: float, columns: int, wanted: bool
    ) -> Peaks:
        """An estimate of the removed sound: the difference in power of both sides."""
        original = self.peaks(take.original, start, stop, columns, wanted=wanted)
        wet = self.peaks(take.wet, start, stop, columns, wanted=wanted)
        rms = np.sqrt(np.maximum(np.square(original.rms) - np.square(wet.rms), 0))
        share = rms / np.maximum(original.rms, np.float32(1e-9))
        return Peaks(
            original.minimum * share,
            original.maximum * share,
            rms,
            original.known & wet.known,
        )

    def _overlap_peaks(
        self, overlap: Overlap, start: float, stop: float, columns: int, wanted: bool
    ) -> Peaks:
        """An estimate: the peaks of both sides, faded, of which the higher one is seen."""
        one = self.peaks(overlap.before, start, stop, columns, wanted=wanted)
        other = self.peaks(overlap.after, start, stop, columns, wanted=wanted)
        centres = start + (np.arange(columns) + 0.5) * ((stop - start) / columns)
        first, last = overlap.weights(np.clip(centres, 0, overlap.frames))
        return Peaks(
            np.minimum(one.minimum * first, other.minimum * last),
            np.maximum(one.maximum * first, other.maximum * last),
            np.hypot(one.rms * first, other.rms * last),
            one.known & other.known,
        )

    # -- building ---------------------------------------------------------------------------

    def _entry(self, medium: Medium) -> _Entry:
        entry = self._entries.get(id(medium))
        if entry is None:
            entry = self._entries[id(medium)] = _Entry(medium, PeakPyramid(medium))
            # Sources before mixtures: a take is drawn from its two sides until its turn comes.
            for source in _sides(medium):
                for part in _media_of(source):
                    self._entry(part)
            self._preparing.add(entry, self._noticed())
        return entry

    def _noticed(self) -> Callable[[float], None]:
        return _Throttled(self._progressed.emit)

    def _prepared(self, entry: _Entry) -> None:
        self._build(entry)
        self.changed.emit()

    def _build(self, entry: _Entry) -> None:
        """Read the missing parts in the background, and verify those from the cache."""
        if not entry.pyramid.finished and not self._building.has(entry):
            self._building.add(entry, self._noticed())

    def _built(self, _entry: _Entry) -> None:
        self.changed.emit()

    def _passed(self, _error: Exception) -> None:
        """Leave unreadable parts blank; playing or exporting reports the error to the user."""


class _Lane:
    """A queue of entries that get the same kind of work, one after the other."""

    def __init__(
        self,
        background: Background,
        work: Callable[..., _Entry],
        done: Callable[[_Entry], None],
        failed: Callable[[Exception], None],
        *,
        urgent: bool,
    ) -> None:
        self._background, self._work, self._urgent = background, work, urgent
        self._on_done, self._on_failed = done, failed
        self._queue: list[tuple[_Entry, Callable[[float], None]]] = []
        self._current: tuple[_Entry, Task] | None = None

    @property
    def idle(self) -> bool:
        return self._current is None and not self._queue

    def add(self, entry: _Entry, notice: Callable[[float], None]) -> None:
        self._queue.append((entry, notice))
        self._next()

    def has(self, entry: _Entry) -> bool:
        """Whether `entry` is being processed or waits."""
        current = self._current is not None and self._current[0] is entry
        return current or any(waiting[0] is entry for waiting in self._queue)

    def drop(self, entry: _Entry) -> None:
        """Cancel the work on `entry`, or remove it from the queue."""
        self._queue = [waiting for waiting in self._queue if waiting[0] is not entry]
        if self._current is not None and self._current[0] is entry:
            self._current[1].cancel()
            self._current = None
            self._next()

    def _next(self) -> None:
        if self._current is not None or not self._queue:
            return
        entry, notice = self._queue.pop(0)
        task = self._background.run(
            self._work,
            entry,
            notice,
            done=self._done,
            failed=self._failed,
            cancellable=True,
            urgent=self._urgent,
        )
        self._current = entry, task

    def _done(self, entry: _Entry) -> None:
        self._current = None
        self._on_done(entry)
        self._next()

    def _failed(self, error: Exception) -> None:
        self._current = None
        self._on_failed(error)
        self._next()


def _prepare(
    entry: _Entry, notice: Callable[[float], None], *, cancelled: Callable[[], bool]
) -> _Entry:
    entry.pyramid.prepare(notice, cancelled)
    return entry


def _build(
    entry: _Entry, notice: Callable[[float], None], *, cancelled: Callable[[], bool]
) -> _Entry:
    entry.pyramid.build(notice, cancelled)
    return entry


class _Throttled:
    """A progress callback that passes on one call in `_NOTICE_SECONDS`."""

    def __init__(self, notify: Callable[[], None]) -> None:
        self._notify = notify
        self._last = 0.0

    def __call__(self, _fraction: float) -> None:
        now = time.monotonic()
        if now - self._last >= _NOTICE_SECONDS:
            self._last = now
            self._notify()


def _turned(peaks: Peaks) -> Peaks:
    return Peaks(peaks.minimum[::-1], peaks.maximum[::-1], peaks.rms[::-1], peaks.known[::-1])


def _reordered(peaks: Peaks, order: tuple[int, ...]) -> Peaks:
    return Peaks(peaks.minimum[:, order], peaks.maximum[:, order], peaks.rms[:, order], peaks.known)


def _beside(left: Peaks, right: Peaks) -> Peaks:
    """The peaks of two channels as those of one medium."""
    return Peaks(
        np.hstack([left.minimum, right.minimum]),
        np.hstack([left.maximum, right.maximum]),
        np.hstack([left.rms, right.rms]),
        left.known & right.known,
    )


def _media_of(medium: Medium) -> Iterator[Medium]:
    """`medium`, or the media that its peaks are combined from; each once."""
    waiting, seen = [medium], set[int]()
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen.add(id(part))
        if isinstance(part, Timeline):
            waiting.extend(media_of(part))
        elif isinstance(part, Overlap):
            yield part
        elif isinstance(part, Crossfade):
            waiting.extend(part.media)
        elif isinstance(part, StereoPair):
            waiting.extend(part.sides)
        elif isinstance(part, Converted | RecordedTakes):
            waiting.append(_heard(part))
        elif isinstance(part, ReversedMedium) or (
            isinstance(part, ChannelMix) and part.order is not None
        ):
            waiting.append(part.source)
        elif not isinstance(part, SilenceMedium):
            yield part


def _heard(medium: Converted | RecordedTakes) -> Medium:
    return medium.wet if isinstance(medium, Converted) else medium.sound


def _sides(medium: Medium) -> tuple[Medium, ...]:
    """The sides of a mixture, whose peaks are used until its own are known; empty otherwise."""
    if isinstance(medium, Take):
        return medium.wet, medium.dry
    if isinstance(medium, RemovedView):
        return medium.take.wet, medium.take.original
    if isinstance(medium, Overlap):
        return medium.before, medium.after
    if isinstance(medium, BandMix):
        return (medium.dry,)
    return ()


def _add_media(timeline: Timeline, found: set[int]) -> None:
    """Add the id of every medium that `peaks` may need; each is looked into once."""
    for medium in _media_of(timeline):
        if id(medium) not in found:
            found.add(id(medium))
            for side in _sides(medium):
                _add_media(Timeline.from_medium(side), found)


def _silence(columns: int, channels: int) -> Peaks:
    zeros = np.zeros((columns, channels), np.float32)
    return Peaks(zeros, zeros, zeros, np.ones(columns, bool))
