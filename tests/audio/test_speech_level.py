"""The level of speech along a recording: slow, the same in any blocks, never led by clicks."""

import numpy as np
import pytest

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.speech_level import SpeechLevel

RATE = 16_000


def levels(sound: np.ndarray, rate: int = RATE, start: float = 0.0) -> np.ndarray:
    """The level in dB at every hundredth of a second, (n, channels)."""
    instants = np.arange(start, len(sound) / rate, 0.01)
    return -20 * np.log10(SpeechLevel(ArrayMedium(sound, rate)).gains_to(0.0, instants))


def at(decibels: float) -> np.float32:
    return np.float32(10 ** (decibels / 20))


@pytest.mark.parametrize("decibels", [-80, -60, -35, 12])
def test_it_moves_with_the_sound(speech_like, decibels: float) -> None:
    sound = speech_like(8.0, RATE, 2)
    apart = levels(sound * at(decibels)) - levels(sound)
    np.testing.assert_allclose(apart, decibels, atol=0.01)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000, 96_000])
def test_it_is_the_same_at_any_rate(speech_like, rate: int) -> None:
    steady = np.sin(2 * np.pi * 300 * np.arange(2 * rate) / rate)[:, np.newaxis]
    sound = (0.1 * steady).astype(np.float32)
    np.testing.assert_allclose(levels(sound, rate), -23.0, atol=0.3)


def test_where_it_is_asked_for_does_not_matter(speech_like, room_noise) -> None:
    sound = np.concatenate([speech_like(20.0, RATE), 0.01 * room_noise(70.0, RATE)])
    sound = np.concatenate([sound, at(-40) * speech_like(20.0, RATE, seed=1)])
    medium, instants = ArrayMedium(sound, RATE), np.arange(0, 110, 0.05)
    whole = SpeechLevel(medium).gains_to(-20.0, instants)
    for first in range(0, len(instants), 333):
        part = SpeechLevel(medium).gains_to(-20.0, instants[first : first + 333])
        np.testing.assert_array_equal(part, whole[first : first + 333])


def test_syllables_and_clicks_leave_it_alone(speech_like) -> None:
    sound = speech_like(10.0, RATE)
    plain = levels(sound)
    assert np.ptp(plain) < 0.1
    sound[4 * RATE : 4 * RATE + 200] = 1.0
    np.testing.assert_allclose(levels(sound), plain, atol=0.1)


def test_a_quiet_guest_has_a_level_from_the_first_word_on(speech_like) -> None:
    host, guest = speech_like(8.0, RATE), at(-54) * speech_like(8.0, RATE, seed=1)
    found = levels(np.concatenate([host, guest, host]))[:, 0]
    loud, quiet = levels(host).max(), levels(guest).max()
    assert np.all(found[:700] > loud - 0.5)
    assert np.all(found[860:1540] < quiet + 13)
    assert np.all(found[1700:] > loud - 0.5)


def test_a_long_pause_is_brought_up_by_no_more_than_it_needs(speech_like, room_noise) -> None:
    speech, hush = speech_like(5.0, RATE), at(-40) * room_noise(12.0, RATE)
    found = levels(np.concatenate([speech, hush, speech]))[:, 0]
    background = levels(hush).mean()
    # Twelve decibels below where it would be if it were speech.
    np.testing.assert_allclose(found[900:1300], background + 12, atol=1.0)
    # The word that ends the pause is not overdriven.
    assert found[1695] > levels(speech).max() - 13


def test_silence_and_broken_samples_are_bounded(speech_like) -> None:
    silent = np.zeros((3 * RATE, 1), np.float32)
    assert np.all(levels(silent) <= -100)
    assert np.all(np.isfinite(levels(silent)))
    assert np.all(np.isfinite(levels(np.zeros((3, 1), np.float32))))
    broken = speech_like(3.0, RATE)
    broken[RATE] = np.nan
    np.testing.assert_allclose(levels(broken), levels(speech_like(3.0, RATE)), atol=0.1)


def test_an_offset_is_no_speech(speech_like) -> None:
    quiet = at(-50) * speech_like(4.0, RATE)
    np.testing.assert_allclose(levels(quiet + np.float32(0.3)), levels(quiet), atol=0.2)
