"""Phrases are changed with the voice's usual pitch in mind."""

import numpy as np
import pytest

from voicestudio.voice.frames import BANDS, VoiceFrames
from voicestudio.voice.prosody import reference_of, semitones
from voicestudio.voice.usual_voice import UsualVoice, towards_usual, usual_voice_of


def phrase(height: float, spread: float, frames: int = 150, voiced: bool = True) -> VoiceFrames:
    """A phrase whose pitch swings about `height` (semitones above 150 Hz)."""
    pitch = height + spread * 2**0.5 * np.sin(2 * np.pi * np.arange(frames) / 50)
    f0 = 150 * 2 ** (pitch / 12) * voiced
    level = np.full(frames, -20.0, np.float32)
    return VoiceFrames(f0.astype(np.float32), np.full((frames, BANDS), -60, np.float32), level)


def changed(one: VoiceFrames, usual: UsualVoice) -> np.ndarray:
    """The pitch that comes of it where the converter wants 4 semitones more."""
    change = np.full(len(one), 4.0, np.float32)
    return semitones(one.f0_hz) + towards_usual(change, one, reference_of([one]).pitch, usual)


def test_the_usual_voice_is_that_of_most_phrases() -> None:
    found = usual_voice_of([phrase(height, 2) for height in (-1, 0, 0, 1, 12)])
    assert found is not None
    assert (found.pitch, found.spread) == pytest.approx((0, 2), abs=0.1)


def test_nobody_has_a_usual_voice_where_nothing_has_a_pitch() -> None:
    assert usual_voice_of([phrase(0, 2, voiced=False)]) is None
    assert usual_voice_of([]) is None


def test_phrases_come_nearer_to_one_another_than_they_were() -> None:
    usual = UsualVoice(0.0, 2.0)
    low, middle, high = (np.median(changed(phrase(h, 2), usual)) for h in (-4, 0, 4))
    assert middle == pytest.approx(4, abs=0.1)
    assert high - low == pytest.approx(8 * 0.35, abs=0.2)


def test_a_flat_phrase_is_widened_and_a_lively_one_left() -> None:
    usual = UsualVoice(0.0, 3.0)
    assert changed(phrase(0, 1), usual).std() > 1.3
    assert changed(phrase(0, 5), usual).std() == pytest.approx(5, abs=0.1)


def test_changes_stay_bounded_and_whispers_as_they_are() -> None:
    one, whisper = phrase(0, 2), phrase(0, 2, voiced=False)
    extreme = towards_usual(np.zeros(150), one, 0.0, UsualVoice(1000.0, 900.0))
    assert np.abs(extreme).max() <= 14
    assert not towards_usual(np.zeros(150), whisper, 0.0, UsualVoice(5.0, 2.0)).any()
