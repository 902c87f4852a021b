"""What is to be played, and which of its frames is heard when."""

from collections.abc import Iterator
from dataclasses import dataclass

from voicestudio.audio.medium import Medium
from voicestudio.playback.devices import Device


@dataclass(frozen=True, eq=False)
class Request:
    """What to play: frames [start, stop) of `source`, over and over with `loop`.

    `device` is the one the user chose, None for the system's default.
    """

    source: Medium
    start: int
    stop: int
    loop: bool
    device: Device | None


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
