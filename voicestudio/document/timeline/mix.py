"""The sum of several tracks as a medium."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voicestudio.audio.medium import check_range
from voicestudio.document.timeline.envelope import NO_ENVELOPE, Envelope
from voicestudio.document.timeline.timeline import Timeline


@dataclass(frozen=True, eq=False)
class MixPart:
    """What is heard of one track.

    Attributes:
        gains: The gain of the left and of the right channel; of all others it is the larger one.
        envelope: What gains over time are applied in addition.
    """

    timeline: Timeline
    gains: tuple[float, float] = (1.0, 1.0)
    envelope: Envelope = NO_ENVELOPE

    @property
    def level(self) -> bool:
        """Whether both gains are 1."""
        return self.gains == (1.0, 1.0)

    @property
    def neutral(self) -> bool:
        return self.level and not self.envelope


@dataclass(frozen=True, eq=False)
class Mix:
    """The sum of at least one part; all have the same sample rate and length.

    Mono parts are heard from the first two channels of a mix with more than one.
    """

    parts: tuple[MixPart, ...]
    channels: int

    @property
    def sample_rate(self) -> int:
        return self.parts[0].timeline.sample_rate

    @property
    def frames(self) -> int:
        return self.parts[0].timeline.frames

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        total = np.zeros((count, self.channels), np.float32)
        for part, gains in zip(self.parts, self._gains, strict=True):
            samples = part.timeline.read(start, count)
            used = min(self.channels, 2) if samples.shape[1] == 1 else samples.shape[1]
            if part.envelope:
                samples = samples * part.envelope.gains(start, count)[:, np.newaxis]
            total[:, :used] += samples if part.level else samples * gains[:used]
        return total

    @cached_property
    def _gains(self) -> tuple[np.ndarray, ...]:
        return tuple(
            np.array([*part.gains, *[max(part.gains)] * self.channels], np.float32)
            for part in self.parts
        )


def mixed_channels(parts: Sequence[MixPart]) -> int:
    """Return how many channels the sum of `parts` has.

    As many as the part with the most of them, and two if mono parts are louder on one side.
    """
    channels = max(part.timeline.channels for part in parts)
    one_sided = any(left != right for left, right in (part.gains for part in parts))
    return 2 if channels == 1 and one_sided else channels


def mixed_down(parts: Sequence[MixPart], channels: int | None = None) -> Timeline:
    """Return the sum of `parts` as a timeline; the part itself if it is the only, neutral one.

    The sum has `channels`, at least `mixed_channels`, which is the default.
    """
    channels = channels or mixed_channels(parts)
    if len(parts) == 1 and parts[0].neutral and parts[0].timeline.channels == channels:
        return parts[0].timeline
    return Timeline.from_medium(Mix(tuple(parts), channels))
