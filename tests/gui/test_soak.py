"""A short run of the soak: random operations in the real window end well."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEEDS = (3, 11)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_operations_raise_nothing_and_are_all_undone(seed: int) -> None:
    command = [sys.executable, "-m", "benchmarks.soak", "--operations", "150", "--json"]
    done = subprocess.run(
        [*command, "--seed", str(seed)], cwd=ROOT, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr
    figures = {figure["name"]: figure for figure in json.loads(done.stdout)["figures"]}
    assert figures["operations"]["value"] == 150
    assert figures["exceptions and errors"]["value"] == 0, done.stderr
    assert figures["samples that differ after undoing everything"]["value"] == 0
    assert figures["threads left at the end"]["value"] == 0
