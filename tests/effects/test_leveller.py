"""The leveller: speakers come to one loudness, and pauses stay pauses."""

from collections.abc import Callable

import numpy as np
import pytest
from sounds import gaussian_noise
from streams import done, level_db

from voicestudio.audio.loudness import integrated_lufs
from voicestudio.effects.leveller import LEVELLER

RATE = 16_000
SETTLED = 3 * RATE


@pytest.fixture(scope="module")
def two_speakers(speech_like: Callable[..., np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Eight seconds of a loud voice, then as much of one 12 dB quieter."""
    loud = speech_like(8.0, RATE, seed=1) * np.float32(0.5)
    return loud, speech_like(8.0, RATE, seed=2) * np.float32(0.5 * 10 ** (-12 / 20))


def test_no_speaker_is_changed_by_more_than_the_limit(two_speakers) -> None:
    sound = np.concatenate(two_speakers)
    heard = done(LEVELLER, sound, {"target": -12, "most": 6}, RATE)
    assert level_db(heard[-SETTLED:]) - level_db(sound[-SETTLED:]) == pytest.approx(6, abs=0.2)


@pytest.mark.parametrize("seconds", [2.0, 4.0])
def test_a_quiet_second_speaker_is_as_loud_as_the_first(two_speakers, seconds: float) -> None:
    """They take turns with pauses of 0.3 s; 12 dB are between them before."""
    pause, length = gaussian_noise(0.3, -70)[:: 48_000 // RATE], round(seconds * RATE)
    parts = [
        part for turn in range(3) for voice in two_speakers for part in (voice[:length], pause)
    ]
    sound = np.concatenate(parts)
    heard = done(LEVELLER, sound, {"target": -30, "most": 18}, RATE)
    starts = np.cumsum([0, *map(len, parts)])[:-1:2]
    turns = [heard[at : at + length] for at in starts[2:]]  # the first two settle
    loudness = [integrated_lufs(turn, RATE) for turn in turns]
    assert max(loudness) - min(loudness) < 2.0


def test_words_of_one_speaker_keep_their_differences(two_speakers) -> None:
    """Nobody else speaks when single words are louder: the gain changes slowly."""
    voice = two_speakers[0].copy()
    heard = done(LEVELLER, voice, {"target": -22}, RATE)
    with np.errstate(divide="ignore", invalid="ignore"):
        gain = 20 * np.log10(np.abs(heard[SETTLED:, 0]) / np.abs(voice[SETTLED:, 0]))
    known = gain[np.abs(voice[SETTLED:, 0]) > 0.01]
    assert known.max() - known.min() < 3.0


def test_a_long_pause_is_not_turned_up(two_speakers) -> None:
    """Its noise gets the gain of the speech before, as if nobody had touched the knob."""
    noise = gaussian_noise(5.0, -70)[:: 48_000 // RATE]
    loud = two_speakers[0]
    sound = np.concatenate([loud, noise])
    heard = done(LEVELLER, sound, {"target": -26, "most": 24}, RATE)
    pause = slice(len(loud) + 2 * RATE, len(sound) - RATE)
    gain = level_db(heard[pause]) - level_db(sound[pause])
    speech = slice(SETTLED, len(loud) - RATE)
    spoken = level_db(heard[speech]) - level_db(sound[speech])
    assert gain == pytest.approx(spoken, abs=1.5)
