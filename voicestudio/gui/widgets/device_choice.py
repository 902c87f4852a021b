"""Choosing an audio device; shows a message where there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from voicestudio.gui.widgets.accessible_roles import GROUP
from voicestudio.gui.widgets.icons import IconButton, icon_pixmap
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.playback.devices import Device
from voicestudio.printable import shown
from voicestudio.texts import tr

_DEFAULT = tr("System default")


class DeviceChoice(QWidget):
    """A list of devices, or a message that there is none, with a button to scan again.

    Subclasses set the kind of devices.

    Attributes:
        kind: Begins the names of the widgets.
        label, tip: The accessible name and the tool tip.
        again: The accessible name of the button that scans again.
        absent, absent_name: The text without a device, and the object name of its widget.
        icon: Its name; there is one with `_off` at its end for the case without a device.

    Signals: chosen(object) with a Device, or None for the system's default; rescan_requested();
        listed() when other devices are shown.
    """

    accessible_role = GROUP

    kind = label = tip = again = absent = absent_name = icon = ""
    chosen = Signal(object)
    rescan_requested = Signal()
    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{self.kind}Choice")
        self._devices: list[Device] = []
        self._icon = QLabel()
        self._list = QComboBox(objectName=f"{self.kind}Device")
        name_list(self._list, self.label)
        self._list.setToolTip(self.tip)
        self._list.setMinimumContentsLength(4)
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.activated.connect(self._activated)
        self._none = QLabel(self.absent, objectName=self.absent_name)
        self._none.setProperty("role", "alert")
        self._again = IconButton(
            f"{self.kind}Rescan", "refresh", self.again, tr("Look for audio devices again")
        )
        self._again.setProperty("role", "flat")
        self._again.clicked.connect(self.rescan_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._list, 1)
        row.addWidget(self._none, 1)
        row.addWidget(self._again)
        theme_notifier().changed.connect(self._dress)
        self.show_devices([], "")

    def show_devices(self, devices: list[Device], chosen: str) -> None:
        """List `devices` with the one labelled `chosen` selected, else the system's default."""
        self._devices = devices
        self._list.clear()
        self._list.addItems([_DEFAULT, *(shown(device.label) for device in devices)])
        labels = [device.label for device in devices]
        self._list.setCurrentIndex(labels.index(chosen) + 1 if chosen in labels else 0)
        self._list.setVisible(bool(devices))
        self._none.setVisible(not devices)
        self._dress()
        self.listed.emit()

    @property
    def device(self) -> Device | None:
        """The chosen device; None stands for the system's default."""
        index = self._list.currentIndex()
        return self._devices[index - 1] if index > 0 else None

    @property
    def channels(self) -> int:
        """How many channels the chosen device has; 0 without any device."""
        usual = next((device for device in self._devices if device.is_default), None)
        device = self.device or usual or next(iter(self._devices), None)
        return device.channels if device is not None else 0

    def _activated(self, _index: int) -> None:
        self.chosen.emit(self.device)

    def _dress(self, _theme: object = None) -> None:
        theme, ratio = current_theme(), self.devicePixelRatioF()
        name = self.icon if self._devices else f"{self.icon}_off"
        colour = theme.muted if self._devices else theme.warning
        pixmap = icon_pixmap(name, colour, round(18 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)


class OutputChoice(DeviceChoice):
    """The choice of the audio output."""

    kind, icon = "output", "speaker"
    label, tip = tr("Audio output"), tr("Where you hear the recording")
    again = tr("Rescan audio outputs")
    absent, absent_name = tr("No audio device"), "noAudioDevice"


class InputChoice(DeviceChoice):
    """The choice of the audio input."""

    kind, icon = "input", "microphone"
    label, tip = tr("Audio input"), tr("What you record from")
    again = tr("Rescan audio inputs")
    absent, absent_name = tr("No audio input"), "noAudioInput"
