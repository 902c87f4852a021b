"""Packing recordings of anybody's: what is used, what is left out and why, and going on.

Modules: training.common.recorded_sound, training.common.pack_lock.
"""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.cli import main
from voicestudio.errors import UserError
from voicestudio.training.common.corpus import Pack, build_pack
from voicestudio.training.common.manifest import read_manifest
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.common.pack_lock import making
from voicestudio.training.common.packing import Job, SoundPacking
from voicestudio.training.emotion.emotion_data import build_emotion_pack

RATE = 48_000


class Folder:
    """A folder of recordings that grows, and its manifest."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._rows: list[dict[str, str]] = []

    def add(self, name: str, kind: str, samples: np.ndarray, rate: int = RATE, **cells: str) -> str:
        """Write a recording and its row."""
        soundfile.write(self.path / name, samples, rate)
        self.name(name, kind, **cells)
        return name

    def name(self, name: str, kind: str, **cells: str) -> None:
        """Write a row alone."""
        self._rows.append({"path": name, "set": kind, **cells})
        columns = list(dict.fromkeys(column for row in self._rows for column in row))
        with (self.path / "manifest.csv").open("w", newline="", encoding="utf-8-sig") as stream:
            writer = csv.DictWriter(stream, columns, restval="")
            writer.writeheader()
            writer.writerows(self._rows)


@pytest.fixture
def folder(tmp_path) -> Folder:
    path = tmp_path / "my_voice"
    path.mkdir()
    return Folder(path)


@pytest.fixture
def train(folder, tmp_path, capfd):
    """Start a run of so many steps on the folder: the exit status and what was said."""

    def start(steps: int = 0, *options: str) -> tuple[int, str]:
        given = ["train", "enhancer", "--data", str(folder.path), "--run", str(tmp_path / "run")]
        given += ["--size", "fast", "--no-adversary", "--steps", str(steps), *options]
        status = main(given)
        return status, capfd.readouterr().err

    return start


@pytest.fixture
def pack(folder, tmp_path):
    """Packs the folder where a run would have its pack."""

    def build() -> Pack:
        build_pack([folder.path], tmp_path / "run" / "pack")
        return Pack(tmp_path / "run" / "pack")

    return build


def test_a_folder_with_paths_and_sets_alone_is_trained_on(
    folder, train, tmp_path, speech_like, room_noise
):
    """Other sampling rates, two channels and compressed files among them."""
    rates = {"wav": 44_100, "mp3": 22_050, "ogg": 16_000, "flac": 48_000}
    for number, (kind, rate) in enumerate(rates.items()):
        folder.add(f"voice {number}.{kind}", "speech", speech_like(2.0, rate, 2, number), rate)
        folder.add(f"noise {number}.{kind}", "noise", room_noise(1.0, rate, 1, number), rate)
    status, said = train(1)
    assert status == 0, said
    assert (tmp_path / "run" / "enhancer.safetensors").is_file()
    assert "packing: 8 files done" in said
    assert "packed 8 recordings: 8 s of speech, 4 s of noise." in said
    assert "left out" not in said
    recordings = Pack(tmp_path / "run" / "pack").recordings
    assert {r.corpus for r in recordings} == {"my_voice"}
    for kind in ("speech", "noise"):
        assert {r.split for r in recordings if r.kind == kind} == {"train", "validation"}
    for recording in recordings:
        rate = rates[recording.path.partition(".")[2]]
        assert recording.frames == pytest.approx(
            RATE * (2 if recording.kind == "speech" else 1), rel=0.1
        )
        assert 0 < recording.bandwidth_hz <= rate / 2


def test_what_is_left_out_is_counted_and_said_with_the_reason(
    folder, tmp_path, speech_like, room_noise
):
    for number in range(3):
        folder.add(f"voice{number}.wav", "speech", speech_like(1.0, seed=number))
        folder.add(f"noise{number}.wav", "noise", room_noise(1.0, seed=number))
    loud = np.clip(20 * speech_like(1.0, seed=9), -1, 1)
    for number in range(4):
        folder.add(f"loud{number}.wav", "speech", loud)
    folder.add("nothing.wav", "speech", np.zeros(4_800))
    folder.add("empty.wav", "noise", np.zeros(0))
    folder.add("bought.wav", "speech", speech_like(1.0), licence="CC-BY-NC-4.0")
    folder.add("private.wav", "speech", speech_like(1.0), use="none", corpus="diary")
    folder.add("picture.wav", "music", speech_like(1.0))
    said = build_pack([folder.path], tmp_path / "pack")
    assert "packed 6 recordings" in said
    for reason in (
        "4 clipped (loud0.wav, loud1.wav, loud2.wav, …)",
        "1 silent (nothing.wav)",
        "1 empty (empty.wav)",
        "1 under CC-BY-NC-4.0, which does not allow any use (bought.wav)",
        "1 of diary, whose use is another (private.wav)",
        "1 of the set “music” (picture.wav)",
    ):
        assert reason in said
    assert len(Pack(tmp_path / "pack").recordings) == 6


def test_a_pack_that_another_program_makes_is_left_alone(
    folder, train, tmp_path, speech_like, room_noise
):
    for number in range(2):
        folder.add(f"voice{number}.wav", "speech", speech_like(1.0, seed=number))
        folder.add(f"noise{number}.wav", "noise", room_noise(1.0, seed=number))
    pack = tmp_path / "run" / "pack"
    with making(pack):
        status, said = train()
        assert status == 2
        assert f"another program is packing {pack}" in said
        with pytest.raises(UserError, match="another program"):
            build_emotion_pack([folder.path], pack)
        assert not list(pack.parent.glob("pack.partial/*"))
    assert train()[0] == 0
    assert len(Pack(pack).recordings) == 4


@pytest.mark.parametrize(
    ("cells", "spoilt"),
    [({}, 20.0), ({"use": "emotion"}, 1.0), ({"split": "train"}, 1.0)],
    ids=["clipped", "for another network", "none to hold out"],
)
def test_too_little_leaves_no_pack_and_says_why(
    folder, train, tmp_path, speech_like, room_noise, cells, spoilt
):
    for number in range(2):
        voice = np.clip(spoilt * speech_like(1.0, seed=number), -1, 1)
        folder.add(f"voice{number}.wav", "speech", voice, **cells)
        folder.add(f"noise{number}.wav", "noise", room_noise(1.0, seed=number))
    status, said = train()
    assert status == 2
    assert "too little speech" in said
    assert cells == {"split": "train"} or "2 " in said.partition("Left out: ")[2]
    assert not list((tmp_path / "run").glob("pack*"))


def test_packing_that_was_stopped_goes_on_where_it_was(
    folder, train, pack, tmp_path, speech_like, room_noise
):
    for number in range(4):
        folder.add(f"voice{number}.flac", "speech", speech_like(1.0, seed=number))
        folder.add(f"noise{number}.flac", "noise", room_noise(1.0, seed=number))
    folder.name("late.flac", "speech")
    status, said = train()
    assert status == 2
    assert "late.flac, which the manifest names, cannot be read" in said
    assert not (tmp_path / "run" / "pack").exists()
    build_pack([_copy_with_late(folder, tmp_path, speech_like)], tmp_path / "whole")
    partial = tmp_path / "run" / "pack.partial"
    with (partial / "packed.jsonl").open("a") as stream:
        stream.write('{"path": "la')  # a line and sound that were not finished
    with (partial / "sound.i16").open("ab") as stream:
        stream.write(b"\1\2\3")
    (folder.path / "voice0.flac").unlink()  # is not read again
    soundfile.write(folder.path / "late.flac", speech_like(1.0, seed=9), RATE)
    pack()
    assert not partial.exists()
    made = tmp_path / "run" / "pack"
    for name in ("sound.i16", "index.json"):
        assert (made / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert sorted(path.name for path in made.iterdir()) == ["index.json", "sound.i16"]


def _copy_with_late(folder: Folder, tmp_path: Path, speech_like) -> Path:
    """The folder as it will be when nothing is missing, under the same name."""
    copy = tmp_path / "copy" / folder.path.name
    copy.mkdir(parents=True)
    for path in folder.path.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    soundfile.write(copy / "late.flac", speech_like(1.0, seed=9), RATE)
    return copy


def test_another_manifest_begins_anew(folder, train, pack, speech_like, room_noise):
    for number in range(2):
        folder.add(f"voice{number}.flac", "speech", speech_like(1.0, seed=number))
        folder.add(f"noise{number}.flac", "noise", room_noise(1.0, seed=number))
    folder.name("gone.flac", "speech")
    assert train()[0] == 2
    soundfile.write(folder.path / "voice0.flac", speech_like(0.5, seed=7), RATE)
    folder.add("gone.flac", "speech", speech_like(1.0), weight="2")
    lengths = {r.path: r.frames for r in pack().recordings}
    assert lengths["voice0.flac"] == RATE // 2
    assert sum(lengths.values()) == 4.5 * RATE


def test_of_a_single_recording_the_last_tenth_is_held_out(folder, pack, speech_like, room_noise):
    voice, noise = speech_like(10.0), room_noise(5.0)
    folder.add("voice.wav", "speech", voice, noise_floor="keep")
    folder.add("noise.wav", "noise", noise)
    made = pack()
    for kind, sound in (("speech", voice), ("noise", noise)):
        (learnt,), (held_out,) = (made.select(kind, split) for split in ("train", "validation"))
        assert (learnt.frames, held_out.frames) == (0.9 * len(sound), 0.1 * len(sound))
        both = [made.read(r, 0, r.frames) for r in (learnt, held_out)]
        np.testing.assert_allclose(np.concatenate(both), sound[:, 0], atol=1e-4)


def test_cells_say_what_the_file_teaches(folder, pack, speech_like, room_noise):
    for number in range(12):
        floor = 2e-3 * np.random.default_rng(number).standard_normal((RATE, 1))
        voice = speech_like(1.0, seed=number) + floor
        cells = {"corpus": "loud" if number % 2 else "quiet", "speaker": f"s{number % 3}"}
        cells |= {"noise_floor": "keep" if number % 2 else "", "bandwidth_hz": "7000"}
        cells |= {"weight": "0.4" if number % 2 else "", "split": "speaker" if number % 2 else ""}
        folder.add(f"voice{number}.flac", "speech", voice, **cells)
    for number in range(4):
        folder.add(f"noise{number}.flac", "noise", room_noise(1.0, seed=number), events="yes")
    made = pack()
    floors: dict[str, list[float]] = {}
    for recording in made.recordings:
        if recording.kind == "noise":
            assert (recording.events, recording.weight) == (True, 0.1)
            continue
        loud = recording.corpus == "loud"
        assert (recording.weight, recording.bandwidth_hz) == (0.4 if loud else 0.1, 7000)
        levels = np.std(made.read(recording, 0, RATE).reshape(-1, 960), axis=1)
        floors.setdefault(recording.corpus, []).append(np.percentile(levels, 5))
    assert min(floors["loud"]) > 4 * max(floors["quiet"])
    for speaker in ("s0", "s1", "s2"):
        splits = {r.split for r in made.recordings if (r.corpus, r.speaker) == ("loud", speaker)}
        assert len(splits) == 1


def test_corpora_are_drawn_by_their_weights(folder, pack):
    """Each is a band of its own, so that mixtures tell what they are of."""
    time = np.arange(RATE) / RATE
    for number in range(6):
        low = number % 2 == 0
        voice = 0.1 * np.sin(2 * np.pi * (300 if low else 3000) * time)
        cells = {"corpus": "low", "weight": "0.3"} if low else {"corpus": "high"}
        folder.add(f"voice{number}.wav", "speech", voice, noise_floor="keep", **cells)
        folder.add(f"noise{number}.wav", "noise", 0.1 * np.sin(2 * np.pi * 9000 * time))
    mixer = Mixer(pack(), "train", 0.25, seed=1, recipe=MixingRecipe(rooms=False))
    lows = []
    for index in range(150):
        power = np.abs(np.fft.rfft(mixer.mixture(index).clean)) ** 2
        lows.append(power[: len(power) // 24].sum() > power[len(power) // 24 :].sum())
    assert np.mean(lows) == pytest.approx(0.75, abs=0.12)


def test_where_what_was_to_be_held_out_cannot_be_used_others_are(
    folder, pack, speech_like, room_noise
):
    for number in range(6):
        folder.add(f"{number}.wav", "speech", speech_like(1.5, seed=number))
        folder.add(f"noise{number}.wav", "noise", room_noise(0.5, seed=number))
    (first,) = [r.path for r in pack().select("speech", "validation")]
    soundfile.write(folder.path / first, np.zeros(RATE), RATE)
    made = pack()
    assert first not in {r.path for r in made.recordings}
    assert len(made.select("speech", "validation")) == 1
    assert len(made.select("speech", "train")) == 4


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"weight": "much"}, "line 2: weight is “much”, but must be from 0 to 1000"),
        ({"bandwidth_hz": "-1"}, "line 2: bandwidth_hz is “-1”, but must be from 0 to 24000"),
        ({"weight": "nan"}, "line 2: weight is “nan”"),
        ({"split": "test"}, "line 2: split is “test”, but can be train, validation, file, speaker"),
        ({"use": "Enhancer"}, "line 2: use is “Enhancer”, but can be none, enhancer"),
        ({"path": ""}, "line 2: there is no path"),
    ],
)
def test_cells_that_mean_nothing_are_named(folder, train, cells, said):
    folder.name("voice.wav", "speech", **cells)
    assert cells.get("path") is None or "path" in cells
    status, error = train()
    assert status == 2
    assert said in error
    assert str(folder.path / "manifest.csv") in error


def test_a_pack_of_an_earlier_version_is_read_with_what_is_known_of_its_corpora(tmp_path):
    np.zeros(400, np.int16).tofile(tmp_path / "sound.i16")
    old = {"path": "a.opus", "kind": "noise", "speaker": "", "split": "train"}
    old |= {"bandwidth_hz": 20_000, "offset": 0, "frames": 400}
    rows = [old | {"corpus": corpus} for corpus in ("mechvibes", "moodist", "never heard of")]
    (tmp_path / "index.json").write_text(json.dumps(rows))
    found = [(r.weight, r.events) for r in Pack(tmp_path).recordings]
    assert found == [(0.14, True), (0.76, False), (0.1, False)]
    (tmp_path / "index.json").write_text(json.dumps([{"path": "a.opus"}]))
    with pytest.raises(UserError, match="not a packed corpus"):
        Pack(tmp_path)


def test_full_scale_is_kept_and_what_is_packed_is_not_prepared_again(tmp_path):
    (tmp_path / "manifest.csv").write_text("path,set\na.wav,speech\nb.wav,speech\n")
    jobs = [Job(entry, "train") for entry in read_manifest(tmp_path)]
    prepared = []

    def prepare(job):
        prepared.append(job.entry.path)
        yield np.float32([1, -1, 0.5]), {}

    for _ in range(2):
        packing = SoundPacking(tmp_path / "pack", jobs)
        packing.run(prepare, advance=lambda _share: None)
    assert prepared == ["a.wav", "b.wav"]
    assert [row["offset"] for row in packing.rows] == [0, 3]
    sound = np.fromfile(packing.folder / "sound.i16", np.int16)
    assert sound.tolist() == 2 * [32767, -32767, 16383]
