"""Weights on disk: safetensors with a JSON header that says which network they belong to.

Files are data: they are parsed and checked, never unpickled.
"""

import json
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from voicestudio.errors import UserError
from voicestudio.networks.causal import CausalConfig, CausalEnhancer
from voicestudio.networks.enhancer import Enhancer, EnhancerConfig
from voicestudio.paths import model_dir

Size = Literal["studio", "fast"]
Config = EnhancerConfig | CausalConfig
Network = Enhancer | CausalEnhancer

_FORMAT = "voicestudio-enhancer-2"
_FILES: dict[Size, str] = {"studio": "enhancer.safetensors", "fast": "fast.safetensors"}
_CONFIGS: dict[str, type[Config]] = {"studio": EnhancerConfig, "fast": CausalConfig}
# What a damaged header may ask for at most, so that it cannot fill the memory.
_LARGEST = {"low_bins": 512, "bands": 256, "channels": 256, "blocks": 16}
_LARGEST_OTHERWISE = 512


class ModelFileError(UserError):
    """A model file is missing, damaged or made for another network."""


def default_enhancer_path(size: Size = "studio") -> Path:
    """The shipped enhancer of this size."""
    return model_dir() / "enhancer" / _FILES[size]


def build_enhancer(config: Config) -> Network:
    """A generator of this shape, untrained."""
    return Enhancer(config) if isinstance(config, EnhancerConfig) else CausalEnhancer(config)


def save_enhancer(model: Network, path: Path, facts: dict[str, Any]) -> None:
    """Write weights, configuration and `facts` about their training; replaces `path` whole."""
    header = {
        "format": _FORMAT,
        "size": "studio" if isinstance(model, Enhancer) else "fast",
        "config": json.dumps(model.config.as_dict()),
        "facts": json.dumps(facts),
    }
    temporary = path.with_suffix(".partial")
    tensors = {
        name: value.detach().cpu().contiguous() for name, value in model.state_dict().items()
    }
    save_file(tensors, temporary, metadata=header)
    temporary.replace(path)


def load_enhancer(path: Path | None = None, device: str = "cpu", size: Size = "studio") -> Network:
    """The enhancer of a file, or the shipped one of `size`, in evaluation mode on `device`.

    Raises ModelFileError, naming the file, when it is missing, damaged, or holds something else.
    """
    path = path or default_enhancer_path(size)
    if not path.is_file():
        raise ModelFileError(
            f"The model file {path} is missing: reinstall VoiceStudio or restore it."
        )
    try:
        with safe_open(path, framework="pt", device=device) as stream:
            header = stream.metadata() or {}
            if header.get("format") != _FORMAT:
                raise ModelFileError(f"The model file {path} is not a VoiceStudio enhancer.")
            config = _checked_config(_CONFIGS[header["size"]], json.loads(header["config"]))
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
        if not all(bool(torch.isfinite(tensor).all()) for tensor in tensors.values()):
            raise ValueError("weights are not finite")
        model = build_enhancer(config).to(device)
        model.load_state_dict(tensors)
    except (SafetensorError, OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise ModelFileError(
            f"The model file {path} is damaged: reinstall VoiceStudio or restore it."
        ) from error
    return model.eval().requires_grad_(False)


def _checked_config(kind: type[Config], values: dict[str, Any]) -> Config:
    config = kind(**{name: int(value) for name, value in values.items()})
    for name, value in config.as_dict().items():
        if not 1 <= value <= _LARGEST.get(name, _LARGEST_OTHERWISE):
            raise ValueError(f"{name} is out of range")
    return config
