"""`voicestudio evaluate emotion`: measure emotion converters, real speech and baselines."""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voicestudio.commands.progress import ProgressBar
from voicestudio.errors import UserError
from voicestudio.paths import cache_dir

if TYPE_CHECKING:
    import numpy as np

    from voicestudio.training.emotion.converter_evaluation import ConversionRow, Convert
    from voicestudio.training.emotion.metric_classifier import ClassifierPanel

_COLUMNS = (
    ("judged_cross_corpus", "rate-c", 100),
    ("judged_other_speakers", "rate-s", 100),
    ("judged_unheard_speakers", "rate-u", 100),
    ("mcd_db", "MCD", 1),
    ("f0_rmse", "F0", 1),
    ("pitch_shift", "pitch", 1),
    ("span_shift", "span", 1),
    ("length", "length", 1),
    ("speaker", "voice", 1),
    ("word_errors", "words", 100),
    ("naturalness", "DNSMOS", 1),
    ("real_time_factor", "RTF", 1),
)
_LEGEND = """\
rate-c/s/u: % classified as the target, by a classifier trained on other corpora, on other
speakers of all corpora, and on speakers that no converter was trained on. MCD (dB) and F0
(semitones): distance to the speaker's real rendering. pitch, span (semitones), length (ratio):
against the source. voice: likeness to other utterances of the speaker. words: % wrong. DNSMOS:
naturalness. -: cannot be measured here."""


def add_to(networks: Any) -> None:
    """Add the network to the sub-parsers of `voicestudio evaluate`."""
    parser = networks.add_parser(
        "emotion",
        help="an emotion converter, on held-out speakers",
        description="Needs resemblyzer, speechmos and pocketsphinx for all of its columns.",
    )
    parser.add_argument(
        "--data", type=Path, required=True, metavar="MANIFEST", help="manifest.csv or its folder"
    )
    parser.add_argument("--pack", type=Path, metavar="DIR", help="default: in the cache")
    parser.add_argument(
        "--model",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="one or more to compare (default: the shipped weights)",
    )
    parser.add_argument(
        "--base-lines",
        action="store_true",
        help="also measure two baselines without a model: no change, and fixed rules",
    )
    parser.add_argument(
        "--per-language", type=int, default=6, metavar="N", help="recordings to convert of each"
    )
    parser.add_argument(
        "--languages", nargs="+", metavar="CODE", help="such as en pl (default: all of the data)"
    )
    parser.add_argument("--quick", action="store_true", help="without DNSMOS and words")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch
    from voicestudio.training.emotion.converter_evaluation import ConverterEvaluation, as_dict
    from voicestudio.training.emotion.emotion_data import EmotionPack, build_emotion_pack

    if options.per_language < 1:
        raise UserError("--per-language must be at least 1.")
    prepare_torch()
    data = options.data.parent if options.data.name == "manifest.csv" else options.data
    folder = options.pack or cache_dir() / "emotion_pack"
    build_emotion_pack([data], folder)
    pack = EmotionPack(folder)
    networks = _networks(options)
    converters = _base_lines(pack) | networks
    evaluation = ConverterEvaluation(
        pack, options.per_language, perceived=not options.quick, languages=options.languages
    )
    with ProgressBar("measuring") as advance:
        rows = evaluation.rows(converters, advance)
    beliefs = {name: evaluation.probabilities(convert) for name, convert in networks.items()}
    exact = {name: evaluation.keeps_the_input(convert) for name, convert in converters.items()}
    judges = _recalls(evaluation.panel)
    if options.json:
        facts = {"rows": as_dict(rows), "intensity": beliefs, "exact_at_0": exact}
        print(json.dumps(facts | {"judges": judges}))
        return
    print(_text(rows, beliefs, exact, judges))


def _base_lines(pack: Any) -> dict[str, "Convert"]:
    from voicestudio.training.emotion.prosody_rule import ProsodyRule

    return {"rule": ProsodyRule(pack), "rule, own language": ProsodyRule(pack, by_language=True)}


def _networks(options: argparse.Namespace) -> dict[str, "Convert"]:
    from voicestudio.networks.emotion_checkpoint import default_converter_path

    if options.base_lines:
        return {}
    files = options.model or [default_converter_path()]
    if len({file.stem for file in files}) < len(files):
        raise UserError(
            "--model names two files of equal names: rename one, because the names label the rows."
        )
    return {name: convert for file in files for name, convert in _network(file).items()}


def _network(file: Path) -> dict[str, "Convert"]:
    """Converters by name: with the style "any", and if known with the recording's own style."""
    from voicestudio.effects.emotion import load_converter

    network = load_converter(file)
    blend, *styles = network.styles

    def convert(samples: "np.ndarray", emotion: str, intensity: float, style: str) -> "np.ndarray":
        return network.convert(samples, emotion, intensity, style=style).samples

    found: dict[str, Convert] = {
        file.stem: lambda samples, emotion, intensity, _: convert(
            samples, emotion, intensity, blend
        )
    }
    if styles:
        found[f"{file.stem}, own style"] = lambda samples, emotion, intensity, language: convert(
            samples, emotion, intensity, language if language in styles else blend
        )
    return found


def _recalls(panel: "ClassifierPanel") -> dict[str, dict[str, float]]:
    """Unweighted average recall of each classifier on speech of validation speakers, by corpus."""
    from voicestudio.training.emotion.metric_classifier import KINDS

    return {
        kind: {corpus: round(c.unweighted_recall, 4) for corpus, c in panel.recall(kind).items()}
        for kind in KINDS
    }


def _text(
    rows: Sequence["ConversionRow"],
    beliefs: Mapping[str, Mapping[str, Sequence[float]]],
    exact: Mapping[str, bool],
    judges: Mapping[str, Mapping[str, float]],
) -> str:
    lines = []
    heading = "".join(f"{label:>8}" for _, label, _ in _COLUMNS)
    previous = None
    for row in rows:
        if (row.language, row.emotion) != previous:
            lines += [
                "",
                f"{row.language}, {row.emotion} ({row.trials} trials)".ljust(26) + heading,
            ]
            previous = (row.language, row.emotion)
        values = "".join(f"{_cell(row.figures.get(n), s):>8}" for n, _, s in _COLUMNS)
        lines.append(f"{row.converter:26}{values}")
    if beliefs:
        lines += ["", "probability of the target by the classifier at 0, 25, 50, 75, 100 %:"]
    for name, by_emotion in beliefs.items():
        for emotion, values in by_emotion.items():
            lines.append(f"{name:20} {emotion:10} " + "  ".join(f"{v:.2f}" for v in values))
    lines += [f"{name}: 0 % gives the input back: {exact[name]}" for name in exact]
    lines += ["", "unweighted recall of the judges over real speech (chance 0.25):"]
    for kind, by_corpus in judges.items():
        found = "  ".join(f"{corpus} {value:.2f}" for corpus, value in by_corpus.items())
        lines.append(f"{kind:20} {found}")
    return "\n".join([*lines, "", _LEGEND]).strip()


def _cell(value: float | None, scale: int) -> str:
    if value is None:
        return "-"
    return f"{value * scale:.0f}" if scale == 100 else f"{value:.2f}"
