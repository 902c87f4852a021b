"""Parts that the generators of the enhancer share: masking of spectra, up- and downsampling.

Tensor names: B batch, N samples, T frames, K frequency bins, F features, Q encoded features,
C channels.
"""

import torch
from torch import Tensor, nn

from voicestudio.networks.features import FFT_SIZE, BandLayout, Stft


class MaskingEnhancer(nn.Module):
    """Removes noise, hum and reverberation from speech by masking its short-time spectrum.

    A complex mask on the low bins, real gains on ERB bands above them. Subclasses
    compute the masks in `masks`. `room` is the share of the reverberation to keep, 0 (only the
    direct sound, as is None) to 1 (all of it).
    """

    def __init__(self, low_bins: int, bands: int, padding: str) -> None:
        super().__init__()
        self.stft = Stft(padding)
        self.layout = BandLayout(low_bins, bands)

    def forward(self, waveform: Tensor, room: Tensor | None = None) -> Tensor:
        """Enhance (B, N) float32 at 48 kHz, `room` (B,); same shape and no delay."""
        samples = waveform.shape[-1]
        padding = max(0, FFT_SIZE - samples)
        spectrum = self.stft(nn.functional.pad(waveform, (0, padding)))
        return self.stft.inverse(self.enhance(spectrum, room), samples + padding)[..., :samples]

    def enhance(self, spectrum: Tensor, room: Tensor | None = None) -> Tensor:
        """Enhance a spectrum (B, K, T) complex64, `room` (B,)."""
        return self.masked(spectrum, self.masks(self.layout(spectrum), room))

    def masks(self, features: Tensor, room: Tensor | None) -> Tensor:
        """Features (B, 3, T, F) to masks (B, 2, T, F): real and imaginary parts."""
        raise NotImplementedError

    def masked(self, spectrum: Tensor, mask: Tensor) -> Tensor:
        """Apply masks (B, 2, T, F) to a spectrum (B, K, T)."""
        low_bins = self.layout.low_bins
        low = torch.complex(mask[:, 0, :, :low_bins], mask[:, 1, :, :low_bins])
        high = self.layout.spread(mask[:, 0, :, low_bins:].sigmoid())
        whole = torch.cat([low, torch.complex(high, torch.zeros_like(high))], dim=-1)
        return spectrum * whole.transpose(1, 2)


class RoomCondition(nn.Module):
    """Conditions each block on the share of the reverberation to keep, by a learned offset.

    The offset is 0 where nothing is to be kept, so that weights trained without it remain valid.
    """

    def __init__(self, blocks: int, encoded: int, channels: int) -> None:
        super().__init__()
        self.shifts = nn.Parameter(torch.zeros(blocks, encoded, channels))

    def forward(self, block: int, hidden: Tensor, room: Tensor | None) -> Tensor:
        """Add the block's offset, scaled by `room` (B,), 0 to 1, to its input (B, T, Q, C)."""
        return hidden if room is None else hidden + room[:, None, None, None] * self.shifts[block]


class UpsampledConvolution(nn.Module):
    """Doubles the frequency axis by sub-pixel convolution (Shi et al. 2016).

    On a CPU it trains several times faster than a transposed convolution. `frames` is how many
    frames the kernel spans, an odd number.
    """

    def __init__(self, inputs: int, outputs: int, frames: int) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(inputs, 2 * outputs, (frames, 3), padding=(frames // 2, 1))
        self.norm = nn.BatchNorm2d(outputs)
        self.activation = nn.PReLU(outputs)

    def forward(self, hidden: Tensor) -> Tensor:
        """(B, C, T, F) to (B, outputs, T, 2 F)."""
        wide = self.convolution(hidden)
        batch, twice, frames, features = wide.shape
        wide = wide.view(batch, twice // 2, 2, frames, features).permute(0, 1, 3, 4, 2)
        return self.activation(self.norm(wide.reshape(batch, twice // 2, frames, 2 * features)))


def halving_convolution(
    inputs: int, outputs: int, kernel: tuple[int, int], padded_frames: int
) -> nn.Sequential:
    """A convolution that halves the frequency axis, normalised and activated."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride=(1, 2), padding=(padded_frames, kernel[1] // 2)),
        nn.BatchNorm2d(outputs),
        nn.PReLU(outputs),
    )
