"""Figures of converters and base lines, on voices whose emotions are known.

Modules: commands.evaluate_emotion.
"""

import json

import pytest
import torch

from voicestudio.cli import main
from voicestudio.errors import UserError
from voicestudio.networks.emotion_checkpoint import save_converter
from voicestudio.networks.emotion_converter import EmotionConfig, EmotionConverter
from voicestudio.training.emotion.converter_evaluation import (
    REAL,
    ZERO_EFFORT,
    choose_trials,
)
from voicestudio.training.emotion.prosody_rule import ProsodyRule
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.prosody import INPUTS


def test_trials_are_the_same_every_time_and_of_unheard_speakers(pack):
    trials = choose_trials(pack, 2)
    assert trials == choose_trials(pack, 2)
    assert {trial.source.speaker for trial in trials} == {"ravdess_17", "nemo_SM0"}
    assert len(trials) == 2 * 2 * 3
    for trial in trials:
        assert all(real.text_id == trial.source.text_id for real in trial.real)


def test_so_many_of_each_speaker_are_chosen(pack):
    trials = choose_trials(pack, None, per_speaker=2)
    spoken = [(t.source.speaker, t.source.text_id) for t in trials if t.emotion == "sad"]
    assert sorted(speaker for speaker, _ in spoken) == [
        *("nemo_SM0", "nemo_SM0", "ravdess_17", "ravdess_17")
    ]
    assert len(set(spoken)) == 4


def test_languages_can_be_chosen(pack):
    assert {trial.source.language for trial in choose_trials(pack, 2, languages=["pl"])} == {"pl"}
    with pytest.raises(UserError, match="in xx"):
        choose_trials(pack, 2, languages=["xx"])


def test_rows_tell_doing_nothing_from_the_rule_and_real_speech(pack, evaluation):
    rows = evaluation.rows({"rule": ProsodyRule(pack)})
    found = {(r.converter, r.emotion): r.figures for r in rows if r.language == "all"}
    for emotion in ("happy", "angry"):
        nothing, rule, real = (found[n, emotion] for n in (ZERO_EFFORT, "rule", REAL))
        assert nothing["pitch_shift"] == 0
        assert rule["pitch_shift"] == pytest.approx(real["pitch_shift"], rel=0.4)
        assert rule["f0_rmse"] < nothing["f0_rmse"]
        assert rule["belief_other_speakers"] > nothing["belief_other_speakers"]
        assert nothing["judged_other_speakers"] == 0
    assert {r.language for r in rows} == {"en", "pl", "all"}


def test_the_command_prints_every_row(emotional_corpus, emotion_pack, capsys):
    common = ["evaluate", "emotion", "--pack", str(emotion_pack), "--base-lines", "--quick"]
    common += ["--per-language", "1"]
    assert main([*common, "--data", str(emotional_corpus / "manifest.csv"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    names = {row["converter"] for row in found["rows"]}
    assert names == {REAL, ZERO_EFFORT, "rule", "rule, own language"}
    assert found["exact_at_0"] == {"rule": True, "rule, own language": True}
    assert main([*common, "--data", str(emotional_corpus / "none")]) == 0  # the pack is there
    assert ZERO_EFFORT in capsys.readouterr().out
    assert main([*common[:-1], "0", "--data", str(emotional_corpus)]) == 2


def test_the_command_sets_networks_beside_each_other(
    emotional_corpus, emotion_pack, tmp_path, capsys
):
    config = EmotionConfig(EMOTIONS, features=INPUTS, channels=16, layers=2, recurrent=8)
    network = EmotionConverter(config)
    torch.nn.init.normal_(network.head.weight, std=0.05)
    one, other = tmp_path / "one.safetensors", tmp_path / "other.safetensors"
    for file in (one, other):
        save_converter(network, file, {})
    common = ["evaluate", "emotion", "--data", str(emotional_corpus), "--pack", str(emotion_pack)]
    common += ["--per-language", "1", "--languages", "en", "--quick", "--json", "--model"]
    assert main([*common, str(one), str(other)]) == 0
    found = json.loads(capsys.readouterr().out)
    rows = {r["converter"]: r for r in found["rows"] if r["emotion"] == "sad"}
    assert rows["one"]["mcd_db"] == rows["other"]["mcd_db"]
    assert rows["one"]["mcd_db"] != rows[ZERO_EFFORT]["mcd_db"]
    assert found["exact_at_0"]["one"]
    assert len(found["intensity"]["other"]["sad"]) == 5
    assert main([*common, str(one), str(one)]) == 2
