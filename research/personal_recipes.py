"""Compares recipes of personal enhancers on speakers that are used for nothing else.

    python -m research.personal_recipes [--speakers NAME,…] [--steps N,…] [--shares S,…] [RECIPE …]

A RECIPE lists settings that differ from the application's (`PersonalRecipe`), for example
"pesq_weight=0.3 reconstruction.snr=0.3"; "" stands for none. Each is trained to the last of --steps
from the packed material of a speaker of `benchmarks.finetune_material`, and measured at all of them
and with all --shares (`learnt_share`) on that benchmark's tests and general mixtures, as changes
against the shipped model. Unlike in the application, weights are those of that step, not the best
on held-out mixtures.
"""

import argparse
import ast
import copy
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from torch import nn

from benchmarks.finetune import Scores, scores
from benchmarks.finetune_material import TUNING, Case, Recordings, TestedPair
from voicestudio.effects.enhance import EnhanceProcessor
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.networks.checkpoint import Network, default_enhancer_path, load_enhancer
from voicestudio.training.common.optimisation import blend
from voicestudio.training.common.supervision import Supervision
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.personal.enhancer.own_pack import pack_own_sound
from voicestudio.training.personal.enhancer.personal_mixtures import Packs
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.enhancer.personal_task import PersonalEnhancerTask
from voicestudio.training.personal.enhancer.replay_pack import replay_pack
from voicestudio.training.personal.enhancer.survey import survey
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.training_folder import TrainingFolder
from voicestudio.training.personal.training_job import Excerpt, TrainingJob

FOLDER = Path("build/personal_recipes")
_FIGURES = ("pesq", "si_sdr")
_TITLES = (
    *("speaker", "recipe", "steps", "share", "PESQ-WB", "SI-SDR dB"),
    *("general PESQ", "general SI-SDR", "CPU s"),
)


@dataclass(frozen=True)
class TestedSpeaker:
    """A packed case, its test pairs, and the scores of the shipped model on them."""

    name: str
    packs: Packs
    tests: Sequence[TestedPair]
    base: Scores


@dataclass(frozen=True)
class TrainedLine:
    """The effect of a recipe: `gains` of PESQ and SI-SDR on the speaker's tests and in general."""

    speaker: str
    recipe: str
    steps: int
    share: float
    gains: tuple[float, ...]
    cpu_seconds: float

    def row(self) -> str:
        """A row of a Markdown table."""
        told = [f"{gain:+.3f}" for gain in self.gains]
        cells = (self.speaker, self.recipe, self.steps, self.share, *told, round(self.cpu_seconds))
        return f"| {' | '.join(map(str, cells))} |"


class _Unwatched(PersonalEnhancerTask):
    """A task without early stopping, because its validations take as long as several steps."""

    best_by = None

    def validate(self, network: Network) -> dict[str, float]:
        return {}


def prepared(case: Case, recordings: Recordings, seconds: float) -> TestedSpeaker:
    """Decode and pack the material of a speaker as the application does. Raises UserError."""
    folder = FOLDER / f"{case.speaker} {seconds:g} s"
    material = recordings.material(case, folder / "recordings", seconds)
    place, recipe = TrainingFolder(folder), PersonalRecipe()
    job = TrainingJob(
        goal="enhancer",
        name=case.speaker,
        voice=tuple(Excerpt(path=path.resolve()) for path in material.voice),
        room=(Excerpt(path=material.room.resolve()),),
    )
    session = Session(job, place, lambda _: None, lambda: False, "cpu", None, 0)
    found = survey(session, recipe.least_speech, recipe.most_speech, lambda _: None)
    if found.snr_db < recipe.noisy_db:
        raise UserError(f"{case.speaker} is noisy: {found.snr_db:.0f} dB.")
    pack_own_sound(found, place.pack, None, lambda _: None)
    packs = Packs(place.pack, replay_pack(lambda _: None))
    return TestedSpeaker(
        case.speaker, packs, material.tests, _scored(material.tests, load_enhancer())
    )


def changed(recipe: Any, text: str) -> Any:
    """A recipe changed by `name=value name.name=value …`. Raises UserError for invalid changes."""
    for part in text.split():
        name, _, told = part.partition("=")
        try:
            value = ast.literal_eval(told)
        except (SyntaxError, ValueError) as error:
            raise UserError(f"{part} is no name=value, a number or numbers in brackets.") from error
        recipe = _with(recipe, name.split("."), value)
    return recipe


def _with(recipe: Any, names: Sequence[str], value: Any) -> Any:
    if not is_dataclass(recipe) or names[0] not in {field.name for field in fields(recipe)}:
        raise UserError(f"there is no {names[0]} in a recipe.")
    inner = _with(getattr(recipe, names[0]), names[1:], value) if names[1:] else value
    return replace(recipe, **{names[0]: inner})  # pyright: ignore[reportArgumentType]


def measured(
    speaker: TestedSpeaker,
    text: str,
    steps: Sequence[int],
    shares: Sequence[float],
    general: tuple[Sequence[TestedPair], Scores],
) -> Iterator[TrainedLine]:
    """Train a recipe; return a line for each of `steps` and `shares`."""
    path = default_enhancer_path()
    base = load_enhancer(path)
    recipe = changed(replace(PersonalRecipe(), steps=steps[-1], generator=base.config), text)
    task = _Unwatched(speaker.packs, recipe, path, "cpu", 0, lambda: None)
    never = Supervision(validate_every=steps[-1] + 1)
    with tempfile.TemporaryDirectory() as folder:
        run = TrainingRun(task, Path(folder), compiled=True)
        spent = 0.0
        for count in steps:
            begun = time.process_time()
            run.train(count, float("inf"), float("inf"), never)
            spent += time.process_time() - begun
            for share in shares:
                network = copy.deepcopy(run.average)
                blend(network, base, share)
                own, others = _scored(speaker.tests, network), _scored(general[0], network)
                gains = [own[name] - speaker.base[name] for name in _FIGURES]
                gains += [others[name] - general[1][name] for name in _FIGURES]
                yield TrainedLine(
                    speaker.name, text or "default", count, share, tuple(gains), spent
                )


def _scored(pairs: Sequence[TestedPair], network: nn.Module) -> Scores:
    return scores(pairs, EnhanceProcessor(network, "cpu").process)


def main() -> int:
    options = _arguments()
    known = {case.speaker: case for case in TUNING}
    steps = [int(step) for step in options.steps.split(",")]
    shares = [float(share) for share in options.shares.split(",")]
    print(f"| {' | '.join(_TITLES)} |\n|{' --- |' * len(_TITLES)}", flush=True)
    try:
        prepare_torch()
        recordings = Recordings(options.data)
        pairs = recordings.general()
        general = pairs, _scored(pairs, load_enhancer())
        for name in options.speakers.split(","):
            speaker = prepared(known[name], recordings, options.seconds)
            for text in options.recipes or [""]:
                for line in measured(speaker, text, steps, shares, general):
                    print(line.row(), flush=True)
    except UserError as error:
        print(f"personal_recipes: {error}", file=sys.stderr)
        return 2
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="personal_recipes", description=__doc__)
    parser.add_argument("recipes", nargs="*", metavar="RECIPE")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), metavar="DIR")
    speakers = ",".join(case.speaker for case in TUNING)
    parser.add_argument("--speakers", default=speakers, metavar="NAME,…")
    parser.add_argument("--steps", default="80", metavar="N,…", help="measured at; rising")
    share = f"{PersonalRecipe().learnt_share}"
    parser.add_argument(
        "--shares", default=share, metavar="S,…", help="learnt shares (`learnt_share`) to measure"
    )
    parser.add_argument("--seconds", type=float, default=90.0, help="of speech to learn from")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
