"""Short-time spectra and the band layout that are the input of the networks.

Tensor names: B batch, N samples, T frames, K frequency bins, F features (bins and bands).
"""

import torch
from torch import Tensor, nn

from voicestudio.sample_rate import SAMPLE_RATE

FFT_SIZE = 1536  # 32 ms: resolves the harmonics of low voices (31.25 Hz a bin)
HOP = FFT_SIZE // 2
BINS = FFT_SIZE // 2 + 1
COMPRESSION = 0.3


class Stft(nn.Module):
    """Square-root-Hann short-time Fourier transform with perfect reconstruction at 50 % overlap.

    `padding` is how both ends are extended: "reflect" or "constant" (zeros).
    """

    window: Tensor

    def __init__(self, padding: str = "reflect") -> None:
        super().__init__()
        self._padding = padding
        self.register_buffer("window", torch.hann_window(FFT_SIZE).sqrt(), persistent=False)

    def forward(self, waveform: Tensor) -> Tensor:
        """(B, N) float32 to (B, K, T) complex64, T = 1 + N // HOP. N must exceed FFT_SIZE / 2."""
        return torch.stft(
            waveform,
            FFT_SIZE,
            HOP,
            window=self.window,
            center=True,
            pad_mode=self._padding,
            return_complex=True,
        )

    def inverse(self, spectrum: Tensor, samples: int) -> Tensor:
        """(B, K, T) complex64 back to (B, samples) float32."""
        return torch.istft(spectrum, FFT_SIZE, HOP, window=self.window, center=True, length=samples)


def compressed_magnitude(spectrum: Tensor) -> Tensor:
    """|S| to the power of 0.3: about the compression of hearing (Braun and Tashev 2020)."""
    return (spectrum.real.square() + spectrum.imag.square() + 1e-12).pow(COMPRESSION / 2)


def compressed(spectrum: Tensor) -> Tensor:
    """The spectrum with its magnitude compressed and its phase kept."""
    power = spectrum.real.square() + spectrum.imag.square() + 1e-12
    return spectrum * power.pow((COMPRESSION - 1) / 2)


class BandLayout(nn.Module):
    """Linear bins at the bottom, ERB-spaced triangular bands above them.

    The low bins resolve the harmonics of the voice; above them hearing resolves only bands
    (Glasberg and Moore 1990), which keeps a full-band network small (DeepFilterNet, Schröter et al.
    2022).
    """

    analysis: Tensor
    synthesis: Tensor

    def __init__(self, low_bins: int, bands: int) -> None:
        super().__init__()
        self.low_bins = low_bins
        self.features = low_bins + bands
        triangles = _erb_triangles(low_bins, bands)
        self.register_buffer(
            "analysis", triangles / triangles.sum(dim=1, keepdim=True), persistent=False
        )
        self.register_buffer("synthesis", triangles, persistent=False)

    def forward(self, spectrum: Tensor) -> Tensor:
        """(B, K, T) complex to features (B, 3, T, F): compressed magnitude, real, imaginary part.

        Bands carry a magnitude only; their real and imaginary parts are zero.
        """
        spectrum = spectrum.transpose(1, 2)
        low = compressed(spectrum[..., : self.low_bins])
        high = spectrum[..., self.low_bins :]
        power = (high.real.square() + high.imag.square()) @ self.analysis.T
        band = (power + 1e-12).pow(COMPRESSION / 2)
        nothing = torch.zeros_like(band)
        return torch.stack(
            [
                torch.cat([compressed_magnitude(spectrum[..., : self.low_bins]), band], dim=-1),
                torch.cat([low.real, nothing], dim=-1),
                torch.cat([low.imag, nothing], dim=-1),
            ],
            dim=1,
        )

    def spread(self, gains: Tensor) -> Tensor:
        """Band gains (B, T, bands) to gains of the bins above the low ones (B, T, K - low)."""
        return gains @ self.synthesis


def _erb_triangles(low_bins: int, bands: int) -> Tensor:
    """Triangular partition of unity over the bins from `low_bins` up: (bands, K - low_bins)."""
    frequency = torch.arange(low_bins, BINS) * (SAMPLE_RATE / FFT_SIZE)
    rate = 21.4 * torch.log10(1 + 0.00437 * frequency)
    centres = torch.linspace(float(rate[0]), float(rate[-1]), bands)
    step = centres[1] - centres[0]
    return (1 - (rate[None, :] - centres[:, None]).abs() / step).clamp(min=0)
