"""Recipes to be compared are written as what differs from the application's own."""

import pytest

from research.personal_recipes import changed
from voicestudio.errors import UserError
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe


def test_only_what_is_named_is_changed() -> None:
    own = PersonalRecipe()
    assert changed(own, "") == own
    other = changed(own, "pesq_weight=0.25 mixing.snr_db=(0.0,15.0) reconstruction.snr=0.3")
    assert (other.pesq_weight, other.mixing.snr_db, other.reconstruction.snr) == (
        0.25,
        (0, 15),
        0.3,
    )
    assert other.mixing.room == own.mixing.room
    assert other.reconstruction.complex == own.reconstruction.complex


@pytest.mark.parametrize(
    "text", ["pesq=0.3", "mixing.rome=1.0", "steps.more=1", "steps", "steps=x"]
)
def test_what_is_in_no_recipe_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(UserError) as refused:
        changed(PersonalRecipe(), text)
    assert "\n" not in str(refused.value)
