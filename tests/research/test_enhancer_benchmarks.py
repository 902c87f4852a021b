"""The commands that measure the enhancer, on material made up for the test."""

import argparse
import csv
import json
import shlex
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from research import enhancer_quality, peers, quality_material, wideband
from voicestudio.errors import UserError
from voicestudio.training.common.corpus import enhancer_splits
from voicestudio.training.common.manifest import read_manifest

RATE = 16_000
_ABSENT = Path("nowhere/python")


@pytest.fixture
def pairs(tmp_path, speech_like, room_noise):
    folder = tmp_path / "pairs"
    for part in ("clean", "noisy"):
        (folder / part).mkdir(parents=True)
    for number in range(2):
        clean = speech_like(1.5, RATE, seed=number)
        noisy = clean + room_noise(1.5, RATE, seed=number)
        soundfile.write(folder / "clean" / f"{number}.flac", clean, RATE)
        soundfile.write(folder / "noisy" / f"{number}.flac", noisy, RATE)
    return folder


@pytest.fixture(scope="module")
def corpus(tmp_path_factory, speech_like, room_noise):
    """A manifest with the test speakers, and noises of which training leaves some out."""
    folder = tmp_path_factory.mktemp("data")
    rows = []
    for number, speaker in enumerate(("ravdess_17", "ravdess_18", "ravdess_01") * 2):
        path = f"{number}-{speaker[-2:]}.flac"
        soundfile.write(folder / path, speech_like(1.0, seed=number), 48_000)
        rows.append((path, "emotion", "ravdess", speaker))
    for number in range(40):
        path = f"noise_{number}.flac"
        soundfile.write(folder / path, room_noise(0.4 + number % 3, seed=number), 48_000)
        rows.append((path, "noise", "moodist", ""))
    with (folder / "manifest.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([("path", "set", "corpus", "speaker"), *rows])
    return folder


def test_a_late_peer_at_another_rate_is_measured_as_if_it_were_in_step(pairs, tmp_path):
    late = tmp_path / "late"
    late.mkdir()
    for path in (pairs / "noisy").iterdir():
        samples, _ = soundfile.read(path, dtype="float32")
        wide = np.interp(np.arange(3 * len(samples)) / 3, np.arange(len(samples)), samples)
        soundfile.write(late / f"{path.stem}.wav", np.pad(wide, (960, 0)), 48_000, "FLOAT")
    noisy, row = peers.compare(pairs, {}, {"late": late}, tmp_path / "keep")
    assert noisy.delay_ms == 0
    assert row.delay_ms == pytest.approx(20)
    assert row.scores.si_sdr == pytest.approx(noisy.scores.si_sdr, abs=0.5)


def test_a_command_is_a_peer_and_its_failure_is_told(pairs, tmp_path):
    copy = f"{shlex.quote(sys.executable)} -c 'import shutil,sys;shutil.copy(*sys.argv[1:])'"
    enhancers = {"copy": peers.with_command(f"{copy} {{in}} {{out}}")}
    noisy, row = peers.compare(pairs, enhancers, {}, tmp_path / "keep")
    assert row.scores == noisy.scores
    assert "| copy |" in peers.table([row.as_dict()])
    broken = peers.with_command(f"{shlex.quote(sys.executable)} -c 'raise SystemExit(\"no\")'")
    with pytest.raises(UserError, match=r"failed on 0\.wav: no"):
        peers.compare(pairs, {"broken": broken}, {}, tmp_path / "keep")


def test_a_folder_that_lacks_a_result_is_refused(pairs, tmp_path):
    with pytest.raises(UserError, match=r"empty has no result for 0\.flac"):
        peers.measured(pairs, "empty", tmp_path)


def test_tools_that_are_not_installed_are_skipped_with_a_word(capsys):
    assert peers.chosen_enhancers(["rnnoise"], _ABSENT) == {}
    assert "rnnoise is skipped" in capsys.readouterr().err
    with pytest.raises(UserError, match="cannot measure dnsmos"):
        peers.dnsmos(Path(), _ABSENT)


def test_test_mixtures_are_the_same_for_the_same_seed_and_as_noisy_as_they_say(corpus):
    first, again = (list(wideband.mixtures(corpus, 6, seed=3)) for _ in range(2))
    for one, other in zip(first, again, strict=True):
        assert one.name == other.name
        np.testing.assert_array_equal(one.noisy, other.noisy)
        noise_power = float(np.mean((one.noisy - one.clean).astype(np.float64) ** 2))
        measured = 10 * np.log10(wideband.active_power(one.clean) / noise_power)
        assert measured == pytest.approx(one.snr_db, abs=0.1)
        assert 0 <= one.snr_db <= 15
    changed = next(wideband.mixtures(corpus, 1, seed=4))
    assert not np.array_equal(changed.noisy, first[0].noisy)


def test_test_mixtures_use_nothing_that_was_learnt_from(corpus):
    assert {path.stem[-2:] for path in wideband.voice_files(corpus)} == {"17", "18"}
    held_out = wideband.held_out_noises(corpus)
    assert held_out
    noises = [entry for entry in read_manifest(corpus) if entry.set == "noise"]
    splits = zip(noises, enhancer_splits(noises), strict=True)
    assert held_out == [noise.file for noise, split in splits if split == "validation"]


def test_each_of_two_voices_is_weighed_by_itself(corpus):
    (pair,) = quality_material.two_voices(corpus, 1)
    one, other = enhancer_quality.voices_kept(pair.one + 0.1 * pair.other, pair)
    assert one == pytest.approx(0, abs=0.01)
    assert other == pytest.approx(-20, abs=0.01)
    apart = quality_material.turns(pair)
    assert not np.any(apart.one * apart.other)


def test_a_gain_below_one_invents_nothing_and_a_new_tone_does():
    music = quality_material.plucked()
    assert enhancer_quality.invented_db(0.3 * music, music) < -99
    tone = np.sin(2 * np.pi * 9_000 * np.arange(len(music)) / 48_000)
    tone *= 0.1 * np.sqrt(2 * np.mean(music**2))
    assert enhancer_quality.invented_db(music + tone, music) == pytest.approx(-20, abs=0.5)


def test_the_quality_command_runs(corpus, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(enhancer_quality, "FOLDER", tmp_path / "bench")
    arguments = ["quality", "--data", corpus, "--sections", "two", "--two", "1"]
    arguments += ["--out", tmp_path / "found.json", "--tools", _ABSENT]
    monkeypatch.setattr(sys, "argv", [str(word) for word in arguments])
    assert enhancer_quality.main() == 0
    assert "in turns" in capsys.readouterr().out
    assert (tmp_path / "found.json").stat().st_size > 100


_SCORES = """
import json, sys
from pathlib import Path
import numpy as np, soundfile
if sys.argv[2] == "list":
    print(json.dumps(["dnsmos"]))
else:
    levels = {p.name: float(np.std(soundfile.read(p)[0])) for p in Path(sys.argv[3]).iterdir()}
    print(json.dumps({n: {"sig": 10 * v, "bak": 2, "ovrl": 1} for n, v in levels.items()}))
"""


@pytest.fixture
def loudness_judge(tmp_path) -> Path:
    """Stands for the measuring environment: SIG is ten times the level, so noise removed costs."""
    script = tmp_path / "judge.py"
    script.write_text(_SCORES)
    judge = tmp_path / "judge"
    judge.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {script} "$@"\n')
    judge.chmod(0o755)
    return judge


def test_other_real_recordings_are_judged_by_kind_and_the_harmed_counted(
    loudness_judge, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(enhancer_quality, "FOLDER", tmp_path / "bench")
    folder = tmp_path / "real"
    folder.mkdir()
    noise = np.random.default_rng(4).standard_normal(48_000)
    for name, level in (("fan-01", 0.1), ("fan-02", 0.1), ("quiet-room-01", 0.001)):
        soundfile.write(folder / f"{name}.flac", level * noise, 48_000)
    found = tmp_path / "found.json"
    arguments = ["quality", "--data", tmp_path, "--sections", "real", "--real", folder]
    arguments += ["--model", "fast", "--tools", loudness_judge, "--out", found]
    monkeypatch.setattr(sys, "argv", [str(word) for word in arguments])
    assert enhancer_quality.main() == 0
    rows = json.loads(found.read_text())["sections"]["real"]
    counts = [(r["system"], r.get("kind"), r["sig_fell"], r["recordings"]) for r in rows]
    assert counts == [
        ("noisy", None, 0, 3),
        ("fast", None, 2, 3),
        ("noisy", "fan", 0, 2),
        ("fast", "fan", 2, 2),
        ("noisy", "quiet-room", 0, 1),
        ("fast", "quiet-room", 0, 1),
    ]
    assert rows[2]["sig"] == pytest.approx(1, abs=0.01)
    assert "| sig_fell |" in capsys.readouterr().out


def test_a_folder_without_real_recordings_is_refused(loudness_judge, tmp_path):
    options = argparse.Namespace(real=tmp_path / "nowhere", tools=loudness_judge)
    with pytest.raises(UserError, match="holds no recordings"):
        enhancer_quality.real(options)
