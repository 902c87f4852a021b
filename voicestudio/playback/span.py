"""The range to play, and the mapping between device frames and source frames."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.playback.devices import Device
from voicestudio.playback.output_channels import to_outputs

FrameIn = Callable[[int], int]
"""Maps a frame of one version of a sound to the frame of another version with the same content."""


@dataclass(eq=False)
class Pointer:
    """The position of the dragged pointer, in frames of the source; may change at any time."""

    frame: float


@dataclass(frozen=True, eq=False)
class Request:
    """What to play: frames [start, stop) of `source` from `begin` on, repeatedly with `loop`.

    `device` is the user's choice, None for the system's default. With a `pointer` the sound under
    it is scrubbed instead.
    """

    source: Medium
    start: int
    stop: int
    loop: bool
    device: Device | None
    begin: int
    pointer: Pointer | None = None


@dataclass(frozen=True)
class Span:
    """Frames [start, stop) of a source, played once or, with `loop`, repeatedly.

    Output frames are counted from 0; output frame `origin` is the source frame `start`.
    """

    start: int
    stop: int
    loop: bool
    origin: int = 0

    def frame_at(self, count: int) -> int:
        """Return the source frame of output frame `count`, limited to [`start`, `stop`]."""
        played = max(count - self.origin, 0)
        if self.loop:
            return self.start + played % (self.stop - self.start)
        return min(self.start + played, self.stop)

    def pieces(self, count: int, frames: int) -> Iterator[tuple[int, int]]:
        """Yield ranges (start, length) of the source for output frames `count` to `count + frames`.

        Fewer frames than asked for at the end of the span.
        """
        while frames > 0:
            at = self.frame_at(count)
            length = min(frames, self.stop - at)
            if length == 0:
                return
            yield at, length
            count += length
            frames -= length

    def fitted(self, length: int, count: int) -> "Span | None":
        """Return the span for a source of `length` frames, continued at output frame `count`.

        None if the new source has nothing to play from there.
        """
        if self.stop <= length:
            return self
        at, stop = self.frame_at(count), length
        if self.start >= stop or (not self.loop and at >= stop):
            return None
        at = at if at < stop else self.start
        return Span(self.start, stop, self.loop, count - (at - self.start))


@dataclass(frozen=True, eq=False)
class Sound:
    """The samples of a span, addressed by output frame."""

    source: Medium
    span: Span
    outputs: int

    @property
    def first(self) -> int:
        """The first output frame that has sound."""
        return self.span.origin

    @property
    def end(self) -> int | None:
        """The output frame after the last one; None with a loop."""
        return None if self.span.loop else self.span.origin + self.span.stop - self.span.start

    def read(self, count: int, frames: int) -> np.ndarray:
        """Return output frames `count` to `count + frames`, (frames, outputs); fewer at the end."""
        blocks = [
            to_outputs(self.source.read(start, length), self.outputs)
            for start, length in self.span.pieces(count, frames)
        ]
        return np.concatenate(blocks) if blocks else np.zeros((0, self.outputs), np.float32)


@dataclass(frozen=True)
class FrameMap:
    """Linear map from device frames to the output frames of a span, at a speed.

    Device frame `number` is output frame `count`; each following one advances by `speed`.
    """

    span: Span
    speed: float = 1.0
    number: int = 0
    count: float = 0.0

    def count_at(self, number: int) -> float:
        """Return the output frame (with a fraction) of device frame `number`."""
        return self.count + (number - self.number) * self.speed

    def frame_at(self, number: int) -> int:
        """Return the source frame of device frame `number`."""
        return self.span.frame_at(round(self.count_at(number)))
