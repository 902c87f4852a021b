"""Training the recogniser: it learns, resumes exactly, and leaves usable weights.

Modules: commands.train_recogniser, commands.training_arguments,
training.emotion.recogniser_batches.
"""

import json
from dataclasses import replace

import pytest
import torch

from voicestudio.cli import main
from voicestudio.errors import UserError
from voicestudio.networks.recogniser_checkpoint import load_recogniser
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.emotion.recogniser_recipe import RecogniserRecipe
from voicestudio.training.emotion.recogniser_training import RecogniserTask
from voicestudio.training.emotion.recogniser_validation import validate_recogniser
from voicestudio.voice.emotions import EMOTIONS

RECIPE = RecogniserRecipe(batch=16, shortest=0.5, longest=1.0, channels=16, steps=60)


def run(pack, folder, recipe=RECIPE):
    return TrainingRun(RecogniserTask(pack, recipe), folder)


def test_it_learns_to_tell_moods_of_unheard_speakers(emotion_pack, tmp_path):
    trainer = run(emotion_pack, tmp_path, replace(RECIPE, learning_rate=1e-2))
    trainer.train(steps=60, seconds=300)
    entry = json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])
    assert entry["step"] == 60
    network = load_recogniser(tmp_path / "recogniser.safetensors")
    found = validate_recogniser(network, trainer.task.pack, beside_neutral=True)
    assert {corpus: confusion.counts.sum() for corpus, confusion in found.items()} == {
        "ravdess": 12,
        "nemo": 12,
    }
    assert found["ravdess"].unweighted_recall > 0.6
    assert entry["ravdess_beside_neutral"] == pytest.approx(
        found["ravdess"].unweighted_recall, abs=1e-3
    )


def test_emotions_that_a_corpus_lacks_are_not_held_against_its_voices(emotion_pack):
    """They cost nothing, however likely the network finds them, and nothing is learnt of them."""
    task = RecogniserTask(emotion_pack, RECIPE)
    batch = next(task.batches(0))
    lacking = ~batch.possible.any(dim=0)
    assert lacking.sum() == len(EMOTIONS) - 4
    assert (batch.possible | lacking).all()
    loss = task.losses(batch, 0, measure_shares=False).terms["loss"]
    loss.backward()
    bias = next(p for p in reversed(list(task.network.parameters())) if p.shape == lacking.shape)
    assert bias.grad is not None
    assert not bias.grad[lacking].any()
    assert bias.grad[~lacking].all()
    with torch.no_grad():
        bias[lacking] += 50
        likely = task.losses(batch, 0, measure_shares=False).terms["loss"]
    assert float(likely) == pytest.approx(float(loss.detach()), abs=1e-4)


def test_a_resumed_run_ends_where_an_unbroken_one_does(emotion_pack, tmp_path):
    whole = run(emotion_pack, tmp_path / "whole", RECIPE)
    whole.train(steps=4, seconds=300)
    run(emotion_pack, tmp_path / "broken", RECIPE).train(steps=2, seconds=300)
    resumed = run(emotion_pack, tmp_path / "broken", RECIPE)
    assert resumed.step == 2
    resumed.train(steps=4, seconds=300)
    for part in ("network", "average"):
        wanted = getattr(whole, part).state_dict()
        for name, value in getattr(resumed, part).state_dict().items():
            assert torch.equal(value, wanted[name]), name


def test_what_cannot_be_trained_is_told(emotion_pack, tmp_path):
    with pytest.raises(UserError, match="nothing to learn from"):
        run(emotion_pack, tmp_path, replace(RECIPE, corpora=("emodb",)))
    run(emotion_pack, tmp_path, RECIPE).save()
    with pytest.raises(UserError, match="another size"):
        run(emotion_pack, tmp_path, replace(RECIPE, channels=8))


def test_the_command_trains(emotional_corpus, emotion_pack, tmp_path):
    given = ["train", "emotion-recogniser", "--data", str(emotional_corpus)]
    given += ["--run", str(tmp_path), "--pack", str(emotion_pack), "--steps", "1", "--mask"]
    assert main(given) == 0
    assert (tmp_path / "recogniser.safetensors").is_file()
