"""Runs a benchmark that kills the program, and reads what it has found."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


def crash(name: str, *arguments: str) -> dict[str, Any]:
    """Run `python -m benchmarks.NAME`; its outcome, with the list "lost" among its keys."""
    result = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{name}", "--json", *arguments],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout, result.stderr
    outcome = json.loads(result.stdout.splitlines()[-1])
    assert result.returncode == (1 if outcome["lost"] else 0)
    return outcome
