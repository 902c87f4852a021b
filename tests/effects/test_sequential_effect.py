"""What all effects have in common that are streams: cut as one likes, stable, silent on silence."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import noise
from streams import done

from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import BUILT_IN
from voicestudio.effects.spec import EffectSpec

SEQUENTIAL = [spec for spec in BUILT_IN if spec.sequential]
each = pytest.mark.parametrize("spec", SEQUENTIAL, ids=lambda spec: spec.name)


def loud_and_quiet(rate: int, channels: int = 2) -> np.ndarray:
    """Noise that is loud, silent, quiet and much too loud, with clicks, two seconds."""
    sound = noise(2 * rate, channels, level=1.0)
    levels = np.repeat([0.3, 0.0, 0.001, 0.1, 5.0, 0.02, 1.0, 0.0], -(-2 * rate // 8))
    sound *= levels[: len(sound), np.newaxis].astype(np.float32)
    sound[rate // 3 :: rate // 2] += 0.9
    return sound


def unusual(spec: EffectSpec) -> dict[str, float]:
    """Values away from the defaults, so that every part of an effect has something to do."""
    return {
        p.name: p.minimum + 0.3 * (p.maximum - p.minimum)
        for p in spec.parameters
        if p.scale in ("linear", "log")
    }


@each
@settings(max_examples=4)
@given(blocks=st.lists(st.sampled_from([0, 1, 7, 23, 480, 4_801, 30_011]), max_size=5))
def test_how_the_sound_is_cut_changes_nothing(spec: EffectSpec, blocks: list[int]) -> None:
    sound = loud_and_quiet(22_050)
    whole = done(spec, sound, unusual(spec), 22_050)
    cut = done(spec, sound, unusual(spec), 22_050, blocks)
    np.testing.assert_allclose(cut, whole, atol=1e-6)


@each
def test_extremes_of_every_parameter_are_stable(spec: EffectSpec) -> None:
    """One at each of its ends, all at one end, at low and high sample rates: finite, and bounded
    by what the largest gains can do."""
    ends = [{p.name: end} for p in spec.parameters for end in (p.minimum, p.maximum)]
    ends += [{p.name: getattr(p, e) for p in spec.parameters} for e in ("minimum", "maximum")]
    for (at, values), rate in itertools.product(enumerate(ends), (8_000, 44_100)):
        if (at + rate) % 2 and at < len(ends) - 2:
            continue  # half of the single ends at each rate
        sound = loud_and_quiet(rate)[: rate // 2]
        heard = done(spec, sound, values, rate)
        assert np.isfinite(heard).all(), values
        assert np.abs(heard).max() <= 500 * np.abs(sound).max(), values


@each
def test_silence_stays_silent_and_empty_stays_empty(spec: EffectSpec) -> None:
    silence = np.zeros((9_600, 2), np.float32)
    np.testing.assert_array_equal(done(spec, silence, {}), silence)
    assert done(spec, silence[:0], {}).shape == (0, 2)


@each
def test_a_sample_of_sound_is_enough(spec: EffectSpec) -> None:
    assert done(spec, noise(1, 1), {}).shape == (1, 1)


@each
def test_the_two_channels_of_a_stereo_recording_stay_alike(spec: EffectSpec) -> None:
    mono = loud_and_quiet(16_000, channels=1)
    stereo = done(spec, np.repeat(mono, 2, axis=1), {}, 16_000)
    np.testing.assert_array_equal(stereo[:, 0], stereo[:, 1])
    alone = done(spec, mono, {}, 16_000)
    if spec.name in ("leveller", "loudness"):  # two channels are louder than one
        return
    np.testing.assert_allclose(stereo[:, :1], alone, atol=1e-6)


@each
def test_presets_and_defaults_are_settings_that_may_be_set(spec: EffectSpec) -> None:
    assert len({preset.name for preset in spec.presets}) == len(spec.presets) > 0
    for preset in spec.presets:
        assert complete(spec.parameters, preset.values)
