"""Kills the program at random moments while a simulated user works in it; checks for lost data.

    python -m benchmarks.crash [--rounds N] [--seed N] [--json]

Every round starts what a user starts: the window with its recorder and its inference process, on a
display and, where PulseAudio is installed, with a microphone. A simulated user edits, enhances,
records, undoes and saves in it, and reports what is on the disk (`benchmarks.crash_driver`). The
process is killed with SIGKILL, which no program can catch; in some rounds the inference process is
killed before. Then the document that is opened or offered must be exactly the one reported last or
one that the edits in progress led to; a recording must be as long as reported; no process may be
left. The next round begins with the files of this one, which the program itself opens or restores.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.crash_driver import captured, drive
from benchmarks.crash_rounds import (
    Outcome,
    Said,
    command_line,
    noise_file,
    opened_or_offered,
    report,
    run_rounds,
    said_in,
    state,
)
from benchmarks.null_sink import null_sink
from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.captures import drop_capture, left_captures
from voicestudio.document.project.project import Opened
from voicestudio.document.project.unsaved_work import drop_unsaved
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE

_SECONDS = 3
_LONGEST_SECONDS = 8.0
_STARTING_SECONDS = 120.0
_ENDING_SECONDS = 60.0
_PROJECT_ROUNDS = 5
"""The number of successive rounds that work on one project."""


@dataclass
class CrashOutcome(Outcome):
    """The results of all rounds.

    Attributes:
        saves, effects, recordings, restored: The number of each in all rounds.
        recording: The number of programs that were killed while recording.
    """

    saves: int = 0
    effects: int = 0
    recordings: int = 0
    restored: int = 0
    recording: int = 0

    def in_words(self) -> str:
        return (
            f"{super().in_words()}, {self.recording} while recording; "
            f"{self.effects} effects, {self.recordings} recordings put in, "
            f"{self.saves} saves, {self.restored} times restored"
        )


class ProgramRounds:
    """Rounds of the program, each of which begins with the files that the one before left.

    `before` is Python code that the program runs first, to plant faults that must be found.
    """

    def __init__(self, root: Path, seed: int, before: str, longest: float) -> None:
        self._root, self._before, self._longest = root, before, longest
        self._random = random.Random(seed)
        self._recording = noise_file(root, seed, _SECONDS * SAMPLE_RATE, SAMPLE_RATE, 0.3)
        self._project = root / "talk.vstudio"
        self._left: dict | None = None
        self.outcome = CrashOutcome()

    def next(self) -> None:
        """Start the program, kill it, and check its files."""
        number = self.outcome.rounds
        self.outcome.rounds += 1
        if number % _PROJECT_ROUNDS == 0 and self._left is None:
            self._project = self._root / f"talk {number}.vstudio"
        try:
            said = self._killed()
            self._count(said)
            for text in self._lost(said):
                self.outcome.lost += (f"round {number}: {text}",)
        except UserError as error:
            self.outcome.lost += (f"round {number}: {error}",)
            self._left = None  # the files were not checked
        self._clear()

    # -- the program ------------------------------------------------------------------------

    def _killed(self) -> Said:
        """Return the reports of the program until it was killed."""
        restores = self._left is not None and not self._project.exists()
        path = self._project if self._project.exists() else self._recording
        favourite = self._random.choice(("edit", "enhance", "record"))
        arguments = [str(self._project), str(self._random.randrange(1 << 30)), favourite]
        command = [sys.executable, "-m", "benchmarks.crash", "--drive", *arguments]
        command += ["--before", self._before, "--open", "" if restores else str(path)]
        with (self._root / "said").open("wb") as out:
            # In a process group of its own, to find processes that it leaves behind.
            process = subprocess.Popen(
                command, stdout=out, cwd=Path(__file__).parents[1], start_new_session=True
            )
        try:
            _wait(lambda: any("did" in said for said in self._said()), process)
            if favourite == "enhance" and self._random.random() < 0.6:
                _wait(self._has_enhanced, process)
            moments = sorted(self._random.uniform(0, self._longest) for _ in range(2))
            time.sleep(moments[0])
            if self._random.random() < 0.2:
                _kill_children(process.pid)
            time.sleep(moments[1] - moments[0])
            if process.poll() is not None:
                raise UserError(f"the program ended by itself ({process.returncode})")
        finally:
            process.kill()
            process.wait()
            self._end_group(process.pid)
        return self._said()

    def _said(self) -> Said:
        return said_in((self._root / "said").read_bytes())

    def _has_enhanced(self) -> bool:
        return any(said.get("made", "restored") != "restored" for said in self._said())

    def _end_group(self, group: int) -> None:
        """Wait until the child processes of the program have noticed its end and exited."""
        deadline = time.monotonic() + _ENDING_SECONDS
        while _runs(group):
            if time.monotonic() > deadline:
                self.outcome.lost += (f"round {self.outcome.rounds - 1}: a process was left",)
                os.killpg(group, signal.SIGKILL)
                return
            time.sleep(0.05)

    # -- checks of the files ---------------------------------------------------------------------

    def _lost(self, said: Said) -> list[str]:
        """Descriptions of data that was reported as stored and is missing."""
        began = next(line["trying"] for line in said if "trying" in line)
        lost = [line["failed"] for line in said if "failed" in line]
        if self._left is not None and began != self._left:
            lost.append(f"it began with {began} instead of {self._left}")
        last = max(number for number, line in enumerate(said) if "did" in line)
        flying = [line["trying"] for line in said[last:] if "trying" in line]
        allowed = [said[last]["did"], *flying]
        self.outcome.in_flight += bool(flying)
        opened = opened_or_offered(self._project)
        if opened is None:
            # Without edits there is nothing to restore: the sound is that of the recording.
            self._left = None
            return lost if _untouched(allowed) else [*lost, f"nothing is left of {allowed}"]
        opened.project.close()
        self._left = state(opened.states, opened.index)
        if self._left not in allowed:
            lost.append(f"{self._left} instead of one of {allowed}")
        if "damaged" in opened.warning or opened.missing:
            lost.append(opened.warning or "the recording is not found")
        lost += self._lost_saves(said, opened)
        lost += self._lost_recordings(said[last:], self._left in flying)
        return lost

    def _lost_saves(self, said: Said, opened: Opened) -> list[str]:
        """The saved state must be among the restored ones, in case the unsaved edits are discarded.

        The last save may be on the disk although it was not reported.
        """
        saves = [line["saved"] for line in said if "saved" in line]
        if not saves or saves[-1] == self._left or opened.saved is None:
            return ["nothing counts as saved"] if saves and opened.saved is None else []
        kept = state((opened.saved,), 0)["states"][0]
        later = said[max(n for n, line in enumerate(said) if "saved" in line) :]
        states = [saves[-1], *(line[what] for line in later for what in line if what != "made")]
        names = {text for s in states if "states" in s for text in s["states"]}
        return [] if kept in names else [f"{kept} counts as saved"]

    def _lost_recordings(self, said: Said, put_in: bool) -> list[str]:
        """Recordings that are neither in the document nor offered in their full length."""
        told = next((line["recording"] for line in reversed(said) if "recording" in line), None)
        self.outcome.recording += told is not None
        if told is None or put_in:
            return []
        offered = {left.folder.name for left in left_captures([self._project])}
        there = captured(self._project)
        return [
            f"a recording of {size} bytes is lost: {there.get(name, 0)}"
            for name, size in told.items()
            if there.get(name, 0) < size or name not in offered
        ]

    def _count(self, said: Said) -> None:
        outcome = self.outcome
        outcome.steps += sum("did" in line for line in said)
        outcome.saves += sum("saved" in line for line in said)
        made = [line["made"] for line in said if "made" in line]
        outcome.restored += made.count("restored")
        outcome.effects += len(made) - made.count("restored")
        states = [text for line in said[-200:] if "did" in line for text in line["did"]["states"]]
        outcome.recordings += len({text for text in states if text.startswith("Record")})

    def _clear(self) -> None:
        """Delete captures and, in half of the rounds, unsaved documents."""
        for left in left_captures([self._project]):
            with suppress(OSError, UserError):
                drop_capture(left.folder)
        if not self._project.exists() and self._random.random() < 0.5:
            self._left = None
        if self._left is None or self._project.exists():
            for work in find_unsaved([]):
                drop_unsaved(work.folder)
        if self._project.exists() and self.outcome.rounds % _PROJECT_ROUNDS == 0:
            self._left = None


def run(rounds: int, seed: int = 0, before: str = "", longest: float = _LONGEST_SECONDS) -> Outcome:
    """Kill `rounds` programs and check their files."""
    with null_sink():
        return run_rounds(rounds, lambda root: ProgramRounds(root, seed, before, longest))


def _untouched(allowed: list[dict]) -> bool:
    """Whether one of these histories has no edit, so that nothing needs to be restored."""
    return any(len(one["states"]) == 1 for one in allowed)


def _wait(condition: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _STARTING_SECONDS
    while not condition():
        if process.poll() is not None:
            raise UserError(f"the program ended by itself ({process.returncode})")
        if time.monotonic() > deadline:
            raise UserError("nothing was on the disk in two minutes")
        time.sleep(0.05)


def _kill_children(parent: int) -> None:
    """Kill the child processes of a process, where the system lists them."""
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        with suppress(OSError):
            for child in task.read_text().split():
                os.kill(int(child), signal.SIGKILL)


def _runs(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def main() -> int:
    """Run the command line; 1 when something was lost."""
    parser = command_line("crash", __doc__, 100)
    parser.add_argument("--longest", type=float, default=_LONGEST_SECONDS, metavar="SECONDS")
    parser.add_argument("--drive", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--open", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.drive:
        exec(options.before, {})
        project, seed, favourite = options.drive
        return drive([options.open] * bool(options.open), Path(project), int(seed), favourite)
    outcome = run(options.rounds, options.seed, options.before, options.longest)
    return report(outcome, as_json=options.json)


if __name__ == "__main__":
    sys.exit(main())
