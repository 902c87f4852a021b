"""What a step of fine-tuning learns: the output of the base for others, the user's own speech."""

from dataclasses import replace

import pytest
import torch

from voicestudio.networks.checkpoint import default_enhancer_path, load_enhancer
from voicestudio.training.personal.enhancer.personal_mixtures import Packs
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.enhancer.personal_task import PersonalEnhancerTask
from voicestudio.training.personal.enhancer.replay_pack import replay_pack


@pytest.mark.parametrize(("share", "matters"), [(1.0, False), (0.5, True), (0.0, True)])
def test_the_clean_speech_of_others_is_no_target_but_that_of_the_user_is(
    whole, quick: PersonalRecipe, share: float, matters: bool
) -> None:
    packs = Packs(whole.folder / "pack", replay_pack(lambda _: None))
    base = default_enhancer_path()
    recipe = replace(quick, general_share=share, generator=load_enhancer(base).config)
    task = PersonalEnhancerTask(packs, recipe, base, "cpu", 0, lambda: None)
    batch = task.one_batch()
    task.network.eval()
    found = task.losses(batch, 0, measure_shares=False).terms
    other = task.losses({**batch, "clean": batch["clean"].flip(-1)}, 0, measure_shares=False).terms
    differs = any(not torch.equal(found[name], other[name]) for name in found)
    assert differs == matters
    task.close()
