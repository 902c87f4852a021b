"""Choosing which inputs of a device are recorded, by the first one of them."""

from PySide6.QtWidgets import QComboBox, QWidget

from voicestudio.gui.widgets.spoken import name_list
from voicestudio.playback.armed_input import ANY_INPUT
from voicestudio.texts import tr

_MOST_LISTED = 32
"""Sound servers claim to have as many inputs as one may want."""


class FirstInputChoice(QComboBox):
    """A list of the inputs, or groups of neighbouring inputs, that a device has.

    Attributes: wanted, the number of the first input that the user chose, from 1 on, or
    `ANY_INPUT`; `first` is what this device can do of that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordInputs")
        name_list(self, tr("Inputs to record"))
        self.setToolTip(
            tr(
                "Which inputs of the device are recorded. “Any input” is what "
                "the system gives as one: perhaps all of them mixed."
            )
        )
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.wanted = ANY_INPUT
        self._inputs, self._channels = 0, 1
        self._fill()
        # Before anyone else hears of it.
        self.activated.connect(self._choose)

    @property
    def first(self) -> int:
        """The number of the first input that is recorded, or `ANY_INPUT`."""
        return self.currentIndex() + self._lowest

    def choose(self, first: int) -> None:
        """Show a stored choice."""
        self.wanted = first
        self._fill()

    def offer(self, inputs: int, channels: int) -> None:
        """Offer where `channels` inputs may begin, of a device with `inputs`; 0 if not known."""
        self._inputs, self._channels = inputs, channels
        self._fill()

    @property
    def _lowest(self) -> int:
        """The number that the first line stands for."""
        return ANY_INPUT if self._channels == 1 else 1

    def _choose(self, _index: int) -> None:
        self.wanted = self.first

    def _fill(self) -> None:
        channels, last = self._channels, min(self._inputs, _MOST_LISTED)
        begins = range(1, max(last - channels + 1, 0 if channels == 1 else 1) + 1)
        self.clear()
        if channels == 1:
            self.addItem(tr("Any input"))
        self.addItems([_words(first, first + channels - 1) for first in begins])
        self.setCurrentIndex(self.wanted - self._lowest if self.wanted in begins else 0)
        self.setEnabled(self.count() > 1)


def _words(first: int, last: int) -> str:
    return (
        tr("Input {first}", first=first)
        if first == last
        else tr("Inputs {first}–{last}", first=first, last=last)
    )
