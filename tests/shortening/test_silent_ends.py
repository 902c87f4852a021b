"""What is too much of the silence before the first and after the last sound."""

import numpy as np
import pytest
from sounds import RATE, noise, tone

from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled
from voicestudio.shortening.silent_ends import silent_ends

FIRST, LAST, SECONDS = 2.0, 7.0, 10.0
CLOSE = 0.05


@pytest.fixture
def talk() -> np.ndarray:
    """Ten seconds of faint noise with a swelling tone from second 2 to 7."""
    made = noise(round(SECONDS * RATE), level=0.001)
    first, last = round(FIRST * RATE), round(LAST * RATE)
    swell = 0.6 + 0.4 * np.sin(np.arange(last - first)[:, np.newaxis] / 4000)
    made[first:last] += 0.3 * tone(220.0, LAST - FIRST)[: last - first] * swell
    return made


def found(
    sound: np.ndarray,
    kept: float = 0.5,
    threshold: float | None = None,
    span: tuple[float, float] = (0.0, SECONDS),
) -> list[tuple[float, float]]:
    """The ranges in seconds."""
    start, stop = (round(second * RATE) for second in span)
    medium = ArrayMedium(sound, RATE)
    cuts = silent_ends(
        medium, start, stop, lambda _: None, lambda: False, kept=kept, threshold_db=threshold
    )
    return [(low / RATE, high / RATE) for low, high in cuts]


@pytest.mark.parametrize("threshold", [None, -40.0])
def test_both_ends_keep_what_is_asked_for(talk: np.ndarray, threshold: float | None) -> None:
    (start, first), (last, stop) = found(talk, 0.5, threshold)
    assert (start, stop) == (0.0, SECONDS)
    assert first == pytest.approx(FIRST - 0.5, abs=CLOSE)
    assert last == pytest.approx(LAST + 0.5, abs=CLOSE)


def test_a_soft_beginning_is_kept_in_any_case(talk: np.ndarray) -> None:
    (_, first), (last, _) = found(talk, 0.0)
    assert first <= FIRST - 0.02
    assert last >= LAST + 0.02


def test_an_end_with_less_silence_stays(talk: np.ndarray) -> None:
    (only,) = found(talk, 2.5)
    assert only[1] == SECONDS
    assert not found(talk, 5.0)


def test_a_click_alone_does_not_begin_the_recording_a_breath_does(talk: np.ndarray) -> None:
    click, breath = talk.copy(), talk.copy()
    click[RATE // 2 : RATE // 2 + RATE // 100] += 0.3
    assert found(click) == found(talk)
    breath[RATE : RATE + RATE // 3] += noise(RATE // 3, level=0.02)
    assert found(breath)[0][1] == pytest.approx(0.5, abs=CLOSE)


def test_only_the_range_counts(talk: np.ndarray) -> None:
    (start, first), (last, stop) = found(talk, 0.1, span=(1.0, 8.0))
    assert (start, stop) == (1.0, 8.0)
    assert first == pytest.approx(FIRST - 0.1, abs=CLOSE)
    assert last == pytest.approx(LAST + 0.1, abs=CLOSE)


def test_without_any_sound_nothing_is_too_much(talk: np.ndarray) -> None:
    assert not found(np.zeros((round(SECONDS * RATE), 2), np.float32))
    assert not found(talk, 0.5, -10.0)
    assert not found(talk[:0], span=(0.0, 0.0))


def test_it_can_be_cancelled(talk: np.ndarray) -> None:
    medium = ArrayMedium(talk, RATE)
    with pytest.raises(Cancelled):
        silent_ends(medium, 0, medium.frames, lambda _: None, lambda: True)
