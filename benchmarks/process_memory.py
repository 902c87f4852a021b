"""Memory of a process and of those it started, as Linux counts it."""

import os
from collections.abc import Iterable
from pathlib import Path


def descendants(process: int) -> list[int]:
    """Return the processes that `process` started, and those they started."""
    found = []
    for path in Path(f"/proc/{process}/task").glob("*/children"):
        for child in map(int, path.read_text().split()):
            found += [child, *descendants(child)]
    return found


def proportional_megabytes(processes: Iterable[int]) -> float:
    """Return the sum of their proportional set sizes (PSS) in MB.

    Of a page that several processes have, each counts its share; so the sum over all processes of a
    program is what it takes of the memory, without counting anything twice.
    """
    return sum(_kilobytes(process, "Pss:") for process in processes) * 1024 / 1e6


def proportional_megabytes_of_all(process: int) -> float:
    """Return the same of `process` and all its descendants."""
    return proportional_megabytes([process, *descendants(process)])


def own_process_megabytes() -> float:
    """Return the resident memory of this process in MB."""
    return _kilobytes(os.getpid(), "Rss:") * 1024 / 1e6


def _kilobytes(process: int, name: str) -> int:
    path = Path(f"/proc/{process}/smaps_rollup")
    lines = [line for line in path.read_text().splitlines() if line.startswith(name)]
    return int(lines[0].split()[1])
