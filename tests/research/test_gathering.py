"""Gathering speech from miniature clones of the public repositories, made of generated sound."""

import csv
from pathlib import Path

import numpy as np
import pytest
import soundfile

from research.gather import main
from research.gathering import gather, is_clipped, level_range_db, pieces, trimmed
from research.noise_repositories import NOISE_SOURCES
from research.speech_repositories import SOURCES
from voicestudio.errors import UserError
from voicestudio.training.common.corpus import is_learnt_from
from voicestudio.training.common.manifest import read_manifest

_RATE = 48_000


def _spoken(speech_like, seconds: float, seed: int, rate: int = _RATE, noise: float = 1e-4):
    """Speech over a noise floor, with half a second of pause at both ends; (n,) float32.

    Differentiated, as generated pulses have a mean and what microphones record has none.
    """
    pulses = np.diff(speech_like(seconds, rate, seed=seed)[:, 0], prepend=0)
    sound = np.pad(0.5 * pulses / np.abs(pulses).max(), rate // 2)
    floor = noise * np.random.default_rng(seed).standard_normal(len(sound))
    return (sound + floor).astype(np.float32)


def _write(path: Path, samples: np.ndarray, rate: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, samples, rate, format=None if path.suffix != ".WAV" else "WAV")


@pytest.fixture(scope="module")
def clones(tmp_path_factory, speech_like) -> Path:
    """One folder a repository, laid out like the real ones."""
    root = tmp_path_factory.mktemp("clones")
    verified = root / "dataset-voice-nathalie" / "verified"
    for number, seconds in enumerate((3.5, 2.0, 2.0)):
        _write(verified / f"nl_{number}.flac", _spoken(speech_like, seconds, number), _RATE)
    _write(verified / "nl_8_noisy.flac", _spoken(speech_like, 3.5, 8, noise=0.02), _RATE)
    loud = np.clip(4 * _spoken(speech_like, 3.5, 9), -0.99, 0.99)
    _write(verified / "nl_9_clipped.flac", loud, _RATE)
    for number, voice in enumerate(
        ("hu_HU/anna", "pt_PT/tugão", "xx_XX/somebody", "de_DE/kerstin")
    ):
        sample = root / "voice-datasets" / voice / "1.mp3"
        _write(sample, _spoken(speech_like, 3.5, 20 + number, 44_100), 44_100)
    ocean = root / "speechocean762"
    for number, speaker in enumerate(("0001", "0001", "0001", "0002", "0003")):
        path = ocean / "WAVE" / f"SPEAKER{speaker}" / f"{number}.WAV"
        noise = 0.02 if number == 0 else 1e-4
        _write(path, _spoken(speech_like, 4.0, 40 + number, 16_000, noise), 16_000)
    for half, ages, sexes in (
        ("train", "0001\t37\n0002\t17\n", "0001\tm\n0002\tf\n"),
        ("test", "0003\t6\n", "0003\tm\n"),
    ):
        (ocean / half).mkdir()
        (ocean / half / "spk2age").write_text(ages)
        (ocean / half / "spk2gender").write_text(sexes)
    recordings = root / "non-binary-voice-files" / "voice_over_recordings"
    for number in range(3):
        path = recordings / f"mmu_{number}.wav"
        _write(path, _spoken(speech_like, 4.5, 60 + number, 16_000), 16_000)
    noise = 0.3 * np.random.default_rng(0).standard_normal(44_100).astype(np.float32)
    for name in NOISE_SOURCES[0].recordings:
        _write(root / NOISE_SOURCES[0].folder / name, noise, 44_100)
    return root


@pytest.fixture(scope="module")
def gathered(clones, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("out") / "extra"
    gather(clones, out)
    return out


@pytest.fixture(scope="module")
def rows(gathered) -> dict[str, list[dict[str, str]]]:
    """The manifest's rows by corpus."""
    found: dict[str, list[dict[str, str]]] = {}
    with (gathered / "manifest.csv").open(newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            found.setdefault(row["corpus"], []).append(row)
    return found


def test_files_are_48_khz_mono_of_the_stated_length_and_quiet_between_words(gathered, rows):
    for row in (row for several in rows.values() for row in several):
        samples, rate = soundfile.read(gathered / row["path"], dtype="float32")
        assert (rate, samples.ndim) == (_RATE, 1)
        assert len(samples) / rate == pytest.approx(float(row["duration_s"]), abs=0.006)
        if row["set"] == "noise":
            continue
        assert 3 <= len(samples) / rate <= 29
        assert level_range_db(samples) > 34.9


def test_every_row_names_speaker_licence_and_source(gathered, rows):
    assert set(rows) == {source.corpus for source in (*SOURCES, *NOISE_SOURCES)}
    assert all(is_learnt_from(entry) for entry in read_manifest(gathered))
    for source in SOURCES:
        for row in rows[source.corpus]:
            assert row["set"] == "speech"
            assert row["speaker"]
            assert row["text_id"]
            assert (row["licence"], row["source"]) == (source.licence, source.repository)


def test_noise_is_taken_as_it_is(gathered, rows):
    source = NOISE_SOURCES[0]
    assert len(rows[source.corpus]) == len(source.recordings)
    for row in rows[source.corpus]:
        assert (row["set"], row["licence"]) == ("noise", source.licence)
        samples, _ = soundfile.read(gathered / row["path"])
        assert 0.9 < np.abs(samples).max() < 0.96


def test_short_recordings_are_joined_and_noisy_and_clipped_ones_left_out(rows):
    assert [row["text_id"] for row in rows["nathalie"]] == ["nl_0", "nl_1"]
    assert float(rows["nathalie"][1]["duration_s"]) > 3


def test_voices_known_from_elsewhere_are_left_out(rows):
    voices = [(row["speaker"], row["sex"], row["language"]) for row in rows["ohf_voices"]]
    assert voices == [("ohf_anna", "f", "hu"), ("ohf_tugao", "m", "pt"), ("ohf_somebody", "", "xx")]


def test_only_clean_recordings_of_adults_are_taken(rows):
    (row,) = rows["speechocean762"]
    assert (row["speaker"], row["sex"], row["text_id"]) == ("so0001", "m", "1")
    assert 7 < float(row["duration_s"]) < 10  # both clean ones, and nobody else


def test_bandwidth_is_measured_and_capped_where_the_recordings_end(rows):
    for corpus in ("speechocean762", "sam_melmurphy"):
        assert all(int(row["bandwidth_hz"]) <= 7_800 for row in rows[corpus])
    assert all(0 < int(row["bandwidth_hz"]) <= 24_000 for row in rows["nathalie"])


def test_the_same_clones_give_the_same_bytes(clones, gathered, tmp_path):
    gather(clones, tmp_path / "again")
    names = sorted(path.relative_to(gathered) for path in gathered.rglob("*") if path.is_file())
    for name in names:
        assert (tmp_path / "again" / name).read_bytes() == (gathered / name).read_bytes()


def test_the_command_says_which_repositories_it_used(clones, tmp_path, capsys):
    some = tmp_path / "some"
    some.mkdir()
    (some / "dataset-voice-nathalie").symlink_to(clones / "dataset-voice-nathalie")
    out = tmp_path / "new" / "extra"
    assert main(["--clones", str(some), "-o", str(out)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "nathalie: 2 files, 0.00 h, speakers: 1; refused: 1 clipped, 1 noisy"
    assert lines[2] == f"speechocean762: speechocean762 is not in {some}"
    assert main(["--clones", str(some), "-o", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_what_cannot_be_gathered_is_said_and_leaves_nothing(clones, tmp_path):
    out = tmp_path / "extra"
    with pytest.raises(UserError, match="holds none of the repositories dataset-voice-nathalie"):
        gather(tmp_path / "missing", out)
    part = tmp_path / "part"
    damaged = part / "dataset-voice-nathalie" / "verified" / "nl_1.flac"
    damaged.parent.mkdir(parents=True)
    with pytest.raises(UserError, match=r"nothing in .* is clean and long enough"):
        gather(part, out)
    damaged.write_text("version https://git-lfs.github.com/spec/v1")
    with pytest.raises(UserError, match=r"nl_1\.flac cannot be read"):
        gather(part, out)
    damaged.unlink()
    (part / "speechocean762" / "WAVE").mkdir(parents=True)
    with pytest.raises(UserError, match="spk2age is missing or damaged"):
        gather(part, out)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["part"]


def test_long_speech_is_cut_in_its_pauses(speech_like):
    words = [np.pad(speech_like(5.5, seed=seed)[:, 0], (0, _RATE // 2)) for seed in range(7)]
    speech = np.concatenate(words)
    parts = list(pieces(speech))
    np.testing.assert_array_equal(np.concatenate(parts), speech)
    assert all(12 * _RATE <= len(part) <= 29 * _RATE for part in parts)
    assert all(np.abs(part[-2_000:]).max() == 0 for part in parts)


def test_pauses_around_speech_are_trimmed_and_faded(speech_like):
    speech = np.pad(speech_like(3.0, seed=1)[:, 0], _RATE)
    kept = trimmed(speech + np.float32(1e-5))
    assert 2 * _RATE < len(kept) < 3.4 * _RATE
    assert kept[0] == kept[-1] == 0


@pytest.mark.parametrize(("level", "limit", "clipped"), [(4, 0.99, True), (1.5, 0.99, False)])
def test_flat_peaks_are_clipping_and_loudness_is_not(speech_like, level, limit, clipped):
    speech = np.clip(level * speech_like(3.0, seed=2), -limit, limit)
    assert is_clipped(speech) == clipped


def test_level_range_is_that_of_a_known_signal():
    random = np.random.default_rng(0)
    loud, quiet = 0.1 * random.standard_normal((2, 10 * _RATE))
    sound = np.concatenate([loud, quiet * 10 ** (-40 / 20), np.zeros(_RATE)])
    assert level_range_db(sound.astype(np.float32)) == pytest.approx(40, abs=1)
    assert level_range_db(np.zeros(_RATE, np.float32)) == 0
