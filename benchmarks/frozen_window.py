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
from benchmarks.process_memory import descendants, proportional_megabytes_of_all
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

    def wait_until_opened(self) -> float:
        """Return when the recording it was started with is known in full length."""
        return self._when("the recording is opened", lambda: any(_peaks(self._program).iterdir()))

    def wait_until_warm(self) -> float:
        """Return when an effect that was started has its network."""
        return self._when(WARM, lambda: self._program.log.count(WARM) > self._warm_before)

    def wait_for_edit(self, title: str) -> float:
        """Return when an edit with that title is on disk."""
        return self._when(f"the edit “{title}” is kept", lambda: title in self._journals())

    def press(self, *keys: str) -> float:
        """Press keys, called as xdotool does, one after the other; return when the last was."""
        found = ["search", "--sync", "--onlyvisible", "--class", "voicestudio"]
        subprocess.run(["xdotool", *found, "windowfocus", "--sync"], check=True)
        pressed = 0.0
        for one in keys:
            pressed = time.monotonic() - self._began
            subprocess.run(["xdotool", "key", "--clearmodifiers", one], check=True)
            time.sleep(0.5)
        return pressed

    def take_picture(self, path: Path) -> None:
        """Save what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        screen().save(str(path))

    def memory(self) -> float:
        """Return the MB of memory (PSS) of the window and of all processes it started."""
        return proportional_megabytes_of_all(self.pid)

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
    shutil.rmtree(_peaks(program), ignore_errors=True)
    _peaks(program).mkdir(parents=True)
    began = time.monotonic()
    process = subprocess.Popen(
        [*tracer, *program.command(*files)], stderr=complaints, env=program.environment()
    )
    try:
        yield FrozenWindow(program, process, began)
    finally:
        # A tracer ends without what it traces.
        for window in descendants(process.pid)[:1] if tracer else ():
            os.kill(window, signal.SIGTERM)
        _end(process)


def _peaks(program: FrozenProgram) -> Path:
    """The folder where the window keeps the peaks of what it has opened."""
    return program.scratch / "cache" / "peaks"


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
