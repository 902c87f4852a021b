"""Measures how long a whole episode takes, from a long recording of speech to a finished mp3.

    python -m benchmarks.episode [--minutes N] [--speech FOLDER] [--short] [--json]

Joins recordings of FOLDER (default: ../shared/data/speech) in random order to one of N minutes (60;
3 with --short; mono, 48 kHz, 16 bit), once, into `build/bench`. Then `voicestudio batch` makes an
episode of it with “Podcast in one click” and the export preset “Podcast (Apple, Spotify)”: enhanced
by the studio network, levelled, brought to -16 LUFS below -1 dBTP, mp3. It may use two cores. The
target is a tenth of the length; the time includes the start of all processes.
"""

import argparse
import os
import sys
from pathlib import Path

import numpy as np
import soundfile

from benchmarks import common
from benchmarks.batch import copied, run_batch
from benchmarks.common import MeasuredValue
from voicestudio.audio.export_presets import BUILT_IN

_CORES = 2
_RATE = 48_000
_ENDINGS = {".wav", ".flac", ".ogg", ".opus"}


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure the time, the processor time and the memory of one episode."""
    minutes = 3 if options.short else options.minutes
    source = _joined(options.speech, minutes)
    given = copied(source, common.FOLDER / "episode", 1)
    _use_two_cores()
    engine = ("--jobs", "1", "--export", BUILT_IN[0].name)
    before = os.times()
    took, memory = run_batch(given, common.FOLDER / "episode" / "out", engine, _CORES)
    after = os.times()
    computed = (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )
    name = f"{minutes} minutes, mono"
    return [
        MeasuredValue(name, took / 60, "min", minutes / 10, f"computed {computed / 60:.2f} min"),
        MeasuredValue("throughput", minutes * 60 / took, "x"),
        MeasuredValue("memory", memory, "MB"),
    ]


def _joined(folder: Path, minutes: int) -> Path:
    """Return the joined recording; makes it if it is not there."""
    path = common.FOLDER / f"{minutes} minutes of speech.wav"
    if path.exists():
        return path
    left = minutes * 60 * _RATE
    common.FOLDER.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial {path.name}")
    with soundfile.SoundFile(partial, "w", _RATE, 1, "PCM_16") as file:
        for source in _shuffled(folder):
            samples, rate = soundfile.read(source, left, dtype="float32", always_2d=True)
            if (rate, samples.shape[1]) == (_RATE, 1):
                file.write(samples)
                left -= len(samples)
            if not left:
                break
    if left:
        raise SystemExit(f"there are less than {minutes} minutes of mono speech in {folder}")
    return partial.replace(path)


def _shuffled(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.suffix in _ENDINGS)
    order = np.random.default_rng(1).permutation(len(found))
    return [found[number] for number in order]


def _use_two_cores() -> None:
    """Limit this process and those that it starts, where the system can do so."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:_CORES])


def main() -> int:
    parser = common.parser("episode", __doc__)
    shared = Path(__file__).resolve().parents[2] / "shared" / "data" / "speech"
    parser.add_argument("--minutes", type=int, default=60, help="the length of the recording")
    parser.add_argument("--speech", type=Path, default=shared, help="recordings, mono, 48 kHz")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
