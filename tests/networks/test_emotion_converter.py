"""The emotion converter's network, its weights on disk, and what it does to sound."""

import pickle
from copy import deepcopy
from dataclasses import replace

import numpy as np
import pytest
import torch

from voicestudio.effects.emotion import Converter, load_converter
from voicestudio.errors import UserError
from voicestudio.networks import emotion_checkpoint
from voicestudio.networks.emotion_checkpoint import save_converter
from voicestudio.networks.emotion_converter import (
    GAIN_LIMIT,
    PITCH_LIMIT,
    RATE_LIMIT,
    EmotionConfig,
    EmotionConverter,
)
from voicestudio.networks.model_file import ModelFileError
from voicestudio.voice.analysis import analyse
from voicestudio.voice.prosody import INPUTS

SMALL = EmotionConfig(
    emotions=("neutral", "happy", "sad"),
    styles=("any", "en"),
    features=INPUTS,
    channels=16,
    layers=2,
    recurrent=8,
)


@pytest.fixture
def network():
    """Untrained, but with a head that asks for something."""
    torch.manual_seed(4)
    network = EmotionConverter(SMALL).eval()
    torch.nn.init.normal_(network.head.weight, std=0.2)
    return network


@pytest.fixture
def voice():
    """Two phrases of a buzz with a moving pitch, and silence between and around them."""
    time = np.arange(2 * 48_000) / 48_000
    pitch = 140 + 25 * np.sin(2 * np.pi * 1.3 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / 48_000
    buzz = sum(np.sin(k * phase) / k for k in range(1, 25))
    gate = ((time > 0.2) & (time < 0.9)) | ((time > 1.3) & (time < 1.85))
    return (0.1 * buzz * gate).astype(np.float32)


def wishes(network, *, emotion=1, intensity=1.0, style=None, frames=61):
    torch.manual_seed(1)
    features = torch.randn(1, frames, INPUTS)
    curve = torch.full((1, frames), float(intensity))
    style = None if style is None else torch.tensor([style])
    with torch.inference_mode():
        return network(features, torch.tensor([emotion]), curve, style)[0]


def test_every_frame_gets_a_change_within_bounds(network):
    with torch.no_grad():
        network.head.weight.mul_(100)
    change = wishes(network)
    assert change.shape == (61, 34)
    assert change[:, 0].abs().max() <= PITCH_LIMIT
    assert change[:, 1:-1].abs().max() <= GAIN_LIMIT
    assert change[:, -1].abs().max() <= RATE_LIMIT


def test_target_and_style_have_an_effect(network):
    happy = wishes(network, emotion=1)
    assert not torch.allclose(happy, wishes(network, emotion=2), atol=1e-3)
    assert not torch.allclose(happy, wishes(network, style=1), atol=1e-3)


def test_the_change_follows_the_intensity(network):
    whole = wishes(network)
    assert not wishes(network, intensity=0).any()
    torch.testing.assert_close(wishes(network, intensity=0.25), whole / 4)


def test_padding_behind_a_phrase_hardly_matters(network):
    torch.manual_seed(1)
    features = torch.randn(1, 240, INPUTS)
    padded = torch.nn.functional.pad(features, (0, 0, 0, 40))
    with torch.inference_mode():
        alone = network.full_change(features, torch.tensor([1]))
        longer = network.full_change(padded, torch.tensor([1]))
    torch.testing.assert_close(alone[:, :100], longer[:, :100], atol=0.05, rtol=0.05)


def test_contrast_makes_sounds_more_alike_and_leaves_levels(network):
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.zero_()
        network.head.bias[4 + SMALL.bands :] = -1.0
    torch.manual_seed(1)
    features = 0.2 * torch.randn(1, 60, INPUTS)
    bands = features[0, :, 2 : 2 + SMALL.bands]
    sound = bands - bands.mean(dim=1, keepdim=True)
    with torch.inference_mode():
        gain = network.full_change(features, torch.tensor([1]))[0, :, 1:-1]
    assert gain.mean(dim=1).abs().max() < 0.2
    # A feature counts in 12 dB.
    moved = 12 * sound + gain
    assert 0.75 < moved.std() / (12 * sound).std() < 0.9


def test_what_sets_neighbouring_frames_apart_is_only_level_and_contrast(network):
    features = torch.zeros(1, 200, INPUTS)
    features[..., -1] = torch.randn(200)
    with torch.inference_mode():
        gain = network.full_change(features, torch.tensor([1]))[0, :, 1:-1]
    shape = gain - gain.mean(dim=1, keepdim=True)
    assert 3 * shape.diff(dim=0).abs().max() < gain.diff(dim=0).abs().max()


def test_intensity_0_gives_the_input_bit_for_bit(network, voice):
    converted = Converter(network).convert(voice, "happy", 0.0)
    assert np.array_equal(converted.samples, voice)
    assert converted.time_map.is_identity


def test_a_curve_is_followed_and_what_it_leaves_out_is_untouched(network, voice):
    converter = Converter(network)
    curve = np.repeat([1.0, 0.0], 50)
    change = converter.change(analyse(voice), "happy", curve)
    assert np.abs(change.gain_db[20:90]).max() > 0.5
    assert not change.gain_db[110:].any()
    converted = converter.convert(voice, "happy", curve, lock_timing=True)
    assert np.array_equal(converted.samples[-40_000:], voice[-40_000:])
    assert not np.array_equal(converted.samples[:40_000], voice[:40_000])
    full = converter.change(analyse(voice), "happy", 1.0)
    half = converter.change(analyse(voice), "happy", 0.5)
    np.testing.assert_allclose(half.gain_db, full.gain_db / 2, atol=1e-4)
    np.testing.assert_allclose(half.rate, np.sqrt(full.rate), atol=1e-4)


def test_pauses_stay_as_they_are_and_timing_can_be_locked(network, voice):
    converter = Converter(network)
    change = converter.change(analyse(voice), "sad")
    assert not change.gain_db[100:120].any()
    assert (change.rate[100:120] == 1).all()
    free = converter.convert(voice, "sad")
    assert len(free.samples) == free.time_map.new_length(len(voice)) != len(voice)
    locked = converter.convert(voice, "sad", lock_timing=True)
    assert len(locked.samples) == len(voice)


def test_loud_speech_is_kept_below_full_scale(network, voice):
    with torch.no_grad():
        network.head.weight.zero_()
        network.head.bias.zero_()
        network.head.bias[1:-1] = 1.5  # louder by 13 dB
    loud = voice / np.abs(voice).max() * 0.7
    converted = Converter(network).convert(loud, "happy").samples
    assert 0.8 < np.abs(converted).max() < 1.05
    assert np.sqrt(np.mean(converted**2)) > 1.1 * np.sqrt(np.mean(loud**2))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("bored",), "no emotion"),
        (("happy", 1.5), "between 0 and 1"),
        (("happy", np.array([0.0, np.nan])), "between 0 and 1"),
    ],
)
def test_what_cannot_be_asked_for_is_told(network, voice, arguments, message):
    with pytest.raises(UserError, match=message):
        Converter(network).convert(voice, *arguments)
    with pytest.raises(UserError, match="no style"):
        Converter(network).convert(voice, "happy", style="xx")


def test_silence_and_short_sounds_are_told(network, voice):
    with pytest.raises(UserError, match="too little speech"):
        Converter(network).convert(voice[12_000:20_000], "happy")


def test_weights_survive_the_disk(network, tmp_path):
    path = tmp_path / "emotion.safetensors"
    save_converter(network, path, {"step": 3})
    again = load_converter(path)
    assert again.emotions == SMALL.emotions
    assert again.styles == SMALL.styles
    same = emotion_checkpoint.load_converter(path)
    torch.testing.assert_close(wishes(network), wishes(same))


def test_missing_and_damaged_weights_are_told_and_never_unpickled(network, tmp_path):
    path = tmp_path / "emotion.safetensors"
    with pytest.raises(ModelFileError, match=r"emotion\.safetensors is missing"):
        load_converter(path)
    save_converter(network, path, {})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelFileError, match="is damaged"):
        load_converter(path)
    path.write_bytes(whole.replace(b"emotion-converter-2", b"emotion-converter-9"))
    with pytest.raises(ModelFileError, match="not an emotion converter"):
        load_converter(path)
    path.write_bytes(pickle.dumps(_Trap(tmp_path / "sprung")))
    with pytest.raises(ModelFileError, match="is damaged"):
        load_converter(path)
    assert not (tmp_path / "sprung").exists()
    next(network.parameters()).data.fill_(torch.nan)
    save_converter(network, path, {})
    with pytest.raises(ModelFileError, match="is damaged"):
        load_converter(path)


def test_a_header_that_asks_for_too_much_is_refused(network, tmp_path):
    path = tmp_path / "emotion.safetensors"
    network.config = replace(SMALL, channels=100_000)
    save_converter(network, path, {})
    with pytest.raises(ModelFileError, match="is damaged"):
        load_converter(path)


class _Trap:
    """Leaves a file behind when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (open, (str(self.path), "w"))


def personal_of(network):
    """The network for one voice, whose happy it learnt."""
    personal = deepcopy(network)
    personal.speaker = {"pitch": 1.5, "spread": 3.0}
    personal.adapted, personal.acted = deepcopy(network), ("happy",)
    torch.nn.init.normal_(personal.adapted.head.weight, std=0.2)
    return personal.eval()


def test_only_emotions_that_were_acted_are_done_by_what_was_learnt(network):
    personal = personal_of(network)
    for emotion, name in enumerate(SMALL.emotions):
        expected = personal.adapted if name == "happy" else network
        assert torch.equal(wishes(personal, emotion=emotion), wishes(expected, emotion=emotion))


def test_a_personal_network_survives_the_disk(network, tmp_path):
    personal = personal_of(network)
    save_converter(personal, tmp_path / "own.safetensors", {})
    loaded = emotion_checkpoint.load_converter(tmp_path / "own.safetensors")
    assert (loaded.speaker, loaded.acted) == (personal.speaker, personal.acted)
    assert torch.allclose(wishes(loaded), wishes(personal), atol=1e-5)


@pytest.mark.parametrize(
    "speaker",
    [{"pitch": 1.0}, {"pitch": 1.0, "spread": 1e9}, {"pitch": 1.0, "spread": 2.0, "age": 40.0}],
)
def test_a_speaker_that_makes_no_sense_is_refused(network, tmp_path, speaker):
    network.speaker = speaker
    save_converter(network, tmp_path / "own.safetensors", {})
    with pytest.raises(UserError, match=r"own\.safetensors"):
        load_converter(tmp_path / "own.safetensors")
