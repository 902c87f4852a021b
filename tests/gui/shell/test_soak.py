"""A short run of the soak: random operations in the real program end well, and faults are found."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long
ROOT = Path(__file__).parents[3]
MUST_BE_ZERO = (
    "exceptions and errors",
    "samples an edit changed outside of its selection",
    "samples that differ after undoing and redoing",
    "samples that differ in an export",
    "samples that differ after saving and starting again",
    "threads left at the end",
)


def soaked(*options: str) -> tuple[int, dict[str, dict], str]:
    """Exit status, figures by name, and what was said about them."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.soak", "--json", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=400,
    )
    assert done.stdout, done.stderr
    figures = json.loads(done.stdout)["figures"]
    return done.returncode, {figure["name"]: figure for figure in figures}, done.stderr


def test_random_operations_fail_nothing_and_lose_nothing() -> None:
    code, figures, said = soaked("--operations", "120", "--round", "40", "--seed", "3")
    assert figures["operations"]["value"] == 120
    assert figures["edits, in the document at the end of a round"]["value"] > 0
    for name in MUST_BE_ZERO:
        assert figures[name]["value"] == 0, said
    assert code == 0, figures


def test_planted_faults_are_found() -> None:
    code, figures, said = soaked("--operations", "160", "--round", "40", "--planted")
    assert code == 1
    # No fault concerns undo: the planted edits are part of the history.
    for name in (*MUST_BE_ZERO, "memory growth per operation"):
        if name != "samples that differ after undoing and redoing":
            assert figures[name]["met"] is False, (name, said)
