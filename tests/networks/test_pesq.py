"""PESQ that gradients pass through: near the reference program, and something to climb.

Modules: networks.pesq_tables.
"""

import numpy as np
import pytest
import soundfile
import soxr
import torch

from voicestudio.networks.losses import pesq_loss
from voicestudio.networks.pesq import Pesq
from voicestudio.paths import resource_path


@pytest.fixture(scope="module")
def speech():
    """Three seconds of the sample recording at 48 kHz, as (1, N)."""
    samples, rate = soundfile.read(resource_path("sample/sample.flac"), dtype="float32")
    voice = soxr.resample(samples.reshape(len(samples), -1)[:, 0], rate, 48_000)
    return torch.from_numpy(voice[: 3 * 48_000].copy())[None]


def _noisy(speech, snr_db, seed=1):
    noise = torch.randn(speech.shape, generator=torch.Generator().manual_seed(seed))
    noise = noise * speech.std() / noise.std()
    return speech + noise * 10 ** (-snr_db / 20)


def _downsampled(sound):
    return soxr.resample(sound[0].numpy(), 48_000, 16_000).astype(np.float64)


@pytest.mark.parametrize("snr_db", [0, 10, 20, 35])
def test_scores_are_those_of_the_reference_program(speech, snr_db):
    reference = pytest.importorskip("pesq")
    noisy = _noisy(speech, snr_db)
    wanted = reference.pesq(16_000, _downsampled(speech), _downsampled(noisy), "wb")
    assert float(Pesq()(speech, noisy)) == pytest.approx(wanted, abs=0.12)


def test_the_level_of_either_side_changes_nothing(speech):
    noisy, pesq = _noisy(speech, 10), Pesq()
    assert float(pesq(0.01 * speech, 3 * noisy)) == pytest.approx(
        float(pesq(speech, noisy)), abs=1e-3
    )


def test_speech_beside_itself_has_the_highest_score(speech):
    assert float(Pesq()(speech, speech)) == pytest.approx(4.64, abs=0.01)


def test_sixteen_kilohertz_give_the_same_scores(speech):
    low = [torch.from_numpy(_downsampled(x)).float()[None] for x in (speech, _noisy(speech, 10))]
    assert float(Pesq(16_000)(*low)) == pytest.approx(
        float(Pesq()(speech, _noisy(speech, 10))), abs=0.02
    )


def test_other_rates_are_refused():
    with pytest.raises(ValueError, match="44100"):
        Pesq(44_100)


def test_descending_the_loss_raises_the_reference_program_s_score(speech):
    reference = pytest.importorskip("pesq")
    level = speech.square().mean().sqrt()
    clean, enhanced = speech / level, (_noisy(speech, 10) / level).requires_grad_()
    pesq = Pesq()
    optimiser = torch.optim.Adam([enhanced], 3e-3)
    before = reference.pesq(16_000, _downsampled(clean), _downsampled(enhanced.detach()), "wb")
    for _ in range(20):
        optimiser.zero_grad()
        pesq_loss(pesq, clean, enhanced).backward()
        optimiser.step()
    after = reference.pesq(16_000, _downsampled(clean), _downsampled(enhanced.detach()), "wb")
    assert after > before + 0.2


def test_silence_among_speech_counts_nothing_and_breaks_nothing(speech):
    level = speech.square().mean().sqrt()
    clean = torch.cat([speech / level, torch.zeros_like(speech)])
    enhanced = torch.cat([_noisy(speech, 10) / level, torch.zeros_like(speech)]).requires_grad_()
    loss = pesq_loss(Pesq(), clean, enhanced)
    loss.backward()
    alone = pesq_loss(Pesq(), clean[:1], enhanced[:1])
    assert float(loss.detach()) == pytest.approx(float(alone.detach()))
    assert enhanced.grad is not None
    assert torch.isfinite(enhanced.grad).all()
    assert not enhanced.grad[1].any()
