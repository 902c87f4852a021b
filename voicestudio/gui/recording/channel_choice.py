"""Choosing what the channels of the input become: mono, stereo, or a track each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr

_MOST_TRACKS = 8


class ChannelChoice(QComboBox):
    """A list of mono, stereo, and as many tracks as the input has channels.

    Attributes: wanted, what the user chose: the number of channels, and whether each becomes a
    track of its own. `channels` and `apart` are what this input can do of that.
    Signals: offered() when that may have changed because of another input.
    """

    offered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordChannels")
        name_list(self, tr("Channels to record"))
        self.setToolTip(
            tr(
                "One microphone is mono. “2 tracks” records two inputs of the "
                "device, each to a track of its own."
            )
        )
        self.wanted = (1, False)
        self._inputs = 0
        self._fill()
        # Before anyone else hears of it.
        self.activated.connect(self._choose)

    @property
    def channels(self) -> int:
        """How many channels are recorded."""
        return self._choices[self.currentIndex()][0]

    @property
    def apart(self) -> bool:
        """Whether each of them becomes a track of its own."""
        return self._choices[self.currentIndex()][1]

    def choose(self, channels: int, apart: bool) -> None:
        """Show a stored choice."""
        self.wanted = (channels, apart)
        self._fill()

    def offer(self, inputs: int) -> None:
        """Offer what an input of that many channels can do; 0 if that is not known."""
        self._inputs = inputs
        self._fill()
        self.offered.emit()

    def _choose(self, _index: int) -> None:
        self.wanted = self._choices[self.currentIndex()]

    def _fill(self) -> None:
        channels, apart = self.wanted
        most = min(self._inputs or (channels if apart else 2), _MOST_TRACKS)
        numbers = range(2, most + 1)
        self._choices = [(1, False), (2, False), *((number, True) for number in numbers)]
        self.clear()
        self.addItems(
            [
                tr("Mono"),
                tr("Stereo"),
                *(tr("{n} track", "{n} tracks", n=number) for number in numbers),
            ]
        )
        possible = (min(channels, most), True) if apart else (min(channels, 2), False)
        self.setCurrentIndex(self._choices.index(possible) if possible in self._choices else 0)
