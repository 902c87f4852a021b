"""Chains of effects as values."""

import pytest

from voicestudio.effects.chain import BUILT_IN_CHAINS, MOST_STEPS, PODCAST, Chain, flattened
from voicestudio.effects.step import Step
from voicestudio.errors import UserError


@pytest.mark.parametrize("chain", BUILT_IN_CHAINS, ids=lambda chain: chain.name)
def test_every_built_in_chain_can_be_done(chain: Chain) -> None:
    assert len(chain.used()) == len(chain.steps)
    assert len(chain.summary().splitlines()) == len(chain.steps)


def test_podcast_in_one_click_enhances_levels_and_sets_the_loudness() -> None:
    used = PODCAST.used()
    assert [step.effect for step in used] == ["enhance", "leveller", "loudness"]
    assert (used[-1].values["target"], used[-1].values["ceiling"]) == (-16, -1)


def test_what_is_off_is_left_out_and_what_is_not_given_has_its_default() -> None:
    chain = Chain("Mine", (Step("limiter", on=False), Step("compressor", {"ratio": 7})))
    (step,) = chain.used()
    assert step.effect == "compressor"
    assert (step.values["ratio"], step.values["threshold"]) == (7, -20)
    assert flattened((step,))["1.compressor.ratio"] == 7
    assert "Limiter" not in chain.summary()


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((), "no effect that is on"),
        ((Step("limiter", on=False),), "no effect that is on"),
        ((Step("emotion"),), "cannot be a step"),
        ((Step("reverb"),), "no effect called"),
        ((Step("limiter", {"ceiling": 7}),), "cannot be 7"),
        ((Step("limiter", {"colour": 1}),), "no parameter called"),
        ((Step("limiter"),) * (MOST_STEPS + 1), "at most"),
    ],
)
def test_what_cannot_be_done_is_told(steps: tuple[Step, ...], reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        Chain("Mine", steps).used()
