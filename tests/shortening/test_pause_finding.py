"""Pauses are found by the recording's own noise and speech, and cut in their middle.

Modules: shortening.band_levels, shortening.speech_levels.
"""

import numpy as np
import pytest
from material import SpeechMaker
from sounds import RATE, noise, tone

from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled, UserError
from voicestudio.shortening.cut_finding import find_cuts
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings

PAUSES = (2.0, 3.5), (6.0, 6.8), (9.0, 12.0)
"""Seconds of the recording in which nobody speaks."""
CLOSE = 0.06


@pytest.fixture(scope="module")
def talk(room_noise: SpeechMaker) -> np.ndarray:
    """Fifteen seconds of syllables over the noise of a room 40 dB below, with three pauses."""
    rng = np.random.default_rng(1)
    count = 15 * RATE
    seconds = np.arange(count) / RATE
    voice = sum(np.sin(2 * np.pi * 120 * n * seconds) / n for n in range(1, 30))
    made = 0.1 * voice * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * seconds))
    made += 0.02 * rng.standard_normal(count) * (np.sin(2 * np.pi * 2 * seconds) > 0.5)
    for start, stop in PAUSES:
        made[round(start * RATE) : round(stop * RATE)] = 0.0
    return (made[:, np.newaxis] + 0.02 * room_noise(15.0)).astype(np.float32)


def found(sound: np.ndarray, settings: ShortenSettings, rate: int = RATE) -> list[ProposedCut]:
    medium = ArrayMedium(sound, rate)
    return list(find_cuts(medium, 0, medium.frames, settings, lambda _: None, lambda: False))


def close(cut: ProposedCut, pause: tuple[float, float]) -> bool:
    return np.allclose((cut.found_start / RATE, cut.found_stop / RATE), pause, atol=CLOSE)


def test_pauses_are_found_and_shortened_in_their_middle(talk: np.ndarray) -> None:
    cuts = found(talk, ShortenSettings(1.0, 0.5))
    assert len(cuts) == 2
    for cut, pause in zip(cuts, (PAUSES[0], PAUSES[2]), strict=True):
        assert close(cut, pause)
        assert cut.length_after == pytest.approx(0.5 * RATE, abs=1)
        assert cut.start - cut.found_start == pytest.approx(0.25 * RATE, abs=1)
        assert cut.found_stop - cut.stop == pytest.approx(0.25 * RATE, abs=1)


def test_a_shorter_limit_finds_shorter_pauses(talk: np.ndarray) -> None:
    cuts = found(talk, ShortenSettings(0.5, 0.2))
    assert [close(cut, pause) for cut, pause in zip(cuts, PAUSES, strict=True)] == [True] * 3


@pytest.mark.parametrize("gain", [0.01, 1.0, 3.0])
def test_the_level_of_the_recording_does_not_matter(talk: np.ndarray, gain: float) -> None:
    assert len(found(talk * np.float32(gain), ShortenSettings())) == 2


def test_rumble_does_not_hide_pauses(talk: np.ndarray) -> None:
    rumble = talk + tone(40.0, 15.0, level=0.2)
    assert len(found(rumble, ShortenSettings())) == 2


def test_a_breath_is_part_of_a_pause_and_stays_whole(talk: np.ndarray) -> None:
    breath = talk.copy()
    first, last = round(2.9 * RATE), round(3.3 * RATE)
    breath[first:last] += noise(last - first, level=0.02)
    cut, other = found(breath, ShortenSettings())
    assert close(cut, PAUSES[0])
    assert close(other, PAUSES[2])
    assert cut.start > 2.0 * RATE
    assert cut.stop < first
    assert 0.5 * RATE < cut.length_after < 1.0 * RATE


def test_a_soft_word_is_no_breath(talk: np.ndarray) -> None:
    soft = talk.copy()
    first, last = round(2.6 * RATE), round(2.9 * RATE)
    soft[first:last] += 0.3 * talk[: last - first]
    assert len(found(soft, ShortenSettings())) == 1


def test_a_click_alone_in_a_pause_does_not_split_it(talk: np.ndarray) -> None:
    clicked = talk.copy()
    clicked[round(2.8 * RATE) : round(2.81 * RATE)] += 0.3
    assert len(found(clicked, ShortenSettings())) == 2


def test_a_pause_is_where_every_channel_is_silent(talk: np.ndarray) -> None:
    other = np.roll(talk, 5 * RATE, axis=0)
    both = np.concatenate([talk, other], axis=1)
    assert not found(both, ShortenSettings())
    assert len(found(np.repeat(talk, 2, axis=1), ShortenSettings())) == 2


def test_a_fixed_level_can_be_given(talk: np.ndarray) -> None:
    assert len(found(talk, ShortenSettings(threshold_db=-40.0))) == 2
    assert not found(talk, ShortenSettings(threshold_db=-75.0))


@pytest.mark.parametrize("rate", [8_000, 44_100, 96_000])
def test_other_sample_rates(talk: np.ndarray, rate: int) -> None:
    at = np.arange(0, 15 * RATE - 1, RATE / rate).astype(int)
    cuts = found(talk[at], ShortenSettings(), rate)
    assert [round(cut.found_start / rate) for cut in cuts] == [2, 9]


def test_nothing_is_found_in_steady_sound_in_nothing_and_in_a_blink(talk: np.ndarray) -> None:
    assert not found(noise(10 * RATE), ShortenSettings())
    assert not found(np.zeros((10 * RATE, 2), np.float32), ShortenSettings())
    assert not found(talk[:100], ShortenSettings())
    assert not found(talk[:0], ShortenSettings())


def test_only_the_range_is_searched(talk: np.ndarray) -> None:
    medium = ArrayMedium(talk, RATE)
    cuts = find_cuts(medium, RATE, 6 * RATE, ShortenSettings(), lambda _: None, lambda: False)
    assert [close(cut, PAUSES[0]) for cut in cuts] == [True]


def test_progress_ends_at_one_and_cancelling_ends_it(talk: np.ndarray) -> None:
    told: list[float] = []
    medium = ArrayMedium(talk, RATE)
    find_cuts(medium, 0, medium.frames, ShortenSettings(), told.append, lambda: False)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        find_cuts(medium, 0, medium.frames, ShortenSettings(), told.append, lambda: True)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ((1.0, 1.0), "cannot be shortened to 1 s"),
        ((0.0, 0.1), "length of pauses is 0 s"),
        ((1.0, float("nan")), "must be 0.1 to 30"),
        ((1.0, 0.5, 3.0), "threshold is 3 dB"),
    ],
)
def test_settings_that_make_no_sense(values: tuple[float, ...], reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        ShortenSettings(*values)
