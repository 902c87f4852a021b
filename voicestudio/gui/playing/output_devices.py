"""Choosing the audio output: the list of devices, the player and the setting."""

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.device_choice import OutputChoice
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.playback.devices import Device, output_devices, rescan
from voicestudio.playback.player import Player


class OutputDevices(QObject):
    """Lists outputs in the background and sets the one that the player uses.

    Signals: ready() when an output was found, begins to play, or was chosen by the user.
    """

    ready = Signal()

    def __init__(
        self,
        session: EditorSession,
        choice: OutputChoice,
        player: Player,
        playback: PlaybackController,
        settings: Settings,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._choice, self._player, self._playback = choice, player, playback
        self._settings, self._background = settings, background
        choice.chosen.connect(self._chosen)
        choice.rescan_requested.connect(self.look_again)
        playback.state_changed.connect(self._follow)

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` why nothing can be heard, until it can."""
        trouble = bar.subject(self._session.document_changed, self.ready)
        self._playback.failed.connect(trouble.warning)

    def start(self) -> None:
        """List the outputs, without a new scan."""
        self._background.run(output_devices, done=self._found, key="outputs")

    def look_again(self) -> None:
        """Scan again for outputs."""
        self._playback.stop()
        self._background.run(_scan, done=self._found, key="outputs")

    def _follow(self, state: str) -> None:
        if state == "playing":
            self.ready.emit()
        elif state == "no_device":
            self.start()

    def _found(self, devices: list[Device]) -> None:
        self._choice.show_devices(devices, self._settings.output_device)
        self._player.device = self._choice.device
        if devices:
            self.ready.emit()

    def _chosen(self, device: Device | None) -> None:
        self._settings.output_device = device.label if device is not None else ""
        self._player.device = device
        self.ready.emit()
        self._playback.restart()


def _scan() -> list[Device]:
    rescan()
    return output_devices()
