"""The converter's trainer: pairs are aligned, it learns from them, resumes, and can be used.

Modules: networks.emotion_discriminators, training.emotion.converter_adversary.
"""

import json
from dataclasses import replace

import pytest
import torch
from renderings import SMALL

from voicestudio.cli import main
from voicestudio.errors import UserError
from voicestudio.networks.emotion_checkpoint import load_converter
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.emotion.converter_recipe import ConverterRecipe
from voicestudio.training.emotion.converter_training import ConverterTask
from voicestudio.training.emotion.converter_validation import network_changes

RECIPE = ConverterRecipe(
    generator=SMALL, batch=4, adversarial_from=2, recogniser_from=1, learning_rate=4e-3
)
pytestmark = pytest.mark.long


def run(pairs, folder, recipe=RECIPE, validate=None):
    return TrainingRun(ConverterTask(pairs, recipe, validate), folder)


def test_training_teaches_what_sets_the_emotions_apart(pairs, tmp_path):
    trainer = run(pairs, tmp_path, replace(RECIPE, average_decay=0.8))
    trainer.train(steps=1, seconds=300)
    trainer.train(steps=30, seconds=300)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert log[-1]["step"] == 30
    assert {"sequence", "changes", "emotion", "cycle", "sequence_judge"} <= log[-1].keys()
    assert log[-1]["mean_pitch"] < 0.85 * log[1]["mean_pitch"]
    wish = network_changes(load_converter(tmp_path / "emotion.safetensors"))
    source = pairs[0].source
    assert wish(source, "happy")[:, 0].mean() > wish(source, "sad")[:, 0].mean() + 1


def test_a_resumed_run_ends_where_an_unbroken_one_does(pairs, tmp_path):
    whole = run(pairs, tmp_path / "whole", RECIPE)
    whole.train(steps=6, seconds=300)
    run(pairs, tmp_path / "broken", RECIPE).train(steps=3, seconds=300)
    resumed = run(pairs, tmp_path / "broken", RECIPE)
    assert resumed.step == 3
    resumed.train(steps=6, seconds=300)
    parts = (
        lambda one: one.network,
        lambda one: one.average,
        lambda one: one.task.discriminators.sequence,
        lambda one: one.task.classifier.network,
    )
    for part in parts:
        wanted = part(whole).state_dict()
        for key, value in part(resumed).state_dict().items():
            assert torch.equal(value, wanted[key]), key


def test_the_best_by_validation_is_kept(pairs, tmp_path):
    values = iter([0.1, 0.5, 0.5, 0.2])  # each stretch of the run begins and ends with one
    trainer = run(pairs, tmp_path, RECIPE, lambda _: {"val_score": next(values)})
    trainer.train(steps=1, seconds=300)
    best = (tmp_path / "best.safetensors").read_bytes()
    trainer.train(steps=2, seconds=300)
    assert (tmp_path / "best.safetensors").read_bytes() == best
    later = iter([0.3, 0.4])
    run(pairs, tmp_path, RECIPE, lambda _: {"val_score": next(later)}).train(steps=3, seconds=300)
    assert (tmp_path / "best.safetensors").read_bytes() == best


def test_a_run_of_another_size_or_without_pairs_is_refused(pairs, tmp_path):
    run(pairs, tmp_path, RECIPE).save()
    other = replace(RECIPE, generator=replace(SMALL, channels=16))
    with pytest.raises(UserError, match="another size"):
        run(pairs, tmp_path, other)
    with pytest.raises(UserError, match="no parallel"):
        run([], tmp_path / "other", RECIPE)


def test_one_command_trains_watches_and_goes_on(emotional_corpus, emotion_pack, tmp_path):
    arguments = ["train", "emotion", "--data", str(emotional_corpus), "--pack", str(emotion_pack)]
    arguments += ["--run", str(tmp_path)]
    assert main([*arguments, "--steps", "1"]) == 0
    aligned = (tmp_path / "aligned.npz").stat().st_mtime_ns
    assert main([*arguments, "--steps", "2"]) == 0
    assert (tmp_path / "aligned.npz").stat().st_mtime_ns == aligned
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [entry["step"] for entry in log] == [0, 1, 1, 2]
    assert {"rate_en_happy", "pitch_pl_sad", "val_rate", "val_score"} <= log[-1].keys()
    network = load_converter(tmp_path / "emotion.safetensors")
    assert network.config.emotions == ("neutral", "happy", "angry", "sad")
    assert network.config.styles == ("any", "en", "pl")
    assert main([*arguments, "--open", "--steps", "1"]) == 2
