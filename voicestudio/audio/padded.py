"""A file that is used as longer than it is, with silence behind its end."""

from dataclasses import dataclass

import numpy as np

from voicestudio.audio.condition import Condition, with_end_missing
from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import check_range, read_padded


@dataclass(frozen=True, eq=False)
class PaddedFile:
    """The medium of `file`, followed by silence up to `frames`, which is at least its length."""

    file: FileMedium
    frames: int

    @property
    def sample_rate(self) -> int:
        return self.file.sample_rate

    @property
    def channels(self) -> int:
        return self.file.channels

    @property
    def condition(self) -> Condition:
        """The condition of the file, with its missing end."""
        there = self.file.frames
        return with_end_missing(self.file.condition, there, self.frames, self.sample_rate)

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        return read_padded(self.file, start, count)
