"""Killing the window with its recorder and inference process loses nothing, or it is found."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")

_FORGETTING = """
from voicestudio.document.project.journal import JournalFile
JournalFile.append = lambda self, events: None  # it is only said to be on the disk
"""


def crash(*arguments: str) -> dict[str, Any]:
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.crash", "--json", *arguments],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout, result.stderr
    outcome = json.loads(result.stdout.splitlines()[-1])
    assert result.returncode == (1 if outcome["lost"] else 0)
    return outcome


def test_nothing_is_lost_when_the_program_is_killed_at_work() -> None:
    outcome = crash("--rounds", "3", "--longest", "3", "--seed", "7")
    assert outcome["lost"] == []
    assert outcome["rounds"] == 3
    assert outcome["effects"] >= 1  # the first round waits for one
    assert outcome["steps"] >= 3


def test_a_program_that_forgets_edits_is_found_out() -> None:
    assert crash("--rounds", "3", "--longest", "3", "--before", _FORGETTING)["lost"]
