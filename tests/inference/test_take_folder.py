"""Results of effects take no more room on disk than is in use, whatever happens to the program."""

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.files import FileMedium
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.paths import cache_dir

_PROGRAM = """
import sys, time
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.audio.files import FileMedium
import numpy, soundfile
folder = TakeFolder()
path = folder.new_path()
soundfile.write(path, numpy.zeros((10, 1), numpy.float32), 48_000, subtype="FLOAT")
medium = FileMedium(path)
folder.keep_while_used(medium)
print(path, flush=True)
sys.stdin.readline()
"""


def started() -> tuple[subprocess.Popen[str], Path]:
    """Another run of the program, which holds one result until it is told to end."""
    program = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert program.stdout is not None
    return program, Path(program.stdout.readline().strip())


def ended(program: subprocess.Popen[str]) -> int:
    program.communicate("\n")
    return program.returncode


def kept(folder: TakeFolder) -> FileMedium:
    path = folder.new_path()
    soundfile.write(path, np.zeros((10, 1), np.float32), 48_000, subtype="FLOAT")
    medium = FileMedium(path)
    folder.keep_while_used(medium)
    return medium


def test_a_result_goes_with_its_medium() -> None:
    folder = TakeFolder()
    first, second = kept(folder), kept(folder)
    path = first.path
    del first
    assert not path.exists()
    assert second.path.exists()
    assert second.read(0, 10).shape == (10, 1)


def test_a_program_that_ends_leaves_nothing() -> None:
    program, path = started()
    assert path.exists()
    assert ended(program) == 0
    assert list((cache_dir() / "takes").iterdir()) == []


def test_what_a_crash_leaves_goes_with_the_next_start() -> None:
    crashed, left = started()
    crashed.send_signal(signal.SIGKILL)
    crashed.communicate()
    running, in_use = started()
    assert not left.parent.exists()
    # A program that still runs keeps what is its own.
    medium = kept(TakeFolder())
    assert in_use.exists()
    assert ended(running) == 0
    assert medium.path.exists()
