"""The count-in: seconds that are counted before a recording begins."""

import math
import time

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.audio.medium import ArrayMedium
from voicestudio.playback.player import Player
from voicestudio.sample_rate import SAMPLE_RATE

_POLL_MS = 20
_CLICK_SECONDS = 0.03
_CLICK_HERTZ = 1_000.0
_CLICK_LEVEL = 0.25


class CountIn(QObject):
    """Counts seconds down to 1, with a click on each if wanted.

    Signals: counted(int) with the seconds that are left, for each of them; over() after the last.
    """

    counted = Signal(int)
    over = Signal()

    def __init__(self, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._ends_at = 0.0
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._count)

    def begin(self, seconds: int, aloud: bool) -> None:
        """Count `seconds`, at least 1; `aloud` plays a click on each."""
        self._ends_at, self._left = time.monotonic() + seconds, 0
        if aloud:
            self._player.play(_clicks(seconds))
        self._timer.start()
        self._count()

    def end(self) -> None:
        """Count no further."""
        if self._timer.isActive():
            self._timer.stop()
            self._player.stop()

    def _count(self) -> None:
        left = math.ceil(self._ends_at - time.monotonic())
        if left <= 0:
            self.end()
            self.over.emit()
        elif left != self._left:
            self._left = left
            self.counted.emit(left)


def _clicks(seconds: int) -> ArrayMedium:
    """Return a click at the start of each second, the first one higher: mono."""
    samples = np.zeros((seconds * SAMPLE_RATE, 1), np.float32)
    at = np.arange(round(_CLICK_SECONDS * SAMPLE_RATE)) / SAMPLE_RATE
    for second in range(seconds):
        pitch = _CLICK_HERTZ * (1.5 if second == 0 else 1.0)
        click = _CLICK_LEVEL * np.sin(2 * np.pi * pitch * at) * (1 - at / _CLICK_SECONDS) ** 2
        first = second * SAMPLE_RATE
        samples[first : first + len(click), 0] = click
    return ArrayMedium(samples, SAMPLE_RATE)
