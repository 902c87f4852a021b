"""`voicestudio` as it is, but `finetune enhancer` has a small recipe: to test what is around it.

`python -m tests.plugins.quick_training finetune …` trains for `STEPS` steps of a second, or as many
as QUICK_STEPS says, and judges by two mixtures. Its priority is that of the tests that wait for it,
unless QUICK_BUT_LOW is set.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe

STEPS = 8


def quick(command: Sequence[str]) -> list[str]:
    """A command that starts `python -m voicestudio`, with this program in its place."""
    return ["tests.plugins.quick_training" if part == "voicestudio" else part for part in command]


def quick_recipe(steps: int = STEPS) -> "PersonalRecipe":
    from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe

    usual = PersonalRecipe()
    return replace(
        usual,
        steps=steps,
        patience=steps,
        seconds=1.0,
        validate_every=4,
        batch=2,
        watched=2,
        judged=2,
        judged_seconds=1.0,
        least_speech=5.0,
        mixing=replace(usual.mixing, room_count=4),
        general_mixing=replace(usual.general_mixing, room_count=4),
    )


def _main() -> int:
    from voicestudio.cli import main
    from voicestudio.commands import finetune

    recipe = quick_recipe(int(os.environ.get("QUICK_STEPS", STEPS)))
    finetune.train_personal = partial(finetune.train_personal, recipe=recipe)
    if "QUICK_BUT_LOW" not in os.environ:
        finetune.lower_priority = lambda: None
    return main()


if __name__ == "__main__":
    sys.exit(_main())
