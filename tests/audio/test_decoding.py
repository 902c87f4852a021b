"""Compressed files are used while they decode: same sound, waits that end, nothing left behind.

Modules: audio.decode.
"""

import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from compressed import changing, encoded, lasting, needs_ffmpeg
from timeouts import TIMEOUT_SECONDS

from voicestudio.audio.decoding import Decoding, DecodingMedium, open_while_decoding
from voicestudio.audio.files import FileMedium, open_medium, probe
from voicestudio.audio.peaks import PeakPyramid
from voicestudio.audio.waiting import waits_cancelled_when
from voicestudio.errors import Cancelled, UserError
from voicestudio.paths import cache_dir

pytestmark = needs_ffmpeg

MINUTES = {"mp3": 20, "ogg": 20, "opus": 3, "m4a": 5, "aac": 5, "mka": 20, "webm": 5, "mp4": 5}


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Recordings that take a while to decode, by the ending of their names."""
    folder = tmp_path_factory.mktemp("long")
    return lambda ending: lasting(folder, ending, MINUTES[ending])


def in_cache() -> list[str]:
    """The names of what is in the cache, without folders."""
    return [path.name for path in cache_dir().rglob("*") if path.is_file()]


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def being_decoded(path: Path) -> DecodingMedium:
    medium = open_while_decoding(path)
    assert isinstance(medium, DecodingMedium)
    return medium


@pytest.mark.parametrize("ending", MINUTES)
def test_it_is_what_a_full_decode_gives(
    long: Callable[[str], Path], ending: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = long(ending)
    medium = being_decoded(path)
    assert not medium.decoding.ended
    # In the decoder's own blocks, so that nothing beyond them is there yet.
    heard = [medium.read(at, 1 << 16) for at in range(0, medium.frames - (1 << 16), 1 << 16)]
    wait_until(lambda: medium.decoding.ended)
    while_decoding = medium.path.read_bytes()
    monkeypatch.setenv("VOICESTUDIO_CACHE", str(tmp_path / "another"))
    full = open_medium(path)
    assert full.path != medium.path
    assert full.path.read_bytes() == while_decoding
    assert (full.frames, full.condition) == (medium.frames, medium.condition)
    sound = full.read(0, len(heard) << 16)
    assert np.array_equal(np.concatenate(heard), sound)
    assert np.array_equal(medium.read(0, len(sound)), sound)


def test_the_next_time_it_is_there(long: Callable[[str], Path]) -> None:
    path = long("mp3")
    first = being_decoded(path)
    first.read(first.frames - 1, 1)
    wait_until(lambda: first.decoding.ended)
    again = open_while_decoding(path)
    assert not isinstance(again, DecodingMedium)
    assert (again.path, again.frames) == (first.path, first.frames)


def test_short_files_are_decoded_when_they_are_opened(tmp_path: Path) -> None:
    path = encoded(changing(0.5), 48000, tmp_path / "short.mp3")
    medium = open_while_decoding(path)
    assert not isinstance(medium, DecodingMedium)
    assert medium.frames == 24000


@pytest.mark.parametrize("ending", ["mp3", "ogg"])
def test_damage_is_told_at_once_and_is_what_a_full_decode_finds(
    tmp_path: Path, long: Callable[[str], Path], ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bytearray(long(ending).read_bytes()[:-1234])
    for place in (100_000, 500_000):
        data[place : place + 9000] = bytes(9000)
    path = tmp_path / f"damaged.{ending}"
    path.write_bytes(data)
    medium = being_decoded(path)
    told = medium.condition
    assert len(told.flaws) == 2
    sound = medium.read(0, medium.frames)
    wait_until(lambda: medium.decoding.ended)
    monkeypatch.setenv("VOICESTUDIO_CACHE", str(tmp_path / "another"))
    full = open_medium(path)
    assert told == medium.condition == full.condition
    assert np.array_equal(sound, full.read(0, full.frames))


def test_flac_files_that_were_joined_are_used_meanwhile(tmp_path: Path) -> None:
    one = encoded(changing(30.0), 48_000, tmp_path / "one.flac")
    path = tmp_path / "joined.flac"
    path.write_bytes(one.read_bytes() * 30)
    medium = being_decoded(path)
    assert medium.frames == 30 * 30 * 48_000
    end = medium.read(medium.frames - 9000, 9000)
    assert np.array_equal(end, open_medium(one).read(30 * 48_000 - 9000, 9000))


def test_a_file_shorter_than_its_packets_tell_ends_in_silence_and_is_right_the_next_time(
    tmp_path: Path, long: Callable[[str], Path]
) -> None:
    data = bytearray(long("aac").read_bytes())
    data[len(data) // 2 + 1 : len(data) // 2 + 4000] = b"\x55" * 3999
    path = tmp_path / "spoilt.aac"
    path.write_bytes(data)
    medium = being_decoded(path)
    end = medium.read(medium.frames - 48_000, 48_000)
    again = open_while_decoding(path)
    assert not isinstance(again, DecodingMedium)
    assert again.frames == medium.decoding.frames < medium.frames
    assert again.condition.notes
    missing = medium.frames - again.frames
    assert 0 < missing < 48_000
    there = 48_000 - missing
    assert np.array_equal(end[:there], again.read(again.frames - there, there))
    assert not end[-missing:].any()
    assert medium.ready_frames == medium.frames


def test_a_wait_ends_when_whoever_waits_gives_up(long: Callable[[str], Path]) -> None:
    medium = being_decoded(long("ogg"))
    with waits_cancelled_when(lambda: True), pytest.raises(Cancelled):
        medium.read(medium.frames - 1, 1)
    assert not medium.decoding.ended


def test_what_nobody_uses_any_more_is_not_decoded(long: Callable[[str], Path]) -> None:
    medium = being_decoded(long("ogg"))
    decoding = medium.decoding
    del medium
    gc.collect()
    decoding.join(TIMEOUT_SECONDS)
    assert decoding.error is not None
    assert in_cache() == []


def test_giving_it_up_while_it_is_opened_leaves_nothing(long: Callable[[str], Path]) -> None:
    before = threading.active_count()
    with pytest.raises(Cancelled):
        open_while_decoding(long("ogg"), cancelled=lambda: True)
    wait_until(lambda: threading.active_count() == before)
    assert in_cache() == []


def test_what_is_not_decoded_any_more_is_told_to_who_waits(long: Callable[[str], Path]) -> None:
    medium = being_decoded(long("ogg"))
    medium.decoding.stop()
    with pytest.raises(UserError, match="not decoded to its end"):
        medium.read(medium.frames - 1, 1)
    assert len(medium.read(0, 1000)) == 1000  # what there was stays


ENDING = """
import sys
from voicestudio.audio.decoding import DecodingMedium, open_while_decoding
medium = open_while_decoding(sys.argv[1])
assert isinstance(medium, DecodingMedium)
"""
NO_ROOM = (
    """
import resource, signal
from voicestudio.errors import UserError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
"""
    + ENDING
    + """
written = 4 * (medium.decoding.frames + 1_000_000)
resource.setrlimit(resource.RLIMIT_FSIZE, (written, written))
try:
    medium.read(medium.frames - 1, 1)
except UserError as error:
    print(error)
print(len(medium.read(0, 1000)))
"""
)


def output_of(program: str, path: Path) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_a_program_that_ends_meanwhile_leaves_nothing(long: Callable[[str], Path]) -> None:
    assert output_of(ENDING, long("ogg")) == ""
    assert in_cache() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of the size of files")
def test_a_disk_that_becomes_full_is_told(long: Callable[[str], Path]) -> None:
    told = output_of(NO_ROOM, long("ogg"))
    assert told.splitlines() == [
        "The decoded sound does not fit into the cache folder: make room on the disk.",
        "1000",
    ]
    assert in_cache() == []


@pytest.mark.parametrize("ending", ["mp3", "ogg"])
@pytest.mark.parametrize("share", [0, 0.5])
def test_a_recording_modified_meanwhile_is_told(
    long: Callable[[str], Path], tmp_path: Path, ending: str, share: float
) -> None:
    path = tmp_path / f"modified.{ending}"
    path.write_bytes(long(ending).read_bytes())
    medium = being_decoded(path)
    os.truncate(path, round(share * path.stat().st_size))
    with pytest.raises(UserError, match="changed on disk"):
        medium.read(medium.frames - 1, 1)
    assert len(medium.read(0, 1000)) == 1000
    assert in_cache() == []


def test_a_recording_removed_meanwhile_is_decoded_to_its_end(
    long: Callable[[str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "removed.ogg"
    path.write_bytes(long("ogg").read_bytes())
    medium = being_decoded(path)
    path.unlink()
    found = medium.read(medium.frames - 5000, 5000)
    wait_until(lambda: medium.decoding.ended)
    assert medium.decoding.error is None
    assert np.array_equal(found, open_medium(long("ogg")).read(medium.frames - 5000, 5000))


@pytest.mark.skipif(sys.platform == "win32", reason="files in use cannot be removed")
def test_a_cache_emptied_meanwhile_does_not_take_the_sound(long: Callable[[str], Path]) -> None:
    medium = being_decoded(long("ogg"))
    for path in cache_dir().glob("decoded/.*"):
        path.unlink()
    wait_until(lambda: medium.decoding.ended)
    found = medium.read(0, medium.frames)
    assert np.array_equal(found, open_medium(long("ogg")).read(0, medium.frames))


def test_it_can_be_opened_at_the_moment_its_decoding_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = encoded(changing(0.5), 48000, tmp_path / "short.mp3")
    renamed, opened = threading.Event(), threading.Event()
    move = Decoding.move

    def slowly(decoding: Decoding, file: Path, target: Path) -> None:
        move(decoding, file, target)
        renamed.set()
        opened.wait(TIMEOUT_SECONDS)

    monkeypatch.setattr(Decoding, "move", slowly)
    decoding = Decoding(probe(path))
    renamed.wait(TIMEOUT_SECONDS)
    medium = decoding.opened()
    opened.set()
    assert medium is not None
    assert medium.frames == 24000
    wait_until(lambda: decoding.ended)
    assert np.array_equal(medium.read(0, 24000), open_medium(path).read(0, 24000))


def test_peaks_come_while_it_is_decoded_and_are_kept(long: Callable[[str], Path]) -> None:
    medium = being_decoded(long("ogg"))
    pyramid = PeakPyramid(medium)
    pyramid.prepare()
    assert not medium.decoding.ended
    pyramid.want(medium.frames - 100_000, medium.frames)  # what is not there yet holds up nothing
    partly: list[int] = []

    def noticed(_fraction: float) -> None:
        if not medium.decoding.ended:
            partly.append(pyramid.built_frames)

    pyramid.build(noticed)
    assert len(partly) > 3
    full = FileMedium(medium.path)
    again = PeakPyramid(full)
    again.prepare()
    assert again.complete  # from the cache
    found, kept = (p.query(0, medium.frames, 100) for p in (pyramid, again))
    assert np.array_equal(found.maximum, kept.maximum)
    assert found.known.all()
