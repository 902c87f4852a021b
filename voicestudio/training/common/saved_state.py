"""The layout of `state.pt`, and how states saved by earlier versions are brought to it."""

import json
from collections.abc import Mapping
from typing import Any

from voicestudio.training.common.fast_gru.layers import BY_TORCH


def current_layout(state: Mapping[str, Any]) -> dict[str, Any]:
    """A state in today's layout; what earlier versions did not save gets its initial value.

    Keys: `step`; `recipe`, a dictionary; `network`, `average`, `optimiser` (state dictionaries);
    `averaged_updates`, the number of steps in the average; `slowed`, the factor of the learning
    rate after divergences; `skipped`, examples passed over by them; `cool_down` or None; `best`,
    the highest validation figure, `validated_at`, the step of the last validation, and
    `not_better`, the number of validations in a row below the best; `kernels`, what computed the
    recurrences (`fast_gru.layers.use_kernels`); and the task's own members (`TrainingTask.state`).

    Earlier runs of the enhancer and the converter call the network `generator`. Those of the
    converter have their recipe as JSON and three optimisers in a list; those of the recogniser
    have no recipe but its number of `channels`.
    """
    known: dict[str, Any] = {"slowed": 1.0, "skipped": 0, "cool_down": None, "best": float("-inf")}
    known |= {"validated_at": -1, "not_better": 0, "kernels": BY_TORCH}
    known |= {"averaged_updates": state["step"], **state}
    if "generator" in known:
        known["network"] = known.pop("generator")
    if "channels" in known:
        known["recipe"] = {"channels": known.pop("channels")}
    if isinstance(known["recipe"], str):
        known["recipe"] = json.loads(known["recipe"])
    if "optimisers" in known:
        names = ("optimiser", "discriminator_optimiser", "classifier_optimiser")
        known |= dict(zip(names, known.pop("optimisers"), strict=True))
    return known
