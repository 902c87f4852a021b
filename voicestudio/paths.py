"""The folders of VoiceStudio.

Only the user can read them, since they hold unsaved recordings. `VOICESTUDIO_CACHE`,
`VOICESTUDIO_CONFIG` and `VOICESTUDIO_DATA` replace the platform's folders, for tests and portable
installations; `VOICESTUDIO_LOGS` and `VOICESTUDIO_MODELS` those of the log and the weights.
"""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

from voicestudio.texts import tr

_ROOT = Path(__file__).resolve().parent.parent
_CACHE = "VOICESTUDIO_CACHE", platformdirs.user_cache_path
_CONFIG = "VOICESTUDIO_CONFIG", platformdirs.user_config_path
_DATA = "VOICESTUDIO_DATA", platformdirs.user_data_path
_LOGS = "VOICESTUDIO_LOGS", platformdirs.user_log_path


def cache_dir() -> Path:
    """Return the folder for data that can be recreated (decoded audio, peaks, results).

    Created if missing; permissions are restricted to the user.
    """
    return private_folder(_place(*_CACHE))


def config_dir() -> Path:
    """Return the folder for settings and unsaved work; created if missing, for the user only."""
    return private_folder(_place(*_CONFIG))


def data_dir() -> Path:
    """Return the folder for voice profiles and training runs; created if missing, private."""
    return private_folder(_place(*_DATA))


def voices_dir() -> Path:
    """Return the folder for voice profiles, below `data_dir`; not created here."""
    return _place(*_DATA) / "voices"


def log_dir() -> Path:
    """Return the folder for the log; not created here."""
    return _place(*_LOGS)


def resource_path(name: str) -> Path:
    """Return the path of a bundled file in `resources/`."""
    return _ROOT / "resources" / name


def guide_path(name: str) -> Path:
    """Return the path of a file of the user guide: a language of its text, or a picture."""
    return _ROOT / "docs" / name


def program_licence() -> Path:
    """Return the path of the licence of VoiceStudio."""
    return _ROOT / "LICENSE"


def licences_dir() -> Path:
    """Return the folder with licences of the system's libraries; only a packaged program has it."""
    return _ROOT / "licences"


def model_dir() -> Path:
    """Return the folder of the shipped weights, with a sub-folder for each network."""
    return Path(os.environ.get("VOICESTUDIO_MODELS") or _ROOT / "models")


def private_folder(path: Path) -> Path:
    """Make `path` a folder that only its owner can enter; returns it.

    Raises OSError when it cannot be created.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = path.stat()
    if status.st_mode & 0o077 and status.st_uid == _user(status):
        with contextlib.suppress(OSError):  # file systems without permissions
            path.chmod(0o700)
    return path


def file_mode(folder: Path) -> int:
    """Return the permissions of a new file in `folder`: private in the program's own folders."""
    return 0o600 if _is_private(folder) else 0o666


def folder_mode(folder: Path) -> int:
    """Return the permissions of a new sub-folder of `folder`, by the same rule."""
    return 0o700 if _is_private(folder) else 0o777


def _is_private(folder: Path) -> bool:
    roots = (_place(*place).absolute() for place in (_CACHE, _CONFIG, _DATA, _LOGS))
    return any(folder.absolute().is_relative_to(root) for root in roots)


def _user(status: os.stat_result) -> int:
    """Return the id of the process's user; on systems without one, that of the owner."""
    return os.geteuid() if hasattr(os, "geteuid") else status.st_uid


def _place(variable: str, default: Callable[[str], Path]) -> Path:
    return Path(os.environ.get(variable) or default("voicestudio"))


FileIdentity = tuple[int, int]
"""Device and number of a file, the same under all of its names."""


def file_identity(path: Path) -> FileIdentity | None:
    """Return the identity of the file at `path`, links followed; None if there is none."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def is_there(path: Path) -> bool:
    """Whether `path` exists; False if the system refuses such a name."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether `path` is a folder; False if the system refuses such a name."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def unwritable(path: Path) -> str:
    """Why no file can be written at `path`, as a clause; empty if nothing is seen against it.

    Nothing is written to find out: full disks and special folders are not seen.
    """
    try:
        path.lstat()
    except ValueError:  # with a NUL
        return tr("the system allows no such name")
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return tr("the name is too long")
        if error.errno == errno.EINVAL:
            return tr("the system allows no such name")
    if not is_folder(path.parent):
        return tr("the folder {parent} is missing", parent=path.parent)
    if not os.access(path.parent, os.W_OK):
        return tr("you may not write to the folder {parent}", parent=path.parent)
    return ""
