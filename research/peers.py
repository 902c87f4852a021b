"""Compares enhancers on pairs of clean and noisy recordings with the same measures.

    python -m research.peers --pairs ../shared/data/test/vb_demand --run studio,rnnoise
    python -m research.peers --pairs DIR --enhanced NAME=FOLDER   # what another program wrote
    python -m research.peers --pairs DIR --command "NAME=program {in} {out}"

`--run` takes `studio`, `fast` (the shipped weights), files of weights, and the tools of
`measuring_tools.py`, which are installed in an environment of their own (see `measuring.txt`);
absent ones are skipped with a message. The input of each system is mono WAV at 48 kHz. Its output
is resampled to the pair's rate and its delay is undone before it is measured. `--keep DIR` keeps
the results, `--dnsmos` adds P.835 scores, which need no clean recording.
"""

import argparse
import json
import shlex
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from research.time_alignment import LONGEST_DELAY_SECONDS, aligned, delay_of
from voicestudio.audio.resample import resample
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.training.enhancer.paired_evaluation import (
    SAMPLE_RATE,
    Scores,
    load_processor,
    mean_scores,
    measure,
    paired_names,
    read_pair,
)

MEASURING_PYTHON = Path("build/measuring/bin/python")
P835 = ("sig", "bak", "ovrl")
JUDGES = ("dnsmos", "distillmos", "words")
_TOOLS = Path(__file__).with_name("measuring_tools.py")
_COLUMNS = (
    ("pesq_wb", "PESQ-WB", ".3f"),
    ("stoi", "STOI", ".3f"),
    ("si_sdr", "SI-SDR", ".1f"),
    ("log_spectral_distance", "LSD", ".1f"),
    ("high_band_distance", "LSD 8-20k", ".1f"),
    ("delay_ms", "delay ms", ".1f"),
    ("sig", "SIG", ".2f"),
    ("bak", "BAK", ".2f"),
    ("ovrl", "OVRL", ".2f"),
)
Enhancer = Callable[[Path, Path], None]
"""Reads every WAV of a folder and writes its result under the same name to another folder."""


@dataclass(frozen=True)
class PeerRow:
    """One system: means over all pairs, the median delay undone, P.835 scores if requested."""

    system: str
    scores: Scores
    delay_ms: float
    dnsmos: dict[str, float] | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "system": self.system,
            **asdict(self.scores),
            "delay_ms": self.delay_ms,
            **(self.dnsmos or {}),
        }


def measured(pairs: Path, name: str, enhanced: Path) -> PeerRow:
    """Measure the files of `enhanced` against the clean ones of `pairs`.

    They are matched by name without the suffix; any sample rate is accepted. Raises UserError if
    one is missing.
    """
    rows, delays = [], []
    by_stem = {path.stem: path for path in enhanced.iterdir()} if enhanced.is_dir() else {}
    for file in paired_names(pairs):
        clean, _, rate = read_pair(pairs, file)
        if (path := by_stem.get(Path(file).stem)) is None:
            raise UserError(f"{name} has no result for {file} in {enhanced}.")
        samples, own_rate = soundfile.read(path, dtype="float32", always_2d=True)
        other = resample(samples[:, :1], own_rate, rate)[:, 0]
        reference = clean[:, 0]
        delays.append(1000 * delay_of(other, reference, round(LONGEST_DELAY_SECONDS * rate)) / rate)
        rows.append(measure(reference, aligned(other, reference, rate), rate))
    return PeerRow(name, mean_scores(rows), statistics.median(delays))


def with_model(model: str) -> Enhancer:
    """Run our own generator: "studio", "fast" or a file."""

    def enhance(source: Path, target: Path) -> None:
        prepare_torch()
        processor = load_processor(model, "cpu")
        for path in sorted(source.iterdir()):
            samples, _ = soundfile.read(path, dtype="float32", always_2d=True)
            soundfile.write(target / path.name, processor.process(samples), SAMPLE_RATE, "FLOAT")

    return enhance


def with_tool(tool: str, python: Path) -> Enhancer:
    """Run a tool of the measuring environment."""

    def enhance(source: Path, target: Path) -> None:
        subprocess.run([python, _TOOLS, tool, source, target], check=True)

    return enhance


def with_command(template: str) -> Enhancer:
    """Run any program once for each file; {in} and {out} stand for the files."""

    def enhance(source: Path, target: Path) -> None:
        for path in sorted(source.iterdir()):
            places = {"{in}": str(path), "{out}": str(target / path.name)}
            words = [places.get(word, word) for word in shlex.split(template)]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            if done.returncode:
                said = done.stderr.strip().splitlines()[-1:] or ["nothing said"]
                raise UserError(f"{words[0]} failed on {path.name}: {said[0]}")

    return enhance


def tools_of(python: Path) -> list[str]:
    """The tools available in the measuring environment; none if it does not exist."""
    if not python.exists():
        return []
    listed = subprocess.run([python, _TOOLS, "list"], check=True, capture_output=True, text=True)
    return json.loads(listed.stdout)


def dnsmos(folder: Path, python: Path) -> dict[str, dict[str, float]]:
    """P.835 scores (sig, bak, ovrl) of every file of a folder, by file name.

    Raises UserError where the measuring environment is missing.
    """
    return judged(folder, "dnsmos", python)


def judged(folder: Path, judge: str, python: Path) -> dict[str, Any]:
    """What one of `JUDGES` says of every file of a folder, by file name.

    Raises UserError where the measuring environment lacks it.
    """
    if judge not in tools_of(python):
        raise UserError(f"{python} cannot measure {judge}: see research/measuring.txt.")
    command = [python, _TOOLS, judge, folder]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def mean_dnsmos(folder: Path, python: Path) -> dict[str, float]:
    """The mean P.835 scores of a folder."""
    scores = list(dnsmos(folder, python).values())
    return {name: float(np.mean([s[name] for s in scores])) for name in P835}


def chosen_enhancers(names: Sequence[str], python: Path) -> dict[str, Enhancer]:
    """The enhancers that `--run` names, without those that are not installed."""
    offered = tools_of(python)
    enhancers = {}
    for name in names:
        if name in ("studio", "fast") or name.endswith(".safetensors"):
            enhancers[name] = with_model(name)
        elif name in offered and name not in JUDGES:
            enhancers[name] = with_tool(name, python)
        else:
            print(f"{name} is skipped: it is not installed in {python}.", file=sys.stderr)
    return enhancers


def compare(
    pairs: Path,
    enhancers: dict[str, Enhancer],
    finished: dict[str, Path],
    keep: Path,
    dnsmos_python: Path | None = None,
) -> list[PeerRow]:
    """Return rows for the unprocessed files, every enhancer and every finished folder.

    Results are left in `keep`, one folder a system.
    """
    folders = {"noisy": keep / "noisy"}
    _write_wide(pairs, folders["noisy"])
    for name, enhance in enhancers.items():
        folders[name] = keep / Path(name).stem
        folders[name].mkdir(parents=True, exist_ok=True)
        enhance(folders["noisy"], folders[name])
    rows = []
    for name, folder in {**folders, **finished}.items():
        opinion = mean_dnsmos(folder, dnsmos_python) if dnsmos_python else None
        row = measured(pairs, name, folder)
        rows.append(PeerRow(row.system, row.scores, row.delay_ms, opinion))
    return rows


def _write_wide(pairs: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in paired_names(pairs):
        _, noisy, rate = read_pair(pairs, name)
        wide = resample(noisy[:, :1], rate, SAMPLE_RATE)[:, 0]
        soundfile.write(folder / f"{Path(name).stem}.wav", wide, SAMPLE_RATE, "FLOAT")


def table(rows: Sequence[dict[str, Any]], label: str = "system") -> str:
    """A Markdown table of the columns that any row has."""
    columns = [c for c in _COLUMNS if any(row.get(c[0]) is not None for row in rows)]
    lines = [
        f"| {label} | " + " | ".join(title for _, title, _ in columns) + " |",
        "| --- " * (len(columns) + 1) + "|",
    ]
    for row in rows:
        values = (
            "-" if row.get(name) is None else format(row[name], form) for name, _, form in columns
        )
        lines.append(f"| {row[label]} | " + " | ".join(values) + " |")
    return "\n".join(lines)


def add_tools_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tools",
        type=Path,
        default=MEASURING_PYTHON,
        metavar="PYTHON",
        help=f"interpreter of the measuring environment (default: {MEASURING_PYTHON})",
    )


def _named(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name and sign and value):
        raise argparse.ArgumentTypeError(f"{text} is not NAME=…")
    return name, value


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m research.peers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--pairs", type=Path, required=True, metavar="DIR")
    parser.add_argument("--run", default="", metavar="NAME,…")
    parser.add_argument("--enhanced", type=_named, action="append", default=[], metavar="NAME=DIR")
    parser.add_argument(
        "--command", type=_named, action="append", default=[], metavar='NAME="PROGRAM {in} {out}"'
    )
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where results are kept")
    parser.add_argument("--dnsmos", action="store_true")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_tools_argument(parser)
    return parser.parse_args()


def main() -> int:
    options = _arguments()
    try:
        enhancers = chosen_enhancers([n for n in options.run.split(",") if n], options.tools)
        enhancers |= {name: with_command(template) for name, template in options.command}
        finished = {name: Path(folder) for name, folder in options.enhanced}
        with tempfile.TemporaryDirectory() as temporary:
            keep = options.keep or Path(temporary)
            judge = options.tools if options.dnsmos else None
            rows = compare(options.pairs, enhancers, finished, keep, judge)
    except UserError as error:
        sys.exit(str(error))
    found = [row.as_dict() for row in rows]
    print(
        json.dumps({"pairs": str(options.pairs), "rows": found}) if options.json else table(found)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
