"""Separates the task of a personal enhancer: SI-SDR with the room alone and the noise alone.

    python -m research.personal_limits [--data DIR] [--speakers NAME,…] [--model FILE]

SI-SDR in dB of the tests of `benchmarks.finetune`, before and after the shipped model or another.
`room alone` are those tests without their noise, `noise alone` their clean references with the
noise. If SI-SDR is low with the room alone, learning the noise does not help.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from benchmarks.finetune_material import CASES, TUNING, Case, Recordings, TestedPair
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch
from voicestudio.training.enhancer.paired_evaluation import load_processor
from voicestudio.training.enhancer.quality_metrics import si_sdr

_SECONDS = 90.0
Enhance = Callable[[np.ndarray], np.ndarray]


def limits(case: Case, recordings: Recordings, enhance: Enhance) -> Iterator[tuple[float, float]]:
    """SI-SDR in dB, before and after, of the tests, the room alone and the noise alone."""
    with tempfile.TemporaryDirectory() as folder:
        tests = recordings.material(case, Path(folder), _SECONDS).tests
    for part in (_whole, _room, _noise):
        figures = [
            (si_sdr(test.clean, part(test)), si_sdr(test.clean, _made(part(test), enhance)))
            for test in tests
        ]
        before, after = np.mean(np.array(figures, dtype=np.float64), axis=0)
        yield float(before), float(after)


def _whole(test: TestedPair) -> np.ndarray:
    return test.noisy


def _room(test: TestedPair) -> np.ndarray:
    return test.heard


def _noise(test: TestedPair) -> np.ndarray:
    return test.clean + (test.noisy - test.heard)


def _made(sound: np.ndarray, enhance: Enhance) -> np.ndarray:
    return enhance(sound[:, np.newaxis])[:, 0]


def main() -> int:
    options = _arguments()
    known = {case.speaker: case for case in (*CASES, *TUNING)}
    print("| speaker | noise | t60 s | mixtures | room alone | noise alone |")
    print(f"|{' --- |' * 6}", flush=True)
    try:
        prepare_torch()
        recordings = Recordings(options.data)
        enhance: Enhance = load_processor(options.model, "cpu").process
        for name in options.speakers.split(","):
            if name not in known:
                raise UserError(f"there is no speaker {name}: choose from {', '.join(known)}.")
            case = known[name]
            told = [f"{a:.1f} → {b:.1f}" for a, b in limits(case, recordings, enhance)]
            cells = (case.speaker, case.noise, f"{case.reverberation:g}", *told)
            print(f"| {' | '.join(cells)} |", flush=True)
    except UserError as error:
        print(f"personal_limits: {error}", file=sys.stderr)
        return 2
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="personal_limits", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), metavar="DIR")
    speakers = ",".join(case.speaker for case in (*CASES, *TUNING))
    parser.add_argument("--speakers", default=speakers, metavar="NAME,…")
    parser.add_argument("--model", default="studio", metavar="FILE")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
