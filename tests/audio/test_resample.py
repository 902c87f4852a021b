"""Resampling moves nothing in time."""

import numpy as np
import pytest

from voicestudio.audio.resample import resample, resample_blocks

RATES = [8000, 11025, 16000, 22050, 32000, 44100, 88200, 96000, 176_400, 192_000]


@pytest.mark.parametrize("rate", RATES)
def test_an_impulse_stays_put_through_a_round_trip(rate: int) -> None:
    sound = np.zeros((rate, 2), np.float32)
    sound[rate // 3, 0] = sound[rate // 2, 1] = 1.0
    there = resample(sound, rate, 48000)
    back = resample(there, 48000, rate)
    assert there.shape == (48000, 2)
    assert back.shape == sound.shape
    assert np.abs(back).argmax(axis=0).tolist() == [rate // 3, rate // 2]
    at_48 = np.abs(there).argmax(axis=0)
    assert at_48 == pytest.approx([rate // 3 * 48000 / rate, 24000], abs=max(1, 48000 / rate) / 2)


@pytest.mark.parametrize("rate", RATES)
def test_a_tone_comes_back_as_it_was(rate: int) -> None:
    time = np.arange(rate)[:, np.newaxis] / rate
    sound = (0.5 * np.sin(2 * np.pi * 1000 * time)).astype(np.float32)
    back = resample(resample(sound, rate, 48000), 48000, rate)
    middle = slice(rate // 10, -rate // 10)
    assert np.abs(back - sound)[middle].max() < 1e-3


@pytest.mark.parametrize(("source", "target"), [(44100, 48000), (48000, 44100), (96000, 16000)])
@pytest.mark.parametrize("frames", [0, 1, 7, 5000, 44_101])
def test_blocks_give_the_same_as_the_whole(source: int, target: int, frames: int) -> None:
    sound = np.random.default_rng(0).uniform(-1, 1, (frames, 2)).astype(np.float32)
    whole = resample(sound, source, target)
    assert len(whole) == round(frames * target / source)
    parts = [sound[start : start + 999] for start in range(0, frames, 999)]
    joined = [np.zeros((0, 2), np.float32), *resample_blocks(parts, 2, frames, source, target)]
    np.testing.assert_allclose(np.concatenate(joined), whole, atol=1e-6)


def test_equal_rates_change_nothing() -> None:
    sound = np.random.default_rng(0).uniform(-1, 1, (1000, 2)).astype(np.float32)
    np.testing.assert_array_equal(resample(sound, 48000, 48000), sound)
