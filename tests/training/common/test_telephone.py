"""Automatic gain, noise suppression and codecs of telephones and recorders."""

import numpy as np
import pytest

from voicestudio.training.common.degradation import high_passed
from voicestudio.training.common.telephone import (
    automatic_gain,
    noise_suppressed,
    telephone_band,
    through_telephone_codec,
)


def _steps(*levels_db: float) -> np.ndarray:
    """A second of noise at each level."""
    random = np.random.default_rng(0)
    parts = [10 ** (level / 20) * random.standard_normal(48_000) for level in levels_db]
    return np.concatenate(parts).astype(np.float32)


def _level(sound: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-12))


def test_automatic_gain_raises_what_is_quiet_and_leaves_the_loudest():
    sound = _steps(-20, -50, -20)
    for seed in range(10):
        gain = automatic_gain(sound, np.random.default_rng(seed))
        assert gain.dtype == np.float32
        assert gain.shape == sound.shape
        assert 1.0 <= gain.min() <= gain.max() <= 10.0
        assert gain[90_000] > 1.5 * gain[24_000]
        assert np.abs(np.diff(gain)).max() < 0.05  # no clicks


@pytest.mark.parametrize("length", [1, 2, 959, 961, 48_000])
def test_lengths_stay_and_nothing_but_numbers_comes_out(length):
    random = np.random.default_rng(1)
    for sound in (random.standard_normal(length).astype(np.float32), np.zeros(length, np.float32)):
        for change in (noise_suppressed, through_telephone_codec, automatic_gain):
            changed = change(sound, np.random.default_rng(2))
            assert changed.shape == sound.shape
            assert np.isfinite(changed).all()


def test_a_suppressor_turns_steady_noise_down_and_leaves_what_stands_out():
    noise = _steps(-40, -40, -40)
    tone = 0.3 * np.sin(2 * np.pi * 1_000 * np.arange(48_000) / 48_000).astype(np.float32)
    sound = noise.copy()
    sound[48_000:96_000] += tone
    for seed in range(10):
        quieter = noise_suppressed(sound, np.random.default_rng(seed))
        assert -20 < _level(quieter[:48_000]) - _level(sound[:48_000]) < -1
        assert abs(_level(quieter[60_000:84_000]) - _level(sound[60_000:84_000])) < 0.5


def test_codecs_keep_speech_in_time_and_the_line_is_narrow():
    random = np.random.default_rng(3)
    sound = high_passed(_steps(-50), 300.0) + 0.1 * np.sin(
        2 * np.pi * np.cumsum(600 + 400 * np.sin(np.arange(48_000) / 4_000)) / 48_000
    )
    told = set()
    for seed in range(12):
        coded = through_telephone_codec(sound.astype(np.float32), np.random.default_rng(seed))
        told.add(round(_level(coded - sound)))
        assert np.corrcoef(coded, sound)[0, 1] > 0.95
        assert _level(coded) == pytest.approx(_level(sound), abs=1.0)
    assert len(told) > 1  # more than one codec
    for _ in range(20):
        lowest, highest = telephone_band(random)
        assert 100 < lowest < 400 < 3_000 < highest < 4_000
