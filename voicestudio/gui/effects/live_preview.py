"""Hearing the voice cleaned up while playing, before anything is enhanced."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction

from voicestudio.audio.medium import Medium
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.inference.live import LiveEffect

_EFFECT = "enhance"
# A number that is turned goes through many values, and each is heard from a stream of its own.
_SETTLED_MS = 200
_NOT_THE_VOICE = "While playing you hear the standard model Fast, not “{}”."
_GETTING_READY = "Getting ready to clean up while playing…"


class LivePreview(QObject):
    """Follows a checkable action: while it is on, what plays passes through the fast enhancer.

    `parameters` says how the enhancer is set, and `voice` which profile is chosen, which is not
    heard but told; call `follow` when that has changed. The network gets ready in the background;
    until then the sound is heard as it is.

    Signals: turned() on or off; told(str) with what is going on; failed(str) with a message for the
    user.
    """

    turned = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        action: QAction,
        playback: PlaybackController,
        background: Background,
        parameters: Callable[[], Mapping[str, float]],
        voice: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._action, self._playback, self._background = action, playback, background
        self._parameters, self._voice = parameters, voice
        self._used: Mapping[str, float] = {}
        self._effect: LiveEffect | None = None
        self._ready = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._set_anew)
        action.toggled.connect(self._turn)

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.turned,)

    def met_needs(self) -> set[Need]:
        """Meets "takes" while it is on, so that the original can be compared."""
        return {"takes"} if self._action.isChecked() else set()

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what went wrong, until it is turned on or off."""
        self.failed.connect(bar.subject(self._action.toggled).error)

    def follow(self) -> None:
        """Soon let what plays be heard as the enhancer is set now."""
        if self._action.isChecked():
            self._settling.start()

    def shutdown(self) -> None:
        """End the network's process."""
        self._settling.stop()
        if self._effect is not None:
            self._effect.close()

    def _turn(self, on: bool) -> None:
        self._ready = False
        self.turned.emit()
        if not on:
            self._settling.stop()
            self.told.emit("")
            self._playback.hear_through(None)
            return
        if self._effect is None:
            self._effect = LiveEffect(_EFFECT)
        self._used = dict(self._parameters())
        self.told.emit(_GETTING_READY)
        self._background.run(
            self._effect.get_ready,
            self._used,
            done=self._got_ready,
            failed=self._not_ready,
            key="live",
        )

    def _got_ready(self, _nothing: None) -> None:
        if self._action.isChecked():
            self._ready = True
            self._tell_model()
            self._playback.hear_through(self._heard)

    def _tell_model(self) -> None:
        """Say that it is not the chosen voice that is heard; profiles cannot be heard so soon."""
        voice = self._voice()
        self.told.emit(_NOT_THE_VOICE.format(voice) if voice else "")

    def _set_anew(self) -> None:
        before, self._used = self._used, dict(self._parameters())
        if self._ready:
            self._tell_model()
        if self._ready and self._used != before:
            self._playback.hear_through(self._heard)

    def _not_ready(self, error: Exception) -> None:
        self._action.setChecked(False)
        self.failed.emit(str(error))

    def _heard(self, sound: Medium) -> Medium:
        assert self._effect is not None  # because it is ready
        return self._effect.heard(sound, self._used)
