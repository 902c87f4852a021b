"""File names as libsndfile takes them."""

import os
import sys
from pathlib import Path


def sndfile_name(path: Path) -> str | bytes:
    """What to give soundfile for `path`: it would not encode a name that is not UTF-8."""
    return str(path) if sys.platform == "win32" else os.fsencode(path)
