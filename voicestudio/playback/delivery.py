"""What the device did with the sound: when each frame is heard, and where there were gaps."""

from dataclasses import dataclass

# A device's clock is steady to some milliseconds; where it jumps further, nothing was heard.
_STALL_SECONDS = 0.03
# Trouble that follows trouble so closely is the same gap to who listens.
_SAME_GAP_SECONDS = 0.2


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


class Delivery:
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
        self._next_at: float | None = None
        self._trouble_at = float("-inf")

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
        expected, self._next_at = self._next_at, heard_at + frames / self._rate
        if taken > 0:
            self._clock = (heard_at, first)
        if taken < frames:
            self._count(now, starved=1)
        elif underflow and first > 0:
            self._count(now, reported=1)
        elif expected is not None and heard_at - expected > _STALL_SECONDS:
            self._count(now, stalled=1)

    def heard(self, at: float, taken: int) -> int:
        """How many of the `taken` frames were heard by the time `at`."""
        heard_at, first = self._clock
        return min(max(first + round((at - heard_at) * self._rate), 0), taken)

    def _count(self, now: float, starved: int = 0, reported: int = 0, stalled: int = 0) -> None:
        before, self._trouble_at = self._trouble_at, now
        if now - before > _SAME_GAP_SECONDS:
            known = self.dropouts
            self.dropouts = Dropouts(
                known.starved + starved, known.reported + reported, known.stalled + stalled
            )
