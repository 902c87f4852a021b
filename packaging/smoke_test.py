"""Does the packaged application work? `python packaging/smoke_test.py dist/voicestudio`.

Runs the command line and the window (offscreen) of a folder that PyInstaller made, without the
project's own Python environment.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WINDOW_SECONDS = 12.0


def main(folder: Path) -> None:
    program = folder / "voicestudio"
    sample = folder / "_internal" / "resources" / "sample" / "sample.flac"
    with tempfile.TemporaryDirectory() as scratch:
        os.environ |= {
            "QT_QPA_PLATFORM": "offscreen",
            "VOICESTUDIO_CACHE": f"{scratch}/cache",
            "VOICESTUDIO_CONFIG": f"{scratch}/config",
        }
        print(_output(program, "--version").strip())
        before = json.loads(_output(program, "info", sample, "--json"))
        enhanced = Path(scratch) / "enhanced.wav"
        print(_output(program, "enhance", sample, "-o", enhanced).strip())
        after = json.loads(_output(program, "info", enhanced, "--json"))
        if after["frames"] != before["frames"]:
            sys.exit(f"the result has {after['frames']} frames instead of {before['frames']}")
        _window_stays(program, sample)
    print("the packaged application works")


def _output(program: Path, *arguments: str | Path) -> str:
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} {arguments[0]} failed:\n{done.stderr}")
    return done.stdout


def _window_stays(program: Path, sample: Path) -> None:
    """Open the window on the sample: it must neither end nor complain while the engine loads."""
    with tempfile.TemporaryFile("w+") as complaints:
        window = subprocess.Popen([program, sample], stderr=complaints)
        time.sleep(WINDOW_SECONDS)
        ended = window.poll()
        window.terminate()
        window.wait()
        complaints.seek(0)
        said = complaints.read()
    if ended is not None or "Traceback" in said or "rror:" in said:
        sys.exit(f"the window ended with {ended}:\n{said}")
    print(f"the window stayed open for {WINDOW_SECONDS:g} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
