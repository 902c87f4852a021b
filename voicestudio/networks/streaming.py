"""The causal enhancer on sound that arrives piece by piece."""

import numpy as np
import torch

from voicestudio.networks.causal import CausalEnhancer
from voicestudio.networks.features import FFT_SIZE, HOP


class StreamingEnhancer:
    """Enhances a stream of float32 samples at 48 kHz.

    What comes out is what the network makes of the whole recording at once, `latency` samples
    later: 32 ms, the length of a frame. `keep_room` is the share of the room's echo to keep.
    """

    latency = FFT_SIZE

    def __init__(self, network: CausalEnhancer, keep_room: float = 0.0) -> None:
        self._network = network.eval()
        self._window = network.stft.window
        device = self._window.device
        self._room = torch.tensor([keep_room], device=device) if keep_room else None
        self.reset()

    def reset(self) -> None:
        """Forget the stream so far."""
        self._memory = self._network.no_memory(1)
        self._heard = self._window.new_zeros(FFT_SIZE - HOP)
        self._tail = self._window.new_zeros(HOP)
        self._ready = [np.zeros(self.latency, np.float32)]
        self._before_the_start = HOP  # the first frame is centred on the first sample

    @torch.inference_mode()
    def process(self, samples: np.ndarray) -> np.ndarray:
        """Take float32 samples (n,) and return as many, of the sound `latency` samples ago."""
        arrived = torch.from_numpy(np.ascontiguousarray(samples, np.float32))
        heard = torch.cat([self._heard, arrived.to(self._heard.device)])
        frames = (len(heard) - FFT_SIZE) // HOP + 1
        if frames > 0:
            self._ready.append(self._enhanced(heard, frames)[self._before_the_start :])
            self._before_the_start = 0
        self._heard = heard[max(0, frames) * HOP :]
        ready = np.concatenate(self._ready)
        self._ready = [ready[len(samples) :]]
        return ready[: len(samples)]

    def _enhanced(self, heard: torch.Tensor, frames: int) -> np.ndarray:
        """The samples that become final with the next `frames` frames of what was heard."""
        blocks = heard[: (frames + 1) * HOP].unfold(0, FFT_SIZE, HOP)
        spectrum = torch.fft.rfft(blocks * self._window).T[None]
        features = self._network.layout(spectrum)
        mask, self._memory = self._network.masks_after(self._memory, features, self._room)
        cleaned = self._network.masked(spectrum, mask)[0].T
        pieces = torch.fft.irfft(cleaned, FFT_SIZE) * self._window
        joined = pieces[:, :HOP].clone()
        joined[0] += self._tail
        joined[1:] += pieces[:-1, HOP:]
        self._tail = pieces[-1, HOP:].clone()
        return joined.reshape(-1).cpu().numpy()
