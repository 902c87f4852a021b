"""Does the packaged application work? `python packaging/smoke_test.py dist/voicestudio`.

Runs the command line and the window of a folder that PyInstaller made. What the window looked like
is left in `build/packaged-window.png` where there is an X display (`packaging/with-display`).
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

PATIENCE_SECONDS = 60.0
OPEN_SECONDS = 12.0
PICTURE = Path("build/packaged-window.png")
FEW_COLOURS = 8  # an empty screen has one


def main(folder: Path) -> None:
    program = folder / "voicestudio"
    sample = folder / "_internal" / "resources" / "sample" / "sample.flac"
    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        os.environ |= {
            "VOICESTUDIO_CACHE": f"{scratch}/cache",
            "VOICESTUDIO_CONFIG": f"{scratch}/config",
            "VOICESTUDIO_DATA": f"{scratch}/data",
            "VOICESTUDIO_LOGS": f"{scratch}/logs",
        }
        print(_output(program, "--version").strip())
        before = json.loads(_output(program, "info", sample, "--json"))
        enhanced = Path(scratch) / "enhanced.wav"
        print(_output(program, "enhance", sample, "-o", enhanced).strip())
        after = json.loads(_output(program, "info", enhanced, "--json"))
        if after["frames"] != before["frames"]:
            sys.exit(f"the result has {after['frames']} frames instead of {before['frames']}")
        for _ in range(2):  # the second finds the files in memory
            _window_works(application, program, sample)
        _nothing_went_wrong(Path(scratch) / "logs" / "voicestudio.log")
    print("the packaged application works")


def _output(program: Path, *arguments: str | Path) -> str:
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} {arguments[0]} failed:\n{done.stderr}")
    return done.stdout


def _window_works(application: QGuiApplication, program: Path, sample: Path) -> None:
    """Open the window: it appears, its engine loads, it neither ends nor complains."""
    with tempfile.TemporaryFile("w+") as complaints:
        began = time.monotonic()
        window = subprocess.Popen([program, sample], stderr=complaints)
        try:
            if application.platformName() == "xcb":
                _tell("the window was drawn", began, lambda: _is_drawn(application))
            if sys.platform == "linux":
                _tell("its inference process has torch", began, lambda: _has_engine(window.pid))
            time.sleep(max(0.0, began + OPEN_SECONDS - time.monotonic()))
            if application.platformName() == "xcb":
                PICTURE.parent.mkdir(exist_ok=True)
                _screen(application).save(str(PICTURE))
            engine_lives = sys.platform != "linux" or _has_engine(window.pid)
            ended = window.poll()
        finally:
            window.terminate()
            window.wait()
            complaints.seek(0)
            said = complaints.read()
            print(said, end="", file=sys.stderr)
    if ended is not None or not engine_lives or "Traceback" in said or "rror:" in said:
        sys.exit(f"the window ended with {ended}, its engine lives: {engine_lives}")
    print(f"the window stayed open for {OPEN_SECONDS:g} s")


def _nothing_went_wrong(log: Path) -> None:
    said = log.read_text("utf-8")
    if any(word in said for word in (" ERROR ", " CRITICAL ", "Traceback", "Fatal Python error")):
        sys.exit(f"what the log says:\n{said}")


def _tell(what: str, began: float, happened: Callable[[], bool]) -> None:
    while not happened():
        if time.monotonic() > began + PATIENCE_SECONDS:
            sys.exit(f"in vain waited for: {what}")
        time.sleep(0.05)
    print(f"{what} after {time.monotonic() - began:.1f} s")


def _screen(application: QGuiApplication) -> QImage:
    return application.primaryScreen().grabWindow(0).toImage()


def _is_drawn(application: QGuiApplication) -> bool:
    small = _screen(application).scaled(QSize(120, 75))
    colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    return len(colours) > FEW_COLOURS


def _has_engine(window: int) -> bool:
    """Whether the process `window` has a child that has loaded torch."""
    children = " ".join(map(_text, Path(f"/proc/{window}/task").glob("*/children")))
    return any("libtorch_cpu" in _text(Path(f"/proc/{child}/maps")) for child in children.split())


def _text(path: Path) -> str:
    """What a file of /proc says; nothing once its process is gone."""
    try:
        return path.read_text()
    except OSError:
        return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
