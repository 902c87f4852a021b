"""The emotion converter's weights on disk: safetensors, parsed and checked, never unpickled."""

import json
from pathlib import Path
from typing import Any, Literal

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from voicestudio.networks.checkpoint import ModelFileError
from voicestudio.networks.emotion import EmotionConfig, EmotionConverter
from voicestudio.paths import model_dir

Variant = Literal["full", "open"]

_FORMAT = "voicestudio-emotion-converter-1"
_FILES: dict[Variant, str] = {
    "full": "emotion.safetensors",
    "open": "emotion-open.safetensors",
}
# What a damaged header may ask for at most, so that it cannot fill the memory.
_MOST = {"features": 256, "bands": 128, "channels": 512, "layers": 32, "recurrent": 512}
_MOST_NAMES = 64


def default_converter_path(variant: Variant = "full") -> Path:
    """The shipped converter: "full" is not for commercial use, "open" is."""
    return model_dir() / "emotion" / _FILES[variant]


def save_converter(model: EmotionConverter, path: Path, facts: dict[str, Any]) -> None:
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


def load_converter(path: Path | None = None, device: str = "cpu") -> EmotionConverter:
    """The converter of a file (default: the shipped one), in evaluation mode on `device`.

    Raises ModelFileError, naming the file, when it is missing, damaged, or holds something else.
    """
    path = path or default_converter_path()
    if not path.is_file():
        raise ModelFileError(
            f"The model file {path} is missing: reinstall VoiceStudio or restore it."
        )
    try:
        with safe_open(path, framework="pt", device=device) as stream:
            header = stream.metadata() or {}
            if header.get("format") != _FORMAT:
                raise ModelFileError(f"The model file {path} is not an emotion converter.")
            config = _checked_config(json.loads(header["config"]))
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
        model = EmotionConverter(config).to(device)
        model.load_state_dict(tensors)
    except (SafetensorError, OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise ModelFileError(
            f"The model file {path} is damaged: reinstall VoiceStudio or restore it."
        ) from error
    return model.eval().requires_grad_(False)


def _checked_config(values: dict[str, Any]) -> EmotionConfig:
    """A configuration within sane bounds."""
    sizes = {name: int(values[name]) for name in (*_MOST, "stride")}
    if any(not 1 <= sizes[name] <= most for name, most in _MOST.items()):
        raise ValueError("a size is out of range")
    # Odd strides would shift the changes by half a frame.
    if sizes["stride"] not in (2, 4, 8, 16):
        raise ValueError("the stride is out of range")
    names = {name: tuple(str(entry) for entry in values[name]) for name in ("emotions", "styles")}
    if any(not 1 <= len(entries) <= _MOST_NAMES for entries in names.values()):
        raise ValueError("the names are out of range")
    return EmotionConfig(emotions=names["emotions"], styles=names["styles"], **sizes)
