"""Saving and restoring the window: position, docks, display options and choices."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QMainWindow

from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.dock_share import DockShare
from voicestudio.gui.views.track_view import TrackView

_FIRST_SIZE = QSize(1360, 840)
_FRAME = QSize(16, 48)
"""Room for the title bar and the border, whose size is unknown before the window is shown."""


class WindowState(QObject):
    """Restores the state of a window from the settings, and saves it there."""

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        tracks: TrackView,
        effects: EffectPanel,
        share: DockShare,
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._tracks, self._effects, self._share = tracks, effects, share
        effects.devices.activated.connect(self._keep_device)
        settings.changed.connect(self._follow)

    def restore(self) -> None:
        """Restore the saved state; at the first start set a default size."""
        room = self._window.screen().availableSize() - _FRAME
        self._window.resize(_FIRST_SIZE.boundedTo(room))
        self._window.restoreGeometry(self._settings.load_bytes("geometry"))
        self._window.restoreState(self._settings.load_bytes("state"))
        self._share.restore_saved(self._settings.load_bytes("share"))
        self._tracks.restore(self._settings.views)
        self._effects.choose_device(self._settings.effect_device)
        self._effects.restore(self._settings.effect_panel)

    def save(self) -> None:
        """Write everything to the settings file."""
        self._settings.save_bytes("geometry", self._window.saveGeometry())
        self._settings.save_bytes("state", self._window.saveState())
        self._settings.save_bytes("share", self._share.saved())
        self._settings.views = self._tracks.state()
        self._settings.effect_panel = self._effects.state()
        self._settings.sync()

    def _keep_device(self, _index: int) -> None:
        self._settings.effect_device = self._effects.device

    def _follow(self, setting: str) -> None:
        if setting == "effect_device":
            self._effects.choose_device(self._settings.effect_device)
