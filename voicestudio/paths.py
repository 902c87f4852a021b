"""Where VoiceStudio keeps its files.

Everything stays on the user's machine. `VOICESTUDIO_CACHE` and `VOICESTUDIO_CONFIG` override the
platform's folders, for tests and for portable installations, and `VOICESTUDIO_MODELS` the weights.
"""

import os
from pathlib import Path

import platformdirs

_ROOT = Path(__file__).resolve().parent.parent


def cache_dir() -> Path:
    """Folder for what can be made again (decoded audio, peaks, results); created if missing."""
    return _made("VOICESTUDIO_CACHE", platformdirs.user_cache_path("voicestudio"))


def config_dir() -> Path:
    """Folder for settings; created if missing."""
    return _made("VOICESTUDIO_CONFIG", platformdirs.user_config_path("voicestudio"))


def resource_path(name: str) -> Path:
    """Path of a bundled file below `resources/`."""
    return _ROOT / "resources" / name


def model_dir() -> Path:
    """Folder of the shipped weights, one sub-folder a network."""
    return Path(os.environ.get("VOICESTUDIO_MODELS") or _ROOT / "models")


def _made(variable: str, default: Path) -> Path:
    folder = Path(os.environ.get(variable) or default)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
