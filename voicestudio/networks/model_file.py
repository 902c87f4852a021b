"""Files of weights: safetensors with a JSON header that identifies the network.

They are parsed and checked, never unpickled.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

from voicestudio.checked_json import FormatError, parse_json
from voicestudio.errors import UserError
from voicestudio.paths import model_dir
from voicestudio.texts import tr

_MOST_CONFIG = 1 << 16

Network = TypeVar("Network", bound=nn.Module)


class ModelFileError(UserError):
    """A model file is missing, damaged or made for another network."""


def write_model(
    model: nn.Module, path: Path, header: Mapping[str, str], config: Any, facts: dict[str, Any]
) -> None:
    """Write weights, `header`, configuration and `facts` about their training; replaces `path`.

    `header` has at least a "format". The file is replaced whole, so that a reader never sees a part
    of it.
    """
    metadata = {**header, "config": json.dumps(config), "facts": json.dumps(facts)}
    temporary = path.with_suffix(".partial")
    tensors = {
        name: value.detach().cpu().contiguous() for name, value in model.state_dict().items()
    }
    save_file(tensors, temporary, metadata=metadata)
    temporary.replace(path)


def read_model(
    path: Path,
    device: str,
    kind: str,
    format_name: str,
    build: Callable[[Mapping[str, str], dict[str, Any]], Network],
) -> Network:
    """The network of a file, in evaluation mode on `device`.

    `build(header, config)` returns it untrained; it raises ValueError or KeyError where a damaged
    header asks for something out of bounds. Raises ModelFileError, naming the file, when it
    is missing, damaged (weights that are not numbers included), or not a `kind`.
    """
    if not path.is_file():
        raise ModelFileError(_missing(path))
    try:
        with safe_open(path, framework="pt", device=device) as stream:
            header = stream.metadata() or {}
            if header.get("format") != format_name:
                raise ModelFileError(
                    tr("The model file {path} is not {kind}.", path=path, kind=kind)
                )
            model = build(header, _config(header)).to(device)
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
        if not all(bool(torch.isfinite(tensor).all()) for tensor in tensors.values()):
            raise ValueError("weights are not finite")
        model.load_state_dict(tensors)
    except ModelFileError:
        raise
    except (
        Exception
    ) as error:  # the file is untrusted, and torch may raise any exception for wrong shapes
        raise ModelFileError(_damaged(path)) from error
    return model.eval().requires_grad_(False)


def _missing(path: Path) -> str:
    if _is_shipped(path):
        return tr(
            "The model file {path} is missing: reinstall VoiceStudio or restore it.", path=path
        )
    return tr("The model file {path} is missing: check its name or restore it.", path=path)


def _damaged(path: Path) -> str:
    if _is_shipped(path):
        return tr(
            "The model file {path} is damaged: reinstall VoiceStudio or restore it.", path=path
        )
    return tr("The model file {path} is damaged: choose another or restore it.", path=path)


def _is_shipped(path: Path) -> bool:
    return path.absolute().is_relative_to(model_dir().absolute())


def _config(header: Mapping[str, str]) -> dict[str, Any]:
    config = parse_json(header["config"], _MOST_CONFIG)
    if not isinstance(config, dict):
        raise FormatError("the configuration is not an object")
    return config
