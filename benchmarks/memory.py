"""Resident memory of the window's process with a file open, and whether it grows with the file.

    python -m benchmarks.memory [--short] [--json]

Each file is opened by `voicestudio FILE`, as users start it, twice: while its peaks are computed,
and with the peaks from the cache. The network and its library live in another process and do not
count.
"""

import argparse
import shutil
import sys

from benchmarks import common, recordings
from benchmarks.common import FOLDER, MeasuredValue
from benchmarks.startup import started

_TARGET_MB = 350.0
_GROWTH_MB = 20.0
"""Tolerance of the growth, in MB, for random differences."""


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Measure two lengths, each with peaks computed and with peaks from the cache."""
    shutil.rmtree(FOLDER / "cache", ignore_errors=True)
    small, large = (recordings.recording(minutes) for minutes in (10, options.minutes))
    figures, built = [], []
    for path, minutes, target in ((small, 10, None), (large, options.minutes, _TARGET_MB)):
        computed, again = (started(path)["megabytes"] for _ in range(2))
        built.append(computed)
        name = f"{minutes} min wav open"
        figures.append(MeasuredValue(f"{name}, peaks computed", computed, "MB", target))
        figures.append(MeasuredValue(f"{name}, peaks from the cache", again, "MB", target))
    growth = built[1] - built[0]
    figures.append(
        MeasuredValue(f"growth from 10 to {options.minutes} min", growth, "MB", _GROWTH_MB)
    )
    return figures


def main() -> int:
    parser = common.parser("memory", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of the long file")
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
