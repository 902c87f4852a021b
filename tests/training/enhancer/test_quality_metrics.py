"""Measures against cases whose answer is known."""

import numpy as np
import pytest

from voicestudio.training.enhancer import quality_metrics as metrics

RATE = 16_000


@pytest.fixture
def clean(speech_like):
    return speech_like(3.0, RATE)[:, 0]


def _noise_at(clean, snr_db):
    noise = np.random.default_rng(0).standard_normal(len(clean))
    return noise * np.std(clean) / np.std(noise) * 10 ** (-snr_db / 20)


def test_snr_is_what_was_mixed(clean):
    assert metrics.snr(clean, clean + _noise_at(clean, 10)) == pytest.approx(10, abs=0.1)


def test_si_sdr_ignores_level_and_snr_does_not(clean):
    noisy = clean + _noise_at(clean, 10)
    assert metrics.si_sdr(clean, noisy) == pytest.approx(10, abs=0.1)
    assert metrics.si_sdr(clean, 0.5 * noisy) == pytest.approx(
        metrics.si_sdr(clean, noisy), abs=1e-6
    )
    assert metrics.snr(clean, 0.5 * noisy) < metrics.snr(clean, noisy)


def test_psnr_of_a_constant_error(clean):
    peak = np.max(np.abs(clean))
    assert metrics.psnr(clean, clean + 0.01 * peak) == pytest.approx(40, abs=0.01)


def test_log_spectral_distance_of_a_gain_is_the_gain():
    steady = np.random.default_rng(0).standard_normal(RATE)
    assert metrics.log_spectral_distance(steady, 2 * steady, RATE) == pytest.approx(6.02, abs=0.1)
    assert metrics.log_spectral_distance(steady, steady, RATE) == 0


def test_high_band_distance_hears_only_its_band():
    rate = 48_000
    steady = np.random.default_rng(0).standard_normal(2 * rate)
    spectrum, hertz = np.fft.rfft(steady), np.fft.rfftfreq(2 * rate, 1 / rate)

    def louder(low, high, decibels):
        gain = np.where((hertz > low) & (hertz < high), 10 ** (decibels / 20), 1)
        return np.fft.irfft(spectrum * gain)

    # Side lobes of the window reach a little beyond an edge: stay 500 Hz away from it.
    assert metrics.high_band_distance(steady, louder(0, 7_500, 12), rate) < 0.05
    assert metrics.high_band_distance(steady, louder(20_500, 24_000, 12), rate) < 0.05
    inside = metrics.high_band_distance(steady, louder(7_500, 20_500, 12), rate)
    assert inside == pytest.approx(12, abs=0.05)


def test_high_band_distance_is_the_root_mean_square_over_bins():
    rate = 48_000
    steady = np.random.default_rng(0).standard_normal(2 * rate)
    spectrum, hertz = np.fft.rfft(steady), np.fft.rfftfreq(2 * rate, 1 / rate)
    half = np.fft.irfft(spectrum * np.where((hertz > 7_500) & (hertz < 14_000), 2, 1))
    expected = 6.02 * np.sqrt(0.5)
    assert metrics.high_band_distance(steady, half, rate) == pytest.approx(expected, abs=0.1)


def test_high_band_distance_needs_the_band(clean):
    assert metrics.high_band_distance(clean, clean, RATE) is None


def test_perceptual_measures_fall_with_noise(clean):
    pytest.importorskip("pesq")
    pytest.importorskip("pystoi")
    noisy = clean + _noise_at(clean, 0)
    assert metrics.pesq_wb(clean, clean, RATE) == pytest.approx(4.64, abs=0.01)
    assert metrics.pesq_wb(clean, noisy, RATE) < 2
    assert metrics.stoi(clean, noisy, RATE) < metrics.stoi(clean, clean, RATE)


def test_pesq_without_speech_is_unknown():
    pytest.importorskip("pesq")
    silence = np.zeros(2 * RATE)
    assert metrics.pesq_wb(silence, silence, RATE) is None


def test_normalised_pesq_is_3_64_of_3_5_for_clean_speech_and_minus_1_without_speech(clean):
    pytest.importorskip("pesq")
    pair = np.stack([clean, np.zeros_like(clean)])
    scores = metrics.normalised_pesq(pair, pair, RATE)
    assert scores == pytest.approx([3.64 / 3.5, -1.0], abs=0.01)
