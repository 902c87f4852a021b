"""The adversarial trainer: it learns, resumes to the bit, recovers, and leaves usable weights.

Modules: training.enhancer.adversarial_training, training.enhancer.pesq_process.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
import torch
from leak_check import has_ended

from voicestudio.cli import main
from voicestudio.commands import train
from voicestudio.errors import UserError
from voicestudio.networks.adversarial_losses import OBJECTIVES
from voicestudio.networks.causal import CausalConfig
from voicestudio.networks.checkpoint import (
    build_enhancer,
    default_enhancer_path,
    load_enhancer,
    save_enhancer,
)
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.enhancer import quality_metrics
from voicestudio.training.enhancer.enhancer_recipe import (
    DiscriminatorRecipe,
    EnhancerRecipe,
    without_adversary,
)
from voicestudio.training.enhancer.enhancer_training import EnhancerTask

TINY = EnhancerConfig(low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1)
FAST = CausalConfig(low_bins=64, bands=16, channels=8, mixing_units=4, time_units=4, blocks=1)
RECIPE = EnhancerRecipe(
    batch=2,
    seconds=0.5,
    adversarial_from=1,
    discriminators=DiscriminatorRecipe(patch_seconds=0.25, replay_capacity=4),
    generator=TINY,
)
# From the first step on, and what is measured of a step is learnt again two steps later.
REPLAYING = replace(
    RECIPE, adversarial_from=0, discriminators=replace(RECIPE.discriminators, replay_share=1.0)
)


def _run(pack, run, recipe=RECIPE, cool_down=None, compiled=False, **options):
    task = EnhancerTask(pack, recipe, **{"workers": 0, **options})
    return TrainingRun(task, run, cool_down=cool_down, compiled=compiled)


def _log(run, name="log.jsonl"):
    return [json.loads(line) for line in (run / name).read_text().splitlines()]


def _weights(network):
    return {name: value.clone() for name, value in network.state_dict().items()}


def _assert_equal(one, other):
    assert one.keys() == other.keys()
    for name, value in one.items():
        assert torch.equal(value, other[name]), name


ADVERSARY_AT_WORK = """
import os, time
from voicestudio.networks.features import Stft
from voicestudio.training.enhancer.adversarial_training import AdversarialTraining
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
if __name__ == "__main__":
    adversary = AdversarialTraining(EnhancerRecipe(), Stft(), "cpu")
    print(adversary._pesq.submit(os.getpid).result(), flush=True)
    time.sleep(600)
"""


def _batch(clean, above):
    """A batch that teaches up to 8 kHz, with what is `above` it in the noisy input alone."""
    noisy, rooms = clean + above, torch.tensor([0.0, 0.5])
    return {"noisy": noisy, "clean": clean, "bandwidth": torch.full((2,), 8_000.0), "room": rooms}


@pytest.mark.parametrize("level", [1.0, 0.01])
def test_the_loss_compares_at_unit_level_within_the_bandwidth(pack, speech_like, level):
    """A generator that returns its input is right where the target ends below the rest."""
    task = EnhancerTask(pack, RECIPE, workers=0)
    outputs = []
    task.network.enhance = lambda spectrum, room: spectrum
    task.adversary.losses = lambda output: outputs.append(output) or {}
    sound = torch.from_numpy(np.stack([speech_like(1.0, seed=seed)[:, 0] for seed in (1, 2)]))
    spectrum = torch.fft.rfft(sound)
    spectrum[:, 7_000:] = 0
    clean = level * torch.fft.irfft(spectrum)
    tone = torch.sin(2 * torch.pi * 9_000 * torch.arange(48_000) / 48_000)
    above = 0.1 * level * torch.hann_window(48_000) * tone
    found = task.losses(_batch(clean, above), step=1, measure_shares=False).terms
    assert all(float(found[name]) < 0.1 for name in ("complex", "magnitude", "resolutions"))
    assert float(found["snr"]) == pytest.approx(-3, abs=0.01)
    (output,) = outputs
    for part in (output.noisy, output.clean, output.enhanced):
        torch.testing.assert_close(part.square().mean(dim=-1), torch.ones(2), atol=0.01, rtol=0)
    task.losses(_batch(clean, above), step=0, measure_shares=False)
    assert len(outputs) == 1, "the discriminators have not yet joined"


def test_discriminators_learn_ahead_of_the_generator(pack, tmp_path):
    """Their weights change from the first step on, and its own as without them until they join."""
    ahead = replace(RECIPE.discriminators, steps_ahead=2)
    recipe = replace(RECIPE, adversarial_from=2, metric_weight=0.0, discriminators=ahead)
    run, alone = _run(pack, tmp_path / "a", recipe), _run(pack, tmp_path / "b", _alone())
    begun = _weights(run.task.adversary.spectral)
    run.train(steps=2, seconds=600)
    alone.train(steps=2, seconds=600)
    _assert_equal(_weights(run.network), _weights(alone.network))
    learnt = _weights(run.task.adversary.spectral)
    assert any(not torch.equal(begun[name], value) for name, value in learnt.items())
    assert "adversarial" not in _log(tmp_path / "a")[-1]
    run.train(steps=3, seconds=600)
    entry = _log(tmp_path / "a")[-1]
    assert entry["adversarial"] > 0
    assert "metric" not in entry, "nothing predicts PESQ"


def test_what_a_teacher_makes_of_the_mixture_is_a_second_target(pack, tmp_path, speech_like):
    """Nothing is lost against oneself, and with a teacher a network learns something else."""
    save_enhancer(EnhancerTask(pack, RECIPE, workers=0).network, tmp_path / "t.safetensors", {})
    sound = torch.from_numpy(np.stack([speech_like(1.0, seed=seed)[:, 0] for seed in (1, 2)]))
    noise = 0.05 * torch.randn(2, 48_000)
    same, other = (
        EnhancerTask(
            pack, replace(_alone(), seed=seed), workers=0, teacher=tmp_path / "t.safetensors"
        )
        for seed in (RECIPE.seed, RECIPE.seed + 1)
    )
    terms = []
    for task in (same, other):
        task.network.eval()  # as the teacher is: batch normalisation by averages
        terms.append(task.losses(_batch(sound, noise), step=0, measure_shares=False).terms)
    at_best = -0.5 * RECIPE.reconstruction.snr * 30  # the ratio counts up to 30 dB
    assert terms[0]["teacher"].item() == pytest.approx(at_best, abs=0.01)
    assert terms[1]["teacher"].item() > at_best + 0.1
    assert terms[1]["teacher"].requires_grad


def test_a_teacher_with_compiled_recurrences_teaches_the_same(pack, tmp_path, speech_like):
    wide = replace(TINY, channels=16, frequency_units=16, time_units=16)
    save_enhancer(build_enhancer(wide), tmp_path / "t.safetensors", {})
    sound = torch.from_numpy(speech_like(1.0)[:, 0])[None]
    batch = _batch(sound, 0.05 * torch.randn(1, 48_000))
    task = EnhancerTask(pack, _alone(), workers=0, teacher=tmp_path / "t.safetensors")

    def loss() -> float:
        return task.losses(batch, step=0, measure_shares=False).terms["teacher"].item()

    by_torch = loss()
    task.compile_recurrences()
    assert loss() == pytest.approx(by_torch, rel=1e-4)


def _alone():
    return without_adversary(RECIPE)


def test_only_discriminators_need_pesq(pack, monkeypatch):
    monkeypatch.setattr(quality_metrics, "pesq", None)
    with pytest.raises(UserError, match="PESQ"):
        EnhancerTask(pack, RECIPE)
    EnhancerTask(pack, without_adversary(RECIPE), workers=0).close()


def test_the_distance_by_pesq_is_a_term_of_the_loss_and_changes_what_is_learnt(pack, tmp_path):
    recipe = replace(without_adversary(RECIPE), pesq_weight=0.5)
    runs = {
        name: _run(pack, tmp_path / name, chosen)
        for name, chosen in {"with": recipe, "without": without_adversary(RECIPE)}.items()
    }
    for run in runs.values():
        run.train(steps=2, seconds=600)
    entry = _log(tmp_path / "with")[-1]
    assert entry["pesq"] > 0
    assert entry["gradient_shares"]["pesq"] > 0
    assert "pesq" not in _log(tmp_path / "without")[-1]
    learnt = [_weights(run.network) for run in runs.values()]
    assert any(not torch.equal(a, b) for a, b in zip(*(w.values() for w in learnt), strict=True))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_killed_training_leaves_no_process_behind(tmp_path):
    """The one that measures PESQ lives in a process of its own."""
    script = tmp_path / "train.py"
    script.write_text(ADVERSARY_AT_WORK)
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as training:
        measuring = int(training.stdout.readline())
        training.kill()
    deadline = time.monotonic() + 60
    while not has_ended(measuring) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert has_ended(measuring)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_the_adversaries_join_and_the_log_tells_how_they_fare(pack, tmp_path, objective):
    trainer = _run(pack, tmp_path, replace(RECIPE, objective=objective))
    before = [_weights(trainer.task.adversary.spectral), _weights(trainer.task.adversary.metric)]
    trainer.train(steps=3, seconds=300)
    after = [_weights(trainer.task.adversary.spectral), _weights(trainer.task.adversary.metric)]
    for old, new in zip(before, after, strict=True):
        assert any(not torch.equal(old[name], new[name]) for name in old)
    begun, entry = _log(tmp_path)
    assert (begun["step"], entry["step"]) == (0, 3)
    assert {"val_si_sdr", "val_pesq", "variety", "reduction_db"} <= begun.keys() & entry.keys()
    assert {"adversarial", "features", "metric", "metric_error", "spectral_judge"} <= entry.keys()
    assert {"learning_rate", "seconds_per_step", "gradient_norm"} <= entry.keys()
    assert 0 <= entry["judge_accuracy"] <= 1
    assert 0 <= entry["wait_share"] <= 1
    assert ("gradient_penalty" in entry) == (objective == "wasserstein")
    assert sum(entry["gradient_shares"].values()) == pytest.approx(1, abs=0.01)


@pytest.mark.filterwarnings("ignore:This DataLoader will create")  # on a single core
@pytest.mark.parametrize(
    ("recipe", "workers"), [(REPLAYING, 2), (replace(without_adversary(RECIPE), generator=FAST), 0)]
)
def test_a_resumed_run_ends_where_an_unbroken_one_does(pack, tmp_path, recipe, workers):
    whole = _run(pack, tmp_path / "whole", recipe)
    whole.train(steps=3, seconds=300)
    _run(pack, tmp_path / "broken", recipe).train(steps=2, seconds=300)
    # On a device that is called otherwise, and with another number of workers.
    resumed = _run(pack, tmp_path / "broken", recipe, device="cpu:0", workers=workers)
    assert resumed.step == 2
    resumed.train(steps=3, seconds=300)
    for part in ("network", "average"):
        _assert_equal(_weights(getattr(whole, part)), _weights(getattr(resumed, part)))
    for part in ("spectral", "metric"):
        ours, theirs = (getattr(t.task.adversary, part) for t in (whole, resumed))
        _assert_equal(_weights(ours), _weights(theirs))


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
def test_with_compiled_recurrences_a_run_goes_on_to_the_bit_and_says_when_they_are_gone(
    pack, tmp_path
):
    sizes = {"channels": 16, "frequency_units": 16, "time_units": 16, "blocks": 1}
    generator = EnhancerConfig(low_bins=64, bands=16, **sizes)
    recipe = without_adversary(replace(RECIPE, generator=generator))
    whole, broken = (
        _run(pack, tmp_path / folder, recipe, compiled=True) for folder in ("whole", "broken")
    )
    whole.train(steps=4, seconds=300)
    broken.train(steps=2, seconds=300)
    resumed = _run(pack, tmp_path / "broken", recipe, compiled=True)
    assert resumed.step == 2
    assert resumed.kernels == resumed.kernels_before == broken.kernels != "torch"
    resumed.train(steps=4, seconds=300)
    for part in ("network", "average"):
        _assert_equal(_weights(getattr(whole, part)), _weights(getattr(resumed, part)))
    by_torch = _run(pack, tmp_path / "broken", recipe)
    assert (by_torch.kernels, by_torch.kernels_before) == ("torch", broken.kernels)
    by_torch.train(steps=5, seconds=300)
    assert [line.get("kernels") for line in _log(tmp_path / "broken")] == [
        broken.kernels,
        None,
        broken.kernels,
        None,
        "torch",
        None,
    ]


def test_a_run_saved_before_there_was_a_replay_goes_on(pack, tmp_path):
    first = _run(pack, tmp_path)
    first.save()
    state = torch.load(tmp_path / "state.pt", weights_only=True)
    for newer in ("replay", "measured", "slowed", "skipped", "cool_down"):
        del state[newer]
    del state["recipe"]["objective"], state["recipe"]["seed"]
    torch.save(state, tmp_path / "state.pt")
    _assert_equal(_weights(first.network), _weights(_run(pack, tmp_path).network))


def test_after_a_divergence_it_goes_back_and_on_more_slowly(pack, tmp_path):
    recipe = without_adversary(RECIPE)
    _run(pack, tmp_path, recipe).train(steps=1, seconds=300)
    spoilt = _run(pack, tmp_path, recipe)
    with torch.no_grad():
        spoilt.network.head.weight.fill_(torch.nan)
    spoilt.train(steps=2, seconds=300)
    assert spoilt.step == 2
    assert all(torch.isfinite(value).all() for value in spoilt.network.state_dict().values())
    event = next(entry for entry in _log(tmp_path) if "event" in entry)
    assert event["event"] == "recovered"
    assert event["back_to"] == 1
    assert "not a number" in event["reason"]
    last = _log(tmp_path)[-1]
    assert last["learning_rate"] == pytest.approx(0.5 * recipe.learning_rate * 2 / 300, rel=0.01)
    state = torch.load(tmp_path / "state.pt", weights_only=True)
    assert state["slowed"] == 0.5
    assert state["skipped"] > 0


def test_a_run_that_keeps_diverging_ends_with_advice(pack, tmp_path):
    recipe = replace(without_adversary(RECIPE), learning_rate=float("inf"))
    with pytest.raises(UserError, match="lower learning rate"):
        _run(pack, tmp_path, recipe).train(steps=50, seconds=300)
    assert sum("event" in entry for entry in _log(tmp_path)) == 5


def test_a_cool_down_ends_beside_a_run_that_can_go_on(pack, tmp_path):
    recipe = without_adversary(RECIPE)
    _run(pack, tmp_path, recipe).train(steps=2, seconds=300)
    state = (tmp_path / "state.pt").read_bytes()
    # One that was begun is gone on with, unless the run has left it behind.
    _run(pack, tmp_path, recipe, cool_down=1).save()
    os.utime(tmp_path / "cool-down.pt", (0, 0))
    _run(pack, tmp_path, recipe, cool_down=3).save()
    cooling = _run(pack, tmp_path, recipe, cool_down=7)
    cooling.train(steps=100, seconds=300)
    assert cooling.step == 5
    last = _log(tmp_path, "cool-down.jsonl")[-1]
    assert last["learning_rate"] == pytest.approx(recipe.learning_rate * 3 / 300 / 3, rel=0.01)
    assert load_enhancer(tmp_path / "cooled.safetensors").config == TINY
    assert not (tmp_path / "cool-down.pt").exists()
    assert (tmp_path / "state.pt").read_bytes() == state


def test_there_must_be_a_run_to_cool_down(pack, tmp_path):
    with pytest.raises(UserError, match="no run"):
        _run(pack, tmp_path, cool_down=3)


def test_a_new_run_can_begin_with_trained_weights(pack, tmp_path):
    first = _run(pack, tmp_path / "first")
    first.save()
    weights = tmp_path / "first" / "enhancer.safetensors"
    second = _run(pack, tmp_path / "second", replace(RECIPE, seed=2), weights=weights)
    _assert_equal(_weights(first.network), _weights(second.network))
    other = replace(RECIPE, generator=replace(TINY, channels=16))
    with pytest.raises(UserError, match="another size"):
        _run(pack, tmp_path / "third", other, weights=weights)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (replace(RECIPE, generator=replace(TINY, channels=16)), "another size"),
        (replace(RECIPE, generator=FAST), "another size"),
        (replace(RECIPE, objective="hinge"), "--objective least-squares"),
        (replace(RECIPE, seed=2), "--seed 1"),
    ],
)
def test_a_run_of_another_kind_is_refused(pack, tmp_path, other, message):
    _run(pack, tmp_path).save()
    with pytest.raises(UserError, match=message):
        _run(pack, tmp_path, other)


def test_a_damaged_state_is_named(pack, tmp_path):
    _run(pack, tmp_path).save()
    state = tmp_path / "state.pt"
    state.write_bytes(state.read_bytes()[:1000])
    with pytest.raises(UserError, match=r"state\.pt is damaged"):
        _run(pack, tmp_path)


def test_an_unknown_objective_is_refused(pack, tmp_path):
    with pytest.raises(UserError, match="least-squares, hinge, wasserstein"):
        _run(pack, tmp_path, replace(RECIPE, objective="guess"))


def test_the_command_offers_every_objective():
    assert tuple(OBJECTIVES) == train.OBJECTIVES


@pytest.mark.parametrize(
    "wrong",
    [["--objective", "guess"], ["--cool-down", "0"], ["--workers", "x"], ["--seed", str(2**64)]],
)
def test_the_command_refuses_what_makes_no_sense(tmp_path, capsys, wrong):
    with pytest.raises(SystemExit) as leaving:
        main(["train", "enhancer", "--data", str(tmp_path), "--run", str(tmp_path), *wrong])
    assert leaving.value.code == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert wrong[0] in told
    assert "_" not in told.replace(str(tmp_path), ""), "no name of the code"


def test_the_command_says_when_there_is_nothing_to_cool_down(pack, tmp_path, capsys):
    (tmp_path / "pack").symlink_to(pack)
    given = ["train", "enhancer", "--data", str(tmp_path), "--run", str(tmp_path)]
    assert main([*given, "--cool-down", "5"]) == 2
    assert "no run" in capsys.readouterr().err


def test_the_command_trains_in_two_processes(pack, tmp_path):
    (tmp_path / "pack").symlink_to(pack)
    given = ["train", "enhancer", "--data", str(tmp_path), "--run", str(tmp_path)]
    given += ["--size", "fast", "--no-adversary", "--processes", "2", "--steps", "1", "--seed", "7"]
    assert main([*given, "--teacher", str(tmp_path / "none")]) == 2
    assert main([*given, "--teacher", str(default_enhancer_path())]) == 0
    last = _log(tmp_path)[-1]
    assert "teacher" in last
    assert last["step"] == 1
    state = torch.load(tmp_path / "state.pt", weights_only=True)
    assert state["recipe"]["seed"] == 7
    assert last["hours"] == round(8 * 3.0 / 3600, 2)
    assert load_enhancer(tmp_path / "enhancer.safetensors").config == CausalConfig()


def test_discriminators_are_not_trained_in_several_processes(pack, tmp_path, capsys):
    (tmp_path / "pack").symlink_to(pack)
    given = ["train", "enhancer", "--data", str(tmp_path), "--run", str(tmp_path)]
    assert main([*given, "--processes", "2"]) == 2
    assert "--no-adversary" in capsys.readouterr().err
