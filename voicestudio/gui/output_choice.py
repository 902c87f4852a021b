"""Choosing where the sound comes out; without a device, saying so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from voicestudio.gui.icons import IconButton, icon_pixmap
from voicestudio.gui.theme import current_theme, theme_notifier
from voicestudio.playback.devices import Device

_DEFAULT = "System default"


class OutputChoice(QWidget):
    """A list of outputs, or a visible 'No audio device' with a button to look again.

    Signals: chosen(object) with a Device, or None for the system's default; rescan_requested().
    """

    chosen = Signal(object)
    rescan_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outputChoice")
        self._devices: list[Device] = []
        self._icon = QLabel()
        self._list = QComboBox(objectName="outputDevice")
        self._list.setAccessibleName("Audio output")
        self._list.setToolTip("Where you hear the recording")
        self._list.setMinimumContentsLength(14)
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.activated.connect(self._activated)
        self._none = QLabel("No audio device", objectName="noAudioDevice")
        self._none.setProperty("role", "alert")
        self._again = IconButton(
            "outputRescan", "refresh", "Look for audio devices", "Look for audio devices again"
        )
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
        self._list.addItems([_DEFAULT, *(device.label for device in devices)])
        labels = [device.label for device in devices]
        self._list.setCurrentIndex(labels.index(chosen) + 1 if chosen in labels else 0)
        self._list.setVisible(bool(devices))
        self._none.setVisible(not devices)
        self._dress()

    @property
    def device(self) -> Device | None:
        """The chosen device; None stands for the system's default."""
        index = self._list.currentIndex()
        return self._devices[index - 1] if index > 0 else None

    def _activated(self, _index: int) -> None:
        self.chosen.emit(self.device)

    def _dress(self, _theme: object = None) -> None:
        theme, ratio = current_theme(), self.devicePixelRatioF()
        name = "speaker" if self._devices else "speaker_off"
        colour = theme.muted if self._devices else theme.warning
        pixmap = icon_pixmap(name, colour, round(18 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)
