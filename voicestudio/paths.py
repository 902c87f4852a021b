"""Where VoiceStudio keeps its files.

Everything stays on the user's machine, and what is kept there no other user may read: recordings
that were never saved are among it. `VOICESTUDIO_CACHE` and `VOICESTUDIO_CONFIG` override the
platform's folders, for tests and for portable installations, as do `VOICESTUDIO_LOGS` for the log
and `VOICESTUDIO_MODELS` for the weights.
"""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

_ROOT = Path(__file__).resolve().parent.parent
_CACHE = "VOICESTUDIO_CACHE", platformdirs.user_cache_path
_CONFIG = "VOICESTUDIO_CONFIG", platformdirs.user_config_path
_LOGS = "VOICESTUDIO_LOGS", platformdirs.user_log_path


def cache_dir() -> Path:
    """Folder for what can be made again (decoded audio, peaks, results); created if missing.

    Only the user can enter it, whatever it was made like.
    """
    return private_folder(_place(*_CACHE))


def config_dir() -> Path:
    """Folder for settings and unsaved work; created if missing. Only the user can enter it."""
    return private_folder(_place(*_CONFIG))


def log_dir() -> Path:
    """Folder for the log; whoever writes there makes it."""
    return _place(*_LOGS)


def resource_path(name: str) -> Path:
    """Path of a bundled file below `resources/`."""
    return _ROOT / "resources" / name


def model_dir() -> Path:
    """Folder of the shipped weights, one sub-folder a network."""
    return Path(os.environ.get("VOICESTUDIO_MODELS") or _ROOT / "models")


def private_folder(path: Path) -> Path:
    """Make `path` a folder that only its owner can enter, if it is not; returns it.

    Raises OSError when it cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = path.stat()
    if status.st_mode & 0o077 and status.st_uid == _user(status):
        with contextlib.suppress(OSError):  # a file system without permissions
            path.chmod(0o700)
    return path


def file_mode(folder: Path) -> int:
    """The permissions of a new file in `folder`: the user's alone in the program's folders."""
    return 0o600 if _is_private(folder) else 0o666


def folder_mode(folder: Path) -> int:
    """The permissions of a new folder in `folder`, in the same way."""
    return 0o700 if _is_private(folder) else 0o777


def _is_private(folder: Path) -> bool:
    roots = (_place(*place).absolute() for place in (_CACHE, _CONFIG, _LOGS))
    return any(folder.absolute().is_relative_to(root) for root in roots)


def _user(status: os.stat_result) -> int:
    """The user this process runs for; where a system has no such number, the owner."""
    return os.geteuid() if hasattr(os, "geteuid") else status.st_uid


def _place(variable: str, default: Callable[[str], Path]) -> Path:
    return Path(os.environ.get(variable) or default("voicestudio"))


def is_there(path: Path) -> bool:
    """Whether `path` names something; not, either, when the system takes no such name."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
