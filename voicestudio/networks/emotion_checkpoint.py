"""Files of weights of the emotion converter."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from voicestudio.checked_json import FormatError, number, parse_json, whole
from voicestudio.networks.emotion_converter import EmotionConfig, EmotionConverter
from voicestudio.networks.model_file import read_model, write_model
from voicestudio.paths import model_dir
from voicestudio.texts import tr

Variant = Literal["full", "open"]

_FORMAT = "voicestudio-emotion-converter-2"
_FILES: dict[Variant, str] = {
    "full": "emotion.safetensors",
    "open": "emotion-open.safetensors",
}
# Upper limits for sizes in a header, so that a damaged one cannot fill the memory.
_MOST = {"features": 256, "bands": 128, "channels": 512, "layers": 32, "recurrent": 512}
_STRIDES = (2, 4, 8, 16)
_MOST_NAMES = 64
_SPEAKER, _ACTED = "speaker", "acted"  # keys of the header; files for any voice have neither
_MOST_HEADER = 1 << 13
_LONGEST_NAME = 64


def default_converter_path(variant: Variant = "full") -> Path:
    """The shipped converter: "full" is not for commercial use, "open" is."""
    return model_dir() / "emotion" / _FILES[variant]


def save_converter(model: EmotionConverter, path: Path, facts: dict[str, Any]) -> None:
    """Write weights, figures of the speaker and facts about training (`model_file.write_model`)."""
    header = {"format": _FORMAT}
    if model.speaker:
        header[_SPEAKER] = json.dumps(dict(model.speaker))
    if model.adapted is not None:
        header[_ACTED] = json.dumps(model.acted)
    write_model(model, path, header, model.config.as_dict(), facts)


def load_converter(path: Path | None = None, device: str = "cpu") -> EmotionConverter:
    """The converter of a file (default: the shipped one); raises as `read_model`."""
    path = path or default_converter_path()
    return read_model(path, device, tr("an emotion converter"), _FORMAT, _built)


def _built(header: Mapping[str, str], config: dict[str, Any]) -> EmotionConverter:
    model = EmotionConverter(_checked_config(config))
    if _SPEAKER in header:
        model.speaker = _figures(parse_json(header[_SPEAKER], _MOST_HEADER))
    if _ACTED in header:
        model.acted = _names(parse_json(header[_ACTED], _MOST_HEADER))
        model.adapted = EmotionConverter(model.config)
    return model


def _figures(values: object) -> dict[str, float]:
    """Check a small table of numbers; raises ValueError for values out of bounds."""
    if not isinstance(values, dict) or len(values) > _MOST_NAMES:
        raise FormatError("the speaker is not a table of figures")
    return {str(name): number(figure, -1e3, 1e3) for name, figure in values.items()}


def _checked_config(values: dict[str, Any]) -> EmotionConfig:
    """Check a configuration; raises ValueError for sizes out of bounds."""
    sizes = {name: whole(values[name], 1, most) for name, most in _MOST.items()}
    # Odd strides would shift the changes by half a frame.
    sizes["stride"] = whole(values["stride"], min(_STRIDES), max(_STRIDES))
    if sizes["stride"] not in _STRIDES:
        raise FormatError("the stride is out of range")
    return EmotionConfig(
        emotions=_names(values["emotions"]), styles=_names(values["styles"]), **sizes
    )


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= _MOST_NAMES:
        raise FormatError("there are too few or too many names")
    if not all(isinstance(name, str) and len(name) <= _LONGEST_NAME for name in value):
        raise FormatError("a name is no text or too long")
    return tuple(value)
