"""Hearing the voice cleaned up while playing, before anything is enhanced."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from voicestudio.audio.medium import Medium
from voicestudio.effects.registry import effect
from voicestudio.gui.background import Background
from voicestudio.gui.playback_controller import PlaybackController
from voicestudio.inference.live import LiveEffect

_EFFECT = "enhance"
_GETTING_READY = "Getting ready to clean up while playing…"


class LiveListening(QObject):
    """Follows a checkable action: while it is on, what plays passes through the fast enhancer.

    `parameters` says how effects are set; what the enhancer knows of it is used. The network gets
    ready in the background; until then the sound is heard as it is.

    Signals: told(str) with what is going on; failed(str) with a message for the user.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        action: QAction,
        playback: PlaybackController,
        background: Background,
        parameters: Callable[[], Mapping[str, float]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._action, self._playback, self._background = action, playback, background
        self._parameters = parameters
        self._used: Mapping[str, float] = {}
        self._effect: LiveEffect | None = None
        action.toggled.connect(self._turn)

    def shutdown(self) -> None:
        """End the network's process."""
        if self._effect is not None:
            self._effect.close()

    def _turn(self, on: bool) -> None:
        if not on:
            self._playback.hear_through(None)
            return
        if self._effect is None:
            self._effect = LiveEffect(_EFFECT)
        known = {parameter.name for parameter in effect(_EFFECT).parameters}
        self._used = {name: v for name, v in self._parameters().items() if name in known}
        self.told.emit(_GETTING_READY)
        self._background.run(
            self._effect.get_ready,
            self._used,
            done=self._ready,
            failed=self._not_ready,
            key="live",
        )

    def _ready(self, _nothing: None) -> None:
        if self._action.isChecked():
            self.told.emit("")
            self._playback.hear_through(self._heard)

    def _not_ready(self, error: Exception) -> None:
        self._action.setChecked(False)
        self.failed.emit(str(error))

    def _heard(self, sound: Medium) -> Medium:
        assert self._effect is not None  # because it is ready
        return self._effect.heard(sound, self._used)
