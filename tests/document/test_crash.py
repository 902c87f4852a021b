"""Killing the program while it edits and saves loses nothing; 200 rounds are a benchmark."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 12


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_nothing_that_was_journalled_is_lost_when_the_process_is_killed() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.crash", "--rounds", str(ROUNDS), "--json"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout, result.stderr
    outcome = json.loads(result.stdout)
    assert outcome["lost"] == []
    assert outcome["rounds"] == ROUNDS
    assert outcome["steps"] > ROUNDS
