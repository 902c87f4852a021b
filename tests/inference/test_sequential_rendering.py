"""Rendering effects that are streams: in their place, at any rate, alone and in a chain.

Modules: inference.streamed.
"""

from pathlib import Path

import numpy as np
import pytest
from sounds import noise, tone
from streams import done

from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.audio.spliced import Spliced
from voicestudio.effects.registry import effect
from voicestudio.effects.step import Step
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.chains import render_chain
from voicestudio.inference.sequential_rendering import local_opener, render_sequential


def rendered(name: str, medium: Medium, start: int, stop: int, folder: Path, **options):
    spec = effect(name)
    path = folder / f"{len(list(folder.iterdir()))}.w64"
    made = render_sequential(medium, start, stop, spec, local_opener(spec), path, **options)
    assert (made.sample_rate, made.channels) == (medium.sample_rate, medium.channels)
    assert made.frames == stop - start
    return made


@pytest.mark.parametrize("rate", [8_000, 44_100])
@pytest.mark.parametrize("name", ["high-pass", "compressor", "de-esser"])
def test_in_blocks_it_is_as_in_one_piece_at_any_rate(name: str, rate: int, tmp_path: Path) -> None:
    """From the middle of a recording, where the stream has heard what comes before."""
    sound = noise(round(3.3 * rate), 2)
    wet = rendered(name, ArrayMedium(sound, rate), rate, 3 * rate, tmp_path)
    whole = done(effect(name), sound, {}, rate)[rate : 3 * rate]
    np.testing.assert_allclose(wet.read(0, wet.frames), whole, atol=1e-6)


def test_an_impulse_stays_where_it_is(tmp_path: Path) -> None:
    sound = np.zeros((50_000, 1), np.float32)
    sound[30_000] = 0.5
    for name in ("compressor", "noise-gate", "de-esser", "limiter", "leveller", "de-plosive"):
        wet = rendered(name, ArrayMedium(sound, 22_050), 20_000, 45_000, tmp_path)
        assert np.argmax(np.abs(wet.read(0, wet.frames))) == 10_000, name


def test_broken_samples_do_not_spread(tmp_path: Path) -> None:
    sound = tone(440.0, 1.0)
    sound[1_000:1_003, 0] = np.nan, np.inf, -np.inf
    wet = rendered(
        "equaliser", ArrayMedium(sound, 48_000), 0, 48_000, tmp_path, parameters={"low_gain": 6}
    )
    assert np.isfinite(wet.read(0, wet.frames)).all()


def test_a_chain_is_each_effect_on_what_the_one_before_has_made(tmp_path: Path) -> None:
    medium = ArrayMedium(noise(60_000, 2), 22_050)
    steps = (Step("high-pass", {"frequency": 200.0}), Step("compressor", {"threshold": -30.0}))
    told: list[float] = []

    def render(step, sound, progress):
        return rendered(
            step.effect, sound, 10_000, 50_000, tmp_path, parameters=step.values, progress=progress
        )

    made = render_chain(medium, 10_000, steps, render, lambda _dry, _wet: (), told.append)
    first = render(steps[0], medium, lambda _: None)
    second = render(steps[1], Spliced(medium, first, 10_000), lambda _: None)
    np.testing.assert_array_equal(made.wet.read(0, 40_000), second.read(0, 40_000))
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_a_spliced_medium_reads_across_its_seams() -> None:
    around, inside = noise(1_000, 2, seed=1), noise(300, 2, seed=2)
    medium = Spliced(ArrayMedium(around, 8_000), ArrayMedium(inside, 8_000), 400)
    expected = np.concatenate([around[:400], inside, around[700:]])
    for start, stop in ((0, 1_000), (0, 400), (390, 410), (450, 460), (690, 1_000), (700, 701)):
        np.testing.assert_array_equal(medium.read(start, stop - start), expected[start:stop])


def test_errors_are_those_of_any_effect(tmp_path: Path) -> None:
    medium = ArrayMedium(noise(4_800), 48_000)
    with pytest.raises(UserError, match="selection is empty"):
        rendered("high-pass", medium, 5, 5, tmp_path)
    with pytest.raises(UserError, match="cannot be 1"):
        rendered("high-pass", medium, 0, 5, tmp_path, parameters={"frequency": 1.0})
    with pytest.raises(Cancelled):
        rendered("high-pass", medium, 0, 4_800, tmp_path, cancelled=lambda: True)
    assert not list(tmp_path.iterdir())
