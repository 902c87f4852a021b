"""The adversarial trainer: it learns, resumes, and leaves usable weights."""

import json
from dataclasses import replace

import pytest
import torch

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.training.trainer import EnhancerTrainer, Recipe, without_adversary

TINY = EnhancerConfig(low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1)
RECIPE = Recipe(batch=2, seconds=1.0, judged_seconds=0.5, adversarial_from=2, generator=TINY)


def test_the_adversaries_join_and_the_weights_can_be_used(pack, tmp_path):
    trainer = EnhancerTrainer(pack, tmp_path, RECIPE)
    judges = [p.clone() for p in trainer.spectral.parameters()]
    trainer.train(steps=5, seconds=300)
    assert any(
        not torch.equal(*pair) for pair in zip(judges, trainer.spectral.parameters(), strict=True)
    )
    entry = json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])
    assert entry["step"] == 5
    assert {"adversarial", "features", "spectral_judge", "val_si_sdr"} <= entry.keys()
    with torch.inference_mode():
        assert load_enhancer(tmp_path / "enhancer.safetensors")(torch.zeros(1, 4_800)).shape == (
            1,
            4_800,
        )


def test_a_resumed_run_ends_where_an_unbroken_one_does(pack, tmp_path):
    recipe = without_adversary(RECIPE)
    whole = EnhancerTrainer(pack, tmp_path / "whole", recipe)
    whole.train(steps=4, seconds=300)
    EnhancerTrainer(pack, tmp_path / "broken", recipe).train(steps=2, seconds=300)
    resumed = EnhancerTrainer(pack, tmp_path / "broken", recipe)
    assert resumed.step == 2
    resumed.train(steps=4, seconds=300)
    for name, value in whole.generator.state_dict().items():
        assert torch.equal(value, resumed.generator.state_dict()[name]), name


def test_a_new_run_can_begin_with_trained_weights(pack, tmp_path):
    first = EnhancerTrainer(pack, tmp_path / "first", RECIPE)
    first.save()
    weights = tmp_path / "first" / "enhancer.safetensors"
    second = EnhancerTrainer(pack, tmp_path / "second", replace(RECIPE, seed=2), weights=weights)
    for name, value in first.generator.state_dict().items():
        assert torch.equal(value, second.generator.state_dict()[name]), name
    other = replace(RECIPE, generator=replace(TINY, channels=16))
    with pytest.raises(UserError, match="another size"):
        EnhancerTrainer(pack, tmp_path / "third", other, weights=weights)


def test_a_run_of_another_size_is_refused(pack, tmp_path):
    EnhancerTrainer(pack, tmp_path, RECIPE).save()
    other = replace(RECIPE, generator=replace(TINY, channels=16))
    with pytest.raises(UserError, match="another size"):
        EnhancerTrainer(pack, tmp_path, other)
