"""The model that all widgets observe: the document, the selection and the visible range."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, get_args
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.several_tracks import edit_each, edit_together
from voicestudio.document.editing.track_splits import splits_of
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.crossfade import SECONDS
from voicestudio.document.timeline.takes import Monitor, monitored
from voicestudio.sample_rate import SAMPLE_RATE

if TYPE_CHECKING:
    from voicestudio.document.document import Document
    from voicestudio.document.editing.edits import Edit
    from voicestudio.document.editing.history import History
    from voicestudio.document.timeline.timeline import Timeline
    from voicestudio.document.timeline.tracks import Tracks

SnapTarget = Literal["ends", "playhead", "splits", "markers"]
ALL_SNAP_TARGETS: frozenset[SnapTarget] = frozenset(get_args(SnapTarget))
"""Start and end of the recording, the playhead, splits, and markers and ends of regions."""

MINIMUM_VIEW = 16.0
"""The closest zoom, in frames."""


class EditorSession(QObject):
    """Document, selection, visible range and playhead; widgets change them and observe signals.

    Attributes:
        document: the open document, or None.
        selection: (start, stop) in frames, start <= stop; equal values are a cursor.
        view: (start, stop) in frames, floating point, always inside the document.
        playhead: the frame being heard, or None while nothing plays.
        monitor: which version of the effect takes is heard.
        all_in_time: whether an edit that moves the sound after it moves that of all tracks.
        snap_targets: what ends of the selection and clips that are dragged with the mouse go to.
        snap_to_zero: whether ends of the selection made with the mouse go to zero crossings.
        crossfade: how long cross-fades are that edits of the user's put at cuts, in seconds.

    Signals:
        document_changed: another document was opened, or it was closed.
        timeline_changed: an edit was made, undone or redone, or another track has the focus (also
            follows document_changed).
        markers_changed: markers were changed, or one is being dragged.
        completed: the current state got what was worked out of it; follows timeline_changed.
        states_exchanged(tuple of (Edit, Edit)): states were marked without an edit, old and new.
        band_changed: other frequencies are selected, or all of them again.
        selected_tracks_changed: other tracks are selected (also follows timeline_changed where the
            focus has moved).
        selection_changed, view_changed, playhead_changed, monitor_changed.
    """

    document_changed = Signal()
    timeline_changed = Signal()
    markers_changed = Signal()
    selection_changed = Signal()
    completed = Signal()
    states_exchanged = Signal(object)
    band_changed = Signal()
    selected_tracks_changed = Signal()
    view_changed = Signal()
    playhead_changed = Signal()
    monitor_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.view: tuple[float, float] = (0.0, MINIMUM_VIEW)
        self.playhead: int | None = None
        self._extended = 0
        self.monitor: Monitor = "result"
        self.all_in_time = True
        self.snap_targets: frozenset[SnapTarget] = ALL_SNAP_TARGETS
        self.snap_to_zero = False
        self.crossfade = SECONDS
        self._previewed: Markers | None = None
        self._versions: WeakKeyDictionary[Timeline, dict[Monitor, Timeline]] = WeakKeyDictionary()
        self._anchor = 0
        self._cursor = 0
        self._selected_before: dict[int, tuple[int, int]] = {}
        self._band: Band | None = None
        self._chosen: frozenset[int] = frozenset()
        self._first_chosen = 0
        self.selection_changed.connect(self._drop_band_without_selection)

    # -- the document -----------------------------------------------------------------------

    @property
    def timeline(self) -> Timeline | None:
        """The sound of the track that has the focus, which edits apply to."""
        return self.document.timeline if self.document is not None else None

    @property
    def open_timeline(self) -> Timeline:
        """The timeline where a document is open, as there must be."""
        assert self.document is not None
        return self.document.timeline

    @property
    def open_tracks(self) -> Tracks:
        """The tracks where a document is open, as there must be."""
        assert self.document is not None
        return self.document.tracks

    @property
    def tracks(self) -> Tracks | None:
        """All tracks of the document."""
        return self.document.tracks if self.document is not None else None

    @property
    def sound(self) -> Timeline | None:
        """What is played and exported: the mix of all tracks."""
        return self.document.sound if self.document is not None else None

    @property
    def focus(self) -> int:
        """The number of the track that edits apply to."""
        return self.document.history.focus if self.document is not None else 0

    def set_focus(self, number: int) -> None:
        """Let edits apply to one track alone; a number that no track has changes nothing."""
        self._first_chosen = number
        self.select_tracks((number,), number)

    @property
    def selected_tracks(self) -> tuple[int, ...]:
        """The numbers of the tracks that edits apply to, from the top down; one has the focus."""
        if self.document is None or self.focus not in self._chosen:
            return (self.focus,)
        return tuple(t.number for t in self.document.tracks if t.number in self._chosen)

    def select_tracks(self, numbers: Iterable[int], focus: int) -> None:
        """Let edits apply to these tracks, of which `focus` has the focus.

        Nothing changes where no track has the number `focus`.
        """
        document, before = self.document, self.selected_tracks
        if document is None or focus not in document.tracks:
            return
        self._chosen = frozenset((*numbers, focus))
        if focus != document.history.focus:
            document.history.focus = focus
            self.timeline_changed.emit()
        if self.selected_tracks != before:
            self.selected_tracks_changed.emit()

    def select_tracks_to(self, number: int, *, focus: bool = True) -> None:
        """Let edits apply to all tracks from the one selected first to another.

        That one gets the focus, or with `focus` false the one selected first keeps it.
        """
        tracks = self.tracks
        if tracks is None or number not in tracks:
            return
        first = self._first_chosen if self._first_chosen in self.selected_tracks else self.focus
        low, high = sorted((tracks.index(first), tracks.index(number)))
        between = [track.number for track in tracks.items[low : high + 1]]
        self.select_tracks(between, number if focus else first)

    def toggle_track(self, number: int) -> None:
        """Let edits apply to one track more, which gets the focus, or less; one stays."""
        tracks, selected = self.tracks, self.selected_tracks
        if tracks is None or number not in tracks:
            return
        if number not in selected:
            self._first_chosen = number
            self.select_tracks((*selected, number), number)
            return
        rest = [other for other in selected if other != number]
        if rest:
            near = min(rest, key=lambda n: abs(tracks.index(n) - tracks.index(number)))
            self._first_chosen = self.focus if self.focus in rest else near
            self.select_tracks(rest, self._first_chosen)

    def select_all_tracks(self) -> None:
        """Let edits apply to all tracks."""
        if self.tracks is not None:
            self.select_tracks((track.number for track in self.tracks), self.focus)

    def move_focus(self, by: int, *, extend: bool = False) -> None:
        """Give the focus to the track so many further down; `extend` also selects up to it."""
        if self.tracks is None:
            return
        place = min(max(self.tracks.index(self.focus) + by, 0), len(self.tracks) - 1)
        (self.select_tracks_to if extend else self.set_focus)(self.tracks.items[place].number)

    @property
    def heard(self) -> Timeline | None:
        """The timeline in the version that the monitor selects, for drawing."""
        return self.version(self.timeline) if self.timeline is not None else None

    def version(self, timeline: Timeline) -> Timeline:
        """Return `timeline` in the version that the monitor selects; loudness not matched.

        The same object for the same timeline and monitor, so that nothing is computed twice.
        """
        if self.monitor == "result":
            return timeline
        versions = self._versions.setdefault(timeline, {})
        if self.monitor not in versions:
            versions[self.monitor] = monitored(timeline, self.monitor)
        return versions[self.monitor]

    @property
    def markers(self) -> Markers:
        """The markers to show: those of the document, or those shown during a drag."""
        if self._previewed is not None:
            return self._previewed
        return self.document.history.markers if self.document is not None else Markers()

    def splits_of(self, number: int) -> tuple[int, ...]:
        """Where a track is split, alone or with the others; a number that no track has has none."""
        tracks = self.tracks
        if tracks is None or number not in tracks:
            return ()
        return splits_of(tracks[number], self.markers)

    def preview_markers(self, markers: Markers | None) -> None:
        """Show `markers` until the document changes; None shows the document's own again."""
        if markers != self._previewed:
            self._previewed = markers
            self.markers_changed.emit()

    @property
    def frames(self) -> int:
        """Length of the document in frames, 0 without one."""
        return self.timeline.frames if self.timeline is not None else 0

    @property
    def sample_rate(self) -> int:
        """Frames per second of the document; without one those of a new recording."""
        return self.timeline.sample_rate if self.timeline is not None else SAMPLE_RATE

    def set_document(self, document: Document | None) -> None:
        """Show `document` whole, with the cursor at its start; None closes the present one."""
        self.document = document
        self.playhead = None
        self.monitor = "result"
        self._anchor = self._cursor = 0
        self._selected_before.clear()
        self._band = None
        self._chosen, self._first_chosen = frozenset(), self.focus
        self._previewed = None
        self.view = (0.0, self.view_limit)
        for changed in (
            self.document_changed,
            self.timeline_changed,
            self.markers_changed,
            self.selection_changed,
            self.band_changed,
            self.view_changed,
            self.playhead_changed,
            self.monitor_changed,
        ):
            changed.emit()

    def apply(self, edit: Edit) -> None:
        """Make `edit` the newest state of the document; a no-op without a document."""
        if self.document is not None:
            before = self._anchor, self._cursor
            self._change_history(lambda h: h.push(edit, all_in_time=self.all_in_time))
            self._selected_before[self.document.history.index] = before

    def edit_of_selected(
        self, make: Callable[[Timeline], Edit], numbers: Sequence[int] | None = None
    ) -> Edit:
        """Return what `make` returns for the sound of each selected track, as one edit.

        Or for that of the tracks `numbers`. A document is open. Tracks for which `make` raises
        UserError are left out; it is raised if none is left.
        """
        assert self.document is not None
        return edit_each(
            self.document.tracks,
            self.selected_tracks if numbers is None else numbers,
            self.focus,
            make,
            self.selection_or_all,
            all_in_time=self.all_in_time,
            crossfade=self.crossfade,
        )

    def selected_timelines(self) -> dict[int, Timeline]:
        """Return the sound of each selected track by its number; none without a document."""
        if self.document is None:
            return {}
        return {number: self.document.tracks[number].timeline for number in self.selected_tracks}

    def still(self, timelines: Mapping[int, Timeline]) -> bool:
        """Whether tracks with these numbers have that sound."""
        tracks = self.tracks
        return tracks is not None and all(
            number in tracks and tracks[number].timeline is timeline
            for number, timeline in timelines.items()
        )

    def edit_of(self, made: Mapping[int, Edit]) -> Edit:
        """Return edits of the sound of tracks, by their numbers, as one edit."""
        assert self.document is not None
        return edit_together(self.document.tracks, made, self.focus, all_in_time=self.all_in_time)

    def amend(self, edit: Edit) -> None:
        """Put `edit` in the place of the newest state, which it must have been made from."""
        if self.document is not None and self.document.history.can_undo:
            self._change_history(lambda history: (history.undo(), history.push(edit)))

    def complete(self, tracks: Tracks) -> None:
        """Let the current state have `tracks`, worked out of it since it was made; no edit."""
        if self.document is not None:
            self.document.complete(tracks)
            self.timeline_changed.emit()
            self.completed.emit()

    def mark_damage(self) -> bool:
        """Mark damage found since the document was opened; whether there is anything to tell."""
        if self.document is None:
            return False
        known = self.document.condition
        exchanged = self.document.mark_damage()
        if exchanged:
            self._previewed = None
            self.states_exchanged.emit(exchanged)
            self.markers_changed.emit()
        return self.document.condition != known

    def undo(self) -> None:
        """Go one state back; what was selected then is selected again."""
        if self.document is not None and self.document.history.can_undo:
            before = self._selected_before.get(self.document.history.index)
            self._change_history(lambda history: history.undo(), before)

    def redo(self) -> None:
        if self.document is not None and self.document.history.can_redo:
            self._change_history(lambda history: history.redo())

    def go_to(self, index: int) -> None:
        """Go to state `index` of the history (0 is the file as it was opened)."""
        if self.document is not None:
            self._change_history(lambda history: history.go_to(index))

    def _change_history(
        self, change: Callable[[History], object], selection: tuple[int, int] | None = None
    ) -> None:
        """Change the history; `selection` is that of the new state by default."""
        assert self.document is not None
        history = self.document.history
        showed_all = self.view == (0.0, self.view_limit)
        selected, visible = (self._anchor, self._cursor), self.view
        change(history)
        self._previewed = None
        # Receivers of `timeline_changed` find a selection and a view inside the new timeline.
        selection = selection or history.current.selection
        start, stop = self.selection if selection is None else selection
        self._anchor, self._cursor = self._clamped(start), self._clamped(stop)
        self.view = (0.0, self.view_limit) if showed_all else self._fitted(*visible)
        self.timeline_changed.emit()
        self.markers_changed.emit()
        if (self._anchor, self._cursor) != selected:
            self.selection_changed.emit()
        if self.view != visible:
            self.view_changed.emit()

    # -- the selection ----------------------------------------------------------------------

    @property
    def selection(self) -> tuple[int, int]:
        return min(self._anchor, self._cursor), max(self._anchor, self._cursor)

    @property
    def selection_or_all(self) -> tuple[int, int]:
        """The range that commands apply to: the selection, or the whole document without one."""
        return self.selection if self.has_selection else (0, self.frames)

    @property
    def cursor(self) -> int:
        """The moving end of the selection, which the keyboard moves, and extends with Shift."""
        return self._cursor

    @property
    def has_selection(self) -> bool:
        return self._anchor != self._cursor

    def select(self, start: float, stop: float) -> None:
        """Select between two frames, in any order; the second one becomes the cursor."""
        before = (self._anchor, self._cursor)
        self._anchor, self._cursor = self._clamped(start), self._clamped(stop)
        if before != (self._anchor, self._cursor):
            self.selection_changed.emit()

    def extend_to(self, frame: float) -> None:
        """Move the cursor to `frame` and keep the other end of the selection."""
        self.select(self._anchor, frame)

    def extend_nearest_edge_to(self, frame: float) -> None:
        """Move whichever end of the selection is nearer to `frame` there."""
        start, stop = self.selection
        self.select(stop if abs(frame - start) < abs(frame - stop) else start, frame)

    @property
    def band(self) -> Band | None:
        """The frequencies that are selected, together with a time; None stands for all of them."""
        return self._band if self.has_selection else None

    def set_band(self, low_hz: float, high_hz: float) -> None:
        """Select frequencies between two, in any order; of everything when no time is selected.

        Moved to whole hertz between 0 and half the sample rate; a band of all of it is none.
        """
        half = self.sample_rate / 2
        low, high = sorted(round(min(max(hertz, 0.0), half)) for hertz in (low_hz, high_hz))
        low = min(low, max(round(half) - 1, 0))
        band = Band(low, min(max(high, low + 1), half))
        if not self.has_selection:
            self.select(0, self.frames)
        self._change_band(band if band.within(self.sample_rate) else None)

    def clear_band(self) -> None:
        """Select all frequencies of the selected time."""
        self._change_band(None)

    def _change_band(self, band: Band | None) -> None:
        if band != self._band:
            self._band = band
            self.band_changed.emit()

    def _drop_band_without_selection(self) -> None:
        if not self.has_selection:
            self.clear_band()

    def _clamped(self, frame: float) -> int:
        return int(min(max(round(frame), 0), self.frames))

    # -- the visible range ------------------------------------------------------------------

    def set_view(self, start: float, stop: float) -> None:
        """Show frames `start` to `stop`; moved and sized to fit the document."""
        view = self._fitted(start, stop)
        if view != self.view:
            self.view = view
            self.view_changed.emit()

    def _fitted(self, start: float, stop: float) -> tuple[float, float]:
        """A visible range like this one that lies inside the document."""
        length = min(max(stop - start, MINIMUM_VIEW), self.view_limit)
        start = min(max(start, 0.0), self.view_limit - length)
        return start, start + length

    def zoom(self, factor: float, anchor_frame: float | None = None) -> None:
        """Show `factor` times as much detail (2 halves the visible length).

        `anchor_frame` stays where it is on the screen; by default the cursor when it is in sight,
        else the middle.
        """
        start, stop = self.view
        if anchor_frame is None:
            middle = (start + stop) / 2
            anchor_frame = self._cursor if start <= self._cursor <= stop else middle
        length = min(max((stop - start) / factor, MINIMUM_VIEW), self.view_limit)
        share = (anchor_frame - start) / (stop - start)
        self.set_view(anchor_frame - share * length, anchor_frame + (1 - share) * length)

    def show_all(self) -> None:
        self.set_view(0.0, self.view_limit)

    def show_selection(self) -> None:
        """Fill the view with the selection; with only a cursor nothing changes."""
        if self.has_selection:
            self.set_view(*self.selection)

    def scroll(self, frames: float) -> None:
        """Move the view by `frames`, to the right when positive."""
        self.set_view(self.view[0] + frames, self.view[1] + frames)

    def reveal(self, frame: float) -> None:
        """Scroll as little as needed to bring `frame` into sight."""
        start, stop = self.view
        margin = (stop - start) * 0.05
        if frame < start:
            self.scroll(frame - start - margin)
        elif frame > stop:
            self.scroll(frame - stop + margin)

    def make_room_to(self, frame: int) -> None:
        """Allow the view to reach `frame`, beyond the document, while recording; 0 to end that."""
        self._extended = frame
        if frame == 0:
            self.set_view(*self.view)

    @property
    def view_limit(self) -> float:
        """The largest end of the view, in frames: beyond the document while recording."""
        return float(max(self.frames, self._extended, MINIMUM_VIEW))

    # -- playing ----------------------------------------------------------------------------

    def set_playhead(self, frame: int | None) -> None:
        if frame != self.playhead:
            self.playhead = frame
            self.playhead_changed.emit()

    def set_monitor(self, monitor: Monitor) -> None:
        if monitor != self.monitor:
            self.monitor = monitor
            self.monitor_changed.emit()
