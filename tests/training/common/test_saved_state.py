"""States as earlier versions saved them are resumed."""

import json

import pytest
import torch

from voicestudio.networks.emotion_converter import EmotionConfig
from voicestudio.training.common.saved_state import current_layout
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.emotion.recogniser_recipe import RecogniserRecipe
from voicestudio.training.emotion.recogniser_training import RecogniserTask

CONFIG = EmotionConfig(("neutral", "happy"), ("any", "en"), features=4)
# What each trainer wrote when it had a loop of its own.
EARLIER = {
    "enhancer": {
        "step": 7,
        "recipe": {"generator": {"channels": 8}},
        "generator": {"a": 1},
        "average": {"a": 2},
        "optimiser": {"lr": 3},
        "spectral": {},
        "metric": {},
        "judge_optimiser": {},
    },
    "converter": {
        "step": 7,
        "best": 0.5,
        "recipe": json.dumps({"generator": CONFIG.as_dict()}),
        "optimisers": [{"lr": 3}, {"lr": 4}, {"lr": 5}],
        "generator": {"a": 1},
        "average": {"a": 2},
        "sequence": {},
        "changes": {},
        "recogniser": {},
    },
    "recogniser": {
        "step": 7,
        "channels": 48,
        "network": {"a": 1},
        "average": {"a": 2},
        "optimiser": {"lr": 3},
    },
}


@pytest.mark.parametrize("name", EARLIER)
def test_an_earlier_layout_is_brought_to_todays(name):
    state = current_layout(EARLIER[name])
    assert (state["step"], state["averaged_updates"]) == (7, 7)
    assert (state["network"], state["average"]) == ({"a": 1}, {"a": 2})
    assert state["optimiser"] == {"lr": 3}
    assert (state["slowed"], state["skipped"], state["cool_down"]) == (1.0, 0, None)
    assert isinstance(state["recipe"], dict)
    assert not {"generator", "channels", "optimisers"} & state.keys()
    assert current_layout(state) == state


def test_what_belongs_to_one_network_is_kept():
    assert current_layout(EARLIER["converter"])["discriminator_optimiser"] == {"lr": 4}
    assert current_layout(EARLIER["converter"])["classifier_optimiser"] == {"lr": 5}
    assert current_layout(EARLIER["converter"])["best"] == 0.5
    assert current_layout(EARLIER["recogniser"])["recipe"] == {"channels": 48}
    assert current_layout(EARLIER["enhancer"])["judge_optimiser"] == {}


def test_a_run_of_an_earlier_version_ends_where_an_unbroken_one_does(emotion_pack, tmp_path):
    recipe = RecogniserRecipe(batch=8, shortest=0.5, longest=1.0, channels=8, steps=60)
    whole = TrainingRun(RecogniserTask(emotion_pack, recipe), tmp_path / "whole")
    whole.train(steps=3, seconds=300)
    folder = tmp_path / "earlier"
    TrainingRun(RecogniserTask(emotion_pack, recipe), folder).train(steps=2, seconds=300)
    state = torch.load(folder / "state.pt", weights_only=True)
    names = ("step", "network", "average", "optimiser")
    torch.save({n: state[n] for n in names} | {"channels": 8}, folder / "state.pt")
    resumed = TrainingRun(RecogniserTask(emotion_pack, recipe), folder)
    resumed.train(steps=3, seconds=300)
    for part in ("network", "average"):
        wanted = getattr(whole, part).state_dict()
        for name, value in getattr(resumed, part).state_dict().items():
            assert torch.equal(value, wanted[name]), name
