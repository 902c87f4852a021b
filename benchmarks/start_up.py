"""Measures the start of `voicestudio FILE`: time until it can be used, and memory.

    python -m benchmarks.start_up [--short] [--json]

`voicestudio FILE` from nothing, the program's files in the page cache, several times: until the
window is painted and until the whole length of a short recording is drawn in it. As a reference for
other machines, the same run measures the start of the interpreter alone.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks import common, recordings
from benchmarks.common import MeasuredValue, percentiles

_REPOSITORY = Path(__file__).parents[1]


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Start once without measuring, then several times."""
    path = recordings.recording(1)
    started(path)
    found = [started(path) for _ in range(3 if options.short else 10)]
    window, drawn, megabytes = (
        percentiles([each[name] for each in found])[0] for name in ("window", "drawn", "megabytes")
    )
    return [
        MeasuredValue("Python alone, for comparison", _python_alone(), "s"),
        MeasuredValue("window painted", window, "s"),
        MeasuredValue("recording drawn in full length", drawn, "s", 3.0),
        MeasuredValue("resident memory of the window", megabytes, "MB", 230.0),
        MeasuredValue(
            "starts with torch in the window's process", sum(e["torch"] for e in found), "", 0
        ),
    ]


def started(path: Path) -> dict[str, Any]:
    """The report of `benchmarks.started` on one start with `path`."""
    command = [sys.executable, "-m", "benchmarks.started", str(time.time()), str(path)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=_REPOSITORY)
    return json.loads(done.stdout.splitlines()[-1])


def _python_alone() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import numpy"], check=True)
    return time.perf_counter() - began


def main() -> int:
    return common.run(common.parser("start_up", __doc__), measure)


if __name__ == "__main__":
    sys.exit(main())
