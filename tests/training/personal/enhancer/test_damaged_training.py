"""Files of a paused training that were damaged are found and told, and it begins again.

Modules: training.personal.damage.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from voicestudio.errors import UserError
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.personal_training import train_personal
from voicestudio.training.personal.training_events import Advice, Event, Paused, Progress, Stage
from voicestudio.training.personal.training_folder import TrainingFolder

pytestmark = pytest.mark.long


def _until(folder: Path, recipe: PersonalRecipe, step: int) -> tuple[Paused, list[Event]]:
    return _until_one(
        folder, recipe, lambda event: isinstance(event, Progress) and event.step >= step
    )


def _until_told(folder: Path, recipe: PersonalRecipe) -> tuple[Paused, list[Event]]:
    """Until it has said something about its files."""
    return _until_one(folder, recipe, lambda event: isinstance(event, Advice))


def _until_one(
    folder: Path, recipe: PersonalRecipe, wanted: Callable[[Event], bool]
) -> tuple[Paused, list[Event]]:
    told: list[Event] = []
    paused = train_personal(
        folder, told.append, lambda: any(map(wanted, told)), recipe=recipe, workers=0
    )
    assert isinstance(paused, Paused)
    return paused, told


def _emptied(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(b"")


def _of_something_else(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(b'[{"steps": 1}] and more')


def _removed(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def _halved(name: str) -> Callable[[Path], object]:
    def halve(folder: Path) -> None:
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[: len(content) // 2])

    return halve


def _without_optimiser(folder: Path) -> None:
    state = torch.load(folder / "state.pt", weights_only=True)
    del state["optimiser"]
    torch.save(state, folder / "state.pt")


def _with_other_steps(folder: Path) -> None:
    plan = folder / "plan.json"
    plan.write_text(plan.read_text().replace('"steps": 6', '"steps": 2'))


_DAMAGES = [
    _halved("state.pt"),
    _without_optimiser,
    _of_something_else("pack/index.json"),
    _emptied("pack/sound.i16"),
    _removed("best.safetensors"),
    _halved("plan.json"),
    _with_other_steps,
]


def test_whatever_is_damaged_is_told_and_made_anew(
    folder: Path, quick: PersonalRecipe, tmp_path: Path
) -> None:
    _until(folder, quick, 4)
    for number, damage in enumerate(_DAMAGES):
        copy = tmp_path / f"copy {number}"
        shutil.copytree(folder, copy)
        damage(copy)
        paused, told = _until_told(copy, quick)
        assert paused == Paused(0), number
        advice = [e for e in told if isinstance(e, Advice) and e.kind == "damaged"]
        assert len(advice) == 1, number
        assert advice[0] in TrainingFolder(copy).events()
        if number == 0:
            assert _until(copy, quick, 1)[0] == Paused(1)
        shutil.rmtree(copy)


def test_without_the_recordings_nothing_is_deleted(
    folder: Path, quick: PersonalRecipe, own_seconds: Path
) -> None:
    _until(folder, quick, 4)
    voice = own_seconds
    voice.unlink()
    for name in ("plan.json", "pack/index.json", "state.pt"):
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(b"")
        before = {path for path in folder.rglob("*") if path.suffix != ".jsonl"}
        with pytest.raises(UserError) as refused:
            _until(folder, quick, 1)
        assert voice.name in str(refused.value)
        assert "--" not in str(refused.value)
        assert {path for path in folder.rglob("*") if path.suffix != ".jsonl"} == before
        (folder / name).write_bytes(content)
    assert _until(folder, quick, 5)[0] == Paused(5)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_disk_that_fills_up_at_a_clip_is_told_as_such(
    folder: Path, quick: PersonalRecipe
) -> None:

    def tell(event: Event) -> None:
        if event == Stage("training", 0.0):
            (folder / "clips").mkdir()
            (folder / "clips" / "01-original.partial").symlink_to("/dev/full")

    with pytest.raises(UserError, match=r"The disk with .* is full"):
        train_personal(folder, tell, lambda: False, recipe=quick, workers=0)
    assert _until(folder, quick, 1)[0] == Paused(1)
