"""Measures the start of `voicestudio FILE`, from the checkout and as it is packaged.

    python -m benchmarks.startup [--short] [--json]

`voicestudio FILE` from nothing, the program's files in the page cache, several times: until the
window is painted, until the whole length of a short recording is drawn in it and until an
enhancement would begin at once; then its memory. As a reference for other machines, the same run
measures the start of the interpreter alone. Where `make package` has made `dist/voicestudio` (and
the archive beside it), they are measured too, from outside: sizes, and under an X display the rest.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from benchmarks import common, frozen_window, recordings
from benchmarks.common import MeasuredValue, percentiles
from benchmarks.frozen_program import FrozenProgram

_REPOSITORY = Path(__file__).parents[1]
_PACKAGES = _REPOSITORY / "dist"
_WINDOW_SECONDS, _WARM_SECONDS, _MEGABYTES, _ARCHIVE_MEGABYTES = 1.5, 4.0, 250.0, 210.0
_SETTLING_SECONDS = 3.0


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Start once without measuring, then several times."""
    path = recordings.recording(1)
    repeats = 3 if options.short else 10
    return [*_of_the_checkout(path, repeats), *_of_the_package(path, repeats)]


def _of_the_checkout(path: Path, repeats: int) -> Iterator[MeasuredValue]:
    started(path)
    found = [started(path) for _ in range(repeats)]
    yield MeasuredValue("Python alone, for comparison", _python_alone(), "s")
    for name, key, unit, target in (
        ("window painted", "window", "s", _WINDOW_SECONDS),
        ("recording drawn in full length", "drawn", "s", 3.0),
        ("an enhancement can begin", "warm", "s", _WARM_SECONDS),
        ("resident memory of the window", "megabytes", "MB", 230.0),
    ):
        yield MeasuredValue(name, percentiles([each[key] for each in found])[0], unit, target)
    with_torch = sum(each["torch"] for each in found)
    yield MeasuredValue("starts with torch in the window's process", with_torch, "", 0)


def started(path: Path) -> dict[str, Any]:
    """The report of `benchmarks.started` on one start with `path`."""
    command = [sys.executable, "-m", "benchmarks.started", str(time.time()), str(path)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=_REPOSITORY)
    return json.loads(done.stdout.splitlines()[-1])


def _python_alone() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import numpy"], check=True)
    return time.perf_counter() - began


def _of_the_package(path: Path, repeats: int) -> Iterator[MeasuredValue]:
    """Nothing where there is no package."""
    folder = _PACKAGES / "voicestudio"
    for archive in _PACKAGES.glob("voicestudio-*.tar.xz"):
        size = archive.stat().st_size / 1e6
        yield MeasuredValue("package: tar.xz", size, "MB", _ARCHIVE_MEGABYTES)
    if not folder.is_dir():
        return
    size = sum(each.lstat().st_size for each in folder.rglob("*")) / 1e6
    yield MeasuredValue("package: unpacked", size, "MB")
    _application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    if not frozen_window.has_screen():
        return
    starts = [_package_started(folder, path) for _ in range(repeats + 1)][1:]
    for name, unit, target, values in zip(
        ("window drawn", "an enhancement can begin", "memory of the window", "of its engine"),
        ("s", "s", "MB", "MB"),
        (_WINDOW_SECONDS, _WARM_SECONDS, _MEGABYTES, None),
        zip(*starts, strict=True),
        strict=True,
    ):
        yield MeasuredValue(f"package: {name}", percentiles(values)[0], unit, target)


def _package_started(folder: Path, path: Path) -> tuple[float, float, float, float]:
    """Seconds until the window was drawn and warm, MB of the window and of its other processes."""
    with tempfile.TemporaryDirectory() as scratch:
        program = FrozenProgram(folder, Path(scratch), hides_python=False)
        with frozen_window.opened(program, path) as window:
            drawn, warm = window.wait_until_drawn(), window.wait_until_warm()
            time.sleep(_SETTLING_SECONDS)
            return drawn, warm, *window.memory()


def main() -> int:
    return common.run(common.parser("startup", __doc__), measure)


if __name__ == "__main__":
    sys.exit(main())
