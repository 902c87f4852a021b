"""Measures the throughput of `voicestudio batch` on a local Dask cluster, one worker against two.

    python -m benchmarks.cluster [--copies N] [--short] [--json] [FILE]

Makes episodes of copies (4) of a recording (FILE, or a minute of syllables that is generated) with
the chain “Podcast in one click”, in the real programs: a scheduler, workers with one thread each,
and the command with `--scheduler`. Throughput is seconds of sound per second of wall-clock time of
the command; the workers are running and have loaded the network, as in a cluster that goes on. It
needs the extra `cluster`.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks import common, recordings
from benchmarks.batch import copied, run_batch
from benchmarks.common import MeasuredValue
from voicestudio.audio.files import open_medium
from voicestudio.inference.device import THREADS_VARIABLE

_LOCAL = ("--host", "127.0.0.1", "--no-dashboard")
_LISTENING = re.compile(r"Scheduler at:\s+(\S+)")
_STARTED = re.compile(r"Registered to:|Starting established connection")


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure the throughput with one worker and with two, and the speed-up."""
    source = options.file or recordings.recording(1)
    medium = open_medium(source)
    copies = 2 if options.short else options.copies
    seconds = copies * medium.frames / medium.sample_rate
    given = copied(source, common.FOLDER / "cluster", copies)
    speeds, figures = [], []
    for workers in (1, 2):
        with _cluster(workers) as address:
            warm = copied(source, common.FOLDER / "cluster warm", workers)
            run_batch(warm, common.FOLDER / "cluster" / "warm out", ("--scheduler", address), 1)
            begun = time.monotonic()
            run_batch(given, common.FOLDER / "cluster" / "out", ("--scheduler", address), 1)
            took = time.monotonic() - begun
        speeds.append(seconds / took)
        name = f"{workers} worker{'s' if workers > 1 else ''}: throughput"
        figures.append(MeasuredValue(name, speeds[-1], "x", detail=f"{took:.1f} s"))
    return [*figures, MeasuredValue("two workers against one", speeds[1] / speeds[0], "x")]


@contextmanager
def _cluster(workers: int) -> Iterator[str]:
    """Yield the address of a scheduler with so many workers; all are ended afterwards."""
    with ExitStack() as until:
        scheduler = until.enter_context(_program("dask", "scheduler", "--port", "0", *_LOCAL))
        address = _said(scheduler, _LISTENING)
        worker = ("dask", "worker", address, "--no-nanny", "--nthreads", "1", *_LOCAL)
        for _ in range(workers):
            _said(until.enter_context(_program(*worker)), _STARTED)
        yield address


@contextmanager
def _program(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, THREADS_VARIABLE: "1"}
    command: Sequence[str] = [sys.executable, "-m", *arguments]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def _said(program: "subprocess.Popen[str]", wanted: re.Pattern[str]) -> str:
    """Read on to a line that matches, and return what is in its parentheses, else the line."""
    assert program.stdout is not None
    for text in program.stdout:
        if found := wanted.search(text):
            return found.group(found.re.groups)
    raise SystemExit("A program of the cluster ended: is the extra `cluster` installed?")


def main() -> int:
    parser = common.parser("cluster", __doc__)
    parser.add_argument("--copies", type=int, default=4, help="how many episodes are made")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
