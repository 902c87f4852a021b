"""Loudness: all of a selection reaches its target, with its peaks below the ceiling."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.loudness import integrated_lufs
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.true_peak import peak_levels
from voicestudio.effects.loudness_target import LOUDNESS
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.sequential_rendering import local_opener, render_sequential

RATE = 44_100


def rendered(sound: np.ndarray, folder: Path, values: dict[str, float], **options) -> np.ndarray:
    medium = ArrayMedium(sound, RATE)
    opener = local_opener(LOUDNESS)
    wet = render_sequential(
        medium, 0, len(sound), LOUDNESS, opener, folder / "w.w64", parameters=values, **options
    )
    return wet.read(0, wet.frames)


@pytest.mark.parametrize(("target", "ceiling"), [(-16, -1), (-23, -3)])
def test_speech_reaches_the_target_below_the_ceiling(
    speech_like: Callable[..., np.ndarray], tmp_path: Path, target: float, ceiling: float
) -> None:
    sound = speech_like(4.0, RATE) * np.float32(0.1)
    told: list[float] = []
    values = {"target": target, "ceiling": ceiling}
    heard = rendered(sound, tmp_path, values, progress=told.append)
    assert integrated_lufs(heard, RATE) == pytest.approx(target, abs=0.15)
    peak = 20 * np.log10(peak_levels(ArrayMedium(heard, RATE), 0, len(heard)).true)
    assert peak <= ceiling + 0.05
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_silence_has_no_loudness(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="too little sound"):
        rendered(np.zeros((RATE, 1), np.float32), tmp_path, {})


def test_measuring_can_be_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        rendered(np.zeros((RATE, 1), np.float32), tmp_path, {}, cancelled=lambda: True)
