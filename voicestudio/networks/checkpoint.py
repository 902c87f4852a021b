"""Weights on disk: safetensors with a JSON header that says which network they belong to.

Files are data: they are parsed and checked, never unpickled.
"""

import json
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from voicestudio.errors import UserError
from voicestudio.networks.enhancer import Enhancer, EnhancerConfig
from voicestudio.paths import model_dir

_FORMAT = "voicestudio-enhancer-1"


class ModelFileError(UserError):
    """A model file is missing, damaged or made for another network."""


def default_enhancer_path() -> Path:
    """The shipped enhancer."""
    return model_dir() / "enhancer" / "enhancer.safetensors"


def save_enhancer(model: Enhancer, path: Path, facts: dict[str, Any]) -> None:
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


def load_enhancer(path: Path | None = None, device: str = "cpu") -> Enhancer:
    """The enhancer of a file, in evaluation mode on `device`.

    Raises ModelFileError, naming the file, when it is missing, damaged, or holds something else.
    """
    path = path or default_enhancer_path()
    if not path.is_file():
        raise ModelFileError(
            f"The model file {path} is missing: reinstall VoiceStudio or restore it."
        )
    try:
        with safe_open(path, framework="pt", device=device) as stream:
            header = stream.metadata() or {}
            if header.get("format") != _FORMAT:
                raise ModelFileError(f"The model file {path} is not a VoiceStudio enhancer.")
            config = _checked_config(json.loads(header["config"]))
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
        model = Enhancer(config).to(device)
        model.load_state_dict(tensors)
    except (SafetensorError, OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise ModelFileError(
            f"The model file {path} is damaged: reinstall VoiceStudio or restore it."
        ) from error
    return model.eval().requires_grad_(False)


def _checked_config(values: dict[str, Any]) -> EnhancerConfig:
    """A configuration within sane bounds, so that a damaged header cannot fill the memory."""
    config = EnhancerConfig(**{name: int(value) for name, value in values.items()})
    bounds = {"low_bins": 512, "bands": 256, "channels": 256, "blocks": 16}
    for name, most in bounds.items():
        if not 1 <= getattr(config, name) <= most:
            raise ValueError(f"{name} is out of range")
    if not (1 <= config.frequency_units <= 512 and 1 <= config.time_units <= 512):
        raise ValueError("recurrent sizes are out of range")
    return config
