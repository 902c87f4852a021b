"""The playback speed: a list in the transport strip, and commands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox

from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import numeral, tr

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)


class SpeedChoice(QComboBox):
    """The speeds to choose from.

    Signals: chosen(float), when the user chose one.
    """

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("speedChoice")
        name_list(self, tr("Playback speed"))
        self.setToolTip(
            tr("Playback speed, at the same pitch (Ctrl+Up, Ctrl+Down; Ctrl+1 is normal)")
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        for speed in SPEEDS:
            self.addItem(f"{numeral(speed, 'g')}×", speed)
        self.show_speed(1.0)
        self.activated.connect(self._activated)

    def show_speed(self, speed: float) -> None:
        """Show one of SPEEDS as chosen."""
        self.setCurrentIndex(SPEEDS.index(speed))

    def _activated(self, index: int) -> None:
        self.chosen.emit(SPEEDS[index])


class SpeedControl(QObject):
    """Connects list, commands and player.

    The speed is not kept in the settings: at the next start a wrong speed would be taken for a
    fault of the recording.
    """

    def __init__(self, choice: SpeedChoice, playback: PlaybackController, parent: QObject) -> None:
        super().__init__(parent)
        self._playback = playback
        choice.chosen.connect(playback.set_speed)
        playback.speed_changed.connect(choice.show_speed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"faster": self._faster, "slower": self._slower, "normal_speed": self._normal}

    def _faster(self) -> None:
        self._step(1)

    def _slower(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        index = SPEEDS.index(self._playback.speed) + by
        self._playback.set_speed(SPEEDS[min(max(index, 0), len(SPEEDS) - 1)])

    def _normal(self) -> None:
        self._playback.set_speed(1.0)
