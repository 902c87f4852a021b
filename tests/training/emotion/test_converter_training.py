"""The converter's trainer: pairs are aligned, it learns from them, resumes, and can be used."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from voicestudio.cli import main
from voicestudio.errors import UserError
from voicestudio.networks.emotion_checkpoint import load_converter
from voicestudio.networks.emotion_converter import EmotionConfig
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.emotion.converter_losses import SupervisedWeights, supervised_losses
from voicestudio.training.emotion.converter_recipe import ConverterRecipe
from voicestudio.training.emotion.converter_training import ConverterTask
from voicestudio.training.emotion.converter_validation import applied, mean_changes, network_changes
from voicestudio.training.emotion.emotion_data import EmotionRecording
from voicestudio.training.emotion.pair_batches import PairBatches
from voicestudio.training.emotion.parallel_pairs import pair_up, rendering
from voicestudio.training.emotion.time_warping import match, rate_of
from voicestudio.voice.frames import BANDS, VoiceFrames
from voicestudio.voice.prosody import INPUTS, reference_of

SMALL = EmotionConfig(
    emotions=("neutral", "happy", "sad"),
    styles=("any", "en"),
    features=INPUTS,
    channels=24,
    layers=3,
    recurrent=8,
)
RECIPE = ConverterRecipe(
    generator=SMALL, batch=4, adversarial_from=2, recogniser_from=1, learning_rate=4e-3
)
SHIFTS = {"neutral": 0.0, "happy": 5.0, "sad": -2.0}
RATES = {"neutral": 1.0, "happy": 1.2, "sad": 0.8}


def run(pairs, folder, recipe=RECIPE, validate=None):
    return TrainingRun(ConverterTask(pairs, recipe, validate), folder)


def spoken(text, speaker, emotion):
    """Frames of something like a sentence: the same shapes in time for the same text."""
    random = np.random.default_rng(text)
    count = 120
    shape = np.cumsum(random.normal(0, 1, (count, BANDS)), axis=0)
    shape -= shape.mean(axis=0)
    contour = 2 * np.sin(np.arange(count) / 9 + text)
    place = np.arange(0, count - 1, RATES[emotion])
    index = place.astype(int)
    wide = {"neutral": 1.0, "happy": 1.6, "sad": 0.8}[emotion]
    pitch = speaker + SHIFTS[emotion] + wide * contour[index]
    bands = shape[index] - 60 + (4 if emotion == "happy" else 0)
    voiced = np.sin(index / 4 + text) > -0.6
    f0 = np.where(voiced, 120 * 2 ** (pitch / 12), 0).astype(np.float32)
    energy = np.full(len(index), -20.0, np.float32)
    return VoiceFrames(f0, bands.astype(np.float32), energy)


def recording(emotion, text, speaker):
    return EmotionRecording(
        f"{speaker}-{text}-{emotion}", "toy", str(speaker), "f", "en", emotion, "normal",
        str(text), "1", "train", 24_000, 0, 0, 0, 0, "", False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def pairs():
    found = []
    for speaker in (0, 5):
        neutral = [spoken(text, speaker, "neutral") for text in range(4)]
        usual = reference_of(neutral)
        for text in range(4):
            plain = rendering(neutral[text], usual, recording("neutral", text, speaker))
            for emotion in ("happy", "sad"):
                frames = spoken(text, speaker, emotion)
                other = rendering(frames, usual, recording(emotion, text, speaker))
                found.append(pair_up(plain, other))
    return found


def test_renderings_are_aligned_and_their_difference_is_found(pairs):
    for pair in pairs:
        emotion = pair.target.emotion
        middle = slice(20, 100)
        assert np.mean(pair.change[pair.voiced, 0]) == pytest.approx(SHIFTS[emotion], abs=1.0)
        assert np.exp(pair.change[middle, -1].mean()) == pytest.approx(RATES[emotion], abs=0.1)
        gain = pair.change[middle, 1:-1].mean()
        assert gain == pytest.approx(4 if emotion == "happy" else 0, abs=0.7)


def test_a_match_never_goes_back_and_refuses_what_cannot_be():
    one, other = spoken(3, 0, "neutral"), spoken(3, 0, "sad")
    path = match(one, other, BANDS)
    assert path[0] == 0
    assert path[-1] == len(other) - 1
    assert (np.diff(path) >= 0).all()
    assert np.exp(-rate_of(path)).mean() == pytest.approx(len(other) / len(one), abs=0.1)
    short = VoiceFrames(one.f0_hz[:20], one.bands_db[:20], one.energy_db[:20])
    assert match(short, other, BANDS) is None


def test_what_real_speakers_did_costs_nothing_and_every_error_has_its_term(pairs):
    batch = PairBatches(pairs, SMALL, size=4, seed=1)(0)
    names = ("pitch", "shape", "level", "rate", "mean_pitch", "mean_bands", "length")
    terms = supervised_losses(batch.change, batch, SupervisedWeights())
    assert all(float(terms[name]) < 0.03 for name in names)
    for index, raised in ((0, "mean_pitch"), (slice(1, -1), "mean_bands"), (-1, "length")):
        change = batch.change.clone()
        change[..., index] += 0.5
        moved = supervised_losses(change, batch, SupervisedWeights())
        assert moved[raised] > terms[raised]
        # Neither contours nor the shape of spectra are touched by what is the same everywhere.
        for name in ("pitch", "shape", "rate"):
            assert float(moved[name]) == pytest.approx(float(terms[name]), abs=1e-3)


def test_training_teaches_what_sets_the_emotions_apart(pairs, tmp_path):
    trainer = run(pairs, tmp_path, replace(RECIPE, average_decay=0.8))
    trainer.train(steps=1, seconds=300)
    trainer.train(steps=30, seconds=300)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert log[-1]["step"] == 30
    assert {"sequence", "changes", "emotion", "cycle", "sequence_judge"} <= log[-1].keys()
    assert log[-1]["mean_pitch"] < 0.85 * log[1]["mean_pitch"]
    wish = network_changes(load_converter(tmp_path / "emotion.safetensors"))
    source = pairs[0].source
    assert wish(source, "happy")[:, 0].mean() > wish(source, "sad")[:, 0].mean() + 1


def test_a_resumed_run_ends_where_an_unbroken_one_does(pairs, tmp_path):
    whole = run(pairs, tmp_path / "whole", RECIPE)
    whole.train(steps=6, seconds=300)
    run(pairs, tmp_path / "broken", RECIPE).train(steps=3, seconds=300)
    resumed = run(pairs, tmp_path / "broken", RECIPE)
    assert resumed.step == 3
    resumed.train(steps=6, seconds=300)
    parts = (
        lambda one: one.network,
        lambda one: one.average,
        lambda one: one.task.discriminators.sequence,
        lambda one: one.task.classifier.network,
    )
    for part in parts:
        wanted = part(whole).state_dict()
        for key, value in part(resumed).state_dict().items():
            assert torch.equal(value, wanted[key]), key


def test_the_best_by_validation_is_kept(pairs, tmp_path):
    values = iter([0.1, 0.5, 0.5, 0.2])  # each stretch of the run begins and ends with one
    trainer = run(pairs, tmp_path, RECIPE, lambda _: {"val_score": next(values)})
    trainer.train(steps=1, seconds=300)
    best = (tmp_path / "best.safetensors").read_bytes()
    trainer.train(steps=2, seconds=300)
    assert (tmp_path / "best.safetensors").read_bytes() == best
    later = iter([0.3, 0.4])
    run(pairs, tmp_path, RECIPE, lambda _: {"val_score": next(later)}).train(steps=3, seconds=300)
    assert (tmp_path / "best.safetensors").read_bytes() == best


def test_a_run_of_another_size_or_without_pairs_is_refused(pairs, tmp_path):
    run(pairs, tmp_path, RECIPE).save()
    other = replace(RECIPE, generator=replace(SMALL, channels=16))
    with pytest.raises(UserError, match="another size"):
        run(pairs, tmp_path, other)
    with pytest.raises(UserError, match="no parallel"):
        run([], tmp_path / "other", RECIPE)


def test_changes_are_applied_to_frames_as_sound_would_show_them(pairs):
    source = pairs[0].source
    change = np.zeros((len(source.frames), 1 + BANDS + 1), np.float32)
    change[:, 0], change[:, 1:-1], change[:, -1] = 12.0, 6.0, np.log(2)
    after = applied(source.frames, change)
    assert len(after) == pytest.approx(len(source.frames) / 2, abs=1)
    middle = np.median(after.f0_hz[after.voiced])
    assert middle == pytest.approx(
        2 * np.median(source.frames.f0_hz[source.frames.voiced]), rel=0.1
    )
    assert after.energy_db == pytest.approx(-14.0, abs=0.01)
    rule = mean_changes(pairs)(source, "happy")
    assert rule[:, 0] == pytest.approx(5.0, abs=0.7)
    assert np.ptp(rule, axis=0).max() == 0


def test_one_command_trains_watches_and_goes_on(emotional_corpus, emotion_pack, tmp_path):
    arguments = ["train", "emotion", "--data", str(emotional_corpus), "--pack", str(emotion_pack)]
    arguments += ["--run", str(tmp_path)]
    assert main([*arguments, "--steps", "1"]) == 0
    aligned = (tmp_path / "aligned.npz").stat().st_mtime_ns
    assert main([*arguments, "--steps", "2"]) == 0
    assert (tmp_path / "aligned.npz").stat().st_mtime_ns == aligned
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [entry["step"] for entry in log] == [0, 1, 1, 2]
    assert {"rate_en_happy", "pitch_pl_sad", "val_rate", "val_score"} <= log[-1].keys()
    network = load_converter(tmp_path / "emotion.safetensors")
    assert network.config.emotions == ("neutral", "happy", "angry", "sad")
    assert network.config.styles == ("any", "en", "pl")
    assert main([*arguments, "--open", "--steps", "1"]) == 2
