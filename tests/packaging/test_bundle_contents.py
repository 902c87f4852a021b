"""What is packaged, without packaging it."""

import os
import subprocess
import sys
from pathlib import Path

import bundle_contents

ROOT = Path(__file__).parents[2]
# As in the packaged application: what stands in is there first, and what is left out is not.
WITHOUT_UNUSED = """
import sys
from bundle_contents import UNUSED_MODULES

class NotPackaged:
    def find_spec(self, name, *_):
        if any(name == one or name.startswith(one + ".") for one in UNUSED_MODULES):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NotPackaged())
"""
TRAINING_STEP = """
import torch
import voicestudio.commands.finetune, voicestudio.commands.convert, voicestudio.networks.torch_audio
linear = torch.nn.Linear(2, 1)
optimiser = torch.optim.AdamW(linear.parameters())
linear(torch.ones(1, 2)).sum().backward()
optimiser.step()
print("trained")
"""


def packaged(root: Path) -> set[str]:
    """The paths in the application."""
    entries = bundle_contents.own_files(root)
    return {(Path(folder) / Path(path).name).as_posix() for path, folder in entries}


def test_every_model_and_resource_is_packaged() -> None:
    entries = packaged(ROOT)
    for path in (*(ROOT / "models").rglob("*.safetensors"), *(ROOT / "models").rglob("*.json")):
        assert path.relative_to(ROOT).as_posix() in entries
    assert {"resources/icons/app.svg", "resources/style.qss", "docs/user-guide.md"} <= entries
    assert {"resources/replay/manifest.csv", "resources/replay/CREDITS.md"} <= entries
    assert {"LICENSE", "licences/NOTICES.txt", "licences/LGPL-3.txt"} <= entries
    assert {"docs/pictures/export.png", "docs/pictures/de/export.png"} <= entries
    assert not [name for name in entries if name.endswith((".py", "examples.png"))]


def test_what_is_new_needs_no_change_here(tmp_path: Path) -> None:
    new = {"resources/translations/voicestudio_de.qm", "models/new/new.safetensors"}
    for name in (*new, "resources/translations/voicestudio_de.ts"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert packaged(tmp_path) == new


def test_unused_libraries_go_with_what_only_they_asked_for() -> None:
    imports = {
        "plugin": [("libgone.so", ""), ("libkept.so", "")],
        "kept": [("libkept.so", "")],
        "gone": [("libdeeper.so", "")],
    }
    entries = [
        ("PySide6/Qt/plugins/tls/libopenssl.so", "plugin", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "kept", "BINARY"),
        ("libgone.so", "gone", "BINARY"),
        ("libdeeper.so", "deeper", "BINARY"),
        ("libkept.so", "library", "BINARY"),
        ("libportaudio.so.2", "opened by name", "BINARY"),
        ("torch/include/torch.h", "header", "DATA"),
    ]
    left = bundle_contents.wanted(
        bundle_contents.used(entries), lambda source: imports.get(source, [])
    )
    assert [entry[1] for entry in left] == ["kept", "library", "opened by name"]


def test_networks_are_used_and_trained_without_what_is_left_out() -> None:
    hook = (ROOT / "packaging" / "without_compiler.py").read_text("utf-8")
    program = f"{hook}{WITHOUT_UNUSED}{TRAINING_STEP}"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.stdout == "trained\n", done.stderr
