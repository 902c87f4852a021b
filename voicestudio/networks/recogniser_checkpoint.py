"""Files of weights of the emotion recogniser."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from voicestudio.checked_json import number, whole
from voicestudio.networks.emotion_recogniser import EmotionRecogniser, RecogniserConfig
from voicestudio.networks.model_file import read_model, write_model
from voicestudio.paths import model_dir
from voicestudio.texts import tr

_FORMAT = "voicestudio-emotion-recogniser-1"
_MOST = {"features": 512, "emotions": 64, "channels": 512, "blocks": 16}


def default_recogniser_path() -> Path:
    """The shipped recogniser."""
    return model_dir() / "emotion" / "recogniser.safetensors"


def save_recogniser(model: EmotionRecogniser, path: Path, facts: dict[str, Any]) -> None:
    """Write weights and facts about their training (`model_file.write_model`)."""
    write_model(model, path, {"format": _FORMAT}, model.config.as_dict(), facts)


def load_recogniser(path: Path | None = None, device: str = "cpu") -> EmotionRecogniser:
    """The recogniser of a file (default: the shipped one); raises as `read_model`."""
    path = path or default_recogniser_path()
    return read_model(path, device, tr("a recogniser of emotions"), _FORMAT, _built)


def _built(_header: Mapping[str, str], config: dict[str, Any]) -> EmotionRecogniser:
    return EmotionRecogniser(_checked_config(config))


def _checked_config(values: dict[str, Any]) -> RecogniserConfig:
    """Check a configuration; raises ValueError for sizes that could fill the memory."""
    sizes = {name: whole(values[name], 1, most) for name, most in _MOST.items()}
    return RecogniserConfig(**sizes, dropout=number(values["dropout"], 0.0, 0.9))
