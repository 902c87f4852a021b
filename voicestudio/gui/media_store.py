"""Peaks of everything that can be on the screen, computed in the background and composed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QObject, Signal

from voicestudio.audio.medium import Medium
from voicestudio.audio.peaks import BASE_FRAMES, PeakPyramid, Peaks
from voicestudio.document.crossfade import Crossfade, media_of
from voicestudio.document.takes import RemovedView, Take
from voicestudio.document.timeline import SilenceMedium, Timeline
from voicestudio.document.transforms import ChannelMix, ReversedMedium
from voicestudio.gui.background import Background, Task
from voicestudio.gui.timeline_peaks import timeline_peaks

_NOTICE_SECONDS = 0.06
"""How often a view hears of progress while a long file is being read."""


@dataclass
class _Entry:
    """A medium, its pyramid and the task that fills it. The medium is held so its id stays its."""

    medium: Medium
    pyramid: PeakPyramid
    task: Task | None = field(default=None)


class MediaStore(QObject):
    """One `PeakPyramid` for each medium that is drawn, built one after the other off this thread.

    Signals:
        changed: more peaks are known; views that draw them should repaint.
    """

    changed = Signal()
    _progressed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._entries: dict[int, _Entry] = {}
        self._queue: list[_Entry] = []
        self._building: _Entry | None = None
        self._progressed.connect(self.changed)

    def peaks(self, medium: Medium, start: int, stop: int, columns: int) -> Peaks:
        """Peaks of frames [start, stop) in equal columns, from what is known now. Reads nothing.

        Where the answer is not known yet its computation is begun and `changed` follows.
        """
        if isinstance(medium, Timeline):
            return timeline_peaks(medium, start, stop, columns, self.peaks)
        if isinstance(medium, SilenceMedium):
            return _silence(columns, medium.channels)
        if isinstance(medium, ReversedMedium):
            frames = medium.frames
            return _turned(self.peaks(medium.source, frames - stop, frames - start, columns))
        if isinstance(medium, ChannelMix) and medium.order is not None:
            return _reordered(self.peaks(medium.source, start, stop, columns), medium.order)
        entry = self._entry(medium)
        if not entry.pyramid.complete:
            if isinstance(medium, Take):
                return self._mixed_peaks(medium, start, stop, columns)
            if isinstance(medium, RemovedView):
                return self._removed_peaks(medium.take, start, stop, columns)
        return _query(entry.pyramid, start, stop, columns)

    def retain(self, *timelines: Timeline | None) -> None:
        """Forget every medium that none of `timelines` uses and stop reading it."""
        distinct = {timeline for timeline in timelines if timeline}
        used = {id(medium) for timeline in distinct for medium in _media(timeline)}
        for key in [key for key in self._entries if key not in used]:
            entry = self._entries.pop(key)
            if entry in self._queue:
                self._queue.remove(entry)
            if entry is self._building:
                entry.task.cancel()
                self._building = None
        self._build_next()

    @property
    def complete(self) -> bool:
        """True when nothing is being read or waits to be."""
        return self._building is None and not self._queue

    # -- composing --------------------------------------------------------------------------

    def _mixed_peaks(self, take: Take, start: int, stop: int, columns: int) -> Peaks:
        """A close guess until the take's own peaks are known: the mixture of both sides' peaks."""
        dry = self.peaks(take.dry, start, stop, columns)
        wet = self.peaks(take.wet, start, stop, columns)
        amount = np.float32(take.strength)
        return Peaks(
            dry.minimum * (1 - amount) + wet.minimum * amount,
            dry.maximum * (1 - amount) + wet.maximum * amount,
            dry.rms * (1 - amount) + wet.rms * amount,
            dry.known & wet.known,
        )

    def _removed_peaks(self, take: Take, start: int, stop: int, columns: int) -> Peaks:
        """A close guess, too: noise and voice add up in power, so what is missing is taken from."""
        original = self.peaks(take.original, start, stop, columns)
        wet = self.peaks(take.wet, start, stop, columns)
        rms = np.sqrt(np.maximum(np.square(original.rms) - np.square(wet.rms), 0))
        share = rms / np.maximum(original.rms, np.float32(1e-9))
        return Peaks(
            original.minimum * share,
            original.maximum * share,
            rms,
            original.known & wet.known,
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
            self._queue.append(entry)
            self._build_next()
        return entry

    def _build_next(self) -> None:
        if self._building is not None or not self._queue:
            return
        entry = self._building = self._queue.pop(0)
        notice = _Throttled(self._progressed.emit)
        entry.task = self._background.run(
            _build,
            entry,
            notice,
            done=self._built,
            failed=self._not_built,
            cancellable=True,
            urgent=False,
        )

    def _built(self, entry: _Entry) -> None:
        if entry is self._building:
            self._building = None
        self._build_next()
        self.changed.emit()

    def _not_built(self, _error: Exception) -> None:
        """What cannot be read stays blank; reading it to play or export tells the user why."""
        self._building = None
        self._build_next()


def _build(
    entry: _Entry, notice: Callable[[float], None], *, cancelled: Callable[[], bool]
) -> _Entry:
    entry.pyramid.build(progress=notice, cancelled=cancelled)
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


def _query(pyramid: PeakPyramid, start: int, stop: int, columns: int) -> Peaks:
    """`pyramid.query`, but never so fine that it would read the medium here on the GUI thread."""
    bins = max(1, min(columns, (stop - start) // BASE_FRAMES))
    peaks = pyramid.query(start, max(stop, start + BASE_FRAMES), bins)
    if bins == columns:
        return peaks
    nearest = np.arange(columns) * bins // columns
    return Peaks(
        peaks.minimum[nearest], peaks.maximum[nearest], peaks.rms[nearest], peaks.known[nearest]
    )


def _turned(peaks: Peaks) -> Peaks:
    return Peaks(peaks.minimum[::-1], peaks.maximum[::-1], peaks.rms[::-1], peaks.known[::-1])


def _reordered(peaks: Peaks, order: tuple[int, ...]) -> Peaks:
    return Peaks(peaks.minimum[:, order], peaks.maximum[:, order], peaks.rms[:, order], peaks.known)


def _media_of(medium: Medium) -> Iterator[Medium]:
    """`medium`, or if its peaks are made of those of others, the others."""
    if isinstance(medium, Timeline):
        for part in media_of(medium):
            yield from _media_of(part)
    elif isinstance(medium, Crossfade):
        for part in medium.media:
            yield from _media_of(part)
    elif isinstance(medium, ReversedMedium) or (
        isinstance(medium, ChannelMix) and medium.order is not None
    ):
        yield from _media_of(medium.source)
    elif not isinstance(medium, SilenceMedium):
        yield medium


def _sides(medium: Medium) -> tuple[Medium, ...]:
    """What a mixture is drawn from until its own peaks are known; nothing for any other medium."""
    if isinstance(medium, Take):
        return medium.wet, medium.dry
    if isinstance(medium, RemovedView):
        return medium.take.wet, medium.take.original
    return ()


def _media(timeline: Timeline) -> Iterator[Medium]:
    """Every medium that `peaks` may need for `timeline`."""
    for medium in _media_of(timeline):
        yield medium
        for side in _sides(medium):
            yield from _media(Timeline.from_medium(side))


def _silence(columns: int, channels: int) -> Peaks:
    zeros = np.zeros((columns, channels), np.float32)
    return Peaks(zeros, zeros, zeros, np.ones(columns, bool))
