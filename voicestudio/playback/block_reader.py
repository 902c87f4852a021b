"""Reading a stream of blocks in pieces of any size."""

from collections.abc import Iterator

import numpy as np

from voicestudio.playback.span import Sound


class BlockReader:
    """Reads any number of frames at a time from blocks of any length."""

    def __init__(self, blocks: Iterator[np.ndarray], channels: int) -> None:
        """`blocks` are float32 of shape (frames, channels); none is empty."""
        self._blocks = blocks
        self._left = np.zeros((0, channels), np.float32)

    def read(self, count: int) -> np.ndarray:
        """Return the next `count` frames; fewer at the end."""
        pieces, missing = [self._left], count - len(self._left)
        while missing > 0:
            block = next(self._blocks, None)
            if block is None:
                break
            pieces.append(block)
            missing -= len(block)
        samples = pieces[0] if len(pieces) == 1 else np.concatenate(pieces)
        self._left = samples[count:]
        return samples[:count]


def unchanged(sound: Sound, count: int, frames: int) -> Iterator[np.ndarray]:
    """Yield `sound` from `count` on, unchanged, in blocks of `frames`."""
    while len(block := sound.read(count, frames)):
        yield block
        count += len(block)
