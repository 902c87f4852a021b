"""Killing the window with its recorder and inference process loses nothing, or it is found."""

import sys

import pytest
from crash_benchmark import crash

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL"),
]

_FORGETTING = """
from voicestudio.document.project.journal import JournalFile
JournalFile.append = lambda self, events: None  # it is only said to be on the disk
"""


def test_nothing_is_lost_when_the_program_is_killed_at_work() -> None:
    outcome = crash("crash", "--rounds", "2", "--longest", "3", "--seed", "7")
    assert outcome["lost"] == []
    assert outcome["rounds"] == 2
    assert outcome["effects"] >= 1  # the first round waits for one
    assert outcome["steps"] >= 2


def test_a_program_that_forgets_edits_is_found_out() -> None:
    # On a busy machine it may be killed before its first edit.
    arguments = ("crash", "--rounds", "1", "--longest", "3", "--before", _FORGETTING)
    assert any(crash(*arguments, "--seed", str(seed))["lost"] for seed in range(4))
