"""What the converter of emotions is asked for, at changes whose loss is known."""

from dataclasses import replace

import pytest
import torch
from renderings import SMALL

from voicestudio.training.emotion.converter_losses import (
    RATE_UNIT,
    SupervisedWeights,
    cycle_inputs,
    cycle_loss,
    in_units,
    outline,
    speaker_loss,
    supervised_losses,
)
from voicestudio.training.emotion.pair_batches import PairBatch, PairBatches, converted
from voicestudio.voice.frames import BANDS
from voicestudio.voice.prosody import BAND_UNIT, FEATURES, INPUTS, PITCH_UNIT

ITEMS, GROUPS = 2, 30
WEIGHTS = SupervisedWeights()


@pytest.fixture
def batch() -> PairBatch:
    """Two pairs of the same length, in the second of which only half is sound."""
    torch.manual_seed(0)
    mask = torch.ones(ITEMS, GROUPS)
    mask[1, GROUPS // 2 :] = 0
    source = 0.2 * torch.randn(ITEMS, GROUPS, FEATURES)
    source[..., 1] = 1
    change = 0.3 * torch.randn(ITEMS, GROUPS, 1 + BANDS + 1)
    numbers = torch.zeros(ITEMS, dtype=torch.int64)
    return PairBatch(
        inputs=torch.cat([source, torch.zeros(ITEMS, GROUPS, INPUTS - FEATURES)], -1),
        source=source * mask[..., None],
        change=change,
        mask=mask,
        voiced=mask,
        target=converted(source, change) * mask[..., None],
        target_mask=mask,
        bands=torch.ones(ITEMS, BANDS),
        intensity=torch.ones(ITEMS),
        emotion=numbers,
        origin=numbers,
        style=numbers,
        style_input=numbers,
    )


def test_changes_are_counted_in_semitones_decibels_and_log_rates_of_about_one():
    change = torch.ones(1, 1, 1 + BANDS + 1)
    units = in_units(change)[0, 0]
    assert float(units[0]) == pytest.approx(1 / PITCH_UNIT)
    torch.testing.assert_close(units[1:-1], torch.full((BANDS,), 1 / BAND_UNIT))
    assert float(units[-1]) == pytest.approx(1 / RATE_UNIT)
    change[..., 1 : 1 + BANDS // 2] = 3
    level = 2 / BAND_UNIT
    assert outline(change)[0, 0].tolist() == pytest.approx([1 / PITCH_UNIT, level, 1 / RATE_UNIT])


def test_the_way_back_costs_nothing_when_it_undoes_the_change_and_twice_when_it_repeats_it(batch):
    change = batch.change
    once = cycle_loss(change, torch.zeros_like(change), batch)
    assert float(once) > 0.01
    assert float(cycle_loss(change, -change, batch)) == 0
    assert float(cycle_loss(change, change, batch)) == pytest.approx(2 * float(once))
    assert float(cycle_loss(change, -0.5 * change, batch)) == pytest.approx(0.5 * float(once))


def test_frames_without_sound_cost_nothing_on_the_way_back(batch):
    outside = batch.change * (1 - batch.mask[..., None])
    assert float(cycle_loss(outside, torch.zeros_like(outside), batch)) == 0


def test_a_converter_would_see_its_own_result_as_it_sees_a_recording(batch):
    """Means of pitch and bands go into the height or are gone, as `with_height` has it."""
    pitch, bands = torch.zeros_like(batch.change), torch.zeros_like(batch.change)
    pitch[..., 0], bands[..., 1:-1] = 6.0, 4.0
    for steady, height in ((pitch, 0.5), (bands, 0.0)):
        seen = cycle_inputs(batch, steady)
        kept = batch.mask[..., None]
        wanted = converted(batch.inputs[..., :FEATURES], torch.zeros_like(steady)) * kept
        torch.testing.assert_close(seen[..., :FEATURES], wanted)
        torch.testing.assert_close(seen[..., -1:], height * kept)
    rising = torch.zeros_like(batch.change)
    rising[0, :, 0] = torch.linspace(-3, 3, GROUPS)
    seen = cycle_inputs(batch, rising)[0, :, 0] - batch.inputs[0, :, 0]
    torch.testing.assert_close(seen, torch.linspace(-3, 3, GROUPS) / PITCH_UNIT, atol=1e-5, rtol=0)


def test_supervised_losses_are_least_at_the_real_change(batch):
    right = supervised_losses(batch.change, batch, WEIGHTS)
    exact = {name: float(value) for name, value in right.items()}
    assert exact.pop("shape") == pytest.approx(2 * 1e-4**0.5, abs=1e-6)
    assert max(exact.values()) < 1e-6
    wrong = supervised_losses(0.5 * batch.change, batch, WEIGHTS)
    assert all(wrong[name] > right[name] for name in right if name != "length")


def test_each_supervised_loss_sees_the_error_it_is_named_after(batch):
    def rising(place: int | slice, size: float) -> dict[str, float]:
        change = batch.change.clone()
        change[..., place] += size
        losses = supervised_losses(change, batch, WEIGHTS)
        right = supervised_losses(batch.change, batch, WEIGHTS)
        return {name: float(losses[name] - right[name]) for name in losses}

    higher = rising(0, 2.0)
    assert higher["mean_pitch"] == pytest.approx(4 * (2 / PITCH_UNIT) ** 2, rel=1e-3)
    assert {n for n, v in higher.items() if abs(v) > 1e-5} == {"mean_pitch"}
    faster = rising(-1, 0.3)
    assert faster["length"] == pytest.approx(2 * (0.3 / RATE_UNIT) ** 2, rel=1e-3)
    assert {n for n, v in faster.items() if abs(v) > 1e-5} == {"length"}
    louder = rising(slice(1, 1 + BANDS), 2.0)
    assert louder["mean_bands"] == pytest.approx(2 * (2 / BAND_UNIT) ** 2, rel=1e-3)
    assert louder["shape"] == pytest.approx(0, abs=1e-5)
    error = 2 / BAND_UNIT
    loose = error - 0.25 if error > 0.5 else error**2
    assert louder["level"] == pytest.approx(0.5 * loose, rel=1e-3)
    brighter = rising(1, 3.0)
    assert brighter["shape"] > 0.05


def test_contours_of_pitch_and_rate_are_followed_loosely_around_their_means(batch):
    """An error that comes and goes costs its Huber loss, and its mean nothing."""
    swing = torch.ones(GROUPS)
    swing[1::2] = -1
    swing[GROUPS // 2 :] *= batch.mask[1, 0]
    right = supervised_losses(batch.change, batch, WEIGHTS)
    for place, name, unit in ((0, "pitch", PITCH_UNIT), (-1, "rate", RATE_UNIT)):
        change = batch.change.clone()
        change[0, :, place] += 0.4 * unit * swing
        losses = supervised_losses(change, batch, WEIGHTS)
        share = GROUPS / float(batch.mask.sum())
        weight = getattr(WEIGHTS, name)
        assert float(losses[name] - right[name]) == pytest.approx(weight * share * 0.16, rel=1e-3)
        change[0, :, place] += 1.6 * unit * swing
        losses = supervised_losses(change, batch, WEIGHTS)
        assert float(losses[name] - right[name]) == pytest.approx(weight * share * 1.75, rel=1e-3)
        if name == "pitch":
            assert float(losses["mean_pitch"]) == pytest.approx(0, abs=1e-5)


def test_pauses_of_the_source_say_nothing_about_its_bands(batch):
    """Where the bands lie far below the speaker's usual level, nothing is said."""
    quiet = batch.source.clone()
    quiet[0, :10, 2:] = -2.0
    paused = replace(batch, source=quiet)
    change = batch.change.clone()
    change[0, :10, 1:-1] += 3 * torch.randn(10, BANDS)
    right, changed = (supervised_losses(c, paused, WEIGHTS) for c in (batch.change, change))
    for name in ("shape", "level", "mean_bands"):
        torch.testing.assert_close(right[name], changed[name])
    assert supervised_losses(change, batch, WEIGHTS)["shape"] > right["shape"] + 0.1


def test_spreads_over_a_sentence_are_compared_as_deviations(batch):
    """Pitch and bands that move half as far as the real ones are off by half a deviation."""
    still = torch.zeros_like(batch.change)
    target = batch.source.clone()
    target[..., 0] *= 2
    target[..., 2:] *= 2
    wider = replace(batch, change=still, target=target)
    losses = supervised_losses(still, wider, WEIGHTS)
    sound = batch.source[..., 2:] - batch.source[..., 2:].mean(dim=-1, keepdim=True)
    for name, values in (("spread", batch.source[..., :1]), ("articulation", sound)):
        whole, half = values[0], values[1, : GROUPS // 2]
        gaps = torch.stack([_deviation(2 * v) - _deviation(v) for v in (whole, half)])
        wanted = getattr(WEIGHTS, name) * gaps.square().mean()
        assert float(losses[name]) == pytest.approx(float(wanted), rel=1e-3)


def _deviation(values: torch.Tensor) -> torch.Tensor:
    """Of (T, D) over time, (D,), kept away from 0."""
    return (values.var(dim=0, unbiased=False) + 1e-3).sqrt()


def test_bands_that_a_file_does_not_carry_do_not_count(batch):
    narrow = replace(batch, bands=(torch.arange(BANDS) < 20).float().expand(ITEMS, -1))
    change = batch.change.clone()
    change[..., 1 + 20 : -1] += 5
    right, changed = (supervised_losses(c, narrow, WEIGHTS) for c in (batch.change, change))
    for name in ("shape", "level", "mean_bands", "articulation"):
        torch.testing.assert_close(right[name], changed[name])


def test_a_tilt_is_mood_and_fine_structure_is_another_mouth(batch):
    tilted, fine = torch.zeros_like(batch.change), torch.zeros_like(batch.change)
    tilted[..., 1:-1] = 6 * torch.cos((torch.arange(BANDS) + 0.5) * torch.pi / BANDS)
    fine[..., 1:-1] = 6 * torch.cos(14 * (torch.arange(BANDS) + 0.5) * torch.pi / BANDS)
    assert float(speaker_loss(tilted, batch)) == pytest.approx(0, abs=1e-8)
    # One cosine of the basis holds all of its energy, BANDS / 2 times its amplitude squared.
    energy = (6 / BAND_UNIT) ** 2 * BANDS / 2
    assert float(speaker_loss(fine, batch)) == pytest.approx(energy / (BANDS - 6), rel=1e-4)


def test_what_real_speakers_did_costs_nothing_and_every_error_has_its_term(pairs):
    batch = PairBatches(pairs, SMALL, size=4, seed=1)(0)
    names = ("pitch", "shape", "level", "rate", "mean_pitch", "mean_bands", "length")
    terms = supervised_losses(batch.change, batch, WEIGHTS)
    assert all(float(terms[name]) < 0.03 for name in names)
    for index, raised in ((0, "mean_pitch"), (slice(1, -1), "mean_bands"), (-1, "length")):
        change = batch.change.clone()
        change[..., index] += 0.5
        moved = supervised_losses(change, batch, WEIGHTS)
        assert moved[raised] > terms[raised]
        # Neither contours nor the shape of spectra are touched by what is the same everywhere.
        for name in ("pitch", "shape", "rate"):
            assert float(moved[name]) == pytest.approx(float(terms[name]), abs=1e-3)
