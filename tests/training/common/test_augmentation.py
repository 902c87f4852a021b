"""torchaudio's part in making examples equals what it replaces, and loads without its extension.

Modules: networks.torch_audio.
"""

import subprocess
import sys

import numpy as np
import pytest
import torch
from scipy.fft import dct
from scipy.signal import oaconvolve

from voicestudio.audio.resample import resample
from voicestudio.training.common.augmentation import (
    convolved,
    cosine_basis,
    masked,
    resampled,
    with_noise,
)
from voicestudio.training.common.room_responses import DELAY, simulate_room

RATE = 48_000
WITHOUT_EXTENSION = """
import torch

def refuse(path):
    raise OSError("libcudart.so.13: cannot open shared object file")

torch.ops.load_library = refuse
from voicestudio.networks.torch_audio import functional, transforms
sound = torch.sin(torch.arange(48_000) / 10)
cepstra = transforms.MFCC(48_000, 13, melkwargs={"n_fft": 1024, "n_mels": 40})(sound)
print(tuple(cepstra.shape), len(functional.resample(sound, 48_000, 16_000)))
"""


def _noise(count: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(count).astype(np.float32)


def test_torchaudio_works_where_its_extension_does_not_load():
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WITHOUT_EXTENSION],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split("\n")[0] == "(13, 94) 16000"


@pytest.mark.parametrize("seed", range(4))
def test_rooms_sound_as_by_plain_convolution(speech_like, seed):
    room = simulate_room(np.random.default_rng(seed))
    voice = speech_like(1.0, seed=seed)[:, 0]
    heard = convolved(voice, room.full, DELAY)
    wanted = oaconvolve(voice.astype(np.float64), room.full)[DELAY : DELAY + len(voice)]
    assert heard.dtype == np.float32
    np.testing.assert_allclose(heard, wanted, atol=2e-6 * np.abs(wanted).max())


@pytest.mark.parametrize("snr_db", [-5.0, 0.0, 12.5, 30.0])
def test_noise_comes_to_lie_the_asked_for_decibels_below_active_speech(
    speech_like, room_noise, snr_db
):
    spoken = np.arange(RATE) < RATE // 2  # half of it is a pause, which must not count
    speech = np.where(spoken, speech_like(1.0, seed=1)[:, 0], 0).astype(np.float32)
    noise = room_noise(1.0, seed=2)[::-1, 0] * 3
    both = with_noise(speech, noise, snr_db)
    scaled = both.astype(np.float64) - speech
    power = np.mean(speech.astype(np.float64).reshape(-1, 960) ** 2, axis=1)
    active = np.mean(power[power > power.max() * 1e-4])
    gain = np.sqrt(active / np.mean(noise.astype(np.float64) ** 2)) * 10 ** (-snr_db / 20)
    np.testing.assert_allclose(scaled, gain * noise, atol=1e-5 * np.abs(gain * noise).max() + 1e-7)


def test_silence_is_given_noise_as_if_it_were_speech_and_no_noise_changes_nothing(speech_like):
    noise = _noise(RATE, 1)
    alone = with_noise(np.zeros(RATE, np.float32), noise, 10.0)
    assert 20 * np.log10(np.std(alone)) == pytest.approx(-36, abs=0.05)
    voice = speech_like(1.0)[:, 0]
    assert np.array_equal(with_noise(voice, np.zeros(RATE, np.float32), 10.0), voice)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 96_000])
def test_a_change_of_rate_equals_soxr_in_all_that_both_rates_carry(rate):
    spectrum = np.fft.rfft(_noise(rate, rate))
    spectrum[int(0.45 * min(rate, RATE)) :] = 0
    band = 0.1 * np.fft.irfft(spectrum, rate).astype(np.float32)
    made, wanted = resampled(band, rate, RATE), resample(band[:, None], rate, RATE)[:, 0]
    assert len(made) == len(wanted) == RATE
    inner = slice(2_000, -2_000)
    error = np.sqrt(np.mean((made - wanted)[inner] ** 2) / np.mean(wanted[inner] ** 2))
    assert 20 * np.log10(error) < -75


def test_a_change_of_rate_lets_nothing_through_that_the_lower_rate_cannot_carry():
    tone = np.sin(2 * np.pi * 26_000 * np.arange(96_000) / 96_000).astype(np.float32)
    assert 20 * np.log10(np.std(resampled(tone, 96_000, RATE)[2_000:-2_000])) < -80


def test_unusual_rates_are_refused():
    with pytest.raises(ValueError, match="22254 Hz is an unusual sampling rate"):
        resampled(_noise(1_000, 1), 22_254, RATE)


def test_masks_hide_a_stretch_of_frames_and_of_features_and_nothing_else():
    torch.manual_seed(0)
    features = torch.ones(40, 60, 30)
    made = masked(features, 20, 8)
    hidden = made == 0
    assert bool((made[~hidden] == 1).all())
    frames, bands = hidden.all(dim=2), hidden.all(dim=1)
    assert torch.equal(hidden, frames[..., None] | bands[:, None])
    for axis, longest in ((frames, 20), (bands, 8)):
        lengths = axis.sum(dim=1)
        assert int(lengths.max()) <= longest
        assert len(lengths.unique()) > 4
        starts = (axis.int().diff(dim=1, prepend=torch.zeros(40, 1, dtype=torch.int)) == 1).sum(1)
        assert int(starts.max()) == 1
    assert torch.equal(masked(features, 0, 0), features)
    assert bool((features == 1).all())


@pytest.mark.parametrize("bands", [20, 32])
def test_the_cosine_basis_is_the_orthonormal_transform(bands):
    levels = 20 * _noise(5 * bands, 3).reshape(5, bands).astype(np.float64)
    wanted = dct(levels, axis=1, norm="ortho")
    np.testing.assert_allclose(levels @ cosine_basis(bands), wanted, atol=1e-3)
