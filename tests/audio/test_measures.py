"""Levels, loudness, pauses."""

import math
from collections.abc import Callable

import numpy as np
import pyloudnorm
import pytest

from voicestudio.audio.levels import rms_dbfs
from voicestudio.audio.loudness import (
    equal_loudness_gains,
    integrated_lufs,
    matching_gain,
    sound_level,
)
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.silence import quietest_place, speech_region_around


def sine(level_db: float, channels: int = 1, seconds: float = 5.0, rate: int = 48000) -> np.ndarray:
    time = np.arange(round(seconds * rate))[:, np.newaxis] / rate
    wave = 10 ** (level_db / 20) * np.sin(2 * np.pi * 997 * time)
    return np.repeat(wave, channels, axis=1).astype(np.float32)


@pytest.mark.parametrize("rate", [16000, 44100, 48000, 96000])
@pytest.mark.parametrize(
    ("channels", "level", "expected"),
    # BS.1770: a full-scale 997 Hz sine in one front channel has -3.01 LKFS, in two 0.
    [(1, 0.0, -3.01), (2, 0.0, 0.0), (1, -20.0, -23.01), (2, -23.0, -23.0)],
)
def test_loudness_of_the_reference_tone(
    rate: int, channels: int, level: float, expected: float
) -> None:
    tone = sine(level, channels, rate=rate)
    assert integrated_lufs(tone, rate) == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (44100, 2), (48000, 5)])
def test_loudness_is_that_of_another_implementation(rate: int, channels: int) -> None:
    """Coloured noise with loud and quiet minutes, so that weighting and both gates matter."""
    rng = np.random.default_rng(rate)
    noise = np.cumsum(rng.standard_normal((rate * 23 + 17, channels)), axis=0)
    noise = np.diff(noise, axis=0) + 0.05 * np.diff(noise - noise.mean(axis=0), axis=0) ** 2
    levels = np.repeat([0.2, 0.0001, 0.05, 0.01], -(-len(noise) // 4))[: len(noise), np.newaxis]
    samples = (noise * levels).astype(np.float32)
    expected = pyloudnorm.Meter(rate, filter_class="DeMan").integrated_loudness(samples)
    assert integrated_lufs(samples, rate) == pytest.approx(expected, abs=0.02)


def test_the_bass_channel_of_surround_does_not_count() -> None:
    surround = np.zeros((48000 * 3, 6), np.float32)
    surround[:, 3:4] = sine(0.0, seconds=3.0)
    assert integrated_lufs(surround, 48000) == -math.inf


@pytest.mark.parametrize(
    ("samples", "expected"),
    [
        (np.zeros((48000, 2), np.float32), -math.inf),
        (np.zeros((10, 1), np.float32), -math.inf),
        (np.zeros((0, 1), np.float32), -math.inf),
        (sine(-10.0, seconds=0.1), -13.01),  # shorter than a gating block
        (sine(-90.0), -93.01),  # below the gate
        (sine(-10.0, channels=9), -13.01),  # more channels than the standard weighs
    ],
)
def test_where_the_standard_does_not_apply_it_is_rms(samples: np.ndarray, expected: float) -> None:
    assert integrated_lufs(samples, 48000) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("seconds", [0.2, 3.0])
def test_matching_gain_makes_both_equally_loud(seconds: float) -> None:
    loud, soft = sine(-10.0, seconds=seconds), sine(-27.5, seconds=seconds)
    gain = matching_gain(*(sound_level(ArrayMedium(one, 48000)) for one in (loud, soft)))
    assert 20 * math.log10(gain) == pytest.approx(17.5, abs=0.01)
    assert integrated_lufs(gain * soft, 48000) == pytest.approx(integrated_lufs(loud, 48000))


def test_several_sounds_get_one_loudness_without_clipping() -> None:
    sounds = [sine(-10.0), sine(-16.0), np.zeros((4800, 1), np.float32), sine(-60.0)]
    sounds[1][100] = 0.9  # twice as loud it would clip
    levels = [sound_level(ArrayMedium(sound, 48000)) for sound in sounds]
    assert levels[1].peak == pytest.approx(0.9)
    gains = equal_loudness_gains(levels)
    assert gains[1] / gains[0] == pytest.approx(2.0, rel=0.01)
    assert gains[1] * 0.9 == pytest.approx(0.98)
    assert gains[2] == gains[0]  # silence stays silent
    assert gains[3] / gains[0] == pytest.approx(10 ** (30 / 20))  # and what is nearly silent, low


def test_what_cannot_be_raised_makes_the_louder_one_quieter() -> None:
    """20 dB quieter, with a peak that is as loud: raising it would clip."""
    sounds = [sine(-10.0, seconds=3.0), sine(-30.0, seconds=3.0)]
    sounds[1][100] = 0.5
    gains = equal_loudness_gains([sound_level(ArrayMedium(sound, 48000)) for sound in sounds])
    loud, quiet = (integrated_lufs(g * s, 48000) for g, s in zip(gains, sounds, strict=True))
    assert loud == pytest.approx(quiet, abs=0.1)
    assert gains[0] == pytest.approx(0.98 / 5, rel=0.02)


def test_silence_is_matched_by_no_gain() -> None:
    silence = sound_level(ArrayMedium(np.zeros((48000, 1), np.float32), 48000))
    loud = sound_level(ArrayMedium(sine(0.0), 48000))
    assert matching_gain(silence, loud) == matching_gain(loud, silence) == 1.0


def test_levels() -> None:
    assert rms_dbfs(sine(-6.0)) == pytest.approx(-9.01, abs=0.01)
    for nothing in (np.zeros((5, 2)), np.zeros((0, 2))):
        assert rms_dbfs(nothing) == -math.inf


def phrases(rate: int, noise_db: float) -> tuple[ArrayMedium, list[tuple[int, int]]]:
    """Noise with three bursts of a louder noise; returns the bursts' places too."""
    rng = np.random.default_rng(0)
    samples = 10 ** (noise_db / 20) * rng.standard_normal((8 * rate, 2))
    places = [(rate, 2 * rate), (3 * rate, 5 * rate), (6 * rate, round(7.5 * rate))]
    for start, stop in places:
        samples[start:stop] += 0.2 * rng.standard_normal((stop - start, 2))
        gap = start + (stop - start) // 2
        samples[gap : gap + rate // 10] *= 1e-3  # a stop consonant, not a pause
    return ArrayMedium(samples.astype(np.float32), rate), places


@pytest.mark.parametrize("rate", [8000, 44100, 192_000])
@pytest.mark.parametrize("noise_db", [-160.0, -60.0, -35.0])
def test_a_phrase_is_found_between_its_pauses(rate: int, noise_db: float) -> None:
    medium, places = phrases(rate, noise_db)
    for start, stop in places:
        for inside in (start + rate // 10, (start + stop) // 2, stop - rate // 10):
            found = speech_region_around(medium, inside)
            assert found == pytest.approx((start, stop), abs=0.06 * rate)
            assert found[0] <= start
            assert found[1] >= stop


def test_in_a_pause_it_is_the_pause() -> None:
    medium, _ = phrases(48000, -60.0)
    start, stop = speech_region_around(medium, 120_000)
    assert (start, stop) == pytest.approx((96_000, 144_000), abs=3000)
    assert start >= 96_000
    assert stop <= 144_000
    assert speech_region_around(medium, 0)[0] == 0
    assert speech_region_around(medium, medium.frames)[1] == medium.frames


def test_without_pauses_it_is_everything_in_reach(room_noise: Callable[..., np.ndarray]) -> None:
    medium = ArrayMedium(room_noise(5, 8000), 8000)
    assert speech_region_around(medium, 20_000) == (0, medium.frames)
    long = ArrayMedium(np.zeros((8000 * 100, 1), np.float32), 8000)
    assert speech_region_around(long, 400_000) == (160_000, 640_000)


@pytest.mark.parametrize("frames", [0, 1, 50])
def test_very_short_sound(frames: int) -> None:
    medium = ArrayMedium(np.zeros((frames, 1), np.float32), 48000)
    assert speech_region_around(medium, 0) == (0, frames)


def test_it_works_on_speech(speech_like: Callable[..., np.ndarray]) -> None:
    medium = ArrayMedium(speech_like(20, 48000), 48000)
    loudest = int(np.abs(medium.samples[:, 0]).argmax())
    start, stop = speech_region_around(medium, loudest)
    assert start < loudest < stop
    assert 0.1 < (stop - start) / 48000 < 20


def test_the_quietest_place_is_in_the_middle_of_a_pause():
    sound = np.random.default_rng(3).normal(0, 0.1, (96_000, 1)).astype(np.float32)
    sound[60_000:72_000] *= 0.01
    place = quietest_place(ArrayMedium(sound, 48_000), 10_000, 90_000)
    assert place == pytest.approx(66_000, abs=600)
