"""What the device did with the sound: when each frame is heard, and where there were gaps."""

import math
from dataclasses import dataclass

# What a device says of its delay wavers from call to call; the least of some calls does not. Where
# that rises, nothing was heard for as long. While it starts, it still looks for its delay.
_WINDOW_SECONDS = 0.25
_STALL_SECONDS = 0.008
_STARTING_STALL_SECONDS = 0.03
# Trouble that follows trouble so closely is the same gap to who listens.
_SAME_GAP_SECONDS = 0.75


@dataclass(frozen=True)
class Dropouts:
    """How often playing was interrupted, by what was noticed.

    Attributes:
        starved: sound was not read in time, because of a slow disk or a busy computer.
        reported: the device said that it was not served in time.
        stalled: the device stood still and did not say why.
    """

    starved: int = 0
    reported: int = 0
    stalled: int = 0

    @property
    def total(self) -> int:
        return self.starved + self.reported + self.stalled


class OutputTiming:
    """Keeps the account of one stream: its callback writes, other threads read.

    Frames are numbered as in the ring; silence the device was given for want of sound has none.

    Attributes:
        dropouts: the gaps since the last `forget_dropouts`.
    """

    def __init__(self, sample_rate: int, now: float) -> None:
        self.dropouts = Dropouts()
        self._rate = sample_rate
        # When the frame of that number is or was heard.
        self._clock = (now, 0)
        self._delivered = 0
        self._window_at = now
        self._least_delay = math.inf
        self._usual_delay: float | None = None
        self._allowed = _STARTING_STALL_SECONDS
        self._trouble_at = -math.inf

    def begin(self, heard_at: float) -> None:
        """The first frame is expected to be heard then, until the device says when."""
        self._clock = (heard_at, 0)

    def forget_dropouts(self) -> None:
        self.dropouts = Dropouts()

    def deliver(
        self, first: int, taken: int, frames: int, heard_at: float, now: float, underflow: bool
    ) -> None:
        """The device asked for `frames` and got `taken`, of which number `first` is heard then.

        `underflow` is what the device says of the time before. Times are in seconds.
        """
        if taken > 0:
            self._clock = (heard_at, first)
        if taken < frames:
            self._count(now, starved=1)
        elif underflow and first > 0:
            self._count(now, reported=1)
        # Constant as long as one frame is heard after the other.
        self._watch(heard_at - self._delivered / self._rate, now)
        self._delivered += frames

    def heard(self, at: float, taken: int) -> int:
        """How many of the `taken` frames were heard by the time `at`."""
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
