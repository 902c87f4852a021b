"""Files that were made longer than their sound are what they are, and are looked into quickly."""

import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import noise

from voicestudio.audio.data_end import data_end
from voicestudio.audio.files import open_medium, probe

RATE = 48_000
_KEPT = 1 << 17
_MB = 1 << 20


@pytest.mark.parametrize("length", [1, 5000, _MB - 1, _MB, _MB + 1, 3 * _MB + 7])
@pytest.mark.parametrize("zeros", [0, 1, _MB, 4 * _MB + 3])
@pytest.mark.parametrize("sparse", [False, True])
def test_no_content_is_left_out(tmp_path: Path, length: int, zeros: int, sparse: bool) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"\xff" * length + (b"" if sparse else bytes(zeros)))
    with path.open("rb+") as file:
        file.truncate(length + zeros)
    with path.open("rb") as file:
        assert file.read(1) == b"\xff"
        end = data_end(file)
        assert min(length + _KEPT, length + zeros) <= end <= min(length + 2 * _MB, length + zeros)
        file.seek(length - 1)
        assert file.read(1) == b"\xff"


def test_a_file_of_zeros_has_an_end(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(5 * _MB))
    with path.open("rb") as file:
        assert data_end(file) == _KEPT


def test_content_behind_a_hole_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.write(b"begin")
        file.seek(100 * _MB)
        file.write(b"end")
        file.truncate(200 * _MB)
    with path.open("rb") as file:
        assert 100 * _MB + 3 <= data_end(file) <= 103 * _MB


@pytest.mark.skipif(not hasattr(__import__("os"), "SEEK_HOLE"), reason="no sparse files")
@pytest.mark.parametrize("ending", ["flac", "mp3", "ogg", "opus", "aiff", "caf", "oga"])
def test_gigabytes_of_zeros_behind_the_sound_cost_no_time(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    if ending == "oga":
        if not shutil.which("ffmpeg"):
            pytest.skip("ffmpeg is not installed")
        soundfile.write(tmp_path / "a.wav", noise(20 * RATE), RATE)
        command = ["ffmpeg", "-v", "error", "-i", tmp_path / "a.wav", "-c:a", "flac", path]
        subprocess.run(command, check=True)
    else:
        container = {"opus": "OGG"}.get(ending, ending.upper())
        subtype = {"opus": "OPUS"}.get(ending)
        soundfile.write(path, noise(20 * RATE), RATE, format=container, subtype=subtype)
    whole = open_medium(path)
    expected = whole.read(0, whole.frames)
    with path.open("rb+") as file:
        file.truncate(8 << 30)
    begun = time.process_time()
    found = probe(path)
    assert time.process_time() - begun < 2.0
    assert found.frames == pytest.approx(len(expected), abs=1152)
    if ending in {"aiff", "caf"}:  # all is in its header
        return
    medium = open_medium(path)
    kept = min(medium.frames, len(expected))
    np.testing.assert_allclose(medium.read(0, kept), expected[:kept], atol=1e-4)
