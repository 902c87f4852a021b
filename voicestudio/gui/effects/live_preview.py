"""Hearing the effect in the panel while playing, before anything is changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction

from voicestudio.audio.medium import Medium
from voicestudio.effects.registry import effect
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.inference.live import LiveEffect, LiveProcess
from voicestudio.printable import shown

# A number that is turned goes through many values, and each is heard from a stream of its own.
_SETTLED_MS = 200
_NOT_THE_VOICE = "While playing you hear the standard model Fast, not “{}”."
_GETTING_READY = "{}: getting ready to be heard while playing…"
_NOT_LIVE = "{} cannot be heard while playing: you hear the recording as it is."


@dataclass(frozen=True)
class Wanted:
    """What is to be heard: an effect, how it is set, and the voice profile chosen for it, or ""."""

    effect: str
    parameters: Mapping[str, float] = field(default_factory=dict)
    voice: str = ""


class LivePreview(QObject):
    """Follows a checkable action: while it is on, what plays passes through an effect.

    `wanted` says through which. A voice profile is not heard but told. Call `follow` when that has
    changed. The effect gets ready in the background; until then the sound is heard as it is. One
    that has no stream is told of.

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
        wanted: Callable[[], Wanted],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._action, self._playback, self._background = action, playback, background
        self._wanted = wanted
        self._used = Wanted("")
        # Effects without a network do not wait for one to be loaded.
        self._networks, self._light = LiveProcess(), LiveProcess()
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

    def follow(self, _changed: object = None) -> None:
        """Soon let what plays be heard through what is wanted now."""
        if self._action.isChecked():
            self._settling.start()

    def shutdown(self) -> None:
        """End the processes."""
        self._settling.stop()
        self._networks.close()
        self._light.close()

    def _turn(self, on: bool) -> None:
        self.turned.emit()
        if on:
            self._begin(self._wanted())
        else:
            self._settling.stop()
            self._ready = False
            self.told.emit("")
            self._playback.hear_through(None)

    def _begin(self, wanted: Wanted) -> None:
        """Get an effect ready; until it is, the sound is heard as it is."""
        self._used, self._ready = wanted, False
        spec = effect(wanted.effect)
        self._playback.hear_through(None)
        if not spec.heard_live:
            self.told.emit(_NOT_LIVE.format(shown(spec.label)))
            return
        process = self._light if spec.sequential else self._networks
        self._effect = LiveEffect(wanted.effect, process=process)
        self.told.emit(_GETTING_READY.format(shown(spec.label)))
        self._background.run(
            self._effect.get_ready,
            wanted.parameters,
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
        voice = self._wanted().voice
        self.told.emit(_NOT_THE_VOICE.format(voice) if voice else "")

    def _set_anew(self) -> None:
        before, wanted = self._used, self._wanted()
        if wanted.effect != before.effect:
            self._begin(wanted)
            return
        self._used = wanted
        if self._ready:
            self._tell_model()
        if self._ready and wanted.parameters != before.parameters:
            self._playback.hear_through(self._heard)

    def _not_ready(self, error: Exception) -> None:
        self._action.setChecked(False)
        self.failed.emit(str(error))

    def _heard(self, sound: Medium) -> Medium:
        assert self._effect is not None  # because it is ready
        return self._effect.heard(sound, self._used.parameters)
