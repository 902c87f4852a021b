"""All views of the sound, one above the other on one time axis."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollBar, QSplitter, QVBoxLayout, QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.display_options import DisplayOptions
from voicestudio.gui.views.layered import AXIS_WIDTH
from voicestudio.gui.views.marker_lane import MarkerLane
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.monitor_caption import MonitorCaption
from voicestudio.gui.views.overview import OverviewView
from voicestudio.gui.views.ruler import RulerView
from voicestudio.gui.views.spectrogram_view import SpectrogramView
from voicestudio.gui.views.track_stack import TrackStack
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.texts import tr

_SCROLL_UNITS = 1_000_000
"""Resolution of the scroll bar, whose integers could not count the frames of the longest files."""

_MOST_PIXELS = 1 << 14


class TrackView(QWidget):
    """Overview, ruler, waveform and spectrogram over a scroll bar; follows the playhead by pages.

    The owner shuts `background` down before this widget is destroyed.

    Attributes:
        overview, ruler, marker_lane, waveform, spectrogram: the views.
        stack: the rows of the tracks, of which the focused one has the waveform.
        options: the display options, as menu entries (`options.fill_menu(menu)`).
        menu: a menu of them.

    Signals:
        clicked(int): the cursor was put there by a click in any of the views.
    """

    clicked = Signal(int)

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("track_view")
        self.session = session
        self.store = MediaStore(background, self)
        self.overview = OverviewView(session, background, self.store)
        self.ruler = RulerView(session, background)
        self.marker_lane = MarkerLane(session, background)
        self.waveform = WaveformView(session, background, self.store)
        self.stack = TrackStack(session, background, self.store, self.waveform)
        self.spectrogram = SpectrogramView(session, background)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._scroll_bar = QScrollBar(Qt.Orientation.Horizontal)
        self._showing = False
        self._last_playhead: int | None = None
        self._lay_out()
        views = {
            "overview": (tr("Overview"), self.overview),
            "waveform_view": (tr("Waveform"), self.stack),
            "spectrogram_view": (tr("Spectrogram"), self.spectrogram),
        }
        self.options = DisplayOptions(views, self.waveform, self.spectrogram, self)
        self.menu = QMenu(self)
        self.options.fill_menu(self.menu)
        for canvas in (
            self.overview,
            self.ruler,
            self.marker_lane,
            self.waveform,
            self.spectrogram,
        ):
            canvas.menu = self.menu
            canvas.clicked.connect(self.clicked)
        self.stack.clicked.connect(self.clicked)
        self.setFocusProxy(self.waveform)
        self._connect()

    def set_edit_menu(self, menu: QMenu) -> None:
        """Set the menu for right clicks on the sound, in place of the display menu."""
        for canvas in (self.ruler, self.waveform, self.spectrogram):
            canvas.menu, canvas.menu_edits = menu, True
        self.stack.lane_menu = menu

    def state(self) -> dict[str, Any]:
        """Values for `restore`: the visible views, their options, and the position of the split."""
        return {**self.options.state(), "split": self._splitter.sizes()}

    def restore(self, state: dict[str, Any]) -> None:
        """Return to what `state` returned earlier; missing entries keep their defaults."""
        self.options.restore(state)
        split = state.get("split")
        if isinstance(split, list) and [type(size) for size in split] == [int, int]:
            self._splitter.setSizes([min(max(size, 0), _MOST_PIXELS) for size in split])

    def _lay_out(self) -> None:
        self._splitter.setObjectName("view_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        self._splitter.addWidget(self.stack)
        self._splitter.addWidget(self.spectrogram)
        self._splitter.setSizes([480, 400])
        MonitorCaption(self.session, self.waveform, AXIS_WIDTH)
        self._scroll_bar.setObjectName("time_scroll_bar")
        self._scroll_bar.setAccessibleName(tr("Scroll in time"))
        scroll_row = QHBoxLayout()
        scroll_row.setContentsMargins(AXIS_WIDTH, 0, 0, 0)
        scroll_row.addWidget(self._scroll_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.overview, 1)
        layout.addWidget(self.ruler)
        layout.addWidget(self.marker_lane)
        layout.addWidget(self._splitter, 5)
        layout.addLayout(scroll_row)

    def _connect(self) -> None:
        self.session.timeline_changed.connect(self._timeline_changed)
        self.session.view_changed.connect(self._show_view)
        self.session.playhead_changed.connect(self._follow_playhead)
        self._scroll_bar.valueChanged.connect(self._scrolled)
        self._show_view()

    def _timeline_changed(self) -> None:
        tracks = self.session.tracks
        timelines = tracks.timelines if tracks is not None else ()
        self.store.retain(*timelines, *map(self.session.version, timelines))
        self._show_view()

    # -- scrolling --------------------------------------------------------------------------

    def _show_view(self) -> None:
        """Set the scroll bar to the visible range."""
        start, stop = self.session.view
        frames = self.session.view_limit
        page = round((stop - start) / frames * _SCROLL_UNITS)
        self._showing = True
        self._scroll_bar.setRange(0, _SCROLL_UNITS - page)
        self._scroll_bar.setPageStep(max(page, 1))
        self._scroll_bar.setSingleStep(max(page // 10, 1))
        self._scroll_bar.setValue(round(start / frames * _SCROLL_UNITS))
        self._showing = False

    def _scrolled(self, value: int) -> None:
        if not self._showing:
            start, stop = self.session.view
            left = value / _SCROLL_UNITS * self.session.view_limit
            self.session.set_view(left, left + stop - start)

    def _follow_playhead(self) -> None:
        """Scroll by a page when the playhead leaves the view, unless the user scrolled away."""
        playhead, before = self.session.playhead, self._last_playhead
        self._last_playhead = playhead
        if playhead is None:
            if before is not None:
                self._bring_selection_back()
            return
        start, stop = self.session.view
        was_in_sight = before is None or start <= before <= stop
        if was_in_sight and not start <= playhead < stop:
            self.session.set_view(playhead, playhead + stop - start)

    def _bring_selection_back(self) -> None:
        """After playing, scroll back to the cursor or the nearest part of the selection."""
        start, stop = self.session.selection
        left, right = self.session.view
        if stop < left or start > right:
            self.session.reveal(stop if stop < left else start)
