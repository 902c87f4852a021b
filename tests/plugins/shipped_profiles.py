"""Voice profiles for tests, made of the shipped weights, which load as they are."""

import json
import os
import shutil
import stat
import struct
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from voicestudio.paths import model_dir
from voicestudio.profiles.profile import Goal, Profile
from voicestudio.profiles.profile_file import save_profile

WEIGHTS: dict[Goal, str] = {
    "enhancer": "enhancer/enhancer.safetensors",
    "emotion": "emotion/emotion-open.safetensors",
}


def profile_for(name: str = "Ada", goal: Goal = "enhancer", **values: Any) -> Profile:
    usual: dict[str, Any] = {
        "made": datetime(2026, 11, 29, 14, 5, tzinfo=UTC),
        "speech_seconds": 91.0,
        "room_seconds": 12.0,
        "gain": {"si_sdr": 1.24, "pesq": 0.153},
        "base": "0" * 64,
        "card": "Ada in the kitchen.",
    }
    return Profile(name=name, goal=goal, **{**usual, **values})


def write_voice(path: Path, name: str = "Ada", goal: Goal = "enhancer", **values: Any) -> Path:
    """Write a profile to `path` as the engine does."""
    save_network = partial(_copy_weights, model_dir() / WEIGHTS[goal])
    save_profile(save_network, path, profile_for(name, goal, **values))
    return path


def with_changed_header(path: Path, change: Any, *, length: int | None = None) -> Path:
    """Let `change` alter the header's JSON object in place; `length` is claimed for it if given."""
    content = path.read_bytes()
    end = 8 + struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8:end])
    change(header)
    text = json.dumps(header).encode()
    claimed = struct.pack("<Q", len(text) if length is None else length)
    path.write_bytes(claimed + text + content[end:])
    return path


def with_changed_profile(path: Path, **values: Any) -> Path:
    """Put anything into the profile in the header, unchecked."""

    def change(header: dict[str, Any]) -> None:
        profile = json.loads(header["__metadata__"]["profile"])
        header["__metadata__"]["profile"] = json.dumps(profile | values)

    return with_changed_header(path, change)


def _copy_weights(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    os.chmod(target, stat.S_IRUSR | stat.S_IWUSR)  # noqa: PTH101


def with_other_weights(path: Path) -> Path:
    """Let the last numbers of a profile be others, so that it sounds differently."""
    content = bytearray(path.read_bytes())
    content[-40_000:] = bytes(40_000)
    path.write_bytes(content)
    return path
