"""The highest level of the last seconds."""

import time
from collections import deque

from voicestudio.gui.widgets.meter import FLOOR_DB, to_db

_HEARD_SECONDS = 3.0


class RecentPeak:
    """Keeps the linear peaks of the last three seconds."""

    def __init__(self) -> None:
        self._peaks: deque[tuple[float, float]] = deque()

    def add(self, peak: float) -> None:
        """Add the linear `peak` of the latest input."""
        now = time.monotonic()
        self._peaks.append((now, to_db(peak)))
        while self._peaks[0][0] < now - _HEARD_SECONDS:
            self._peaks.popleft()

    @property
    def db(self) -> float:
        """The highest peak of the last three seconds, in dBFS."""
        return max((level for _, level in self._peaks), default=FLOOR_DB)
