"""Checking Layer III side information: whether frames can be decoded."""

import numpy as np

from voicestudio.audio.mpeg_headers import HEADER_BYTES, Kind

_MOST_RESERVOIR = 511
_MOST_LSF = 255
_MOST_BIG_VALUES = 288
_SLACK_BYTES = 2


class Reservoir:
    """Tracks the bit reservoir: bytes of earlier frames that later frames use.

    The data of a Layer III frame may begin up to 511 bytes before it. If those bytes are missing or
    damaged, decoding the frame would give noise.
    """

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._held = 0

    def empty(self) -> None:
        """Note that the data of earlier frames cannot be used."""
        self._held = 0

    def check(
        self, data: bytes, offsets: np.ndarray, sizes: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Check the frames of `data`.

        Returns for each frame 0 if it is valid, 1 if data before it are missing, 2 if it is damaged
        itself; and the number of valid bytes before it.
        """
        verdict, usable = np.zeros(len(offsets), np.int8), np.zeros(len(offsets), np.int64)
        if self._kind.layer != 3:
            return verdict, usable
        back, needed, sane, own = _side(self._kind, data, offsets, sizes)
        damaged = ~sane | (needed > back + own + _SLACK_BYTES)
        first = 0
        for stop in [*(np.flatnonzero(damaged) + 1), len(offsets)]:
            usable[first:stop] = self._usable(own[first:stop])
            if stop > first and damaged[stop - 1]:
                self.empty()
            first = int(stop)
        verdict[back > usable] = 1
        verdict[damaged] = 2
        return verdict, np.minimum(usable, _MOST_RESERVOIR if self._kind.mpeg1 else _MOST_LSF)

    def _usable(self, own: np.ndarray) -> np.ndarray:
        """Return how many valid bytes precede each frame, and add the frames to the reservoir."""
        held = self._held + np.cumsum(own)
        if len(held):
            self._held = min(int(held[-1]), _MOST_RESERVOIR)
        return held - own


def _side(
    kind: Kind, data: bytes, offsets: np.ndarray, sizes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Parse the side information of each frame.

    Returns the bytes it uses of earlier frames, the bytes it needs in all, whether its values are
    valid, and its number of main data bytes.
    """
    held = np.frombuffer(data, np.uint8)
    lead = HEADER_BYTES + 2 * (1 - (held[offsets + 1] & 1).astype(np.int64))
    places = np.minimum(
        (offsets + lead)[:, np.newaxis] + np.arange(kind.side_bytes + 4), len(held) - 1
    )
    side = held[places].astype(np.int64)
    back = (side[:, 0] << 1 | side[:, 1] >> 7) if kind.mpeg1 else side[:, 0]
    bits = np.zeros(len(offsets), np.int64)
    sane = np.ones(len(offsets), bool)
    for place in _granules(kind):
        length, big_values = _lengths(side, place)
        bits += length
        sane &= big_values <= _MOST_BIG_VALUES
    return back, (bits + 7) // 8, sane, np.maximum(sizes - lead - kind.side_bytes, 0)


def _granules(kind: Kind) -> range:
    """Return the bit offsets of the granules of all channels in the side information."""
    if kind.mpeg1:
        first = 18 if kind.channels == 1 else 20
        return range(first, first + 59 * 2 * kind.channels, 59)
    first = 9 if kind.channels == 1 else 10
    return range(first, first + 63 * kind.channels, 63)


def _lengths(side: np.ndarray, bit: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the 12 bits at offset `bit`, and the 9 bits after them."""
    at = bit >> 3
    word = side[:, at] << 24 | side[:, at + 1] << 16 | side[:, at + 2] << 8 | side[:, at + 3]
    both = word >> (11 - (bit & 7)) & 0x1FFFFF
    return both >> 9, both & 0x1FF
