"""Choosing the audio input: the list of devices, the record strip and the settings."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.recording.record_strip import RecordStrip
from voicestudio.gui.widgets.device_choice import InputChoice
from voicestudio.playback.armed_input import Setup
from voicestudio.playback.devices import Device, input_devices, rescan


class RecordInputs(QObject):
    """Lists inputs in the background and keeps the choice in the settings.

    Signals: changed() when another input or number of channels is to be used; releasing() before a
    scan, which closes all open devices.
    """

    changed = Signal()
    releasing = Signal()

    def __init__(
        self, strip: RecordStrip, settings: Settings, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._strip, self._settings, self._background = strip, settings, background
        strip.channels.choose(settings.input_channels, settings.inputs_apart)
        strip.first_input.choose(settings.first_input)
        strip.count_in.choose(settings.count_in, settings.count_aloud)
        strip.choose_pre_roll(settings.pre_roll)
        strip.changed.connect(self._chosen)
        strip.rescan_requested.connect(self._look_again)
        self._devices: list[Device] = []
        self._choices: list[InputChoice] = []
        self._following = False
        settings.changed.connect(self._follow)

    def add_choice(self, choice: InputChoice) -> None:
        """Let the input be chosen in `choice`, too."""
        self._choices.append(choice)
        choice.show_devices(self._devices, self._settings.input_device)
        choice.chosen.connect(self._chosen_elsewhere)
        choice.rescan_requested.connect(self._look_again)

    def look(self) -> None:
        """List the inputs, without a new scan."""
        self._background.run(input_devices, done=self._found, key="inputs")

    def setup(self, rate: int, folder: Path, output: Device | None) -> Setup:
        """The setup of the recorder by the choices, at `rate` hertz, for the disk of `folder`."""
        device, strip = self._strip.input.device, self._strip
        label = device.label if device is not None else ""
        channels, first = strip.channels.channels, strip.first_input.first
        return Setup(label, channels, rate, folder, strip.audible, output, first)

    def _look_again(self) -> None:
        self.releasing.emit()
        self._background.run(_scan, done=self._found_again, key="inputs")

    def _found(self, devices: list[Device]) -> None:
        self._devices = devices
        self._show()

    def _show(self) -> None:
        for show in (self._strip, *self._choices):
            show.show_devices(self._devices, self._settings.input_device)

    def _found_again(self, devices: list[Device]) -> None:
        self._found(devices)
        self.changed.emit()

    def _chosen_elsewhere(self, device: Device | None) -> None:
        self._settings.input_device = device.label if device is not None else ""

    def _follow(self, setting: str) -> None:
        """Show in the strip what was set elsewhere."""
        settings, strip = self._settings, self._strip
        if self._following:
            return
        self._following = True
        if setting == "pre_roll":
            strip.choose_pre_roll(settings.pre_roll)
        elif setting in ("count_in", "count_aloud"):
            strip.count_in.choose(settings.count_in, settings.count_aloud)
        elif setting == "input_device":
            self._show()
            self.changed.emit()
        self._following = False

    def _chosen(self) -> None:
        if self._following:
            return
        self._following = True
        self._keep()
        self._following = False
        self._show()
        self.changed.emit()

    def _keep(self) -> None:
        device = self._strip.input.device
        self._settings.input_device = device.label if device is not None else ""
        settings, strip = self._settings, self._strip
        settings.input_channels, settings.inputs_apart = strip.channels.wanted
        settings.first_input = strip.first_input.wanted
        settings.count_in, settings.count_aloud = strip.count_in.seconds, strip.count_in.aloud
        settings.pre_roll = strip.pre_roll


def _scan() -> list[Device]:
    rescan()
    return input_devices()
