"""The window of the packaged application, driven from outside by keys, for `package_test.py`."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from benchmarks.frozen_program import CheckError, FrozenProgram
from voicestudio.inference.engine import WARM

_PATIENCE_SECONDS = 120.0
_FEW_COLOURS = 8  # an empty screen has one
_ENDING_SECONDS = 20.0


class FrozenWindow:
    """A running window; its times are seconds since its process was started."""

    def __init__(self, program: FrozenProgram, process: subprocess.Popen, began: float) -> None:
        self._program, self._process, self._began = program, process, began
        self._warm_before = program.log.count(WARM)

    def wait_until_drawn(self) -> float:
        """Return when something was drawn on the screen."""
        return self._when("the window is drawn", _is_drawn)

    def wait_until_warm(self) -> float:
        """Return when an enhancement would begin at once."""
        return self._when(WARM, lambda: self._program.log.count(WARM) > self._warm_before)

    def wait_for_edit(self, title: str) -> float:
        """Return when an edit with that title is on disk."""
        return self._when(f"the edit “{title}” is kept", lambda: title in self._journals())

    def press(self, *keys: str) -> None:
        """Press keys, called as xdotool does, one after the other."""
        found = ["search", "--sync", "--onlyvisible", "--class", "voicestudio"]
        subprocess.run(["xdotool", *found, "windowfocus", "--sync"], check=True)
        for one in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", one], check=True)
            time.sleep(0.5)

    def take_picture(self, path: Path) -> None:
        """Save what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        screen().save(str(path))

    def memory(self) -> tuple[float, float]:
        """Return the MB of memory of the window and of the processes it started.

        Resident is what the window has; of the others only what they do not share.
        """
        others = [Path(f"/proc/{child}/smaps_rollup") for child in _descendants(self.pid)]
        own = _kilobytes(Path(f"/proc/{self.pid}/smaps_rollup"), "Rss:")
        return own * 1024 / 1e6, sum(_kilobytes(path, "Pss:") for path in others) * 1024 / 1e6

    @property
    def pid(self) -> int:
        return self._process.pid

    def _journals(self) -> str:
        folder = self._program.scratch / "config" / "recovery"
        return "".join(path.read_text("ascii") for path in folder.glob("*/project.vsj"))

    def _when(self, what: str, happened: Callable[[], bool]) -> float:
        while not happened():
            if self._process.poll() is not None:
                raise CheckError(f"the window ended with {self._process.returncode}")
            if time.monotonic() > self._began + _PATIENCE_SECONDS:
                raise CheckError(f"in vain waited for: {what}")
            time.sleep(0.02)
        return time.monotonic() - self._began


@contextmanager
def opened(
    program: FrozenProgram,
    *files: Path,
    tracer: tuple[str, ...] = (),
    complaints: IO[str] | None = None,
) -> Iterator[FrozenWindow]:
    """Start the window on `files`, end it afterwards; what it complains of goes to `complaints`."""
    began = time.monotonic()
    process = subprocess.Popen(
        [*tracer, *program.command(*files)], stderr=complaints, env=program.environment()
    )
    try:
        yield FrozenWindow(program, process, began)
    finally:
        # A tracer ends without what it traces.
        for window in _descendants(process.pid)[:1] if tracer else ():
            os.kill(int(window), signal.SIGTERM)
        _end(process)


def _end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(_ENDING_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def can_press() -> bool:
    """Whether keys can be pressed here."""
    return os.name == "posix" and shutil.which("xdotool") is not None and has_screen()


def has_screen() -> bool:
    """Whether there is an X display whose pictures can be looked at."""
    return QGuiApplication.platformName() == "xcb"


def screen() -> QImage:
    """Return what the screen shows."""
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def _is_drawn() -> bool:
    small = screen().scaled(QSize(120, 75))
    colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    return len(colours) > _FEW_COLOURS


def _descendants(process: int) -> list[str]:
    """Return the processes that `process` started, and those they started."""
    found = []
    for path in Path(f"/proc/{process}/task").glob("*/children"):
        for child in path.read_text().split():
            found += [child, *_descendants(int(child))]
    return found


def _kilobytes(path: Path, name: str) -> int:
    lines = [line for line in path.read_text().splitlines() if line.startswith(name)]
    return int(lines[0].split()[1])
