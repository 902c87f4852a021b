"""Peaks of files are kept in the cache, and nothing is left there or needed there otherwise."""

import functools
import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import AudioFileError, FileMedium, open_medium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.peaks import PeakPyramid, Peaks
from voicestudio.errors import Cancelled

RATE = 48_000
SHORT, LONG = 700_000, 9_000_000
"""Below and above what is held in memory once it is known."""


@pytest.fixture
def kept(own_folders: Path) -> Path:
    return own_folders / "cache" / "peaks"


@functools.cache
def samples_of(frames: int) -> np.ndarray:
    rng = np.random.default_rng(frames)
    swell = np.sin(np.arange(frames, dtype=np.float32) / 500_000)
    return np.stack([swell * rng.uniform(-0.9, 0.9, frames) for _ in range(2)], 1).astype("f4")


@pytest.fixture(params=[SHORT, LONG], ids=["short", "long"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "a.wav"
    soundfile.write(path, samples_of(request.param), RATE, subtype="FLOAT")
    return path


def built(path: Path) -> PeakPyramid:
    pyramid = PeakPyramid(open_medium(path))
    pyramid.build()
    return pyramid


def pictures(pyramid: PeakPyramid) -> Iterator[Peaks]:
    """At every level, near the beginning and at the end."""
    frames = pyramid.medium.frames
    for columns in (1, 7, 40, 500, 2000):
        for length in (frames, 100_000, 30_000):
            yield pyramid.query(0, length, columns)
            yield pyramid.query(frames - length, frames, columns)


def assert_same(one: PeakPyramid, two: PeakPyramid) -> None:
    for first, second in zip(pictures(one), pictures(two), strict=True):
        np.testing.assert_array_equal(first.minimum, second.minimum)
        np.testing.assert_array_equal(first.maximum, second.maximum)
        np.testing.assert_array_equal(first.rms, second.rms)
        assert first.known.all()
        assert second.known.all()


def in_memory(path: Path) -> PeakPyramid:
    pyramid = PeakPyramid(ArrayMedium(soundfile.read(path, dtype="float32")[0], RATE))
    pyramid.build()
    return pyramid


def test_peaks_of_a_file_are_those_of_its_samples_and_are_kept(path: Path, kept: Path) -> None:
    first = built(path)
    assert [file.suffix for file in kept.iterdir()] == [".peaks"]
    heard: list[float] = []
    second = PeakPyramid(open_medium(path))
    second.build(heard.append)
    assert second.complete
    assert heard == [], "the file was not read again"
    assert_same(first, in_memory(path))
    assert_same(first, second)


@pytest.mark.parametrize("damage", ["header", "coarse levels", "shorter", "longer", "empty"])
def test_damaged_peaks_are_built_again(path: Path, kept: Path, damage: str) -> None:
    expected = built(path)
    (file,) = kept.iterdir()
    data = bytearray(file.read_bytes())
    match damage:
        case "header":
            data[:4] = b"\0\0\0\0"
        case "coarse levels":
            data[-20] ^= 0xFF
        case "shorter":
            del data[-1:]
        case "longer":
            data.append(0)
        case "empty":
            data.clear()
    # As a program would that does not rename: others may have the file itself open.
    file.unlink()
    file.write_bytes(data)
    assert_same(built(path), expected)
    assert_same(built(path), expected)


def test_a_byte_spoilt_anywhere_never_draws_a_wrong_picture(path: Path, kept: Path) -> None:
    expected = list(pictures(built(path)))
    (file,) = kept.iterdir()
    whole = file.read_bytes()
    rng = np.random.default_rng(8)
    for place in rng.integers(0, len(whole), int(os.environ.get("SPOILT_BYTES", "25"))):
        data = bytearray(whole)
        data[place] ^= int(rng.integers(1, 256))
        file.unlink()
        file.write_bytes(data)
        pyramid = PeakPyramid(open_medium(path))
        pyramid.prepare()
        if pyramid.complete:  # what is spoilt is drawn from coarser bins until all is checked
            for right, found in zip(expected, pictures(pyramid), strict=True):
                assert found.known.all()
                assert (found.maximum >= right.maximum).all()
                assert (found.minimum <= right.minimum).all()
        pyramid.build()
        assert pyramid.finished
        for right, found in zip(expected, pictures(pyramid), strict=True):
            np.testing.assert_array_equal(found.maximum, right.maximum)
            np.testing.assert_array_equal(found.minimum, right.minimum)
            np.testing.assert_array_equal(found.rms, right.rms)


def test_peaks_that_are_spoilt_while_open_are_read_again(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, samples_of(LONG), RATE)
    pyramid = built(path)
    right = pyramid.query(LONG // 2, LONG // 2 + 100_000, 400)
    (file,) = kept.iterdir()
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xaa" * 2_000_000)
    held = pyramid.query(LONG // 2, LONG // 2 + 100_000, 400)
    np.testing.assert_array_equal(held.maximum, right.maximum)
    pyramid.query(LONG // 4, LONG // 4 + 100_000, 400)
    assert not pyramid.finished
    pyramid.build()
    assert pyramid.finished
    again = pyramid.query(LONG // 2, LONG // 2 + 100_000, 400)
    np.testing.assert_array_equal(again.maximum, right.maximum)


def test_two_threads_read_a_long_file_as_one_does(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, samples_of(LONG), RATE)
    medium = open_medium(path)
    twin = medium.twin()
    assert twin is not None
    np.testing.assert_array_equal(twin.read(1_000_000, 1000), medium.read(1_000_000, 1000))
    heard: list[float] = []
    pyramid = PeakPyramid(medium)
    pyramid.build(heard.append)
    assert heard[-1] == 1.0
    assert heard == sorted(heard)
    assert_same(pyramid, in_memory(path))


def test_peaks_of_a_file_that_has_changed_are_not_used(path: Path) -> None:
    frames = built(path).medium.frames
    soundfile.write(path, np.full((frames, 2), 0.25), RATE, subtype="FLOAT")
    assert built(path).query(0, frames, 3).maximum.tolist() == [[0.25, 0.25]] * 3


def test_peaks_of_a_file_that_was_replaced_are_not_kept_as_those_of_the_new_one(
    path: Path,
) -> None:
    medium = FileMedium(path)
    other = path.with_name("other.wav")
    soundfile.write(other, np.full((medium.frames, 2), 0.25), RATE, subtype="FLOAT")
    other.replace(path)
    replaced = PeakPyramid(medium)
    replaced.build()
    assert replaced.query(0, medium.frames, 1).maximum[0, 0] > 0.5
    assert built(path).query(0, medium.frames, 1).maximum[0, 0] == 0.25


def test_peaks_that_are_spoilt_while_open_are_drawn_coarser(tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, samples_of(LONG), RATE)
    pyramid = built(path)
    whole = pyramid.query(0, LONG, 10)
    os.truncate(next(kept.iterdir()), 5000)
    near = pyramid.query(LONG // 2, LONG // 2 + 100_000, 400)
    assert near.known.all()
    assert near.maximum.max() <= whole.maximum.max()
    np.testing.assert_array_equal(pyramid.query(0, LONG, 10).maximum, whole.maximum)


def test_a_build_that_is_given_up_leaves_nothing(path: Path, kept: Path) -> None:
    heard: list[float] = []
    pyramid = PeakPyramid(open_medium(path))
    with pytest.raises(Cancelled):
        pyramid.build(heard.append, lambda: any(heard))
    assert len(list(kept.iterdir())) == 1
    del pyramid
    gc.collect()
    assert list(kept.iterdir()) == []


def test_a_build_that_was_given_up_can_be_taken_up_again(path: Path) -> None:
    heard: list[float] = []
    pyramid = PeakPyramid(open_medium(path))
    with pytest.raises(Cancelled):
        pyramid.build(heard.append, lambda: any(heard))
    pyramid.build()
    assert_same(pyramid, in_memory(path))
    assert_same(built(path), pyramid)


def test_what_a_killed_program_left_is_removed(path: Path, kept: Path) -> None:
    kept.mkdir(parents=True)
    old, young = kept / ".old.part", kept / ".young.part"
    for file in (old, young):
        file.write_bytes(b"1")
    before = time.time() - 2 * 3600
    os.utime(old, (before, before))
    built(path)
    assert not old.exists()
    assert young.exists(), "another window may be writing it"


def test_a_long_medium_that_is_no_file_leaves_nothing(kept: Path) -> None:
    samples = samples_of(LONG)
    pyramid = PeakPyramid(ArrayMedium(samples, RATE))
    pyramid.build()
    assert pyramid.query(0, LONG, 1).maximum[0, 0] == samples[:, 0].max()
    assert pyramid.query(1000, 4000, 1).known.all()
    del pyramid
    gc.collect()
    assert list(kept.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit for the size of files")
@pytest.mark.parametrize("when", ["from the start", "in the middle"])
def test_without_room_in_the_cache_peaks_are_held_in_memory(
    path: Path, kept: Path, when: str
) -> None:
    import resource

    expected = in_memory(path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def full(_fraction: float = 0.0) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (6000, limits[1]))

    pyramid = PeakPyramid(open_medium(path))
    try:
        if when == "from the start":
            full()
        pyramid.build(full)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert_same(pyramid, expected)
    del expected
    gc.collect()
    assert list(kept.iterdir()) == []


def test_a_file_that_changes_while_it_is_read_is_reported(path: Path) -> None:
    pyramid = PeakPyramid(open_medium(path))
    with path.open("ab") as file:
        file.write(b"more")
    with pytest.raises(AudioFileError, match="changed"):
        pyramid.build()


def test_damage_that_the_second_thread_finds_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, samples_of(LONG), RATE)
    data = bytearray(path.read_bytes())
    data[len(data) * 3 // 5 : len(data) * 3 // 5 + 40] = bytes(40)
    path.write_bytes(data)
    medium = open_medium(path)
    PeakPyramid(medium).build()
    assert len(medium.condition.flaws) == 1
    assert 0.5 < medium.condition.flaws[0].start / LONG < 0.7
