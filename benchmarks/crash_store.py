"""Kills a process at random moments while it journals and saves, and checks for lost data.

    python -m benchmarks.crash_store [--rounds N] [--json]

This tests the journal alone, at hundreds of steps a second; `benchmarks.crash` kills the whole
program. Every round starts a process that edits (cuts, gains, takes with files of their own, undo,
redo), sometimes saves, and reports after each step what is on the disk. It is killed with SIGKILL,
which no program can catch. Then the project must open with exactly the state reported last or the
one that the step in progress led to.
"""

import argparse
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.crash_rounds import (
    Outcome,
    Said,
    command_line,
    noise_file,
    opened_or_offered,
    report,
    run_rounds,
    said_in,
    say,
    state,
)
from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.project.project import Opened, Project

RATE = 8000
_FRAMES = 20_000
_LONGEST_SECONDS = 0.6
_SHORTEST = 2000


@dataclass
class StoreOutcome(Outcome):
    """The results of all rounds.

    Attributes:
        arrived: The number of steps in progress that were on the disk.
        torn: The number of journals that ended within a line.
        unsaved: The number of documents never saved under a name that were offered for recovery.
    """

    arrived: int = 0
    torn: int = 0
    unsaved: int = 0

    def in_words(self) -> str:
        return (
            f"{super().in_words()}, {self.arrived} of those steps arrived; "
            f"{self.torn} torn lines; {self.unsaved} offered back unsaved"
        )


def run(rounds: int, seed: int = 0, before: str = "") -> Outcome:
    """Kill `rounds` processes and open their projects.

    `before` is Python code that each of them runs first, to plant faults that must be found.
    """
    return run_rounds(rounds, lambda root: StoreRounds(root, seed, before))


class StoreRounds:
    """Four rounds in a row work on one project."""

    def __init__(self, root: Path, seed: int, before: str) -> None:
        self._root, self._before = root, before
        self._random = random.Random(seed)
        self._recording = noise_file(root, seed, _FRAMES, RATE, 1.0)
        self._project = root / "talk.vstudio"
        self.outcome = StoreOutcome()

    def next(self) -> None:
        """Start a process, kill it, and check its files."""
        outcome, number = self.outcome, self.outcome.rounds
        if number % 4 == 0:
            self._project = self._root / f"talk {number}.vstudio"
        said = self._killed()
        outcome.rounds += 1
        outcome.steps += sum("did" in line for line in said)
        opened = opened_or_offered(self._project)
        if opened is None:
            outcome.lost += (f"round {number}: nothing can be opened",)
            return
        opened.project.close()
        self._compare(said, opened, number)
        if not self._project.exists():
            opened.project.delete()

    def _compare(self, said: Said, opened: Opened, number: int) -> None:
        outcome, found = self.outcome, state(opened.states, opened.index)
        trying = said[-1].get("trying")
        last = next(line["did"] for line in reversed(said) if "did" in line)
        outcome.in_flight += trying is not None
        outcome.arrived += trying is not None and trying != last and found == trying
        outcome.torn += bool(opened.warning)
        outcome.unsaved += not self._project.exists()
        if found not in (last, trying):
            outcome.lost += (f"round {number}: {found} instead of {last} or {trying}",)
        if "damaged" in opened.warning:
            outcome.lost += (f"round {number}: {opened.warning}",)

    def _killed(self) -> Said:
        """Return the reports of a process until it was killed."""
        command = [sys.executable, "-m", "benchmarks.crash_store", "--before", self._before]
        command += ["--edit", str(self._recording), str(self._project)]
        with subprocess.Popen(
            [*command, str(self._random.randrange(1 << 30))],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[1],
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline() + process.stdout.readline()  # one step is done
            time.sleep(self._random.uniform(0, _LONGEST_SECONDS))
            process.kill()
            rest = process.stdout.read()
        return said_in(first + rest)


# -- the process that is killed -----------------------------------------------------------------


def edit_until_killed(recording: Path, project: Path, seed: int) -> None:
    """Edit, journal and save, reporting the state before and after each step."""
    generator = random.Random(seed)
    if project.exists():
        document = Document.of_project(Project.open(project))
    else:
        document = Document.open(recording)
        _do(document, fades.gain(document.timeline, 0, 100, -1))
    history = document.history
    _journal(document)
    saves = 0.12 if generator.random() < 0.7 else 0.0
    while True:
        roll = generator.random()
        if roll < saves:
            _say("trying", document)
            document.autosave.save(history.states, history.index, project)
            _say("did", document)
            continue
        if roll < 0.3:
            history.go_to(generator.randrange(len(history.states)))
        elif document.timeline.frames < _SHORTEST:
            history.go_to(0)
        else:
            _do(document, _random_edit(document, generator))
        _journal(document)


def _random_edit(document: Document, generator: random.Random) -> Edit:
    timeline = document.timeline
    start = generator.randrange(timeline.frames - 300)
    stop = start + generator.randrange(1, 300)
    kind = generator.randrange(4)
    if kind == 0:
        return edits.cut(timeline, start, stop)
    if kind == 1:
        return fades.gain(timeline, start, stop, generator.uniform(-12, 6))
    if kind == 2:
        return fades.fade(timeline, start, stop, Fade("out", stop - start))
    wet = np.full((stop - start, 1), generator.uniform(-1, 1), np.float32)
    return edits.take_result(timeline, start, stop, ArrayMedium(wet, RATE), "Enhance speech")


def _do(document: Document, edit: Edit) -> None:
    document.history.push(edit)


def _journal(document: Document) -> None:
    _say("trying", document)
    document.autosave.record(document.history.states, document.history.index)
    _say("did", document)


def _say(what: str, document: Document) -> None:
    say({what: state(document.history.states, document.history.index)})


def main() -> int:
    """Run the command line; 1 when something was lost."""
    parser = command_line("crash_store", __doc__, 200)
    parser.add_argument("--edit", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.edit:
        exec(options.before, {})
        recording, project, seed = options.edit
        edit_until_killed(Path(recording), Path(project), int(seed))
    outcome = run(options.rounds, options.seed, options.before)
    return report(outcome, as_json=options.json)


if __name__ == "__main__":
    sys.exit(main())
