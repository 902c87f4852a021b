"""Shared code of the benchmarks that kill processes: rounds, their reports, and checks.

A round starts a process that works on a document and reports, one JSON object a line, each step
before it is done and after it is on the disk. The process is killed, and its files are compared
with its reports.
"""

import argparse
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import soundfile

from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.autosave import find_unsaved
from voicestudio.document.project.project import Opened, Project

Said = list[dict[str, Any]]
_digests: dict[int, tuple[Edit, str]] = {}


@dataclass
class Outcome:
    """The results of all rounds.

    Attributes:
        rounds: The number of processes that were killed.
        steps: The number of steps reported as being on the disk.
        in_flight: The number of processes killed between the beginning of a step and its report as
            stored.
        lost: Descriptions of missing data; empty if none is missing.
        seconds: The duration of all rounds.
    """

    rounds: int = 0
    steps: int = 0
    in_flight: int = 0
    lost: tuple[str, ...] = ()
    seconds: float = 0.0

    def in_words(self) -> str:
        """A summary in one line, without the losses; subclasses extend it."""
        return (
            f"{self.rounds} kills in {self.seconds} s; {self.steps} steps on the disk; "
            f"{self.in_flight} kills within a step"
        )


class Rounds(Protocol):
    """Runs rounds one after the other and collects their results."""

    @property
    def outcome(self) -> Outcome: ...

    def next(self) -> None:
        """Start a process, kill it, and check its files."""
        ...


def run_rounds(count: int, make: Callable[[Path], Rounds]) -> Outcome:
    """Run `count` rounds in a temporary folder, with settings and caches of their own."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        for folder in ("config", "cache", "logs"):
            os.environ[f"VOICESTUDIO_{folder.upper()}"] = str(Path(name) / folder)
        rounds = make(Path(name))
        for _ in range(count):
            rounds.next()
    rounds.outcome.seconds = round(time.monotonic() - began, 1)
    return rounds.outcome


def noise_file(folder: Path, seed: int, frames: int, rate: int, peak: float) -> Path:
    """A recording to work on: mono noise as a WAV file of 32 bit float."""
    path = folder / "talk.wav"
    noise = np.random.default_rng(seed).uniform(-peak, peak, (frames, 1))
    soundfile.write(path, noise, rate, subtype="FLOAT")
    return path


def opened_or_offered(project: Path) -> Opened | None:
    """The document that the next start would open or offer first, or None. Raises UserError."""
    if project.exists():
        return Project.open(project)
    work = find_unsaved([])
    return Project.open(work[0].folder) if work else None


# -- reports -------------------------------------------------------------------------------


def state(states: Sequence[Edit], index: int) -> dict[str, Any]:
    """Describe the states of a history, with a checksum of all tracks."""
    return {"index": index, "states": [f"{s.label} {_digest(s)}" for s in states]}


def say(said: dict[str, Any]) -> None:
    """Print a report for the process that started this one."""
    # In one write, so that a line without its end is known to be incomplete.
    os.write(1, json.dumps(said).encode() + b"\n")


def said_in(output: bytes) -> Said:
    """Return the reports that are complete lines."""
    return [json.loads(line) for line in output.split(b"\n")[:-1] if line]


def _digest(edit: Edit) -> str:
    known = _digests.get(id(edit))
    if known is None or known[0] is not edit:
        digest = hashlib.sha256()
        for track in edit.all_tracks:
            digest.update(track.timeline.read(0, track.timeline.frames).tobytes())
            heard = track.number, track.name, track.gains, track.muted, track.solo
            digest.update(repr((heard, track.envelope.points)).encode())
        known = _digests[id(edit)] = edit, digest.hexdigest()[:12]
    return known[1]


# -- the command line ---------------------------------------------------------------------------


def command_line(name: str, description: str | None, rounds: int) -> argparse.ArgumentParser:
    """The options of both benchmarks; `--before` is Python code that every process runs first."""
    parser = argparse.ArgumentParser(
        prog=f"python -m benchmarks.{name}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--before", default="", help=argparse.SUPPRESS)
    return parser


def report(outcome: Outcome, *, as_json: bool) -> int:
    """Print what was found; returns the exit code, 1 when something was lost."""
    if as_json:
        print(json.dumps(asdict(outcome)))
    else:
        print(f"{outcome.in_words()}; lost: {len(outcome.lost)}", *outcome.lost, sep="\n")
    return 1 if outcome.lost else 0
