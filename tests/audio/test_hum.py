"""Mains hum is taken out where it is, and nothing is touched where it is not."""

from itertools import pairwise

import numpy as np
import pytest

from voicestudio.audio.hum import HOP_SECONDS, REACH_SECONDS, remove_hum

RATE = 48_000


def hum(seconds: float, mains: float, level: float, drift: float = 0.0) -> np.ndarray:
    """Ten harmonics whose frequency wanders by `drift` hertz; float32 (frames, 1)."""
    instants = np.arange(round(seconds * RATE)) / RATE
    frequency = mains + drift * np.sin(2 * np.pi * instants / 9)
    phase = 2 * np.pi * np.cumsum(frequency) / RATE
    wave = np.sum([np.cos(k * phase + k * k) / k for k in range(1, 11)], axis=0)
    return (level * wave / np.std(wave)).astype(np.float32)[:, np.newaxis]


def decibels(ratio: float) -> float:
    return 20 * np.log10(ratio + 1e-12)


def si_sdr(reference: np.ndarray, other: np.ndarray) -> float:
    scaled = reference * (np.vdot(other, reference) / np.vdot(reference, reference))
    return decibels(float(np.std(scaled) / (np.std(other - scaled) + 1e-12)))


@pytest.mark.parametrize(("mains", "asked"), [(50.1, (50.0,)), (59.93, (60.0,)), (49.9, None)])
def test_hum_goes_and_speech_stays(speech_like, mains, asked):
    speech = speech_like(4.0)
    added = hum(4.0, mains, 10 ** (-10 / 20) * float(np.std(speech)), drift=0.02)
    asked = {} if asked is None else {"mains": asked}
    left = remove_hum(speech + added, RATE, **asked) - speech
    assert decibels(float(np.std(added) / np.std(left))) >= 20
    assert si_sdr(speech, speech + left) >= 30


def test_without_hum_nothing_changes(speech_like, room_noise):
    """Neither in speech nor in noise, nor where a tone is that the mains do not make."""
    instants = np.arange(3 * RATE)[:, np.newaxis] / RATE
    tones = (0.1 * np.sin(2 * np.pi * f * instants).astype(np.float32) for f in (98.0, 440.0, 1000))
    for sound in (speech_like(3.0), room_noise(3.0), *tones, np.zeros((RATE * 3, 1), np.float32)):
        assert remove_hum(sound, RATE) is sound


def test_what_is_too_short_to_tell_stays():
    sound = hum(1.0, 50.0, 0.1)
    assert remove_hum(sound, RATE) is sound


def test_only_the_channel_that_hums_changes(speech_like):
    sound = speech_like(3.0, RATE, 2)
    sound[:, 1:] += hum(3.0, 60.0, 0.05)
    cleaned = remove_hum(sound, RATE)
    assert np.array_equal(cleaned[:, 0], sound[:, 0])
    assert not np.array_equal(cleaned[:, 1], sound[:, 1])


def test_hum_that_was_cut_off_is_not_put_into_silence():
    sound = hum(6.0, 50.0, 0.1)
    sound[4 * RATE :] = 0
    cleaned = remove_hum(sound, RATE)
    assert decibels(float(np.std(cleaned[RATE : 2 * RATE]) / 0.1)) < -40
    assert np.abs(cleaned[4 * RATE + RATE // 4 :]).max() < 1e-3


def test_the_result_depends_on_what_is_near_only(speech_like):
    """A window from the grid of frames gives the same inside, so that blocks join."""
    sound = speech_like(10.0) + hum(10.0, 49.95, 0.02, drift=0.03)
    whole = remove_hum(sound, RATE)
    hop, reach = round(HOP_SECONDS * RATE), round(REACH_SECONDS * RATE)
    for begin, end in pairwise(range(0, len(sound), 250 * hop)):
        first, last = max(0, begin - reach // hop * hop - hop), end + reach
        part = remove_hum(sound[first:last], RATE)[begin - first : end - first]
        np.testing.assert_allclose(part, whole[begin:end], atol=2e-5)
