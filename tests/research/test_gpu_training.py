"""Training for some minutes on batches made at once: it learns, goes on, and ends cooled."""

import itertools
import json

import pytest
import torch

from research.batch_mixer import BatchMixer
from research.gpu_training import BatchTask, main, train
from voicestudio.errors import UserError
from voicestudio.networks.causal import CausalConfig
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe

TINY = CausalConfig(low_bins=64, bands=16, channels=8, mixing_units=4, time_units=4, blocks=1)
RECIPE = EnhancerRecipe(
    batch=2,
    seconds=0.5,
    learning_rate=2e-3,
    warm_up=10,
    adversarial_from=None,
    pesq_weight=0.5,
    mixing=MixingRecipe(room_count=4),
    generator=TINY,
)


@pytest.fixture(scope="module")
def mixer(pack):
    return BatchMixer(pack, RECIPE.seconds, RECIPE.seed, "cpu", RECIPE.mixing)


def _run(mixer, pack, folder, **options):
    return TrainingRun(BatchTask(mixer, pack, RECIPE, "cpu"), folder, **options)


def _log(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_batches_follow_one_another_from_any_example_on(mixer, pack):
    task = BatchTask(mixer, pack, RECIPE, "cpu")
    third = next(itertools.islice(task.batches(0), 2, None))
    again = next(task.batches(4))
    assert all(torch.equal(third[name], again[name]) for name in third)


def test_a_run_goes_on_to_the_bit(mixer, pack, tmp_path):
    whole = _run(mixer, pack, tmp_path / "whole")
    whole.train(5, 600)
    _run(mixer, pack, tmp_path / "parts").train(2, 600)
    resumed = _run(mixer, pack, tmp_path / "parts")
    resumed.train(5, 600)
    for name, value in whole.network.state_dict().items():
        assert torch.equal(value, resumed.network.state_dict()[name]), name


def test_a_few_steps_learn(mixer, pack, tmp_path):
    run = _run(mixer, pack, tmp_path)
    batches = [mixer.batch(1_000 + first, 8) for first in (0, 8)]

    def loss():
        with torch.no_grad():
            found = [run.task.losses(batch, 0, False).terms for batch in batches]
        return sum(float(value) for terms in found for value in terms.values())

    before = loss()
    run.train(30, 600)
    assert loss() < before


def test_the_time_ends_with_cooled_weights_and_the_run_can_go_on(mixer, pack, tmp_path):
    train(pack, tmp_path, RECIPE, "cpu", None, seconds=12.0, cool_down=6.0)
    cooled = load_enhancer(tmp_path / "cooled.safetensors", "cpu").state_dict()
    trained = load_enhancer(tmp_path / "enhancer.safetensors", "cpu").state_dict()
    assert not all(torch.equal(value, trained[name]) for name, value in cooled.items())
    (*_, last), (begun, *_) = (_log(tmp_path / f"{name}.jsonl") for name in ("log", "cool-down"))
    assert last["step"] == begun["step"] > 0
    assert _run(mixer, pack, tmp_path).step == last["step"]


def test_too_little_time_to_cool_down_is_said_and_the_run_is_kept(pack, tmp_path):
    with pytest.raises(UserError, match="more minutes"):
        train(pack, tmp_path, RECIPE, "cpu", None, seconds=0.0, cool_down=0.0)
    load_enhancer(tmp_path / "enhancer.safetensors", "cpu")


def test_the_command_refuses_a_folder_without_a_pack(tmp_path, capsys):
    run = tmp_path / "run"
    options = ["--pack", str(tmp_path), "--run", str(run), "--device", "cpu", "--batch", "2"]
    assert main(options) == 2
    assert "not a packed corpus" in capsys.readouterr().err
