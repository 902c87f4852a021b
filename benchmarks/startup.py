"""Measures the start of `voicestudio FILE`, from the checkout and as it is packaged.

    python -m benchmarks.startup [--short] [--json]

`voicestudio FILE` from nothing, the program's files in the page cache, several times: until the
window is painted and until the whole length of a short recording is drawn in it; the memory of all
its processes at rest; then from a click on Enhance, with nothing loaded ahead, until it begins. As
a reference for other machines, the same run measures the start of the interpreter alone. Where
`make package` has made `dist/voicestudio` (and the archive beside it), they are measured too, from
outside: sizes, and under an X display the rest.
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
_KIND = "PSS"
"""Proportional set size: a page that several processes have counts once in the sum over them."""


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
        (f"memory at rest, all processes ({_KIND})", "idle", "MB", _MEGABYTES),
        ("resident memory of the window alone", "megabytes", "MB", 230.0),
        ("from a click on Enhance until it begins", "warm", "s", _WARM_SECONDS),
        (f"memory then, all processes ({_KIND})", "computing", "MB", None),
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
        ("window drawn", f"memory at rest, all processes ({_KIND})"),
        ("s", "MB"),
        (_WINDOW_SECONDS, _MEGABYTES),
        zip(*starts, strict=True),
        strict=True,
    ):
        yield MeasuredValue(f"package: {name}", percentiles(values)[0], unit, target)
    if frozen_window.can_press():
        clicks = [_package_clicked(folder, path) for _ in range(repeats)]
        name = "package: from Enhance Now until it begins"
        yield MeasuredValue(name, percentiles(clicks)[0], "s", _WARM_SECONDS)


def _package_started(folder: Path, path: Path) -> tuple[float, float]:
    """Seconds until the window was drawn, and the MB of all its processes then."""
    with tempfile.TemporaryDirectory() as scratch:
        program = FrozenProgram(folder, Path(scratch), hides_python=False)
        with frozen_window.opened(program, path) as window:
            drawn = window.wait_until_drawn()
            window.wait_until_opened()
            time.sleep(_SETTLING_SECONDS)
            return drawn, window.memory()


def _package_clicked(folder: Path, path: Path) -> float:
    """Seconds from pressing the keys of Enhance Now until the enhancer was loaded."""
    with tempfile.TemporaryDirectory() as scratch:
        program = FrozenProgram(folder, Path(scratch), hides_python=False)
        with frozen_window.opened(program, path) as window:
            window.wait_until_opened()
            time.sleep(_SETTLING_SECONDS)
            began = window.press("ctrl+h")
            return window.wait_until_warm() - began


def main() -> int:
    return common.run(common.parser("startup", __doc__), measure)


if __name__ == "__main__":
    sys.exit(main())
