"""Commands that change the view, playback options and theme, but not the document."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from voicestudio.document.timeline.takes import has_takes
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.session import EditorSession, SnapTarget
from voicestudio.gui.model.settings import THEME_CHOICES, Settings
from voicestudio.gui.model.time_display import time_display
from voicestudio.gui.playing.playback_controller import MONITOR_LABELS, PlaybackController
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.gui.widgets.theme import apply_theme

_ZOOM = 2.0


class ViewCommands(QObject):
    """Zoom, theme, loop, snapping and the A/B switch, with their check marks.

    Also hands the preferences of the session to it.
    """

    def __init__(
        self,
        session: EditorSession,
        actions: Actions,
        settings: Settings,
        playback: PlaybackController,
        waveform: WaveformView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._waveform = waveform
        self._session, self._actions = session, actions
        self._settings, self._playback = settings, playback
        monitors = QActionGroup(self)
        for monitor in MONITOR_LABELS:
            monitors.addAction(actions[f"monitor_{monitor}"])
        actions[f"theme_{settings.theme}"].setChecked(True)
        self._follow_loop()
        playback.stop_stays = settings.stop_stays
        time_display().use(settings.time_format)
        session.crossfade = settings.crossfade_ms / 1000
        self._follow_snapping()
        settings.changed.connect(self._follow)
        session.monitor_changed.connect(self._show_monitor)
        session.timeline_changed.connect(self._leave_monitor)
        actions["live"].toggled.connect(self._leave_monitor)
        self._show_monitor()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "zoom_in": self._zoom_in,
            "zoom_out": self._zoom_out,
            "zoom_selection": self._session.show_selection,
            "zoom_all": self._session.show_all,
            "to_start": self._to_start,
            "taller": partial(self._waveform.magnify, _ZOOM),
            "flatter": partial(self._waveform.magnify, 1 / _ZOOM),
            "usual_height": self._waveform.draw_usual_height,
            "loop": self._set_loop,
            "snap_to_zero": self._set_snapping,
            **{f"theme_{choice}": self._choose_theme for choice in THEME_CHOICES},
            **{f"monitor_{monitor}": self._choose_monitor for monitor in MONITOR_LABELS},
        }

    def _zoom_in(self) -> None:
        self._session.zoom(_ZOOM)

    def _zoom_out(self) -> None:
        self._session.zoom(1 / _ZOOM)

    def _to_start(self) -> None:
        self._session.select(0, 0)
        self._session.reveal(0)

    def _set_loop(self) -> None:
        self._settings.loop = self._actions["loop"].isChecked()

    def _set_snapping(self) -> None:
        self._settings.snap_to_zero = self._actions["snap_to_zero"].isChecked()

    def _follow(self, setting: str) -> None:
        if setting == "time_format":
            time_display().use(self._settings.time_format)
        elif setting == "theme":
            self._follow_theme()
        elif setting == "loop":
            self._follow_loop()
        elif setting == "stop_stays":
            self._playback.stop_stays = self._settings.stop_stays
        elif setting == "crossfade_ms":
            self._session.crossfade = self._settings.crossfade_ms / 1000
        elif setting.startswith("snap"):
            self._follow_snapping()

    def _follow_loop(self) -> None:
        self._actions["loop"].setChecked(self._settings.loop)
        self._playback.set_loop(self._settings.loop)

    def _follow_snapping(self) -> None:
        settings = self._settings
        wanted: dict[SnapTarget, bool] = {
            "ends": True,
            "playhead": settings.snap_to_playhead,
            "splits": settings.snap_to_splits,
            "markers": settings.snap_to_markers,
        }
        self._session.snap_targets = frozenset(t for t in wanted if settings.snap and wanted[t])
        self._session.snap_to_zero = settings.snap_to_zero
        self._actions["snap_to_zero"].setChecked(settings.snap_to_zero)

    def _choose_monitor(self) -> None:
        for monitor in MONITOR_LABELS:
            if self._actions[f"monitor_{monitor}"].isChecked():
                self._session.set_monitor(monitor)

    def _leave_monitor(self, _live: bool = False) -> None:
        """Set the monitor back to the result when the document holds no take any more."""
        timeline, live = self._session.timeline, self._actions["live"].isChecked()
        if not live and (timeline is None or not has_takes(timeline)):
            self._session.set_monitor("result")

    def _show_monitor(self) -> None:
        self._actions[f"monitor_{self._session.monitor}"].setChecked(True)

    def _choose_theme(self) -> None:
        for choice in THEME_CHOICES:
            if self._actions[f"theme_{choice}"].isChecked():
                self._settings.theme = choice
                self._follow_theme()  # chosen again it may still be another than is shown

    def _follow_theme(self) -> None:
        self._actions[f"theme_{self._settings.theme}"].setChecked(True)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._settings.theme)
