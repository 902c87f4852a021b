"""Cutting listed stretches from small repositories that the test makes."""

import csv
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from research.real_recordings import cut, kind_of, listed, main
from research.speech_repositories import SOURCES
from voicestudio.errors import UserError

_COLUMNS = ("kind", "repository", "commit", "path", "start_s", "length_s", "licence")


def _git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false")
    command = ["git", "-C", folder, *who, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _tone(seconds: float, rate: int, channels: int = 1) -> np.ndarray:
    """A second of silence, then 440 Hz at half scale."""
    time = np.arange(round(seconds * rate)) / rate
    sound = 0.5 * np.sin(2 * np.pi * 440 * time) * (time >= 1)
    return np.repeat(sound[:, None], channels, axis=1)


@pytest.fixture
def clone(tmp_path) -> tuple[Path, str]:
    """A clone whose recordings were removed after the commit that is returned with it."""
    folder = tmp_path / "clones" / "voices"
    folder.mkdir(parents=True)
    _git(folder, "init", "-q")
    soundfile.write(folder / "street noise.wav", _tone(4, 16_000, channels=2), 16_000)
    soundfile.write(folder / "call.mp3", _tone(4, 44_100), 44_100)
    (folder / "broken.wav").write_bytes(b"no sound")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "recordings")
    commit = _git(folder, "rev-parse", "HEAD")
    _git(folder, "rm", "-q", "*")
    _git(folder, "commit", "-qm", "removed")
    return folder, commit


def _list(path: Path, *rows: tuple[object, ...]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([_COLUMNS, *rows])
    return path


def test_listed_stretches_are_cut_from_their_commit_and_absent_clones_told(clone, tmp_path, capsys):
    folder, commit = clone
    rows = (
        ("street", "someone/voices", commit, "street noise.wav", 0.5, 2, "MIT"),
        ("street", "someone/voices", commit, "street noise.wav", 1.5, 2, "MIT"),
        ("call", "someone/voices", commit, "call.mp3", 1, 3, "none stated"),
        ("call", "other/elsewhere", commit, "call.mp3", 1, 3, "none stated"),
    )
    out = tmp_path / "real"
    listing = _list(tmp_path / "list.csv", *rows)
    asked = ["--clones", folder.parent, "-o", out, "--list", listing]
    assert main([str(word) for word in asked]) == 0
    told = capsys.readouterr().out
    assert "other/elsewhere is not in" in told
    assert "call: 1, street: 2" in told
    made = {path.name: soundfile.info(path) for path in out.iterdir()}
    assert {name: info.duration for name, info in made.items()} == {
        "street-01.flac": 2,
        "street-02.flac": 2,
        "call-01.flac": 3,
    }
    assert {(info.samplerate, info.channels) for info in made.values()} == {(48_000, 1)}
    early, _ = soundfile.read(out / "street-01.flac")
    late, _ = soundfile.read(out / "street-02.flac")
    assert np.abs(early[:20_000]).max() < 0.01  # the silence before the tone
    assert np.abs(late).max() == pytest.approx(0.5, abs=0.01)
    assert kind_of("street-01") == "street"


@pytest.mark.parametrize(
    ("path", "length_s", "message"),
    [
        ("nothing.wav", 2, "lacks nothing.wav"),
        ("call.mp3", 9, "ends before call-01"),
        ("broken.wav", 2, "cannot be read"),
    ],
)
def test_what_cannot_be_cut_is_told_and_leaves_no_folder(clone, tmp_path, path, length_s, message):
    folder, commit = clone
    row = ("call", "someone/voices", commit, path, 0, length_s, "MIT")
    stretches = listed(_list(tmp_path / "list.csv", row))
    with pytest.raises(UserError, match=message):
        cut(stretches, folder.parent, tmp_path / "real")
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["clones", "list.csv"]


def test_a_folder_that_exists_and_clones_that_do_not_are_refused(clone, tmp_path, capsys):
    folder, _ = clone
    out = tmp_path / "real"
    assert main(["--clones", str(tmp_path), "-o", str(out)]) == 2
    assert "holds none of the repositories" in capsys.readouterr().err
    out.mkdir()
    assert main(["--clones", str(folder.parent), "-o", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err
    damaged = _list(tmp_path / "list.csv", ("call", "a/b"))
    with pytest.raises(UserError, match="no list of recordings"):
        listed(damaged)


@pytest.mark.parametrize(
    ("kind", "start_s", "length_s"),
    [("../street", 0, 2), ("", 0, 2), ("street", -1, 2), ("street", 0, "nan"), ("street", 0, 1e9)],
)
def test_a_list_names_no_file_elsewhere_and_no_endless_stretch(tmp_path, kind, start_s, length_s):
    row = (kind, "https://example.org/voices", "0" * 40, "a.wav", start_s, length_s, "MIT")
    with pytest.raises(UserError, match="is no list of recordings"):
        listed(_list(tmp_path / "list.csv", row))


def test_the_shipped_list_is_varied_pinned_and_of_nothing_that_is_learnt_from():
    stretches = listed()
    assert len(stretches) >= 40
    assert len({kind_of(stretch.name) for stretch in stretches}) >= 10
    repositories = {stretch.repository for stretch in stretches}
    assert len(repositories) >= 8
    learnt_from = {source.repository.removeprefix("https://github.com/") for source in SOURCES}
    assert not repositories & learnt_from
    folders = {stretch.folder for stretch in stretches}
    assert len(folders) == len(repositories)
    for stretch in stretches:
        assert len(stretch.commit) == 40
        assert 8 <= stretch.length_s <= 12
        assert stretch.start_s >= 0
        assert stretch.licence
