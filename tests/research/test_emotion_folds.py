"""Cross-validation of the emotion converter: divided by speaker, resumed, judged, averaged."""

import json
from collections import Counter
from dataclasses import replace

import pytest

from research import emotion_folds
from research.emotion_folds import CONVERTED, dealt, kept_results
from voicestudio.errors import UserError
from voicestudio.networks.emotion_checkpoint import load_converter
from voicestudio.training.emotion.converter_evaluation import REAL, ZERO_EFFORT
from voicestudio.training.emotion.emotion_data import EmotionPack

SPEAKERS = {f"ravdess_{n}" for n in ("01", "02", "17")} | {f"nemo_{n}0" for n in ("EB", "IC", "SM")}


@pytest.fixture
def command(emotional_corpus, emotion_pack, tmp_path):
    """Run a tiny study with more arguments; returns the exit status."""
    common = f"--data {emotional_corpus} --pack {emotion_pack} -o {tmp_path / 'study'} --folds 2"
    return lambda more="": emotion_folds.main(f"{common} --per-speaker 1 {more}".split())


def test_each_speaker_is_in_one_fold_and_corpora_and_sexes_are_spread(emotion_pack):
    first = EmotionPack(emotion_pack).recordings[0]
    several = [
        replace(first, corpus=corpus, speaker=f"{corpus}{n}", sex="fm"[n % 2])
        for corpus, count in (("a", 12), ("b", 6), ("c", 7))
        for n in range(count)
    ]
    folds = dealt(several, 6)
    assert sorted(s for fold in folds for s in fold) == sorted(r.speaker for r in several)
    assert {len(fold) for fold in folds} == {4, 5}
    sex = {r.speaker: r.sex for r in several}
    for fold in folds:
        assert Counter(speaker[0] for speaker in fold).items() >= {("a", 2), ("b", 1)}
        assert {sex[speaker] for speaker in fold if speaker[0] == "a"} == {"f", "m"}
    assert folds == dealt(several[::-1], 6)


@pytest.mark.parametrize("count", [1, 2])
def test_there_are_at_least_two_folds_and_a_speaker_for_each(emotion_pack, count):
    with pytest.raises(UserError, match="make 2 to 1 folds"):
        dealt(EmotionPack(emotion_pack).recordings[:1], count)


@pytest.mark.long
def test_every_speaker_is_converted_once_by_who_did_not_hear_them(command, tmp_path, capsys):
    study = tmp_path / "study"
    assert command("--steps 2 --seconds 0") == 0
    assert "goes on" in capsys.readouterr().err
    average = study / "mean.safetensors"
    assert command(f"--steps 2 --average {average}") == 0
    told = capsys.readouterr().out
    assert told == (study / "folds.md").read_text()
    assert "| all angry, converted (6) |" in told
    assert "Loss on pairs of all speakers: folds" in told
    found = kept_results(study)
    assert {one.converter for one in found} == {REAL, ZERO_EFFORT, CONVERTED}
    made = Counter(one.speaker for one in found if one.converter == CONVERTED)
    assert made == dict.fromkeys(SPEAKERS, 3)
    for one in found:
        assert one.figures["judged_other_speakers"] in (0.0, 1.0)
    folds = json.loads((study / "study.json").read_text())["folds"]
    for number, fold in enumerate(folds):
        kept = json.loads((study / f"fold-{number}" / "conversions.json").read_text())
        assert kept["step"] == 2
        assert {row["speaker"] for row in kept["conversions"]} == set(fold)
    means = load_converter(average).state_dict()
    several = [load_converter(study / f"fold-{n}" / "emotion.safetensors") for n in (0, 1)]
    for name, value in means.items():
        apart = [one.state_dict()[name] - value for one in several]
        assert (apart[0] + apart[1]).abs().max() < 1e-5
    # What is known is neither trained nor judged again.
    (study / "fold-0" / "state.pt").unlink()
    assert command(f"--steps 2 --against {study}") == 0
    assert "| all any (18) | +0 [+0, +0] |" in capsys.readouterr().out
    assert not (study / "fold-0" / "state.pt").exists()
    assert command("--steps 2 --vary-speakers --from-moods 0.5") == 2
    assert "other settings" in capsys.readouterr().err


@pytest.mark.long
def test_a_recipe_may_make_speakers_begin_with_moods_and_keep_some_out(command, tmp_path, capsys):
    assert command("--steps 1 --vary-speakers --from-moods 0.5 --no-adversary --keep-out") == 0
    study = json.loads((tmp_path / "study" / "study.json").read_text())
    assert {s for fold in study["folds"] for s in fold} == SPEAKERS - {"ravdess_17", "nemo_SM0"}
    assert {one.speaker for one in kept_results(tmp_path / "study")} < SPEAKERS
    recipe = study["recipe"]
    assert (recipe["sampling"]["formants"], recipe["sampling"]["tempo"]) == (0.15, 0.1)
    assert recipe["sampling"]["from_moods"] == 0.5
    assert recipe["adversarial_from"] is None


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("--from-moods 2", "share from 0 to 1"),
        ("--against nowhere", "no finished study"),
        ("--open", "no parallel"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(command, capsys, more, reason):
    assert command(more) == 2
    told = capsys.readouterr().err
    assert reason in told
    assert told.count("\n") == 1
