"""Live preview: playback through the effect in the panel, without changing the document."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction

from voicestudio.audio.medium import Medium
from voicestudio.effects.metered_sound import MeteredSound
from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import effect
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.inference.live import LiveEffect, LiveProcess
from voicestudio.printable import shown
from voicestudio.texts import tr

# Each change of a value needs a new stream; wait until the user has stopped changing it.
_SETTLED_MS = 200
_REST_MS = 300_000
_NOT_THE_VOICE = tr("While playing you hear the standard model Fast, not “{}”.")
_GETTING_READY = tr("{}: preparing the live preview…")
_NOT_LIVE = tr("{} cannot be heard while playing: you hear the unprocessed recording.")


@dataclass(frozen=True)
class Wanted:
    """The settings of the preview: an effect, its values, and a voice profile or ""."""

    effect: str
    parameters: Mapping[str, float] = field(default_factory=dict)
    voice: str = ""


class LivePreview(QObject):
    """While its checkable action is on, playback passes through the effect that `wanted` returns.

    `follow` must be called when `wanted` returns something else. The effect is loaded in a
    background process; until it is ready the unprocessed sound is played. Voice profiles and
    effects without a stream cannot be previewed, which is reported. `rest_ms` after it was switched
    off the process ends.

    Attributes: metered, the sound that is heard or was, if the gains of its effect can be measured.

    Signals: turned() when switched on or off; heard() when another sound is heard; told(str) with
    the present state; failed(str) with a sentence for the user.
    """

    turned = Signal()
    heard = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        action: QAction,
        playback: PlaybackController,
        background: Background,
        wanted: Callable[[], Wanted],
        parent: QObject,
        *,
        rest_ms: int = _REST_MS,
    ) -> None:
        super().__init__(parent)
        self._action, self._playback, self._background = action, playback, background
        self._wanted = wanted
        self._used = Wanted("")
        # Two processes, so that effects without a network need not wait for torch to load.
        self._networks, self._light = LiveProcess(), LiveProcess()
        self._effect: LiveEffect | None = None
        self.metered: MeteredSound | None = None
        self._ready = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._set_anew)
        self._resting = QTimer(self, singleShot=True, interval=rest_ms)
        self._resting.timeout.connect(self._rest)
        action.toggled.connect(self._turn)

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.turned,)

    def met_needs(self) -> set[Need]:
        """The set {"takes"} while on, which enables comparing with the original; else empty."""
        return {"takes"} if self._action.isChecked() else set()

    def show_messages(self, bar: MessageBar) -> None:
        """Show failures in `bar` until the preview is switched on or off."""
        self.failed.connect(bar.subject(self._action.toggled).error)

    @property
    def has_gains(self) -> bool:
        """Whether an effect is ready to be heard whose gains can be measured."""
        return self._ready and effect(self._used.effect).metering is not None

    def follow(self, _changed: object = None) -> None:
        """Schedule an update to what `wanted` returns now."""
        if self._action.isChecked():
            self._settling.start()

    def shutdown(self) -> None:
        """End the processes."""
        self._settling.stop()
        self._resting.stop()
        self._networks.close()
        self._light.close()

    def _turn(self, on: bool) -> None:
        self.turned.emit()
        if on:
            self._resting.stop()
            self._begin(self._wanted())
        else:
            self._resting.start()
            self._settling.stop()
            self._ready = False
            self.told.emit("")
            self._hear_through(None)

    def _rest(self) -> None:
        for process in (self._networks, self._light):
            self._background.run(process.rest, urgent=False)

    def _begin(self, wanted: Wanted) -> None:
        """Start loading an effect; the unprocessed sound is played until it is ready."""
        self._used, self._ready = wanted, False
        spec = effect(wanted.effect)
        self._hear_through(None)
        if not spec.heard_live:
            self.told.emit(_NOT_LIVE.format(shown(spec.label)))
            return
        process = self._light if spec.sequential else self._networks
        self._effect = LiveEffect(wanted.effect, process=process)
        self.told.emit(_GETTING_READY.format(shown(spec.label)))
        self._background.run(
            self._effect.prepare,
            wanted.parameters,
            done=self._got_ready,
            failed=self._not_ready,
            key="live",
        )

    def _got_ready(self, _nothing: None) -> None:
        if self._action.isChecked():
            self._ready = True
            self._tell_model()
            self._hear_through(self._heard)

    def _tell_model(self) -> None:
        """Report that the preview uses the shipped weights instead of the chosen voice profile."""
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
            self._hear_through(self._heard)

    def _not_ready(self, error: Exception) -> None:
        self._action.setChecked(False)
        self.failed.emit(str(error))

    def _hear_through(self, live: Callable[[Medium], Medium] | None) -> None:
        self.metered = None
        self._playback.hear_through(live)
        self.heard.emit()

    def _heard(self, sound: Medium) -> Medium:
        assert self._effect is not None  # the ready effect is the one being loaded
        heard, spec = self._effect.applied(sound, self._used.parameters), effect(self._used.effect)
        self.metered = None
        if spec.metering is not None:
            values = complete(spec.parameters, self._used.parameters)
            heard = self.metered = MeteredSound(sound, heard, spec.metering, values)
        return heard
