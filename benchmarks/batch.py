"""Measures the throughput and memory of `voicestudio batch`, one process against two.

    python -m benchmarks.batch [--copies N] [--short] [--json] [FILE]

Makes episodes of copies (4) of a recording (FILE, or a minute of syllables that is generated) with
the chain “Podcast in one click”, in the real program: one process that may use all cores, one that
uses half of them, and two with half of them each. Throughput is seconds of sound per second of
wall-clock time, including the start of all processes; memory is the peak of the resident memory of
all processes together, in MB.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue
from voicestudio.audio.files import open_medium
from voicestudio.effects.chain import PODCAST
from voicestudio.inference.device import THREADS_VARIABLE, core_count

_POLL_SECONDS = 0.5


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure throughput and memory for each number of processes, and the speed-up by two."""
    source = options.file or recordings.recording(1)
    medium = open_medium(source)
    copies = 2 if options.short else options.copies
    seconds = copies * medium.frames / medium.sample_rate
    folder = common.FOLDER / "batch"
    given = copied(source, folder, copies)
    cores = core_count()
    half = max(1, cores // 2)
    speeds, figures = [], []
    for name, jobs, threads in (
        (f"one by one, {cores} threads", 1, cores),
        (f"one by one, {half} thread(s)", 1, half),
        (f"two at a time, {half} thread(s) each", 2, half),
    ):
        computed = _computed()
        took, memory = run_batch(given, folder / "out", ("--jobs", str(jobs)), threads)
        speeds.append(seconds / took)
        detail = f"{took:.1f} s, computed {_computed() - computed:.1f} s"
        figures += [
            MeasuredValue(f"{name}: throughput", speeds[-1], "x", detail=detail),
            MeasuredValue(f"{name}: memory", memory, "MB"),
        ]
    gain = speeds[2] / max(speeds[:2])
    return [*figures, MeasuredValue("two at a time against one by one", gain, "x")]


def copied(source: Path, folder: Path, copies: int) -> Path:
    """Make `folder` anew, and return a folder in it with copies of a recording."""
    shutil.rmtree(folder, ignore_errors=True)
    given = folder / "in"
    given.mkdir(parents=True)
    for number in range(copies):
        shutil.copyfile(source, given / f"{number}{source.suffix}")
    return given


def run_batch(given: Path, out: Path, engine: Sequence[str], threads: int) -> tuple[float, float]:
    """Make episodes with the options `engine`, anew.

    Returns the seconds that it took, and the peak memory of its processes in MB.
    """
    shutil.rmtree(out, ignore_errors=True)
    arguments = ["batch", PODCAST.name, given, "--out-dir", out, *engine]
    command = [sys.executable, "-m", "voicestudio", *map(str, arguments)]
    environment = {**os.environ, THREADS_VARIABLE: str(threads)}
    begun, most = time.monotonic(), 0.0
    with subprocess.Popen(command, env=environment, stdout=sys.stderr) as running:
        while running.poll() is None:
            most = max(most, _memory(running.pid))
            time.sleep(_POLL_SECONDS)
    if running.returncode:
        raise SystemExit(f"the batch failed with exit status {running.returncode}")
    return time.monotonic() - begun, most


def _computed() -> float:
    """Return the CPU time, in seconds, of all child processes that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def _memory(parent: int) -> float:
    """Return the resident memory of a process and its children in MB; 0 where it is unknown."""
    total = 0.0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        except (OSError, ValueError):
            continue
        if parent in (int(lines["Pid"]), int(lines["PPid"])):
            total += int(lines.get("VmRSS", "0 kB").split()[0]) / 1024
    return total


def main() -> int:
    parser = common.parser("batch", __doc__)
    parser.add_argument("--copies", type=int, default=4, help="how many episodes are made")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
