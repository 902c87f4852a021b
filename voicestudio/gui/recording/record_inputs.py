"""Choosing the audio input: the list of devices, the record strip and the settings."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.recording.record_strip import RecordStrip
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
        self._strip.show_devices(devices, self._settings.input_device)

    def _found_again(self, devices: list[Device]) -> None:
        self._found(devices)
        self.changed.emit()

    def _chosen(self) -> None:
        device = self._strip.input.device
        self._settings.input_device = device.label if device is not None else ""
        settings, strip = self._settings, self._strip
        settings.input_channels, settings.inputs_apart = strip.channels.wanted
        settings.first_input = strip.first_input.wanted
        settings.count_in, settings.count_aloud = strip.count_in.seconds, strip.count_in.aloud
        settings.pre_roll = strip.pre_roll
        self.changed.emit()


def _scan() -> list[Device]:
    rescan()
    return input_devices()
