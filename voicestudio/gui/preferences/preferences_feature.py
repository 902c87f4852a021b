"""The command Preferences, and those settings that belong to no other feature."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voicestudio.audio.cache import set_size_limit
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.shortcuts import Shortcuts
from voicestudio.gui.model.voice_profiles import VoiceProfiles
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.playing.output_devices import OutputDevices
from voicestudio.gui.preferences.appearance_page import AppearancePage
from voicestudio.gui.preferences.audio_page import AudioPage
from voicestudio.gui.preferences.cache_page import CachePage
from voicestudio.gui.preferences.computation_page import ComputationPage
from voicestudio.gui.preferences.editing_page import EditingPage
from voicestudio.gui.preferences.export_page import ExportPage
from voicestudio.gui.preferences.log_page import LogPage
from voicestudio.gui.preferences.models_page import ModelsPage
from voicestudio.gui.preferences.preferences_dialog import PreferencesDialog
from voicestudio.gui.preferences.shortcuts_page import ShortcutsPage
from voicestudio.gui.recording.recording_controller import RecordingController
from voicestudio.inference.engine import Engine
from voicestudio.log_file import set_log_level

_log = logging.getLogger(__name__)


class PreferencesFeature(QObject):
    """Makes the window Preferences when it is first wanted.

    Attributes: dialog, None until then.
    """

    def __init__(
        self,
        settings: Settings,
        background: Background,
        engine: Engine,
        outputs: OutputDevices,
        recording: RecordingController,
        clips: ClipPlayer,
        profiles: VoiceProfiles,
        shortcuts: Shortcuts,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._settings, self._background, self._engine = settings, background, engine
        self._outputs, self._recording, self._clips = outputs, recording, clips
        self._profiles, self._shortcuts = profiles, shortcuts
        self._actions, self._parent = actions, parent
        self.dialog: PreferencesDialog | None = None
        engine.use_threads(settings.effect_threads)
        if settings.log_level != "info":  # which it is by itself
            set_log_level(settings.log_level)
        settings.changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"preferences": self.open}

    def start(self) -> None:
        """Let all programs know the limit of the cache, and keep to it."""
        limit = int(self._settings.cache_limit) << 30
        self._background.run(set_size_limit, limit, failed=_log_failure, waiting=False)

    def open(self) -> None:
        """Show the window, at the page that it showed last."""
        if self.dialog is None:
            settings = self._settings
            pages = (
                AppearancePage(settings),
                AudioPage(settings, self._outputs, self._recording, self._clips),
                EditingPage(settings),
                ExportPage(settings, self._background),
                CachePage(settings, self._background),
                ComputationPage(settings),
                ShortcutsPage(settings, self._shortcuts),
                ModelsPage(
                    settings, self._profiles, self._background, self._actions["manage_voices"]
                ),
                LogPage(settings, self._background),
            )
            self.dialog = PreferencesDialog(pages, settings, self._background, self._parent)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _follow(self, setting: str) -> None:
        if setting == "effect_threads":
            self._engine.use_threads(self._settings.effect_threads)
        elif setting == "cache_limit":
            self.start()
        elif setting == "log_level":
            set_log_level(self._settings.log_level)


def _log_failure(error: Exception) -> None:
    _log.warning("The limit of the cache cannot be kept: %s", error)
