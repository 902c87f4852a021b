"""A command that is ended, in whatever way and at any moment, leaves nothing for good."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from timeouts import TIMEOUT_SECONDS

from voicestudio.audio.partials import partial_file
from voicestudio.cli import main

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX"),
]

SECONDS = 240  # long enough that there is a moment to end it
WRITING = """
import sys, time
from pathlib import Path
from voicestudio.audio.partials import partial_file
with partial_file(Path(sys.argv[1])) as partial:
    partial.write_bytes(b"half")
    print("writing", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def long(tmp_path: Path, speech_like) -> Path:
    path = tmp_path / "long.wav"
    sound = np.tile(speech_like(4.0, 16_000, 1), (SECONDS // 4, 1))
    soundfile.write(path, sound, 16_000, "PCM_16")
    return path


def _files(*folders: Path) -> set[Path]:
    """Sound that is half made, anywhere."""
    found = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {path for path in found if path.suffix in (".part", ".w64", ".note")}


def _wait(condition) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _heed_signals() -> None:
    """What the shell or nohup had the tests ignore, the program would ignore as well."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def _started(*arguments: object) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        preexec_fn=_heed_signals,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_enhance_leaves_nothing_for_good(number: int, long: Path, own_folders, tmp_path) -> None:
    """Killed without a chance to clean up, it leaves it to the next run."""
    out = tmp_path / "out.wav"
    arguments = ("enhance", long, "-o", out, "--model", "fast")
    with _started("-m", "voicestudio", *arguments) as running:
        _wait(lambda: any((own_folders / "cache").glob("takes/*/.*.part")))
        running.send_signal(number)
        complaints = running.communicate(timeout=TIMEOUT_SECONDS)[1]
    assert not out.exists()
    if number == signal.SIGKILL:
        assert _files(own_folders, tmp_path)
        short = tmp_path / "short.wav"
        soundfile.write(short, np.zeros((8000, 1)), 16_000)
        assert main(["enhance", str(short), "--model", "fast"]) == 0
    else:
        assert running.returncode == 128 + number
        assert complaints.count("\n") == 1
    assert _files(own_folders, tmp_path) == set()


@pytest.mark.parametrize("name", [b"out.wav", b"\xff\n.wav", "語".encode() * 80 + b".wav"])
def test_the_next_file_clears_up_after_whoever_was_killed(name: bytes, tmp_path: Path) -> None:
    """Beside the user's own files too, and nothing else is touched."""
    theirs = tmp_path / ".out.wav.0123456789ab.part"
    theirs.write_text("somebody else's")
    target = tmp_path / os.fsdecode(name)
    with _started("-c", WRITING, target) as killed:
        assert killed.stdout.readline() == "writing\n"
        assert len(_files(tmp_path)) == 2
        with partial_file(tmp_path / "another.wav"):
            assert len(_files(tmp_path)) == 3  # who is at work keeps what it writes
        killed.kill()
    with partial_file(tmp_path / "another.wav") as partial:
        assert _files(tmp_path) == {theirs, partial}
    assert _files(tmp_path) == {theirs}


def test_a_note_from_elsewhere_removes_nothing(own_folders, tmp_path: Path) -> None:
    """What may be in the cache is no reason to delete the user's files."""
    keep = tmp_path / "precious.wav"
    keep.write_text("sound")
    linked = tmp_path / ".out.wav.aaaaaaaaaaab.part"
    linked.symlink_to(keep)
    notes = own_folders / "cache" / "partials"
    notes.mkdir(parents=True)
    (notes / "aaaaaaaaaaaa.note").write_bytes(os.fsencode(keep))
    (notes / "aaaaaaaaaaab.note").write_bytes(os.fsencode(linked))
    (notes / "aaaaaaaaaaac.note").symlink_to(keep)
    (notes / "aaaaaaaaaaad.note").mkdir()
    with partial_file(tmp_path / "another.wav"):
        assert keep.read_text() == "sound"
        assert linked.is_symlink()
