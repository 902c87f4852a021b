"""De-click: clicks go, filled in as the voice would have gone on, and the voice stays."""

from collections.abc import Callable

import numpy as np
import pytest
from sounds import tone
from streams import done

from voicestudio.effects.de_click import DE_CLICK

RATE = 48_000
PLACES = range(4_000, 44_000, 5_003)


def click(seconds: float = 0.0015) -> np.ndarray:
    frames = round(seconds * RATE)
    made = np.random.default_rng(3).standard_normal((frames, 1)) * np.hanning(frames)[:, None]
    return (0.4 * made / np.abs(made).max()).astype(np.float32)


def with_clicks(sound: np.ndarray) -> np.ndarray:
    damaged, one = sound.copy(), click()
    for place in PLACES:
        damaged[place : place + len(one)] += one
    return damaged


def test_clicks_on_a_tone_are_filled_in() -> None:
    clean = tone(220.0, 1.0, level=0.2) + tone(1_330.0, 1.0, level=0.05)
    damaged = with_clicks(clean)
    mended = done(DE_CLICK, damaged, {})
    before, after = (np.square(one - clean).sum() for one in (damaged, mended))
    assert after < before / 1_000


def test_clicks_in_a_voice_become_much_quieter(speech_like: Callable[..., np.ndarray]) -> None:
    clean = speech_like(1.0, RATE) * np.float32(0.3)
    mended = done(DE_CLICK, with_clicks(clean), {"sensitivity": 6})
    error = np.square(mended - clean)
    left = [np.square(0.4) / 8 for _ in PLACES]
    remaining = [error[place : place + 72].mean() for place in PLACES]
    assert np.median(remaining) < 0.02 * np.median(left)


def test_a_voice_without_clicks_is_left_alone(speech_like: Callable[..., np.ndarray]) -> None:
    clean = speech_like(2.0, RATE, 2)
    changed = np.any(done(DE_CLICK, clean, {}) != clean, axis=1)
    assert changed.mean() < 0.005


@pytest.mark.parametrize("longest", [0.5, 4.0])
def test_what_is_longer_than_a_click_stays(longest: float) -> None:
    sound = np.zeros((RATE, 1), np.float32)
    sound[20_000:20_960] = click(0.02)
    np.testing.assert_array_equal(done(DE_CLICK, sound, {"longest": longest}), sound)
