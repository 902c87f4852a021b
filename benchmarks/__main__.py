"""Runs every benchmark with short settings, one after the other, each in a process of its own.

python -m benchmarks
"""

import subprocess
import sys
from pathlib import Path

NAMES = ("startup", "open_file", "draw", "edit", "memory", "playback", "streaming", "soak")


def main() -> int:
    failed = 0
    for name in NAMES:
        command = [sys.executable, "-m", f"benchmarks.{name}", "--short"]
        failed += bool(subprocess.run(command, cwd=Path(__file__).parents[1]).returncode)
    for name, rounds in (("crash_store", "10"), ("crash", "5")):
        kills = [sys.executable, "-m", f"benchmarks.{name}", "--rounds", rounds]
        failed += bool(subprocess.run(kills, cwd=Path(__file__).parents[1]).returncode)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
