"""Diagnostics of enhancer training: balance of the loss terms and signs of mode collapse."""

from collections.abc import Mapping

import torch
from torch import Tensor

from voicestudio.networks.features import Stft, compressed_magnitude


def gradient_shares(
    terms: Mapping[str, Tensor], spectrum: Tensor, heard: Tensor
) -> dict[str, float]:
    """Each loss term's share of the summed gradient norms on the generator's mask.

    `terms` are scalars. `spectrum` (B, K, T) is the output of the generator, `heard` (B, K, T) its
    input, to which the mask was applied. A term near 1 dominates the others; one near 0 has no
    effect.
    """
    norms = {}
    for name, term in terms.items():
        (gradient,) = torch.autograd.grad(term, spectrum, retain_graph=True)
        norms[name] = float(torch.linalg.vector_norm(gradient * heard.conj()))
    total = sum(norms.values()) or 1.0
    return {name: round(norm / total, 3) for name, norm in norms.items()}


def collapse_figures(clean: Tensor, noisy: Tensor, enhanced: Tensor) -> dict[str, float]:
    """Signs of mode collapse, from waveforms (B, N) of different speakers.

    `variety` is the variance of the results' spectra over the batch relative to that of clean
    speech (1: as much; 0: always the same). `level_db` is the mean level of the results relative
    to clean speech and `level_spread_db` its standard deviation; `reduction_db` is the mean level
    of the input relative to the results.
    """
    stft = Stft().to(clean.device)
    wanted, got = (compressed_magnitude(stft(_levelled(x))) for x in (clean, enhanced))
    levels = [_level_db(x) for x in (clean, noisy, enhanced)]
    return {
        "variety": round(float(got.var(dim=0).mean() / wanted.var(dim=0).mean()), 3),
        "level_db": round(float((levels[2] - levels[0]).mean()), 2),
        "level_spread_db": round(float((levels[2] - levels[0]).std()), 2),
        "reduction_db": round(float((levels[1] - levels[2]).mean()), 2),
    }


def _levelled(waveform: Tensor) -> Tensor:
    return waveform / waveform.square().mean(dim=-1, keepdim=True).sqrt().clamp(min=1e-5)


def _level_db(waveform: Tensor) -> Tensor:
    return 10 * torch.log10(waveform.square().mean(dim=-1) + 1e-10)
