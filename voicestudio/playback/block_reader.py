"""Sound on its way to the device, handed out in pieces of any size."""

from collections.abc import Iterator

import numpy as np

from voicestudio.playback.span import Sound


class BlockReader:
    """What blocks of any lengths make when they are heard one after the other."""

    def __init__(self, blocks: Iterator[np.ndarray], channels: int) -> None:
        """`blocks` are float32 of shape (frames, channels), none of them empty."""
        self._blocks = blocks
        self._left = np.zeros((0, channels), np.float32)

    def read(self, count: int) -> np.ndarray:
        """The next `count` frames; fewer when that was the end."""
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
    """`sound` from `count` on as it is, read `frames` at a time."""
    while len(block := sound.read(count, frames)):
        yield block
        count += len(block)
