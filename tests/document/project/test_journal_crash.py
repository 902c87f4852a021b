"""Killing the program loses nothing, and if it did the benchmark would say so."""

import sys

import pytest
from crash_benchmark import crash

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL"),
]

ROUNDS = 12

_FORGETTING = """
from voicestudio.document.project.journal import JournalFile
append, calls = JournalFile.append, []
def forget(self, events):  # one of four is only said to be on the disk
    calls.append(1)
    if len(calls) % 4:
        append(self, events)
JournalFile.append = forget
"""
_OTHER_SOUND = """
import numpy as np
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.project import media_folder
write = media_folder._write
def other(medium, handle, folder):  # as long as it was, and silent
    sound = np.zeros((medium.frames, medium.channels), np.float32)
    write(ArrayMedium(sound, medium.sample_rate), handle, folder)
media_folder._write = other
"""


def test_nothing_that_was_journalled_is_lost_when_the_process_is_killed() -> None:
    outcome = crash("crash_store", "--rounds", str(ROUNDS))
    assert outcome["lost"] == []
    assert outcome["rounds"] == ROUNDS
    assert outcome["steps"] > ROUNDS


@pytest.mark.parametrize("fault", [_FORGETTING, _OTHER_SOUND])
def test_what_is_broken_in_the_journal_is_found(fault: str) -> None:
    assert crash("crash_store", "--rounds", "6", "--before", fault)["lost"]
