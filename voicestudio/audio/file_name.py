"""File names in the form libsndfile accepts."""

import os
import sys
from pathlib import Path
from typing import cast


def sndfile_name(path: Path) -> str:
    """Return `path` as an argument for soundfile, which cannot encode names that are not UTF-8."""
    # soundfile accepts bytes, although its type hints say otherwise.
    return str(path) if sys.platform == "win32" else cast(str, os.fsencode(path))
