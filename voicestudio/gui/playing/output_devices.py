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
        self._player, self._playback = player, playback
        self._settings, self._background = settings, background
        self._devices: list[Device] = []
        self._choices: list[OutputChoice] = []
        self.add_choice(choice)
        playback.state_changed.connect(self._follow)
        settings.changed.connect(self._follow_setting)

    def add_choice(self, choice: OutputChoice) -> None:
        """Let the output be chosen in `choice`, too."""
        self._choices.append(choice)
        choice.show_devices(self._devices, self._settings.output_device)
        choice.chosen.connect(self._chosen)
        choice.rescan_requested.connect(self.look_again)

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
        self._devices = devices
        self._show()
        if devices:
            self.ready.emit()

    def _chosen(self, device: Device | None) -> None:
        label = device.label if device is not None else ""
        if label == self._settings.output_device:
            self._use()  # chosen again, for it failed
        else:
            self._settings.output_device = label

    def _follow_setting(self, setting: str) -> None:
        if setting == "output_device":
            self._use()

    def _use(self) -> None:
        self._show()
        self.ready.emit()
        self._playback.restart()

    def _show(self) -> None:
        for choice in self._choices:
            choice.show_devices(self._devices, self._settings.output_device)
        self._player.device = self._choices[0].device


def _scan() -> list[Device]:
    rescan()
    return output_devices()
