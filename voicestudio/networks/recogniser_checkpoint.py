"""The recogniser's weights on disk: safetensors, parsed and checked, never unpickled."""

import json
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from voicestudio.networks.checkpoint import ModelFileError
from voicestudio.networks.emotion_recogniser import EmotionRecogniser, RecogniserConfig
from voicestudio.paths import model_dir

_FORMAT = "voicestudio-emotion-recogniser-1"
_MOST = {"features": 512, "emotions": 64, "channels": 512, "blocks": 16}


def default_recogniser_path() -> Path:
    """The shipped recogniser."""
    return model_dir() / "emotion" / "recogniser.safetensors"


def save_recogniser(model: EmotionRecogniser, path: Path, facts: dict[str, Any]) -> None:
    """Write weights, configuration and `facts` about their training; replaces `path` whole."""
    header = {
        "format": _FORMAT,
        "config": json.dumps(model.config.as_dict()),
        "facts": json.dumps(facts),
    }
    temporary = path.with_suffix(".partial")
    tensors = {
        name: value.detach().cpu().contiguous() for name, value in model.state_dict().items()
    }
    save_file(tensors, temporary, metadata=header)
    temporary.replace(path)


def load_recogniser(path: Path | None = None, device: str = "cpu") -> EmotionRecogniser:
    """The recogniser of a file, in evaluation mode on `device`.

    Raises ModelFileError, naming the file, when it is missing, damaged, or holds something else.
    """
    path = path or default_recogniser_path()
    if not path.is_file():
        raise ModelFileError(
            f"The model file {path} is missing: reinstall VoiceStudio or restore it."
        )
    try:
        with safe_open(path, framework="pt", device=device) as stream:
            header = stream.metadata() or {}
            if header.get("format") != _FORMAT:
                raise ModelFileError(f"The model file {path} is not a recogniser of emotions.")
            config = _checked_config(json.loads(header["config"]))
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
        model = EmotionRecogniser(config).to(device)
        model.load_state_dict(tensors)
    except (SafetensorError, OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise ModelFileError(
            f"The model file {path} is damaged: reinstall VoiceStudio or restore it."
        ) from error
    return model.eval().requires_grad_(False)


def _checked_config(values: dict[str, Any]) -> RecogniserConfig:
    """A configuration within sane bounds, so that a damaged header cannot fill the memory."""
    sizes = {name: int(values[name]) for name in _MOST}
    for name, most in _MOST.items():
        if not 1 <= sizes[name] <= most:
            raise ValueError(f"{name} is out of range")
    return RecogniserConfig(**sizes, dropout=min(max(float(values["dropout"]), 0.0), 0.9))
