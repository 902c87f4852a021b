"""Standard error keeps what other threads write while a decoder's own lines are left out."""

import os
import threading
from pathlib import Path

import pytest
from compressed import changing, encoded, needs_ffmpeg

from voicestudio.audio.files import open_medium
from voicestudio.audio.quiet import quiet

_COMPLAINT = b"[src/libmpg123/layer3.c:INT123_do_layer3():1804] error: dequantization failed!\n"


def _spoilt(path: Path) -> Path:
    """An mp3 file with damage in its sound that its decoder complains about."""
    path = encoded(changing(20.0), 48000, path, "-b:a", "128k")
    content = bytearray(path.read_bytes())
    for place in range(5000, len(content) - 5000, 997):
        content[place] ^= 0x5A
    path.write_bytes(content)
    return path


@needs_ffmpeg
def test_what_other_threads_write_during_decoding_arrives(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = _spoilt(tmp_path / "a.mp3")
    ended = threading.Event()
    written = 0

    def write() -> None:
        nonlocal written
        while not ended.wait(0.001):
            os.write(2, b"line %d\n" % written)
            written += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        open_medium(path)
    finally:
        ended.set()
        writer.join()
    with quiet():
        pass
    lines = capfd.readouterr().err.splitlines()
    assert sorted(lines) == sorted(f"line {n}" for n in range(written))


def test_calls_of_several_threads_overlap(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet():
        os.write(2, b"first\n" + _COMPLAINT)
        with quiet():
            os.write(2, _COMPLAINT + b"second\n")
        os.write(2, _COMPLAINT)
        os.write(2, b"third\n")
    os.write(2, b"last\n")
    assert capfd.readouterr().err == "first\nsecond\nthird\nlast\n"


def test_a_broken_pipe_in_the_place_of_the_terminal_is_no_trouble() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    kept = os.dup(2)
    os.dup2(writing, 2)
    os.close(writing)
    try:
        with quiet():
            os.write(2, b"nobody reads this\n")
    finally:
        os.dup2(kept, 2)
        os.close(kept)
