"""Resident memory of the window's process with a file open, and whether it grows with the file.

    python -m benchmarks.memory [--short] [--json]

Each file is opened in a process of its own, twice: while its peaks are computed, and with the
peaks from the cache. The network and its library live in another process and do not count.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks import common, material
from benchmarks.common import FOLDER, Figure

_MEGABYTE = 1 << 20
_TARGET_MB = 350.0
_GROWTH_MB = 20.0
"""What "does not grow" leaves to chance."""


def measure(options: argparse.Namespace) -> list[Figure]:
    """Two lengths, each with peaks computed and with peaks from the cache."""
    shutil.rmtree(FOLDER / "cache", ignore_errors=True)
    small, large = (material.recording(minutes) for minutes in (10, options.minutes))
    figures, built = [], []
    for path, minutes, target in ((small, 10, None), (large, options.minutes, _TARGET_MB)):
        computed, again = _child(path), _child(path)
        built.append(computed)
        name = f"{minutes} min wav open"
        figures.append(Figure(f"{name}, peaks computed", computed, "MB", target))
        figures.append(Figure(f"{name}, peaks from the cache", again, "MB", target))
    growth = built[1] - built[0]
    figures.append(Figure(f"growth from 10 to {options.minutes} min", growth, "MB", _GROWTH_MB))
    return figures


def _child(path: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.memory", "--resident", str(path)]
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, cwd=Path(__file__).parents[1], text=True
    )
    return float(done.stdout.split()[-1])


def _resident(path: Path) -> float:
    """Open `path` in the window and return the megabytes this process then holds."""
    from benchmarks.window import opened_window, settle, wait_until

    with opened_window() as window:
        window.recordings.open_path(path)
        wait_until(lambda: window.session.document is not None)
        settle(window)
        status = Path("/proc/self/statm").read_text().split()
    return int(status[1]) * 4096 / _MEGABYTE


def main() -> int:
    parser = common.parser("memory", __doc__)
    parser.add_argument("--minutes", type=int, default=180, help="length of the long file")
    parser.add_argument("--resident", type=Path, help=argparse.SUPPRESS)
    resident = parser.parse_known_args()[0].resident
    if resident is not None:
        print(_resident(resident))
        return 0
    return common.run(parser, measure)


if __name__ == "__main__":
    sys.exit(main())
