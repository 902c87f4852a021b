"""Input devices of the wizard: listed in the background; the chosen one is remembered."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.voices.take_recorder import TakeRecorder
from voicestudio.gui.widgets.device_choice import InputChoice
from voicestudio.paths import data_dir
from voicestudio.playback.armed_input import Setup
from voicestudio.playback.devices import Device, input_devices, rescan
from voicestudio.sample_rate import SAMPLE_RATE


class TakeInputs(QObject):
    """Fills an `InputChoice` with devices and opens the chosen one for metering.

    The chosen device is the same setting as in the main window's recording panel. Recording is
    mono at 48 kHz.

    Signals: tried() when an input is opened.
    """

    tried = Signal()

    def __init__(
        self,
        choice: InputChoice,
        takes: TakeRecorder,
        settings: Settings,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._choice, self._takes = choice, takes
        self._settings, self._background = settings, background
        choice.chosen.connect(self._chosen)
        choice.rescan_requested.connect(self._look_again)

    def begin(self) -> None:
        """List the known inputs without a new scan, and open the chosen one if in sight."""
        self._background.run(input_devices, done=self._found, key=(self, "inputs"))

    def setup(self, folder: Path) -> Setup:
        """Return the recording set-up of the chosen device; `folder` is where takes are written."""
        device = self._choice.device
        return Setup(device.label if device is not None else "", 1, SAMPLE_RATE, folder)

    def listen(self) -> None:
        """Open the chosen input to meter its level."""
        self.tried.emit()
        self._takes.listen(self.setup(data_dir()))

    def _look_again(self) -> None:
        self._takes.leave()
        self._background.run(_scan, done=self._found, key=(self, "inputs"))

    def _found(self, devices: list[Device]) -> None:
        self._choice.show_devices(devices, self._settings.input_device)
        if self._choice.isVisible():
            self.listen()

    def _chosen(self, device: Device | None) -> None:
        self._settings.input_device = device.label if device is not None else ""
        self.listen()


def _scan() -> list[Device]:
    rescan()
    return input_devices()
