"""A medium in which a stretch is another medium."""

from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium, check_range


@dataclass(frozen=True, eq=False)
class Spliced:
    """`around` with `inside` in place of as many frames from `start` on; both have one rate."""

    around: Medium
    inside: Medium
    start: int

    @property
    def sample_rate(self) -> int:
        return self.around.sample_rate

    @property
    def channels(self) -> int:
        return self.around.channels

    @property
    def frames(self) -> int:
        return self.around.frames

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        stop = start + count
        first = min(max(start, self.start), stop)
        last = max(min(stop, self.start + self.inside.frames), first)
        if first == last:
            return self.around.read(start, count)
        return np.concatenate(
            [
                self.around.read(start, first - start),
                self.inside.read(first - self.start, last - first),
                self.around.read(last, stop - last),
            ]
        )
