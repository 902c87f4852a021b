"""The loop that all networks share, with a task that takes milliseconds.

Modules: training.common.run_folder.
"""

import itertools
import json
from dataclasses import replace

import pytest
import torch
from torch import nn

from voicestudio.errors import UserError
from voicestudio.training.common.learning_rate import HalvingSchedule
from voicestudio.training.common.recipe import Recipe
from voicestudio.training.common.supervision import StopRequested, Supervision
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.common.training_task import StepLosses, TrainingTask

RECIPE = Recipe(batch=4, learning_rate=0.05, average_decay=0.9)


class LineTask(TrainingTask):
    """Learns y = 2 x; `spoil` is the number of an example from which on the data is broken."""

    weights_file = "line.safetensors"
    best_by = "val_score"

    def __init__(self, recipe=RECIPE, spoil=None, scores=None):
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.network = recipe, "cpu", nn.Linear(1, 1)
        self.schedule = HalvingSchedule(warm_up=1, halving_steps=100, lowest=0.1)
        self.spoil, self.scores, self.closed, self.firsts = spoil, scores, 0, []

    schedule = None

    def batches(self, first):
        self.firsts.append(first)
        for start in itertools.count(first, self.recipe.batch):
            chance = torch.Generator().manual_seed(start)
            given = torch.randn(self.recipe.batch, 1, generator=chance)
            broken = self.spoil is not None and self.spoil <= start < 1_000_000
            yield given * float("nan") if broken else given

    def losses(self, batch, step, measure_shares):
        error = (self.network(batch) - 2 * batch).square().mean()
        return StepLosses({"error": error}, {"step_seen": float(step)})

    def validate(self, network):
        if self.scores is not None:
            return {"val_score": next(self.scores)}
        return {"val_score": -abs(float(network.weight) - 2)}

    def export(self, network, path, facts):
        path.write_text(json.dumps([facts["step"], float(network.weight)]))

    def check_recipe(self, saved):
        self._check_same(saved, "batch")

    def close(self):
        self.closed += 1


def _log(folder):
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]


def test_it_learns_logs_and_exports_the_average(tmp_path):
    run = TrainingRun(LineTask(), tmp_path)
    run.train(steps=200, seconds=300)
    begun, ended = _log(tmp_path)
    assert (begun["step"], ended["step"]) == (0, 200)
    assert ended["val_score"] > -0.05 > begun["val_score"]
    assert {"error", "gradient_norm", "learning_rate", "seconds_per_step", "wait_share"} <= set(
        ended
    )
    exported = json.loads((tmp_path / "line.safetensors").read_text())
    assert exported == [200, float(run.average.weight)]
    assert run.task.closed == 1


@pytest.mark.parametrize("parts", [(7,), (1, 2, 7), (3, 7)])
def test_however_often_it_is_resumed_it_ends_the_same_to_the_bit(tmp_path, parts):
    whole = TrainingRun(LineTask(), tmp_path / "whole")
    whole.train(steps=7, seconds=300)
    for steps in parts:
        run = TrainingRun(LineTask(), tmp_path / "parts")
        run.train(steps=steps, seconds=300)
    for part in ("network", "average"):
        for name, value in getattr(whole, part).state_dict().items():
            assert torch.equal(value, getattr(run, part).state_dict()[name])
    assert int(run.averaged.n_averaged) == 7


def test_saving_in_between_changes_nothing(tmp_path):
    runs = []
    for save_every in (0.0, 1000.0):
        runs.append(TrainingRun(LineTask(), tmp_path / str(save_every)))
        runs[-1].train(steps=5, seconds=300, save_every=save_every)
    assert torch.equal(*(run.network.weight for run in runs))
    assert len(_log(tmp_path / "0.0")) == 6


def test_it_stops_when_its_time_is_up(tmp_path):
    run = TrainingRun(LineTask(), tmp_path)
    run.train(steps=10**9, seconds=0.2)
    assert 0 < run.step < 10**9
    assert TrainingRun(LineTask(), tmp_path).step == run.step


def test_after_a_divergence_it_goes_on_from_the_last_state_with_other_examples(tmp_path):
    task = LineTask(spoil=20)
    TrainingRun(LineTask(), tmp_path).train(steps=3, seconds=300)
    run = TrainingRun(task, tmp_path)
    run.train(steps=30, seconds=300)
    assert task.firsts == [12, 12 + 1_000_000]
    event = next(entry for entry in _log(tmp_path) if "event" in entry)
    assert (event["back_to"], event["learning_rate_times"]) == (3, 0.5)
    assert bool(torch.isfinite(run.network.weight).all())


def test_a_broken_step_among_good_ones_is_left_out_of_weights_and_average(tmp_path):
    run = TrainingRun(LineTask(spoil=4), tmp_path)
    run.train(steps=1, seconds=300)
    weight = run.network.weight.clone()
    run.train(steps=3, seconds=300)
    assert torch.equal(run.network.weight, weight)
    assert int(run.averaged.n_averaged) == 1


def test_it_gives_up_where_going_back_does_not_help(tmp_path):
    task = LineTask(replace(RECIPE, learning_rate=float("inf")))
    with pytest.raises(UserError, match="lower learning rate"):
        TrainingRun(task, tmp_path).train(steps=500, seconds=300)
    assert task.closed == 1


def test_the_best_is_kept_over_resuming(tmp_path):
    TrainingRun(LineTask(scores=iter([0.1, 0.5])), tmp_path).train(steps=2, seconds=300)
    TrainingRun(LineTask(scores=iter([0.5, 0.3])), tmp_path).train(steps=4, seconds=300)
    assert json.loads((tmp_path / "best.safetensors").read_text())[0] == 2
    TrainingRun(LineTask(scores=iter([0.3, 0.6])), tmp_path).train(steps=6, seconds=300)
    assert json.loads((tmp_path / "best.safetensors").read_text())[0] == 6


def test_it_ends_when_it_gets_no_better_however_often_it_is_resumed(tmp_path):
    """Validations at steps 0, 2, 4 and 6; the second is the best."""
    heard = []
    watched = Supervision(
        validate_every=2, patience=2, validated=lambda step, _, best: heard.append((step, best))
    )
    scores = [0.1, 0.5, 0.4, 0.3, 0.9]
    run = TrainingRun(LineTask(scores=iter(scores)), tmp_path / "whole")
    run.train(steps=100, seconds=300, supervision=watched)
    assert run.step == 6
    assert heard == [(0, True), (2, True), (4, False), (6, False)]
    exported = (tmp_path / "whole" / "best.safetensors").read_text()
    heard.clear()
    task = LineTask(scores=iter(scores))
    for step in (1, 2, 3, 5, 100):
        run = TrainingRun(task, tmp_path / "parts")
        # Neither the time between savings nor where it stops changes what is validated.
        asked = replace(watched, stop_asked=lambda run=run, step=step: run.step >= step)
        run.train(steps=100, seconds=300, save_every=0.0, supervision=asked)
    assert run.step == 6
    assert heard == [(0, True), (2, True), (4, False), (6, False)]
    assert (tmp_path / "parts" / "best.safetensors").read_text() == exported


def test_a_stop_in_the_middle_of_a_step_or_a_validation_leaves_no_trace(tmp_path):
    class Interrupted(LineTask):
        def __init__(self, losses_left, validations_left):
            super().__init__()
            self.losses_left, self.validations_left = losses_left, validations_left

        def losses(self, batch, step, measure_shares):
            self.losses_left -= 1
            if self.losses_left < 0:
                raise StopRequested
            return super().losses(batch, step, measure_shares)

        def validate(self, network):
            self.validations_left -= 1
            if self.validations_left < 0:
                raise StopRequested
            return super().validate(network)

    watched = Supervision(validate_every=2)
    whole = TrainingRun(LineTask(), tmp_path / "whole")
    whole.train(steps=6, seconds=300, supervision=watched)
    for losses, validations in ((99, 0), (3, 99), (99, 1), (99, 99)):
        run = TrainingRun(Interrupted(losses, validations), tmp_path / "parts")
        run.train(steps=6, seconds=300, supervision=watched)
    assert run.step == 6
    assert torch.equal(whole.network.weight, run.network.weight)
    logged = [
        [e["step"] for e in _log(tmp_path / n) if "val_score" in e] for n in ("whole", "parts")
    ]
    assert logged[0] == [0, 2, 4, 6]
    assert sorted(set(logged[1])) == logged[0]


def test_every_step_is_told(tmp_path):
    told = []
    watched = Supervision(stepped=lambda step, loss: told.append((step, loss)))
    TrainingRun(LineTask(), tmp_path).train(steps=3, seconds=300, supervision=watched)
    assert [step for step, _ in told] == [1, 2, 3]
    assert all(loss > 0 for _, loss in told)


def test_a_cool_down_falls_to_nothing_beside_the_run(tmp_path):
    TrainingRun(LineTask(), tmp_path).train(steps=3, seconds=300)
    state = (tmp_path / "state.pt").read_bytes()
    cooling = TrainingRun(LineTask(), tmp_path, cool_down=4)
    cooling.train(steps=100, seconds=300)
    assert cooling.step == 7
    assert json.loads((tmp_path / "cooled.safetensors").read_text())[0] == 7
    assert (tmp_path / "state.pt").read_bytes() == state


def test_another_recipe_and_a_damaged_state_are_refused(tmp_path):
    TrainingRun(LineTask(), tmp_path).save()
    with pytest.raises(UserError, match="another size"):
        TrainingRun(LineTask(replace(RECIPE, batch=8)), tmp_path)
    (tmp_path / "state.pt").write_bytes(b"nothing")
    with pytest.raises(UserError, match="damaged: begin a new run with --from"):
        TrainingRun(LineTask(), tmp_path)


def _without_optimiser(state):
    return {key: value for key, value in state.items() if key != "optimiser"}


def _of_another_network(state):
    return state | {"network": {"weight": torch.zeros(7, 5)}}


def _other_moments(state):
    for moments in state["optimiser"]["state"].values():
        moments["exp_avg"] = torch.zeros(7, 5)
    return state


@pytest.mark.parametrize(
    "changed",
    [
        lambda state: [1, 2],
        lambda state: {},
        lambda state: state | {"step": "many"},
        lambda state: state | {"recipe": 3},
        lambda state: state | {"cool_down": {"what": 1}},
        _without_optimiser,
        _of_another_network,
        _other_moments,
    ],
)
def test_a_state_of_any_other_layout_is_refused(tmp_path, changed):
    TrainingRun(LineTask(), tmp_path).train(steps=2, seconds=60)
    path = tmp_path / "state.pt"
    torch.save(changed(torch.load(path, weights_only=True)), path)
    with pytest.raises(UserError, match="damaged"):
        TrainingRun(LineTask(), tmp_path)
