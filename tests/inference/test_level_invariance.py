"""Enhancing a quiet recording is enhancing the recording, quietly."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.enhance import ENHANCE
from voicestudio.inference.blocks import render_effect
from voicestudio.inference.live import LiveEffect
from voicestudio.paths import resource_path

RATE = 48_000
SIZES = {"studio": 0, "fast": 1}


@pytest.fixture(scope="module")
def processor():
    return ENHANCE.load("cpu")


@pytest.fixture(scope="module")
def speech() -> np.ndarray:
    """Some seconds of a real voice, in noise."""
    medium = open_medium(resource_path("sample/sample.flac"))
    assert medium.sample_rate == RATE
    return medium.read(RATE, 4 * RATE)[:, :1]


def at(decibels: float) -> np.float32:
    return np.float32(10 ** (decibels / 20))


def enhanced(processor, sound: np.ndarray, folder: Path, start=0, **parameters: float):
    medium = ArrayMedium(sound, RATE)
    made = render_effect(
        medium, start, len(sound), ENHANCE, processor, folder / "wet.w64", parameters=parameters
    )
    wet = made.read(0, made.frames)
    made.close()
    return wet


@pytest.mark.parametrize("size", SIZES)
def test_the_level_of_the_recording_does_not_matter(processor, speech, tmp_path, size) -> None:
    speech = speech / np.abs(speech).max()
    usual = enhanced(processor, speech, tmp_path, size=SIZES[size])
    assert np.std(usual) > 0.02
    for decibels in (-80, -60, -40, -20, 20):
        gain = at(decibels)
        wet = enhanced(processor, speech * gain, tmp_path, size=SIZES[size]) / gain
        assert np.std(wet - usual) < 1e-3 * np.std(usual), decibels


@pytest.mark.parametrize("size", SIZES)
def test_a_quiet_guest_beside_a_loud_host_keeps_the_level(
    processor, speech, tmp_path, size
) -> None:
    clean = enhanced(processor, speech, tmp_path)
    quiet = clean * at(-54)
    both = np.concatenate([clean, quiet, clean])
    wet = enhanced(processor, both, tmp_path, size=SIZES[size])
    for part, sound in enumerate((clean, quiet, clean)):
        found = wet[part * len(clean) : (part + 1) * len(clean)]
        inner = slice(RATE // 10, -RATE // 10)  # beside a cut one leaks into the other
        lost = 20 * np.log10(np.std(found[inner]) / np.std(sound[inner]))
        assert abs(lost) < 0.5, part


def test_a_selection_is_enhanced_as_in_the_whole(processor, speech, tmp_path) -> None:
    quiet = speech * at(-60)
    loud = np.concatenate([speech, quiet])
    whole = enhanced(processor, loud, tmp_path, size=1)
    start = len(speech) + RATE
    part = enhanced(processor, loud, tmp_path, start=start, size=1)
    assert np.std(part - whole[start:]) < 0.1 * np.std(part)


def test_the_controls_hold_at_any_level(processor, speech, tmp_path) -> None:
    settings = {"size": 1, "room_tone": 1, "reduction": 12, "hum": 1}
    usual = enhanced(processor, speech * at(-20), tmp_path, **settings)
    quiet = enhanced(processor, speech * at(-50), tmp_path, **settings) / at(-30)
    assert np.std(quiet - usual) < 0.05 * np.std(usual)


@pytest.mark.parametrize("size", SIZES)
def test_silence_stays_silent(processor, speech, tmp_path, size) -> None:
    silent = np.zeros((6 * RATE, 1), np.float32)
    sound = np.concatenate([speech, silent, speech * at(-60)])
    wet = enhanced(processor, sound, tmp_path, size=SIZES[size])
    assert np.abs(wet[len(speech) + RATE : -len(speech) - RATE]).max() < 1e-5


def test_what_is_heard_while_playing_is_what_is_rendered(processor, speech, tmp_path) -> None:
    sound = np.concatenate([speech, speech * at(-54)])
    rendered = enhanced(processor, sound, tmp_path, size=1)
    live = LiveEffect("enhance", "cpu")
    try:
        live.prepare({})
        medium = live.applied(ArrayMedium(sound, RATE), {})
        heard = np.concatenate([medium.read(s, 4_800) for s in range(0, len(sound), 4_800)])
    finally:
        live.close()
    for part in (slice(0, len(speech) - RATE), slice(len(speech), -RATE // 10)):
        assert np.std((heard - rendered)[part]) < 0.02 * np.std(rendered[part])
