"""Kills a process at random moments while it journals and saves, and looks for what was lost.

    python -m benchmarks.crash_store [--rounds N] [--json]

This is the journal alone, hundreds of steps a second; `benchmarks.crash` kills the whole program.
Every round starts a process that edits (cuts, gains, takes with files of their own, undo, redo) and
now and then saves, and says after each step what is now on the disk. It is killed with SIGKILL,
which no program can catch. Then the project must open with exactly what was said last or, for the
one step in flight, with what that step led to.
"""

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.medium import ArrayMedium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits, fades
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.fades import Fade
from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.project import Opened, Project

RATE = 8000
_FRAMES = 20_000
_LONGEST_SECONDS = 0.6
_SHORTEST = 2000
_digests: dict[int, tuple[Edit, str]] = {}


@dataclass
class Outcome:
    """What `run` found.

    Attributes:
        rounds: How many processes were killed.
        steps: How many steps they had been told were on the disk.
        in_flight: How many were killed within a step.
        arrived: How many of those steps were on the disk all the same.
        torn: How many journals ended within a line.
        unsaved: How many had never been saved under a name and were offered back.
        lost: What was missing, in words; empty when nothing was.
        seconds: How long it took.
    """

    rounds: int = 0
    steps: int = 0
    in_flight: int = 0
    arrived: int = 0
    torn: int = 0
    unsaved: int = 0
    lost: tuple[str, ...] = ()
    seconds: float = 0.0


def run(rounds: int, seed: int = 0, before: str = "") -> Outcome:
    """Kill `rounds` processes and open what they left.

    `before` is Python that each of them runs first: what it breaks must be found.
    """
    outcome, began = Outcome(), time.monotonic()
    generator = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        os.environ["VOICESTUDIO_CONFIG"] = str(root / "config")
        recording = root / "talk.wav"
        noise = np.random.default_rng(seed).uniform(-1, 1, (_FRAMES, 1))
        soundfile.write(recording, noise, RATE, subtype="FLOAT")
        project = root / "talk.vstudio"
        for number in range(rounds):
            if number % 4 == 0:  # from here on it is another project
                project = root / f"talk {number}.vstudio"
            _round(outcome, recording, project, generator, number, before)
    outcome.seconds = round(time.monotonic() - began, 1)
    return outcome


def _round(
    outcome: Outcome,
    recording: Path,
    project: Path,
    generator: random.Random,
    number: int,
    before: str,
) -> None:
    said, trying = _killed(recording, project, generator, before)
    outcome.rounds += 1
    outcome.steps += sum("did" in line for line in said)
    opened = _reopened(project)
    if opened is None:
        outcome.lost += (f"round {number}: nothing can be opened",)
        return
    opened.project.close()
    found = _state(opened.states, opened.index)
    last = next(line["did"] for line in reversed(said) if "did" in line)
    outcome.in_flight += trying is not None
    outcome.arrived += trying is not None and trying != last and found == trying
    outcome.torn += bool(opened.warning)
    outcome.unsaved += not project.exists()
    if found not in (last, trying):
        outcome.lost += (f"round {number}: {found} instead of {last} or {trying}",)
    if "damaged" in opened.warning:
        outcome.lost += (f"round {number}: {opened.warning}",)
    if not project.exists():
        opened.project.delete()


def _killed(
    recording: Path, project: Path, generator: random.Random, before: str
) -> tuple[list[dict], dict | None]:
    """What a process said until it was killed, and what it was trying to do then."""
    command = [sys.executable, "-m", "benchmarks.crash_store", "--edit", recording, project]
    with subprocess.Popen(
        [*map(str, command), str(generator.randrange(1 << 30)), "--before", before],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline() + process.stdout.readline()  # one step is done
        time.sleep(generator.uniform(0, _LONGEST_SECONDS))
        process.kill()
        rest = process.stdout.read()
    lines = [line for line in (first + rest).split(b"\n")[:-1] if line]
    said = [json.loads(line) for line in lines]
    return said, said[-1].get("trying")


def _reopened(project: Path) -> Opened | None:
    """What the next start would open or offer back."""
    if project.exists():
        return Project.open(project)
    work = find_unsaved([])
    return Project.open(work[0].folder) if work else None


def _state(states: Sequence[Edit], index: int) -> dict:
    """What a history is, sample for sample."""
    return {"index": index, "states": [f"{s.label} {_digest(s)}" for s in states]}


def _digest(state: Edit) -> str:
    known = _digests.get(id(state))
    if known is None or known[0] is not state:
        samples = state.timeline.read(0, state.timeline.frames)
        known = _digests[id(state)] = state, hashlib.sha256(samples.tobytes()).hexdigest()[:12]
    return known[1]


# -- the process that is killed -----------------------------------------------------------------


def edit_until_killed(recording: Path, project: Path, seed: int) -> None:
    """Edit, journal and save, saying before and after each step what there is."""
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
    state = _state(document.history.states, document.history.index)
    # One write: whoever reads sees a whole line, or knows that it is not one.
    os.write(1, json.dumps({what: state}).encode() + b"\n")


def main() -> int:
    """Run the command line; 1 when something was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crash_store", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--edit", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--before", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.edit:
        exec(options.before, {})
        recording, project, seed = options.edit
        edit_until_killed(Path(recording), Path(project), int(seed))
    outcome = run(options.rounds, options.seed, options.before)
    if options.json:
        print(json.dumps(asdict(outcome)))
    else:
        print(
            f"{outcome.rounds} kills in {outcome.seconds} s; {outcome.steps} steps on the disk; "
            f"{outcome.in_flight} kills within a step, {outcome.arrived} of those steps arrived; "
            f"{outcome.torn} torn lines; {outcome.unsaved} offered back unsaved; "
            f"lost: {len(outcome.lost)}"
        )
        print("\n".join(outcome.lost))
    return 1 if outcome.lost else 0


if __name__ == "__main__":
    sys.exit(main())
