"""Tests in several processes: each has a display of its own, some run alone, long files first."""

import itertools
import os
from pathlib import Path
from typing import NamedTuple

import pytest

PLUGINS = Path(__file__).parent / "plugins"

NOTING = """
import os, time
import pytest

def note(kind):
    began = time.monotonic()
    time.sleep(0.1)
    with open(os.environ["NOTES"], "a") as notes:
        ended = time.monotonic()
        display = os.environ.get("DISPLAY")
        notes.write(f"{kind} {began} {ended} {os.getpid()} {display}\\n")

@pytest.mark.parametrize("number", range(4))
def test_before(number):
    note("beside")

@pytest.mark.alone
def test_alone():
    note("alone")

@pytest.mark.parametrize("number", range(4))
def test_after(number):
    note("beside")
"""


class Note(NamedTuple):
    """What one test of the inner run was."""

    kind: str
    began: float
    ended: float
    process: str
    display: str

    def overlaps(self, other: "Note") -> bool:
        return self.began < other.ended and other.began < self.ended


@pytest.fixture
def notes(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> list[Note]:
    """Of two files, each run by a process of its own."""
    notes = pytester.path / "notes"
    monkeypatch.setenv("PYTHONPATH", str(PLUGINS))
    monkeypatch.setenv("NOTES", str(notes))
    pytester.makepyfile(test_one=NOTING, test_two=NOTING)
    options = ("-n", "2", "--dist", "loadfile", "-p", "alone", "-p", "own_display")
    pytester.runpytest_subprocess(*options).assert_outcomes(passed=18)
    fields = [line.split() for line in notes.read_text().splitlines()]
    return [Note(kind, float(a), float(b), *rest) for kind, a, b, *rest in fields]


def test_processes_share_no_display_and_measuring_tests_run_alone(notes: list[Note]) -> None:
    assert len({note.process for note in notes}) == 2
    if os.environ.get("QT_QPA_PLATFORM") == "xcb":
        assert len({(note.process, note.display) for note in notes}) == 2
        assert len({note.display for note in notes} | {os.environ["DISPLAY"]}) == 3
    meeting = [pair for pair in itertools.combinations(notes, 2) if pair[0].overlaps(pair[1])]
    assert meeting
    assert not [pair for pair in meeting if "alone" in (pair[0].kind, pair[1].kind)]


def test_long_files_are_begun_first(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(PLUGINS))
    many = "import pytest\n@pytest.mark.parametrize('n', range(9))\ndef test_many(n): pass\n"
    one = "import pytest\npytestmark = pytest.mark.long\ndef test_long(): pass\n"
    pytester.makepyfile(test_few="def test_few(): pass\n", test_many=many, test_one=one)
    ran = pytester.runpytest_subprocess("-n", "1", "--dist", "loadfile", "-p", "long_first", "-v")
    ran.assert_outcomes(passed=11)
    ran.stdout.fnmatch_lines(["*PASSED test_one.py*", "*PASSED test_many.py*", "*PASSED test_few*"])
