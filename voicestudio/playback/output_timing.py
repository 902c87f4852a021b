"""Output timing: when each frame is heard, and dropouts."""

import math
from dataclasses import dataclass

# The delay that a device reports varies from call to call; the minimum over some calls does not. If
# that minimum rises, nothing was heard for the difference. At the start it is not stable yet.
_WINDOW_SECONDS = 0.25
_STALL_SECONDS = 0.008
_STARTING_STALL_SECONDS = 0.03
# Dropouts that follow each other this closely count as one.
_SAME_GAP_SECONDS = 0.75


@dataclass(frozen=True)
class Dropouts:
    """How many times playback was interrupted, by the way it was noticed.

    Attributes:
        starved: Sound was not read in time, because of a slow disk or a busy computer.
        reported: The device reported an underflow.
        stalled: The device paused without reporting it.
    """

    starved: int = 0
    reported: int = 0
    stalled: int = 0

    @property
    def total(self) -> int:
        return self.starved + self.reported + self.stalled


class OutputTiming:
    """Output timing of one stream: its callback writes, other threads read.

    Frames are numbered as in the ring; silence inserted for lack of sound has no number.

    Attributes:
        dropouts: The dropouts since the last `forget_dropouts`.
    """

    def __init__(self, sample_rate: int, now: float) -> None:
        self.dropouts = Dropouts()
        self._rate = sample_rate
        # When each numbered frame is or was heard.
        self._clock = (now, 0)
        self._delivered = 0
        self._window_at = now
        self._least_delay = math.inf
        self._usual_delay: float | None = None
        self._allowed = _STARTING_STALL_SECONDS
        self._trouble_at = -math.inf

    def begin(self, heard_at: float) -> None:
        """Set when the first frame is expected to be heard, until the device reports it."""
        self._clock = (heard_at, 0)

    def forget_dropouts(self) -> None:
        self.dropouts = Dropouts()

    def deliver(
        self, first: int, taken: int, frames: int, heard_at: float, now: float, underflow: bool
    ) -> None:
        """Note that the device asked for `frames` and got `taken`, numbered from `first` on.

        That frame is heard at `heard_at`. `underflow` is the device's flag for the time before.
        Times are in seconds.
        """
        if taken > 0:
            self._clock = (heard_at, first)
        if taken < frames:
            self._count(now, starved=1)
        elif underflow and first > 0:
            self._count(now, reported=1)
        # Constant as long as frames are heard without a gap.
        self._watch(heard_at - self._delivered / self._rate, now)
        self._delivered += frames

    def heard(self, at: float, taken: int) -> int:
        """Return how many of the `taken` frames had been heard by the time `at`."""
        heard_at, first = self._clock
        return min(max(first + round((at - heard_at) * self._rate), 0), taken)

    def _watch(self, delay: float, now: float) -> None:
        self._least_delay = min(self._least_delay, delay)
        if now - self._window_at < _WINDOW_SECONDS:
            return
        before, self._usual_delay = self._usual_delay, self._least_delay
        if before is not None:
            if self._usual_delay - before > self._allowed:
                self._count(now, stalled=1)
            self._allowed = _STALL_SECONDS
        self._window_at, self._least_delay = now, math.inf

    def _count(self, now: float, starved: int = 0, reported: int = 0, stalled: int = 0) -> None:
        before, self._trouble_at = self._trouble_at, now
        if now - before > _SAME_GAP_SECONDS:
            known = self.dropouts
            self.dropouts = Dropouts(
                known.starved + starved, known.reported + reported, known.stalled + stalled
            )
