"""The recordings of a batch: files, and the files in folders and their sub-folders."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.formats import EXTENSIONS
from voicestudio.document.project.project import project_folder
from voicestudio.paths import is_folder
from voicestudio.texts import tr


@dataclass(frozen=True)
class BatchInput:
    """A recording of a batch.

    Attributes:
        path: The recording; a folder that cannot be used has a `problem`.
        relative: Its path below the folder that was given; its name if itself was given.
        problem: Why it cannot be used, in one sentence; "" if nothing is known against it.
    """

    path: Path
    relative: Path
    problem: str = ""


def batch_inputs(given: Iterable[Path], leave_out: Path) -> list[BatchInput]:
    """Return the recordings that are meant by files and folders, each one once.

    In folders they are files whose extension is that of a format that can be opened, in order of
    their paths. Left out are hidden ones (such as the `._NAME` of macOS), what is inside projects,
    and all in `leave_out`, unless it is itself one of the folders; links to folders are not
    followed.
    """
    found: dict[Path, BatchInput] = {}
    for path in given:
        for one in _in_folder(path, leave_out.resolve()) if is_folder(path) else [_single(path)]:
            found.setdefault(Path(os.path.abspath(one.path)), one)  # noqa: PTH100
    return list(found.values())


def _single(path: Path) -> BatchInput:
    return BatchInput(path, Path(path.name))


def _in_folder(folder: Path, leave_out: Path) -> Iterator[BatchInput]:
    problems: list[BatchInput] = []

    def cannot_be_read(error: OSError) -> None:
        place = Path(error.filename or folder)
        problem = tr("The folder cannot be read: {reason}.", reason=error.strerror)
        problems.append(BatchInput(place, Path(place.name), problem))

    if project_folder(folder) is not None:
        yield BatchInput(folder, Path(folder.name), tr("It is a project: use voicestudio export."))
        return
    count = 0
    for root, folders, names in os.walk(folder, onerror=cannot_be_read):
        inside = Path(root)
        folders[:] = [n for n in sorted(folders) if _is_entered(inside / n, leave_out)]
        for name in sorted(names):
            path = inside / name
            if not name.startswith(".") and path.suffix.lower() in EXTENSIONS and path.is_file():
                count += 1
                yield BatchInput(path, path.relative_to(folder))
    if not count and not problems:
        yield BatchInput(folder, Path(folder.name), tr("The folder holds no sound files."))
    yield from problems


def _is_entered(folder: Path, leave_out: Path) -> bool:
    hidden = folder.name.startswith(".")
    return not hidden and folder.resolve() != leave_out and project_folder(folder) is None
