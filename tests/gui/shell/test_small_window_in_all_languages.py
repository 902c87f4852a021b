"""Panels and dialogs in a small window with the largest texts: nothing is cut, in any language.

Modules: gui.widgets.wrapped_rows, gui.widgets.number_dialog.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from voicestudio.gui.model.language import LANGUAGES, catalogue_path
from voicestudio.paths import resource_path

pytestmark = pytest.mark.long

PROGRAM = Path(__file__).parents[2] / "plugins" / "small_window.py"
FOLDERS = ("CONFIG", "DATA", "CACHE", "LOGS")


def test_nothing_is_cut_in_panels_and_dialogs(tmp_path: Path) -> None:
    walks = {language: _walk(language, tmp_path / language) for language in LANGUAGES[1:]}
    try:
        found = {language: walk.communicate(timeout=240)[0] for language, walk in walks.items()}
    finally:
        for walk in walks.values():
            walk.kill()
    assert found == dict.fromkeys(walks, "")
    assert {walk.returncode for walk in walks.values()} == {0}


def _walk(language: str, folder: Path) -> subprocess.Popen[str]:
    """Begin to go through the window in a language; prints a line about each fault."""
    assert language == "en" or catalogue_path(language).exists(), "see docs/translating.md"
    own = {f"VOICESTUDIO_{name}": str(folder / name) for name in FOLDERS}
    path = os.pathsep.join(filter(None, sys.path))
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(resource_path("sample/sample.flac"))],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ
        | own
        | {"PYTHONPATH": path, "PYTHONUTF8": "1", "VOICESTUDIO_LANGUAGE": language},
    )
