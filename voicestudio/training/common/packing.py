"""Decoding recordings into one file, once: resumable, with progress and a list of omissions.

While a pack `NAME` is being made, its files lie in `NAME.partial`: `sound.i16`, the sound so far,
back to back as 16-bit PCM, and `packed.jsonl`, a line for each recording that is done. They move to
`NAME` when all is done, so that there is no half-made pack.
"""

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from tqdm import tqdm

from voicestudio.training.common.manifest import Entry
from voicestudio.training.common.recorded_sound import UnusableError

_SECONDS_BETWEEN_LINES = 30.0
_NAMED = 3

Described = dict[str, Any]
Advance = Callable[[float], None]
Prepared = Iterable[tuple[np.ndarray, Described] | UnusableError]
T = TypeVar("T")


@dataclass
class LeftOut:
    """The paths of recordings that nothing is learnt from, by the reason."""

    paths: dict[str, list[str]] = field(default_factory=dict)

    def add(self, reason: str, path: str) -> None:
        """Count a recording."""
        self.paths.setdefault(reason, []).append(path)

    def __bool__(self) -> bool:
        return bool(self.paths)

    def __str__(self) -> str:
        """Such as `3 clipped (a.wav, b.wav, c.wav); 1 silent (d.wav)`."""
        return "; ".join(
            f"{len(paths)} {reason} ({_some(paths)})" for reason, paths in self.paths.items()
        )


@dataclass(frozen=True)
class Job:
    """A recording to pack and the split that it belongs to."""

    entry: Entry
    split: str


class SoundPacking:
    """The sound of a pack in the making; continues where it was stopped.

    Attributes:
        folder: Where the files lie meanwhile.
        rows: The items to pack: the entry of each piece, its `offset` and its `frames`.
        used: The recordings that something is packed of.
        left_out: The others, and those of which a piece could not be used.
    """

    def __init__(self, pack: Path, jobs: Sequence[Job]) -> None:
        self._pack, self._jobs = pack, jobs
        self.folder = pack.with_name(f"{pack.name}.partial")
        self._sound, self._done = self.folder / "sound.i16", self.folder / "packed.jsonl"
        self.rows: list[Described] = []
        self.used: list[Entry] = []
        self.left_out = LeftOut()
        self._frames = 0

    def run(self, prepare: Callable[[Job], Prepared], advance: Advance | None = None) -> None:
        """Pack the remaining items.

        `advance` is called before each recording with the share that is done, 0 to 1; without it a
        terminal shows that. An exception that it raises ends the packing, which continues from
        there when it is called again.

        `prepare` gives the pieces of a recording, float32 of shape (frames,) within [-1, 1], and
        what the index shall say of each; or, for a piece that is to be left out, why.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        done = self._resume()
        left = self._jobs[done:]
        with self._sound.open("ab") as sound, self._done.open("a", encoding="utf-8") as lines:
            for job in _told(left, done, advance) if advance else shown(left, "packing", done):
                line = self._pack_one(job, prepare, sound)
                sound.flush()
                lines.write(json.dumps(line) + "\n")
                lines.flush()
                self._count(job, line)

    def finish(self, index: str, content: object) -> None:
        """Write the index and make the files a pack."""
        (self.folder / index).write_text(json.dumps(content), encoding="utf-8")
        self._done.unlink()
        self._pack.mkdir(parents=True, exist_ok=True)
        # The index comes last: a folder without one is no pack.
        for path in sorted(self.folder.iterdir(), key=lambda path: path.name == index):
            path.replace(self._pack / path.name)
        self.folder.rmdir()

    def discard(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _pack_one(self, job: Job, prepare: Callable[[Job], Prepared], sound: Any) -> Described:
        rows: list[Described] = []
        reason, end = "", self._frames
        for piece in prepare(job):
            if isinstance(piece, UnusableError):
                reason = str(piece)
                continue
            samples, facts = piece
            sound.write((samples * 32767).astype(np.int16).tobytes())
            rows.append(facts | {"offset": end, "frames": len(samples)})
            end += len(samples)
        if not rows:
            reason = reason or "empty"
        elif reason:
            reason = f"partly {reason}"
        return {"path": job.entry.path, "rows": rows, "left_out": reason, "end": end}

    def _count(self, job: Job, line: Described) -> None:
        self._frames = line["end"]
        self.rows += line["rows"]
        if line["rows"]:
            self.used.append(job.entry)
        if line["left_out"]:
            self.left_out.add(line["left_out"], line["path"])

    def _resume(self) -> int:
        """The number of recordings packed already; 0 for a damaged pack or one of another list."""
        header = json.dumps({"jobs": _digest(self._jobs)}) + "\n"
        kept = header
        if self._done.is_file() and self._sound.is_file():
            first, *lines = self._done.read_text(encoding="utf-8").splitlines(keepends=True)
            known = self._sound.stat().st_size // 2
            for job, text in zip(self._jobs, lines if first == header else (), strict=False):
                line = _parsed(text)
                if line is None or line["end"] > known:
                    break
                self._count(job, line)
                kept += text
        self._done.write_text(kept, encoding="utf-8")
        with self._sound.open("ab") as sound:
            sound.truncate(2 * self._frames)
        return kept.count("\n") - 1


def _told(items: Sequence[T], done: int, advance: Advance) -> Iterator[T]:
    for number, item in enumerate(items, start=done):
        advance(number / (done + len(items)))
        yield item


def shown(items: Sequence[T], what: str, done: int = 0) -> Iterator[T]:
    """Yield `items` with a progress bar, or with lines in a log; `done` items came before."""
    if sys.stderr.isatty():
        yield from tqdm(items, desc=what, unit="file", initial=done, total=done + len(items))
        return
    began = said = time.monotonic()
    for number, item in enumerate(items):
        now = time.monotonic()
        if now - said > _SECONDS_BETWEEN_LINES:
            left = (now - began) / number * (len(items) - number)
            _say(f"{what}: {done + number} of {_count_of(items, done)}, {left:.0f} s left")
            said = now
        yield item
    _say(f"{what}: {_count_of(items, done)} done")


def _count_of(items: Sized, done: int) -> str:
    return f"{done + len(items)} files"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _digest(jobs: Sequence[Job]) -> str:
    return hashlib.sha256("\n".join(map(repr, jobs)).encode()).hexdigest()


def _parsed(text: str) -> Described | None:
    """A line that was written whole."""
    try:
        return json.loads(text) if text.endswith("\n") else None
    except ValueError:
        return None


def _some(paths: Sequence[str]) -> str:
    return ", ".join([*paths[:_NAMED], *(["…"] if len(paths) > _NAMED else [])])
