"""Block-wise streaming with the causal enhancer."""

from collections.abc import Callable

import numpy as np
import torch

from voicestudio.networks.causal import CausalEnhancer
from voicestudio.networks.features import FFT_SIZE, HOP


class StreamingEnhancer:
    """Enhances a stream at 48 kHz, every channel by itself.

    The output equals that of the network on the whole recording, delayed by `latency` samples: 32
    ms, the length of a frame. `keep_room` is the share of the reverberation to keep, 0 to 1.
    `kept_share` maps the input spectrum and its removed part, both complex (channels, K, T), to the
    share of the removed part to keep at each point, 0 to 1.
    """

    latency = FFT_SIZE

    def __init__(
        self,
        network: CausalEnhancer,
        channels: int = 1,
        keep_room: float = 0.0,
        kept_share: Callable[[torch.Tensor, torch.Tensor], torch.Tensor] | None = None,
    ) -> None:
        self._network = network.eval()
        self._window = window = network.stft.window
        self._memory = network.no_memory(channels)
        self._room = window.new_full((channels,), keep_room) if keep_room else None
        self._kept_share = kept_share
        self._heard = window.new_zeros(channels, FFT_SIZE - HOP)
        self._tail = window.new_zeros(channels, HOP)
        self._ready = np.zeros((self.latency, channels), np.float32)
        self._before_the_start = HOP  # the first frame is centred on the first sample

    @torch.inference_mode()
    def process(self, samples: np.ndarray) -> np.ndarray:
        """Enhance the next block, float32 (n, channels); returns n frames delayed by `latency`."""
        arrived = torch.from_numpy(np.ascontiguousarray(samples.T, np.float32))
        heard = torch.cat([self._heard, arrived.to(self._heard.device)], dim=1)
        frames = max(0, (heard.shape[1] - FFT_SIZE) // HOP + 1)
        if frames:
            final = self._enhanced(heard, frames)[self._before_the_start :]
            self._ready = np.concatenate([self._ready, final])
            self._before_the_start = 0
        self._heard = heard[:, frames * HOP :]
        out, self._ready = self._ready[: len(samples)], self._ready[len(samples) :]
        return out

    def _enhanced(self, heard: torch.Tensor, frames: int) -> np.ndarray:
        """The samples that become final with the next `frames` frames of the input `heard`."""
        blocks = heard[:, : (frames + 1) * HOP].unfold(1, FFT_SIZE, HOP)
        spectrum = torch.fft.rfft(blocks * self._window).transpose(1, 2)
        features = self._network.layout(spectrum)
        mask, self._memory = self._network.masks_after(self._memory, features, self._room)
        cleaned = self._network.masked(spectrum, mask)
        if self._kept_share is not None:
            removed = spectrum - cleaned
            cleaned = cleaned + removed * self._kept_share(spectrum, removed)
        pieces = torch.fft.irfft(cleaned.transpose(1, 2), FFT_SIZE) * self._window
        joined = pieces[..., :HOP].clone()
        joined[:, 0] += self._tail
        joined[:, 1:] += pieces[:, :-1, HOP:]
        self._tail = pieces[:, -1, HOP:].clone()
        return joined.flatten(1).T.cpu().numpy()
