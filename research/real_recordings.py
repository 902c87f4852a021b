"""Cuts real recordings of amateurs from clones of public repositories, for measuring only.

    python -m research.real_recordings --clones CLONES -o ../real

real_recordings.csv lists them: streets, kitchens, calls, echoing rooms and more. Files are read
from the commit that the list names, so a clone needs its history, but no work tree. No network
learns from these repositories, and as some state no licence, what is cut must not be passed on.
"""

import argparse
import csv
import io
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from research.gather import add_folders
from voicestudio.audio.resample import resample
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE

LIST = Path(__file__).with_suffix(".csv")
_LOUDEST = 0.99
_LATEST_SECONDS = 24 * 3600.0
_LONGEST_SECONDS = 60.0
_SHORT_SECONDS = 0.1  # how much shorter than listed a recording may be


@dataclass(frozen=True)
class ListedRecording:
    """A part of a recording, as listed.

    Attributes:
        name: The stem of its file: its kind and its number among those of that kind.
        repository: "owner/name" on GitHub; its clone is the folder `name`.
        commit: The commit whose file is read.
        path: The recording in the repository: WAV, FLAC, MP3, Ogg or Opus.
        start_s: Where the stretch begins.
        length_s: How long it is.
        licence: What the repository says, or "none stated".
    """

    name: str
    repository: str
    commit: str
    path: str
    start_s: float
    length_s: float
    licence: str

    @property
    def folder(self) -> str:
        return self.repository.rpartition("/")[2]


def main(arguments: list[str] | None = None) -> int:
    """Cut all that is listed and print what is missing; returns 2 if nothing can be cut."""
    options = _parser().parse_args(arguments)
    try:
        stretches = listed(options.list)
        cut(stretches, options.clones, options.out)
    except UserError as error:
        print(f"real_recordings: {error}", file=sys.stderr)
        return 2
    absent = {s.repository for s in stretches if not (options.clones / s.folder).is_dir()}
    for repository in sorted(absent):
        print(f"{repository} is not in {options.clones}")
    kinds = Counter(kind_of(path.stem) for path in options.out.iterdir())
    print(", ".join(f"{kind}: {count}" for kind, count in sorted(kinds.items())))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m research.real_recordings",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_folders(parser)
    parser.add_argument("--list", type=Path, default=LIST, metavar="FILE", help="another list")
    return parser


def kind_of(name: str) -> str:
    """The kind of place in a name that `listed` made: "kitchen" of "kitchen-02"."""
    return name.rpartition("-")[0]


def listed(path: Path = LIST) -> list[ListedRecording]:
    """The stretches of a list, numbered within their kinds. Raises UserError if it is damaged."""
    stretches: list[ListedRecording] = []
    numbers: Counter[str] = Counter()
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                numbers[row["kind"]] += 1
                _check(row)
                stretches.append(
                    ListedRecording(
                        name=f"{row['kind']}-{numbers[row['kind']]:02}",
                        repository=row["repository"],
                        commit=row["commit"],
                        path=row["path"],
                        start_s=float(row["start_s"]),
                        length_s=float(row["length_s"]),
                        licence=row["licence"],
                    )
                )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise UserError(f"{path} is no list of recordings ({error}).") from error
    return stretches


def _check(row: dict[str, str]) -> None:
    """Raise ValueError for a kind that is no plain word, as files are named after it, or times."""
    if not row["kind"].isalpha():
        raise ValueError(f"the kind “{row['kind']}” is not a word")
    start, length = float(row["start_s"]), float(row["length_s"])
    if not (0 <= start < _LATEST_SECONDS and 0 < length <= _LONGEST_SECONDS):
        raise ValueError(f"{row['path']} has a stretch of {length} s from {start} s on")


def cut(stretches: Sequence[ListedRecording], clones: Path, out: Path) -> None:
    """Write the stretches as 48 kHz mono FLAC files to a new folder `out`, named after them.

    Those whose repository is not in `clones` are left out. Raises UserError if `out` exists, no
    repository is there, or a clone lacks a file or its commit.
    """
    if out.exists():
        raise UserError(f"{out} exists already: choose a new folder.")
    present = [stretch for stretch in stretches if (clones / stretch.folder).is_dir()]
    if not present:
        wanted = ", ".join(sorted({stretch.repository for stretch in stretches}))
        raise UserError(f"{clones} holds none of the repositories {wanted}: clone them into it.")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as temporary:
        made = Path(temporary) / out.name
        made.mkdir()
        for stretch in present:
            samples = _samples(stretch, clones / stretch.folder)
            soundfile.write(made / f"{stretch.name}.flac", samples, SAMPLE_RATE, "PCM_16")
        made.rename(out)


def _samples(stretch: ListedRecording, clone: Path) -> np.ndarray:
    """The mean of the channels at 48 kHz, float32 of shape (frames,), attenuated if it clips."""
    try:
        samples, rate = soundfile.read(
            io.BytesIO(_blob(stretch, clone)), dtype="float32", always_2d=True
        )
    except soundfile.LibsndfileError as error:
        raise UserError(f"{stretch.path} in {clone} cannot be read: fetch it again.") from error
    start, length = round(stretch.start_s * rate), round(stretch.length_s * rate)
    part = samples[start : start + length].mean(axis=1, keepdims=True)
    if len(part) < length - _SHORT_SECONDS * rate:
        raise UserError(f"{stretch.path} in {clone} ends before {stretch.name} does.")
    wide = resample(part, rate, SAMPLE_RATE)[:, 0]
    return wide * min(1.0, _LOUDEST / max(float(np.abs(wide).max()), 1e-9))


def _blob(stretch: ListedRecording, clone: Path) -> bytes:
    command = ["git", "-C", clone, "cat-file", "blob", f"{stretch.commit}:{stretch.path}"]
    found = subprocess.run(command, capture_output=True, check=False)
    if found.returncode:
        raise UserError(
            f"{clone} lacks {stretch.path} of commit {stretch.commit[:10]}:"
            " clone the repository again, with its history."
        )
    return found.stdout


if __name__ == "__main__":
    sys.exit(main())
