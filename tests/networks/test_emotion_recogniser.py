"""The recogniser of emotions: small, indifferent to padding, and safe to load."""

import pytest
import torch

from voicestudio.networks.emotion_recogniser import EmotionRecogniser, RecogniserConfig
from voicestudio.networks.model_file import ModelFileError
from voicestudio.networks.recogniser_checkpoint import (
    default_recogniser_path,
    load_recogniser,
    save_recogniser,
)
from voicestudio.voice.emotion_features import FEATURES
from voicestudio.voice.emotions import EMOTIONS

SMALL = RecogniserConfig(features=FEATURES, channels=8, blocks=2)


@pytest.fixture
def network():
    torch.manual_seed(0)
    return EmotionRecogniser(SMALL).eval()


def test_padding_changes_nothing(network):
    features = torch.randn(1, 90, FEATURES)
    padded = torch.cat([features, torch.randn(1, 40, FEATURES)], dim=1)
    known = torch.arange(130)[None] < 90
    alone = network(features, torch.ones(1, 90, dtype=torch.bool))
    torch.testing.assert_close(network(padded, known), alone)
    torch.testing.assert_close(network(features), alone)
    assert alone.shape == (1, len(EMOTIONS))


def test_weights_come_back_from_their_file(network, tmp_path):
    path = tmp_path / "recogniser.safetensors"
    save_recogniser(network, path, {"step": 1})
    features = torch.randn(2, 50, FEATURES)
    torch.testing.assert_close(load_recogniser(path)(features), network(features))


def test_missing_damaged_and_foreign_files_are_told(network, tmp_path):
    path = tmp_path / "recogniser.safetensors"
    with pytest.raises(ModelFileError, match="is missing"):
        load_recogniser(path)
    save_recogniser(network, path, {})
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(ModelFileError, match="is damaged"):
        load_recogniser(path)
    enhancer = default_recogniser_path().parents[1] / "enhancer" / "enhancer.safetensors"
    with pytest.raises(ModelFileError, match="not a recogniser"):
        load_recogniser(enhancer)
    next(network.parameters()).data.fill_(torch.nan)
    save_recogniser(network, path, {})
    with pytest.raises(ModelFileError, match="is damaged"):
        load_recogniser(path)


def test_the_shipped_recogniser_is_small_and_fits_the_features():
    network = load_recogniser()
    assert network.config.features == FEATURES
    assert network.config.emotions == len(EMOTIONS)
    assert sum(p.numel() for p in network.parameters()) <= 300_000
