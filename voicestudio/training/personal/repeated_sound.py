"""Finds sound that is given more than once, so that it is counted and used once.

Otherwise held-out sound could be in the training material. Needs neither Qt nor torch.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from voicestudio.audio.files import open_medium
from voicestudio.training.personal.recording_report import RecordingReport
from voicestudio.training.personal.training_job import Excerpt

_LEAST_SECONDS = 1.0  # of the rest of an excerpt
_LINE_SHARE = 0.9  # of a line that was read: with less of it, its words are no longer true

_Range = tuple[int, int]


def without_repeats(excerpts: Sequence[Excerpt]) -> list[Excerpt]:
    """The excerpts without what others of them hold already, in order.

    Files of equal content count as one, whatever their names. Lines that were read come before
    speech without known words. Raises UserError when a file cannot be read.
    """
    remaining = _remaining(excerpts)
    return [part for excerpt in dict.fromkeys(excerpts) for part in remaining[excerpt]]


def counted_once(
    reports: Mapping[Excerpt, RecordingReport],
) -> dict[Excerpt, RecordingReport]:
    """Reports of excerpts, with only the speech that `without_repeats` leaves of them.

    Raises UserError when a file cannot be read.
    """
    remaining = _remaining(list(reports))
    counted: dict[Excerpt, RecordingReport] = {}
    for excerpt, report in reports.items():
        parts = remaining[excerpt]
        share = 1.0
        if parts != [excerpt]:
            first, last = _range(excerpt)
            share = sum(stop - start for start, stop in map(_range, parts)) / (last - first)
        if share:
            counted[excerpt] = replace(report, speech_seconds=share * report.speech_seconds)
    return counted


def _remaining(excerpts: Sequence[Excerpt]) -> dict[Excerpt, list[Excerpt]]:
    contents = _contents({excerpt.path for excerpt in excerpts})
    uses = Counter(contents[excerpt.path] for excerpt in set(excerpts))
    taken: dict[str, list[_Range]] = defaultdict(list)
    remaining: dict[Excerpt, list[Excerpt]] = {}
    for excerpt in sorted(dict.fromkeys(excerpts), key=lambda one: not one.text):
        if uses[contents[excerpt.path]] == 1:  # files are opened only where it matters
            remaining[excerpt] = [excerpt]
            continue
        known = taken[contents[excerpt.path]]
        remaining[excerpt] = _apart_from(excerpt, known)
        known += map(_range, remaining[excerpt])
    return remaining


def _apart_from(excerpt: Excerpt, taken: Iterable[_Range]) -> list[Excerpt]:
    whole = _range(excerpt)
    left = [whole]
    for start, stop in taken:
        left = [
            part
            for low, high in left
            for part in ((low, min(high, start)), (max(low, stop), high))
            if part[0] < part[1]
        ]
    if left == [whole] or whole[0] >= whole[1]:
        return [excerpt]
    least = _LEAST_SECONDS * open_medium(excerpt.path).sample_rate
    if excerpt.text:
        least = _LINE_SHARE * (whole[1] - whole[0])
    return [replace(excerpt, start=low, stop=high) for low, high in left if high - low >= least]


def _range(excerpt: Excerpt) -> _Range:
    stop = open_medium(excerpt.path).frames if excerpt.stop is None else excerpt.stop
    return excerpt.start, stop


def _contents(paths: Iterable[Path]) -> dict[Path, str]:
    """A name for the content of each file: its digest where another one is equally long."""
    by_size: dict[int, list[Path]] = defaultdict(list)
    for path in paths:
        by_size[_size(path)].append(path)
    return {
        path: _digest(path) if len(alike) > 1 else str(path)
        for alike in by_size.values()
        for path in alike
    }


def _size(path: Path) -> int:
    """In bytes; -1 where there is no such file, which is told when it is opened."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return str(path)
