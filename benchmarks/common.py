"""Shared code of the benchmarks: arguments, own folders, timing, and printing of results."""

import argparse
import ctypes
import gc
import json
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).resolve().parents[1] / "build" / "bench"
"""The folder of generated recordings, caches and settings; benchmarks write nowhere else."""

_SCHEDULER = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class MeasuredValue:
    """One measured number; `target` is the largest value that passes, None for no target."""

    name: str
    value: float
    unit: str
    target: float | None = None
    detail: str = ""

    @property
    def met(self) -> bool | None:
        return None if self.target is None else self.value <= self.target


class Times:
    """Repeated measurements of a duration, in milliseconds.

    `wall` is wall-clock time. `own` leaves out the time in which this thread was ready to run while
    other processes ran, which depends on how busy the machine is; only Linux reports it. Both
    include waiting for locks and files. `computed` is the CPU time of this thread.
    """

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.own: list[float] = []
        self.computed: list[float] = []

    @contextmanager
    def measured(self) -> Iterator[None]:
        waited, began, computed = _kept_waiting(), time.perf_counter(), time.thread_time()
        yield
        self.computed.append((time.thread_time() - computed) * 1000)
        wall = (time.perf_counter() - began) * 1000
        self.wall.append(wall)
        self.own.append(max(wall - (_kept_waiting() - waited) * 1000, 0.0))

    def figures(
        self, name: str, p95: float | None = None, largest: float | None = None
    ) -> list[MeasuredValue]:
        """Median, 95th percentile and maximum, the latter two with their targets."""
        targets = {"p50": None, "p95": p95, "max": largest}
        kinds = (percentiles(kind) for kind in (self.wall, self.own, self.computed))
        return [
            MeasuredValue(
                f"{name}, {which}",
                wall,
                "ms",
                targets[which],
                f"own {own:.1f}, computed {computed:.1f}",
            )
            for which, wall, own, computed in zip(targets, *kinds, strict=True)
        ]


def resident_megabytes() -> float:
    """Resident memory in MB, after the C library has returned its free memory to the system."""
    gc.unfreeze()
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def python_loop() -> Times:
    """Times of a fixed loop in Python, as a reference for the speed of the machine."""
    times = Times()
    for _ in range(20):
        with times.measured():
            total = 0
            for number in range(100_000):
                total += number * number
    return times


def percentiles(values: Sequence[float]) -> tuple[float, float, float]:
    """Median, 95th percentile and maximum."""
    median, high, highest = np.quantile(values, (0.5, 0.95, 1.0))
    return float(median), float(high), float(highest)


def _kept_waiting() -> float:
    """Seconds in which this thread was ready to run but did not run; 0 where this is unknown."""
    try:
        return int(_SCHEDULER.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def parser(
    name: str, description: str | None, package: str = "benchmarks"
) -> argparse.ArgumentParser:
    """The arguments that every benchmark has; it is run as `python -m PACKAGE.NAME`."""
    made = argparse.ArgumentParser(
        prog=f"python -m {package}.{name}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--json", action="store_true", help="print one JSON object")
    made.add_argument("--short", action="store_true", help="fewer repetitions, the same figures")
    return made


def run(
    arguments: argparse.ArgumentParser,
    measure: Callable[[argparse.Namespace], list[MeasuredValue]],
    *,
    strict: bool = False,
) -> int:
    """Measure, print, and return the exit code: 1 if a `strict` target is missed, else 0."""
    options = arguments.parse_args()
    _use_own_folders()
    name = arguments.prog.rpartition(".")[2]
    before = os.getloadavg()
    figures = measure(options)
    report = {"benchmark": name, **machine(), "load_before": before, "load_after": os.getloadavg()}
    if options.json:
        print(json.dumps({**report, "figures": [{**asdict(f), "met": f.met} for f in figures]}))
    else:
        print(f"{name} on {report['machine']}, display {report['display']}; ", end="")
        print(f"load average {before[0]:.1f} before, ", end="")
        print(f"{os.getloadavg()[0]:.1f} after")
        print(table(figures))
    return int(strict and any(figure.met is False for figure in figures))


def machine() -> dict[str, Any]:
    """Describe the machine and the versions of the software."""
    return {
        "machine": f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}",
        "display": os.environ.get("QT_QPA_PLATFORM", "the platform's own"),
    }


def table(figures: Sequence[MeasuredValue]) -> str:
    """A table with a line for each figure: name, value, target, whether it is met, details."""
    width = max((len(figure.name) for figure in figures), default=0)
    words = {True: "met", False: "NOT MET", None: ""}
    lines = []
    for figure in figures:
        target = "" if figure.target is None else f"≤ {figure.target:g} {figure.unit}"
        value = f"{figure.value:.4g}" if abs(figure.value) < 1000 else f"{figure.value:.0f}"
        lines.append(
            f"  {figure.name:{width}}  {value:>8} {figure.unit:4} {target:>12} "
            f" {words[figure.met]:7}  {figure.detail}".rstrip()
        )
    return "\n".join(lines)


def _use_own_folders() -> None:
    """Use own folders, so that the user's settings, recovery and caches are not touched."""
    config = FOLDER / "config"
    shutil.rmtree(config, ignore_errors=True)
    config.mkdir(parents=True)
    os.environ["VOICESTUDIO_CONFIG"] = str(config)
    os.environ["VOICESTUDIO_DATA"] = str(FOLDER / "data")
    os.environ["VOICESTUDIO_CACHE"] = str(FOLDER / "cache")
    os.environ["VOICESTUDIO_LOGS"] = str(FOLDER / "logs")
    # Qt delays repaints by 5 ms to join them, which would count as working time.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    if platform.system() == "Linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
