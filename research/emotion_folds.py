"""Cross-validation of the emotion converter by speaker: each speaker is unheard once.

    python -m research.emotion_folds --data ../shared/data -o FOLDER [--pack DIR] [--open]
        [--folds 6] [--steps 600] [--seconds S] [--per-speaker 2] [--vary-speakers]
        [--from-moods SHARE] [--by-actor] [--no-adversary] [--seed N] [--keep-out]
        [--against FOLDER] [--average FILE]

The speakers are dealt out to folds, corpora and sexes evenly. For each fold a converter begins with
the same weights and learns for --steps from the speakers of the other folds, by the recipe of
`voicestudio train emotion`. It is not watched meanwhile, so that nothing is chosen by the unheard
speakers: the last averaged weights count. Then up to --per-speaker neutral recordings of each
unheard speaker are converted and judged as in `voicestudio evaluate emotion`, beside doing nothing
and the speaker's own acting; of the three judges none heard the speaker either.

FOLDER gets a run and the figures of each fold, and the table (`folds.md`): means over
conversions, in brackets their 95 % intervals by speaker. An interrupted study continues where it
stopped (a run at the state saved last), as does one that ended because --seconds of this call were
over; with more --steps its runs go on and are judged anew. --against compares, pair by pair of
conversions, with a study of the same recordings. --average writes the mean of the folds' weights,
and tells its loss on everybody's pairs beside that of the folds. It has heard everybody, unless
--keep-out leaves the speakers of the validation split out of every fold: then
`voicestudio evaluate emotion` measures it on them.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import numpy as np

from research.speaker_intervals import Column, Judged, differences, table
from research.weight_average import averaged, pair_loss
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.train_emotion import add_recipe, chosen_sampling
from voicestudio.effects.emotion import load_converter
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.networks import emotion_checkpoint
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.common.whole_file import write_whole
from voicestudio.training.emotion.converter_evaluation import (
    REAL,
    ZERO_EFFORT,
    Convert,
    ConverterEvaluation,
    Figures,
)
from voicestudio.training.emotion.converter_recipe import ConverterRecipe
from voicestudio.training.emotion.converter_training import ConverterTask, converter_recipe
from voicestudio.training.emotion.emotion_data import (
    EmotionPack,
    EmotionRecording,
    build_emotion_pack,
)
from voicestudio.training.emotion.pair_batches import PairBatches
from voicestudio.training.emotion.parallel_pairs import Pair, load_pairs

CONVERTED = "converted"
_COLUMNS = (
    Column("judged_cross_corpus", "other corpora, %", 100, 0),
    Column("judged_other_speakers", "other speakers, %", 100, 0),
    Column("judged_unheard_speakers", "unheard speakers, %", 100, 0),
    Column("mcd_db", "MCD, dB", 1, 2),
    Column("mcd_over_nothing", "MCD over doing nothing", 1, 2),
    Column("f0_rmse", "F0, semitones", 1, 2),
    Column("pitch_shift", "pitch", 1, 1),
    Column("span_shift", "span", 1, 1),
    Column("length", "length", 1, 2),
    Column("speaker", "voice", 1, 2),
)
_LOSS_BATCHES = 16

Fold = frozenset[str]
"""The speakers whom a fold's converter does not hear."""


def dealt(recordings: Sequence[EmotionRecording], count: int) -> list[Fold]:
    """`count` folds that have each speaker once, and corpora and sexes as evenly as can be.

    Raises UserError when there are fewer speakers than folds, or less than two folds.
    """
    known = {(r.corpus, r.sex, sha256(r.speaker.encode()).digest(), r.speaker) for r in recordings}
    speakers = [speaker for *_, speaker in sorted(known)]
    if not 2 <= count <= len(speakers):
        raise UserError(f"{len(speakers)} speakers make 2 to {len(speakers)} folds, not {count}.")
    return [frozenset(speakers[number::count]) for number in range(count)]


@dataclass(frozen=True)
class Study:
    """What the folds of a study have in common.

    Attributes:
        corpora: those that converters learn from, or None for all; judges know all.
        steps: of each fold.
        per_speaker: how many recordings of an unheard speaker are converted.
    """

    pack: EmotionPack
    folder: Path
    folds: Sequence[Fold]
    recipe: ConverterRecipe
    corpora: Sequence[str] | None
    steps: int
    per_speaker: int

    @cached_property
    def pairs(self) -> list[list[Pair]]:
        """The pairs of each fold's speakers; sentences kept apart (`unseen_text`) are in none."""
        chosen = [r for r in self.pack.select(None, self.corpora) if r.split != "unseen_text"]
        return [
            load_pairs(
                self.pack,
                [r for r in chosen if r.speaker in fold],
                self.recipe.generator.emotions,
                self.folder / f"aligned-{number}.npz",
                from_moods=self.recipe.sampling.from_moods > 0,
            )
            for number, fold in enumerate(self.folds)
        ]

    def run(self, number: int) -> Path:
        """The folder of a fold's run."""
        return self.folder / f"fold-{number}"

    def weights(self, number: int) -> Path:
        """The averaged weights of a fold's run."""
        return self.run(number) / ConverterTask.weights_file

    def results(self, number: int, seconds_left: Callable[[], float]) -> list[Judged] | None:
        """The conversions of a fold, which is trained and judged if it is not yet.

        None when the time was over first.
        """
        kept = self.run(number) / "conversions.json"
        if kept.is_file():
            known = json.loads(kept.read_text())
            if known["step"] == self.steps:
                return [Judged(**row) for row in known["conversions"]]
        if not self._trained(number, seconds_left):
            return None
        found = self._judged(number)
        rows = {"step": self.steps, "conversions": [asdict(one) for one in found]}
        write_whole(kept, json.dumps(rows))
        return found

    def _trained(self, number: int, seconds_left: Callable[[], float]) -> bool:
        """Train a fold; False when the time was over first."""
        heard = [pair for n, own in enumerate(self.pairs) if n != number for pair in own]
        run = TrainingRun(ConverterTask(heard, self.recipe), self.run(number))
        if run.step > self.steps:
            raise UserError(f"{self.run(number)} has {run.step} steps already.")
        run.train(self.steps, seconds_left(), save_every=60.0)
        return run.step == self.steps

    def _judged(self, number: int) -> list[Judged]:
        unheard = self.folds[number]

        def split(recording: EmotionRecording) -> str:
            if recording.speaker in unheard:
                return "validation"
            return "train" if recording.split == "validation" else recording.split

        evaluation = ConverterEvaluation(
            self.pack.divided(split), None, perceived=False, per_speaker=self.per_speaker
        )
        with ProgressBar(f"judging fold {number}") as advance:
            results = evaluation.results({CONVERTED: _convert(self.weights(number))}, advance)
        nothing = {r.trial: r.figures for r in results if r.converter == ZERO_EFFORT}
        return [
            Judged(
                r.converter,
                r.trial.source.speaker,
                r.trial.source.language,
                r.trial.source.path,
                r.trial.emotion,
                _beside(r.figures, nothing[r.trial]),
            )
            for r in results
        ]


def _convert(weights: Path) -> Convert:
    """A network's conversions; like the application it leaves sound without speech as it is."""
    network = load_converter(weights)

    def convert(samples: np.ndarray, emotion: str, intensity: float, _: str) -> np.ndarray:
        try:
            return network.convert(samples, emotion, intensity).samples
        except UserError:
            return samples

    return convert


def _beside(figures: Figures, nothing: Figures) -> Figures:
    """Figures with how much farther the spectra are from real ones than those of doing nothing."""
    own, before = figures.get("mcd_db"), nothing.get("mcd_db")
    apart = None if own is None or before is None else own - before
    return {**figures, "mcd_over_nothing": apart}


def study(options: argparse.Namespace) -> Study:
    """The study of a command, in its folder. Raises UserError for a folder of another study."""
    options.output.mkdir(parents=True, exist_ok=True)
    folder = options.pack or options.output / "pack"
    if said := build_emotion_pack(options.data, folder):
        print(said, file=sys.stderr)
    pack = EmotionPack(folder)
    corpora = pack.open_corpora if options.open else None
    recipe = converter_recipe(
        pack.select(None, corpora),
        adversarial=not options.no_adversary,
        seed=options.seed,
        sampling=chosen_sampling(options),
    )
    out = {"validation"} if options.keep_out else set()
    folds = dealt([r for r in pack.recordings if r.split not in out], options.folds)
    _check_same(
        options.output / "study.json",
        {
            "folds": [sorted(fold) for fold in folds],
            "recipe": asdict(recipe),
            "corpora": corpora,
            "per_speaker": options.per_speaker,
        },
    )
    return Study(pack, options.output, folds, recipe, corpora, options.steps, options.per_speaker)


def _check_same(kept: Path, settings: object) -> None:
    told = json.dumps(settings, indent=1)
    if kept.is_file() and kept.read_text() != told:
        raise UserError(f"{kept.parent} holds a study of other settings or data: name another.")
    write_whole(kept, told)


def all_results(made: Study, seconds: float) -> list[Judged] | None:
    """The conversions of all folds; None when `seconds` of training were over first."""
    begun = time.monotonic()
    found: list[Judged] = []
    for number in range(len(made.folds)):
        own = made.results(number, lambda: seconds - (time.monotonic() - begun))
        if own is None:
            return None
        found += own
    return found


def kept_results(folder: Path) -> list[Judged]:
    """The conversions of a finished study. Raises UserError when there are none."""
    files = sorted(folder.glob("fold-*/conversions.json"))
    if not files:
        raise UserError(f"there is no finished study in {folder}.")
    return [Judged(**row) for file in files for row in json.loads(file.read_text())["conversions"]]


def report(found: Sequence[Judged], others: Sequence[Judged] | None) -> str:
    """The table in Markdown, and how the conversions differ from those of another study."""
    order = (REAL, ZERO_EFFORT, CONVERTED)
    told = table(sorted(found, key=lambda one: order.index(one.converter)), _COLUMNS)
    if others is None:
        return told
    own, other = (
        [one for one in several if one.converter == CONVERTED] for several in (found, others)
    )
    return f"{told}\nDifferences from the other study:\n\n{differences(own, other, _COLUMNS)}"


def write_average(made: Study, target: Path) -> str:
    """Write the mean of all folds' weights; returns its loss on all pairs beside theirs."""
    networks = [emotion_checkpoint.load_converter(made.weights(n)) for n in range(len(made.folds))]
    mean = averaged(networks)
    facts = {"steps": made.steps, "folds": len(networks), "recipe": asdict(made.recipe)}
    emotion_checkpoint.save_converter(mean, target, facts)
    pairs = [pair for own in made.pairs for pair in own]
    recipe = made.recipe
    drawn = PairBatches(pairs, recipe.generator, recipe.batch, recipe.seed, recipe.sampling)
    batches = [drawn(step) for step in range(_LOSS_BATCHES)]
    losses = [pair_loss(network, batches) for network in networks]
    theirs = f"{min(losses):.3f} to {max(losses):.3f}"
    return f"Loss on pairs of all speakers: folds {theirs}, mean {pair_loss(mean, batches):.3f}."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m research.emotion_folds",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, nargs="+", required=True, metavar="DIR")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--pack", type=Path, metavar="DIR", help="default: FOLDER/pack")
    parser.add_argument("--open", action="store_true", help="learn from any-use corpora only")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--steps", type=int, default=600, help="of each fold")
    parser.add_argument(
        "--seconds", type=float, default=float("inf"), help="of training, this call"
    )
    parser.add_argument("--per-speaker", type=int, default=2, metavar="N", help="recordings")
    add_recipe(parser)
    parser.add_argument(
        "--keep-out", action="store_true", help="leave the validation split out of every fold"
    )
    parser.add_argument("--against", type=Path, metavar="FOLDER", help="another study")
    parser.add_argument("--average", type=Path, metavar="FILE", help="write the mean of the folds")
    return parser


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        others = kept_results(options.against) if options.against else None
        prepare_torch()
        made = study(options)
        found = all_results(made, options.seconds)
        if found is None:
            print("The time is over; the same command goes on.", file=sys.stderr)
            return 0
        told = report(found, others)
        if options.average:
            told += f"\n{write_average(made, options.average)}\n"
    except UserError as error:
        print(f"emotion_folds: {error}", file=sys.stderr)
        return 2
    (options.output / "folds.md").write_text(told)
    print(told, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
