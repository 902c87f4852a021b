"""The tracks of the document one below the other, the focused one with everything for editing."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from voicestudio.document.timeline.track_levels import Level
from voicestudio.document.timeline.tracks import MOST_TRACKS
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.clip_dragging import ClipDragging
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.sound_lane import SoundLane
from voicestudio.gui.views.track_header import TrackHeader
from voicestudio.gui.views.track_lane import TrackLane
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.gui.widgets.overlay_bar import OverlayBar
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr

_LEAST_LANE = 56


class _Row(QWidget):
    """A header over the place for a lane."""

    def __init__(self, header: TrackHeader, lane: TrackLane) -> None:
        super().__init__()
        self.header, self.lane = header, lane
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(header)
        self.column.addWidget(lane, 1)


class TrackStack(QScrollArea):
    """Shows `waveform` alone for one track, and a row for each track where there are more.

    The waveform is moved to the row of the track that has the focus; all others have a lane.

    Attributes:
        menu: The menu of the headers, or None.
        clips: Moves clips that are dragged.
        bar: Scrolls the rows where there are more than fit.

    Signals, each with the track's number first: muted(int, bool); solo(int, bool);
    gain_changed(int, float decibels); pan_changed(int, float); rename_wanted(int).
    clicked(int): the cursor was put at that frame by a click on a lane.
    """

    muted = Signal(int, bool)
    solo = Signal(int, bool)
    gain_changed = Signal(int, float)
    pan_changed = Signal(int, float)
    rename_wanted = Signal(int)
    clicked = Signal(int)

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        store: MediaStore,
        waveform: WaveformView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("track_stack")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its own bar would make the lanes narrower than the ruler.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu: QMenu | None = None
        self.lane_menu: QMenu | None = None
        self._session, self._background = session, background
        self._store, self._waveform = store, waveform
        self._rows: dict[int, _Row] = {}
        self._put_by_rows: dict[int, _Row] = {}
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(waveform, 1)
        self.setWidget(self._inner)
        self.setMinimumHeight(waveform.minimumHeight())
        self.bar = OverlayBar(self)
        self.bar.setAccessibleName(tr("Scroll the tracks"))
        self.clips = ClipDragging(session, self, self.lanes)
        self.clips.watch(waveform)
        waveform.scale_changed.connect(waveform.invalidate)
        waveform.handles.previewed.connect(self._show_previews)
        self._inner.installEventFilter(self)
        session.timeline_changed.connect(self.refresh)
        session.selected_tracks_changed.connect(self.refresh)
        waveform.dragged.connect(self._dragged_over)

    @property
    def headers(self) -> tuple[TrackHeader, ...]:
        """The headers of the rows, from the top down; none for a single track."""
        return tuple(row.header for row in self._ordered())

    def lane(self, number: int) -> TrackLane:
        """The lane of a track among several. Raises KeyError."""
        return self._rows[number].lane

    def lanes(self) -> dict[int, SoundLane]:
        """The lane of each track, by its number; the waveform is that of the focused one."""
        focus = self._session.focus
        others = {n: row.lane for n, row in self._rows.items() if n != focus}
        return {focus: self._waveform, **others}

    def show_curves(self, on: bool) -> None:
        """Draw volume curves of all tracks, or of those alone that have one."""
        self._waveform.curve.set_shown(on)
        for row in self._rows.values():
            row.lane.show_curve(on)

    def show_levels(self, levels: Mapping[int, Level]) -> None:
        """Show peak and RMS of tracks by their numbers, linear; of all others silence."""
        for number, row in self._rows.items():
            row.header.meter.set_level(*levels.get(number, (0.0, 0.0)))

    def rest_meters(self) -> None:
        """Nothing is heard any more."""
        for row in self._rows.values():
            row.header.meter.rest()

    def update_lanes(self) -> None:
        """Draw the lanes again, after edits apply to others of them."""
        for row in self._rows.values():
            row.lane.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._show_focused)  # once the rows are laid out
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the tracks as they are now."""
        tracks = self._session.tracks
        numbers = [track.number for track in tracks] if tracks is not None else []
        if len(numbers) < 2:
            numbers = []
        rebuilt = numbers != [row.header.number for row in self._ordered()]
        if rebuilt:
            self._rebuild(numbers)
        for number in numbers:
            assert tracks is not None  # there are numbers
            self._rows[number].lane.show_title(tracks.title(number))
            self._rows[number].header.show_track(
                tracks[number],
                tracks.title(number),
                focused=number == self._session.focus,
                selected=number in self._session.selected_tracks,
                follows=tracks.speakers(number),
            )
        self.update_lanes()
        if not any(row.lane.dragging for row in self._rows.values()):
            self._place_waveform()
        if rebuilt:
            # At once, or rows that go out of sight are painted first, all pressed together.
            rows = self._rows.values()
            least = sum(row.header.sizeHint().height() + _LEAST_LANE for row in rows)
            self._inner.resize(self._inner.width(), max(self.viewport().height(), least))

    def _ordered(self) -> list[_Row]:
        return sorted(self._rows.values(), key=self._column.indexOf)

    def _rebuild(self, numbers: list[int]) -> None:
        self._column.addWidget(self._waveform, 1)  # out of the rows, which may go
        self._waveform.show()
        for number in [number for number in self._rows if number not in numbers]:
            self._put_by(number)
        for place, number in enumerate(numbers):
            row = self._rows.get(number) or self._row_again(number) or self._new_row(number)
            self._column.insertWidget(place, row, 1)
            row.show()  # it is hidden if it was put by

    def _put_by(self, number: int) -> None:
        """Hide a row until its track comes back, as by undo: making dozens takes 0.1 s."""
        row = self._put_by_rows[number] = self._rows.pop(number)
        self._column.removeWidget(row)
        row.hide()
        row.header.meter.rest()
        if len(self._put_by_rows) > MOST_TRACKS:
            oldest = self._put_by_rows.pop(next(iter(self._put_by_rows)))
            oldest.deleteLater()

    def _row_again(self, number: int) -> _Row | None:
        row = self._put_by_rows.pop(number, None)
        if row is not None:
            row.lane.show_curve(self._waveform.curve.shown)
            self._rows[number] = row
        return row

    def _new_row(self, number: int) -> _Row:
        header = TrackHeader(number)
        for name in ("muted", "solo", "gain_changed", "pan_changed", "rename_wanted"):
            getattr(header, name).connect(getattr(self, name))
        header.chosen.connect(self._session.set_focus)
        header.extended.connect(self._session.select_tracks_to)
        header.toggled.connect(self._session.toggle_track)
        header.menu_wanted.connect(self._show_menu)
        lane = TrackLane(self._session, self._background, self._store, number, self._waveform.scale)
        lane.scale_changed.connect(self._waveform.scale_changed)
        self._waveform.scale_changed.connect(lane.invalidate)
        lane.show_curve(self._waveform.curve.shown)
        lane.menu, lane.menu_edits = self.lane_menu, True
        lane.setMinimumHeight(_LEAST_LANE)
        lane.released.connect(self.refresh)
        lane.clicked.connect(self.clicked)
        lane.dragged.connect(self._dragged_over)
        self.clips.watch(lane)
        row = self._rows[number] = _Row(header, lane)
        guard_wheel(row)
        return row

    def _place_waveform(self) -> None:
        """Move the waveform to the row of the track that has the focus."""
        row = self._rows.get(self._session.focus)
        column = self._column if row is None else row.column
        if column.indexOf(self._waveform) < 0:
            had_keys = self._waveform.hasFocus()
            column.addWidget(self._waveform, 1)
            self._waveform.show()  # a widget that is moved is hidden
            if had_keys:
                self._waveform.setFocus()
        for other in self._rows.values():
            other.lane.setVisible(other is not row)
        self._show_focused()

    def _show_focused(self) -> None:
        row = self._rows.get(self._session.focus)
        if row is not None:
            self.ensureWidgetVisible(row, 0, 0)

    def _show_previews(self) -> None:
        """Draw what a handle that is dragged does to other selected tracks."""
        previews = self._waveform.handles.other_previews
        for number, row in self._rows.items():
            row.lane.show_preview(previews.get(number))

    def _dragged_over(self, position: QPoint) -> None:
        """Select the tracks from the pressed one to the one under a point of the screen."""
        for number, row in self._rows.items():
            y = row.mapFromGlobal(position).y()
            if row.header.height() <= y < row.height():
                self._session.select_tracks_to(number, focus=False)

    def _show_menu(self, number: int, position: QPoint) -> None:
        selected = self._session.selected_tracks
        self._session.select_tracks(selected if number in selected else (), number)
        if self.menu is not None:
            self.menu.popup(position)
