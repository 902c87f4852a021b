"""Files of weights of the enhancer."""

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal

from voicestudio.checked_json import FormatError, whole
from voicestudio.networks.causal import CausalConfig, CausalEnhancer
from voicestudio.networks.enhancer import Enhancer, EnhancerConfig
from voicestudio.networks.model_file import read_model, write_model
from voicestudio.paths import model_dir
from voicestudio.texts import tr

Size = Literal["studio", "fast"]
Config = EnhancerConfig | CausalConfig
Network = Enhancer | CausalEnhancer

_FORMAT = "voicestudio-enhancer-2"
_FILES: dict[Size, str] = {"studio": "enhancer.safetensors", "fast": "fast.safetensors"}
_CONFIGS: dict[str, type[Config]] = {"studio": EnhancerConfig, "fast": CausalConfig}
# Upper limits for sizes in a header, so that a damaged one cannot fill the memory.
_LARGEST = {"low_bins": 512, "bands": 256, "channels": 256, "blocks": 16}
_LARGEST_OTHERWISE = 512
# A triangular band lies between two others; convolutions halve the channels.
_SMALLEST = {"bands": 2, "channels": 2}


def default_enhancer_path(size: Size = "studio") -> Path:
    """The shipped enhancer of this size."""
    return model_dir() / "enhancer" / _FILES[size]


def build_enhancer(config: Config) -> Network:
    """A generator of this shape, untrained."""
    return Enhancer(config) if isinstance(config, EnhancerConfig) else CausalEnhancer(config)


def save_enhancer(model: Network, path: Path, facts: dict[str, Any]) -> None:
    """Write weights and facts about their training (`model_file.write_model`)."""
    size = "studio" if isinstance(model, Enhancer) else "fast"
    write_model(model, path, {"format": _FORMAT, "size": size}, model.config.as_dict(), facts)


def load_enhancer(path: Path | None = None, device: str = "cpu", size: Size = "studio") -> Network:
    """The enhancer of a file, or the shipped one of `size`; raises as `read_model`."""
    path = path or default_enhancer_path(size)
    return read_model(path, device, tr("a VoiceStudio enhancer"), _FORMAT, _built)


def _built(header: Mapping[str, str], config: dict[str, Any]) -> Network:
    return build_enhancer(_checked_config(_CONFIGS[header["size"]], config))


def _checked_config(kind: type[Config], values: dict[str, Any]) -> Config:
    if unknown := values.keys() - {field.name for field in fields(kind)}:
        raise FormatError(f"{min(unknown)} is not known")
    sizes = {
        name: whole(value, _SMALLEST.get(name, 1), _LARGEST.get(name, _LARGEST_OTHERWISE))
        for name, value in values.items()
    }
    config = kind(**sizes)
    if (config.low_bins + config.bands) % 4:
        raise FormatError("bins and bands are not a multiple of 4")
    return config
