"""A ring buffer between the reading thread and PortAudio's callback."""

import threading

import numpy as np


class Ring:
    """A preallocated buffer with one writer and one reader, addressed by frame numbers.

    Frames are numbered from 0 in the order in which they are heard. Frames that were taken stay
    readable for `history` frames, so that meters can read what is being heard.

    The lock is held only while numbers are compared and a few blocks copied, never while sound is
    read, so the callback may wait for it.

    Attributes:
        taken: Number of frames the reader has taken.
        written: Number of frames the writer has written.
        finished: Set by the writer when it has nothing more to write.
    """

    def __init__(self, ahead: int, history: int, channels: int) -> None:
        """`ahead` is the capacity in frames that are not taken yet."""
        self._samples = np.zeros((ahead + history, channels), np.float32)
        self._ahead = ahead
        self._lock = threading.Lock()
        self.taken = 0
        self.written = 0
        self.finished = False

    @property
    def free(self) -> int:
        """Number of frames that can be written now."""
        return self._ahead - (self.written - self.taken)

    @property
    def drained(self) -> bool:
        """Whether the writer has finished and everything was taken."""
        return self.finished and self.taken == self.written

    def write(self, block: np.ndarray) -> None:
        """Append `block`, (frames, channels), which must not be longer than `free`."""
        # No lock: the reader does not look beyond `written`.
        self._copy_in(self.written, block)
        self.written += len(block)

    def rewrite(self, at: int, block: np.ndarray) -> bool:
        """Replace everything from frame `at` (at most `written`) on by `block`.

        Returns False, changing nothing, if the reader is beyond `at` already.
        """
        with self._lock:
            if self.taken > at:
                return False
            self._copy_in(at, block)
            self.written = at + len(block)
            return True

    def take_into(self, out: np.ndarray) -> int:
        """Fill `out`, (frames, channels), with zeros after the last frame; returns frames taken."""
        with self._lock:
            count = min(len(out), self.written - self.taken)
            first = self.taken % len(self._samples)
            head = min(count, len(self._samples) - first)
            out[:head] = self._samples[first : first + head]
            out[head:count] = self._samples[: count - head]
            self.taken += count
        out[count:] = 0.0
        return count

    def peek(self, start: int, stop: int) -> np.ndarray:
        """Return a copy of frames [start, stop), as far as they are still in the buffer."""
        with self._lock:
            oldest = self.taken + self._ahead - len(self._samples)
            start = max(start, oldest, 0)
            frames = np.arange(start, max(start, min(stop, self.written)))
            return self._samples[frames % len(self._samples)]

    def _copy_in(self, at: int, block: np.ndarray) -> None:
        first = at % len(self._samples)
        head = min(len(block), len(self._samples) - first)
        self._samples[first : first + head] = block[:head]
        self._samples[: len(block) - head] = block[head:]
