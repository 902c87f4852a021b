"""A small emotion converter with fixed weights, and a voice for it."""

from pathlib import Path

import numpy as np
import pytest


@pytest.fixture(scope="session")
def emotion_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of weights with the converter only: higher pitch, other bands, and slower."""
    import torch  # only for tests that need it

    from voicestudio.networks.emotion_checkpoint import save_converter
    from voicestudio.networks.emotion_converter import EmotionConfig, EmotionConverter
    from voicestudio.voice.prosody import INPUTS

    folder = tmp_path_factory.mktemp("models")
    torch.manual_seed(4)
    config = EmotionConfig(
        ("neutral", "happy", "sad"), features=INPUTS, channels=16, layers=2, recurrent=8
    )
    network = EmotionConverter(config).eval()
    with torch.no_grad():
        torch.nn.init.normal_(network.head.weight, std=0.05)
        rate, height = 1, 3  # indices in the head's output
        network.head.bias[rate] = -0.4
        network.head.bias[height] = 0.4
    (folder / "emotion").mkdir()
    for name in ("emotion", "emotion-open"):
        save_converter(network, folder / "emotion" / f"{name}.safetensors", {})
    return folder


@pytest.fixture
def emotion_weights(emotion_models: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use the weights of `emotion_models`, in child processes too."""
    monkeypatch.setenv("VOICESTUDIO_MODELS", str(emotion_models))
    return emotion_models / "emotion" / "emotion.safetensors"


def spoken(seconds: float = 2.0, sample_rate: int = 48_000, channels: int = 1) -> np.ndarray:
    """Return phrases of 0.7 s with a moving pitch, a pause after each: (frames, channels)."""
    time = np.arange(round(seconds * sample_rate)) / sample_rate
    pitch = 140 + 25 * np.sin(2 * np.pi * 1.3 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / sample_rate
    harmonics = range(1, min(25, int(sample_rate / 2 / 170)))
    buzz = sum(np.sin(k * phase) / k for k in harmonics)
    sound = 0.1 * buzz * ((time + 0.9) % 1.1 < 0.7)
    levels = 1 / np.arange(1, channels + 1)
    return (sound[:, np.newaxis] * levels).astype(np.float32)
