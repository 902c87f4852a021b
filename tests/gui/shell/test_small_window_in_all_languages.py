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

PROGRAM = Path(__file__).parents[2] / "plugins" / "small_window.py"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_nothing_is_cut_in_panels_and_dialogs(own_folders: Path, language: str) -> None:
    assert language == "en" or catalogue_path(language).exists(), "see docs/translating.md"
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(resource_path("sample/sample.flac"))],
        capture_output=True,
        encoding="utf-8",
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
        | {"VOICESTUDIO_LANGUAGE": language},
        timeout=240,
        check=True,
    )
    assert done.stdout.splitlines() == []
