"""Input monitoring: playing the input to the speaker with low latency."""

from typing import Any

import numpy as np
import sounddevice

from voicestudio.errors import UserError
from voicestudio.playback.devices import Device, start
from voicestudio.playback.output_channels import to_outputs
from voicestudio.playback.ring import Ring
from voicestudio.texts import tr

LATENCY_SECONDS = 0.02
"""Of the output, and of an input that is to be heard: more would be an echo."""

_MOST_SECONDS = 0.1


class InputMonitor:
    """Plays the sound given to `play` on `device`; sound that would be late is dropped."""

    def __init__(self, device: Device, sample_rate: int) -> None:
        """Open and start the device. Raises UserError when that fails."""
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
                tr(
                    "The input cannot be monitored on “{name}”: choose another output device.",
                    name=device.name,
                )
            ) from error

    def play(self, samples: np.ndarray) -> None:
        """Queue `samples`, (frames, channels)."""
        room = self._ring.free
        if len(samples) <= room:
            self._ring.write(to_outputs(samples, self._outputs))

    def close(self) -> None:
        """Stop and close the device."""
        self._stream.close(ignore_errors=True)

    def _callback(self, out: np.ndarray, _frames: int, _times: Any, _status: Any) -> None:
        self._ring.take_into(out)
