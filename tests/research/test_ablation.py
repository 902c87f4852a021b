"""Research into training: equal runs side by side, and their curves."""

import json

import pytest
from PySide6.QtGui import QImage

from research import ablation, learning_curves
from voicestudio.errors import UserError
from voicestudio.networks.causal import CausalConfig
from voicestudio.networks.checkpoint import build_enhancer, save_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe

TINY = EnhancerConfig(low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1)
PNG = b"\x89PNG"
# Who draws needs an application. Without `qapp` it would be one that has no widgets, and no other
# can follow it in this process: tests of the window that come later could not run.


def test_rows_differ_from_one_another_in_one_thing():
    rows = ablation.recipes(EnhancerRecipe(), 240)
    assert rows["no-adversary"].adversarial_from is None
    assert {r.objective for r in rows.values()} == {"least-squares", "hinge", "wasserstein"}
    assert [name for name, recipe in rows.items() if not recipe.mixing.rooms] == ["no-rooms"]


def test_discriminators_that_learn_ahead_are_heard_after_a_quarter():
    for name in ("ahead", "ahead-strong"):
        recipe = ablation.recipes(EnhancerRecipe(), 240)[name]
        assert (recipe.adversarial_from, recipe.discriminators.steps_ahead) == (60, 60)


def test_from_nothing_the_rows_are_the_designs():
    rows = ablation.designs(EnhancerRecipe())
    assert {type(recipe.generator) for recipe in rows.values()} == {EnhancerConfig, CausalConfig}
    assert {recipe.adversarial_from for recipe in rows.values()} == {None}


def test_a_row_that_is_not_there_is_refused(pack, tmp_path, capsys):
    asked = f"--pack {pack} -o {tmp_path} --rows hinge --device cpu"
    assert ablation.main(asked.split()) == 2
    assert "no row hinge here: choose from studio, fast" in capsys.readouterr().err


def test_an_ablation_goes_through_and_is_kept(pack, tmp_path, capsys, qapp):
    weights, output = tmp_path / "tiny.safetensors", tmp_path / "ablation"
    save_enhancer(build_enhancer(TINY), weights, {})
    given = f"--pack {pack} --from {weights} -o {output} --rows wasserstein --steps 4"
    tiny = "--seconds 1 --batch 2 --held-out 2 --workers 0 --device cpu"
    assert ablation.main(f"{given} {tiny}".split()) == 0
    table = (output / "ablation.md").read_text()
    assert table == capsys.readouterr().out.removesuffix("\n")
    for row in ("noisy", "before", "wasserstein"):
        assert f"| {row} |" in table
    assert (output / "learning-curves.png").read_bytes().startswith(PNG)
    assert (output / "wasserstein" / "cooled.safetensors").is_file()
    # What is known is not trained again.
    (output / "wasserstein" / "state.pt").unlink()
    assert ablation.main(f"{given} {tiny}".split()) == 0
    assert not (output / "wasserstein" / "state.pt").exists()


def test_curves_leave_out_what_was_taken_back(tmp_path):
    lines = [
        {"step": 1, "val_pesq": 1.5},
        {"step": 2, "val_pesq": 1.6},
        {"step": 3, "event": "recovered", "back_to": 1},
        {"step": 2, "val_pesq": 1.7},
    ]
    (tmp_path / "log.jsonl").write_text("\n".join(map(json.dumps, lines)))
    run = learning_curves.read_run(f"named={tmp_path}")
    assert run.name == "named"
    assert run.curve("val_pesq") == [(1, 1.5), (2, 1.7)]
    assert run.curve("unknown") == []


def test_nothing_is_cut_off_at_the_right_of_the_picture(tmp_path, qapp):
    entries = tuple({"step": step, "val_pesq": 1.5 + step / 1e7} for step in (0, 1_200_000))
    target = tmp_path / "curves.png"
    learning_curves.draw([learning_curves.Run("a", entries)], ["val_pesq"], target)
    picture = QImage(str(target))
    edge = {picture.pixelColor(picture.width() - 2, y).name() for y in range(picture.height())}
    assert edge == {"#ffffff"}


def test_a_folder_without_a_log_is_named(tmp_path):
    with pytest.raises(UserError, match=r"log\.jsonl"):
        learning_curves.read_run(str(tmp_path))


@pytest.mark.parametrize(("low", "high"), [(0, 1), (1.42, 1.95), (-3, 12_000), (0.001, 0.0011)])
def test_ticks_are_round_and_few(low, high):
    found = learning_curves.ticks(low, high)
    assert 2 <= len(found) <= 6
    assert all(low - 1e-9 <= tick <= high + 1e-9 for tick in found)
