"""A recording on the disk is good at every moment, however the program ends."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sounds import noise

from voicestudio.audio.files import FileMedium
from voicestudio.audio.growing import GrowingFile, mend

RATE = 48_000

FILL = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from voicestudio.audio.growing import GrowingFile

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_001, 100_001))
file = GrowingFile(Path(sys.argv[1]), 48_000, 2)
sound = np.full((1000, 2), 0.25, np.float32)
try:
    while True:
        file.append(sound)
except OSError as error:
    print(error.errno)
file.close()
print(file.frames)
"""


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_what_was_appended_is_read_back_bit_for_bit(tmp_path: Path, channels: int) -> None:
    parts = [noise(length, channels, level=1.5, seed=length) for length in (1, 4801, 333)]
    file = GrowingFile(tmp_path / "a.w64", RATE, channels)
    for part in parts:
        file.append(part)
    file.close()
    medium = FileMedium(tmp_path / "a.w64")
    assert (medium.sample_rate, medium.channels, medium.frames) == (RATE, channels, file.frames)
    assert np.array_equal(medium.read(0, medium.frames), np.concatenate(parts))


def test_it_can_be_opened_at_every_moment(tmp_path: Path) -> None:
    file = GrowingFile(tmp_path / "a.w64", RATE, 2)
    sound = noise(1000, 2, level=1.5)
    file.append(sound)
    file.sync()
    file.append(sound)
    opened = FileMedium(tmp_path / "a.w64")
    assert np.array_equal(opened.read(0, 1000), sound)
    opened.close()
    file.close_unfinished()


def test_mending_finds_what_the_header_does_not_tell(tmp_path: Path) -> None:
    path = tmp_path / "a.w64"
    file = GrowingFile(path, RATE, 2)
    sound = noise(5000, 2, level=1.5)
    file.append(sound)
    file.close_unfinished()  # as if the program had been killed
    with path.open("ab") as torn:
        torn.write(b"\1\2\3")  # half a frame
    assert mend(path) == 5000
    assert np.array_equal(FileMedium(path).read(0, 5000), sound)
    assert mend(path) == 5000


def test_mending_leaves_other_files_alone(tmp_path: Path) -> None:
    path = tmp_path / "other"
    path.write_bytes(b"something else" * 100)
    assert mend(path) == 0
    assert path.read_bytes() == b"something else" * 100


def test_a_full_disk_keeps_every_whole_frame(tmp_path: Path) -> None:
    path = tmp_path / "a.w64"
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(path)], capture_output=True, text=True, check=True
    )
    frames = int(done.stdout.split()[-1])
    assert frames == (100_001 - 104) // 8
    medium = FileMedium(path)
    assert medium.frames == frames
    assert (medium.read(0, frames) == 0.25).all()


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.w64").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        GrowingFile(tmp_path / "a.w64", RATE, 2)
    assert (tmp_path / "a.w64").read_bytes() == b"mine"
