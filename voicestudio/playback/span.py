"""What is to be played, and which of its frames is heard when."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.playback.devices import Device
from voicestudio.playback.output_channels import to_outputs


@dataclass(eq=False)
class Pointer:
    """Where the user drags along the sound, in frames of the source; may change at any time."""

    frame: float


@dataclass(frozen=True, eq=False)
class Request:
    """What to play: frames [start, stop) of `source` from `begin` on, over and over with `loop`.

    `device` is the one the user chose, None for the system's default. With a `pointer`, the sound
    under it is scrubbed instead of playing the range.
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
    """The stretch [start, stop) of a source played once or, with `loop`, over and over.

    Frames as they come out are counted from 0; number `origin` is the source's `start`.
    """

    start: int
    stop: int
    loop: bool
    origin: int = 0

    def frame_at(self, count: int) -> int:
        """The source frame played as number `count`; `start` before it, `stop` after the end."""
        played = max(count - self.origin, 0)
        if self.loop:
            return self.start + played % (self.stop - self.start)
        return min(self.start + played, self.stop)

    def pieces(self, count: int, frames: int) -> Iterator[tuple[int, int]]:
        """Ranges (start, length) of the source that make numbers `count` to `count + frames`.

        Fewer frames than asked for when the span ends.
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
        """The span for a source of `length` frames that goes on at number `count`.

        None when the new source has nothing to play from there.
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
    """The samples of a span, addressed by the numbers of its frames as they come out."""

    source: Medium
    span: Span
    outputs: int

    @property
    def first(self) -> int:
        """The lowest number there is sound for."""
        return self.span.origin

    @property
    def end(self) -> int | None:
        """The number after the last one; None when it goes on for ever."""
        return None if self.span.loop else self.span.origin + self.span.stop - self.span.start

    def read(self, count: int, frames: int) -> np.ndarray:
        """Numbers `count` to `count + frames`, (frames, outputs); fewer when the span ends."""
        blocks = [
            to_outputs(self.source.read(start, length), self.outputs)
            for start, length in self.span.pieces(count, frames)
        ]
        return np.concatenate(blocks) if blocks else np.zeros((0, self.outputs), np.float32)


@dataclass(frozen=True)
class FrameMap:
    """From which of the device's frames on which part of a span is heard, and how fast.

    The device's frame `number` is the span's frame `count`; each following one is `speed` further.
    """

    span: Span
    speed: float = 1.0
    number: int = 0
    count: float = 0.0

    def count_at(self, number: int) -> float:
        """The frame of the span that is heard as the device's frame `number`."""
        return self.count + (number - self.number) * self.speed

    def frame_at(self, number: int) -> int:
        """The frame of the source that is heard as the device's frame `number`."""
        return self.span.frame_at(round(self.count_at(number)))
