"""The generator: shapes, silence, transforms, and files that are not what they should be.

Modules: networks.masking.
"""

import json

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from voicestudio.networks.checkpoint import load_enhancer, save_enhancer
from voicestudio.networks.enhancer import Enhancer, EnhancerConfig
from voicestudio.networks.features import BINS, BandLayout, Stft
from voicestudio.networks.model_file import ModelFileError

SMALL = EnhancerConfig(low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1)


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return Enhancer(SMALL).eval()


@pytest.mark.parametrize("samples", [1, 500, 1536, 48_000, 48_001])
def test_output_has_the_shape_of_the_input(network, samples):
    noisy = torch.randn(2, samples) * 0.1
    with torch.inference_mode():
        enhanced = network(noisy)
    assert enhanced.shape == noisy.shape
    assert torch.isfinite(enhanced).all()


def test_silence_stays_silence(network):
    with torch.inference_mode():
        assert not network(torch.zeros(1, 48_000)).any()


def test_transform_and_inverse_return_the_waveform():
    stft = Stft()
    waveform = torch.randn(2, 20_000)
    torch.testing.assert_close(stft.inverse(stft(waveform), 20_000), waveform, atol=1e-5, rtol=1e-5)


def test_bands_share_every_bin_among_them():
    layout = BandLayout(low_bins=160, bands=32)
    spread = layout.spread(torch.ones(1, 1, 32))
    torch.testing.assert_close(spread, torch.ones(1, 1, BINS - 160))


def test_weights_survive_the_file(network, tmp_path):
    path = tmp_path / "weights.safetensors"
    save_enhancer(network, path, {"step": 3})
    noisy = torch.randn(1, 9_600) * 0.1
    with torch.inference_mode():
        assert torch.equal(load_enhancer(path)(noisy), network(noisy))


def test_shipped_weights_take_noise_away_and_keep_the_voice(speech_like, room_noise):
    clean = speech_like(3.0)[:, 0]
    noise = room_noise(3.0)[:, 0]
    with torch.inference_mode():
        enhanced = load_enhancer()(torch.from_numpy(clean + noise)[None])[0].numpy()
        alone = load_enhancer()(torch.from_numpy(noise)[None])[0].numpy()
    assert np.std(alone) < 0.3 * np.std(noise)
    assert np.std(enhanced - clean) < 0.8 * np.std(noise)
    assert np.corrcoef(enhanced, clean)[0, 1] > np.corrcoef(clean + noise, clean)[0, 1]


def _missing(path):
    del path


def _text(path):
    path.write_text("these are not weights")


def _truncated(path):
    save_enhancer(Enhancer(SMALL), path, {})
    path.write_bytes(path.read_bytes()[:-1000])


def _foreign(path):
    save_file({"a": torch.zeros(3)}, path)


def _saved(path, tensors=None, **header):
    """A file like a real one but for some of its header, and for its weights if given."""
    save_enhancer(Enhancer(SMALL), path, {})
    with safe_open(path, framework="pt") as stream:
        header = stream.metadata() | header
    save_file(tensors or load_file(path), path, metadata=header)


def _wrong_shape(path):
    _saved(path, {"a": torch.zeros(3)})


def _absurd(path):
    _saved(path, config=json.dumps(SMALL.as_dict() | {"channels": 10**9}))


def _not_finite(path):
    network = Enhancer(SMALL)
    next(network.parameters()).data.fill_(torch.nan)
    save_enhancer(network, path, {})


@pytest.mark.parametrize(
    "spoil", [_missing, _text, _truncated, _foreign, _wrong_shape, _absurd, _not_finite]
)
def test_unusable_model_files_are_named(spoil, tmp_path):
    path = tmp_path / "broken.safetensors"
    spoil(path)
    with pytest.raises(ModelFileError, match=r"^The model file .*broken\.safetensors.*\.$"):
        load_enhancer(path)


@pytest.mark.parametrize("spoil", [_missing, _text])
def test_only_files_that_came_with_the_program_come_back_by_reinstalling_it(
    spoil, tmp_path, monkeypatch
):
    (tmp_path / "shipped").mkdir()
    monkeypatch.setenv("VOICESTUDIO_MODELS", str(tmp_path / "shipped"))
    for path in (tmp_path / "shipped/own.safetensors", tmp_path / "own.safetensors"):
        spoil(path)
        with pytest.raises(ModelFileError) as caught:
            load_enhancer(path)
        assert ("reinstall" in str(caught.value)) == (path.parent.name == "shipped")
