"""Letting a speaker hear themselves: what comes in goes out again at once."""

from typing import Any

import numpy as np
import sounddevice

from voicestudio.errors import UserError
from voicestudio.playback.devices import Device, start
from voicestudio.playback.output_channels import to_outputs
from voicestudio.playback.ring import Ring

LATENCY_SECONDS = 0.02
"""Of the output, and of an input that is to be heard: more would be an echo."""

_MOST_SECONDS = 0.1


class InputMonitor:
    """Plays on `device` what `play` is given, and leaves out what would come late."""

    def __init__(self, device: Device, sample_rate: int) -> None:
        """Opens and starts the device. Raises UserError when that fails."""
        self._outputs = min(device.channels, 2)
        self._ring = Ring(round(_MOST_SECONDS * sample_rate), 0, self._outputs)
        try:
            self._stream = sounddevice.OutputStream(
                samplerate=sample_rate,
                device=device.index,
                channels=self._outputs,
                dtype="float32",
                blocksize=0,
                latency=LATENCY_SECONDS,
                callback=self._callback,
            )
            start(self._stream)
        except sounddevice.PortAudioError as error:
            raise UserError(
                f"You cannot hear yourself on “{device.name}”: choose another output device."
            ) from error

    def play(self, samples: np.ndarray) -> None:
        """Play `samples`, (frames, channels), after those before."""
        room = self._ring.free
        if len(samples) <= room:
            self._ring.write(to_outputs(samples, self._outputs))

    def close(self) -> None:
        """Fall silent."""
        self._stream.close(ignore_errors=True)

    def _callback(self, out: np.ndarray, _frames: int, _times: Any, _status: Any) -> None:
        self._ring.take_into(out)
