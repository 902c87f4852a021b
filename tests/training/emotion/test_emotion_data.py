"""Emotional recordings: packed once, analysed again only when needed, speakers held apart.

Modules: commands.train_emotion.
"""

import csv
import json

import numpy as np
import pytest

from voicestudio.cli import main
from voicestudio.errors import UserError
from voicestudio.training.common.manifest import read_manifest
from voicestudio.training.emotion import emotion_data
from voicestudio.training.emotion.emotion_data import (
    EmotionPack,
    _chosen,
    analysis_stamp,
    build_emotion_pack,
    emotion_splits,
    parallel_pairs,
)
from voicestudio.voice.analysis import analyse


def test_a_pack_gives_back_sound_and_its_analysis(emotion_pack):
    pack = EmotionPack(emotion_pack)
    assert len(pack.recordings) == 6 * 3 * 4
    recording = pack.recordings[5]
    sound, frames = pack.samples(recording), pack.frames(recording)
    assert sound.dtype == np.float32
    assert recording.duration == pytest.approx(1.0)
    again = analyse(sound)
    np.testing.assert_array_equal(frames.f0_hz, again.f0_hz)
    np.testing.assert_array_equal(frames.bands_db, again.bands_db)
    np.testing.assert_array_equal(frames.energy_db, again.energy_db)


def test_validation_speakers_are_in_no_other_split(emotion_pack):
    pack = EmotionPack(emotion_pack)
    held_out = {r.speaker for r in pack.select("validation")}
    assert held_out == {"ravdess_17", "nemo_SM0"}
    assert not held_out & {r.speaker for r in pack.select("train")}
    assert {r.corpus for r in pack.select("train", ["nemo"])} == {"nemo"}


def test_parallel_pairs_share_speaker_and_text(emotion_pack):
    pairs = parallel_pairs(EmotionPack(emotion_pack).recordings)
    assert len(pairs) == 6 * 3 * 3
    for plain, emotional in pairs:
        assert (plain.speaker, plain.text_id) == (emotional.speaker, emotional.text_id)
        assert plain.emotion == "neutral" != emotional.emotion


def test_only_a_changed_analysis_is_done_again(emotional_corpus, tmp_path):
    build_emotion_pack([emotional_corpus], tmp_path)
    frames, sound = tmp_path / "frames.npy", tmp_path / "sound.i16"
    stamps = frames.stat().st_mtime_ns, sound.stat().st_mtime_ns
    build_emotion_pack([emotional_corpus], tmp_path)
    assert (frames.stat().st_mtime_ns, sound.stat().st_mtime_ns) == stamps
    index = json.loads((tmp_path / "index.json").read_text())
    (tmp_path / "index.json").write_text(json.dumps(index | {"analysis": "of another day"}))
    build_emotion_pack([emotional_corpus], tmp_path)
    assert frames.stat().st_mtime_ns > stamps[0]
    assert sound.stat().st_mtime_ns == stamps[1]


@pytest.fixture
def own_voices(emotional_corpus, tmp_path):
    """The recordings as somebody's own: four columns, and nothing known of the corpus."""
    rows = ["path,set,speaker,emotion,text_id,licence"]
    with (emotional_corpus / "manifest.csv").open(newline="") as stream:
        for number, row in enumerate(csv.DictReader(stream)):
            (tmp_path / row["path"]).symlink_to(emotional_corpus / row["path"])
            speaker = row["speaker"].partition("_")[2]
            cells = (row["path"], "emotion", speaker, row["emotion"], row["text_id"], "CC0-1.0")
            rows.append(",".join(cells))
            if number == 1:
                rows.append(f"{row['path']},emotion,{speaker},puzzled,,")
    (tmp_path / "manifest.csv").write_text("\n".join(rows))
    return tmp_path


def test_somebodys_own_voices_are_packed_and_one_is_held_out(own_voices, tmp_path):
    said = build_emotion_pack([own_voices], tmp_path / "pack")
    assert "packed 72 emotional recordings. Left out: 1 of the emotion “puzzled” (" in said
    pack = EmotionPack(tmp_path / "pack")
    assert {r.corpus for r in pack.recordings} == {own_voices.name}
    assert pack.open_corpora == (own_voices.name,)
    held_out = {r.speaker for r in pack.select("validation")}
    assert 1 <= len(held_out) < 6
    assert held_out.isdisjoint(r.speaker for r in pack.select("train"))
    assert build_emotion_pack([own_voices], tmp_path / "pack") == ""


def test_an_analysis_that_was_stopped_goes_on_where_it_was(
    emotional_corpus, emotion_pack, tmp_path, monkeypatch
):
    analysed = []

    def stopping(sound):
        if len(analysed) == 30:
            raise KeyboardInterrupt
        analysed.append(sound)
        return analyse(sound)

    stamp = analysis_stamp()
    monkeypatch.setattr(emotion_data, "analysis_stamp", lambda: stamp)
    monkeypatch.setattr(emotion_data, "analyse", stopping)
    with pytest.raises(KeyboardInterrupt):
        build_emotion_pack([emotional_corpus], tmp_path)
    with pytest.raises(UserError, match="not a packed corpus"):
        EmotionPack(tmp_path)
    with (tmp_path / "frames.partial").open("ab") as stream:
        stream.write(b"half a frame")
    monkeypatch.setattr(emotion_data, "analyse", analyse)
    build_emotion_pack([emotional_corpus], tmp_path)
    for name in ("sound.i16", "frames.npy", "index.json"):
        assert (tmp_path / name).read_bytes() == (emotion_pack / name).read_bytes()
    assert not list(tmp_path.glob("*.partial"))


def test_a_pack_of_an_earlier_version_knows_what_is_open(emotion_pack, tmp_path):
    for name in ("sound.i16", "frames.npy"):
        (tmp_path / name).symlink_to(emotion_pack / name)
    index = json.loads((emotion_pack / "index.json").read_text())
    for number, row in enumerate(index["recordings"]):
        del row["licence"], row["strengths"]
        row["corpus"] = ("ravdess", "emodb", "unknown")[number % 3]
    (tmp_path / "index.json").write_text(json.dumps(index))
    pack = EmotionPack(tmp_path)
    assert pack.open_corpora == ("emodb",)
    assert {r.corpus for r in pack.recordings if r.strengths} == {"ravdess"}


def test_what_is_no_data_and_no_pack_is_told(tmp_path):
    with pytest.raises(UserError, match=r"no manifest\.csv"):
        build_emotion_pack([tmp_path], tmp_path / "pack")
    with pytest.raises(UserError, match="not a packed corpus"):
        EmotionPack(tmp_path)


@pytest.mark.parametrize("network", ["emotion", "emotion-recogniser"])
@pytest.mark.parametrize("manifest", [None, "path,corpus,emotion\n"])
def test_training_without_data_leaves_no_folder(tmp_path, capsys, network, manifest):
    if manifest is not None:
        (tmp_path / "manifest.csv").write_text(manifest)
    run = tmp_path / "run"
    assert main(["train", network, "--data", str(tmp_path), "--run", str(run)]) == 2
    assert str(tmp_path) in capsys.readouterr().err
    assert not run.exists()


def test_the_real_corpora_have_pairs_in_every_validation_language(shared_data):
    entries, left_out = _chosen(read_manifest(shared_data))
    sets = {"of the set “speech”", "of the set “noise”"}
    assert set(left_out.paths) == {*sets, "of the emotion “bored”"}
    splits = list(zip(entries, emotion_splits(entries), strict=True))
    held_out = {entry.language for entry, split in splits if split == "validation"}
    assert held_out == {"en", "pl", "de", "bn"}
    unseen = {entry.text_id for entry, split in splits if split == "unseen_text"}
    assert unseen == {f"nemo_{number}" for number in range(81, 91)}


def test_recordings_can_be_divided_otherwise(emotion_pack):
    pack = EmotionPack(emotion_pack)
    other = pack.divided(lambda r: "validation" if r.speaker == "nemo_EB0" else "train")
    assert {r.speaker for r in other.select("validation")} == {"nemo_EB0"}
    assert {r.path for r in other.recordings} == {r.path for r in pack.recordings}
    first = other.recordings[0]
    assert (other.samples(first) == pack.samples(pack.recordings[0])).all()
    assert {r.speaker for r in pack.select("validation")} == {"ravdess_17", "nemo_SM0"}
