"""The playback volume: a slider with its value, and a mute button."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.icons import IconButton
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.playback.player import Player
from voicestudio.texts import tr

SILENCE_DB = -60
"""The lowest place of the slider, which stands for silence."""


class VolumeSlider(QWidget):
    """A volume from silence to 0 dB, in steps of 1 dB; it does not change files or edits.

    Signals: changed(int decibels, bool muted), when the user changed it.
    """

    changed = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("volume")
        self._muted = False
        self.mute = IconButton("muteButton", "speaker", tr("Mute"), tr("Mute the output"))
        self.mute.setProperty("role", "flat")
        self.mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mute.clicked.connect(self._toggle)
        self.slider = QSlider(Qt.Orientation.Horizontal, objectName="volumeSlider")
        self.slider.setAccessibleName(tr("Output volume in decibels"))
        self.slider.setToolTip(
            tr("How loud you hear it; the recording and exports stay as they are")
        )
        self.slider.setRange(SILENCE_DB, 0)
        self.slider.setPageStep(6)
        self.slider.setMinimumWidth(60)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.valueChanged.connect(self._moved)
        self.reading = ValueLabel("volumeReading", tr("Output volume"))
        self.reading.setProperty("role", "caption")
        self.reading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reading.setFixedWidth(
            QFontMetrics(self.reading.font()).horizontalAdvance("−60 dB") + 6
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.mute)
        row.addWidget(self.slider, 1)
        row.addWidget(self.reading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_volume(0)

    def show_volume(self, decibels: int) -> None:
        """Show a volume, not muted."""
        self._muted = False
        self.slider.blockSignals(True)
        self.slider.setValue(decibels)
        self.slider.blockSignals(False)
        self._show()

    def _toggle(self) -> None:
        self._muted = not self._muted
        self._tell()

    def _moved(self, _decibels: int) -> None:
        self._muted = False  # who moves it wants to hear something
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit(self.slider.value(), self._muted)

    def _show(self) -> None:
        decibels, silent = self.slider.value(), self._muted or self.slider.value() == SILENCE_DB
        text = (
            tr("Muted")
            if self._muted
            else tr("−∞ dB")
            if silent
            else tr("{decibels} dB", decibels=decibels).replace("-", "−")
        )
        self.reading.setText(text)
        self.slider.setAccessibleDescription(text)
        if silent:
            self.mute.show_icon("speaker_off", "warning")
        else:
            self.mute.show_icon("speaker", "text")
        self.mute.setAccessibleName(tr("Unmute") if self._muted else tr("Mute"))
        self.mute.setToolTip(tr("Unmute the output") if self._muted else tr("Mute the output"))


class VolumeControl(QObject):
    """Connects slider, player and the stored volume; muting is not stored."""

    def __init__(
        self, slider: VolumeSlider, player: Player, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._player, self._settings = player, settings
        decibels = settings.volume_db
        slider.show_volume(decibels)
        player.volume = gain_of(decibels)
        slider.changed.connect(self._changed)

    def _changed(self, decibels: int, muted: bool) -> None:
        self._settings.volume_db = decibels
        self._player.volume = 0.0 if muted else gain_of(decibels)


def gain_of(decibels: int) -> float:
    """The linear gain; 0 at the lowest position of the slider."""
    return 10 ** (decibels / 20) if decibels > SILENCE_DB else 0.0
