"""Measures personal enhancers of unseen speakers: gain, training time, and loss on other voices.

    python -m benchmarks.finetune [--data DIR] [--speakers NAME,…] [--minutes N] [--seconds N]

Each speaker (see `finetune_material.py`) has 90 s of speech and 20 s of room tone, from which
`voicestudio finetune enhancer` makes a model in a process of its own. It is measured on the other
sentences of the speaker in a room with the other part of the noise, and on mixtures of other voices
and noises, beside the shipped model. The user gets the personal model if it was accepted, else the
shipped one. Results are kept in build/bench/finetune, so that an interrupted run continues. Exit
status 1 if a target is not met, 2 if nothing can be measured.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import common
from benchmarks.finetune_material import CASES, TUNING, Case, Recordings, TestedPair
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.enhancer import quality_metrics
from voicestudio.training.enhancer.paired_evaluation import load_processor
from voicestudio.training.personal.training_events import Progress, Result, event_of

FOLDER = common.FOLDER / "finetune"
_NAME = "benchmark"
_NOT_BETTER = 1
_LEAST_GAIN = {"pesq": 0.10, "si_sdr": 1.0}
_LARGEST_LOSS = 0.05
_LONGEST_SECONDS = 600.0
_FIGURES = ("pesq", "si_sdr", "stoi")

Scores = dict[str, float]
Enhance = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class FinetuneRow:
    """One speaker, measured.

    Attributes:
        speaker, noise, reverberation: of the case; seconds of reverberation.
        speech_seconds, minutes: the length of the speech and the time limit of the training.
        accepted, sentence: the verdict of the training.
        steps: the number of training steps.
        wall_seconds, cpu_seconds: of the training process; of its last run if `resumed`.
        noisy, base, personal: means over the speaker's tests.
        general_base, general_personal: means over the general mixtures.
    """

    speaker: str
    noise: str
    reverberation: float
    speech_seconds: float
    minutes: float
    accepted: bool
    sentence: str
    steps: int
    wall_seconds: float
    cpu_seconds: float
    resumed: bool
    load: float
    noisy: Scores
    base: Scores
    personal: Scores
    general_base: Scores
    general_personal: Scores

    def gain(self, figure: str) -> float:
        """The gain of the personal model over the base, even if it was not accepted."""
        return self.personal[figure] - self.base[figure]

    def got(self, figure: str) -> float:
        """The gain for the user: 0 if the model was not accepted."""
        return self.gain(figure) if self.accepted else 0.0

    @property
    def forgotten(self) -> float:
        """The decrease of PESQ on general mixtures."""
        return self.general_base["pesq"] - self.general_personal["pesq"]


@dataclass(frozen=True)
class Trained:
    """The verdict of a training, and its cost."""

    result: Result
    steps: int
    wall_seconds: float
    cpu_seconds: float
    resumed: bool


class Bench:
    """Measures cases; makes the general mixtures and the base's scores on them once."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._recordings = Recordings(options.data)
        self._seconds, self._minutes = options.seconds, options.minutes
        self._base: Enhance = load_processor("studio", "cpu").process
        self._general: tuple[Sequence[TestedPair], Scores] | None = None

    def row(self, case: Case) -> FinetuneRow:
        """Return the kept result of a case, or measure it."""
        folder = FOLDER / f"{case.speaker} {self._seconds:g} s {self._minutes:g} min"
        kept = folder / "row.json"
        if kept.is_file():
            return FinetuneRow(**json.loads(kept.read_text(encoding="utf-8")))
        row = self._measured(case, folder)
        kept.write_text(json.dumps(asdict(row), indent=1), encoding="utf-8")
        return row

    def _measured(self, case: Case, folder: Path) -> FinetuneRow:
        load = os.getloadavg()[0]
        material = self._recordings.material(case, folder / "recordings", self._seconds)
        trained = train(folder, material.voice, material.room, self._minutes)
        personal: Enhance = load_processor(trained.result.profile, "cpu").process
        pairs, general_base = self._general_base()
        return FinetuneRow(
            case.speaker,
            case.noise,
            case.reverberation,
            self._seconds,
            self._minutes,
            trained.result.accepted,
            trained.result.sentence,
            trained.steps,
            trained.wall_seconds,
            trained.cpu_seconds,
            trained.resumed,
            load,
            scores(material.tests, lambda samples: samples),
            scores(material.tests, self._base),
            scores(material.tests, personal),
            general_base,
            scores(pairs, personal),
        )

    def _general_base(self) -> tuple[Sequence[TestedPair], Scores]:
        if self._general is None:
            pairs = self._recordings.general()
            self._general = pairs, scores(pairs, self._base)
        return self._general


def train(folder: Path, voice: Sequence[Path], room: Path, minutes: float) -> Trained:
    """Run or resume `voicestudio finetune enhancer`. Raises UserError if it fails."""
    data = folder / "data"
    resumed = data.is_dir()
    command = [sys.executable, "-m", "voicestudio", "finetune", "enhancer", "--name", _NAME]
    command += ["--minutes", f"{minutes:g}", "--device", "cpu", "--json"]
    command += ["--voice", *map(str, voice), "--room", str(room)]
    command += ["--resume"] if resumed else []
    result, steps, begun = None, 0, time.monotonic()
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,  # closing standard input would pause the training
        stdout=subprocess.PIPE,
        env=os.environ | {"VOICESTUDIO_DATA": str(data)},
    ) as process:
        assert process.stdout
        for line in process.stdout:
            event = event_of(line)
            if isinstance(event, Progress):
                steps = event.step
            elif isinstance(event, Result):
                result = event
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if result is None or process.returncode not in (0, _NOT_BETTER):
        raise UserError(f"the training in {data} ended without a result.")
    computed = usage.ru_utime + usage.ru_stime
    return Trained(result, steps, time.monotonic() - begun, computed, resumed)


def scores(pairs: Sequence[TestedPair], enhance: Enhance) -> Scores:
    """Return mean scores over the pairs. Raises UserError if PESQ or STOI are not installed."""
    rows = []
    for pair in pairs:
        made = enhance(pair.noisy[:, np.newaxis])[:, 0]
        measures = (
            quality_metrics.pesq_wb(pair.clean, made, SAMPLE_RATE),
            quality_metrics.si_sdr(pair.clean, made),
            quality_metrics.stoi(pair.clean, made, SAMPLE_RATE),
        )
        if measures[0] is None or measures[2] is None:
            raise UserError("measuring needs PESQ and STOI: install voicestudio[measure].")
        rows.append(measures)
    means = np.mean(np.array(rows, dtype=np.float64), axis=0)
    return {name: float(mean) for name, mean in zip(_FIGURES, means, strict=True)}


def verdicts(rows: Sequence[FinetuneRow]) -> list[common.MeasuredValue]:
    """The figures with targets; where more is better, the figure is the shortfall."""
    figures = [
        common.MeasuredValue(
            f"{name} gained, lacking",
            least - float(np.mean([row.got(name) for row in rows])),
            "",
            0.0,
            f"gained {np.mean([row.got(name) for row in rows]):+.3f} of {least:g}",
        )
        for name, least in _LEAST_GAIN.items()
    ]
    worse = [r.speaker for r in rows if min(r.got(name) for name in _LEAST_GAIN) < 0]
    slowest = max(row.wall_seconds for row in rows)
    computed = max(row.cpu_seconds for row in rows)
    forgotten = float(np.mean([row.forgotten for row in rows if row.accepted] or [0.0]))
    return [
        *figures,
        common.MeasuredValue("accepted, yet worse", len(worse), "", 0, ", ".join(worse)),
        common.MeasuredValue("general PESQ, fall", forgotten, "", _LARGEST_LOSS),
        common.MeasuredValue(
            "slowest training", slowest, "s", _LONGEST_SECONDS, f"CPU {computed:.0f} s"
        ),
    ]


def table(rows: Sequence[FinetuneRow]) -> str:
    """A table with a line for each speaker, and the means over all models, accepted or not."""
    titles = ("speaker", "noise", "t60", "PESQ-WB", "SI-SDR dB", "STOI", "general PESQ")
    lines = [(*titles, "steps", "wall s", "CPU s", "accepted"), ("---",) * 11, *map(_cells, rows)]
    means = [f"{np.mean([row.gain(name) for row in rows]):+.3f}" for name in _FIGURES]
    forgotten = f"{-np.mean([row.forgotten for row in rows]):+.3f}"
    lines.append(("mean change", "", "", *means, forgotten, "", "", "", ""))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cells(row: FinetuneRow) -> tuple[str, ...]:
    general = row.general_base["pesq"], row.general_personal["pesq"]
    return (
        row.speaker,
        row.noise,
        f"{row.reverberation:g}",
        *(f"{row.base[name]:.3f} → {row.personal[name]:.3f}" for name in _FIGURES),
        "{:.3f} → {:.3f}".format(*general),
        str(row.steps),
        f"{row.wall_seconds:.0f}{'+' if row.resumed else ''}",
        f"{row.cpu_seconds:.0f}{'+' if row.resumed else ''}",
        "yes" if row.accepted else "no",
    )


def _arguments() -> argparse.ArgumentParser:
    made = common.parser("finetune", __doc__)
    made.add_argument("--data", type=Path, default=Path("../shared/data"), metavar="DIR")
    known = ", ".join(case.speaker for case in (*CASES, *TUNING))
    made.add_argument("--speakers", default="", metavar="NAME,…", help=f"of {known}")
    made.add_argument("--minutes", type=float, default=10.0, help="a training may take at most")
    made.add_argument("--seconds", type=float, default=90.0, help="of speech to learn from")
    return made


def _chosen(options: argparse.Namespace) -> Sequence[Case]:
    if not options.speakers:
        return CASES[:2] if options.short else CASES
    known = {case.speaker: case for case in (*CASES, *TUNING)}
    names = options.speakers.split(",")
    if unknown := [name for name in names if name not in known]:
        raise UserError(f"there is no speaker {unknown[0]}: choose from {', '.join(known)}.")
    return [known[name] for name in names]


def _print(
    rows: Sequence[FinetuneRow], figures: Sequence[common.MeasuredValue], as_json: bool
) -> None:
    if as_json:
        report: dict[str, Any] = {"benchmark": "finetune", **common.machine()}
        report["rows"] = [asdict(row) for row in rows]
        report["figures"] = [{**asdict(figure), "met": figure.met} for figure in figures]
        print(json.dumps(report))
    else:
        print(f"finetune on {common.machine()['machine']}\n{table(rows)}\n{common.table(figures)}")


def main() -> int:
    options = _arguments().parse_args()
    try:
        cases = _chosen(options)
        prepare_torch()
        bench = Bench(options)
        rows = []
        for case in cases:
            rows.append(bench.row(case))
            print(f"{case.speaker}: {rows[-1].sentence}", file=sys.stderr, flush=True)
    except UserError as error:
        print(f"finetune: {error}", file=sys.stderr)
        return 2
    figures = verdicts(rows)
    _print(rows, figures, options.json)
    return int(any(figure.met is False for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
