"""Output volume, changed without clicks."""

import numpy as np

_RAMP_SECONDS = 0.02


class Volume:
    """A gain for everything that is played, from 0 to 1.

    Attributes:
        gain: May be set from any thread, also while playing.
    """

    def __init__(self) -> None:
        self.gain = 1.0


class Fader:
    """Applies a `Volume` to one stream; a new gain is reached within 20 ms.

    `apply` neither allocates nor blocks, so PortAudio's callback may call it. At a gain of 1
    samples stay unchanged.
    """

    def __init__(self, volume: Volume, rate: int) -> None:
        """`rate` is the stream's, in frames per second."""
        self._volume = volume
        frames = max(round(_RAMP_SECONDS * rate), 1)
        self._ramp = np.linspace(0, 1, frames + 1, dtype=np.float32)[1:, np.newaxis]
        self._weights = np.empty_like(self._ramp)
        self._from = self._to = volume.gain
        self._done = frames

    def apply(self, out: np.ndarray) -> None:
        """Scale the next samples of the stream, float32 of shape (frames, channels), in place."""
        wanted = self._volume.gain
        if wanted != self._to:
            self._from, self._to, self._done = self._present(), wanted, 0
        count = min(len(out), len(self._ramp) - self._done)
        if count:
            weights = self._weights[:count]
            ramp = self._ramp[self._done : self._done + count]
            np.multiply(ramp, self._to - self._from, out=weights)
            weights += self._from
            out[:count] *= weights
            self._done += count
        if self._to != 1.0:
            out[count:] *= self._to

    def _present(self) -> float:
        """The gain of the last sample."""
        if self._done == 0:
            return self._from
        return self._from + (self._to - self._from) * float(self._ramp[self._done - 1, 0])
